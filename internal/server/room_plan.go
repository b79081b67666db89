package server

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"time"

	"samrum/internal/agenda"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// shortForm is how many minutes a short form has, unless its parts need more.
const shortForm = 45

// planRoom changes the plan by one press: an item's minutes, its place, whether
// it is taken up. Presses of several leaders add up; one press counts once.
func (s *Server) planRoom(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	if err := r.ParseForm(); err != nil {
		return err
	}
	return s.changeRoom(w, r, lead, func(room *postgres.RoomState) error {
		var fresh bool
		if room.Room, fresh = room.Once(press(r.PostForm)); !fresh {
			return nil
		}
		return s.changePlan(room, r.PostForm)
	})
}

// press names what was pressed on which page, as short as it is however long what
// was sent.
func press(form url.Values) string {
	sum := sha256.Sum256([]byte(form.Get("form_key") + " " + form.Get("do") + " " + form.Get("item") + form.Get("place")))
	return hex.EncodeToString(sum[:12])
}

// planWith is what the buttons of a plan do to it.
var planWith = map[string]func(agenda.Plan, agenda.ItemID) (agenda.Plan, error){
	"less":    func(p agenda.Plan, id agenda.ItemID) (agenda.Plan, error) { return p.Add(id, -agenda.MoreMinutes) },
	"more":    func(p agenda.Plan, id agenda.ItemID) (agenda.Plan, error) { return p.Add(id, agenda.MoreMinutes) },
	"earlier": func(p agenda.Plan, id agenda.ItemID) (agenda.Plan, error) { return p.Move(id, -1), nil },
	"later":   func(p agenda.Plan, id agenda.ItemID) (agenda.Plan, error) { return p.Move(id, 1), nil },
	"wait":    func(p agenda.Plan, id agenda.ItemID) (agenda.Plan, error) { return p.Wait(id), nil },
	"share":   func(p agenda.Plan, _ agenda.ItemID) (agenda.Plan, error) { return p.Shared(), nil },
	"summary": func(p agenda.Plan, _ agenda.ItemID) (agenda.Plan, error) { return p.WithSummary(), nil },
	"to_reading": func(p agenda.Plan, _ agenda.ItemID) (agenda.Plan, error) {
		return p.Shift(agenda.MoreMinutes)
	},
	"to_work": func(p agenda.Plan, _ agenda.ItemID) (agenda.Plan, error) {
		return p.Shift(-agenda.MoreMinutes)
	},
}

// changePlan does what one button of the plan does.
func (s *Server) changePlan(room *postgres.RoomState, form url.Values) (err error) {
	do := form.Get("do")
	if do == "plan" || do == "short" {
		return s.beginPlan(room, do == "short")
	}
	if room.PlannedAt == nil || room.Started() {
		return agenda.ErrWorking
	}
	item, _ := supervision.ParseID[supervision.CaseItem](form.Get("item"))
	if with, ok := planWith[do]; ok {
		room.Plan, err = with(room.Plan, item)
		return err
	}
	switch do {
	case "take_up":
		return takeUp(room, item)
	case "order":
		return arrange(room, form["order"])
	case "dots_on", "dots_off":
		room.Dotted = do == "dots_on"
		return nil
	case "set":
		return setItem(room, item, form)
	case "part":
		return setPart(room, form)
	}
	return agenda.ErrNotOffered
}

// beginPlan opens the items to the group, and lays out what waits, the longest
// waiting first. Doing it twice is no error.
func (s *Server) beginPlan(room *postgres.RoomState, short bool) error {
	if room.PlannedAt != nil {
		return nil
	}
	now := s.store.Now()
	room.PlannedAt = &now
	length := lengthOf(*room)
	if short {
		length = min(length, max(shortForm, room.Template.Shortest()))
	}
	room.Plan = planned(*room, &length)
	return nil
}

// planned lays out the group's template with what waits. Where the template does
// not fit into the session's length, it stands as it is: the sum says so.
func planned(room postgres.RoomState, length *int) agenda.Plan {
	minutes := lengthOf(room)
	if length != nil {
		minutes = *length
	}
	plan, err := agenda.NewPlan(room.Template, minutes, room.Waiting)
	if err != nil {
		plan = agenda.Plan{Length: minutes, Frame: room.Template.Parts, Items: room.Waiting}.Shared()
	}
	return plan
}

func lengthOf(room postgres.RoomState) int {
	return int(room.EndsAt.Sub(room.StartsAt) / time.Minute)
}

func takeUp(room *postgres.RoomState, item agenda.ItemID) error {
	i := slices.IndexFunc(room.Waiting, func(i agenda.Item) bool { return i.ID == item })
	if i < 0 {
		return agenda.ErrNoSuchItem
	}
	room.Plan = room.Plan.TakeUp(room.Waiting[i])
	return nil
}

// arrange puts the items of today into an order.
func arrange(room *postgres.RoomState, order []string) error {
	var ids []agenda.ItemID
	for _, id := range order {
		if parsed, err := supervision.ParseID[supervision.CaseItem](id); err == nil {
			ids = append(ids, parsed)
		}
	}
	room.Plan = room.Plan.Arrange(ids)
	return nil
}

// setItem sets an item's minutes by hand, who presents it with its author, and
// who leads. What somebody else has changed meanwhile stands.
func setItem(room *postgres.RoomState, item agenda.ItemID, form url.Values) error {
	i := slices.IndexFunc(room.Plan.Items, func(i agenda.Item) bool { return i.ID == item })
	if i < 0 {
		return agenda.ErrNoSuchItem
	}
	minutes, err := setMinutes(room.Plan.Items[i].Minutes, form, item.String())
	if err == nil {
		room.Plan, err = room.Plan.Give(item, minutes)
	}
	if err == nil && form.Has("leader_"+item.String()) {
		room.Plan, err = room.Plan.LeadItem(item, personIn(form, "leader_"+item.String()))
	}
	if err == nil {
		room.Room = room.Pair(item, personIn(form, "with_"+item.String()))
	}
	return err
}

func setPart(room *postgres.RoomState, form url.Values) error {
	place, err := strconv.Atoi(form.Get("place"))
	if err != nil || place < 0 || place >= len(room.Plan.Frame) {
		return agenda.ErrNoSuchPart
	}
	key := strconv.Itoa(place)
	minutes, err := setMinutes(room.Plan.Frame[place].Minutes, form, key)
	if err == nil {
		room.Plan, err = room.Plan.Set(place, minutes)
	}
	if err == nil && form.Has("leader_"+key) {
		room.Plan, err = room.Plan.Lead(place, personIn(form, "leader_"+key))
	}
	return err
}

// setMinutes reads minutes that were typed over those that were seen. When
// others have been set meanwhile, typing has lost.
func setMinutes(are int, form url.Values, key string) (int, error) {
	minutes, err := strconv.Atoi(form.Get("minutes_" + key))
	if err != nil {
		return 0, agenda.ErrMinutes
	}
	seen, err := strconv.Atoi(form.Get("seen"))
	if err != nil || seen != are && minutes != are && minutes != seen {
		return 0, supervision.ErrStale
	}
	if minutes == seen {
		return are, nil
	}
	return minutes, nil
}

func personIn(form url.Values, field string) supervision.ID[supervision.Person] {
	id, _ := supervision.ParseID[supervision.Person](form.Get(field))
	return id
}
