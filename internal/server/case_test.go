package server

import (
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"samrum/internal/supervision"
)

// aCase returns a form whose every text holds a word of its own.
func aCase(changes ...string) url.Values {
	form := url.Values{
		"headline": {"Rubrikord"}, "question": {"Frågeord"}, "situation": {"Lägesord"}, "affected": {"Känsloord"}, "own_line": {"Egenord"},
		"kind": {"case"}, "minutes": {"30"}, "urgency": {"urgent"}, "readers": {"leaders"}, "wishes": {"advice", "listening"},
		"form_key": {supervision.NewFormKey().String()},
	}
	for i := 0; i < len(changes); i += 2 {
		form.Set(changes[i], changes[i+1])
	}
	return form
}

var caseWords = []string{"Rubrikord", "Frågeord", "Lägesord", "Känsloord", "Egenord"}

// register registers a case and returns its page's path.
func (w *world) register(as, group string, form url.Values) string {
	w.Helper()
	w.wants(w.post(as, "/groups/"+group+"/cases", form), 303)
	return "/groups/" + group + "/cases/" + value[string](w, `select id::text from items order by id desc limit 1`)
}

// stored counts items and texts.
func (w *world) stored() [2]int {
	w.Helper()
	return [2]int{value[int](w, `select count(*)::int from items`), value[int](w, `select count(*)::int from item_texts`)}
}

func (w *world) wantStored(items, texts int) {
	w.Helper()
	if got := w.stored(); got != [2]int{items, texts} {
		w.Errorf("items and texts = %v, want %v", got, [2]int{items, texts})
	}
}

func TestNewCaseSaysWhichSessionItIsFor(t *testing.T) {
	w := newWorld(t)
	form := "/groups/" + norr + "/cases/new"
	w.wants(w.get("Mira", form), 200, "Väntar till nästa träff som planeras", "senast efter 180 dagar")
	w.session("Norr", "2026-11-10 09:00")
	w.session("Norr", "2026-11-24 09:00")
	w.session("Norr", "2026-12-08 09:00")
	second, third := "tisdag 24\u00a0november 2026 kl.\u00a09.00", "tisdag 8\u00a0december 2026 kl.\u00a09.00"
	w.wants(w.get("Mira", form), 200, second, `name="session" value="2"`)
	w.wants(w.get("Mira", form+"?session=3"), 200, third)
	w.wants(w.get("Mira", form+"?session=1"), 200, second)
	w.wants(w.get("Mira", form+"?session=99999999999"), 200, second)
	w.exec(`update sessions set status = 'cancelled', cancel_reason = 'sjuk' where number = 3`)
	w.wants(w.get("Mira", form+"?session=3"), 200, second)
}

func TestNewCaseIsPreset(t *testing.T) {
	w := newWorld(t)
	w.wants(w.get("Mira", "/groups/"+norr+"/cases/new"), 200,
		`value="case" checked>Ärende`, `value="0" checked>Vet inte`, `value="gladly_now" checked`, `value="leaders" checked`,
		"Handledning ersätter inte akut stöd", "klient, anhöriga", "Högst 80 tecken", `<details class="more">`, "!required")
}

func TestRegisteredCaseWaitsForItsSession(t *testing.T) {
	w := newWorld(t)
	rec := w.post("Mira", "/groups/"+norr+"/cases", aCase())
	w.wants(rec, 303)
	if got, want := rec.Header().Get("Location"), "/groups/"+norr; got != want {
		t.Errorf("without a session it leads to %q, want %q", got, want)
	}
	w.session("Norr", "2026-11-24 09:00")
	w.session("Norr", "2026-12-08 09:00")
	for asked, want := range map[string]string{"": "/sessions/1", "2": "/sessions/2", "7": "/sessions/1"} {
		rec := w.post("Mira", "/groups/"+norr+"/cases", aCase("session", asked))
		if got := rec.Header().Get("Location"); got != "/groups/"+norr+want {
			t.Errorf("asked for session %q it leads to %q, want %q", asked, got, want)
		}
		if !strings.Contains(rec.Header().Get("Set-Cookie"), "case_registered") {
			t.Error("nothing says that it is registered")
		}
	}
}

func TestCaseTextsGoOnTheirDate(t *testing.T) {
	w := newWorld(t)
	expiry := func() time.Time {
		return value[time.Time](w, `select text_expires_at from item_texts order by item_id desc limit 1`).UTC()
	}
	w.register("Mira", norr, aCase())
	if got, want := expiry(), worldStart.Add(supervision.KeptAtMost); !got.Equal(want) {
		t.Errorf("without a session the words go %v, want %v", got, want)
	}
	w.session("Norr", "2026-12-08 09:00")
	w.session("Norr", "2027-06-08 09:00")
	path := w.register("Mira", norr, aCase())
	if got, want := expiry(), time.Date(2027, 1, 7, 9, 30, 0, 0, time.UTC); !got.Equal(want) {
		t.Errorf("the words go %v, want %v", got, want)
	}
	w.wants(w.get("Mira", path), 200, "Texten tas bort torsdag 7\u00a0januari 2027")
	w.register("Mira", norr, aCase("session", "2"))
	if got, want := expiry(), worldStart.Add(supervision.KeptAtMost); !got.Equal(want) {
		t.Errorf("for a session far away the words go %v, want %v", got, want)
	}
}

func TestFormSentTwiceRegistersOnce(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-08 09:00")
	form := aCase()
	first := w.post("Mira", "/groups/"+norr+"/cases", form)
	again := w.post("Mira", "/groups/"+norr+"/cases", form)
	if diff := cmp.Diff(first.Header()["Location"], again.Header()["Location"]); diff != "" || again.Code != 303 {
		t.Errorf("the second answer is %d (-first +second):\n%s", again.Code, diff)
	}
	w.wantStored(1, 1)
	w.wants(w.post("Sara", "/groups/"+norr+"/cases", form), 303)
	w.wantStored(2, 2)
}

// A page that the browser kept can be written in anew and sent once more.
func TestFormSentAgainWithOtherWordsLosesNone(t *testing.T) {
	w := newWorld(t)
	form := aCase()
	path := w.register("Mira", norr, form)
	form.Set("question", "Nyord")
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", form), 409, "Nyord", "Frågeord", path+"/edit", `name="version" value="1"`)
	w.wants(w.get("Mira", path), 200, "Frågeord", "!Nyord")
	w.wantStored(1, 1)
}

func TestWhoReadsACase(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-08 09:00")
	kept, shared := w.register("Mira", norr, aCase()), w.register("Mira", norr, aCase("readers", "group", "headline", "Delatord"))
	all, open := []string{"Rubrikord", "Frågeord", "Lägesord", "Känsloord"}, []string{"Delatord", "Frågeord", "Lägesord", "Känsloord"}
	for name, tt := range map[string]struct {
		as, path string
		status   int
		want     []string
	}{
		"its author reads every word, her own line too":      {"Mira", kept, 200, append(all, "Egenord", "Bara du ser den här raden", "30\u00a0min", "Dra tillbaka ärendet", "!Markera som")},
		"the supervisor reads all but the author's own line": {"Alma", kept, 200, append(all, "Mira", "Råd", "Markera som behandlat", "!Egenord", "!Dra tillbaka")},
		"another member reads headline and minutes":          {"Sara", kept, 200, []string{"Rubrikord", "30\u00a0min", "!Frågeord", "!Lägesord", "!Känsloord", "!Egenord", "!Råd", "!Akut", "!Mira"}},
		"what its author shared the others read":             {"Sara", shared, 200, append(open, "Mira", "!Egenord", "!Dra tillbaka", "!Markera som")},
		"the supervisor reads no own line of a shared one":   {"Alma", shared, 200, append(open, "!Egenord")},
		"another group's member is told nothing":             {"Elin", kept, 404, []string{"!Rubrikord"}},
		"the other group's co-supervisor is told nothing":    {"Petra", kept, 404, []string{"!Rubrikord"}},
		"who has left is told nothing":                       {"Farid", shared, 404, []string{"!Delatord"}},
		"who only administers is told nothing":               {"Nora", shared, 404, []string{"!Delatord"}},
		"another practice's supervisor is told nothing":      {"Bo", shared, 404, []string{"!Delatord"}},
		"a stranger is asked to sign in":                     {"", shared, 303, nil},
		"the session's page holds headlines only":            {"Sara", "/groups/" + norr + "/sessions/1", 200, []string{"Rubrikord", "!Frågeord", "!Egenord", "!Lägesord"}},
		"the group's page holds headlines only":              {"Sara", "/groups/" + norr, 200, []string{"Rubrikord", "!Frågeord", "!Egenord", "!Lägesord"}},
	} {
		rec := w.get(tt.as, tt.path)
		w.wants(rec, tt.status, tt.want...)
		if t.Failed() {
			t.Fatalf("not so: %s", name)
		}
		title, _, _ := strings.Cut(rec.Body.String(), "</title>")
		for _, word := range caseWords {
			if strings.Contains(title, word) {
				t.Errorf("%s: the title holds %q", name, word)
			}
		}
	}
}

func TestOwnMistakeIsACaseToTheOthers(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-08 09:00")
	path := w.register("Mira", norr, aCase("kind", "own_mistake"))
	const listed = `<span class="small muted">Eget misstag`
	w.wants(w.get("Sara", path), 200, "Rubrikord", "!misstag")
	for _, p := range []string{"/groups/" + norr, "/groups/" + norr + "/sessions/1"} {
		w.wants(w.get("Sara", p), 200, "Rubrikord", "!"+listed)
		w.wants(w.get("Mira", p), 200, listed)
		w.wants(w.get("Alma", p), 200, listed)
	}
	w.wants(w.get("Mira", path), 200, "Eget misstag")
	w.wants(w.get("Alma", path), 200, "Eget misstag")
}

func TestCaseTextsAreSealed(t *testing.T) {
	w := newWorld(t)
	w.register("Mira", norr, aCase())
	for _, word := range caseWords {
		if value[bool](w, `select exists (select from item_texts t, unnest(array[headline, question, situation, affected, own_line]) c
			where position(convert_to($1, 'UTF8') in c) > 0)`, word) {
			t.Errorf("the table holds %q as it was typed", word)
		}
		if value[bool](w, `select exists (select from items i where i::text like '%' || $1 || '%')`, word) {
			t.Errorf("the item holds %q", word)
		}
		if strings.Contains(w.Log.String(), word) {
			t.Errorf("the log holds %q", word)
		}
	}
}
