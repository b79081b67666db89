package page

import (
	"time"

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

// Supervisor is somebody whom the page about a practice names.
type Supervisor struct{ Name string }

// A PublicPage is what a practice's public page shows; each uses its part.
type PublicPage struct {
	Head              layout.PublicHead
	Text              PublicText
	Services          []Service
	Questions         []markdown.Question
	QuestionsLanguage supervision.Language
	Supervisors       []Supervisor
	Soon              []FreeTime // the next times that can be booked
}

// A FreeTime leads to the page where it is booked.
type FreeTime struct {
	At time.Time // in the practice's zone
	To string
}

// faqPeek is how many questions the start page answers.
const faqPeek = 3

func (p PublicPage) peek() []markdown.Question { return p.Questions[:min(faqPeek, len(p.Questions))] }
