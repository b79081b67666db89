package evaluation_test

import (
	"strings"
	"testing"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
)

func TestWhatARoundAsks(t *testing.T) {
	t.Parallel()
	own := evaluation.OwnDraft{Text: "The room suits us.", Scale: evaluation.Agreement}.Item(supervision.ID[evaluation.Item]{})
	term := "safety space useful time_use frame learning relief benefit lead"
	for name, c := range map[string]struct {
		setting evaluation.Setting
		kind    evaluation.Kind
		want    string
	}{
		"end of term":           {evaluation.Setting{Form: "process"}, evaluation.TermEnd, term + " keep change focus"},
		"mid-term is shorter":   {evaluation.Setting{Form: "case"}, evaluation.MidTerm, "safety space useful time_use frame lead keep change"},
		"two parts":             {evaluation.Setting{Form: "two_part"}, evaluation.TermEnd, term + " reading reading_load keep change focus"},
		"participants":          {evaluation.Setting{Form: "mixed", Programme: true}, evaluation.TermEnd, "safety space time_use frame belong mirror contribute agency next leaders keep change focus"},
		"after a session":       {evaluation.Setting{Form: "two_part", Own: []evaluation.Item{own}}, evaluation.AfterSession, "heard mattered form takeaway to_supervisor"},
		"a practice's own item": {evaluation.Setting{Form: "case", Own: []evaluation.Item{own}}, evaluation.TermEnd, term + " own keep change focus"},
		"individual":            {evaluation.Setting{Form: "case", Individual: true}, evaluation.TermEnd, ""},
	} {
		var codes []string
		for _, item := range c.setting.Questionnaire(c.kind) {
			codes = append(codes, string(item.Code))
		}
		if got := strings.Join(codes, " "); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

func TestReadingLoadIsBestInTheMiddle(t *testing.T) {
	t.Parallel()
	for _, item := range (evaluation.Setting{Form: "two_part"}).Questionnaire(evaluation.TermEnd) {
		if (item.Scale == evaluation.Amount) != (item.Code == "reading_load") {
			t.Errorf("%s is answered by %s", item.Code, item.Scale)
		}
	}
}

func TestALicensedScaleNamesItsSource(t *testing.T) {
	t.Parallel()
	good := evaluation.ScaleDraft{Source: "Somebody (2014)", Licensed: true, Items: "One.\n\n Two. "}
	_, texts, problems := good.Tidy()
	items := good.Become(texts, supervision.NewID[evaluation.Item])
	if problems != nil || len(items) != 2 || items[1].Text != "Two." || items[1].Source != good.Source || items[0].Key() == items[1].Key() {
		t.Error(problems, items)
	}
	_, _, problems = evaluation.ScaleDraft{Items: strings.Repeat("x\n", 31)}.Tidy()
	want := supervision.Problems{"source": {Code: supervision.Required}, "licensed": {Code: supervision.Required}, "items": {Code: supervision.TooMany, Limit: 30}}
	if !cmp.Equal(problems, want) {
		t.Error(cmp.Diff(want, problems))
	}
}

func TestAPracticesOwnItemHasWordsAndAScale(t *testing.T) {
	t.Parallel()
	if _, p := (evaluation.OwnDraft{Text: "It helps.", Scale: evaluation.Words}).Tidy(9); p != nil {
		t.Error(p)
	}
	_, problems := evaluation.OwnDraft{Scale: evaluation.Amount}.Tidy(10)
	want := supervision.Problems{"text": {Code: supervision.Required}, "scale": {Code: supervision.ChooseOne}, "": {Code: supervision.TooMany, Limit: 10}}
	if !cmp.Equal(problems, want) {
		t.Error(cmp.Diff(want, problems))
	}
}
