package server

import (
	"net/http/httptest"
	"testing"

	"samrum/internal/evaluation"
	"samrum/internal/paths"
)

// places are all that shows numbers of Norr's rounds, and to whom.
func (w *world) places(rounds ...string) map[string]*httptest.ResponseRecorder {
	w.Helper()
	all := map[string]*httptest.ResponseRecorder{}
	for _, who := range []string{"Alma", "Mira"} {
		for _, round := range rounds {
			all[who+" "+round] = w.get(who, paths.Round(norr, round))
		}
		for _, term := range []string{"2026-2", "2027-1"} {
			all[who+" report "+term] = w.get(who, paths.Report(norr, term))
		}
		all[who+" rounds"] = w.get(who, paths.Evaluation(norr))
	}
	for _, term := range []string{"2026-2", "2027-1"} {
		all["csv "+term] = w.get("Alma", paths.Report(norr, term)+"/csv")
	}
	all["wide"] = w.get("Nora", paths.EvaluationWide)
	return all
}

// No evaluation number is rendered when n is under its threshold, also in a
// table, in a later round's history and for a single item.
func TestNoNumberIsRenderedUnderItsThreshold(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	few := w.asked("Norr", "2026-12-01 09:00", sevenOfNorr, 5, 5, 5)
	round := w.opens("Norr", "2027-06-01 09:00")
	for i, who := range sevenOfNorr[:6] {
		a := evaluation.Answer{Values: map[evaluation.Key]int{"space": 2}}
		if i < 3 {
			a.Values["safety"] = 1 // the others don't know
		}
		w.gives("Norr", round, who, a, "")
	}
	w.closes()
	w.reads(w.get("Mira", paths.Round(norr, round)), 200, "Jag får det utrymme jag behöver. 2 mer nej än ja", "!Jämfört med")
	for name, rec := range w.places(few, round) {
		t.Run(name, func(t *testing.T) {
			w.wants(rec, 200, "!eller högre", "!eller lägre", "!osäkerhet och misstag", "!tydligt ja", "!tydligt nej")
		})
	}
	w.reads(w.get("Mira", paths.Round(norr, few)), 200, tooFew)
}
