package discretion

import "strings"

// opensSentence tells whether a new sentence may begin with the word t, which
// comes after the tokens before.
func opensSentence(r reading, t token, before []token) bool {
	if quotes(r.at(t.start - 1)) {
		return !quotes(r.at(t.end)) // a single word in quotes is a name for something
	}
	i := t.start - 1
	for ; i >= 0; i-- {
		switch c := r.typed[i]; {
		case strings.ContainsRune(".!?:…\n\r", c):
			return c != '.' || !shortens(before)
		case r.runes[i] == ' ' || r.runes[i] == '-' || quotes(c) || strings.ContainsRune("(•*·", c):
		default:
			return false
		}
	}
	return true
}

func quotes(c rune) bool { return strings.ContainsRune(`"'”“„«»‘’`, c) }

// shortened are words that a full stop does not end.
var shortened = setOf(`bl ca dr eks ex fr hr jf kl mr mrs ms nr st tel tlf resp d`)

// shortens tells that the last token is such a word: "t.ex. Anna".
func shortens(before []token) bool {
	return len(before) > 0 && shortened[before[len(before)-1].text]
}
