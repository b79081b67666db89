package server

import (
	"maps"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"samrum/internal/discretion"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

const (
	street      = "Hur går jag vidare på Storgatan 12 i dag?"
	otherStreet = "Hur går jag vidare på Lillgatan 7 i dag?"
)

var askedFields = regexp.MustCompile(`name="asked" value="([^"]+)"`)

// answered returns the form as a page that asks would send it, with a reason.
func answered(form url.Values, page *httptest.ResponseRecorder, field, reason string) url.Values {
	form = maps.Clone(form)
	delete(form, "asked")
	for _, found := range askedFields.FindAllStringSubmatch(page.Body.String(), -1) {
		form.Add("asked", found[1])
	}
	form.Set(component.ReasonName(field), reason)
	return form
}

// excuses lists what is kept of warnings, in the order of fields and rules.
func (w *world) excuses() []string {
	w.Helper()
	return value[[]string](w, `select coalesce(array_agg(field || ' ' || rule || ' ' || reason order by field, rule), '{}') from item_reasons`)
}

func TestAWarningIsSavedOnlyWithAReason(t *testing.T) {
	w := newWorld(t)
	cases, form := "/groups/"+norr+"/cases", aCase("question", street)
	asks := w.post("Mira", cases, form)
	w.wants(asks, 422, `på <mark class="doubt">Storgatan 12</mark> i dag`, `href="#reason_question"`, "ser ut som en gatuadress",
		"”Min fråga”: varför kan det stå kvar?", "Ingen kan kännas igen på det", "Skälet sparas, men inte vad som markerades",
		"Se över det här innan det sparas", "!Något behöver rättas",
		"Rubrikord", "Lägesord", "Egenord", `value="30" checked`, "!"+`value="nobody" checked`, "!"+`value="public" checked`)
	w.wantStored(0, 0)
	w.wants(w.post("Mira", cases, answered(form, asks, "question", "because")), 422, "Se över ”Min fråga”, eller välj varför det kan stå kvar")
	w.wantStored(0, 0)
	w.wants(w.post("Mira", cases, answered(form, asks, "question", "public")), 303)
	w.wantStored(1, 1)
	if d := cmp.Diff([]string{"question street public"}, w.excuses()); d != "" {
		t.Errorf("what is kept (-want +got):\n%s", d)
	}
	if log := w.Log.String(); strings.Contains(log, "Storgatan") || !strings.Contains(log, `"rule":"street","count":1`) {
		t.Error("the log holds the finding, or no count")
	}
}

func TestAWarningThatIsEditedAwayNeedsNoReason(t *testing.T) {
	w := newWorld(t)
	asks := w.post("Mira", "/groups/"+norr+"/cases", aCase("question", street))
	w.wants(asks, 422)
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", answered(aCase(), asks, "question", "public")), 303)
	if kept := w.excuses(); len(kept) > 0 {
		t.Errorf("a reason for nothing is kept: %v", kept)
	}
}

// A reason answers what was shown, not what is written afterwards.
func TestAReasonAnswersExactlyWhatWasShown(t *testing.T) {
	w := newWorld(t)
	cases := "/groups/" + norr + "/cases"
	w.wants(w.post("Mira", cases, aCase("question", street, "reason_question", "nobody")), 422, "Storgatan 12")
	form := aCase("question", street)
	asks := w.post("Mira", cases, form)
	for name, tt := range map[string]struct {
		field, text string
		status      int
	}{
		"another street":               {"question", otherStreet, 422},
		"a second finding beside it":   {"question", street + " Ring 0701740605.", 422},
		"the same street elsewhere":    {"situation", street, 422},
		"other words around the same":  {"question", "Nu på Storgatan 12, hur då?", 303},
		"an identity number beside it": {"question", street + " 121212-1212", 422},
	} {
		changed := answered(form, asks, "question", "nobody")
		changed.Set("form_key", supervision.NewFormKey().String())
		changed.Set(tt.field, tt.text)
		rec := w.post("Mira", cases, changed)
		if rec.Code != tt.status {
			t.Errorf("%s: %d, want %d", name, rec.Code, tt.status)
		}
		if name == "another street" {
			w.wants(rec, 422, "!"+`value="nobody" checked`)
		}
	}
	w.wantStored(1, 1)
}

// Of two findings that were asked about, one may go and the other stay.
func TestOneOfTwoFindingsMayGo(t *testing.T) {
	w := newWorld(t)
	form := aCase("question", street+" Eller på Lillgatan 7?")
	asks := w.post("Mira", "/groups/"+norr+"/cases", form)
	w.wants(asks, 422, `<mark class="doubt">Lillgatan 7</mark>`)
	form.Set("question", street)
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", answered(form, asks, "question", "made_up")), 303)
}

func TestEveryWarnedFieldIsAskedAbout(t *testing.T) {
	w := newWorld(t)
	for _, field := range textFields {
		form := aCase(field, "På Storgatan 12 i dag")
		asks := w.post("Mira", "/groups/"+norr+"/cases", form)
		w.wants(asks, 422, `href="#`+component.ReasonName(field)+`"`, `id="`+component.ReasonName(field)+`"`)
		if strings.Contains("situation affected own_line", field) {
			w.wants(asks, 422, `<details class="more" open>`)
		}
		w.wants(w.post("Mira", "/groups/"+norr+"/cases", answered(form, asks, field, "professional")), 303)
	}
	if got := len(w.excuses()); got != len(textFields) {
		t.Errorf("%d reasons are kept, want %d", got, len(textFields))
	}
}

// The edit form shows what was excused with the reason, to be changed or kept.
func TestAnExcusedItemIsEditedWithItsReason(t *testing.T) {
	w := newWorld(t)
	form := aCase("question", street)
	asks := w.post("Mira", "/groups/"+norr+"/cases", form)
	path := w.register("Mira", norr, answered(form, asks, "question", "public"))
	edit := w.get("Mira", path+"/edit")
	w.wants(edit, 200, `<mark class="doubt">Storgatan 12</mark>`, `value="public" checked`, "!Något behöver rättas")
	form.Set("version", "1")
	form.Set("headline", "Nyord")
	kept := answered(form, edit, "question", "public")
	w.wants(w.post("Mira", path+"/edit", kept), 303)
	kept.Set("version", "2")
	kept.Set("question", otherStreet)
	w.wants(w.post("Mira", path+"/edit", kept), 422, "Lillgatan 7")
	w.wants(w.post("Mira", path+"/edit", aCase("version", "2")), 303)
	if kept := w.excuses(); len(kept) > 0 {
		t.Errorf("the reason outlives the words it was for: %v", kept)
	}
}

func TestABlockAndAWarningComeBackTogether(t *testing.T) {
	w := newWorld(t)
	form := aCase("question", street+" 121212-1212")
	both := w.post("Mira", "/groups/"+norr+"/cases", form)
	w.wants(both, 422, `<mark>121212-1212</mark>`, `<mark class="doubt">Storgatan 12</mark>`, "Ta bort personnumret ur", `href="#reason_question"`)
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", answered(form, both, "question", "public")), 422, `<mark>121212-1212</mark>`, `value="public" checked`)
	w.wantStored(0, 0)
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", answered(aCase("question", street), both, "question", "public")), 303)
}

func TestReasonsGoWithTheWords(t *testing.T) {
	w := newWorld(t)
	form := aCase("question", street)
	path := w.register("Mira", norr, answered(form, w.post("Mira", "/groups/"+norr+"/cases", form), "question", "public"))
	w.wants(w.post("Mira", path+"/withdrawal", nil), 303)
	w.setTime(worldStart.Add(supervision.UndoFor + 1))
	w.sweep()
	if kept := w.excuses(); len(kept) > 0 {
		t.Errorf("reasons outlive the words: %v", kept)
	}
}

// Tips stand beside the field when the form comes back, and on the author's own
// pages; they stop nothing and nobody else sees them.
func TestTipsAreQuiet(t *testing.T) {
	w := newWorld(t)
	const text = "När mamman och Kvist ses, vad gör jag?"
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", aCase("question", text, "headline", "")), 422, "Stor bokstav inne i en mening: ”Kvist”", "!<mark")
	path := w.register("Mira", norr, aCase("question", text, "readers", "group"))
	w.wants(w.get("Mira", path), 200, "Stor bokstav inne i en mening: ”Kvist”")
	w.wants(w.get("Mira", path+"/edit"), 200, "Stor bokstav inne i en mening: ”Kvist”")
	for _, other := range []string{"Sara", "Alma"} {
		w.wants(w.get(other, path), 200, text, "!Stor bokstav inne")
	}
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", aCase("headline", "", "situation", strings.Repeat("ord ", 160))), 422, "Över 600 tecken")
}

func TestAReasonForCallingOffIsAskedAboutToo(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.session("Norr", "2026-12-15 09:00")
	w.session("Norr", "2026-12-22 09:00")
	one, several := "/groups/"+norr+"/sessions/1/cancel", "/groups/"+norr+"/sessions/cancel"
	reason := form("reason", "Vattenskada på Storgatan 12", "version", "1")
	asks := w.post("Alma", one, reason)
	w.wants(asks, 422, `<mark class="doubt">Storgatan 12</mark>`, `href="#reason_reason"`)
	w.wants(w.post("Alma", one, form("reason", "Petra är sjuk", "version", "1")), 422, `<mark class="doubt">Petra</mark>`)
	w.wants(w.post("Alma", one, answered(reason, asks, "reason", "public")), 303)
	stamp := regexp.MustCompile(`name="stamp" value="([^"]+)"`).FindStringSubmatch(w.get("Alma", several).Body.String())[1]
	reason = form("reason", "Vattenskada på Storgatan 12", "stamp", stamp, "sessions", "2", "sessions", "3")
	asks = w.post("Alma", several, reason)
	w.wants(asks, 422, `<mark class="doubt">Storgatan 12</mark>`, `value="2" checked`)
	w.wants(w.post("Alma", several, answered(reason, asks, "reason", "public")), 303)
	kept := value[[]string](w, `select array_agg(s.number || ' ' || rule || ' ' || reason order by s.number) from session_reasons r join sessions s on s.id = r.session_id`)
	if d := cmp.Diff([]string{"1 street public", "2 street public", "3 street public"}, kept); d != "" {
		t.Errorf("what is kept (-want +got):\n%s", d)
	}
	for range 2 {
		change := value[string](w, `select id::text from changes where undone_at is null order by created_at limit 1`)
		w.wants(w.post("Alma", "/groups/"+norr+"/changes/"+change+"/undo", nil), 303)
	}
	if n := value[int](w, `select count(*)::int from session_reasons`); n != 0 {
		t.Errorf("%d reasons outlive what they were for", n)
	}
}

func TestEveryRuleHasItsWords(t *testing.T) {
	t.Parallel()
	for _, l := range supervision.Languages {
		d := i18n.In(l).Doubt
		for _, rule := range slices.Concat(slices.Collect(maps.Keys(d.Rules)), slices.Collect(maps.Keys(d.Tips))) {
			if discretion.Rule(rule).Level() == 0 {
				t.Errorf("%s: there is no rule %s", l, rule)
			}
		}
		if got := len(d.Rules) + len(d.Tips); got != 21 {
			t.Errorf("%s: %d rules have words, want 21", l, got)
		}
		for _, reason := range supervision.Reasons {
			if d.Reason[reason] == "" {
				t.Errorf("%s: no words for the reason %s", l, reason)
			}
		}
	}
}
