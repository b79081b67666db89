package discretion

import "time"

// A Checker knows a practice's own words beside those everybody uses. It may be
// used by many at once.
type Checker struct{ own phrases }

// New returns a Checker for which the given words and phrases are neither names
// nor places, whatever their case: a practice's own allow-list. They excuse
// nothing that blocks.
func New(allow []string) *Checker {
	own := phrases{}
	for _, phrase := range allow {
		own.add(phrase)
	}
	return &Checker{own}
}

// doubters are all the rules of the levels Warn and Hint.
var doubters = []finder{
	doubtfulNumbers,
	reserveNumbers,
	announcedPhones,
	streets,
	postCodes,
	caseNumbers,
	vehicles,
	numericDates,
	writtenDates,
	links,
	userNames,
	disguisedEmails,
	names,
	capitals,
	traits,
}

// Review returns the findings of all levels in text, as Check does its.
func (c *Checker) Review(text string, today time.Time) []Finding {
	r := read(text, today)
	r.tokens = r.tokenise()
	r.recognise(ordinary)
	r.recognise(c.own)
	found := append(find(r, blockers), find(r, doubters)...)
	return settle(append(found, tooLong(text)...), len(text))
}
