package discretion

import "strings"

// phrases are words and rows of words in small letters, "bup" and "marte meo".
// A row stands with each of its beginnings, "marte"; only the whole of a phrase
// is true.
type phrases map[string]bool

func (p phrases) add(text string) {
	words := wordsOf(text)
	for n := range words {
		key := strings.Join(words[:n+1], " ")
		p[key] = p[key] || n+1 == len(words)
	}
}

// with adds single words.
func (p phrases) with(words set) phrases {
	for word := range words {
		p[word] = true
	}
	return p
}

// wordsOf cuts a phrase into words as a text is cut.
func wordsOf(text string) []string {
	var words []string
	for _, t := range (reading{plain: plainText(text)}).tokenise() {
		if !t.number {
			words = append(words, t.text)
		}
	}
	return words
}

// recognise marks the words that are known, alone or in a row.
func (r reading) recognise(p phrases) {
	for i := range r.tokens {
		for k := range p.longestFrom(r, i) {
			r.tokens[i+k].known = true
		}
	}
}

// longestFrom returns how many tokens the longest phrase has that begins with
// token i, or 0.
func (p phrases) longestFrom(r reading, i int) int {
	longest := 0
	if p.covers(r.tokens[i].text) {
		longest = 1
	}
	key := r.tokens[i].text
	for n := 1; ; n++ {
		if _, begun := p[key]; !begun || r.token(i+n).before != " " {
			return longest
		}
		key += " " + r.token(i+n).text
		if p.covers(key) {
			longest = n + 1
		}
	}
}

// covers tells whether text is a phrase, its genitive, or a compound that
// begins with one: BUP, försäkringskassans, SIP-mötet.
func (p phrases) covers(text string) bool {
	if p[text] || p[strings.TrimSuffix(text, "s")] {
		return true
	}
	first, _, compound := strings.Cut(text, "-")
	return compound && p[first]
}
