package browser

import (
	"testing"

	"samrum/internal/paths"
)

func TestSomebodyInTwoPracticesGoesFromOneToTheOther(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		v.as(mira)
		w.exec(`
			with p as (
				insert into practices (id, slug, name, zone, country, languages, phone, mail, created_at)
				values (gen_random_uuid(), 'berg', 'Berg & Co', 'Europe/Stockholm', 'SE', '{sv}', '', 'hej@example.com', $2) returning id)
			insert into practice_people (practice_id, person_id, name, supervises)
			select p.id, people.id, 'Mira S', true from p, people where address = $1`, mira, now)
		norr := w.group("Norr")
		v.open(paths.Group(norr))
		v.open(paths.Groups)
		v.sees("Familjerätten Norr", "!Ny grupp")

		v.open(paths.Me)
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
