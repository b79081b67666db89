package agenda_test

import (
	"testing"

	"samrum/internal/agenda"

	"github.com/google/go-cmp/cmp"
)

func TestAPlanStartsInTheMinutesLeft(t *testing.T) {
	t.Parallel()
	two := wishing("case", 30, 30)
	give := func(p agenda.Plan, item, minutes int) agenda.Plan {
		p, _ = p.Give(id(item), minutes)
		return p
	}
	for name, tt := range map[string]struct {
		plan       agenda.Plan
		left, done int
		want       []int // minutes of the coming parts
		waits      []agenda.ItemID
		short      int
		over       int
	}{
		"on time": {plan(t, "case_two_90", 90, two...), 90, 0, []int{7, 6, 32, 32, 6, 7}, nil, 0, 0},
		"eight over are shared by what was planned":        {give(plan(t, "case_two_90", 90, two...), 1, 40), 90, 0, []int{7, 6, 36, 28, 6, 7}, nil, 0, 0},
		"five left are shared too":                         {give(plan(t, "case_two_90", 90, two...), 2, 27), 90, 0, []int{7, 6, 35, 29, 6, 7}, nil, 0, 0},
		"eleven minutes late":                              {plan(t, "case_two_90", 90, two...), 79, 0, []int{7, 6, 27, 26, 6, 7}, nil, 0, 0},
		"started when the round and the plan are done":     {plan(t, "case_two_90", 90, two...), 75, 2, []int{31, 31, 6, 7}, nil, 0, 0},
		"book and cases shrink alike":                      {plan(t, "two_part_90", 90, two...), 70, 0, []int{6, 6, 9, 9, 4, 15, 15, 6}, nil, 0, 0},
		"a short question keeps its minutes":               {give(plan(t, "case_two_90", 90, two...), 2, 10), 80, 0, []int{7, 6, 44, 10, 6, 7}, nil, 0, 0},
		"short questions alone leave open time":            {give(give(plan(t, "case_two_90", 90, two...), 1, 10), 2, 5), 90, 0, []int{7, 6, 10, 5, 6, 49, 7}, nil, 0, 0},
		"the second waits when two floors do not fit":      {plan(t, "case_two_90", 90, two...), 55, 0, []int{7, 6, 29, 6, 7}, []agenda.ItemID{id(2)}, 0, 0},
		"of three the last two wait":                       {plan(t, "case_two_90", 90, wishing("case", 20, 20, 20)...), 50, 0, []int{7, 6, 24, 6, 7}, []agenda.ItemID{id(3), id(2)}, 0, 0},
		"the only one becomes a short question":            {plan(t, "case_two_90", 90, two...), 40, 0, []int{7, 6, 14, 6, 7}, []agenda.ItemID{id(2)}, 1, 0},
		"of one minute":                                    {plan(t, "case_two_90", 90, two...), 27, 0, []int{7, 6, 1, 6, 7}, []agenda.ItemID{id(2)}, 1, 0},
		"with nothing left it waits too":                   {plan(t, "case_two_90", 90, two...), 26, 0, []int{7, 6, 6, 7}, []agenda.ItemID{id(2), id(1)}, 0, 0},
		"the fixed parts alone run over":                   {plan(t, "case_two_90", 90, two...), 20, 0, []int{7, 6, 6, 7}, []agenda.ItemID{id(2), id(1)}, 0, 6},
		"after the end all of it is over":                  {plan(t, "case_two_90", 90), -5, 0, []int{7, 6, 6, 7}, nil, 0, 26},
		"the book keeps a minute a part beside one item":   {plan(t, "two_part_90", 90, wishing("case", 30)...), 26, 0, []int{6, 1, 1, 1, 1, 10, 6}, nil, 1, 0},
		"without cases the book has the rest":              {plan(t, "two_part_90", 90, wishing("case", 30)...), 16, 0, []int{6, 1, 1, 1, 1, 6}, []agenda.ItemID{id(1)}, 0, 0},
		"a book without minutes falls away":                {plan(t, "two_part_90", 90, wishing("case", 30)...), 13, 0, []int{6, 1, 6}, []agenda.ItemID{id(1)}, 0, 0},
		"open work goes under its floor before it is over": {plan(t, "case_two_90", 90), 30, 0, []int{7, 6, 2, 2, 6, 7}, nil, 0, 0},
		"no more counts as over than has begun":            {plan(t, "case_two_90", 90, two...), 77, 99, []int{32, 32, 6, 7}, nil, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := tt.plan.Start(tt.left, tt.done)
			if diff := cmp.Diff(tt.want, minutes(got.Coming())); diff != "" {
				t.Errorf("coming -want +got\n%s", diff)
			}
			if diff := cmp.Diff(tt.waits, got.Waits); diff != "" {
				t.Errorf("waits -want +got\n%s", diff)
			}
			if got.Over != tt.over || got.Short != id(tt.short) || got.Asks() != (tt.waits != nil || tt.short > 0) {
				t.Errorf("over %d, short %v, asks %t", got.Over, got.Short, got.Asks())
			}
		})
	}
}

func TestAProcessItemWaitsAndItsPartDoesNotStandOpen(t *testing.T) {
	t.Parallel()
	p := plan(t, "mixed_90", 90, agenda.Item{ID: id(1), Kind: "case"}, agenda.Item{ID: id(2), Kind: "process"})
	got := p.Start(50, 0)
	sameRows(t, []row{
		{agenda.CheckIn, 8, 0}, {agenda.Inventory, 7, 0}, {agenda.Case, 20, 1}, {agenda.Pause, 3, 0}, {agenda.Learning, 5, 0}, {agenda.CheckOut, 7, 0},
	}, got.Coming())
	if got.Plan.Frame[4].Minutes != 0 || p.Frame[4].Minutes != 25 {
		t.Errorf("the part has %d minutes, the plan's %d", got.Plan.Frame[4].Minutes, p.Frame[4].Minutes)
	}
}

func TestMinutesLeftAreWhole(t *testing.T) {
	t.Parallel()
	for left, want := range map[float64]int{90: 90, 89.99: 89, 0.5: 0, 0: 0, -3: 0} {
		if got := agenda.MinutesLeft(at(0), at(left)); got != want {
			t.Errorf("%v minutes are %d", left, got)
		}
	}
}
