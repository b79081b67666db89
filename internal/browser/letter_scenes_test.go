package browser

import (
	"samrum/internal/login"
	"samrum/internal/paths"
)

// setLetters puts one link of each kind into the database; a token is its kind.
// Norr reads something before the session.
func (w *world) setLetters() {
	w.Helper()
	norr := w.comingAt("Väst")
	for kind, at := range map[string]string{"asked": "starts_at", "asked-moved": "starts_at - interval '1 hour'"} {
		hash := login.Hash(kind)
		w.exec(`
			insert into preparations (practice_id, id, session_id, person_id, starts_at, token_hash, created_at)
			select s.practice_id, gen_random_uuid(), s.id, m.person_id, s.`+at+`, $1, $2
			from groups g join sessions s on s.group_id = g.id and s.number = $3
			join lateral (select person_id from memberships m where m.group_id = g.id and left_on is null order by person_id limit 1) m on true
			where position('Väst' in g.name) > 0`, hash[:], now, norr)
	}
	w.exec(`
		insert into preparations (practice_id, id, session_id, person_id, starts_at, token_hash, attends, has_read, answered_at, absent_at, created_at)
		select s.practice_id, gen_random_uuid(), s.id, p.id, s.starts_at, sha256(convert_to(p.address, 'UTF8')), 'no', 'partly', $1, $1, $1
		from groups g join sessions s on s.group_id = g.id and s.number = $2 join people p on p.address = $3
		where position('Norr' in g.name) > 0`, now, w.comingAt("Norr"), karin)
}

func letterScenes(w *world) []scene {
	norr, coming := w.group("Norr"), w.comingAt("Norr")
	asked := paths.Letter("asked")
	return []scene{
		page("letter", "", asked),
		sent("letter-refused", "", asked, sendButton, form{"absence": "Ring 0701740605"}),
		{"letter-doubtful", "", true, func(v *visitor) {
			v.goTo(asked)
			evaluate[bool](v, `document.querySelector("input[name=attends][value=no]").checked = true`)
			v.send(sendButton, form{"absence": "Möte 2026-12-24 på Storgatan 12"})
		}},
		page("letter-case", "", paths.LetterCase("asked")),
		state("letter-moved", "", paths.Letter("asked-moved")),
		state("letter-dead", "", paths.Letter("none")),
		page("letter-stop", "", paths.Unsubscribe("asked")),
		sent("letter-stop-refused", "", paths.Unsubscribe("asked"), sendButton, form{}),
		page("preparation", mira, paths.Preparation(norr, coming)),
		state("preparation-said", karin, paths.Preparation(norr, coming)),
		state("session-absent", alma, paths.Session(norr, coming)),
		state("session-absent-member", mira, paths.Session(norr, coming)),
		page("letter-wishes", alma, paths.MyLetters),
		page("group-letters", alma, paths.GroupLetters(norr)),
	}
}
