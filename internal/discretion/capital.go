package discretion

import (
	"strings"
	"unicode/utf8"
)

// capitals finds the other words with a capital where no sentence begins; the
// Nordic languages spell only names so. A word that looks like a place's is
// found wherever it stands.
func capitals(r reading) []Finding {
	var found []Finding
	for i, t := range r.tokens {
		switch {
		case !t.isName() || isRoman(t.text) || t.isGeneral():
		case r.isPlace(i):
			found = append(found, r.mark(i, i, Place))
		case !t.opens:
			found = append(found, r.mark(i, i, Capital))
		}
	}
	return found
}

// placePrepositions often stand before a place.
var placePrepositions = setOf(`i från till fra til in from at near nära nær utanför udenfor utenfor vid ved`)

// placeEnds are the last parts of many towns, schools and homes.
var placeEnds = strings.Fields(`köping købing torp strup rup løse borg holm hamn havn fors heim fjord skolan skolen skole gården garden
	gård kommun kommune berga hult ryd backa rød sjø`)

// isPlace: a word with a place's ending, or a name after a preposition.
func (r reading) isPlace(i int) bool {
	t := r.tokens[i]
	for _, end := range placeEnds {
		if strings.HasSuffix(t.text, end) && utf8.RuneCountInString(t.text) > utf8.RuneCountInString(end)+2 {
			return true
		}
	}
	return !t.opens && t.before == " " && placePrepositions[r.token(i-1).text]
}

// generalEnds are those of laws, methods and public offices in general.
var generalEnds = strings.Fields(`lagen lagens loven lovens lova balken förordningen konventionen konvensjonen forskriften
	bekendtgørelsen vejledningen rundskrivet metoden terapin terapi verket nämnden nævnet nemnda förvaltningen
	forvaltningen tjänsten tjänst tjenesten etaten rätten retten styrelsen myndigheten direktoratet departementet`)

func (t token) isGeneral() bool {
	for _, end := range generalEnds {
		if strings.HasSuffix(t.text, end) {
			return true
		}
	}
	return false
}

func isRoman(text string) bool { return strings.Trim(text, "ivx") == "" }
