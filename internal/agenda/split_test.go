package agenda_test

import (
	"slices"
	"testing"

	"samrum/internal/agenda"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
)

func TestCaseMinutesAreSplitByWhatPeopleWish(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		minutes int
		wished  []int
		want    []int
		err     error
	}{
		"equal wishes share equally":                     {64, []int{30, 30}, []int{32, 32}, nil},
		"who falls under fifteen gets it, and again":     {64, []int{45, 30, 15, 15}, []int{19, 15, 15, 15}, nil},
		"the largest remainder is rounded up":            {64, []int{30, 45, 30}, []int{18, 28, 18}, nil},
		"don't know counts as thirty":                    {64, []int{0, 45, 0}, []int{18, 28, 18}, nil},
		"one item has it all":                            {64, []int{15}, []int{64}, nil},
		"of equal remainders the earlier is rounded up":  {65, []int{30, 30}, []int{33, 32}, nil},
		"fifteen each exactly":                           {45, []int{45, 15, 30}, []int{15, 15, 15}, nil},
		"a minute too few":                               {44, []int{45, 15, 30}, nil, agenda.TooMany{Fit: 2}},
		"five want what two fit into":                    {39, []int{30, 30, 30, 30, 30}, nil, agenda.TooMany{Fit: 2}},
		"nobody fits":                                    {14, []int{30}, nil, agenda.TooMany{Fit: 0}},
		"no minutes at all":                              {0, []int{30}, nil, agenda.TooMany{Fit: 0}},
		"a short question keeps what it wished":          {64, []int{30, 10, 30}, []int{27, 10, 27}, nil},
		"short questions alone leave something":          {64, []int{10, 14}, []int{10, 14}, nil},
		"a short question fits where a case does not":    {20, []int{5, 15}, []int{5, 15}, nil},
		"a short question counts when they are too many": {20, []int{10, 30, 30}, nil, agenda.TooMany{Fit: 1}},
		"nobody asks":                                    {64, nil, []int{}, nil},
		"huge wishes share as small ones do":             {64, []int{480, 480}, []int{32, 32}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := agenda.Split(tt.minutes, tt.wished)
			if diff := cmp.Diff(tt.want, got); diff != "" || err != tt.err {
				t.Errorf("error %v, -want +got\n%s", err, diff)
			}
		})
	}
}

func TestAReflectingTeamHasPhases(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		minutes int
		want    []int
	}{
		"none under ten":                    {9, nil},
		"two each in ten":                   {10, []int{2, 2, 2, 2, 2}},
		"nobody under two":                  {15, []int{3, 3, 4, 2, 3}},
		"as the half of a two-part session": {39, []int{7, 8, 12, 5, 7}},
		"to the last minute before fifty":   {49, []int{9, 10, 15, 6, 9}},
		"an open talk joins at fifty":       {50, []int{7, 11, 11, 5, 11, 5}},
		"a case in depth":                   {55, []int{8, 12, 12, 6, 12, 5}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var got []int
			for _, p := range agenda.Reflecting(tt.minutes) {
				got = append(got, p.Minutes)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

func TestARolePlayHasPhases(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		minutes int
		want    []int
	}{
		"never squeezed into twenty":         {20, nil},
		"none under thirty":                  {29, nil},
		"in proportion in thirty":            {30, []int{4, 5, 8, 3, 7, 3}},
		"as the field has it in forty-five":  {45, []int{5, 8, 12, 5, 10, 5}},
		"twice as long in twice the minutes": {90, []int{10, 16, 24, 10, 20, 10}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var got []int
			for _, p := range agenda.Playing(tt.minutes) {
				got = append(got, p.Minutes)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

// Every number of minutes is in its phases in full, and none is under two; where
// a form has no phases it is not offered.
func TestEveryFormIsInItsPhasesInFull(t *testing.T) {
	t.Parallel()
	for _, form := range []agenda.WorkForm{agenda.ReflectingTeam, agenda.RolePlaying} {
		for minutes := range 481 {
			sum, phases := 0, form.Phases(minutes)
			for _, p := range phases {
				if sum += p.Minutes; p.Minutes < 2 {
					t.Errorf("%s, %d minutes: %s has %d", form, minutes, p.Code, p.Minutes)
				}
			}
			if offered := form.Offers(minutes); offered != (phases != nil) || offered && sum != minutes {
				t.Errorf("%s, %d minutes: offered %t, make %d", form, minutes, offered, sum)
			}
		}
	}
}

// Every choice of up to six wishes that a form offers, in every number of
// minutes, is checked against what sharing means, not against how it is done.
func TestEverySplitIsInFullAndInProportion(t *testing.T) {
	t.Parallel()
	for _, wished := range choices(6) {
		for minutes := 0; minutes <= 240; minutes++ {
			got, err := agenda.Split(minutes, wished)
			if refused := minutes < 15*len(wished); (err != nil) != refused || refused && err != (agenda.TooMany{Fit: minutes / 15}) {
				t.Fatalf("%v in %d minutes: %v", wished, minutes, err)
			}
			if err == nil {
				checkSplit(t, minutes, wished, got)
			}
		}
	}
}

// choices lists all choices of up to so many of the minutes a form offers.
func choices(most int) [][]int {
	all := [][]int{{}}
	for from := 0; most > 0; most-- {
		to := len(all)
		for _, some := range all[from:to] {
			for _, more := range supervision.MinutesOffered {
				if len(some) == 0 || more >= some[len(some)-1] {
					all = append(all, append(slices.Clone(some), more))
				}
			}
		}
		from = to
	}
	return all
}

// checkSplit wants the sum and the floor, everybody within one minute of her
// proportion where nobody needed the floor, and nobody who wished for more with
// less, but for the rounding; of equal wishes the earlier is rounded up.
func checkSplit(t *testing.T, minutes int, wished, got []int) {
	t.Helper()
	sum, weights := 0, 0
	weight := func(i int) int {
		if wished[i] == 0 {
			return 30
		}
		return wished[i]
	}
	for i, share := range got {
		sum, weights = sum+share, weights+weight(i)
	}
	wrong := len(got) > 0 && sum != minutes
	floored := len(got) > 0 && slices.Min(got) == 15
	for i, share := range got {
		off := share*weights - minutes*weight(i)
		wrong = wrong || share < 15 || !floored && max(off, -off) >= weights
		for j := range i {
			wrong = wrong || weight(j) > weight(i) && got[j] < share-1 || weight(j) == weight(i) && (got[j] < share || got[j] > share+1)
		}
	}
	if wrong {
		t.Fatalf("%v in %d minutes: %v", wished, minutes, got)
	}
}
