package browser

import (
	"slices"
	"time"

	"samrum/internal/agenda"
	"samrum/internal/login"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// roomScenes are a room at each of its places: in Väst who is here, in the book
// group the plan and a form to mend, in Norr an item with a reflecting team, in
// Aarhus time that is out, and a session that is done.
func roomScenes(w *world) []scene {
	norr := w.group("Norr")
	n := w.coming("Norr")
	return []scene{
		state("room-not-open", mira, paths.Room(norr, n+1)),
		state("room-round", alma, w.today("Väst", paths.Room)),
		state("room-round-member", w.memberOf("Väst"), w.today("Väst", paths.Room)),
		page("room-plan", alma, w.today("bokgruppen", paths.Room)),
		state("room-plan-member", w.memberOf("bokgruppen"), w.today("bokgruppen", paths.Room)),
		sent("room-plan-refused", alma, w.today("bokgruppen", paths.Room), "#do-add", form{"headline": "Om 19121212-1212 igen"}),
		page("room-run", alma, paths.Room(norr, n)),
		state("room-run-member", mira, paths.Room(norr, n)),
		state("room-wall", alma, paths.RoomBig(norr, n)),
		state("room-wall-round", alma, w.today("Väst", paths.Room)+"?view=big"),
		state("room-time-out", alma, w.today("Aarhus", paths.Room)),
		state("room-vote", w.memberOf("Aarhus"), w.today("Aarhus", paths.Room)),
		page("room-close", alma, w.today("Aarhus", paths.CloseSession)),
		page("room-close-paper", alma, w.today("bokgruppen", paths.CloseSession)),
		sent("room-close-refused", alma, w.today("bokgruppen", paths.CloseSession), sendButton, form{"held_minutes": "60", "reading_minutes": "40", "brought_headline_1": "Om 19121212-1212 igen", "brought_took_1": "25"}),
		page("sheet", alma, w.today("bokgruppen", paths.PrintSession)),
		state("room-next", alma, w.lastToday("Aarhus", paths.Room)),
		state("session-today", w.memberOf("Väst"), w.today("Väst", paths.Session)),
	}
}

// setTheRooms gives three groups a session that began half an hour ago, and
// brings rooms to where the scenes need them.
func (w *world) setTheRooms() {
	w.Helper()
	for _, word := range []string{"Väst", "bokgruppen", "Aarhus"} {
		w.meetsNow(word)
	}
	w.readsToday("bokgruppen")
	w.lead("Väst", w.todayNumber("Väst"), func(*postgres.RoomState) error { return nil })
	w.lead("bokgruppen", w.todayNumber("bokgruppen"), func(r *postgres.RoomState) error {
		w.lays(r)
		r.Dotted = true
		return nil
	})
	w.lead("Norr", w.coming("Norr"), func(r *postgres.RoomState) error {
		w.lays(r)
		start := r.Plan.Start(77, r.Plan.Opening())
		r.Plan, r.Run = start.Plan, agenda.Begin(start, now.Add(-17*time.Minute), now.Add(60*time.Minute))
		for i, code := range []agenda.ActionCode{agenda.UseForm, agenda.Next, agenda.Next} {
			at := now.Add(-time.Duration(16-6*i) * time.Minute)
			var err error
			if r.Run, _, err = r.Run.Do(agenda.Action{Code: code, Version: r.Run.Version, Form: agenda.ReflectingTeam}, at); err != nil {
				return err
			}
		}
		return nil
	})
	w.lead("Aarhus", w.todayNumber("Aarhus"), func(r *postgres.RoomState) error {
		w.lays(r)
		start := r.Plan.Start(60, r.Plan.Opening())
		r.Plan, r.Run = start.Plan, agenda.Begin(start, now.Add(-58*time.Minute), now)
		r.Room, _ = r.Say(r.Here[0], 1, agenda.GoOn)
		return nil
	})
	w.meetsNow("Aarhus")
	w.lead("Aarhus", w.lastNumber("Aarhus"), func(r *postgres.RoomState) error {
		w.lays(r)
		start := r.Plan.Start(60, r.Plan.Opening())
		r.Plan, r.Run = start.Plan, agenda.Begin(start, now.Add(-58*time.Minute), now)
		for r.Run.Runs() {
			r.Run, _, _ = r.Run.Do(agenda.Action{Code: agenda.EndEarly, Version: r.Run.Version}, now)
		}
		return nil
	})
}

// readsToday lets a group read what it has planned next for the session that
// meetsNow made.
func (w *world) readsToday(word string) {
	w.Helper()
	w.exec(`
		update chapters c set session_id = today.id
		from sessions next, sessions today, groups g
		where position($1 in g.name) > 0 and next.group_id = g.id and next.number = $2 and c.session_id = next.id
			and today.group_id = g.id and today.number = $3`, word, w.coming(word), w.todayNumber(word))
}

// lays lets everybody but the last be here, and the group plan its time.
func (w *world) lays(r *postgres.RoomState) {
	at := now.Add(-20 * time.Minute)
	r.PlannedAt = &at
	plan, err := agenda.NewPlan(r.Template, int(r.EndsAt.Sub(r.StartsAt)/time.Minute), r.Waiting)
	must(w.T, err)
	r.Plan = plan
}

// lead opens a group's room as Alma and changes it, with everybody here.
func (w *world) lead(word string, number int, change func(*postgres.RoomState) error) {
	w.Helper()
	tail, _ := supervision.TailOf(w.group(word))
	seat, err := w.store.Seat(w.Context(), login.Hash(w.newLogin(alma)), tail)
	must(w.T, err)
	lead, err := seat.Lead()
	must(w.T, err)
	must(w.T, w.store.OpenRoom(w.Context(), lead, number))
	here := value[[]string](w, `
		select coalesce(array_agg(m.person_id::text order by m.person_id), '{}') from memberships m join groups g on g.id = m.group_id
		where position($1 in g.name) > 0 and m.left_on is null`, word)
	must(w.T, w.store.ChangeRoom(w.Context(), lead, number, func(r *postgres.RoomState) error {
		for i, id := range slices.Backward(here) {
			person, _ := supervision.ParseID[supervision.Person](id)
			if word != "Väst" || i < 2 {
				r.Room = r.Note(person, true)
			}
		}
		return change(r)
	}))
}

// meetsNow gives a group another session that began half an hour ago.
func (w *world) meetsNow(word string) {
	w.Helper()
	w.exec(`
		with g as (update groups set next_number = next_number + 1 where position($1 in name) > 0 returning *)
		insert into sessions (practice_id, id, group_id, number, starts_at, ends_at, place_kind, place_address, created_at)
		select practice_id, gen_random_uuid(), id, next_number - 1, $2::timestamptz - interval '30 minutes',
			$2::timestamptz - interval '30 minutes' + make_interval(mins => length_minutes), 'on_site', 'Kvarnen', $2 from g`, word, now)
	w.exec(`
		update items i set session_id = s.id from sessions s join groups g on g.id = s.group_id
		where position($1 in g.name) > 0 and s.number = $2 and i.group_id = g.id and i.status = 'waiting' and position('Aarhus' in g.name) = 0`, word, w.lastNumber(word))
}

// todayNumber is the number of the first of a group's sessions that meetsNow
// made, lastNumber of the last.
func (w *world) todayNumber(word string) int {
	w.Helper()
	return value[int](w, `select min(number) from sessions s join groups g on g.id = group_id
		where position($1 in g.name) > 0 and s.starts_at = $2::timestamptz - interval '30 minutes'`, word, now)
}

func (w *world) lastNumber(word string) int {
	w.Helper()
	return value[int](w, `select max(number) from sessions s join groups g on g.id = group_id
		where position($1 in g.name) > 0 and s.starts_at = $2::timestamptz - interval '30 minutes'`, word, now)
}

func (w *world) today(word string, path func(string, int) string) string {
	return path(w.group(word), w.todayNumber(word))
}

func (w *world) lastToday(word string, path func(string, int) string) string {
	return path(w.group(word), w.lastNumber(word))
}

// memberOf is the address of one of a group's members.
func (w *world) memberOf(word string) string {
	w.Helper()
	return value[string](w, `select min(p.address) from memberships m join people p on p.id = m.person_id join groups g on g.id = m.group_id
		where position($1 in g.name) > 0 and m.left_on is null`, word)
}
