package supervision

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWhoIsInvitedToTakeSpace(t *testing.T) {
	t.Parallel()
	space := Space{Even: 40, Rows: []SpaceRow{
		{Name: "Elin", Minutes: 20}, {Name: "Farid", Minutes: 19}, {Name: "Karin", Minutes: 5, Start: 15}, {Name: "Mira", Declined: 2},
	}}
	var names []string
	for _, row := range space.Invited() {
		names = append(names, row.Name)
	}
	if d := cmp.Diff([]string{"Farid", "Mira"}, names); d != "" {
		t.Errorf("-want +got\n%s", d)
	}
	if nobody := (Space{Rows: []SpaceRow{{Name: "Elin"}}}).Invited(); len(nobody) != 0 {
		t.Errorf("%v invited before anybody had anything", nobody)
	}
}

func TestAMemberSeesHerOwnSpace(t *testing.T) {
	t.Parallel()
	space := Space{Given: 50, Even: 25, Rows: []SpaceRow{{PersonID: person(1), Minutes: 30}, {PersonID: person(2), Minutes: 20}}}
	if d := cmp.Diff(Space{Rows: []SpaceRow{{PersonID: person(2), Minutes: 20}}}, space.Only(person(2))); d != "" {
		t.Errorf("-want +got\n%s", d)
	}
}

func TestWhatIsStruckCountsAsNothing(t *testing.T) {
	t.Parallel()
	lines := []SpaceLine{{PersonID: person(1), Kind: Presented, Minutes: 30}, {PersonID: person(1), Kind: Struck}, {PersonID: person(1), Kind: NotToday}}
	got := SpaceOf([]Membership{{PersonID: person(1)}}, Entries(lines), dayOf(2, 1))
	if d := cmp.Diff([]SpaceRow{{PersonID: person(1), Times: 1, Minutes: 30, Declined: 1}}, got.Rows); d != "" {
		t.Errorf("-want +got\n%s", d)
	}
}

func TestASpaceCorrectionIsTidied(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		given SpaceCorrection
		want  SpaceCorrection
		wrong Problems
	}{
		"minutes of who presented":          {SpaceCorrection{Kind: Presented, Minutes: 35, Why: " Klockan  stod "}, SpaceCorrection{Kind: Presented, Minutes: 35, Why: "Klockan stod"}, nil},
		"no minutes for not today":          {SpaceCorrection{Kind: NotToday, Minutes: 35}, SpaceCorrection{Kind: NotToday}, nil},
		"fewer than none":                   {SpaceCorrection{Kind: Presented, Minutes: -1}, SpaceCorrection{Kind: Presented, Minutes: -1}, Problems{"minutes": {BadNumber, 480}}},
		"of no kind, for too long a reason": {SpaceCorrection{Why: strings.Repeat("x", 201)}, SpaceCorrection{Why: strings.Repeat("x", 201)}, Problems{"kind": {ChooseOne, 0}, "why": {TooLong, 200}}},
	} {
		got, wrong := tt.given.Tidy()
		if d := cmp.Diff(tt.want, got) + cmp.Diff(tt.wrong, wrong); d != "" {
			t.Errorf("%s: -want +got\n%s", name, d)
		}
	}
}
