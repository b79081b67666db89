package browser

import "samrum/internal/paths"

// lifeScenes are the pages about pausing, ending, deleting and handing over a
// group.
func lifeScenes(w *world) []scene {
	norr, vast, fresh := w.group("Norr"), w.group("Väst"), w.group("Nystart")
	colleague := value[string](w, `
		select g.co_lead_id::text from groups g where position('Väst' in g.name) > 0`)
	day := value[string](w, `
		select to_char(starts_at, 'YYYY-MM-DD') from sessions s join groups g on g.id = group_id
		where position('Norr' in g.name) > 0 and number = $1`, w.coming("Norr")+1)
	return []scene{
		page("lead", alma, paths.ChangeLead(norr)),
		sent("lead-preview", alma, paths.ChangeLead(norr), sendButton, form{"lead": colleague, "from": day}),
		sent("lead-refused", alma, paths.ChangeLead(vast), sendButton, form{"from": "2026-01-01", "co_lead": value[string](w, `select lead_id::text from groups where position('Väst' in name) > 0`)}),
		page("end", alma, paths.EndGroup(norr)),
		page("delete", alma, paths.DeleteGroup(fresh)),
		sent("delete-refused", alma, paths.DeleteGroup(fresh), "main button.danger", form{"name": "nystart"}),
		state("delete-used", alma, paths.DeleteGroup(norr)),
		state("group-paused", alma, paths.Group(w.group("Paus"))),
		state("group-ended", alma, paths.Group(w.group("Slut"))),
		state("settings-ended", alma, paths.GroupSettings(w.group("Slut"))),
		state("groups-ended", alma, paths.GroupsEnded("", "")),
		state("ended-refused", alma, paths.Plan(w.group("Slut"))),
		state("me-member", mira, paths.Me),
	}
}
