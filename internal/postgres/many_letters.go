package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"
)

// ManyLetters is the job that becomes one job for each of many letters when they
// are due: inserting those would make the page wait that causes them. Their
// arguments begin and end alike, and differ in the middle by whom they are for.
type ManyLetters struct {
	Practice practiceID `json:"practice"`
	Of       string     `json:"of"`      // the letters' kind
	Letters  int        `json:"letters"` // how many
	Begin    string     `json:"begin"`
	Middles  string     `json:"middles"` // a line each
	End      string     `json:"end"`
}

// Kind names the job for River.
func (ManyLetters) Kind() string { return "many_letters" }

// fewLetters are inserted one by one.
const fewLetters = 12

// together puts the jobs of letters of one kind and practice into one.
func together(jobs []river.JobArgs) (many ManyLetters, err error) {
	args := make([]string, len(jobs))
	for i, job := range jobs {
		encoded, err := json.Marshal(job)
		if err != nil {
			return many, fmt.Errorf("encode jobs %s: %w", job.Kind(), err)
		}
		args[i] = string(encoded)
	}
	if err := json.Unmarshal([]byte(args[0]), &many); err != nil { // for the practice
		return many, fmt.Errorf("encode jobs %s: %w", jobs[0].Kind(), err)
	}
	begin, end := alike(args)
	many.Of, many.Letters = jobs[0].Kind(), len(jobs)
	many.Begin, many.End = args[0][:begin], args[0][len(args[0])-end:]
	for i, a := range args {
		args[i] = a[begin : len(a)-end]
	}
	many.Middles = strings.Join(args, "\n")
	return many, nil
}

// alike returns how many bytes all texts begin and end with alike. These do not
// overlap.
func alike(texts []string) (begin, end int) {
	first := texts[0]
	begin, end = len(first), len(first)
	for _, t := range texts {
		n := 0
		for n < min(begin, len(t)) && t[n] == first[n] {
			n++
		}
		begin = n
	}
	for _, t := range texts {
		n := 0
		for n < min(end, len(t)-begin, len(first)-begin) && t[len(t)-1-n] == first[len(first)-1-n] {
			n++
		}
		end = n
	}
	return begin, end
}

// Spread inserts the letters' own jobs. Done twice it inserts them once.
func (s *Store) Spread(ctx context.Context, many ManyLetters) error {
	var jobs []river.JobArgs
	for middle := range strings.SplitSeq(many.Middles, "\n") {
		jobs = append(jobs, oneOfMany{many.Of, json.RawMessage(many.Begin + middle + many.End)})
	}
	err := s.write(ctx, many.Practice, func(tx pgx.Tx) error {
		_, err := s.jobs.InsertManyTx(ctx, tx, once(jobs))
		return err
	})
	if err != nil {
		return fmt.Errorf("spread %d jobs %s: %w", many.Letters, many.Of, err)
	}
	return nil
}

// once lets jobs be inserted that are not there, waiting or done.
func once(jobs []river.JobArgs) []river.InsertManyParams {
	params := make([]river.InsertManyParams, len(jobs))
	for i, job := range jobs {
		params[i] = river.InsertManyParams{Args: job, InsertOpts: &river.InsertOpts{UniqueOpts: river.UniqueOpts{ByArgs: true}}}
	}
	return params
}

// oneOfMany is a job as it was encoded.
type oneOfMany struct {
	kind string
	args json.RawMessage
}

// Kind names the job for River.
func (o oneOfMany) Kind() string { return o.kind }

// MarshalJSON returns the job's arguments.
func (o oneOfMany) MarshalJSON() ([]byte, error) { return o.args, nil }
