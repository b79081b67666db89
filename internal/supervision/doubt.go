package supervision

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Reason is why words may stand that the discretion check warned about.
type Reason string

// Reasons lists them in the order the form shows.
var Reasons = []Reason{"nobody", "public", "made_up", "professional"}

// Known tells whether a form offers the reason.
func (r Reason) Known() bool { return slices.Contains(Reasons, r) }

// An Excuse keeps that a field may say what a rule warned about. It holds
// nothing of what was found.
type Excuse struct {
	Field  string
	Rule   string // the discretion check's code
	Reason Reason
}

// Limits of a practice's own words that are neither names nor places.
const (
	AllowedMin  = 2
	AllowedMax  = 60
	AllowedMost = 200 // words and phrases a practice has
)

// AllowedWords reads one word or phrase a line, tidied and without doubles.
// What holds anything but letters and what joins them is refused: a number or
// an address is never let through.
func AllowedWords(text string) (words []string, p Problems) {
	seen := map[string]bool{}
	for line := range strings.Lines(Lines(text)) {
		word := OneLine(line)
		if key := strings.ToLower(word); word != "" && !seen[key] {
			seen[key], words = true, append(words, word)
		}
	}
	p.Check("words", len(words) > 0, Required)
	p.Check("words", len(words) <= AllowedMost, TooManyWords, AllowedMost)
	for _, word := range words {
		n := utf8.RuneCountInString(word)
		p.Check("words", n >= AllowedMin && n <= AllowedMax && isWord(word), BadWord, AllowedMax)
	}
	return words, p
}

func isWord(s string) bool {
	return strings.ContainsFunc(s, unicode.IsLetter) && !strings.ContainsFunc(s, func(r rune) bool {
		return !unicode.In(r, unicode.L, unicode.M) && !strings.ContainsRune(" -'’.&", r)
	})
}
