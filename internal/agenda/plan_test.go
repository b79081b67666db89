package agenda_test

import (
	"errors"
	"testing"

	"samrum/internal/agenda"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
)

// wishing returns items of a kind, numbered from 1, with wished minutes.
func wishing(kind supervision.Kind, wished ...int) []agenda.Item {
	var items []agenda.Item
	for i, w := range wished {
		items = append(items, agenda.Item{ID: id(i + 1), Kind: kind, Wished: w})
	}
	return items
}

func plan(t *testing.T, code agenda.Code, length int, items ...agenda.Item) agenda.Plan {
	t.Helper()
	p, err := agenda.NewPlan(ready(t, code), length, items)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// a row is what a test wants of a part: its kind, minutes and item.
type row struct {
	kind    agenda.Kind
	minutes int
	item    int // 0: none
}

func rows(parts []agenda.Part) []row {
	var all []row
	for _, p := range parts {
		r := row{kind: p.Kind, minutes: p.Minutes}
		for n := 1; n < 10; n++ {
			if p.Item == id(n) {
				r.item = n
			}
		}
		all = append(all, r)
	}
	return all
}

func sameRows(t *testing.T, want []row, parts []agenda.Part) {
	t.Helper()
	if diff := cmp.Diff(want, rows(parts), cmp.AllowUnexported(row{})); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestItemsStandWhereTheTemplateHasTheirKind(t *testing.T) {
	t.Parallel()
	items := func(all ...[]agenda.Item) (items []agenda.Item) {
		for _, some := range all {
			for _, item := range some {
				item.ID = id(len(items) + 1)
				items = append(items, item)
			}
		}
		return items
	}
	for name, tt := range map[string]struct {
		code   agenda.Code
		length int
		items  []agenda.Item
		want   []row
	}{
		"two cases in two parts": {"case_two_90", 90, wishing("case", 30, 30), []row{
			{agenda.CheckIn, 7, 0}, {agenda.Inventory, 6, 0}, {agenda.Case, 32, 1}, {agenda.Case, 32, 2}, {agenda.Learning, 6, 0}, {agenda.CheckOut, 7, 0},
		}},
		"the third follows the second": {"case_two_90", 90, wishing("case", 30, 45, 30), []row{
			{agenda.CheckIn, 7, 0}, {agenda.Inventory, 6, 0}, {agenda.Case, 18, 1}, {agenda.Case, 28, 2}, {agenda.Case, 18, 3}, {agenda.Learning, 6, 0}, {agenda.CheckOut, 7, 0},
		}},
		"one has both parts' minutes": {"case_two_90", 90, wishing("case", 15), []row{
			{agenda.CheckIn, 7, 0}, {agenda.Inventory, 6, 0}, {agenda.Case, 64, 1}, {agenda.Learning, 6, 0}, {agenda.CheckOut, 7, 0},
		}},
		"without items the parts stand open": {"case_two_90", 90, nil, []row{
			{agenda.CheckIn, 7, 0}, {agenda.Inventory, 6, 0}, {agenda.Case, 32, 0}, {agenda.Case, 32, 0}, {agenda.Learning, 6, 0}, {agenda.CheckOut, 7, 0},
		}},
		"process after the case, whatever the order": {"mixed_90", 90, items(wishing("process", 0), wishing("topic", 0)), []row{
			{agenda.CheckIn, 8, 0}, {agenda.Inventory, 7, 0}, {agenda.Case, 35, 2}, {agenda.Pause, 3, 0}, {agenda.Process, 25, 1}, {agenda.Learning, 5, 0}, {agenda.CheckOut, 7, 0},
		}},
		"process among cases, where there is no part for it": {"case_two_90", 90, items(wishing("own_mistake", 30), wishing("process", 30)), []row{
			{agenda.CheckIn, 7, 0}, {agenda.Inventory, 6, 0}, {agenda.Case, 32, 1}, {agenda.Case, 32, 2}, {agenda.Learning, 6, 0}, {agenda.CheckOut, 7, 0},
		}},
		"a case in process supervision": {"process_90", 90, wishing("case", 30), []row{
			{agenda.Landing, 5, 0}, {agenda.CheckIn, 15, 0}, {agenda.Inventory, 10, 0}, {agenda.Process, 35, 1}, {agenda.Reflection, 12, 0}, {agenda.Agreement, 6, 0}, {agenda.CheckOut, 7, 0},
		}},
		"never from the reading": {"two_part_90", 90, wishing("process", 30, 30), []row{
			{agenda.CheckIn, 6, 0}, {agenda.Reading, 8, 0}, {agenda.Reading, 12, 0}, {agenda.Reading, 13, 0}, {agenda.Reading, 6, 0}, {agenda.Case, 20, 1}, {agenda.Case, 19, 2}, {agenda.CheckOut, 6, 0},
		}},
		"a network map is one case": {"network_map_120", 120, wishing("case", 45), []row{
			{agenda.CheckIn, 8, 0},
			{agenda.Inventory, 5, 0},
			{agenda.Question, 5, 0},
			{agenda.Case, 20, 1},
			{agenda.Case, 20, 1},
			{agenda.Pause, 10, 0},
			{agenda.Case, 15, 1},
			{agenda.Case, 12, 1},
			{agenda.NextStep, 8, 0},
			{agenda.Learning, 7, 0},
			{agenda.CheckOut, 10, 0},
		}},
		"another case follows the map": {"network_map_120", 120, wishing("case", 45, 15), []row{
			{agenda.CheckIn, 8, 0},
			{agenda.Inventory, 5, 0},
			{agenda.Question, 5, 0},
			{agenda.Case, 15, 1},
			{agenda.Case, 15, 1},
			{agenda.Pause, 10, 0},
			{agenda.Case, 11, 1},
			{agenda.Case, 9, 1},
			{agenda.Case, 17, 2},
			{agenda.NextStep, 8, 0},
			{agenda.Learning, 7, 0},
			{agenda.CheckOut, 10, 0},
		}},
		"cases on both sides of the role-play": {"half_day_180", 180, wishing("case", 45, 15), []row{
			{agenda.CheckIn, 10, 0},
			{agenda.Inventory, 8, 0},
			{agenda.Case, 50, 1},
			{agenda.Pause, 15, 0},
			{agenda.RolePlay, 45, 0},
			{agenda.Case, 17, 2},
			{agenda.Learning, 15, 0},
			{agenda.Planning, 8, 0},
			{agenda.CheckOut, 12, 0},
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			sameRows(t, tt.want, plan(t, tt.code, tt.length, tt.items...).Parts())
		})
	}
}

func TestAnyTotalMayStandWhilePeoplePlan(t *testing.T) {
	t.Parallel()
	p := plan(t, "case_two_90", 90, wishing("case", 30, 30)...)
	longer, err := p.Give(id(1), 40)
	if got := longer.Sum(); err != nil || got.Minutes != 98 || got.Over() != 8 || got.Left() != 0 {
		t.Errorf("error %v, %+v", err, got)
	}
	shorter, _ := p.Give(id(2), 27)
	if got := shorter.Sum(); got.Minutes != 85 || got.Over() != 0 || got.Left() != 5 {
		t.Errorf("%+v", got)
	}
	if got := p.Sum(); got.Minutes != 90 {
		t.Errorf("the plan that was changed has %d minutes now", got.Minutes)
	}
	if got := longer.Shared().Sum(); got.Minutes != 90 {
		t.Errorf("shared anew: %+v", got)
	}
}

func TestTooManyItemsAreSaid(t *testing.T) {
	t.Parallel()
	p := plan(t, "two_part_90", 90, wishing("case", 30, 0, 15, 30, 30)...)
	if diff := cmp.Diff([]agenda.Crowd{{Kind: agenda.Case, Minutes: 39, Items: 5, Fit: 2, Wait: 3}}, p.Crowds()); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if got := p.Sum(); got.Minutes != 51+135 {
		t.Errorf("they stand with %d minutes", got.Minutes)
	}
	p = p.Wait(id(3)).Wait(id(4)).Wait(id(5))
	if got := p.Crowds(); got != nil {
		t.Errorf("two fit, but %+v", got)
	}
	if got := minutes(p.Shared().Parts()[5:7]); !cmp.Equal(got, []int{20, 19}) {
		t.Errorf("they share %v", got)
	}
}

func TestPlansAreChangedByHand(t *testing.T) {
	t.Parallel()
	p := plan(t, "case_two_90", 90, wishing("case", 30, 30)...)
	var few agenda.TooFew
	for name, refused := range map[string]func() error{
		"an item with no minutes":       func() error { _, err := p.Give(id(1), 0); return err },
		"an item with negative minutes": func() error { _, err := p.Give(id(1), -5); return err },
		"an item of a day":              func() error { _, err := p.Give(id(1), 1440); return err },
		"an item that waits":            func() error { _, err := p.Give(id(7), 20); return err },
		"a part that is not there":      func() error { _, err := p.Set(6, 20); return err },
		"a part before the first":       func() error { _, err := p.Set(-1, 20); return err },
		"a part of negative minutes":    func() error { _, err := p.Set(0, -1); return err },
		"a closing of four minutes": func() error {
			_, err := p.Set(5, 4)
			if !errors.As(err, &few) || few.Floor != 5 {
				return nil
			}
			return err
		},
	} {
		if refused() == nil {
			t.Errorf("%s is taken", name)
		}
	}
	closed, err := p.Set(5, 5)
	if err != nil || closed.Sum().Left() != 2 {
		t.Errorf("a closing of five: %v", err)
	}
	without, err := p.Set(4, 0)
	if err != nil || len(without.Parts()) != 5 {
		t.Errorf("a part left out: %v, %v", err, rows(without.Parts()))
	}
	if short, _ := p.Give(id(1), 14); !short.Items[0].Short() || p.Items[0].Short() {
		t.Error("fourteen minutes are a short question, thirty-two none")
	}
}

func TestTwoWhoPlanLoseNothing(t *testing.T) {
	t.Parallel()
	p := plan(t, "case_two_90", 90, wishing("case", 30, 30)...)
	p = p.TakeUp(agenda.Item{ID: id(3), Kind: "case", Wished: 15}) // by one
	p = p.Arrange([]agenda.ItemID{id(2), id(1), id(9)})            // by the other, who has not seen it
	p = p.TakeUp(agenda.Item{ID: id(3), Kind: "case", Wished: 15}) // again
	var order []agenda.ItemID
	for _, item := range p.Items {
		order = append(order, item.ID)
	}
	if diff := cmp.Diff([]agenda.ItemID{id(2), id(1), id(3)}, order); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if got := p.Sum().Minutes; got != 105 {
		t.Errorf("it sums to %d", got)
	}
}

func TestMinutesMoveBetweenBookAndCases(t *testing.T) {
	t.Parallel()
	p := plan(t, "two_part_90", 90, wishing("case", 30, 30)...)
	more, err := p.Shift(5)
	if got := minutes(more.Parts()); err != nil || !cmp.Equal(got, []int{6, 9, 13, 15, 7, 17, 17, 6}) {
		t.Errorf("five more to read: %v, %v", err, got)
	}
	fewer, err := p.Shift(-35)
	if got := minutes(fewer.Parts()); err != nil || !cmp.Equal(got, []int{6, 1, 1, 1, 1, 38, 36, 6}) {
		t.Errorf("almost no reading: %v, %v", err, got)
	}
	for by, floor := range map[int]int{10: 30, -36: 4, 1000: 30, -1000: 4} {
		if same, err := p.Shift(by); err != (agenda.TooFew{Floor: floor}) || !cmp.Equal(same, p) {
			t.Errorf("shifted by %d: %v", by, err)
		}
	}
	if _, err := plan(t, "case_two_90", 90).Shift(5); err == nil {
		t.Error("reading came from nowhere")
	}
}

func TestASummaryTakesItsMinutesFromTheReading(t *testing.T) {
	t.Parallel()
	p := plan(t, "two_part_90", 90).WithSummary()
	sameRows(t, []row{
		{agenda.CheckIn, 6, 0},
		{agenda.Summary, 10, 0},
		{agenda.Reading, 6, 0},
		{agenda.Reading, 9, 0},
		{agenda.Reading, 10, 0},
		{agenda.Reading, 4, 0},
		{agenda.Case, 39, 0},
		{agenda.CheckOut, 6, 0},
	}, p.Parts())
	if again := p.WithSummary(); !cmp.Equal(again, p) {
		t.Error("there are two summaries")
	}
	if cases := plan(t, "case_two_90", 90); !cmp.Equal(cases.WithSummary(), cases) {
		t.Error("something is summed up that nobody reads")
	}
}

func TestEachPartHasALeader(t *testing.T) {
	t.Parallel()
	p := plan(t, "mixed_90", 90, wishing("case", 30)...)
	p, err := p.Lead(0, who(1))
	led, err2 := p.LeadItem(id(1), who(2))
	if parts := led.Parts(); err != nil || err2 != nil || parts[0].Leader != who(1) || parts[2].Leader != who(2) || !parts[1].Leader.IsZero() {
		t.Errorf("errors %v, %v, %+v", err, err2, parts)
	}
	if !p.Items[0].Leader.IsZero() {
		t.Error("the plan that was changed has the leader too")
	}
	if _, err := p.Lead(9, who(1)); err == nil {
		t.Error("a part that is not there is led")
	}
	if _, err := p.LeadItem(id(9), who(1)); err == nil {
		t.Error("an item that waits is led")
	}
}
