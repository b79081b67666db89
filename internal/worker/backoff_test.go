package worker

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/riverqueue/river/rivertype"

	"samrum/internal/postgres"
)

func TestALetterIsTriedSoonAndThenForThirtyDays(t *testing.T) {
	t.Parallel()
	var waits []time.Duration
	var all time.Duration
	for failures := 1; failures < postgres.LetterTries; failures++ {
		waits = append(waits, waitAfter(failures))
		all += waitAfter(failures)
	}
	want := []time.Duration{5 * time.Second, 15 * time.Second, 45 * time.Second, 135 * time.Second, 405 * time.Second, 1215 * time.Second, time.Hour, time.Hour}
	if d := cmp.Diff(want, waits[:8]); d != "" {
		t.Errorf("the waits (-want +got):\n%s", d)
	}
	if days := all.Hours() / 24; days < 30 || days > 31 {
		t.Errorf("it is given up after %.1f days", days)
	}
	job := &rivertype.JobRow{Errors: make([]rivertype.AttemptError, 700)}
	for range 100 {
		if wait := time.Until(backoff{}.NextRetry(job)); wait < 50*time.Minute || wait > 70*time.Minute {
			t.Errorf("after 701 failures it waits %v", wait)
		}
	}
}
