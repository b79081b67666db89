package evaluation

import (
	"slices"

	"samrum/internal/supervision"
)

// Kind is what a round is about.
type Kind string

// The kinds. The weightiest first: of two on one day it is the one that is asked.
const (
	TermEnd      Kind = "term_end"
	MidTerm      Kind = "mid_term"
	AfterSession Kind = "after_session"
)

// Kinds lists them.
var Kinds = []Kind{TermEnd, MidTerm, AfterSession}

// A Setting is what a group's questions hang on.
type Setting struct {
	Form       supervision.Form
	Individual bool
	Programme  bool   // for participants, not for people at work
	Own        []Item // the practice's, licensed scales among them
}

// Questionnaire lists what a round asks, closed items first. Individual
// supervision is asked nothing. The check after a session takes half a minute,
// so a practice's own items stay out of it.
func (s Setting) Questionnaire(kind Kind) []Item {
	if s.Individual {
		return nil
	}
	if kind == AfterSession {
		return ours(slices.Concat(SessionItems, SessionTexts))
	}
	closed, own := s.closed(kind), s.Own
	if !s.Programme && s.Form == "two_part" {
		closed = slices.Concat(closed, ReadingItems)
	}
	texts := TermTexts
	if kind == MidTerm {
		texts = texts[:2] // next term is too far away
	}
	return slices.Concat(ours(closed), own, ours(texts))
}

func (s Setting) closed(kind Kind) []ItemCode {
	switch {
	case s.Programme:
		return slices.Concat(participantItems, ProgrammeItems)
	case kind == MidTerm:
		return midItems
	}
	return TermItems
}
