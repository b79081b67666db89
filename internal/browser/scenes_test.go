package browser

import (
	"samrum/internal/paths"
)

// scenes lists every page with its states. None of them changes what another
// shows.
func scenes(w *world) []scene {
	list := append(signInScenes(w), groupScenes(w)...)
	list = append(list, planScenes(w)...)
	list = append(list, bookingsScenes(w)...)
	list = append(list, sessionScenes(w)...)
	list = append(list, readingScenes(w)...)
	list = append(list, roomScenes(w)...)
	list = append(list, caseScenes(w)...)
	list = append(list, noteScenes(w)...)
	list = append(list, peopleScenes(w)...)
	list = append(list, invitationScenes(w)...)
	list = append(list, setupScenes(w)...)
	list = append(list, yearScenes(w)...)
	list = append(list, lifeScenes(w)...)
	list = append(list, spaceScenes(w)...)
	list = append(list, evaluationScenes(w)...)
	list = append(list, letterScenes(w)...)
	list = append(list, attendanceScenes(w)...)
	list = append(list, resultScenes(w)...)
	list = append(list, publicScenes()...)
	list = append(list, hoursScenes()...)
	list = append(list, certificateScenes(w)...)
	return append(list, failureScenes(w)...)
}

func signInScenes(w *world) []scene {
	next := paths.NewCase(w.group("Norr"), 0)
	return []scene{
		page("demo", "", paths.Demo),
		page("demo-mail", "", paths.DemoMail),
		page("sign-in", "", paths.SignIn),
		sent("sign-in-refused", "", paths.SignIn, sendButton, form{"address": "mira"}),
		sent("sign-in-code", "", paths.SignIn, sendButton, form{"address": "nobody@example.org"}),
		{"sign-in-code-refused", "", true, func(v *visitor) {
			v.goTo(paths.SignIn)
			v.send(sendButton, form{"address": "nobody@example.org"})
			v.send(sendButton, form{"code": "123456"})
		}},
		state("sign-in-link-dead", "", paths.SignInLink("none")),
		{"sign-in-expired", mira, true, func(v *visitor) {
			v.goTo(next)
			v.forgets()
			v.send(sendButton, form{"headline": "Ett dilemma"})
		}},
		page("me", alma, paths.Me),
		sent("me-refused", alma, paths.Me, sendButton, form{"name": ""}),
	}
}

func groupScenes(w *world) []scene {
	norr := w.group("Norr")
	return []scene{
		page("today", alma, paths.Today),
		page("today-member", mira, paths.Today),
		state("today-no-group", eva, paths.Today),
		page("groups", alma, paths.Groups),
		state("groups-member", mira, paths.Groups),
		page("group-new", alma, paths.NewGroup),
		sent("group-new-refused", alma, paths.NewGroup, sendButton, form{"name": "", "smallest": "9", "largest": "4", "zone": ""}),
		page("group", alma, paths.Group(norr)),
		page("group-member", mira, paths.Group(norr)),
		state("group-empty", alma, paths.Group(w.group("Nystart"))),
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
		{"plan-clash-saved", alma, true, func(v *visitor) {
			v.goTo(plan)
			v.send("button[value=show]", clash)
			v.send(save, form{})
		}},
		sent("plan-refused", alma, plan, "button[value=show]", form{
			"first_date": "2027-01-12", "until": "2026-01-12", "number": "61", "christmas_weeks": "54", "length": "5",
		}),
	}
}
