package discretion

import (
	"slices"
	"strings"
	"testing"
)

func TestListsAreInOrderAndHoldNothingTwice(t *testing.T) {
	t.Parallel()
	for _, file := range []string{
		"names_se.txt", "names_dk.txt", "names_no.txt", "names_fi.txt", "names_words.txt", "openers.txt", "roles.txt", "traits.txt",
	} {
		words := strings.Fields(strings.Join(linesOf(file), " "))
		if !slices.IsSorted(words) || len(slices.Compact(slices.Clone(words))) != len(words) {
			t.Errorf("%s is out of order", file)
		}
		if joined := strings.Join(words, " "); joined != strings.ToLower(joined) {
			t.Errorf("%s has capitals", file)
		}
		if strings.HasPrefix(file, "names_") && file != "names_words.txt" && len(words) < 300 {
			t.Errorf("%s has %d names only", file, len(words))
		}
	}
}

// The search for a stem looks at one candidate.
func TestNoTraitBeginsWithAnother(t *testing.T) {
	t.Parallel()
	for i, stem := range traitStems[1:] {
		if strings.HasPrefix(stem, traitStems[i]) {
			t.Errorf("%s begins with %s", stem, traitStems[i])
		}
	}
}

func TestNoFirstNameIsLostAmongOrdinaryWords(t *testing.T) {
	t.Parallel()
	// Months that people are also called.
	both := setOf("august juni maj")
	for name := range firstNames {
		if ordinary.covers(name) && !both[name] {
			t.Errorf("%s is a name nobody finds", name)
		}
	}
}

func TestEveryRuleHasALevel(t *testing.T) {
	t.Parallel()
	if Rule("").Level() != 0 || Rule("nothing").Level() != 0 {
		t.Error("what is no rule has a level")
	}
}
