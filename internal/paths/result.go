package paths

// Results is where a group's rounds are listed, and what is shown of each lies
// below.
func Results(group string) string { return Group(group) + "/evaluation" }

// Result is what is shown of a group's round, by the round's name.
func Result(group, round string) string { return Results(group) + "/" + round }

// Talk is a sheet of questions to talk about.
func Talk(group string) string { return Results(group) + "/talk" }

// Report is what whoever ordered a group's supervision gets of a term.
func Report(group, term string) string { return Results(group) + "/report/" + term }

// What a practice has chosen for its evaluations, and what comes of all of them.
const (
	EvaluationSettings = "/practice/evaluation"
	EvaluationItems    = "/practice/evaluation/items"
	EvaluationRemoval  = "/practice/evaluation/items/removal"
	EvaluationWide     = "/practice/evaluation/results"
)
