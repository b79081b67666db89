package evaluation_test

import (
	"strings"
	"testing"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
)

func TestAnAnswerIsTidied(t *testing.T) {
	t.Parallel()
	items := evaluation.Setting{Form: "two_part"}.Questionnaire(evaluation.TermEnd)
	type values = map[evaluation.Key]int
	type texts = map[evaluation.Key]string
	for name, c := range map[string]struct {
		answer evaluation.Answer
		want   supervision.Problems
	}{
		"don't know has no value":        {evaluation.Answer{Values: values{"safety": 1}}, nil},
		"words alone are an answer":      {evaluation.Answer{Texts: texts{"keep": "The pace."}}, nil},
		"nothing at all is none":         {evaluation.Answer{Texts: texts{"keep": " \n"}}, supervision.Problems{"": {Code: supervision.AnswerOne}}},
		"nought is no value":             {evaluation.Answer{Values: values{"space": 0}}, supervision.Problems{"space": {Code: supervision.ChooseOne}}},
		"six is too much":                {evaluation.Answer{Values: values{"reading_load": 6}}, supervision.Problems{"reading_load": {Code: supervision.ChooseOne}}},
		"what is not asked is refused":   {evaluation.Answer{Values: values{"belong": 3}}, supervision.Problems{"": {Code: supervision.AnotherForm}}},
		"a number for words is refused":  {evaluation.Answer{Values: values{"keep": 3}}, supervision.Problems{"": {Code: supervision.AnotherForm}}},
		"words for a number are refused": {evaluation.Answer{Texts: texts{"safety": "3"}}, supervision.Problems{"": {Code: supervision.AnotherForm}}},
		"a long text is too long": {
			evaluation.Answer{Texts: texts{"focus": strings.Repeat("å", evaluation.TextMax+1)}},
			supervision.Problems{"focus": {Code: supervision.TooLong, Limit: evaluation.TextMax}},
		},
	} {
		if _, got := c.answer.Tidy(items); !cmp.Equal(got, c.want) {
			t.Errorf("%s: %s", name, cmp.Diff(c.want, got))
		}
	}
}

func TestATidyAnswerKeepsOnlyWhatWasSaid(t *testing.T) {
	t.Parallel()
	items := evaluation.Setting{Form: "case"}.Questionnaire(evaluation.TermEnd)
	sent := evaluation.Answer{Values: map[evaluation.Key]int{"safety": 4}, Texts: map[evaluation.Key]string{"keep": " a\r\nb ", "change": " "}}
	want := evaluation.Answer{Values: map[evaluation.Key]int{"safety": 4}, Texts: map[evaluation.Key]string{"keep": "a\nb"}}
	got, problems := sent.Tidy(items)
	if problems != nil || !cmp.Equal(got, want) {
		t.Error(problems, cmp.Diff(want, got))
	}
}
