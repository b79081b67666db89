package evaluation_test

import (
	"slices"
	"testing"

	"samrum/internal/evaluation"
)

func TestARoundAloneHasNoCourse(t *testing.T) {
	t.Parallel()
	for name, views := range map[string][]evaluation.View{"nothing": nil, "one": {ofGroup(t, closed(1, 6, 3, 3, 3, 3, 3))}} {
		if got, ok := evaluation.CourseOf(views); ok {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestRoundsStandSideBySideWhileEachMayWithEach(t *testing.T) {
	t.Parallel()
	first := closed(1, 6, 3, 3, 3, 3, 3)
	round := func(roster []evaluation.PersonID) evaluation.View {
		r := closed(1, 6, 4, 4, 4, 4, 4)
		r.Roster = roster
		return ofGroup(t, r)
	}
	same, others := first.Roster, slices.Concat(first.Roster[:3], people(150, 3))
	backButOne := slices.Concat(first.Roster[1:], people(160, 1))
	for name, c := range map[string]struct {
		rosters [][]evaluation.PersonID
		beside  int
	}{
		"the same people":                    {[][]evaluation.PersonID{same, same, same}, 3},
		"three others":                       {[][]evaluation.PersonID{same, others}, 2},
		"three others, then one more":        {[][]evaluation.PersonID{same, others, slices.Concat(others[1:], people(170, 1))}, 0},
		"one changed long ago":               {[][]evaluation.PersonID{backButOne, same, same}, 2},
		"back again but for one":             {[][]evaluation.PersonID{same, others, backButOne}, 2},
		"no more than six, however many are": {slices.Repeat([][]evaluation.PersonID{same}, 9), 6},
	} {
		var views []evaluation.View
		for _, roster := range c.rosters {
			views = append(views, round(roster))
		}
		got, ok := evaluation.CourseOf(views)
		if !ok || len(got.Views) != c.beside || (len(got.Items()) == 0) != (c.beside == 0) {
			t.Errorf("%s: %d side by side with %d items", name, len(got.Views), len(got.Items()))
		}
	}
}

func TestAPoolEndsACourse(t *testing.T) {
	t.Parallel()
	one := ofGroup(t, closed(1, 6, 3, 3, 3, 3, 3))
	pool := evaluation.Publish([]evaluation.Result{closed(1, 3, 2, 2, 2), closed(1, 3, 4, 4, 4)})[0]
	if got, ok := evaluation.CourseOf([]evaluation.View{one, pool, one}); ok {
		t.Error("a pool is compared", got)
	}
	if got, ok := evaluation.CourseOf([]evaluation.View{one, pool, one, one}); !ok || len(got.Views) != 2 {
		t.Error("what lies behind a pool is compared", got)
	}
}

func TestACourseHasWhatItsLatestRoundAsked(t *testing.T) {
	t.Parallel()
	before, now := ofGroup(t, closed(1, 6, 3, 3, 3, 3, 3)), ofGroup(t, closed(1, 6, 4, 4, 4, 4, 4))
	course, _ := evaluation.CourseOf([]evaluation.View{before, now})
	means := course.Means(course.Items()[0].Key())
	if len(course.Items()) != 1 || means[0].Halves != 6 || means[1].Halves != 8 {
		t.Error(course.Items(), means)
	}
	if none := course.Means("belong"); none[0] != nil || none[1] != nil {
		t.Error("what was not asked has a mean", none)
	}
}
