package server

import (
	"net/http"
	"time"

	"samrum/internal/discretion"
	"samrum/internal/supervision"
	"samrum/web/component"
)

// findingProblems says which problem a field has whose text breaks a rule.
var findingProblems = map[discretion.Rule]supervision.ProblemCode{
	discretion.SEPersonnummer:     supervision.Personnummer,
	discretion.DKCPR:              supervision.CPR,
	discretion.NOFodselsnummer:    supervision.Fodselsnummer,
	discretion.FIHetu:             supervision.Hetu,
	discretion.Email:              supervision.EmailInText,
	discretion.PhoneInternational: supervision.PhoneInText,
}

// identifying finds what points at a person in texts. Each field that holds
// such has a problem, and its text comes back in parts with what must go
// marked. The log learns rules and counts, nothing of the texts.
func (s *Server) identifying(r *http.Request, texts []supervision.CaseText, today time.Time) (supervision.Problems, map[string][]component.Part) {
	var problems supervision.Problems
	marked, count := map[string][]component.Part{}, map[discretion.Rule]int{}
	for _, t := range texts {
		found := discretion.Check(t.Text, today)
		if len(found) == 0 {
			continue
		}
		problems.Add(t.Field, findingProblem(found))
		marked[t.Field] = mark(t.Text, found)
		for _, f := range found {
			count[f.Rule]++
		}
	}
	for rule, n := range count {
		s.log.InfoContext(r.Context(), "discretion", "request", requestID(r), "rule", rule, "count", n)
	}
	return problems, marked
}

// findingProblem names what was found when it is all of one kind.
func findingProblem(found []discretion.Finding) supervision.ProblemCode {
	for _, f := range found {
		if f.Rule != found[0].Rule {
			return supervision.Identifying
		}
	}
	if code, ok := findingProblems[found[0].Rule]; ok {
		return code
	}
	return supervision.Identifying
}

// mark cuts a text at its findings.
func mark(text string, found []discretion.Finding) []component.Part {
	var parts []component.Part
	from := 0
	for _, f := range found {
		parts = append(parts, component.Part{Text: text[from:f.Start]}, component.Part{Text: text[f.Start:f.End], Marked: true})
		from = f.End
	}
	return append(parts, component.Part{Text: text[from:]})
}
