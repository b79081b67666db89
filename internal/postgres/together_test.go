package postgres

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/riverqueue/river"

	"samrum/internal/supervision"
)

// Put together and taken apart again, jobs are what they were.
func TestJobsTogetherLoseNothing(t *testing.T) {
	t.Parallel()
	practice, change := supervision.NewID[supervision.Practice](), supervision.NewID[Change]()
	same := ChangeLetter{practice, change, supervision.NewID[supervision.Person]()}
	for name, jobs := range map[string][]river.JobArgs{
		"one":          {same},
		"equal":        {same, same},
		"by person":    {same, ChangeLetter{practice, change, supervision.NewID[supervision.Person]()}, ChangeLetter{practice, change, supervision.NewID[supervision.Person]()}},
		"of some size": {InvitationLetter{Practice: practice, Generation: 1}, InvitationLetter{Practice: practice, Generation: 11}, InvitationLetter{Practice: practice, Generation: 111}},
	} {
		many, err := together(jobs)
		if err != nil || many.Practice != practice || many.Letters != len(jobs) || many.Of != jobs[0].Kind() {
			t.Errorf("%s: %+v, %v", name, many, err)
		}
		var got, want []string
		for middle := range strings.SplitSeq(many.Middles, "\n") {
			got = append(got, many.Begin+middle+many.End)
		}
		for _, job := range jobs {
			encoded, _ := json.Marshal(job)
			want = append(want, string(encoded))
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
}
