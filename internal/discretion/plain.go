package discretion

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// plain is a text as the finders see it: compatibility forms resolved, every
// digit 0–9, every dash '-', every blank ' ', ASCII letters in capitals, and
// nothing that cannot be seen. typed holds the same runes with their own case
// and line breaks, spans the bytes of the original text each comes from.
type plain struct {
	runes []rune
	typed []rune
	spans []span
}

type span struct{ start, end int }

func plainText(text string) plain {
	p := plain{make([]rune, 0, len(text)), make([]rune, 0, len(text)), make([]span, 0, len(text))}
	var form []byte
	for start, end := 0, 0; start < len(text); start = end {
		end = start + segment(text[start:])
		if text[start:end] == "\r" && end < len(text) && text[end] == '\n' {
			continue // a line break is one blank
		}
		form = norm.NFKC.AppendString(form[:0], text[start:end])
		for _, r := range string(form) {
			p.add(r, span{start, end})
		}
	}
	return p
}

// segment returns how many bytes at the beginning of text can be normalised on
// their own.
func segment(text string) int {
	if text[0] < utf8.RuneSelf && (len(text) == 1 || text[1] < utf8.RuneSelf) {
		return 1
	}
	return norm.NFKC.NextBoundaryInString(text, true)
}

func (p *plain) add(r rune, from span) {
	if folded := fold(r); folded >= 0 {
		p.runes = append(p.runes, folded)
		p.typed = append(p.typed, r)
		p.spans = append(p.spans, from)
	}
}

// fold returns the one rune that stands for all that look like r, or -1 for
// what is not seen at all.
func fold(r rune) rune {
	switch {
	case 'a' <= r && r <= 'z':
		return r - 'a' + 'A'
	case unicode.IsSpace(r), r == '\u2800': // the empty Braille pattern
		return ' '
	case r < utf8.RuneSelf && r >= ' ' && r != 0x7f:
		return r
	case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Mn, unicode.Me, unicode.Other_Default_Ignorable_Code_Point):
		return -1
	case unicode.Is(unicode.Pd, r), r == '\u2212', r == '\u2043', r == '\u02d7', r == '\u2796':
		return '-'
	case r == '\u2795':
		return '+'
	case r == '\u3002':
		return '.'
	}
	return foldDigit(r)
}

// ringed are the digits in rings and discs that have no compatibility form;
// each row counts from 1 to 9.
var ringed = []rune{'\u24f5', '\u2776', '\u2780', '\u278a'}

// foldDigit relies on Unicode's promise that decimal digits stand in rows of
// ten from zero.
func foldDigit(r rune) rune {
	for _, row := range unicode.Nd.R16 {
		if rune(row.Lo) <= r && r <= rune(row.Hi) {
			return '0' + (r-rune(row.Lo))%10
		}
	}
	for _, row := range unicode.Nd.R32 {
		if rune(row.Lo) <= r && r <= rune(row.Hi) {
			return '0' + (r-rune(row.Lo))%10
		}
	}
	for _, one := range ringed {
		if one <= r && r < one+9 {
			return '1' + r - one
		}
	}
	if r == '\u24ff' || r == '\U0001f10b' || r == '\U0001f10c' {
		return '0'
	}
	return r
}

// finding reports the runes from (inclusive) to (exclusive).
func (p plain) finding(from, to int, rule Rule) Finding {
	return Finding{p.spans[from].start, p.spans[to-1].end, rule.Level(), rule}
}

// at returns the rune at i, or 0 outside the text.
func (p plain) at(i int) rune {
	if i < 0 || i >= len(p.runes) {
		return 0
	}
	return p.runes[i]
}

func isDigit(r rune) bool  { return '0' <= r && r <= '9' }
func isLetter(r rune) bool { return 'A' <= r && r <= 'Z' }
