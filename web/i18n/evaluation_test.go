package i18n

import (
	"testing"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"
)

func TestEveryCodeOfAnEvaluationHasWords(t *testing.T) {
	t.Parallel()
	for _, l := range supervision.Languages {
		e := In(l).Evaluation
		worded(t, l, e.Kind, evaluation.Kinds)
		worded(t, l, e.Item, evaluation.ItemCodes)
		worded(t, l, e.Least, evaluation.Scales[:2])
		worded(t, l, e.Most, evaluation.Scales[:2])
		worded(t, l, e.Trend, evaluation.Directions)
		worded(t, l, In(l).Result.Sense, evaluation.Senses)
		worded(t, l, In(l).Asking.Scale, []evaluation.Scale{evaluation.Agreement, evaluation.Words})
		worded(t, l, In(l).Talk.Prompt, evaluation.ItemCodes[:len(evaluation.ItemCodes)-len(evaluation.SessionItems)-len(evaluation.SessionTexts)])
	}
}
