package agenda_test

import (
	"errors"
	"testing"
	"time"

	"samrum/internal/agenda"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
)

// A stage is a run that a test presses buttons of, always from its last version.
type stage struct {
	t   *testing.T
	run agenda.Run
}

// begun is a session of two cases that began at nine with 90 minutes: rounds 7
// and 6, cases 32 and 32, 6 and 7.
func begun(t *testing.T) *stage {
	t.Helper()
	return &stage{t, agenda.Begin(plan(t, "case_two_90", 90, wishing("case", 30, 30)...).Start(90, 0), at(0), at(90))}
}

func (s *stage) press(minute float64, code agenda.ActionCode) agenda.Change {
	s.t.Helper()
	next, change, err := s.run.Do(agenda.Action{Code: code, Version: s.run.Version, By: who(1)}, at(minute))
	if err != nil {
		s.t.Fatalf("%s at %v: %v", code, minute, err)
	}
	s.run = next
	return change
}

func (s *stage) use(minute float64, form agenda.WorkForm) {
	s.t.Helper()
	next, _, err := s.run.Do(agenda.Action{Code: agenda.UseForm, Version: s.run.Version, Form: form}, at(minute))
	if err != nil {
		s.t.Fatalf("%s at %v: %v", form, minute, err)
	}
	s.run = next
}

// shows wants the place, the minutes left of it and how far behind the session is.
func (s *stage) shows(minute float64, current, left, behind int) {
	s.t.Helper()
	if now := at(minute); s.run.Current != current || s.run.Left(now) != left || s.run.Behind(now) != behind {
		s.t.Errorf("at %v: step %d, %d left, %d behind, want %d, %d, %d", minute, s.run.Current, s.run.Left(now), s.run.Behind(now), current, left, behind)
	}
}

func TestTheClockCountsWholeMinutes(t *testing.T) {
	t.Parallel()
	s := begun(t)
	s.shows(0, 0, 7, 0)
	s.shows(0.5, 0, 7, 0)
	s.shows(1, 0, 6, 0)
	s.shows(6.5, 0, 1, 0)
	s.shows(7, 0, 0, 0)
	s.shows(7.9, 0, 0, 0)
	s.shows(8, 0, -1, 1)
	s.shows(-10, 0, 7, -10) // a clock that was put back
	for minute, want := range map[float64]bool{6.9: false, 7: true, 60: true} {
		if got := s.run.TimeOut(at(minute)); got != want {
			t.Errorf("time out at %v: %t", minute, got)
		}
	}
}

func TestNothingMovesOnByItself(t *testing.T) {
	t.Parallel()
	s := begun(t)
	s.shows(70, 0, -63, 63)
}

func TestEndingEarlyPutsTheSessionAhead(t *testing.T) {
	t.Parallel()
	s := begun(t)
	s.press(5, agenda.Next)
	s.shows(5, 1, 6, -2)
	s.press(13, agenda.Next)
	s.shows(13, 2, 32, 0)
	s.press(33, agenda.EndEarly)
	s.shows(33, 3, 32, -12)
}

func TestWhenThePartsWillBeDone(t *testing.T) {
	t.Parallel()
	s := begun(t)
	s.press(5, agenda.Next)
	want := []time.Time{at(5), at(11), at(43), at(75), at(81), at(88)}
	if diff := cmp.Diff(want, s.run.DoneAbout(at(6))); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	want = []time.Time{at(5), at(12), at(44), at(76), at(82), at(89)}
	if diff := cmp.Diff(want, s.run.DoneAbout(at(12))); diff != "" {
		t.Errorf("over its time, -want +got\n%s", diff)
	}
	s.press(14, agenda.End)
	want = []time.Time{at(5), at(14), {}, {}, {}, {}}
	if diff := cmp.Diff(want, s.run.DoneAbout(at(60))); diff != "" {
		t.Errorf("ended, -want +got\n%s", diff)
	}
}

func TestAPauseTakesNobodysMinutes(t *testing.T) {
	t.Parallel()
	s := begun(t)
	s.press(3, agenda.Hold)
	s.shows(3, 0, 4, 0)
	s.shows(10, 0, 4, 7)
	s.press(10, agenda.Resume)
	s.shows(11, 0, 3, 7)
	s.press(12, agenda.Hold)
	s.press(20, agenda.Next) // presses on, and the pause is over
	s.shows(20, 1, 6, 13)
	if s.run.Paused() {
		t.Error("the next part is paused")
	}
	if got := s.run.Steps[0].Spent(at(99)); got != 5*time.Minute {
		t.Errorf("the round took %v", got)
	}
}

func TestFiveMoreMinutesComeFromTheLongestComingPart(t *testing.T) {
	t.Parallel()
	s := begun(t)
	if change := s.press(6, agenda.More); change.From != 3 || change.Over != 0 {
		t.Errorf("of equals the later gives: %+v", change)
	}
	s.shows(6, 0, 6, 0)
	if change := s.press(6, agenda.More); change.From != 2 {
		t.Errorf("then the longer: %+v", change)
	}
	for range 4 { // 27 and 27 give until both have 17
		s.press(6, agenda.More)
	}
	if change := s.press(6, agenda.More); change.From != -1 || change.Over != 5 || s.run.Over != 5 {
		t.Errorf("none stays at fifteen: %+v", change)
	}
	if diff := cmp.Diff([]int{42, 6, 17, 17, 6, 7}, stepMinutes(s.run)); diff != "" {
		t.Errorf("the closing gives nothing, -want +got\n%s", diff)
	}
	s.shows(6, 0, 36, 0)
}

func stepMinutes(r agenda.Run) (all []int) {
	for _, step := range r.Steps {
		all = append(all, step.Minutes)
	}
	return all
}

func TestPartsOfOneCaseGiveToEachOther(t *testing.T) {
	t.Parallel()
	s := &stage{t, agenda.Begin(plan(t, "network_map_120", 70, wishing("case", 30)...).Start(52, 3), at(0), at(52))}
	s.run.Steps[6].Minutes = 6 // the one part that has five to give
	if change := s.press(1, agenda.More); change.From != 6 {
		t.Errorf("the case keeps its minutes, yet %+v", change)
	}
}

func TestAShortQuestionGivesNothing(t *testing.T) {
	t.Parallel()
	p, _ := plan(t, "case_two_90", 90, wishing("case", 15, 30)...).Give(id(2), 14)
	s := &stage{t, agenda.Begin(p.Start(55, 0), at(0), at(55))}
	s.press(0, agenda.Next)
	s.press(0, agenda.Next) // the first case
	if change := s.press(1, agenda.More); change.From != -1 {
		t.Errorf("%+v", change)
	}
}

func TestAReflectingTeamRunsItsPhases(t *testing.T) {
	t.Parallel()
	s := begun(t)
	s.press(7, agenda.Next)
	s.press(13, agenda.Next)
	s.use(13, agenda.ReflectingTeam)
	var got []int
	for _, p := range s.run.Steps[2].Phases {
		got = append(got, p.Minutes)
	}
	if diff := cmp.Diff([]int{6, 6, 10, 4, 6}, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	s.press(18, agenda.Next)
	if left := s.run.PhaseLeft(at(20)); s.run.Current != 2 || s.run.Steps[2].Phase != 1 || left != 4 {
		t.Errorf("step %d, phase %d, %d left", s.run.Current, s.run.Steps[2].Phase, left)
	}
	s.press(20, agenda.More)
	if left := s.run.PhaseLeft(at(20)); left != 9 || s.run.Left(at(20)) != 30 {
		t.Errorf("phase %d left, case %d", left, s.run.Left(at(20)))
	}
	s.press(21, agenda.EndEarly)
	s.shows(21, 3, 27, -29)
	s.use(36, agenda.ReflectingTeam) // fifteen of 27 minutes have gone
	sum := 0
	for _, p := range s.run.Steps[3].Phases {
		sum += p.Minutes
	}
	if sum != 12 {
		t.Errorf("the phases share %d minutes", sum)
	}
}

func TestFormsAreOfferedWhereTheyFit(t *testing.T) {
	t.Parallel()
	s := begun(t)
	for name, tt := range map[string]struct {
		form   agenda.WorkForm
		minute float64
		work   bool
	}{
		"a reflecting team in a round":              {agenda.ReflectingTeam, 1, false},
		"a form nobody knows":                       {"dance", 14, true},
		"a reflecting team with nine minutes left":  {agenda.ReflectingTeam, 13 + 23, true},
		"a reflecting team when the time is out":    {agenda.ReflectingTeam, 13 + 50, true},
		"a reflecting team in a part that was left": {agenda.ReflectingTeam, 2, false},
	} {
		run := s.run
		if tt.work {
			run, _, _ = run.Do(agenda.Action{Code: agenda.Next, Version: run.Version}, at(7))
			run, _, _ = run.Do(agenda.Action{Code: agenda.Next, Version: run.Version}, at(13))
		}
		_, _, err := run.Do(agenda.Action{Code: agenda.UseForm, Version: run.Version, Form: tt.form}, at(tt.minute))
		if !errors.Is(err, agenda.ErrNotOffered) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAStaleActionIsToldWhatChanged(t *testing.T) {
	t.Parallel()
	s := begun(t)
	press := agenda.Action{Code: agenda.Next, Version: s.run.Version, By: who(2)}
	s.press(7, agenda.Next)
	s.press(8, agenda.More)
	same, _, err := s.run.Do(press, at(9)) // the other leader's next, pressed at the same time
	var stale agenda.Stale
	if !errors.As(err, &stale) || !cmp.Equal(same, s.run) {
		t.Fatalf("error %v, %s", err, cmp.Diff(s.run, same))
	}
	want := []agenda.Change{
		{Version: 2, Code: agenda.Next, By: who(1), At: at(7), Step: 1, From: -1},
		{Version: 3, Code: agenda.More, By: who(1), At: at(8), Step: 1, From: 3},
	}
	if diff := cmp.Diff(want, stale.Since); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if _, _, err := s.run.Do(agenda.Action{Code: agenda.Next, Version: 99}, at(9)); !errors.As(err, &stale) || len(stale.Since) != 0 {
		t.Errorf("a version to come: %v", err)
	}
}

func TestWhatCannotBePressed(t *testing.T) {
	t.Parallel()
	do := func(r agenda.Run, code agenda.ActionCode) error {
		_, _, err := r.Do(agenda.Action{Code: code, Version: r.Version}, at(60))
		return err
	}
	running, paused, done, ended := begun(t), begun(t), begun(t), begun(t)
	paused.press(1, agenda.Hold)
	for range 6 {
		done.press(50, agenda.Next)
	}
	ended.press(50, agenda.End)
	for name, tt := range map[string]struct{ got, want error }{
		"going on, when nothing is paused":     {do(running.run, agenda.Resume), agenda.ErrRuns},
		"pausing twice":                        {do(paused.run, agenda.Hold), agenda.ErrPaused},
		"what nobody knows":                    {do(running.run, "dance"), agenda.ErrNotOffered},
		"a plan without a plan":                {do(running.run, agenda.Restart), agenda.ErrNotOffered},
		"going on past the last part":          {do(done.run, agenda.Next), agenda.ErrAllDone},
		"more minutes when everything is done": {do(done.run, agenda.More), agenda.ErrAllDone},
		"ending twice":                         {do(ended.run, agenda.End), agenda.ErrEnded},
		"going on after the end":               {do(ended.run, agenda.Next), agenda.ErrEnded},
		"ending when everything is done":       {do(done.run, agenda.End), nil},
		"ending in a pause":                    {do(paused.run, agenda.End), nil},
	} {
		if !errors.Is(tt.got, tt.want) {
			t.Errorf("%s: %v", name, tt.got)
		}
	}
}

func TestAPlanMadeInTheSessionTakesTheMinutesThatAreLeft(t *testing.T) {
	t.Parallel()
	p := plan(t, "case_two_90", 90, wishing("case", 30)...)
	s := &stage{t, agenda.Begin(p.Start(90, 0), at(0), at(90))}
	s.press(7, agenda.Next)
	p = p.TakeUp(agenda.Item{ID: id(2), Kind: "topic", Wished: 15}) // added now
	now := at(20)
	next, change, err := s.run.Restart(agenda.Action{Version: s.run.Version, By: who(1)}, p.Start(agenda.MinutesLeft(now, s.run.EndsAt), 2), now)
	if err != nil || change.Code != agenda.Restart || change.Over != 0 {
		t.Fatalf("%+v, %v", change, err)
	}
	s.run = next
	if diff := cmp.Diff([]int{7, 6, 42, 15, 6, 7}, stepMinutes(s.run)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	s.shows(20, 2, 42, 0)
	if _, _, err := s.run.Restart(agenda.Action{Version: s.run.Version}, p.Start(70, 2), now); !errors.Is(err, agenda.ErrWorking) {
		t.Errorf("the work has begun, yet %v", err)
	}
	if _, _, err := s.run.Restart(agenda.Action{Version: 1}, p.Start(70, 2), now); !errors.As(err, new(agenda.Stale)) {
		t.Errorf("an old version: %v", err)
	}
}

func TestTheLedgerGetsTheRealMinutes(t *testing.T) {
	t.Parallel()
	p := plan(t, "two_part_90", 90, agenda.Item{ID: id(1), Kind: "own_mistake"}, agenda.Item{ID: id(2), Kind: "topic"})
	s := &stage{t, agenda.Begin(p.Start(90, 1), at(0), at(84))}
	for _, minute := range []float64{8, 20, 33.4, 40} {
		s.press(minute, agenda.Next)
	}
	s.press(50, agenda.Hold)
	s.press(60, agenda.Resume)
	s.press(70.5, agenda.End)
	if diff := cmp.Diff([]agenda.Given{{Item: id(1), Kind: "own_mistake", Minutes: 21}}, s.run.Given(at(200))); diff != "" {
		t.Errorf("given -want +got\n%s", diff)
	}
	if diff := cmp.Diff([]agenda.ItemID{id(2)}, s.run.NotReached()); diff != "" {
		t.Errorf("not reached -want +got\n%s", diff)
	}
	if got := s.run.Content(at(200)); got != (supervision.Content{Case: 21, Reading: 40}) {
		t.Errorf("content %+v", got)
	}
}

func TestPartsOfOneCaseCountTogether(t *testing.T) {
	t.Parallel()
	s := &stage{t, agenda.Begin(plan(t, "network_map_120", 120, wishing("case", 45)...).Start(102, 3), at(0), at(102))}
	for _, minute := range []float64{20.4, 40.8, 50, 65.4} {
		s.press(minute, agenda.Next)
	}
	if diff := cmp.Diff([]agenda.Given{{Item: id(1), Kind: "case", Minutes: 61}}, s.run.Given(at(70))); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	open := &stage{t, agenda.Begin(plan(t, "process_90", 90).Start(60, 3), at(0), at(60))}
	if diff := cmp.Diff([]agenda.Given{{Kind: "process", Minutes: 12}}, open.run.Given(at(12.2))); diff != "" {
		t.Errorf("open work -want +got\n%s", diff)
	}
}
