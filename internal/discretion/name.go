package discretion

import "strings"

// namingWords come before a name.
var namingWords = setOf(`heter hette heder hedder hed kallas kallad kallade kaldes kaldt kalles kalt het hete
	namn namnet navn navnet named called`)

// longestName is the number of words that are taken for one name at most.
const longestName = 5

// names finds what is probably a person's name: after a naming word or a role,
// two capitalised words in a row, or a common first name.
func names(r reading) []Finding {
	var found []Finding
	for i := 0; i < len(r.tokens); i++ {
		if last := r.nameEnd(i); last >= i {
			found = append(found, r.mark(i, last, ProbableName))
			i = last
		}
	}
	return found
}

// nameEnd returns the last token of the name that begins with token i, or -1.
func (r reading) nameEnd(i int) int {
	t := r.tokens[i]
	if !t.capital {
		if firstNames[t.text] && !doubleMeaning[t.text] && namingWords[r.token(i-1).text] {
			return i // typed in small letters
		}
		return -1
	}
	if !t.isName() && !(firstNames[t.text] && r.isIntroduced(i)) {
		return -1
	}
	last := i
	for last-i+1 < longestName && r.token(last+1).before == " " && r.token(last+1).isName() {
		last++
	}
	switch {
	case t.isFirstName(), r.isIntroduced(i):
		return last
	case t.opens && openers[t.text] && !firstNames[t.text]:
		return -1
	case last > i && !r.allCaps(i, last):
		return last
	}
	return -1
}

// isFirstName also takes the genitive, and either half of Ann-Marie.
func (t token) isFirstName() bool {
	if t.opens && (doubleMeaning[t.text] || doubleMeaning[strings.TrimSuffix(t.text, "s")]) {
		return false
	}
	if firstNames[t.text] || firstNames[strings.TrimSuffix(t.text, "s")] {
		return true
	}
	first, second, double := strings.Cut(t.text, "-")
	return double && (firstNames[first] || firstNames[strings.TrimSuffix(second, "s")])
}

// isIntroduced tells that a naming word or a role stands just before: "heter
// Qvist", "Dr. Qvist".
func (r reading) isIntroduced(i int) bool {
	t, before := r.tokens[i], r.token(i-1)
	if t.opens || t.before != " " && !(t.before == "." && shortened[before.text]) {
		return false
	}
	return namingWords[before.text] || roles[before.text]
}

// allCaps tells that the words are shouted or abbreviated.
func (r reading) allCaps(first, last int) bool {
	for _, t := range r.tokens[first : last+1] {
		if !t.caps {
			return false
		}
	}
	return true
}
