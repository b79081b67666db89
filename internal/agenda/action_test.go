package agenda_test

import (
	"errors"
	"testing"
	"time"

	"samrum/internal/agenda"

	"github.com/google/go-cmp/cmp"
)

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
	s.press(10, agenda.Hold)                                        // and nobody thinks of it before the start
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
	if took := s.run.Steps[1].Spent(now); s.run.Paused() || took != 3*time.Minute {
		t.Errorf("the plan took %v, paused %t", took, s.run.Paused())
	}
	if _, _, err := s.run.Restart(agenda.Action{Version: s.run.Version}, p.Start(70, 2), now); !errors.Is(err, agenda.ErrWorking) {
		t.Errorf("the work has begun, yet %v", err)
	}
	if _, _, err := s.run.Restart(agenda.Action{Version: 1}, p.Start(70, 2), now); !errors.As(err, new(agenda.Stale)) {
		t.Errorf("an old version: %v", err)
	}
}

func TestWhoPressedTooSoonGoesBack(t *testing.T) {
	t.Parallel()
	s := begun(t)
	s.press(7, agenda.Next)
	s.press(9, agenda.Back)
	s.shows(9, 0, -2, 2)
	s.press(9, agenda.Next)
	s.press(15, agenda.Next)
	s.use(15, agenda.ReflectingTeam)
	s.press(20, agenda.Next)
	s.press(21, agenda.Back)
	if step := s.run.Steps[2]; step.Phase != 0 || s.run.PhaseLeft(at(21)) != 0 || !step.Phases[1].BeganAt.IsZero() {
		t.Errorf("phase %d, %d left", step.Phase, s.run.PhaseLeft(at(21)))
	}
	for range 5 {
		s.press(40, agenda.Next)
	}
	s.press(41, agenda.Back) // into the last phase of the case
	if step := s.run.Steps[2]; s.run.Current != 2 || step.Phase != 4 || !step.DoneAt.IsZero() || !step.Phases[4].DoneAt.IsZero() {
		t.Errorf("step %d, phase %d", s.run.Current, step.Phase)
	}
	if next := s.run.Steps[3]; !next.BeganAt.IsZero() {
		t.Error("the second case has begun")
	}
}

func TestHowFarBackThereIs(t *testing.T) {
	t.Parallel()
	back := func(r agenda.Run) (agenda.Run, error) {
		r, _, err := r.Do(agenda.Action{Code: agenda.Back, Version: r.Version}, at(80))
		return r, err
	}
	late := agenda.Begin(plan(t, "case_two_90", 90).Start(77, 2), at(13), at(90))
	done, paused := begun(t), begun(t)
	for range 6 {
		done.press(70, agenda.Next)
		paused.press(70, agenda.Next)
	}
	paused.press(70.5, agenda.Back)
	paused.press(71, agenda.Hold)
	if _, err := back(begun(t).run); !errors.Is(err, agenda.ErrNotOffered) {
		t.Errorf("before the first part: %v", err)
	}
	if _, err := back(late); !errors.Is(err, agenda.ErrNotOffered) {
		t.Errorf("to what was over at the start: %v", err)
	}
	if r, err := back(paused.run); !errors.Is(err, agenda.ErrPaused) || r.Current != 5 {
		t.Errorf("in a pause: %v", err)
	}
	for range 6 {
		done.press(70, agenda.Back)
		done.press(71, agenda.Next)
	}
	if r, err := back(done.run); err != nil || r.Current != 5 {
		t.Errorf("from the end: step %d, %v", r.Current, err)
	}
}

func TestAComingItemIsLeftForNextTime(t *testing.T) {
	t.Parallel()
	s := begun(t)
	s.press(7, agenda.Next)
	s.press(45, agenda.Next) // the plan took too long
	s.shows(45, 2, 32, 32)
	leave := func(item agenda.ItemID) (err error) {
		var next agenda.Run
		next, _, err = s.run.Do(agenda.Action{Code: agenda.LeaveOut, Version: s.run.Version, Item: item}, at(45))
		if err == nil {
			s.run = next
		}
		return err
	}
	if err := leave(id(2)); err != nil {
		t.Fatal(err)
	}
	s.shows(45, 2, 32, 0)
	for name, item := range map[string]agenda.ItemID{"the current": id(1), "one nobody planned": id(7), "none": {}} {
		if err := leave(item); !errors.Is(err, agenda.ErrNoSuchItem) {
			t.Errorf("%s: %v", name, err)
		}
	}
	s.press(77, agenda.Next)
	s.shows(77, 4, 6, 0)
	if diff := cmp.Diff([]agenda.ItemID{id(2)}, s.run.NotReached()); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	s.press(78, agenda.Back)
	s.shows(78, 2, -1, 1)
}
