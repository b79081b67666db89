package discretion

import (
	"strings"
	"unicode/utf8"
)

// streetEnds are the last parts of street names in Swedish, Danish, Norwegian
// and Finnish.
var streetEnds = strings.Fields(`gatan gata vägen väg gränd gränden stigen stig torget torg allén backen liden
	vej gade allé alle stræde plads vænget parken veien vegen vei gata gaten gate bakken svingen tunet plass
	katu tie kuja polku`)

// everydayEnds also end everyday words, "praktikplads", "riksväg": such a word
// is a street only with a capital.
var everydayEnds = setOf(`väg vei plads plass torg torget parken backen bakken svingen tunet liden stig katu tie kuja polku`)

// streetWords make a street of the capitalised word before them: 12 High Street.
var streetWords = setOf(`street road avenue lane drive close crescent terrace`)

// units follow a number that counts: "omvägen 2 gånger".
var units = setOf(`gånger gång timmar timme minuter min år dagar veckor månader km mil meter personer
	gange timer minutter dage uger måneder personer ganger uker kr kroner kronor procent
	times hours minutes days weeks months years people`)

// streets finds a street with its number.
func streets(r reading) []Finding {
	var found []Finding
	for i, t := range r.tokens {
		switch {
		case t.number && r.isStreetNumber(i):
			found = append(found, r.mark(r.streetStart(i-1), r.houseEnd(i), Street))
		case streetWords[t.text] && t.capital && r.token(i-1).isName() && r.token(i-2).number && r.token(i-1).before == " ":
			found = append(found, r.mark(i-2, i, Street))
		}
	}
	return found
}

// isStreetNumber tells whether the digits at token i number a house.
func (r reading) isStreetNumber(i int) bool {
	t := r.token(i)
	if len(t.text) > 4 || t.before != " " || !r.isStreet(i-1) {
		return false
	}
	return !(units[r.token(i+1).text] && r.token(i+1).before == " ")
}

// isStreet: Storgatan, storgatan, Karl Johans gate; but neither "gatan" nor
// "arbejdsplads".
func (r reading) isStreet(i int) bool {
	t := r.token(i)
	end := streetEnd(t.text)
	if end == "" || t.known {
		return false
	}
	stem := utf8.RuneCountInString(t.text) - utf8.RuneCountInString(end)
	switch {
	case stem == 0 && r.token(i-1).isName() && t.before == " ":
		return true
	case t.capital:
		return stem > 0 || !t.opens
	}
	return stem >= 3 && !everydayEnds[end]
}

func streetEnd(word string) string {
	longest := ""
	for _, end := range streetEnds {
		if len(end) > len(longest) && strings.HasSuffix(word, end) {
			longest = end
		}
	}
	return longest
}

// streetStart goes back over the capitalised words that belong to a street's
// name: Karl Johans gate.
func (r reading) streetStart(i int) int {
	for back := 0; back < 2 && r.token(i).before == " " && r.token(i-1).isName(); back++ {
		i--
	}
	return i
}

// houseEnd includes the letter of 12 B and 12b.
func (r reading) houseEnd(i int) int {
	t := r.token(i + 1)
	if single := !t.number && t.end-t.start == 1; single && (t.before == "" || t.before == " " && t.capital) {
		return i + 1
	}
	return i
}
