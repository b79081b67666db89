package evaluation_test

import (
	"testing"

	"samrum/internal/evaluation"
)

func TestAMeanHasASense(t *testing.T) {
	t.Parallel()
	for halves, want := range map[int][2]evaluation.Sense{
		2: {"plain_no", "too_little"}, 3: {"plain_no", "too_little"}, 4: {"rather_no", "too_little"}, 5: {"between", "about_fine"},
		6: {"between", "about_fine"}, 7: {"between", "about_fine"}, 8: {"rather_yes", "too_much"}, 9: {"plain_yes", "too_much"}, 10: {"plain_yes", "too_much"},
	} {
		mean := evaluation.Mean{Halves: halves}
		if got := [2]evaluation.Sense{mean.Sense(evaluation.Agreement), mean.Sense(evaluation.Amount)}; got != want {
			t.Errorf("%d halves: %v, want %v", halves, got, want)
		}
	}
}

func TestARoundsNameIsReadBack(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]evaluation.Kind{
		"2026-2-end": "term_end", "2026-1-middle": "mid_term", "session-7": "after_session",
		"": "", "x": "", "2026-2": "", "2026-3-end": "", "2026-2-end ": "", "session-0": "", "session-07": "", "session--1": "", "2026-2-end\x00": "", "02026-2-end": "", "0-end": "",
	} {
		if got, ok := evaluation.ParseName(name); ok != (want != "") || got.Kind != want {
			t.Errorf("%q is read as %v", name, got)
		}
	}
}
