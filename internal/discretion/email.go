package discretion

import (
	"strings"
	"unicode"
)

// emails finds e-mail addresses, also with a blank on either side of the @. No
// rune is looked at from more than two of them, so the work stays linear.
func emails(r reading) []Finding {
	var found []Finding
	for i, c := range r.runes {
		if c != '@' {
			continue
		}
		start, end := r.mailbox(i), r.mailDomain(i)
		if start < i && end > i {
			found = append(found, r.finding(start, end, Email))
		}
	}
	return found
}

// mailbox returns where the part before the @ at i starts, or i.
func (r reading) mailbox(i int) int {
	start := i
	if r.at(start-1) == ' ' {
		start--
	}
	for inMailbox(r.at(start - 1)) {
		start--
	}
	for start < i && !unicode.IsLetter(r.runes[start]) && !isDigit(r.runes[start]) {
		start++
	}
	return start
}

// mailDomain returns where the domain after the @ at i ends, or i. A domain has
// a dot and ends in two letters or more.
func (r reading) mailDomain(i int) int {
	start := i + 1
	if r.at(start) == ' ' {
		start++
	}
	end := start
	for inDomain(r.at(end)) {
		end++
	}
	for end > start && (r.runes[end-1] == '.' || r.runes[end-1] == '-') {
		end--
	}
	if end == start || r.runes[start] == '.' {
		return i
	}
	labels := strings.Split(string(r.runes[start:end]), ".")
	top := labels[len(labels)-1]
	if len(labels) < 2 || len([]rune(top)) < 2 || !unicode.IsLetter([]rune(top)[0]) {
		return i
	}
	return end
}

func inMailbox(c rune) bool {
	return c != 0 && c != '@' && (unicode.IsLetter(c) || isDigit(c) || strings.ContainsRune(".!#$%&'*+/=?^_`{|}~-\"", c))
}

func inDomain(c rune) bool {
	return unicode.IsLetter(c) || isDigit(c) || c == '.' || c == '-' || c == '_'
}
