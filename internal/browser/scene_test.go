package browser

import (
	"encoding/json"
	"fmt"

	"github.com/chromedp/chromedp"
)

// A scene is a page in one state, and how to come there in any language.
type scene struct {
	name  string
	as    string // address, "" for a stranger
	form  bool   // it is what a form answers
	reach func(v *visitor)
}

// page is the scene of a page as it stands.
func page(name, as, path string) scene {
	return scene{name, as, false, func(v *visitor) { v.goTo(path) }}
}

// state is the scene of a page in one of several states, of which each language
// takes a ninth.
func state(name, as, path string) scene {
	return scene{name, as, true, func(v *visitor) { v.goTo(path) }}
}

// sent is the scene of what a page's form answers when some fields are changed.
func sent(name, as, path, button string, fields form) scene {
	return scene{name, as, true, func(v *visitor) {
		v.goTo(path)
		v.send(button, fields)
	}}
}

// A form is what stands in fields, by their names.
type form map[string]string

// send changes fields of the page's forms and presses the button that a selector
// finds: scenes know no language.
func (v *visitor) send(button string, fields form) {
	v.Helper()
	values, _ := json.Marshal(fields)
	evaluate[chromedp.Void](v, fmt.Sprintf(`for (const [name, value] of Object.entries(%s)) {
		const field = [...document.querySelectorAll("main form")].map((f) => f.elements.namedItem(name)).find((e) => e);
		if (field.type === "checkbox") field.checked = value !== ""; else field.value = value;
	}`, values))
	v.arrive(chromedp.Evaluate[chromedp.Void](fmt.Sprintf("document.querySelector(%q).click()", button)))
}

const sendButton = "main form button.primary"

// forgets lets the visitor's cookies go.
func (v *visitor) forgets() {
	v.Helper()
	v.tab.forget(v.T)
}

// failLetters lets one letter be refused and one wait for the mail server, and
// somebody be out of reach.
func (w *world) failLetters() {
	w.Helper()
	w.exec(`update river.river_job set state = 'cancelled', finalized_at = now(), attempt = 1, attempted_at = now(),
			errors = array['{"error": "refused (code 550)"}'::jsonb]
		where id = (select min(id) from river.river_job where kind = 'change_letter')`)
	w.exec(`update river.river_job set state = 'retryable', scheduled_at = now() + interval '1 hour', attempt = 3, attempted_at = now(),
			errors = array['{"error": "no answer"}'::jsonb, '{"error": "no answer"}'::jsonb]
		where id = (select max(id) from river.river_job where kind = 'change_letter')`)
	w.exec(`insert into undelivered
		select m.practice_id, m.person_id, sha256(convert_to(p.address, 'UTF8')), '2026-11-20 08:00Z', 550
		from memberships m join people p on p.id = m.person_id join groups g on g.id = m.group_id
		where g.name like '%Norr' order by p.address limit 1`)
}
