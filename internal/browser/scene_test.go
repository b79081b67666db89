package browser

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/jackc/pgx/v5/pgxpool"

	"samrum/internal/paths"
	"samrum/internal/postgres/pgtest"
)

// A scene is a page in one state, and how to come there in any language.
type scene struct {
	name  string
	as    string // address, "" for a stranger
	reach func(v *visitor)
}

// scenes lists every page with its states. None of them changes what another
// shows.
func scenes(w *world) []scene {
	list := append(signInScenes(w), groupScenes(w)...)
	list = append(list, planScenes(w)...)
	list = append(list, sessionScenes(w)...)
	list = append(list, caseScenes(w)...)
	return append(list, failureScenes(w)...)
}

// page is the scene of a page as it stands.
func page(name, as, path string) scene {
	return scene{name, as, func(v *visitor) { v.goTo(path) }}
}

// sent is the scene of what a page's form answers when some fields are changed.
func sent(name, as, path, button string, fields form) scene {
	return scene{name, as, func(v *visitor) {
		v.goTo(path)
		v.send(button, fields)
	}}
}

// A form is what stands in fields, by their names.
type form map[string]string

// send changes fields of the page's form and presses the button that a selector
// finds: scenes know no language.
func (v *visitor) send(button string, fields form) {
	v.Helper()
	values, _ := json.Marshal(fields)
	evaluate[chromedp.Void](v, fmt.Sprintf(`for (const [name, value] of Object.entries(%s)) {
		const field = document.querySelector("main form").elements[name];
		if (field.type === "checkbox") field.checked = value !== ""; else field.value = value;
	}`, values))
	v.arrive(chromedp.Evaluate[chromedp.Void](fmt.Sprintf("document.querySelector(%q).click()", button)))
}

const sendButton = "main form button.primary"

func signInScenes(w *world) []scene {
	next := paths.NewCase(w.group("Norr"), 0)
	return []scene{
		page("demo", "", paths.Demo),
		page("demo-mail", "", paths.DemoMail),
		page("sign-in", "", paths.SignIn),
		sent("sign-in-refused", "", paths.SignIn, sendButton, form{"address": "mira"}),
		sent("sign-in-code", "", paths.SignIn, sendButton, form{"address": "nobody@example.org"}),
		{"sign-in-code-refused", "", func(v *visitor) {
			v.goTo(paths.SignIn)
			v.send(sendButton, form{"address": "nobody@example.org"})
			v.send(sendButton, form{"code": "123456"})
		}},
		page("sign-in-link-dead", "", paths.SignInLink("none")),
		{"sign-in-expired", mira, func(v *visitor) {
			v.goTo(next)
			v.forgets()
			v.send(sendButton, form{"headline": "Ett dilemma"})
		}},
		page("me", alma, paths.Me),
		sent("me-refused", alma, paths.Me, sendButton, form{"name": ""}),
	}
}

// forgets lets the visitor's cookies go.
func (v *visitor) forgets() {
	v.Helper()
	v.tab.forget(v.T)
}

func groupScenes(w *world) []scene {
	norr := w.group("Norr")
	return []scene{
		page("today", alma, paths.Today),
		page("today-member", mira, paths.Today),
		page("today-no-group", eva, paths.Today),
		page("groups", alma, paths.Groups),
		page("groups-member", mira, paths.Groups),
		page("group-new", alma, paths.NewGroup),
		sent("group-new-refused", alma, paths.NewGroup, sendButton, form{"name": "", "smallest": "9", "largest": "4", "zone": ""}),
		page("group", alma, paths.Group(norr)),
		page("group-member", mira, paths.Group(norr)),
		page("group-empty", alma, paths.Group(w.group("Nystart"))),
	}
}

func planScenes(w *world) []scene {
	plan := paths.Plan(w.group("Nystart"))
	busy := value[string](w, `
		select to_char(starts_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') from sessions s join groups g on g.id = group_id
		where g.name like '%Väst' and number = $1`, w.coming("Väst"))
	const save = "button[value=save]"
	year := form{"first_date": "2026-12-09", "start_time": "13:00", "until": "2027-06-30", "place_address": "Kvarnen"}
	clash := form{"first_date": busy, "start_time": "13:30", "until": "2027-03-30", "place_address": "Kvarnen"}
	return []scene{
		page("plan", alma, plan),
		sent("plan-suggestion", alma, plan, "button[value=show]", year),
		sent("plan-clash", alma, plan, "button[value=show]", clash),
		{"plan-clash-saved", alma, func(v *visitor) {
			v.goTo(plan)
			v.send("button[value=show]", clash)
			v.send(save, form{})
		}},
		sent("plan-refused", alma, plan, "button[value=show]", form{
			"first_date": "2027-01-12", "until": "2026-01-12", "number": "61", "christmas_weeks": "54", "length": "5",
		}),
	}
}

func sessionScenes(w *world) []scene {
	norr, next := w.group("Norr"), w.coming("Norr")
	aarhus, nextInAarhus := w.group("Aarhus"), w.coming("Aarhus")
	cancelled := value[int](w, `select number from sessions s join groups g on g.id = group_id where g.name like '%Norr' and status = 'cancelled'`)
	return []scene{
		page("session", alma, paths.Session(norr, next)),
		page("session-member", mira, paths.Session(norr, next)),
		page("session-elsewhere", alma, paths.Session(aarhus, nextInAarhus)),
		page("session-later", mira, paths.Session(norr, next+1)),
		page("session-held", alma, paths.Session(norr, next-1)),
		page("session-cancelled", mira, paths.Session(norr, cancelled)),
		page("session-move", alma, paths.MoveSession(norr, next)),
		sent("session-move-clash", alma, paths.MoveSession(norr, next+1), sendButton, w.whenVastMeets()),
		sent("session-move-refused", alma, paths.MoveSession(norr, next), sendButton, form{"date": "2026-11-01", "length": "5"}),
		page("session-cancel", alma, paths.CancelSession(norr, next)),
		sent("session-cancel-refused", alma, paths.CancelSession(norr, next), "button.danger", form{"reason": "Möte med 19121212-1212"}),
		page("session-place", alma, paths.SessionPlace(norr, next)),
		sent("session-place-refused", alma, paths.SessionPlace(aarhus, nextInAarhus), sendButton, form{"place_link": "javascript:alert(1)"}),
		page("session-closed", alma, paths.MoveSession(norr, next-1)),
	}
}

// whenVastMeets is the time of the next session of Väst.
func (w *world) whenVastMeets() form {
	w.Helper()
	return form{"date": value[string](w, `
		select to_char(starts_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') from sessions s join groups g on g.id = group_id
		where g.name like '%Väst' and number = $1`, w.coming("Väst")), "start_time": "13:30"}
}

func caseScenes(w *world) []scene {
	norr := w.group("Norr")
	hers, bringing := w.item(mira, "waiting"), paths.NewCase(norr, w.coming("Norr"))
	discussed, withdrawn := w.item("leila.nordang@example.org", "discussed"), w.item("tove.stromhage@example.org", "withdrawn")
	return []scene{
		page("case-new", mira, bringing),
		sent("case-new-refused", mira, bringing, sendButton, form{
			"headline": "", "question": "Hur möter jag mamman som ringer om sonen 19121212-1212 varje kväll?",
		}),
		page("case", alma, paths.Case(norr, hers)),
		page("case-own", mira, paths.Case(norr, hers)),
		page("case-headline-only", karin, paths.Case(norr, hers)),
		page("case-discussed", alma, paths.Case(norr, discussed)),
		page("case-withdrawn", "tove.stromhage@example.org", paths.Case(norr, withdrawn)),
		page("case-edit", mira, paths.EditCase(norr, hers)),
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
		page("404-stranger", "", "/nothing"),
		{"405", alma, func(v *visitor) {
			v.goTo(paths.Me)
			evaluate[chromedp.Void](v, `document.querySelector("main form").action = "/today"`)
			v.send(sendButton, form{})
		}},
		sent("422", mira, paths.NewCase(w.group("Norr"), 0), sendButton, form{"headline": "Ett \x00 dilemma"}),
		sent("500", "", broken+paths.SignIn, sendButton, form{"address": mira}),
		sent("503", "", away+paths.SignIn, sendButton, form{"address": mira}),
	}
}

// setTheScenes makes what the sample lacks.
func setTheScenes(t *testing.T, w *world) {
	t.Helper()
	v := w.visitor().as(alma)
	v.goTo(paths.NewGroup)
	v.send(sendButton, form{"name": "Nystart"})
	v.at(paths.Group(w.group("Nystart")), 200)
	v.forgets()
	v.goTo(paths.SignIn)
	v.send(sendButton, form{"address": karin})
	w.letter()
}
