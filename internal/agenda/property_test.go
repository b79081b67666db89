package agenda_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"samrum/internal/agenda"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
)

// Where chance begins; see make soak.
var seed = flag.Uint64("agenda-seed", 2026, "where the chance of agendas begins")

// longest is the last length the properties are tried in.
const longest = 240

func TestEveryTemplateInEveryLengthSumsAndRespectsTheFloors(t *testing.T) {
	t.Parallel()
	for _, code := range agenda.Codes {
		template := ready(t, code)
		for length := template.Shortest(); length <= longest; length++ {
			fitted, err := template.Fit(length)
			if err != nil || fitted.Length() != length {
				t.Fatalf("%s in %d minutes has %d: %v", code, length, fitted.Length(), err)
			}
			checkFloors(t, template.Parts, fitted.Parts)
		}
		if t.Failed() {
			return
		}
	}
}

// checkFloors wants fixed parts as they were, 15 for each case and 1 for others.
func checkFloors(t *testing.T, were, parts []agenda.Part) {
	t.Helper()
	oneCase := 0
	for i, p := range parts {
		switch {
		case !p.Kind.Flexible() && p.Minutes != were[i].Minutes, p.Minutes < 1, p.Kind == agenda.Case && p.OfCase == 0 && p.Minutes < 15:
			t.Errorf("%s has %d minutes of %d", p.Title, p.Minutes, were[i].Minutes)
		case p.OfCase == 1:
			oneCase += p.Minutes
		}
	}
	if oneCase > 0 && oneCase < 15 {
		t.Errorf("one case has %d minutes", oneCase)
	}
}

// anyItems chooses up to six items of any kind and wish, now and then a short one.
func anyItems(r *rand.Rand) []agenda.Item {
	var items []agenda.Item
	for i := range r.IntN(7) {
		item := agenda.Item{ID: id(i + 1), Kind: supervision.Kinds[r.IntN(4)], Wished: supervision.MinutesOffered[r.IntN(4)]}
		if r.IntN(6) == 0 {
			item.Wished = 1 + r.IntN(60)
		}
		items = append(items, item)
	}
	return items
}

func TestEveryChoiceOfItemsSumsWhenItFits(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(*seed, 1))
	for _, code := range agenda.Codes {
		template := ready(t, code)
		for length := template.Shortest(); length <= longest; length++ {
			p := plan(t, code, length, anyItems(r)...)
			checkPlan(t, p)
			if t.Failed() {
				t.Fatalf("%s in %d minutes with %+v", code, length, p.Items)
			}
		}
	}
}

func checkPlan(t *testing.T, p agenda.Plan) {
	t.Helper()
	crowded, shorts := len(p.Crowds()) > 0, 0
	laid := map[agenda.ItemID]int{}
	for _, part := range p.Parts() {
		laid[part.Item] += part.Minutes
	}
	for _, item := range p.Items {
		if laid[item.ID] != item.Minutes || item.Minutes < 1 {
			t.Errorf("item %v is laid with %d minutes of %d", item.ID, laid[item.ID], item.Minutes)
		}
		if item.Short() {
			shorts++
		}
		if wishedShort := item.Wished > 0 && item.Wished < 15; item.Short() != wishedShort || wishedShort && item.Minutes != item.Wished {
			t.Errorf("wished %d, given %d", item.Wished, item.Minutes)
		}
	}
	switch sum := p.Sum(); {
	case !crowded && sum.Over() > 0, !crowded && shorts == 0 && sum.Left() > 0:
		t.Errorf("%+v, crowded %t", sum, crowded)
	}
}

func TestEveryStartSumsToTheMinutesLeftAndThoseSaid(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(*seed, 2))
	for _, code := range agenda.Codes {
		template := ready(t, code)
		for length := template.Shortest(); length <= longest; length += 1 + r.IntN(5) {
			p := byHand(r, plan(t, code, length, anyItems(r)...))
			for _, left := range []int{length, r.IntN(longest + 1), r.IntN(60)} {
				checkStart(t, p, left, r.IntN(3))
			}
			if t.Failed() {
				t.Fatalf("%s in %d minutes with %+v", code, length, p.Items)
			}
		}
	}
}

// byHand changes a plan as people do.
func byHand(r *rand.Rand, p agenda.Plan) agenda.Plan {
	for range r.IntN(4) {
		switch r.IntN(4) {
		case 0:
			p, _ = p.Give(id(1+r.IntN(7)), r.IntN(70))
		case 1:
			p, _ = p.Set(r.IntN(len(p.Frame)), r.IntN(30))
		case 2:
			p, _ = p.Shift(r.IntN(21) - 10)
		case 3:
			p = p.Wait(id(1 + r.IntN(7)))
		}
	}
	return p
}

func checkStart(t *testing.T, p agenda.Plan, left, done int) {
	t.Helper()
	before, _ := json.Marshal(p)
	s := p.Start(left, done)
	if after, _ := json.Marshal(p); string(before) != string(after) {
		t.Error("the start changed the plan it was made of")
	}
	if got := agenda.Sum(s.Coming()); got != left+s.Over {
		t.Errorf("%d minutes left, %d over, %d planned", left, s.Over, got)
	}
	if len(s.Waits)+len(s.Plan.Items) != len(p.Items) || s.Over > 0 && len(s.Plan.Items) > 0 {
		t.Errorf("%d wait, %d are taken up of %d, %d over", len(s.Waits), len(s.Plan.Items), len(p.Items), s.Over)
	}
	for i, item := range s.Plan.Items {
		was := p.Items[i]
		switch {
		case item.ID != was.ID:
			t.Errorf("%v waits, though it is not last", was.ID)
		case was.Short() && s.Short != was.ID && item.Minutes != was.Minutes, !was.Short() && s.Short != was.ID && item.Short(), item.Minutes < 1:
			t.Errorf("item of %d minutes has %d", was.Minutes, item.Minutes)
		}
	}
	if !s.Short.IsZero() && len(s.Plan.Items) != 1 {
		t.Error("a short question was made beside other items")
	}
	for _, part := range s.Coming() {
		if part.Minutes < 1 {
			t.Errorf("%s has %d minutes", part.Title, part.Minutes)
		}
	}
}

// A run is played by chance: whoever presses what, the minutes agreed hold, and
// what is stored reads back as it was.
func TestWhateverIsPressedTheMinutesHold(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(*seed, 3))
	for range 60 {
		code := agenda.Codes[r.IntN(len(agenda.Codes))]
		length := ready(t, code).Shortest() + r.IntN(60)
		start := plan(t, code, length, anyItems(r)...).Start(length-r.IntN(20), 0)
		run := agenda.Begin(start, at(0), at(float64(start.Left)))
		agreed := start.Left + start.Over
		for minute := 0.0; minute < 300; minute += r.Float64() * 14 {
			run, agreed = press(t, r, run, agreed, minute)
		}
		checkStored(t, run)
		if t.Failed() {
			t.Fatalf("%s in %d minutes: %+v", code, length, run.Changes)
		}
	}
}

func press(t *testing.T, r *rand.Rand, run agenda.Run, agreed int, minute float64) (agenda.Run, int) {
	t.Helper()
	action := agenda.Action{
		Code: agenda.ActionCodes[r.IntN(len(agenda.ActionCodes)-2)], Version: run.Version - r.IntN(3)/2,
		By: who(1 + r.IntN(2)), Form: agenda.WorkForms[r.IntN(4)], Item: id(r.IntN(7)),
	}
	before := fmt.Sprint(run.Steps, run.Version, run.PausedAt)
	next, change, err := run.Do(action, at(minute))
	if after := fmt.Sprint(run.Steps, run.Version, run.PausedAt); before != after {
		t.Errorf("%s changed the run it was done to", action.Code)
	}
	if (err == nil) != (next.Version == run.Version+1) {
		t.Errorf("%s: version %d after %d, error %v", action.Code, next.Version, run.Version, err)
	}
	sum := 0
	for _, step := range next.Steps {
		sum += step.Minutes
	}
	if change.Code == agenda.LeaveOut {
		agreed = min(agreed-1, sum) // an item has gone with its minutes
	}
	if agreed += change.Over; sum != agreed {
		t.Errorf("%s: %d minutes, %d agreed", action.Code, sum, agreed)
	}
	if slices.ContainsFunc(next.Steps, func(s agenda.Step) bool { return s.Minutes < 1 && !s.LeftOut }) {
		t.Errorf("%s leaves a part without minutes", action.Code)
	}
	return next, agreed
}

func checkStored(t *testing.T, run agenda.Run) {
	t.Helper()
	var read agenda.Run
	stored, _ := json.Marshal(run)
	if err := json.Unmarshal(stored, &read); err != nil || !cmp.Equal(read, run) {
		t.Errorf("error %v, stored and read\n%s", err, cmp.Diff(run, read))
	}
}
