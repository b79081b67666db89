package worker

import (
	"math/rand/v2"
	"time"

	"github.com/riverqueue/river/rivertype"
)

// A backoff is when a job that failed is tried again: after 5 s, 15 s, 45 s,
// 2, 7 and 20 minutes, and then every hour, so that a letter survives days
// without a mail server. A tenth more or less keeps many from coming at once.
type backoff struct{}

const (
	firstWait = 5 * time.Second
	lastWait  = time.Hour
)

// NextRetry is River's question; the error that is being handled is not among
// the job's yet.
func (backoff) NextRetry(job *rivertype.JobRow) time.Time {
	wait := waitAfter(len(job.Errors) + 1)
	return time.Now().Add(wait - wait/10 + rand.N(wait/5))
}

func waitAfter(failures int) time.Duration {
	wait := firstWait
	for range failures - 1 {
		if wait *= 3; wait >= lastWait {
			return lastWait
		}
	}
	return wait
}
