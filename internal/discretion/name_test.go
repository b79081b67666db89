package discretion

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReviewWarnsOfProbableNames(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"hon heter Qvist":                     "Qvist",
		"pigen hedder Qvist":                  "Qvist",
		"han kallas Qvist":                    "Qvist",
		"en man vid namn Qvist":               "Qvist",
		"en mann ved navn Qvist":              "Qvist",
		"a boy called Qvist":                  "Qvist",
		"mamman Qvist ringde":                 "Qvist",
		"sagsbehandleren Qvist":               "Qvist",
		"saksbehandler Qvist svarte":          "Qvist",
		"the nurse Qvist":                     "Qvist",
		"i går kom Qvist Lundqvist":           "Qvist Lundqvist",
		"Qvist Lundqvist kom i går":           "Qvist Lundqvist",
		"jag tänker på Ingrid":                "Ingrid",
		"Ingrid ringde i går":                 "Ingrid",
		"Ingrids mamma ringde":                "Ingrids",
		"Mohammed kom inte":                   "Mohammed",
		"hos Ann-Marie igen":                  "Ann-Marie",
		"Mette Lundqvist Hansen kom":          "Mette Lundqvist Hansen",
		"INGRID ringde":                       "INGRID",
		"hon sade ”Ingrid är sjuk”":           "Ingrid",
		"hon sade till Hans":                  "Hans",
		"Aino och pappan":                     "Aino",
		"t.ex. Qvist Lundqvist":               "Qvist Lundqvist",
		"Anna's mother":                       "Anna",
		"kollegan\u00a0Qvist":                 "Qvist",
		"Hans Qvist kom":                      "Hans Qvist",
		"hos Dr. Qvist":                       "Qvist",
		"hon heter ingrid":                    "ingrid",
		"hon heter August":                    "August",
		"Elin\u200ba Berg":                    "Elin\u200ba Berg",
		"moren heter Åshild":                  "Åshild",
		"de två barnen Qvist och Lundqvist":   "",
		"Hans mamma ringde":                   "",
		"Bo kvar hemma?":                      "",
		"Even her mother came":                "",
		"Hos Qvist var det tyst":              "",
		"hon heter inget alls":                "",
		"lex Sarah":                           "",
		"enligt lex Maria":                    "",
		"vi gjorde Marte Meo":                 "",
		"på Mini-Maria":                       "",
		"mamman. Skolan ringde":               "",
		"Med Skatteverket och Socialtjänsten": "",
		"HON SKREK IGEN":                      "",
		"mamman A och pappan B":               "",
	} {
		if diff := cmp.Diff(want, first(marked(text, ProbableName))); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

func TestReviewHintsAtOtherCapitals(t *testing.T) {
	t.Parallel()
	expect(t, map[string]string{
		"hos Qvist var det tyst":        "1capital",
		"hon sade Qvist. Sedan gick vi": "1capital",
		"flytten till Qvistaby":         "1place",
		"de bor i Flen":                 "1place",
		"han går på Björkskolan":        "1place",
		"Norrköping är långt bort":      "1place",
		"nära Holmestrand":              "1place",
		"vi gjorde en XYZQ":             "1capital",
		"båda är trillingar":            "1rare_trait",
		"pappan är präst":               "1rare_trait",
		"hun er adoptert":               "1rare_trait",
		"hon skrev ”Solgården”":         "1place",
	})
}

func TestReviewLeavesOrdinaryCapitalsAlone(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"på Måndag i Mars", "on Tuesday in March", "enligt LVU och SoL", "enligt Barnkonventionen", "hos Försäkringskassan", "på BUP:s mottagning",
		"LVU-placering och SIP-mötet", "från Socialtjänsten", "by Social Services", "she speaks Swedish and Arabic", "Vad vill I gøre?",
		"kan De høre mig", "mötet: Mamman kom inte", "- Hon kom", "1. Pappan gick", "Hon grät.\nPappan gick", "”Hon kom”, sade jag", "(Se ovan.)",
		"enligt DSM-IV", "via Teams", "sa Mamma", "A och B", "del II", "hos NAV i Region och kommun", "enligt barnets lov", "Hvad gør I?",
		"mamman till A. Skolan ringde", "Under BUP-mötet", "Sjekk av ADHD", "Hvorfor Familieretshuset?", "– Jag vet inte", "sade hon. – Jag vet",
	} {
		if got := reviewed(text); got != "" {
			t.Errorf("%q is found as %s", text, got)
		}
	}
}

func TestReviewHintsAtAboveSixHundredCharacters(t *testing.T) {
	t.Parallel()
	if got := reviewed(strings.Repeat("å", 600)); got != "" {
		t.Errorf("600 characters are found as %s", got)
	}
	text := strings.Repeat("å", 601)
	want := []Finding{{Start: len(text), End: len(text), Level: Hint, Rule: TooLong}}
	if diff := cmp.Diff(want, New(nil).Review(text, today)); diff != "" {
		t.Error(diff)
	}
}

func TestAPracticesOwnWordsAreNothing(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct{ text, allow string }{
		"a word":                     {"vi är på Solgården i dag", "Solgården"},
		"its genitive":               {"vi är i Solgårdens kök", "solgården"},
		"a compound with it":         {"på Kvista-mötet", "Kvista"},
		"a row of words":             {"vi använder Stora Kvista Modellen", "stora kvista modellen"},
		"in other capitals":          {"vi är på SOLGÅRDEN", "Solgården"},
		"letters before a number":    {"enligt XYZ 123", "XYZ"},
		"a street":                   {"vi ses på Storgatan 12", "Storgatan"},
		"a first name":               {"kursen Ingrid är slut", "Ingrid"},
		"a post town":                {"i 123 45 Kvista", "Kvista"},
		"one that is typed in parts": {"på Sol\u00adgården", "Solgården"},
	} {
		if reviewed(tt.text) == "" {
			t.Errorf("%s: %q is nothing anyway", name, tt.text)
		}
		if got := reviewed(tt.text, tt.allow); got != "" {
			t.Errorf("%s: %q is found as %s", name, tt.text, got)
		}
	}
	if got := reviewed("Stora salen och Kvista", "stora kvista modellen"); got != "1capital" {
		t.Errorf("parts of a phrase are found as %q", got)
	}
	if got := reviewed("121212-1212", "121212-1212", "", "  "); got != "3se_personnummer" {
		t.Errorf("what blocks is found as %q", got)
	}
}
