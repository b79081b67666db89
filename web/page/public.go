package page

import (
	"slices"

	"samrum/internal/supervision"
	"samrum/web/layout"
	"samrum/web/markdown"
)

// A PublicText is a text as a page shows it.
type PublicText struct {
	Language supervision.Language // of the words
	HTML     string               // safe to stand in a page as it is
}

// A Service is what a practice offers.
type Service struct {
	Kind supervision.TextKind
	Text PublicText
}

// Supervisor is somebody whom a practice's pages name.
type Supervisor struct {
	Name    string
	Profile *supervision.Profile // nil: she has written nothing about herself
}

// short is her title and her sentence on one line.
func (s Supervisor) short() string {
	if s.Profile.Line == "" {
		return s.Profile.Title
	}
	return s.Profile.Title + ". " + s.Profile.Line
}

// A PublicPage is what a practice's public page shows; each uses its part.
type PublicPage struct {
	Head              layout.PublicHead
	Text              PublicText
	Services          []Service
	Questions         []markdown.Question
	QuestionsLanguage supervision.Language
	Supervisors       []Supervisor
}

// faqPeek is how many questions the start page answers.
const faqPeek = 3

func (p PublicPage) peek() []markdown.Question { return p.Questions[:min(faqPeek, len(p.Questions))] }

// presents tells whether anybody has written about herself.
func (p PublicPage) presents() bool {
	return slices.ContainsFunc(p.Supervisors, func(s Supervisor) bool { return s.Profile != nil })
}
