package supervision

import (
	"slices"
	"strings"
)

// A TextKind names one text of a practice's public pages.
type TextKind string

// The texts that every practice has.
const (
	StartText         TextKind = "start"
	AboutText         TextKind = "about"
	QuestionsText     TextKind = "questions"
	PrivacyText       TextKind = "privacy"
	AccessibilityText TextKind = "accessibility"
)

// ServiceTexts lists what a practice may offer, in the order pages show: what
// the supervision is about, and whether with a group or with one person.
var ServiceTexts = []TextKind{
	"process_group", "process_individual", "case_group", "case_individual", "mixed_group", "mixed_individual",
	"two_part_group", "two_part_individual", "programme_group", "programme_individual",
}

// TextKinds lists all, in the order the list of pages shows.
var TextKinds = append(append([]TextKind{StartText}, ServiceTexts...), AboutText, QuestionsText, PrivacyText, AccessibilityText)

// IsService tells whether the text is of a service. An empty one is not offered.
func (k TextKind) IsService() bool { return slices.Contains(ServiceTexts, k) }

// IsProgramme tells whether the text is of a course or programme, which is made
// to measure.
func (k TextKind) IsProgramme() bool { return k == "programme_group" || k == "programme_individual" }

// TextMax is the longest text, in characters.
const TextMax = 10_000

// A Text is what a practice has written of a kind in a language, in Markdown.
type Text struct {
	Kind     TextKind
	Language Language
	Body     string
	Version  int // raised by every change; 0: nobody has written it yet
}

// Tidy returns the text as it will be stored, and what is wrong.
func (t Text) Tidy() (Text, Problems) {
	var problems Problems
	t.Body = strings.TrimSpace(strings.ReplaceAll(t.Body, "\r\n", "\n"))
	least := 1
	if t.Kind.IsService() {
		least = 0
	}
	problems.Length("body", t.Body, least, TextMax)
	return t, problems
}

// Texts are what a practice has written.
type Texts []Text

// Of returns the text of a kind in a language; with Version 0 when nobody has
// written it.
func (texts Texts) Of(kind TextKind, l Language) Text {
	for _, t := range texts {
		if t.Kind == kind && t.Language == l {
			return t
		}
	}
	return Text{Kind: kind, Language: l}
}

// Shown returns what a reader of language l is shown: what the practice wrote in
// it, else what it wrote in its first language, else the program's first text.
// A service that is not offered in the first language is offered in none.
func (texts Texts) Shown(kind TextKind, l, usual Language, first func(Language, TextKind) string) Text {
	own, theirs := texts.Of(kind, l), texts.Of(kind, usual)
	switch {
	case kind.IsService() && theirs.Version > 0 && theirs.Body == "":
		return theirs
	case own.Version > 0:
		return own
	case theirs.Version > 0:
		return theirs
	}
	own.Body = first(l, kind)
	return own
}
