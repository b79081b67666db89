package browser

import (
	"github.com/chromedp/chromedp"
	"github.com/jackc/pgx/v5/pgxpool"

	"samrum/internal/paths"
	"samrum/internal/postgres/pgtest"
)

func sessionScenes(w *world) []scene {
	norr, next := w.group("Norr"), w.coming("Norr")
	aarhus, nextInAarhus := w.group("Aarhus"), w.coming("Aarhus")
	cancelled := value[int](w, `select number from sessions s join groups g on g.id = group_id where g.name like '%Norr' and status = 'cancelled'`)
	return []scene{
		page("session", alma, paths.Session(norr, next)),
		page("session-member", mira, paths.Session(norr, next)),
		state("session-elsewhere", alma, paths.Session(aarhus, nextInAarhus)),
		state("session-later", mira, paths.Session(norr, next+1)),
		state("session-held", alma, paths.Session(norr, next-1)),
		state("session-cancelled", mira, paths.Session(norr, cancelled)),
		page("session-move", alma, paths.MoveSession(norr, next)),
		sent("session-move-clash", alma, paths.MoveSession(norr, next+1), sendButton, w.whenVastMeets()),
		sent("session-move-refused", alma, paths.MoveSession(norr, next), sendButton, form{"date": "2026-11-01", "length": "5"}),
		page("session-cancel", alma, paths.CancelSession(norr, next)),
		sent("session-cancel-refused", alma, paths.CancelSession(norr, next), "button.danger", form{"reason": "Möte med 19121212-1212"}),
		page("session-place", alma, paths.SessionPlace(norr, next)),
		sent("session-place-refused", alma, paths.SessionPlace(aarhus, nextInAarhus), sendButton, form{"place_link": "javascript:alert(1)"}),
		state("session-closed", alma, paths.MoveSession(norr, next-1)),
	}
}

// whenVastMeets is the time of the next session of Väst.
func (w *world) whenVastMeets() form {
	w.Helper()
	return form{"date": value[string](w, `
		select to_char(starts_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') from sessions s join groups g on g.id = group_id
		where g.name like '%Väst' and number = $1`, w.coming("Väst")), "start_time": "13:30"}
}

// noteScenes write to the group's last session over; the scene that is stale
// carries a version that never was.
func noteScenes(w *world) []scene {
	norr, vast := w.group("Norr"), w.group("Väst")
	over, overInVast := w.noted("Norr"), w.noted("Väst")
	const save = "main form.note button"
	return []scene{
		page("notes", alma, paths.Notes(norr, over)),
		state("notes-log", alma, paths.Notes(vast, overInVast)),
		state("notes-member", mira, paths.Notes(norr, over)),
		state("notes-not-yet", mira, paths.Notes(norr, w.coming("Norr"))),
		state("notes-list", alma, paths.GroupNotes(norr)),
		state("notes-list-member", mira, paths.GroupNotes(norr)),
		sent("notes-refused", alma, paths.Notes(norr, over), save, form{"note_group": "Mamman på Storgatan 12 ringde om 19121212-1212."}),
		sent("notes-stale", alma, paths.Notes(norr, over), save, form{"version": "0", "note_group": "Det som vi kom fram till tillsammans."}),
	}
}

// noted is the number of the group's session at which notes were written.
func (w *world) noted(group string) int {
	w.Helper()
	return value[int](w, `select max(s.number)::int from sessions s join groups g on g.id = s.group_id join session_notes n on n.session_id = s.id where g.name like '%'||$1`, group)
}

func caseScenes(w *world) []scene {
	norr := w.group("Norr")
	hers, bringing := w.item(mira, "waiting"), paths.NewCase(norr, w.coming("Norr"))
	discussed, withdrawn := w.item("leila.nordang@example.org", "discussed"), w.item("tove.stromhage@example.org", "withdrawn")
	drafts := w.item(karin, "draft")
	later := value[string](w, `select i.id::text from items i join groups g on g.id = i.group_id where g.name like '%Väst' and kind = 'process' and minutes = 15`)
	emptyHanded := "oskar.lindmyr@example.org"
	return []scene{
		sent("case-warned", mira, bringing, sendButton, form{
			"headline": "När telefonen ringer", "question": "Hur möter jag mamman som ringer från Storgatan 12 varje kväll?",
			"situation": "Det började den 3 mars 2026. Hon säger att Anna Kvist vet.",
		}),
		sent("case-blocked-and-warned", mira, bringing, sendButton, form{
			"headline": "När telefonen ringer", "question": "Hur möter jag mamman till sonen 19121212-1212 på Storgatan 12?", "affected": "Jag tänker på Kvist ibland.",
		}),
		sent("session-cancel-warned", alma, paths.CancelSession(norr, w.coming("Norr")), "button.danger", form{"reason": "Vattenskada på Storgatan 12"}),
		page("case-draft", karin, paths.EditCase(norr, drafts)),
		state("case-drafts-in-group", karin, paths.Group(norr)),
		state("case-drafts-today", karin, paths.Today),
		page("case-later-new", mira, paths.LaterCase(norr, 0)),
		state("case-later", emptyHanded, paths.Case(w.group("Väst"), later)),
		state("case-later-own", "ulla.hagqvist@example.org", paths.Case(w.group("Väst"), later)),
		state("group-carried", alma, paths.Group(w.group("bokgruppen"))),
		page("words", alma, paths.Words),
		sent("words-refused", alma, paths.Words, sendButton, form{"words": "Rum 4"}),
		page("case-new", mira, bringing),
		sent("case-new-refused", mira, bringing, sendButton, form{
			"headline": "", "question": "Hur möter jag mamman som ringer om sonen 19121212-1212 varje kväll?",
		}),
		page("case", alma, paths.Case(norr, hers)),
		state("case-own", mira, paths.Case(norr, hers)),
		state("case-headline-only", karin, paths.Case(norr, hers)),
		state("case-discussed", alma, paths.Case(norr, discussed)),
		state("case-withdrawn", "tove.stromhage@example.org", paths.Case(norr, withdrawn)),
		page("case-edit", mira, paths.EditCase(norr, hers)),
		page("map", mira, paths.Map(norr, hers)),
		state("map-row", alma, paths.Map(norr, hers)+"?edit=4"),
		state("map-empty", alma, paths.Map(w.group("Väst"), later)),
		sent("map-refused", mira, paths.Map(norr, hers), sendButton, form{"role": "mormor Anna Kvist"}),
		sent("map-stale", mira, paths.Map(norr, hers), sendButton, form{"version": "0", "role": "skolkurator"}),
		sent("case-edit-stale", mira, paths.EditCase(norr, hers), sendButton, form{"version": "0", "headline": "Två berättelser"}),
	}
}

// failureScenes are what a page says when it cannot be what it should.
func failureScenes(w *world) []scene {
	broken := w.failing(pgtest.Empty(w.T).Pool(w.T))
	away := w.failing(pgtest.Database{URL: "postgres://nobody@127.0.0.1:1/nowhere"}.Pool(w.T, func(c *pgxpool.Config) {
		c.ConnConfig.ConnectTimeout = 1
	}))
	return []scene{
		page("404", alma, "/groups/nothing-aaaaaaaa"),
		state("404-stranger", "", "/nothing"),
		{"405", alma, true, func(v *visitor) {
			v.goTo(paths.Me)
			evaluate[chromedp.Void](v, `document.querySelector("main form").action = "/today"`)
			v.send(sendButton, form{})
		}},
		sent("422", mira, paths.NewCase(w.group("Norr"), 0), sendButton, form{"headline": "Ett \x00 dilemma"}),
		sent("500", "", broken+paths.SignIn, sendButton, form{"address": mira}),
		sent("503", "", away+paths.SignIn, sendButton, form{"address": mira}),
	}
}
