package agenda_test

import (
	"testing"
	"time"

	"samrum/internal/agenda"

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
	if got := s.run.Gives(); got != 3 {
		t.Errorf("the button names part %d", got)
	}
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
