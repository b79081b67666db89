package calendar_test

import (
	"testing"

	"samrum/internal/calendar"

	"github.com/google/go-cmp/cmp"
)

func TestSchoolBreaks(t *testing.T) {
	t.Parallel()
	type weeks map[calendar.BreakName][]int
	const winter, easter, autumn = calendar.WinterBreak, calendar.EasterBreak, calendar.AutumnBreak
	for name, tt := range map[string]struct {
		country calendar.Country
		year    int
		want    weeks
	}{
		"Sweden, where Halmstad has week 15 in 2026": {calendar.SE, 2026, weeks{winter: {7, 8, 9, 10}, easter: {15}, autumn: {44}}},
		"Sweden, where Halmstad has week 13 in 2027": {calendar.SE, 2027, weeks{winter: {7, 8, 9, 10}, easter: {13}, autumn: {44}}},
		"Denmark, the days before Easter":            {calendar.DK, 2027, weeks{winter: {7, 8}, easter: {12}, autumn: {42}}},
		"Norway, the week before Easter":             {calendar.NO, 2028, weeks{winter: {8, 9, 10}, easter: {15}, autumn: {40, 41}}},
		"Finland, with holidays only at Easter":      {calendar.FI, 2027, weeks{winter: {8, 9, 10}, autumn: {41, 42, 43}}},
		"a country without tables":                   {"IS", 2027, weeks{}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := weeks{}
			for _, b := range calendar.SchoolBreaks(tt.country, tt.year) {
				got[b.Name] = b.Weeks
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}
