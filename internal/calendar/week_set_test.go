package calendar_test

import (
	"testing"

	"samrum/internal/calendar"

	"github.com/google/go-cmp/cmp"
)

func weeksOf(set calendar.WeekSet) []int {
	var list []int
	for week := range 64 {
		if set.Has(week) {
			list = append(list, week)
		}
	}
	return list
}

func TestParseWeeks(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		text  string
		want  []int
		canon string
		err   error
	}{
		"nothing is the empty set":           {"", nil, "", nil},
		"numbers and a range":                {"9, 15, 26-29", []int{9, 15, 26, 27, 28, 29}, "9, 15, 26–29", nil},
		"in any order, twice, neighbours":    {"15;9 10,9", []int{9, 10, 15}, "9–10, 15", nil},
		"a dash with blanks around it":       {"26 – 28", []int{26, 27, 28}, "26–28", nil},
		"over New Year, with week 53":        {"52–1", []int{1, 52, 53}, "52–1", nil},
		"over New Year among others":         {"9, 51-2", []int{1, 2, 9, 51, 52, 53}, "9, 51–2", nil},
		"52 and 1 without 53":                {"52, 1", []int{1, 52}, "1, 52", nil},
		"53 and 1":                           {"1,53", []int{1, 53}, "53–1", nil},
		"53 alone":                           {"53", []int{53}, "53", nil},
		"a range of one":                     {"9-9", []int{9}, "9", nil},
		"a leading nought":                   {"09", []int{9}, "9", nil},
		"a comma too many":                   {"9,,15,", []int{9, 15}, "9, 15", nil},
		"week 0":                             {"9, 0", nil, "", calendar.NoSuchWeek},
		"week 54":                            {"54", nil, "", calendar.NoSuchWeek},
		"a range to week 54":                 {"50-54", nil, "", calendar.NoSuchWeek},
		"a number no machine holds":          {"99999999999999999999", nil, "", calendar.NoSuchWeek},
		"a word":                             {"nine", nil, "", calendar.NotWeeks},
		"a sign":                             {"+9", nil, "", calendar.NotWeeks},
		"a range with an open end":           {"26-", nil, "", calendar.NotWeeks},
		"a range of three":                   {"26-28-30", nil, "", calendar.NotWeeks},
		"two blanks and a dash from nowhere": {"- 9", nil, "", calendar.NotWeeks},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			set, err := calendar.ParseWeeks(tt.text)
			if diff := cmp.Diff(tt.want, weeksOf(set)); diff != "" || err != tt.err {
				t.Errorf("error %v, weeks -want +got\n%s", err, diff)
			}
			if set.String() != tt.canon {
				t.Errorf("String() = %q, want %q", set, tt.canon)
			}
		})
	}
}

func TestEveryWeekReadsBack(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"1-53", "2-1", "1-30, 31-53"} {
		if set, err := calendar.ParseWeeks(text); err != nil || set.String() != "1–53" {
			t.Errorf("%q = %q, %v", text, set, err)
		}
	}
}
