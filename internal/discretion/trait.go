package discretion

import (
	"slices"
	"strings"
)

// traits finds words for what few people are or have, by how they begin.
func traits(r reading) []Finding {
	var found []Finding
	for i, t := range r.tokens {
		// No stem begins with another, so only the last one up to the word
		// can be its beginning.
		at, exact := slices.BinarySearch(traitStems, t.text)
		if exact || at > 0 && strings.HasPrefix(t.text, traitStems[at-1]) {
			found = append(found, r.mark(i, i, RareTrait))
		}
	}
	return found
}
