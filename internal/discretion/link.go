package discretion

import "strings"

// topDomains are the ones a Nordic text is likely to name.
var topDomains = setOf(`se dk no fi nu is com org net eu io me info tv app gov edu uk de`)

// links finds addresses on the net, with or without https:// before them.
func links(r reading) []Finding {
	var found []Finding
	for i := 0; i < len(r.tokens); i++ {
		last := r.domainEnd(i)
		if last < 0 {
			continue
		}
		first := r.schemeStart(i)
		end := r.pathEnd(r.tokens[last].end)
		found = append(found, r.finding(r.tokens[first].start, end, Link))
		for i+1 < len(r.tokens) && r.tokens[i+1].start < end {
			i++
		}
	}
	return found
}

// domainEnd returns the last token of the domain that begins with token i, or
// -1: at least two labels, the last of them a top domain in small letters.
func (r reading) domainEnd(i int) int {
	if r.dotted(i) || r.at(r.tokens[i].start-1) == '@' {
		return -1 // not its beginning
	}
	last := i
	for r.dotted(last + 1) {
		last++
	}
	if top := r.tokens[last]; last > i && topDomains[top.text] && !top.capital {
		return last
	}
	if r.tokens[i].text == "www" && last > i || strings.HasSuffix(r.token(i).before, "://") {
		return last
	}
	return -1
}

// dotted tells that only a full stop parts token i from the one before; digits
// and letters of one label touch.
func (r reading) dotted(i int) bool {
	if i <= 0 || i >= len(r.tokens) {
		return false
	}
	before := r.tokens[i].before
	return before == "" || (before == "." || before == "-") && r.tokens[i].start == r.tokens[i-1].end+1
}

// schemeStart includes the https before ://.
func (r reading) schemeStart(i int) int {
	if i > 0 && strings.HasPrefix(r.tokens[i].before, "://") && r.tokens[i-1].end+3 == r.tokens[i].start {
		return i - 1
	}
	return i
}

// pathEnd returns the end of what follows a domain without a blank.
func (r reading) pathEnd(end int) int {
	i := end
	if r.at(i) != '/' && r.at(i) != ':' && r.at(i) != '?' {
		return end
	}
	for r.at(i) != ' ' && r.at(i) != 0 {
		i++
	}
	for i > end && strings.ContainsRune(".,;:!?)\"'”", r.at(i-1)) {
		i--
	}
	return i
}
