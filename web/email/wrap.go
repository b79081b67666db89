package email

import (
	"strings"
	"unicode/utf8"
)

// columns is how wide a letter's lines are at most.
const columns = 72

// wrap breaks a paragraph between words; a word that is longer keeps its line.
func wrap(paragraph string) string {
	var b strings.Builder
	used := 0
	for _, word := range strings.Fields(paragraph) {
		n := utf8.RuneCountInString(word)
		switch {
		case used == 0:
		case used+1+n > columns:
			b.WriteByte('\n')
			used = 0
		default:
			b.WriteByte(' ')
			used++
		}
		b.WriteString(word)
		used += n
	}
	return b.String()
}

// letter puts paragraphs below each other and the product's name at the end.
func letter(paragraphs ...string) string {
	var kept []string
	for _, p := range append(paragraphs, "Samrum") {
		if p != "" {
			kept = append(kept, wrap(p))
		}
	}
	return strings.Join(kept, "\n\n") + "\n"
}
