package browser

import "samrum/internal/paths"

// spaceScenes are the pages about who has had space, and what sessions are made
// of.
func spaceScenes(w *world) []scene {
	norr, aarhus := w.group("Norr"), w.group("Aarhus")
	entry := paths.SpaceEntry(norr, value[string](w, `
		select e.id::text from space e join sessions s on s.id = e.session_id join groups g on g.id = s.group_id
		where g.name like '%Norr' order by s.number desc, e.minutes desc limit 1`))
	return []scene{
		page("space", alma, paths.Space(norr)),
		state("space-member", mira, paths.Space(norr)),
		state("space-earlier", alma, paths.SpaceIn(norr, "2025-2")),
		state("space-correct", alma, entry),
		sent("space-correct-refused", alma, entry, sendButton, form{"minutes": "-3", "why": "Ring 070-174 06 05"}),
		sent("space-correct-warned", alma, entry, sendButton, form{"minutes": "30", "why": "Det var Storgatan 12"}),
		page("agenda", alma, paths.Agenda(norr)),
		state("agenda-own", petra, paths.Agenda(aarhus)),
		state("agenda-member", mira, paths.Agenda(norr)),
		page("agenda-edit", petra, paths.EditAgenda(aarhus)),
		sent("agenda-edit-refused", alma, paths.EditAgenda(norr), sendButton, form{"minutes-2": "x", "title-3": "", "minutes-5": "4"}),
		sent("agenda-edit-added", alma, paths.EditAgenda(norr), "button[value=add]", form{"add_kind": "sculpture"}),
	}
}
