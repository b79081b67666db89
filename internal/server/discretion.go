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

// A reviewed form is what the discretion check says of its texts. Without
// problems it may be stored, with its excuses.
type reviewed struct {
	Problems supervision.Problems
	Fields   component.Reviews
	Excuses  []supervision.Excuse
	count    map[discretion.Rule]int
}

// review looks at the texts that a form brings, before any of them is written.
// What blocks is a problem, and so is what is warned about without a reason.
// The log learns rules and counts, nothing of the texts.
func (s *Server) review(r *http.Request, texts []supervision.CaseText, allowed []string, today time.Time) reviewed {
	found := reviewTexts(texts, allowed, today, answersIn(r.PostForm))
	for rule, n := range found.count {
		s.log.InfoContext(r.Context(), "discretion", "request", requestID(r), "rule", rule, "count", n)
	}
	return found
}

func reviewTexts(texts []supervision.CaseText, allowed []string, today time.Time, known answers) reviewed {
	found := reviewed{Fields: component.Reviews{}, count: map[discretion.Rule]int{}}
	checker := discretion.New(allowed)
	for _, t := range texts {
		found.add(t, lookAt(checker, t.Text, today), known)
	}
	return found
}

// reviewedMost is how many bytes of a text are looked at for what is only
// doubtful: more than any field may hold.
const reviewedMost = 4096

func lookAt(checker *discretion.Checker, text string, today time.Time) []discretion.Finding {
	if len(text) > reviewedMost {
		return discretion.Check(text, today)
	}
	return checker.Review(text, today)
}

// add notes what was found in one field.
func (f *reviewed) add(t supervision.CaseText, found []discretion.Finding, known answers) {
	blocked, warned := at(discretion.Block, found), at(discretion.Warn, found)
	for _, finding := range append(blocked, warned...) {
		f.count[finding.Rule]++
	}
	if len(blocked) > 0 {
		f.Problems.Add(t.Field, findingProblem(blocked))
	}
	field := component.Review{Found: mark(t.Text, found), Tips: tips(t.Text, at(discretion.Hint, found))}
	if len(warned) > 0 {
		field.Doubts, field.Asked = doubts(t, warned)
		if field.Reason = known.reason(t.Field, warned, field.Asked); field.Reason == "" {
			f.Problems.Add(component.ReasonName(t.Field), supervision.Doubtful)
		}
		for _, rule := range field.Doubts {
			f.Excuses = append(f.Excuses, supervision.Excuse{Field: t.Field, Rule: rule, Reason: field.Reason})
		}
	}
	f.Fields[t.Field] = field
}

func at(level discretion.Level, found []discretion.Finding) []discretion.Finding {
	var kept []discretion.Finding
	for _, f := range found {
		if f.Level == level {
			kept = append(kept, f)
		}
	}
	return kept
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

// mark cuts a text at what has to go or is doubtful, nil when nothing is.
func mark(text string, found []discretion.Finding) []component.Part {
	var parts []component.Part
	from := 0
	for _, f := range found {
		if f.Level == discretion.Hint {
			continue
		}
		how := component.Doubt
		if f.Level == discretion.Block {
			how = component.Stop
		}
		parts = append(parts, component.Part{Text: text[from:f.Start]}, component.Part{Text: text[f.Start:f.End], Mark: how})
		from = f.End
	}
	if parts == nil {
		return nil
	}
	return append(parts, component.Part{Text: text[from:]})
}
