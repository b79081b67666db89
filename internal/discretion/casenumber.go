package discretion

import "strings"

// caseWords announce the number of a case by themselves.
var caseWords = setOf(`dnr diarienr diarienummer aktnr aktnummer målnr målnummer ärendenr ärendenummer journalnr journalnummer
	sagsnr sagsnummer jnr saksnr saksnummer skadenr skadenummer policenr`)

// caseNouns do so with "nr" and three digits.
var caseNouns = setOf(`mål ärende akt journal diarie sag sak j case file reference ref claim`)

// courtNouns also do so with a number in two parts: mål 1234-26.
var courtNouns = setOf(`mål sag sak`)

var numberWords = setOf(`nr nummer no number`)

// caseNumbers finds the numbers of cases, journals, diaries and courts.
func caseNumbers(r reading) []Finding {
	var found []Finding
	for i, t := range r.tokens {
		if t.number {
			continue
		}
		if last := r.caseNumberEnd(i); last >= 0 {
			found = append(found, r.mark(i, last, CaseNumber))
		}
	}
	return found
}

// caseNumberEnd returns the last token of the case number that token i
// announces or begins, or -1.
func (r reading) caseNumberEnd(i int) int {
	t := r.tokens[i]
	if n := r.reference(i + 1); caseWords[t.text] && n.digits > 1 {
		return n.last
	}
	if caseNouns[t.text] && numberWords[r.token(i+1).text] {
		if n := r.reference(i + 2); n.digits >= 3 {
			return n.last
		}
	}
	if n := r.reference(i + 1); courtNouns[t.text] && n.inParts() {
		return n.last
	}
	if n := r.reference(i); n.isCourts(t) || n.isDiarys(t) {
		return n.last
	}
	return -1
}

// A reference is a number in parts, T 1234-26 or 2026/0123.
type reference struct {
	last, digits int
	parts        []string
	sign         string // between the first two parts
}

// reference reads the one that begins at token i, with or without letters in
// front.
func (r reading) reference(i int) reference {
	if t := r.token(i); !t.number && t.capital && t.end-t.start <= 4 {
		i++
	}
	n := reference{last: -1}
	for k := i; r.token(k).number && len(n.parts) < 4; k++ {
		before := r.token(k).before
		switch {
		case k == i && !strings.Contains(" .:", strings.TrimSpace(before)):
			return n
		case k == i+1 && (before == "-" || before == "/"):
			n.sign = before
		case k > i && before != "-" && before != "/" && before != ".":
			return n
		}
		n.last, n.digits, n.parts = k, n.digits+len(r.token(k).text), append(n.parts, r.token(k).text)
	}
	return n
}

// inParts: 1234-26, 26-123456 and 12/345, but not goals 1-3 or 10-12.
func (n reference) inParts() bool {
	if n.sign == "/" {
		return n.digits >= 3
	}
	return n.sign == "-" && (len(n.parts[0]) >= 3 || len(n.parts[1]) >= 3)
}

// isCourts: T 1234-26, a Swedish court's letter and two digits of a year.
func (n reference) isCourts(letter token) bool {
	return letter.capital && letter.end-letter.start == 1 && strings.Contains("tbäöfmkp", letter.text) &&
		n.sign == "-" && len(n.parts) == 2 && len(n.parts[0]) >= 3 && len(n.parts[0]) <= 5 && len(n.parts[1]) == 2
}

// isDiarys: SN 2026/0123, the letters of a board, a year and a running number.
func (n reference) isDiarys(letters token) bool {
	return letters.caps && n.sign != "" && isYear(n.parts[0]) && len(n.parts[1]) >= 3 && !isYear(n.parts[1])
}
