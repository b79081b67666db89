package discretion

// socialMedia announce a user name: "snap: exempel_98".
var socialMedia = setOf(`discord facebook fb insta instagram messenger snap snapchat tiktok`)

// userNames finds how social media write a person: @exempel, and exempel_98
// after the name of one.
func userNames(r reading) []Finding {
	var found []Finding
	for i, t := range r.tokens {
		at := t.start - 1
		addressed := r.at(at) == '@' && !r.inWord(at-1) && !isDigit(r.at(at-1))
		announced := socialMedia[r.token(i-1).text] && (t.before == " " || t.before == ":")
		if t.number || t.end-t.start < 3 || !addressed && !announced {
			continue
		}
		end := r.tokens[r.handleEnd(i)].end
		switch {
		case addressed:
			found = append(found, r.finding(at, end, UserName))
		case end > t.end: // a word by itself may be any
			found = append(found, r.finding(t.start, end, UserName))
		}
	}
	return found
}

// handleEnd returns the last token of the user name that begins with token i.
func (r reading) handleEnd(i int) int {
	for r.handleGoesOn(i + 1) {
		i++
	}
	return i
}

// handleGoesOn tells that token i belongs to the user name before it, as the
// digits of exempel98 do.
func (r reading) handleGoesOn(i int) bool {
	if i <= 0 || i >= len(r.tokens) {
		return false
	}
	before := r.tokens[i].before
	return before == "" || (before == "_" || before == ".") && r.tokens[i].start == r.tokens[i-1].end+1
}
