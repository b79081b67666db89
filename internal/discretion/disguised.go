package discretion

import "strings"

// atWords are what people call the @ when they write it out.
var atWords = setOf(`snabel-a snabela krøllalfa krøll-alfa krøllalpha alfakrøll alfakrøl miukumauku at`)

var dotWords = setOf(`punkt punktum prik dot piste`)

// disguisedEmails finds anna(at)example.org, anna snabel-a example punkt org and
// anna@jobbet.
func disguisedEmails(r reading) []Finding {
	var found []Finding
	for i, t := range r.tokens {
		if i > 0 && t.before == "@" && t.start == r.tokens[i-1].end+1 && !t.number {
			found = append(found, r.mark(i-1, i, EmailDisguised))
		}
		last := i
		if t.text == "snabel" && r.token(i+1).text == "a" && r.token(i+1).before == " " {
			last++
		} else if !atWords[t.text] && !r.isBracketed(i) {
			continue
		}
		if i == 0 || r.dotted(i) || t.before == "…" || t.capital {
			continue
		}
		if end := r.spelledDomainEnd(last + 1); end >= 0 {
			found = append(found, r.mark(i-1, end, EmailDisguised))
		}
	}
	return found
}

// isBracketed: (a), [at].
func (r reading) isBracketed(i int) bool {
	t, next := r.token(i), r.token(i+1)
	return (t.text == "a" || t.text == "at") && strings.ContainsAny(t.before, "([{<") && strings.ContainsAny(next.before, ")]}>")
}

// spelledDomainEnd returns the last token of the domain that begins with token
// i: example.org, example punkt org, example (dot) org. It returns -1 when there
// is none.
func (r reading) spelledDomainEnd(i int) int {
	if r.token(i).before == "…" || r.token(i).end == 0 {
		return -1
	}
	last := i
	for {
		switch next := r.token(last + 1); {
		case r.dotted(last + 1):
			last++
		case dotWords[next.text] && next.before != "…" && r.token(last+2).end > 0:
			last += 2
		default:
			if last > i && topDomains[r.tokens[last].text] {
				return last
			}
			return -1
		}
	}
}
