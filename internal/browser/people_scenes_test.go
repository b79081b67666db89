package browser

import "samrum/internal/paths"

func peopleScenes(w *world) []scene {
	norr := w.group("Norr")
	ending := paths.EndMembership(norr, value[string](w, `select id::text from people where address = $1`, tove))
	const pasted = "Nina Rönnbacke <nina.ronnbacke@example.org>\nolle.ekvall@\n" + mira + "; " + alma + "\nnina.ronnbacke@example.org, open@example.org"
	return []scene{
		page("members", alma, paths.Members(norr)),
		state("members-member", mira, paths.Members(norr)),
		page("invite", alma, paths.Invite(norr)),
		sent("invite-preview", alma, paths.Invite(norr), sendButton, form{"text": "Nina Rönnbacke <nina.ronnbacke@example.org>, " + mira}),
		sent("invite-broken-rows", alma, paths.Invite(norr), sendButton, form{"text": pasted, "joins_on": "2025-01-01"}),
		page("membership-end", alma, ending),
		sent("membership-end-refused", alma, ending, sendButton, form{"last_day": "2025-01-01"}),
		page("settings", alma, paths.GroupSettings(norr)),
		sent("settings-refused", alma, paths.GroupSettings(norr), sendButton, form{"name": "", "smallest": "9", "largest": "4"}),
		sent("settings-stale", alma, paths.GroupSettings(norr), sendButton, form{"version": "0", "name": "Norr"}),
		page("leave", mira, paths.Leave(norr)),
		page("left", sofia, paths.Left(norr)),
		page("people", alma, paths.People),
		page("letters", alma, paths.Letters),
		state("people-supervisor", petra, paths.People),
		sent("people-refused", alma, paths.People, sendButton, form{"address": "ingen"}),
		state("me-two-practices", karin, paths.Me),
	}
}

func invitationScenes(w *world) []scene {
	list := []scene{
		state("invitation-other", mira, paths.Invitation("open")),
		sent("invitation-refused", mira, paths.Invitation("open"), sendButton, form{"name": ""}),
		sent("invitation-full", "", paths.Invitation("full"), sendButton, form{"answer": "accept", "name": "Lisbet"}),
		state("invitation-dead", "", paths.Invitation("none")),
		state("join-other", mira, paths.Join("open")),
		sent("join-refused", "", paths.Join("open"), sendButton, form{"name": ""}),
		state("join-dead", "", paths.Join("none")),
	}
	for _, kind := range []string{"open", "accepted", "declined", "revoked", "expired"} {
		list = append(list, state("invitation-"+kind, "", paths.Invitation(kind)))
	}
	for _, kind := range []string{"open", "accepted", "declined"} {
		list = append(list, state("join-"+kind, "", paths.Join(kind)))
	}
	return list
}

// setupScenes are the first start, on a server of its own.
func setupScenes(w *world) []scene {
	first := emptyWorld(w.T).base.String() + paths.Setup
	return []scene{
		page("setup", "", first),
		sent("setup-refused", "", first, sendButton, form{"code": "1234-5678-9abc", "name": "Lind & Söner", "slug": "Å!", "address": "alma", "mail": "hej"}),
		page("start", alma, paths.Start),
		state("start-untried", petra, paths.Start),
		state("example", petra, paths.Group(w.group("Exempelgruppen"))),
	}
}

// yearScenes are the pages that change a year.
func yearScenes(w *world) []scene {
	norr, next := w.group("Norr"), w.coming("Norr")
	following := paths.Following(norr, next+1)
	const show = "button[value=show]"
	return []scene{
		page("following", alma, following),
		sent("following-preview", alma, following, show, form{"weekday": "5", "start_time": "15:00", "length": "75"}),
		sent("following-clash", alma, following, show, form{"weekday": "4", "start_time": "13:30"}),
		sent("following-rhythm", alma, following, show, form{"rhythm": "even_weeks", "weekday": "1", "first_date": "2026-12-14", "change_place": "yes"}),
		sent("following-refused", alma, following, show, form{"start_time": "25", "length": "5", "change_place": "yes", "place_address": ""}),
		sent("following-stale", alma, following, show, form{"stamp": w.otherStamp("Norr", next+1), "weekday": "5"}),
		page("plan-on", alma, paths.Plan(norr)),
		sent("plan-on-stale", alma, paths.Plan(norr), show, form{"next_number": "3", "number": "4", "until": ""}),
		page("session-new", alma, paths.NewSession(norr)),
		sent("session-new-refused", alma, paths.NewSession(norr), sendButton, form{"date": "", "length": "5"}),
		sent("session-new-clash", alma, paths.NewSession(norr), sendButton, w.whenVastMeets()),
		sent("session-new-stale", alma, paths.NewSession(norr), sendButton, form{"date": "2027-06-01", "next_number": "3"}),
		page("sessions-cancel", alma, paths.CancelSessions(norr)),
		sent("sessions-cancel-refused", alma, paths.CancelSessions(norr), "button.danger", form{"reason": "Möte med 19121212-1212"}),
		sent("session-move-stale", alma, paths.MoveSession(norr, next+1), sendButton, form{"version": "0", "start_time": "15:00"}),
		state("group-undo", petra, paths.Group(w.group("Aarhus"))),
		state("session-undo", petra, paths.Session(w.group("Aarhus"), w.lastOf("Aarhus"))),
	}
}

// lastOf is the number of a group's last session.
func (w *world) lastOf(word string) int {
	w.Helper()
	return value[int](w, `select max(number) from sessions s join groups g on g.id = group_id where position($1 in g.name) > 0`, word)
}

// otherStamp is what a form holds that was opened when the group's session with
// a number had another version.
func (w *world) otherStamp(word string, number int) string {
	w.Helper()
	return value[string](w, `
		select string_agg(s.number || '.' || s.version + (s.number = $2)::int, '-' order by s.number)
		from sessions s join groups g on g.id = group_id where position($1 in g.name) > 0 and s.number >= $2 and s.status = 'planned'`, word, number)
}
