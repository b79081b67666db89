package page

import (
	"net/url"
	"slices"
	"time"

	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/i18n"
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

// book says what a visitor asks for when she presses.
func (s Service) book(t *i18n.Texts) string {
	if s.Kind.IsProgramme() {
		return t.Booking.Request
	}
	return t.Public.BookAbout
}

// book is where a meeting is booked about a service; a course or a programme is
// asked for.
func (p PublicPage) book(about supervision.TextKind) string {
	chosen := url.Values{}
	if p.Head.Asked != "" {
		chosen.Set("lang", string(p.Head.Asked))
	}
	if about.IsProgramme() {
		to := paths.AskForProgramme(p.Head.Practice.Slug)
		if len(chosen) > 0 {
			to += "?" + chosen.Encode()
		}
		return to
	}
	chosen.Set("service", string(about))
	return paths.Book(p.Head.Practice.Slug, "", chosen)
}

// presents tells whether anybody has written about herself.
func presents(all []Supervisor) bool {
	return slices.ContainsFunc(all, func(s Supervisor) bool { return s.Profile != nil })
}
