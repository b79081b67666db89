package server

import (
	"maps"
	"net/url"
	"slices"
	"strings"
	"testing"
)

var textFields = []string{"headline", "question", "situation", "affected", "own_line"}

func TestIdentityNumberIsRefusedInEveryField(t *testing.T) {
	w := newWorld(t)
	for _, field := range textFields {
		rec := w.post("Mira", "/groups/"+norr+"/cases", aCase(field, "Pappan (20121212-1212) vill å avbryta"))
		w.wants(rec, 422, "<title>Fel: ", "Pappan (<mark>20121212-1212</mark>) vill å avbryta", "Pappan (20121212-1212) vill å avbryta",
			"Något behöver rättas", `href="#`+field+`"`, "Ta bort personnumret ur", `value="30" checked`, `value="advice" checked`, `value="urgent" checked`)
		for i, word := range caseWords {
			if textFields[i] != field {
				w.wants(rec, 422, word)
			}
		}
		w.wants(rec, 422, `<details class="more" open>`)
	}
	w.wantStored(0, 0)
	for _, never := range append(caseWords, "20121212", "Pappan") {
		if strings.Contains(w.Log.String(), never) {
			t.Errorf("the log holds %q", never)
		}
	}
	if !strings.Contains(w.Log.String(), `"rule":"se_personnummer","count":1`) {
		t.Error("the log counts no finding")
	}
}

func TestRefusalNamesWhatMustGo(t *testing.T) {
	w := newWorld(t)
	for text, want := range map[string]string{
		"070761-4285":              "Ta bort det danska CPR-numret ur ”Min fråga”",
		"41810150023":              "Ta bort det norska födelsenumret ur ”Min fråga”",
		"131052-308T":              "Ta bort den finländska personbeteckningen ur ”Min fråga”",
		"anna@example.org":         "Ta bort e-postadressen ur ”Min fråga”",
		"+46 70 174 06 05":         "Ta bort telefonnumret ur ”Min fråga”",
		"121212-1212 a@example.se": "Ta bort det som kan röja vem det gäller ur ”Min fråga”",
	} {
		w.wants(w.post("Mira", "/groups/"+norr+"/cases", aCase("question", "Ring "+text+" i dag")), 422, want, "<mark>")
	}
	w.wantStored(0, 0)
}

func TestFindingIsMarkedAsTextNeverAsMarkup(t *testing.T) {
	w := newWorld(t)
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", aCase("question", `</textarea><script>x</script> 121212-1212`)), 422, "!<script>x", "&lt;script&gt;")
}

func TestLengthIsCountedInCharacters(t *testing.T) {
	w := newWorld(t)
	limits := map[string]int{"headline": 80, "question": 200, "situation": 800, "affected": 300, "own_line": 200}
	for field, n := range limits {
		for _, letter := range []string{"å", "😀"} {
			w.wants(w.post("Mira", "/groups/"+norr+"/cases", aCase(field, strings.Repeat(letter, n))), 303)
		}
		long := strings.Repeat("å", n+1)
		w.wants(w.post("Mira", "/groups/"+norr+"/cases", aCase(field, long)), 422, "tecken", long, "<title>Fel: ")
	}
	w.wantStored(2*len(limits), 2*len(limits))
}

func TestBadCaseFormIsShownAgain(t *testing.T) {
	w := newWorld(t)
	for name, tt := range map[string]struct {
		form url.Values
		want []string
	}{
		"an empty one":           {url.Values{}, []string{"Fyll i ”Rubrik, utan namn”", "Fyll i ”Min fråga”"}},
		"an unknown kind":        {aCase("kind", "gossip"), []string{"Välj något under ”Vad gäller det?”", "Frågeord", "!gossip"}},
		"an unknown urgency":     {aCase("urgency", "now!"), []string{"Välj något under ”Kan det vänta?”"}},
		"unknown readers":        {aCase("readers", "everybody"), []string{"Välj något under ”Vem får läsa före?”"}},
		"minutes not offered":    {aCase("minutes", "20"), []string{"Välj något under ”Önskad tid”"}},
		"minutes in words":       {aCase("minutes", "tjugo"), []string{"Välj något under ”Önskad tid”"}},
		"a case, no question":    {aCase("question", "  "), []string{"Fyll i ”Min fråga”", "Rubrikord"}},
		"three wishes":           {withWishes("advice", "listening", "questions"), []string{"Välj högst 2 under", `value="questions" checked`, `class="more" open`}},
		"NUL in the question":    {aCase("question", "Fråga\x00ord"), []string{"Några tecken går inte att spara"}},
		"bytes that are no text": {aCase("headline", "Rubrik\xff"), []string{"Några tecken går inte att spara"}},
	} {
		w.wants(w.post("Mira", "/groups/"+norr+"/cases", tt.form), 422, tt.want...)
		if t.Failed() {
			t.Fatalf("not so: %s", name)
		}
	}
	w.wantStored(0, 0)
}

func TestShortCaseFormsAreEnough(t *testing.T) {
	w := newWorld(t)
	for name, form := range map[string]url.Values{
		"headline and question":        {"headline": {"Rubrik"}, "question": {"Fråga"}},
		"process without a question":   aCase("kind", "process", "question", ""),
		"a topic without a question":   aCase("kind", "topic", "question", ""),
		"minutes left open":            aCase("minutes", ""),
		"a session that cannot be one": aCase("session", "x"),
		"an unknown wish is dropped":   withWishes("magic", "advice", "listening"),
	} {
		if rec := w.post("Mira", "/groups/"+norr+"/cases", form); rec.Code != 303 {
			t.Errorf("%s: status = %d, want 303", name, rec.Code)
		}
	}
}

func withWishes(wishes ...string) url.Values {
	form := aCase()
	form["wishes"] = wishes
	return form
}

// What was typed into a form that needs mending comes back in the same fields,
// so that sending it again mends it.
func TestMendedCaseIsRegistered(t *testing.T) {
	w := newWorld(t)
	form := aCase("question", "Pappan 121212-1212")
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", form), 422, `name="form_key" value="`+form.Get("form_key")+`"`)
	mended := maps.Clone(form)
	mended.Set("question", "Pappan")
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", mended), 303)
	w.wantStored(1, 1)
}

func TestFoldedFieldsOpenWhenTheyHoldSomething(t *testing.T) {
	w := newWorld(t)
	for _, field := range []string{"situation", "affected", "own_line", "wishes"} {
		w.wants(w.post("Mira", "/groups/"+norr+"/cases", url.Values{field: {"advice"}}), 422, `<details class="more" open>`)
	}
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", url.Values{"headline": {"Rubrikord"}}), 422, `<details class="more">`)
}

func TestCaseFormSpeaksFourLanguages(t *testing.T) {
	w := newWorld(t)
	want := map[string][]string{
		"da": {"Tag en sag med", "Mit spørgsmål", "Fjern det svenske personnummer fra »Mit spørgsmål«", "Supervision erstatter ikke akut hjælp"},
		"nb": {"Ta med en sak", "Mitt spørsmål", "Fjern det svenske personnummeret fra «Mitt spørsmål»", "Veiledning erstatter ikke akutt hjelp"},
		"en": {"Bring a case", "My question", "Remove the Swedish personal identity number from “My question”", "Supervision does not replace urgent help"},
	}
	for _, language := range slices.Sorted(maps.Keys(want)) {
		w.exec(`update people set language = $1 where id = $2`, language, w.people["Mira"])
		w.wants(w.post("Mira", "/groups/"+norr+"/cases", aCase("question", "121212-1212")), 422, append(want[language], `lang="`+language+`"`)...)
	}
}
