package browser

import (
	"testing"

	"samrum/internal/login"
	"samrum/internal/paths"
)

const (
	tove  = "tove.stromhage@example.org"
	sofia = "sofia.ekhamn@example.org"
)

// setTheScenes makes what the sample lacks.
func setTheScenes(t *testing.T, w *world) {
	t.Helper()
	v := w.visitor().as(alma)
	v.goTo(paths.NewGroup)
	v.send(sendButton, form{"name": "Nystart"})
	v.at(paths.Group(w.group("Nystart")), 200)
	w.setTheLife(v)
	v.forgets()
	v.goTo(paths.SignIn)
	v.send(sendButton, form{"address": karin})
	w.letter()
	w.setTheYear(v)
	w.setReading(v)
	w.setInvitations()
	w.setLetters()
	w.bookings()
	w.alsoIn("Berg & Co", karin)
	w.exec(`
		insert into test_letters (practice_id, person_id, tried_at, said)
		select practice_id, id, $2, '550 5.7.1 <alma@example.net>: Relay access denied'
		from practice_people join people on id = person_id where address = $1`, alma, now)
	w.failLetters()
	w.setHours()
	w.setTheRooms()
	w.setTheRound()
	w.setAttendance()
}

// setTheYear lets Petra have an example and call two sessions off, and Sofia
// leave Norr.
func (w *world) setTheYear(v *visitor) {
	w.Helper()
	v.as(petra).goTo(paths.Start)
	v.send("main button", form{})
	aarhus := w.group("Aarhus")
	v.goTo(paths.CancelSessions(aarhus))
	v.tickAll("sessions")
	v.send("button.danger", form{"reason": "Sygdom"})
	v.at(paths.Group(aarhus), 200)
	v.as(sofia).goTo(paths.Leave(w.group("Norr")))
	v.send("button.danger", form{})
	v.forgets()
}

// setTheLife makes a paused group and one that has ended.
func (w *world) setTheLife(v *visitor) {
	w.Helper()
	for _, name := range []string{"Paus", "Slut"} {
		v.goTo(paths.NewGroup)
		v.send(sendButton, form{"name": name})
	}
	v.goTo(paths.GroupSettings(w.group("Paus")))
	v.send("main button[name=version]", form{})
	v.goTo(paths.EndGroup(w.group("Slut")))
	v.send("main button.danger", form{})
}

// tickAll ticks all boxes of a name but the first.
func (v *visitor) tickAll(name string) {
	v.Helper()
	evaluate[bool](v, `[...document.getElementsByName("`+name+`")].slice(1).every((e) => e.checked = true)`)
}

// setInvitations puts one invitation of each kind beside the others; a token is
// its kind.
func (w *world) setInvitations() {
	w.Helper()
	for kind, state := range map[string]string{"open": "sent", "accepted": "accepted", "declined": "declined", "revoked": "revoked", "expired": "sent", "full": "sent"} {
		hash := login.Hash(kind)
		w.exec(`
			insert into invitations (practice_id, id, group_id, address, name, state, token_hash, sent_at, expires_at, answered_at, full_at)
			select practice_id, gen_random_uuid(), id, $1 || '@example.org', case when $1 = 'full' then 'Lisbet Hammarskog-Wijkmark' else '' end, $2, $3,
				$4, $4::timestamptz + case when $1 = 'expired' then interval '-1 day' else interval '30 days' end,
				case when $2 <> 'sent' then $4::timestamptz end, case when $1 = 'full' then $4::timestamptz end
			from groups where name like '%Norr'`, kind, state, hash[:], now)
	}
	for kind, answer := range map[string]any{"open": nil, "accepted": "accepted", "declined": "declined"} {
		hash := login.Hash(kind)
		w.exec(`
			insert into practice_invitations (practice_id, id, address, language, invited_by, token_hash, created_at, sent_at, expires_at, answer)
			select practice_id, gen_random_uuid(), $1 || '@example.org', 'sv', person_id, $2, $3, $3, $3::timestamptz + interval '30 days', $4
			from practice_people join people on id = person_id where address = $5`, kind, hash[:], now, answer, alma)
	}
}
