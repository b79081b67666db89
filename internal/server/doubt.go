package server

import (
	"crypto/sha256"
	"encoding/base64"
	"net/url"
	"slices"

	"samrum/internal/discretion"
	"samrum/internal/supervision"
	"samrum/web/component"
)

// answers knows what a writer was asked about and which reasons she gave.
type answers struct {
	asked   map[string]bool // by the mark of a finding
	reasons map[string]supervision.Reason
	excuses []supervision.Excuse // given when the stored words were written
}

// answersIn reads what a form showed and which reasons it brings.
func answersIn(form url.Values) answers {
	a := answers{asked: map[string]bool{}, reasons: map[string]supervision.Reason{}}
	for _, asked := range form["asked"] {
		a.asked[asked] = true
	}
	for name := range form {
		a.reasons[name] = supervision.Reason(form.Get(name))
	}
	return a
}

// reason returns why a field may say what is warned about: what was chosen when
// exactly that was asked about, or "". A finding that is new asks for all anew.
func (a answers) reason(field string, warned []discretion.Finding, asked []string) supervision.Reason {
	reason := a.reasons[component.ReasonName(field)]
	if a.asked == nil {
		return a.excused(field, warned)
	}
	for _, mark := range asked {
		if !a.asked[mark] {
			return ""
		}
	}
	if !reason.Known() {
		return ""
	}
	return reason
}

// excused returns the reason that stored words have for everything in a field.
func (a answers) excused(field string, warned []discretion.Finding) (reason supervision.Reason) {
	for _, f := range warned {
		i := slices.IndexFunc(a.excuses, func(e supervision.Excuse) bool { return e.Field == field && e.Rule == string(f.Rule) })
		if i < 0 {
			return ""
		}
		reason = a.excuses[i].Reason
	}
	return reason
}

// doubts lists the rules that warn about a text, and a mark for each finding, by
// which a form tells what its reason answers. The browser that gets the mark has
// the text too.
func doubts(t supervision.CaseText, warned []discretion.Finding) (rules, asked []string) {
	for _, f := range warned {
		if !slices.Contains(rules, string(f.Rule)) {
			rules = append(rules, string(f.Rule))
		}
		sum := sha256.Sum256([]byte(t.Field + "\x00" + string(f.Rule) + "\x00" + t.Text[f.Start:f.End]))
		if mark := base64.RawURLEncoding.EncodeToString(sum[:12]); !slices.Contains(asked, mark) {
			asked = append(asked, mark)
		}
	}
	return rules, asked
}

// tipWords is how many words one tip names.
const tipWords = 4

// tips gathers what is worth a second look by rule, with the words it is about.
func tips(text string, hints []discretion.Finding) []component.Tip {
	var found []component.Tip
	for _, h := range hints {
		i := slices.IndexFunc(found, func(t component.Tip) bool { return t.Rule == string(h.Rule) })
		if i < 0 {
			i, found = len(found), append(found, component.Tip{Rule: string(h.Rule)})
		}
		if word := text[h.Start:h.End]; word != "" && len(found[i].Words) < tipWords && !slices.Contains(found[i].Words, word) {
			found[i].Words = append(found[i].Words, word)
		}
	}
	return found
}
