package server

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"samrum/internal/evaluation"
	"samrum/internal/paths"
	"samrum/internal/supervision"
)

// settled is the form of a practice's settings.
func settled(group, orderer, tenths, spring, autumn, version string) url.Values {
	return form("group", group, "orderer", orderer, "tenths", tenths, "spring", spring, "autumn", autumn, "version", version)
}

func TestThresholdsOnlyGoUp(t *testing.T) {
	w := newWorld(t)
	w.wants(w.post("Nora", paths.EvaluationSettings, settled("6", "6", "8", "01-01", "07-01", "0")), 303)
	w.reads(w.get("Petra", paths.EvaluationSettings), 200, "80 %", "!Spara")
	for name, lower := range map[string]url.Values{
		"group":   settled("5", "6", "8", "01-01", "07-01", "1"),
		"orderer": settled("6", "5", "8", "01-01", "07-01", "1"),
		"tenths":  settled("6", "6", "7", "01-01", "07-01", "1"),
		"none":    settled("", "6", "8", "01-01", "07-01", "1"),
	} {
		if rec := w.post("Alma", paths.EvaluationSettings, lower); rec.Code != 422 {
			t.Errorf("%s is lowered: %d", name, rec.Code)
		}
	}
	w.wants(w.post("Alma", paths.EvaluationSettings, settled("7", "7", "8", "01-01", "07-01", "1")), 303)
	w.step("who is late sees what is chosen, and does not lower it", func() {
		w.reads(w.post("Nora", paths.EvaluationSettings, settled("6", "6", "10", "01-01", "08-15", "1")), 409, "15 aug", "100 %")
		if got := value[string](w, `select for_group || ' ' || for_orderer || ' ' || tenths || ' ' || autumn from evaluation_settings`); got != "7 7 8 07-01" {
			t.Error("stored are", got)
		}
	})
	w.step("sent twice it counts once", func() {
		w.wants(w.post("Alma", paths.EvaluationSettings, settled("7", "7", "8", "01-01", "07-01", "1")), 303)
	})
}

func TestThresholdsStayWhileARoundIsOpen(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	w.opens("Norr", "2026-12-01 09:00")
	w.reads(w.get("Alma", paths.EvaluationSettings), 200, "En omgång är öppen.")
	w.wants(w.post("Alma", paths.EvaluationSettings, settled("6", "6", "8", "01-01", "07-01", "0")), 422)
	w.wants(w.post("Alma", paths.EvaluationSettings, settled("4", "5", "7", "01-01", "08-15", "0")), 303)
	w.step("one that opens while somebody chooses counts too", func() {
		who := w.administering("Nora")
		err := w.Store.ChangeEvaluationSettings(w.Context(), who, evaluation.Settings{Thresholds: evaluation.Thresholds{Group: 6, Orderer: 6, Tenths: 7}, Terms: evaluation.UsualTerms, Version: 1})
		if err == nil {
			t.Error("a threshold went up")
		}
	})
	w.closes()
	w.wants(w.post("Alma", paths.EvaluationSettings, settled("6", "6", "8", "01-01", "08-15", "1")), 303)
}

func TestAYearBeginsItsSpringFirst(t *testing.T) {
	w := newWorld(t)
	w.reads(w.post("Alma", paths.EvaluationSettings, settled("4", "5", "7", "08-15", "01-15", "0")), 422, "Våren ska börja före hösten")
	w.reads(w.post("Alma", paths.EvaluationSettings, settled("4", "5", "7", "02-30", "x", "0")), 422, "Välj något under ”Våren börjar”")
}

// owned is the form of an own item.
func owned(text, scale string) url.Values {
	return form("do", "own", "text", text, "scale", scale, "form_key", supervision.NewFormKey().String())
}

func TestOwnItemsAreAskedUntilRemoved(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	once := owned("Lokalen är bra.", "agreement")
	for range 2 {
		w.wants(w.post("Alma", paths.EvaluationItems, once), 303)
	}
	once.Set("text", "Lokalen är stor.")
	w.wants(w.post("Alma", paths.EvaluationItems, once), 422, "redan sparats med annat innehåll", "Lokalen är stor.")
	w.wants(w.post("Nora", paths.EvaluationItems, owned("Vad saknas?", "words")), 303)
	w.reads(w.get("Petra", paths.EvaluationSettings), 200, "Lokalen är bra.", "Vad saknas?", "!Fråga inte mer")
	w.reads(w.get("Bo", paths.EvaluationSettings), 200, "!Lokalen")
	round := w.opens("Norr", "2026-12-01 09:00")
	id := value[string](w, `select id::text from evaluation_items where text = 'Lokalen är bra.'`)
	w.wants(w.post("Bo", paths.EvaluationRemoval, form("item", id)), 404)
	w.wants(w.post("Alma", paths.EvaluationRemoval, form("item", id)), 303)
	w.reads(w.get("Alma", paths.EvaluationSettings), 200, "!Lokalen är bra.", "Vad saknas?")
	w.valued("Norr", round, sevenOfNorr, 3, 4, 4, 4, 4)
	w.closes()
	w.reads(w.get("Mira", paths.Round(norr, round)), 200, "Lokalen är bra. 4 mer ja än nej", "Vad saknas?")
}

func TestTenOwnItemsAreEnough(t *testing.T) {
	w := newWorld(t)
	for i := range evaluation.OwnMost {
		w.wants(w.post("Alma", paths.EvaluationItems, owned(fmt.Sprintf("Fråga %d.", i), "agreement")), 303)
	}
	w.reads(w.get("Alma", paths.EvaluationSettings), 200, "Högst 10.")
	w.wants(w.post("Alma", paths.EvaluationItems, owned("En till.", "agreement")), 422)
	if n := value[int](w, `select count(*)::int from evaluation_items`); n != evaluation.OwnMost {
		t.Error("there are", n)
	}
}

func TestAScaleNeedsItsLicenceAndItsSourceIsPrinted(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	scale := form("do", "scale", "source", "Granfors, Skala för grupper, 2014", "items", "Vi lyssnar.\n\nVi lär.", "form_key", supervision.NewFormKey().String())
	w.reads(w.post("Alma", paths.EvaluationItems, scale), 422, "Mottagningen har licens", "Vi lyssnar.")
	scale.Set("licensed", "yes")
	for range 2 {
		w.wants(w.post("Alma", paths.EvaluationItems, scale), 303)
	}
	round := w.asked("Norr", "2026-12-01 09:00", sevenOfNorr, 4, 4, 4, 4, 4)
	rec := w.get("Mira", paths.Round(norr, round))
	w.reads(rec, 200, "Vi lyssnar.", "Vi lär.")
	if n := strings.Count(rec.Body.String(), "Källa: Granfors, Skala för grupper, 2014"); n != 2 {
		t.Errorf("the source is printed %d times", n)
	}
	w.wants(w.get("Alma", paths.Report(norr, "2026-2")+"/csv"), 200, "Vi lyssnar. (Källa: Granfors, Skala för grupper, 2014);4;")
	w.wants(w.post("Alma", paths.EvaluationRemoval, form("item", value[string](w, `select id::text from evaluation_items limit 1`))), 303)
	w.reads(w.get("Alma", paths.EvaluationSettings), 200, "!Vi lyssnar.", "!Vi lär.")
}

func TestWhatAPracticeAsksIsReviewed(t *testing.T) {
	w := newWorld(t)
	w.reads(w.post("Alma", paths.EvaluationItems, owned("Skriv till kim@example.org", "words")), 422, "Ta bort e-postadressen", "kim@example.org")
	sent := owned("Jag trivs på Storgatan 12.", "agreement")
	rec := w.post("Alma", paths.EvaluationItems, sent)
	w.wants(rec, 422, "reason_text")
	sent.Set("asked", regexp.MustCompile(`name="asked" value="([^"]*)"`).FindStringSubmatch(rec.Body.String())[1])
	sent.Set("reason_text", "public")
	w.wants(w.post("Alma", paths.EvaluationItems, sent), 303)
	if n := value[int](w, `select count(*)::int from evaluation_item_reasons where reason = 'public'`); n != 1 {
		t.Error("why it may stand is not kept")
	}
	w.wants(w.post("Alma", paths.EvaluationItems, owned("Fråga", "amount")), 422)
	w.wants(w.post("Alma", paths.EvaluationItems, owned(" ", "words")), 422)
}
