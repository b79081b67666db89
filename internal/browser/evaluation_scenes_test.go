package browser

import (
	"samrum/internal/evaluation"
	"samrum/internal/login"
	"samrum/internal/paths"
)

// setTheRound opens a round that ends Norr's term and a check of Väst, with links
// whose tokens say whose they are: "open", "sent", "check" and "closed".
func (w *world) setTheRound() {
	w.Helper()
	w.asks("Norr", "2026-2-end", evaluation.TermEnd, "2026-12-01 19:00Z", "open")
	w.asks("Väst", "session-99", evaluation.AfterSession, "2026-12-01 19:00Z", "check")
	w.asks("Aarhus", "2026-1-end", evaluation.TermEnd, "2026-11-20 19:00Z", "closed")
	w.exec(`update evaluation_tokens k set used = true, token_hash = $1
		where k.id = (select k.id from evaluation_tokens k join evaluation_rounds r on r.id = k.round_id join people p on p.id = k.person_id
			where r.name = '2026-2-end' and p.address = $2)`, hashOf("sent"), mira)
}

func hashOf(token string) []byte {
	hash := login.Hash(token)
	return hash[:]
}

// asks puts an open round of a group into the database; one of its links has the
// token.
func (w *world) asks(word, name string, kind evaluation.Kind, closes, token string) {
	w.Helper()
	w.exec(`
		with round as (
			insert into evaluation_rounds (practice_id, id, group_id, name, kind, opens_at, closes_at, opened, items, for_group, for_orderer, tenths, organisation, leaders)
			select g.practice_id, gen_random_uuid(), g.id, $2, $3, '2026-11-17 09:30Z', $4, true, $5, 4, 5, 7, '', array[g.lead_id]
			from groups g where position($1 in g.name) > 0
			returning *)
		insert into evaluation_tokens (practice_id, id, round_id, person_id, token_hash)
		select r.practice_id, gen_random_uuid(), r.id, m.person_id,
			case when row_number() over (order by p.address desc) = 1 then $6 else sha256(m.person_id::text::bytea || $2::bytea) end
		from round r join memberships m on m.group_id = r.group_id and m.left_on is null join people p on p.id = m.person_id`,
		word, name, kind, closes, evaluation.Setting{Form: "two_part"}.Questionnaire(kind), hashOf(token))
}

func evaluationScenes(w *world) []scene {
	norr, vast := w.group("Norr"), w.group("Väst")
	end := "2026-2-end"
	return []scene{
		page("answer", "", paths.Evaluate("open")),
		sent("answer-refused", "", paths.Evaluate("open"), sendButton, form{"keep": "Ring 070-174 06 05 eller 19121212-1212"}),
		sent("answer-doubtful", "", paths.Evaluate("open"), sendButton, form{"space": "4", "change": "Det var på Storgatan 12"}),
		state("answer-sent", "", paths.Evaluate("sent")),
		page("answer-check", "", paths.Evaluate("check")),
		state("answer-closed", "", paths.Evaluate("closed")),
		state("answer-dead", "", paths.Evaluate("none")),
		page("rounds", alma, paths.Evaluation(vast)),
		state("rounds-member", mira, paths.Evaluation(norr)),
		page("round-move", alma, paths.MoveRound(vast, end)),
		sent("round-move-refused", alma, paths.MoveRound(vast, end), sendButton, form{"opens": "2026-11-02", "closes": "2027-12-01"}),
		page("round-skip", alma, paths.SkipRound(vast, end)),
		sent("round-skip-refused", alma, paths.SkipRound(vast, end), sendButton, form{"reason": ""}),
		state("round-try", alma, paths.TryRound(vast, end)),
		state("round-begun", alma, paths.MoveRound(norr, end)),
		state("today-asked", mira, paths.Today),
		state("help-operator", "", paths.HelpAbout("operator", "")),
	}
}
