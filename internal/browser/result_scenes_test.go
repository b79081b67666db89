package browser

import "samrum/internal/paths"

// resultScenes are what groups have answered, as it is shown to them and to
// whoever ordered their supervision.
func resultScenes(w *world) []scene {
	norr := w.group("Norr")
	w.setTheResults()
	return []scene{
		page("result", mira, paths.Round(norr, "2026-2-middle")),
		page("report", alma, paths.Report(norr, "2026-2")),
		page("evaluation-settings", alma, paths.EvaluationSettings),
		state("result-leader", alma, paths.Round(norr, "2025-2-middle")),
		state("report-empty", mira, paths.Report(norr, "2027-1")),
		sent("report-refused", alma, paths.Report(norr, "2025-2"), sendButton, form{"summary": "Skriv till kim@example.org eller Storgatan 12"}),
		state("talk", alma, paths.Talk(norr)),
		state("evaluation-wide", alma, paths.EvaluationWide),
		sent("evaluation-settings-refused", alma, paths.EvaluationSettings, "button[value=scale]", form{"source": "", "items": "Vi lyssnar."}),
		sent("evaluation-settings-warned", alma, paths.EvaluationSettings, "button[value=own]", form{"text": "Jag trivs på Storgatan 12."}),
	}
}

// setTheResults lets Norr have been asked in the two terms before, by the same
// people, and its leader have written what the group has not seen yet.
func (w *world) setTheResults() {
	w.Helper()
	for place, name := range []string{"2025-2-middle", "2026-1-middle"} {
		w.exec(`
			insert into evaluation_rounds (practice_id, id, group_id, name, kind, opens_at, closes_at, opened, items, for_group, for_orderer, tenths, organisation, leaders, closed_as, wiped)
			select r.practice_id, gen_random_uuid(), r.group_id, $1, r.kind, r.opens_at - interval '1 year', r.closes_at - interval '1 year', true, r.items, 4, 5, 7, '', r.leaders, $2::int - 2, true
			from evaluation_rounds r join groups g on g.id = r.group_id where g.name like '%Norr' and r.name = '2026-2-middle'
			on conflict do nothing`, name, place)
		w.exec(`
			insert into evaluation_views (practice_id, place, round_id, audience, rounds, groups, roster, readers, shown)
			select v.practice_id, $2::int - 2, b.id, v.audience, array[b.id], v.groups, v.roster, v.readers,
				replace(replace(v.shown::text, '"Halves": 8', '"Halves": ' || 5 + 2 * $2), '"Halves": 7, "End": ""', '"Halves": 9, "End": "at_least"')::jsonb
			from evaluation_views v join evaluation_rounds r on r.id = any(v.rounds) join groups g on g.id = r.group_id
			join evaluation_rounds b on b.group_id = r.group_id and b.name = $1
			where g.name like '%Norr' and r.name = '2026-2-middle' and v.audience = 'group'
			on conflict do nothing`, name, place)
	}
	w.exec(`
		insert into evaluation_summaries select g.practice_id, g.id, '2026-2', 'Gruppen har arbetat med ramarna och med hur ärenden tas upp.', null, 1, g.lead_id, $1
		from groups g where g.name like '%Norr' on conflict do nothing`, now)
}
