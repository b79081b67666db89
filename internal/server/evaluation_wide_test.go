package server

import (
	"testing"

	"samrum/internal/paths"
)

func TestTheWholePracticePoolsWhatOrderersWereShown(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	w.reads(w.get("Nora", paths.EvaluationWide), 200, "Ännu har ingen beställare fått se ett resultat.")
	w.asked("Norr", "2026-12-01 09:00", sevenOfNorr, 4, 4, 4, 4)
	w.reads(w.get("Nora", paths.EvaluationWide), 200, "Ännu har ingen beställare fått se ett resultat.", "!Medel")
	w.asked("Norr", "2027-06-01 09:00", sevenOfNorr, 2, 2, 2, 2, 2)
	w.reads(w.get("Nora", paths.EvaluationWide), 200, "Omgångar: 1. Grupper: 1.", "Jag får det utrymme jag behöver. 2 mer nej än ja", "!Ord 1", "!Norr", "!Så föll svaren")
	w.reads(w.get("Bo", paths.EvaluationWide), 200, "Ännu har ingen")
	w.wants(w.get("Mira", paths.EvaluationWide), 404)
}

// Two hundred groups with ten rounds each cost as much as one.
func TestManyRoundsCostNoMoreThanOne(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	round := w.asked("Norr", "2026-12-01 09:00", sevenOfNorr, 4, 4, 4, 4, 4)
	pages := map[string]string{
		paths.EvaluationWide: "Alma", paths.EvaluationSettings: "Nora", paths.Round(norr, round): "Mira", paths.Report(norr, "2026-2"): "Alma",
	}
	cost := map[string]int64{}
	for path, who := range pages {
		w.get(who, path)
		cost[path], _ = w.Count.cost(func() { w.wants(w.get(who, path), 200) })
	}
	w.exec(`
		with made as (
			insert into groups (practice_id, id, tail, slug, name, form, individual, closed, lead_id, smallest, largest,
				length_minutes, zone, country, language, client_term, case_label, form_key, created_at)
			select practice_id, gen_random_uuid(), lpad(n::text, 8, '0'), 'g', 'G' || n, form, individual, closed, lead_id, smallest, largest,
				length_minutes, zone, country, language, client_term, case_label, gen_random_uuid(), created_at
			from groups, generate_series(1, 200) n where name = 'Norr' returning *)
		insert into evaluation_rounds (practice_id, id, group_id, name, kind, opens_at, closes_at, opened, items, for_group, for_orderer, tenths, organisation, leaders, closed_as, wiped)
		select m.practice_id, gen_random_uuid(), m.id, (2010 + y) || '-1-end', 'term_end', make_timestamptz(2010 + y, 6, 1, 9, 0, 0), make_timestamptz(2010 + y, 6, 8, 20, 0, 0),
			true, r.items, 4, 5, 7, '', array[m.lead_id], 10 + row_number() over (), true
		from made m, generate_series(1, 10) y, evaluation_rounds r`)
	w.exec(`
		insert into evaluation_views (practice_id, place, round_id, audience, rounds, groups, roster, readers, shown)
		select r.practice_id, 10 * r.closed_as + n, r.id, (array['group', 'orderer'])[n], array[r.id], array[r.group_id], '{}', r.leaders, v.shown
		from evaluation_rounds r, generate_series(1, 2) n, evaluation_views v
		where v.place = 1 and r.closed_as > 1`)
	w.exec(`analyze evaluation_rounds, evaluation_views`)
	for path, who := range pages {
		n, trips := w.Count.cost(func() { w.wants(w.get(who, path), 200) })
		if n != cost[path] || n > statementsMost || trips > tripsMost {
			t.Errorf("%s: %d statements in %d trips, %d with one round", path, n, trips, cost[path])
		}
	}
	if n := value[int](w, `select count(*)::int from evaluation_rounds`); n != 2001 {
		t.Error("there are", n)
	}
}
