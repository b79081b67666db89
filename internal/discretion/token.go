package discretion

import (
	"strings"
	"unicode"
)

// A token is a word or a group of digits.
type token struct {
	start, end int
	// text is the word in small letters, with the hyphens inside it, or the
	// digits.
	text string
	// before is what parts it from the token before: "" for nothing, " " for
	// blanks, "\n" for blanks with a line break, else the signs without
	// their blanks; "…" when there are many.
	before string
	number bool
	// capital: the first letter is one. caps: all are, and there are two at
	// least.
	capital, caps bool
	// opens: a sentence may begin here, so a capital says nothing.
	opens bool
	// known: an ordinary or allowed word, which names nobody.
	known bool
}

func (r reading) tokenise() []token {
	tokens := make([]token, 0, len(r.runes)/5)
	end := 0
	for i := 0; i < len(r.runes); {
		if !r.inWord(i) && !isDigit(r.runes[i]) {
			i++
			continue
		}
		t := token{start: i, number: isDigit(r.runes[i])}
		i = r.tokenEnd(i)
		t.end, t.before = i, r.parting(end, t.start)
		t.text = strings.ToLower(string(r.typed[t.start:t.end]))
		if t.number {
			t.text = string(r.runes[t.start:t.end])
		} else {
			t.capital, t.caps = r.capitals(t)
			t.opens = t.capital && opensSentence(r, t, tokens)
		}
		tokens, end = append(tokens, t), t.end
	}
	return tokens
}

func (r reading) inWord(i int) bool { return unicode.IsLetter(r.at(i)) }

func (r reading) tokenEnd(i int) int {
	if isDigit(r.runes[i]) {
		for isDigit(r.at(i)) {
			i++
		}
		return i
	}
	for r.inWord(i) || r.at(i) == '-' && r.inWord(i+1) {
		i++
	}
	return i
}

func (r reading) capitals(t token) (first, all bool) {
	n := 0
	for _, c := range r.typed[t.start:t.end] {
		if unicode.IsLower(c) {
			return unicode.IsUpper(r.typed[t.start]), false
		}
		if unicode.IsUpper(c) {
			n++
		}
	}
	return n > 0, n > 1
}

// parting describes the runes from the end of one token to the start of the
// next.
func (r reading) parting(from, to int) string {
	if to == from+1 && r.typed[from] == ' ' {
		return " "
	}
	broken := false
	var signs []rune
	for i := from; i < to; i++ {
		switch {
		case r.runes[i] != ' ':
			signs = append(signs, r.runes[i])
		case r.typed[i] == '\n' || r.typed[i] == '\r':
			broken = true
		}
		if len(signs) > 3 {
			return "…"
		}
	}
	switch {
	case len(signs) > 0 || from == to:
		return string(signs)
	case broken:
		return "\n"
	}
	return " "
}

// token returns the i:th one, or an empty one outside the text.
func (r reading) token(i int) token {
	if i < 0 || i >= len(r.tokens) {
		return token{before: "…"}
	}
	return r.tokens[i]
}

// isName tells that a word is written as a name is, and is no common word; a
// single letter is a stand-in.
func (t token) isName() bool { return t.capital && !t.known && t.end-t.start > 1 }

// mark reports the tokens from first to last.
func (r reading) mark(first, last int, rule Rule) Finding {
	return r.finding(r.tokens[first].start, r.tokens[last].end, rule)
}
