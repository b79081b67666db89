package supervision

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func dayOf(month time.Month, day int) time.Time {
	return time.Date(2027, month, day, 0, 0, 0, 0, time.UTC)
}

func person(n byte) ID[Person] {
	var id ID[Person]
	id.UUID[15] = n
	return id
}

func TestSpaceOfATerm(t *testing.T) {
	t.Parallel()
	january, gone := dayOf(1, 1), dayOf(2, 28)
	elin := Membership{PersonID: person(1), Name: "Elin", JoinedOn: january}
	farid := Membership{PersonID: person(2), Name: "Farid", JoinedOn: january}
	karin := Membership{PersonID: person(3), Name: "Karin", JoinedOn: january, LeftOn: &gone}
	mira := Membership{PersonID: person(4), Name: "Mira", JoinedOn: dayOf(3, 1)}
	sara := Membership{PersonID: person(5), Name: "Sara", JoinedOn: dayOf(4, 1)}
	gave := func(on time.Time, minutes int, to ...byte) SpaceEntry {
		e := SpaceEntry{On: on, Minutes: minutes}
		for _, n := range to {
			e.Presenters = append(e.Presenters, person(n))
		}
		return e
	}
	notToday := SpaceEntry{On: dayOf(2, 2), Presenters: []ID[Person]{person(2)}, Declined: true}
	for name, tt := range map[string]struct {
		members []Membership
		entries []SpaceEntry
		on      time.Time
		want    Space
	}{
		"nobody has had anything": {[]Membership{elin}, nil, dayOf(2, 1), Space{Rows: []SpaceRow{{person(1), "Elin", 0, 0, 0, 0}}}},
		"no members":              {nil, []SpaceEntry{gave(dayOf(1, 5), 30, 1)}, dayOf(2, 1), Space{Given: 30}},
		"two share and the first has the odd minute": {
			[]Membership{elin, farid},
			[]SpaceEntry{gave(dayOf(1, 5), 33, 2, 1), gave(dayOf(1, 19), 20, 1)},
			dayOf(2, 1),
			Space{[]SpaceRow{{person(1), "Elin", 2, 36, 0, 0}, {person(2), "Farid", 1, 17, 0, 0}}, 53, 27},
		},
		"not today is an offer, and gives nothing": {
			[]Membership{farid},
			[]SpaceEntry{notToday},
			dayOf(2, 3),
			Space{[]SpaceRow{{person(2), "Farid", 0, 0, 1, 0}}, 0, 0},
		},
		"a newcomer starts at the median, the middle one of three": {
			[]Membership{elin, farid, karin, mira},
			[]SpaceEntry{gave(dayOf(1, 5), 50, 1), gave(dayOf(1, 5), 20, 2), gave(dayOf(1, 5), 90, 3), gave(dayOf(3, 5), 15, 4)},
			dayOf(2, 28),
			Space{[]SpaceRow{{person(1), "Elin", 1, 50, 0, 0}, {person(2), "Farid", 1, 20, 0, 0}, {person(3), "Karin", 1, 90, 0, 0}}, 175, 58},
		},
		"the lower one of two, once the third has left": {
			[]Membership{elin, farid, karin, mira},
			[]SpaceEntry{gave(dayOf(1, 5), 50, 1), gave(dayOf(1, 5), 20, 2), gave(dayOf(1, 5), 90, 3), gave(dayOf(3, 1), 40, 1), gave(dayOf(3, 5), 15, 4)},
			dayOf(3, 10),
			Space{[]SpaceRow{{person(1), "Elin", 2, 90, 0, 0}, {person(2), "Farid", 1, 20, 0, 0}, {person(4), "Mira", 1, 15, 0, 20}}, 215, 72},
		},
		"the next newcomer is measured against where the first one started": {
			[]Membership{elin, farid, mira, sara},
			[]SpaceEntry{gave(dayOf(1, 5), 50, 1), gave(dayOf(1, 5), 20, 2), gave(dayOf(3, 5), 15, 4)},
			dayOf(4, 1),
			Space{[]SpaceRow{{person(1), "Elin", 1, 50, 0, 0}, {person(2), "Farid", 1, 20, 0, 0}, {person(4), "Mira", 1, 15, 0, 20}, {person(5), "Sara", 0, 0, 0, 35}}, 85, 21},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, SpaceOf(tt.members, tt.entries, tt.on)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestEvenRoundsHalvesUp(t *testing.T) {
	t.Parallel()
	both := []Membership{{PersonID: person(1)}, {PersonID: person(2)}}
	entries := []SpaceEntry{{Presenters: []ID[Person]{person(1)}, Minutes: 49}}
	if got := SpaceOf(both, entries, dayOf(1, 1)).Even; got != 25 {
		t.Errorf("49 minutes between two are %d", got)
	}
}

func TestATermIsSharedInWholePerCents(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct{ minutes, want Content }{
		"nothing was run":                     {Content{}, Content{}},
		"seventy to thirty":                   {Content{Case: 700, Process: 300}, Content{Case: 70, Process: 30}},
		"thirds sum to a hundred":             {Content{Case: 30, Process: 30, Topic: 30}, Content{Case: 34, Process: 33, Topic: 33}},
		"the largest remainder is rounded up": {Content{Case: 1, Reading: 5}, Content{Case: 17, Reading: 83}},
	} {
		if got := tt.minutes.Percent(); got != tt.want {
			t.Errorf("%s: %+v", name, got)
		}
	}
	var c Content
	for _, kind := range Kinds {
		c.Add(kind, 10)
	}
	if want := (Content{Case: 20, Process: 10, Topic: 10}); c != want {
		t.Errorf("a mistake of one's own is a case: %+v", c)
	}
	if got := c.Plus(Content{Reading: 5, Topic: 1}); got != (Content{20, 10, 11, 5}) {
		t.Errorf("with another session's: %+v", got)
	}
}
