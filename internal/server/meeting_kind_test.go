package server

import (
	"fmt"
	"net/url"
	"sync"
	"testing"

	"samrum/internal/supervision"
)

const meetingsPage = "/practice/meetings"

func meetingForm(changes ...string) url.Values {
	f := form("version", "0", "name_sv", "Planeringssamtal", "minutes", "60", "places", "online", "places", "at_practice", "with", "all", "free", "yes", "offered", "yes")
	for i := 0; i < len(changes); i += 2 {
		f.Set(changes[i], changes[i+1])
	}
	return f
}

func TestAMeetingIsAddedAndChanged(t *testing.T) {
	w := newWorld(t)
	w.wants(w.get("Alma", meetingsPage), 200, "Samtal om handledning", "30\u00a0min")
	for range 2 { // a double click
		w.wants(w.post("Alma", meetingsPage+"/new", meetingForm()), 303)
	}
	w.wants(w.get("Petra", meetingsPage), 200, "Planeringssamtal", "60\u00a0min", "online, hos mottagningen")
	w.wants(w.post("Petra", meetingsPage+"/planeringssamtal", meetingForm("version", "1", "name_sv", "Kort samtal", "minutes", "15", "offered", "")), 303)
	kind := value[string](w, `select slug || ' ' || minutes || ' ' || offered || ' ' || version from meeting_kinds`)
	if kind != "planeringssamtal 15 false 2" {
		t.Errorf("the kind is %s", kind)
	}
	w.wants(w.get("Alma", meetingsPage), 200, "Kort samtal", "Går inte att boka")
	w.wants(w.get("Bo", meetingsPage), 200, "!Kort samtal")
	w.wants(w.get("Bo", meetingsPage+"/planeringssamtal"), 404)
}

func TestTheReadyMadeMeetingIsChanged(t *testing.T) {
	w := newWorld(t)
	w.wants(w.get("Alma", meetingsPage+"/intro"), 200, `name="version" value="0"`)
	for range 2 {
		w.wants(w.post("Alma", meetingsPage+"/intro", meetingForm("name_sv", "", "minutes", "45")), 303)
	}
	offer, err := w.Store.Offer(t.Context(), w.visit("lindqvist"))
	w.must(err)
	if k, _ := offer.Kinds.Find(supervision.IntroSlug); len(offer.Kinds) != 1 || k.Minutes != 45 || k.Version != 1 {
		t.Errorf("kinds are %+v", offer.Kinds)
	}
}

func TestAMeetingOfAnotherAloneIsNotHers(t *testing.T) {
	w := newWorld(t)
	w.wants(w.post("Alma", meetingsPage+"/new", meetingForm("with", "me")), 303)
	w.wants(w.get("Petra", meetingsPage), 200, "Planeringssamtal", "Bara med Alma", "!"+meetingsPage+"/planeringssamtal")
	w.wants(w.get("Petra", meetingsPage+"/planeringssamtal"), 404)
	w.wants(w.post("Petra", meetingsPage+"/planeringssamtal", meetingForm("version", "1", "minutes", "15")), 404)
	if m := value[int](w, `select minutes from meeting_kinds`); m != 60 {
		t.Errorf("%d minutes", m)
	}
}

func TestAStaleMeetingIsKept(t *testing.T) {
	w := newWorld(t)
	w.wants(w.post("Alma", meetingsPage+"/new", meetingForm()), 303)
	w.wants(w.post("Alma", meetingsPage+"/planeringssamtal", meetingForm("version", "1", "minutes", "90")), 303)
	w.wants(w.post("Petra", meetingsPage+"/planeringssamtal", meetingForm("version", "1", "name_sv", "Petras samtal")), 409, "Petras samtal", "90\u00a0min", `name="version" value="2"`)
	w.wants(w.post("Petra", meetingsPage+"/planeringssamtal", meetingForm("version", "2", "name_sv", "Petras samtal")), 303)
}

func TestMeetingsThatAreRefused(t *testing.T) {
	w := newWorld(t)
	for _, tt := range [][3]string{
		{"name_sv", "", `href="#name_sv"`},
		{"minutes", "0", `href="#minutes"`},
		{"minutes", "61", `href="#minutes"`},
		{"minutes", "245", `href="#minutes"`},
		{"places", "moon", `href="#places"`},
	} {
		w.wants(w.post("Alma", meetingsPage+"/new", meetingForm(tt[0], tt[1])), 422, tt[2])
	}
	w.wants(w.post("Alma", meetingsPage+"/none", meetingForm()), 404)
}

// Two who add at once, and names that are alike, get slugs of their own; and
// there are never more than a dozen.
func TestSlugsOfMeetings(t *testing.T) {
	w := newWorld(t)
	w.signIn("Alma")
	w.signIn("Petra")
	var group sync.WaitGroup
	for i, name := range []string{"Alma", "Petra"} {
		group.Go(func() {
			w.wants(w.post(name, meetingsPage+"/new", meetingForm("name_sv", "New", "minutes", fmt.Sprint(30+15*i))), 303)
		})
	}
	group.Wait()
	if slugs := value[string](w, `select string_agg(slug, ' ' order by slug) from meeting_kinds`); slugs != "new-2 new-3" {
		t.Errorf("slugs are %s", slugs)
	}
	for i := range supervision.MeetingsMost - 3 {
		w.wants(w.post("Alma", meetingsPage+"/new", meetingForm("name_sv", fmt.Sprint("Samtal ", i))), 303)
	}
	w.wants(w.post("Alma", meetingsPage+"/new", meetingForm("name_sv", "Ett till")), 422, "redan 12", "Ett till")
}
