package browser

import (
	"testing"

	"samrum/internal/paths"
)

func TestSomebodyInTwoPracticesGoesFromOneToTheOther(t *testing.T) {
	journey(t, func(w *world) {
		v := w.visitor()
		w.alsoIn("Berg & Co", mira)
		norr := w.group("Norr")
		v.as(mira).open(paths.Groups)
		v.sees("Familjerätten Norr", "!Ny grupp")

		v.press("Mottagningar")
		v.at(paths.Me, 200)
		v.press("Gå dit Berg & Co")
		v.sees("Nu är du i den här mottagningen.")
		v.open(paths.Groups)
		v.sees("Ny grupp", "!Familjerätten Norr")
		v.open(paths.Group(norr))
		v.at(paths.Group(norr), 200)
		v.sees("Lindqvist Handledning")
		v.open(paths.Groups)
		v.sees("Familjerätten Norr")
	})
}

// alsoIn lets somebody supervise in a practice beside the sample's.
func (w *world) alsoIn(practice, address string) {
	w.Helper()
	w.exec(`
		with p as (
			insert into practices (id, slug, name, zone, country, languages, phone, mail, created_at)
			values (gen_random_uuid(), 'beside', $1, 'Europe/Stockholm', 'SE', '{sv}', '', 'hej@example.com', $3) returning id)
		insert into practice_people (practice_id, person_id, name, supervises)
		select p.id, people.id, $2, true from p, people where address = $2`, practice, address, now)
}
