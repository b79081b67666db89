package paths

// Talk is a sheet of questions to talk about.
func Talk(group string) string { return Evaluation(group) + "/talk" }

// Report is what whoever ordered a group's supervision gets of a term.
func Report(group, term string) string { return Evaluation(group) + "/report/" + term }

// What a practice has chosen for its evaluations, and what comes of all of them.
const (
	EvaluationSettings = "/practice/evaluation"
	EvaluationItems    = "/practice/evaluation/items"
	EvaluationRemoval  = "/practice/evaluation/items/removal"
	EvaluationWide     = "/practice/evaluation/results"
)
