package evaluation_test

import (
	"fmt"
	"strings"
	"testing"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
)

func person(n int) evaluation.PersonID {
	return evaluation.PersonID{UUID: uuid.UUID{1, byte(n >> 8), byte(n)}}
}

func people(from, n int) (all []evaluation.PersonID) {
	for i := range n {
		all = append(all, person(from+i))
	}
	return all
}

// closed is a round of a group, 100 numbers of people being its own, in which
// those who answer give one value to "safety".
func closed(group, roster int, values ...int) evaluation.Result {
	r := evaluation.Result{
		Kind: evaluation.TermEnd, Organisation: "Town", Roster: people(100*group, roster), Leaders: people(100*group+90, 1),
		Thresholds: evaluation.Fewest, Items: (evaluation.Setting{Form: "case"}).Questionnaire(evaluation.TermEnd),
	}
	r.Round, r.Group = supervision.NewID[evaluation.Round](), supervision.ID[supervision.Group]{UUID: uuid.UUID{3, byte(group)}}
	for _, v := range values {
		a := evaluation.Answer{Texts: map[evaluation.Key]string{"keep": fmt.Sprintf("text %d", len(r.Answers))}}
		if v > 0 {
			a.Values = map[evaluation.Key]int{"safety": v}
		}
		r.Answers = append(r.Answers, a)
	}
	return r
}

// shown writes views down: audience, how many rounds, who answered, the mean of
// "safety" in halves.
func shown(views []evaluation.View) (lines []string) {
	for _, v := range views {
		line := fmt.Sprintf("%s %d: %d–%d of %d", v.Audience, len(v.Rounds), v.Answered.From, v.Answered.To, v.Answered.Of)
		if c, ok := v.Cell("safety"); ok {
			line += strings.TrimSuffix(fmt.Sprintf(", %d %s", c.Mean.Halves, c.Mean.End), " ")
			if c.Counts != nil {
				line += fmt.Sprint(" ", c.Counts)
			}
		}
		lines = append(lines, line)
	}
	return lines
}

func TestWhatIsShownToWhom(t *testing.T) {
	t.Parallel()
	raised := closed(1, 6, 3, 3, 3, 3, 3)
	raised.Thresholds = evaluation.Thresholds{Group: 6, Orderer: 6, Tenths: 9}
	lowered := closed(1, 6, 3, 3, 3)
	lowered.Thresholds = evaluation.Thresholds{Group: 1, Orderer: 1, Tenths: 1}
	alone := closed(2, 6, 3, 3, 3)
	alone.Organisation = ""
	type results = []evaluation.Result
	for name, c := range map[string]struct {
		results results
		want    []string
	}{
		"seven members, four answers: the group":               {results{closed(1, 7, 4, 4, 4, 3)}, []string{"group 1: 4–6 of 7, 7"}},
		"seven members, five answers: the orderer too":         {results{closed(1, 7, 4, 4, 4, 4, 4)}, []string{"group 1: 4–6 of 7, 8", "orderer 1: 5–6 of 7, 8"}},
		"eight members, five answers: the group":               {results{closed(1, 8, 4, 4, 4, 4, 4)}, []string{"group 1: 4–7 of 8, 8"}},
		"three answers: nobody":                                {results{closed(1, 3, 4, 4, 4)}, nil},
		"five of six is said, for nothing else can be":         {results{closed(1, 6, 3, 3, 3, 3, 3)}, []string{"group 1: 4–5 of 6, 6", "orderer 1: 5–5 of 6, 6"}},
		"all agree: no more than that it is high":              {results{closed(1, 5, 5, 5, 5, 5, 5)}, []string{"group 1: 5–5 of 5, 9 at_least", "orderer 1: 5–5 of 5, 9 at_least"}},
		"eight answers have a distribution":                    {results{closed(1, 8, 1, 1, 1, 1, 1, 1, 1, 2)}, []string{"group 1: 8–8 of 8, 2 [7 1 0 0 0]", "orderer 1: 8–8 of 8, 2 [7 1 0 0 0]"}},
		"don't know is no value: too few for the orderer":      {results{closed(1, 6, 4, 4, 4, 4, 0, 0)}, []string{"group 1: 6–6 of 6, 8", "orderer 1: 6–6 of 6"}},
		"a practice has raised its thresholds":                 {results{raised}, nil},
		"none is lower than ours":                              {results{lowered}, nil},
		"two of a group's terms are pooled":                    {results{closed(1, 3, 2, 2, 2), closed(1, 3, 4, 4, 4)}, []string{"group 2: 6–6 of 6, 6", "orderer 2: 6–6 of 6, 6"}},
		"two groups of an organisation are, for the orderer":   {results{closed(1, 3, 2, 2, 2), closed(2, 3, 4, 4, 4)}, []string{"orderer 2: 6–6 of 6, 6"}},
		"two groups that nothing joins are not":                {results{closed(1, 3, 2, 2, 2), alone}, nil},
		"a group's own round would tell the other's apart":     {results{closed(1, 4, 2, 2, 2, 2), closed(2, 3, 4, 4, 4)}, []string{"group 1: 4–4 of 4, 4"}},
		"and does not when enough others are in the pool":      {results{closed(1, 4, 2, 2, 2, 2), closed(2, 3, 3, 3, 3), closed(3, 3, 4, 4, 4)}, []string{"group 1: 4–4 of 4, 4", "orderer 2: 6–6 of 6, 7"}},
		"what was shown alone is not pooled with what was not": {results{closed(1, 6, 4, 4, 4, 4, 4, 4), closed(1, 6, 2, 2)}, []string{"group 1: 6–6 of 6, 8", "orderer 1: 6–6 of 6, 8"}},
		"a pool needs seven tenths of all who could answer":    {results{closed(1, 6, 2, 2, 2), closed(1, 6, 2, 2, 2)}, []string{"group 2: 4–11 of 12, 4"}},
		"nobody answered":                                      {results{closed(1, 6)}, nil},
	} {
		if got := shown(evaluation.Publish(c.results)); !cmp.Equal(got, c.want) {
			t.Errorf("%s: %s", name, cmp.Diff(c.want, got))
		}
	}
}

func TestWhatWasShownNeverChanges(t *testing.T) {
	t.Parallel()
	var results []evaluation.Result
	for i := range 24 {
		results = append(results, closed(1+i%3, 3+i%5, []int{4, 3, 5, 2, 1, 4, 4}[:1+i*i%(3+i%5)]...))
	}
	all := evaluation.Publish(results)
	for k := range results {
		some := evaluation.Publish(results[:k])
		if len(some) > 0 && !cmp.Equal(some, all[:len(some)]) {
			t.Fatalf("after %d rounds: %s", k, cmp.Diff(all[:len(some)], some))
		}
	}
	if len(all) < 12 {
		t.Errorf("no more than %d views", len(all))
	}
}

func TestEveryThirdCheckIsShownToTheLeader(t *testing.T) {
	t.Parallel()
	check := func(n int) evaluation.Result {
		r := closed(1, 6, []int{4, 4, 4, 4, 4, 4}[:n]...)
		r.Kind = evaluation.AfterSession
		return r
	}
	checks := []evaluation.Result{check(4), check(3), check(5), check(5), check(6), check(4), check(0), check(4)}
	views := evaluation.Publish(checks)
	want := []string{"leader 3: 4–17 of 18, 8 [0 0 0 14 0]", "leader 3: 4–17 of 18, 8 [0 0 0 14 0]"}
	if got := shown(views); !cmp.Equal(got, want) {
		t.Fatal(cmp.Diff(want, got))
	}
	if views[0].Closing != checks[3].Round || !cmp.Equal(views[0].Readers, checks[0].Leaders) {
		t.Error("shown with the third, and to leaders alone", views[0])
	}
}

func TestThePracticeWideViewPoolsWhatOrderersHaveSeen(t *testing.T) {
	t.Parallel()
	results := []evaluation.Result{closed(1, 5, 2, 2, 2, 2, 2), closed(2, 5, 4, 4, 4, 4, 4), closed(3, 3, 1, 1, 1)}
	v, ok := evaluation.Wide(results)
	if got, want := shown([]evaluation.View{v}), []string{"orderer 2: 10–10 of 10, 6"}; !ok || !cmp.Equal(got, want) {
		t.Errorf("a distribution of ten would tell those of five and five: %s", cmp.Diff(want, got))
	}
	if _, ok := evaluation.Wide(results[2:]); ok {
		t.Error("three answers are shown to a whole practice")
	}
}

func TestThresholdsAreRaisedOnly(t *testing.T) {
	t.Parallel()
	begin := evaluation.Fewest
	if got, p := begin.Raise(evaluation.Thresholds{Group: 5, Orderer: 6, Tenths: 8}, false); p != nil || got.Group != 5 {
		t.Error(got, p)
	}
	for name, to := range map[string]evaluation.Thresholds{
		"group": {Group: 3, Orderer: 5, Tenths: 7}, "orderer": {Group: 4, Orderer: 4, Tenths: 7}, "tenths": {Group: 4, Orderer: 5, Tenths: 6},
	} {
		if got, p := begin.Raise(to, false); p[name].Code != supervision.BadNumber || got != begin {
			t.Errorf("%s: %v %v", name, got, p)
		}
	}
	if got, p := begin.Raise(evaluation.Thresholds{Group: 5, Orderer: 5, Tenths: 7}, true); p[""].Code != supervision.Closed || got != begin {
		t.Error("raised while a round is open", got, p)
	}
}
