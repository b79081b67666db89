package agenda_test

import (
	"testing"

	"samrum/internal/agenda"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
)

func TestTheLedgerGetsTheRealMinutes(t *testing.T) {
	t.Parallel()
	p := plan(t, "two_part_90", 90, agenda.Item{ID: id(1), Kind: "own_mistake"}, agenda.Item{ID: id(2), Kind: "topic"})
	s := &stage{t, agenda.Begin(p.Start(90, 1), at(0), at(84))}
	for _, minute := range []float64{8, 20, 33.4, 40} {
		s.press(minute, agenda.Next)
	}
	s.press(50, agenda.Hold)
	s.press(60, agenda.Resume)
	s.press(70.5, agenda.End)
	if diff := cmp.Diff([]agenda.Given{{Item: id(1), Kind: "own_mistake", Minutes: 21}}, s.run.Given(at(200))); diff != "" {
		t.Errorf("given -want +got\n%s", diff)
	}
	if diff := cmp.Diff([]agenda.ItemID{id(2)}, s.run.NotReached()); diff != "" {
		t.Errorf("not reached -want +got\n%s", diff)
	}
	if got := s.run.Content(at(200)); got != (supervision.Content{Case: 21, Reading: 40}) {
		t.Errorf("content %+v", got)
	}
}

func TestPartsOfOneCaseCountTogether(t *testing.T) {
	t.Parallel()
	s := &stage{t, agenda.Begin(plan(t, "network_map_120", 120, wishing("case", 45)...).Start(102, 3), at(0), at(102))}
	for _, minute := range []float64{20.4, 40.8, 50, 65.4} {
		s.press(minute, agenda.Next)
	}
	if diff := cmp.Diff([]agenda.Given{{Item: id(1), Kind: "case", Minutes: 61}}, s.run.Given(at(70))); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	open := &stage{t, agenda.Begin(plan(t, "process_90", 90).Start(60, 3), at(0), at(60))}
	if diff := cmp.Diff([]agenda.Given{{Kind: "process", Minutes: 12}}, open.run.Given(at(12.2))); diff != "" {
		t.Errorf("open work -want +got\n%s", diff)
	}
}
