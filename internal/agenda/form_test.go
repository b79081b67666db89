package agenda_test

import (
	"errors"
	"testing"

	"samrum/internal/agenda"

	"github.com/google/go-cmp/cmp"
)

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

func TestARolePlayRunsItsPhases(t *testing.T) {
	t.Parallel()
	half := plan(t, "half_day_180", 180)
	s := &stage{t, agenda.Begin(half.Start(180, 0), at(0), at(180))}
	for s.run.Steps[s.run.Current].Kind != agenda.RolePlay {
		s.press(10, agenda.EndEarly)
	}
	step := s.run.Steps[s.run.Current]
	if len(step.Phases) != 6 || step.Works() != agenda.RolePlaying || step.Phases[2].Minutes != 12 {
		t.Errorf("the part of a role-play has %d phases: %v", len(step.Phases), step.Phases)
	}
	s = begun(t)
	s.press(7, agenda.Next)
	s.press(13, agenda.Next)
	s.use(13, agenda.RolePlaying)
	s.press(16, agenda.Next)
	if step := s.run.Steps[2]; step.Phase != 1 || step.Phases[1].Code != "scene" {
		t.Errorf("phase %d of %v", step.Phase, step.Phases)
	}
	s.use(16, agenda.Plain)
	if got := s.run.Steps[2].Phases; got != nil {
		t.Errorf("plain talk has phases: %v", got)
	}
}

func TestAPauseTakesNoPhasesMinutes(t *testing.T) {
	t.Parallel()
	s := begun(t)
	s.press(7, agenda.Next)
	s.press(13, agenda.Next)
	s.use(13, agenda.ReflectingTeam)
	s.press(15, agenda.Hold)
	if left := s.run.PhaseLeft(at(30)); left != 4 {
		t.Errorf("%d left in the pause", left)
	}
	s.press(30, agenda.Resume)
	if left := s.run.PhaseLeft(at(31)); left != 3 {
		t.Errorf("%d left after it", left)
	}
	if left := begun(t).run.PhaseLeft(at(1)); left != 0 {
		t.Errorf("a round has no phases, yet %d left", left)
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
		"a role-play with twenty-nine minutes left": {agenda.RolePlaying, 13 + 3, true},
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
