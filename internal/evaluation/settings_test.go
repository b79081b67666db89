package evaluation_test

import (
	"testing"
	"time"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
)

func TestSettingsChange(t *testing.T) {
	t.Parallel()
	type problems = supervision.Problems
	now := evaluation.UsualSettings
	raised, late, backwards, lowered := now, now, now, now
	raised.Group, raised.Orderer, lowered.Orderer = 6, 6, 4
	late.Autumn = evaluation.YearDay{Month: time.August, Day: 15}
	backwards.Spring = evaluation.YearDay{Month: time.December, Day: 1}
	for name, c := range map[string]struct {
		to   evaluation.Settings
		open bool
		want problems
	}{
		"thresholds go up":                       {raised, false, nil},
		"not while a round is open":              {raised, true, problems{"": {Code: supervision.Closed}}},
		"and never down":                         {lowered, false, problems{"orderer": {Code: supervision.BadNumber, Limit: 20}}},
		"terms change while a round is open":     {late, true, nil},
		"a year begins its spring before autumn": {backwards, false, problems{"autumn": {Code: supervision.AutumnFirst}}},
		"what stays as it is may stay meanwhile": {now, true, nil},
	} {
		if _, got := now.Change(c.to, c.open); !cmp.Equal(got, c.want) {
			t.Errorf("%s: %s", name, cmp.Diff(c.want, got))
		}
	}
}
