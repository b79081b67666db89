package server

import (
	"flag"
	"math/rand/v2"
	"net/url"
	"strings"
	"testing"

	"samrum/internal/discretion"
	"samrum/internal/supervision"
	"samrum/web/component"
)

var reviewSteps = flag.Int("review-steps", 3000, "random edits that TestNoReasonAnswersMoreThanWasShown plays")

// pieces of texts: ordinary, hinted at, warned about and refused.
var pieces = []string{
	"hur går jag vidare", "Mamman är trött.", "på Storgatan 12", "på Lillgatan 7", "Anna Kvist", "Anna", "den 3 mars 2026", "0701740605",
	"ABC 123", "121212-1212", "a@example.org", "a (at) example punkt org", "Kvist", "\n", "<mark>", "å\u0301", "‘’", "753 10 Uppsala", "😀",
}

func someText(r *rand.Rand) string {
	var words []string
	for range r.IntN(6) {
		words = append(words, pieces[r.IntN(len(pieces))])
	}
	return strings.Join(words, " ")
}

// warnings lists what a text is warned of, each finding once.
func warnings(text string) map[string]bool {
	found := map[string]bool{}
	for _, f := range at(discretion.Warn, discretion.New(nil).Review(text, worldStart)) {
		found[string(f.Rule)+" "+text[f.Start:f.End]] = true
	}
	return found
}

// A form that was shown with one text and comes back with another is stored only
// when all that is doubtful in it was shown; and what a page marks is the text.
func TestNoReasonAnswersMoreThanWasShown(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(*yearSeed, 3))
	stored, asked := 0, 0
	for range *reviewSteps {
		shown, sent := someText(r), someText(r)
		if r.IntN(2) == 0 {
			sent = shown + " " + pieces[r.IntN(len(pieces))]
		}
		page := reviewTexts([]supervision.CaseText{{Field: "question", Text: shown}}, nil, worldStart, answersIn(nil)).Fields["question"]
		back := url.Values{"asked": page.Asked, component.ReasonName("question"): {"nobody"}}
		got := reviewTexts([]supervision.CaseText{{Field: "question", Text: sent}}, nil, worldStart, answersIn(back))

		want, known := true, warnings(shown)
		for finding := range warnings(sent) {
			want = want && known[finding]
		}
		want = want && len(discretion.Check(sent, worldStart)) == 0
		if (len(got.Problems) == 0) != want {
			t.Fatalf("shown %q and sent %q: problems %v, want none: %v", shown, sent, got.Problems, want)
		}
		if marked := got.Fields["question"].Found; marked != nil && textOf(marked) != sent {
			t.Fatalf("%q is shown as %q", sent, textOf(marked))
		}
		if asked++; want {
			stored++
		}
	}
	if stored == 0 || stored == asked {
		t.Errorf("%d of %d texts were stored", stored, asked)
	}
}

func textOf(parts []component.Part) string {
	var b strings.Builder
	for _, p := range parts {
		b.WriteString(p.Text)
	}
	return b.String()
}
