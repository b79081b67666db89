package i18n

import (
	"testing"

	"samrum/internal/agenda"
	"samrum/internal/supervision"
)

func TestEveryCodeOfAnAgendaHasWords(t *testing.T) {
	t.Parallel()
	for _, l := range supervision.Languages {
		a := In(l).Agenda
		worded(t, l, a.Template, agenda.Codes)
		worded(t, l, a.Kind, agenda.Kinds)
		worded(t, l, a.Part, agenda.Titles)
		worded(t, l, a.Instruction, agenda.Instructions)
		worded(t, l, a.Material, agenda.Materials)
		worded(t, l, a.Form, agenda.WorkForms)
		worded(t, l, a.Phase, agenda.PhaseCodes)
		worded(t, l, a.Role, agenda.PhaseRoles)
		worded(t, l, a.Listen, agenda.Listenings)
		worded(t, l, a.Reason, agenda.ReasonCodes)
		worded(t, l, a.WayOut, supervision.WayOutCodes)
		for _, phase := range agenda.PhaseCodes {
			worded(t, l, a.Do[phase], agenda.PhaseRoles)
		}
	}
}

func worded[C ~string](t *testing.T, l supervision.Language, texts map[C]string, codes []C) {
	t.Helper()
	for _, code := range codes {
		if texts[code] == "" {
			t.Errorf("%s has no words for %s", l, code)
		}
	}
	if len(texts) != len(codes) {
		t.Errorf("%s has %d texts for %d codes", l, len(texts), len(codes))
	}
}

func TestAPlansSumIsSaid(t *testing.T) {
	t.Parallel()
	for total, want := range map[agenda.Total]string{
		{Minutes: 98, Length: 90}: "98 of 90 minutes, 8 too many",
		{Minutes: 85, Length: 90}: "85 of 90 minutes, 5 left",
		{Minutes: 90, Length: 90}: "90 of 90 minutes",
	} {
		if got := In("en").Agenda.PlanSum(total); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if got := In("sv").Agenda.ReadingWayOut(supervision.WayOut{Code: supervision.AddSessions, N: 2}); got != "Lägg till träffar: 2" {
		t.Error(got)
	}
}
