package server

import (
	"fmt"
	"html"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"samrum/internal/paths"
)

// plannedPage is a page with what a person would read: tags gone, blanks made
// one, also those that do not break.
func plannedPage(rec *httptest.ResponseRecorder) string {
	text := regexp.MustCompile(`<[^>]*>`).ReplaceAllString(rec.Body.String(), " ")
	return strings.Join(strings.Fields(html.UnescapeString(text)), " ")
}

// reads checks what a person would read on a page; "!" as in wants.
func (w *world) reads(rec *httptest.ResponseRecorder, status int, texts ...string) {
	w.Helper()
	if rec.Code != status {
		w.Errorf("status = %d, want %d", rec.Code, status)
	}
	page := plannedPage(rec)
	for _, text := range texts {
		text, absent := strings.CutPrefix(text, "!")
		if strings.Contains(page, text) == absent {
			w.Errorf("page reads %q: %v, want %v; page:\n%s", text, absent, !absent, page)
		}
	}
}

// step is a part of a test that is told apart by its name.
func (w *world) step(name string, fn func()) {
	w.Helper()
	whole := w.TB.(*testing.T)
	whole.Run(name, func(t *testing.T) {
		w.TB = t
		defer func() { w.TB = whole }()
		fn()
	})
}

var (
	inputs    = regexp.MustCompile(`<input ([^>]*)>`)
	attribute = regexp.MustCompile(`([a-z]+)="([^"]*)"`)
	selected  = regexp.MustCompile(`<select[^>]* name="([^"]*)"(?s:.*?)<option value="([^"]*)" selected`)
)

// opened is the form of a page as it stands there, without texts of several
// lines, and what somebody then fills in: name, value, name, value.
func opened(rec *httptest.ResponseRecorder, filled ...string) url.Values {
	form := url.Values{}
	for _, input := range inputs.FindAllStringSubmatch(rec.Body.String(), -1) {
		is := map[string]string{}
		for _, a := range attribute.FindAllStringSubmatch(input[1], -1) {
			is[a[1]] = html.UnescapeString(a[2])
		}
		picks := is["type"] == "radio" || is["type"] == "checkbox"
		if !picks || strings.HasSuffix(input[1], " checked") {
			form.Add(is["name"], is["value"])
		}
	}
	for _, found := range selected.FindAllStringSubmatch(rec.Body.String(), -1) {
		form.Set(found[1], found[2])
	}
	return with(form, filled...)
}

// with is a form with some fields filled in anew.
func with(form url.Values, filled ...string) url.Values {
	form = maps.Clone(form)
	for i := 0; i < len(filled); i += 2 {
		form.Set(filled[i], filled[i+1])
	}
	return form
}

// yearForm is eighteen Tuesdays, every other week, from the acceptance of the
// plan.
func (w *world) yearForm(group string, filled ...string) url.Values {
	w.Helper()
	form := opened(w.get("Alma", paths.Plan(group)),
		"first_date", "2026-11-24", "start_time", "9.00", "length", "90", "rhythm", "every_n_weeks", "weeks", "2", "until", "", "number", "18",
		"skip_holidays", "yes", "skip_bridges", "yes", "skip_christmas", "yes", "christmas_weeks", "52–1",
		"skip_summer", "yes", "summer_weeks", "26–33", "place", "on_site", "place_address", "Kvarnen")
	return with(form, filled...)
}

func (w *world) sessions(group string) int {
	w.Helper()
	return value[int](w, `select count(*)::int from sessions s join groups g on g.id = s.group_id where g.name = $1`, group)
}

func TestPlanBeginsFilledIn(t *testing.T) {
	w := newWorld(t)
	w.wants(w.get("Alma", paths.Plan(norr)), 200, `name="first_date" type="date" value="2026-12-01"`, `value="2027-12-01"`,
		`value="09:00"`, `value="90"`, `value="52–1"`, `value="26–33"`, `name="number" type="text" value=""`)
	w.reads(w.get("Alma", paths.Plan(norr)), 200, "sportlov v. 7, 8, 9 eller 10", "påsklov v. 13 (2027)", "höstlov v. 44", "!Spara")
	w.session("Norr", "2026-12-03 13:00")
	w.wants(w.get("Alma", paths.Plan(norr)), 200, `value="2026-12-17"`, `value="13:00"`, `value="Kvarnen"`)
}

func TestPlanShowsWhatItWouldSave(t *testing.T) {
	w := newWorld(t)
	rec := w.post("Alma", paths.Plan(norr), w.yearForm(norr, "do", "show"))
	w.reads(rec, 200, "18 träffar, 24 nov 2026 – 12 okt 2027, 6 datum överhoppade", "Spara 18 träffar",
		"tis 22 dec 2026 v. 52", "Julveckorna, ingen träff", "tis 2 feb 2027 v. 5 · 9.00–10.30",
		"2026 har en vecka 53. Där byter träffarna mellan jämna och udda veckor.")
	w.wants(rec, 200, `name="choice-2026-12-22"`, `name="date-2027-02-02"`, `id="suggestion"`)
	if n := w.sessions("Norr"); n != 0 {
		t.Errorf("%d sessions were saved by looking", n)
	}
}

func TestPlanTellsReasonsInWords(t *testing.T) {
	w := newWorld(t)
	even := w.yearForm(norr, "first_date", "2026-12-01", "rhythm", "even_weeks", "number", "4", "skip_christmas", "")
	daily := w.yearForm(norr, "rhythm", "chosen_dates", "first_date", "", "number", "", "skip_eves", "yes", "own_weeks", "9, 15")
	for name, tt := range map[string]struct {
		form url.Values
		want []string
	}{
		"even weeks begin where they fit": {with(even, "first_date", "2026-12-29"), []string{"Rytmen börjar tis 12 jan 2027", "tis 12 jan 2027 v. 2"}},
		"even weeks pause over week 53":   {even, []string{"8 dec 2026 – 26 jan 2027", "tre veckors uppehåll"}},
		"a past start is said":            {w.yearForm(norr, "first_date", "2026-11-10", "number", "2"), []string{"Planen börjar före i dag."}},
		"chosen dates are held and warned about": {
			with(daily, "dates", "2027-03-28\n2027-04-13, 2027-05-07"),
			[]string{"Påskdagen, träff ändå", "Egen vecka, träff ändå", "Klämdag, träff ändå", "3 träffar"},
		},
		"an eve counts when it is ticked":  {with(daily, "dates", "2027-06-25"), []string{"Midsommarafton, träff ändå", "1 träff, 25 juni 2027, inga datum överhoppade", "Spara 1 träff"}},
		"summer time is told":              {w.yearForm(norr, "first_date", "2027-10-31", "start_time", "02.30", "number", "1"), []string{"i sommartid"}},
		"a later row in the gap is struck": {w.yearForm(norr, "first_date", "2027-03-14", "start_time", "02.30", "number", "2"), []string{"Påskdagen och klockan ställs om förbi starttiden, ingen träff"}},
	} {
		w.step(name, func() { w.reads(w.post("Alma", paths.Plan(norr), tt.form), 200, tt.want...) })
	}
}

func TestPlanNamesTwoHolidaysThatMeet(t *testing.T) {
	w := newWorld(t)
	w.exec(`update groups set country = 'NO', zone = 'Europe/Oslo' where name = 'Norr'`)
	form := w.yearForm(norr, "first_date", "2027-05-17", "number", "1")
	w.reads(w.post("Alma", paths.Plan(norr), form), 200, "Norges nationaldag och annandag pingst, ingen träff")
	w.exec(`update people set language = 'nb' where address = 'alma@example.org'`)
	w.reads(w.post("Alma", paths.Plan(norr), form), 200, "Grunnlovsdagen og andre pinsedag, ikke noe møte", "1 møte, 31. mai 2027, 1 dato hoppet over")
}

func TestPlanSavesAll(t *testing.T) {
	w := newWorld(t)
	form := w.yearForm(norr, "do", "save")
	w.wants(w.post("Alma", paths.Plan(norr), form), http.StatusSeeOther)
	w.wants(w.post("Alma", paths.Plan(norr), form), http.StatusSeeOther) // the answer was lost
	if n := w.sessions("Norr"); n != 18 {
		t.Fatalf("sessions = %d, want 18", n)
	}
	if got := value[string](w, `select string_agg(number || ' ' || to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), ', ' order by number)
		from sessions where number in (1, 9, 10, 18)`); got != "1 2026-11-24 08:00, 9 2027-04-13 07:00, 10 2027-04-27 07:00, 18 2027-10-12 07:00" {
		t.Errorf("sessions: %s", got)
	}
	if n := value[int](w, `select next_number from groups where name = 'Norr'`); n != 19 {
		t.Errorf("next number = %d, want 19", n)
	}
}

func TestPlanKeepsWhatWasChosenForADate(t *testing.T) {
	w := newWorld(t)
	// Good Friday is on 26 March 2027; the Thursday is an ordinary day in Sweden.
	form := w.yearForm(norr, "first_date", "2027-03-12", "number", "4", "skip_summer", "", "do", "show")
	for name, tt := range map[string]struct{ field, choice, want string }{
		"it is skipped":         {"choice-2027-03-26", "skip", "Långfredagen, ingen träff"},
		"held anyway":           {"choice-2027-03-26", "hold", "Långfredagen, träff ändå"},
		"held the day before":   {"choice-2027-03-26", "day_before", "Träffen flyttas till tors 25 mars 2027"},
		"held a week later":     {"choice-2027-03-26", "week_later", "Träffen flyttas till fre 2 apr 2027"},
		"left out by its tick":  {"date-2027-03-12", "skip", "Du har valt bort datumet."},
		"moved without a cause": {"date-2027-04-09", "day_before", "Träffen flyttas till tors 8 apr 2027"},
	} {
		w.step(name, func() {
			rec := w.post("Alma", paths.Plan(norr), with(form, tt.field, tt.choice))
			w.reads(rec, 200, tt.want)
			w.wants(rec, 200, fmt.Sprintf(`name="%s"`, tt.field))
		})
	}
	rec := w.post("Alma", paths.Plan(norr), with(form, "choice-2027-03-26", "day_before", "first_date", "2027-03-41"))
	w.wants(rec, 422, `name="choice-2027-03-26" value="day_before"`)
	w.post("Alma", paths.Plan(norr), with(form, "choice-2027-03-26", "day_before", "date-2027-04-09", "skip", "do", "save"))
	if got := value[string](w, `select string_agg(to_char(starts_at, 'MM-DD'), ' ' order by number) from sessions`); got != "03-12 03-25 04-23 05-21" {
		t.Errorf("saved %s", got)
	}
}

func TestPlanClashIsMarkedAndNothingIsSaved(t *testing.T) {
	w := newWorld(t)
	w.session("Väst", "2027-01-19 10:00")
	form := w.yearForm(norr, "do", "show", "own_weeks", "44")
	w.reads(w.post("Alma", paths.Plan(norr), form), 200, "Alma är upptagen tis 19 jan 10.00–11.30 (Väst)", "Spara 18 träffar")
	rec := w.post("Alma", paths.Plan(norr), with(form, "do", "save"))
	w.reads(rec, 409, "Några datum krockar. Välj bort eller flytta dem", "Alma är upptagen tis 19 jan", "Fel:")
	w.wants(rec, 409, `value="2026-11-24"`, `value="Kvarnen"`, `value="44"`, `value="18"`, `type="radio" name="date-2027-01-19" value="week_later"`)
	if n := w.sessions("Norr"); n != 0 {
		t.Errorf("%d sessions were saved", n)
	}
	if n := value[int](w, `select count(*)::int from series`); n != 0 {
		t.Errorf("%d series were left behind", n)
	}
	mended := opened(rec, "do", "save", "date-2027-01-19", "week_later")
	w.wants(w.post("Alma", paths.Plan(norr), mended), http.StatusSeeOther)
}

func TestPlanDoesNotNameAGroupOfSomebodyElse(t *testing.T) {
	w := newWorld(t)
	w.group("Öst", "dddd4444", "lindqvist", "Petra", "")
	w.session("Öst", "2026-11-24 09:00")
	w.reads(w.post("Alma", paths.Plan(vast), w.yearForm(vast)), 200, "Petra är upptagen tis 24 nov 9.00–10.30", "!Öst")
}

func TestPlanMadeMeanwhileMakesTheFormStale(t *testing.T) {
	w := newWorld(t)
	seen := w.yearForm(vast, "do", "save", "place_address", "Lilla salen")
	w.session("Väst", "2026-12-17 15:00")
	rec := w.post("Petra", paths.Plan(vast), seen)
	w.reads(rec, 409, "Det här har ändrats sedan du öppnade sidan")
	w.wants(rec, 409, `name="next_number" value="2"`, `value="Lilla salen"`)
	if n := w.sessions("Väst"); n != 1 {
		t.Errorf("sessions = %d, want 1", n)
	}
	w.wants(w.post("Petra", paths.Plan(vast), opened(rec, "do", "save")), http.StatusSeeOther)
}

func TestPlanRefusesWhatCannotBe(t *testing.T) {
	w := newWorld(t)
	form := w.yearForm(norr, "do", "save")
	for name, tt := range map[string]struct {
		change []string
		want   string
		keeps  string
	}{
		"29 February 2027":      {[]string{"first_date", "2027-02-29"}, "Datumet finns inte i kalendern", "2027-02-29"},
		"no date":               {[]string{"first_date", "i morgon"}, "Skriv datum som 2027-01-12", "i morgon"},
		"a slip in the year":    {[]string{"first_date", "0202-01-12"}, "Kontrollera året", "0202-01-12"},
		"a time in the gap":     {[]string{"first_date", "2027-03-28", "start_time", "02.30"}, "klockan ställs om till sommartid", "2027-03-28"},
		"no time":               {[]string{"start_time", "kvart över"}, "Skriv klockslaget som 13.00", "kvart över"},
		"no length":             {[]string{"length", ""}, "ska vara 15 till 480", ""},
		"a huge length":         {[]string{"length", "99999999999999999999"}, "ska vara 15 till 480", "99999999999999999999"},
		"0 sessions":            {[]string{"number", "0"}, "En plan rymmer 1 till 60 träffar", ""},
		"61 sessions":           {[]string{"number", "61"}, "En plan rymmer 1 till 60 träffar", "61"},
		"more than 60 by until": {[]string{"number", "", "until", "2030-11-24", "weeks", "1"}, "En plan rymmer 1 till 60 träffar", "2030-11-24"},
		"week 54":               {[]string{"own_weeks", "8, 54"}, "Veckor går från 1 till 53", "8, 54"},
		"words for weeks":       {[]string{"summer_weeks", "juli"}, "Skriv veckor som", "juli"},
		"both ends":             {[]string{"until", "2027-11-24"}, "inte båda", "2027-11-24"},
		"no end":                {[]string{"number", ""}, "Fyll i ”Till och med” eller", ""},
		"end before start":      {[]string{"number", "", "until", "2026-11-23"}, "ligger före det första datumet", "2026-11-23"},
		"every ninth week":      {[]string{"weeks", "9"}, "Välj 1 till 8 veckor", ""},
		"an unknown rhythm":     {[]string{"rhythm", "full_moon"}, "Välj något under", ""},
		"no dates":              {[]string{"rhythm", "chosen_dates", "number", "", "dates", ""}, "Fyll i ”Datum”", ""},
		"an impossible choice":  {[]string{"choice-2026-12-22", "sideways"}, "Det du valde för datumet går inte längre", ""},
		"no address":            {[]string{"place_address", ""}, "Fyll i ”Adress eller lokal”", ""},
		"a long address":        {[]string{"place_address", strings.Repeat("å", 201)}, "får ha högst 200 tecken", strings.Repeat("å", 201)},
		"a link that runs":      {[]string{"place", "online", "place_link", "javascript:alert(1)"}, "Skriv en länk som börjar med https://", "javascript:alert(1)"},
		"nothing held":          {[]string{"number", "", "until", "2027-01-01", "own_weeks", "1-53"}, "Ingen träff blir kvar", ""},
		"everything is unticked": {
			[]string{"number", "", "until", "2026-12-01", "date-2026-11-24", "skip"}, "Ingen träff blir kvar", "",
		},
	} {
		w.step(name, func() {
			rec := w.post("Alma", paths.Plan(norr), with(form, tt.change...))
			w.reads(rec, 422, tt.want, "Något behöver rättas")
			w.wants(rec, 422, `value="`+html.EscapeString(tt.keeps))
		})
	}
	w.wants(w.post("Alma", paths.Plan(norr), url.Values{}), 422)
	w.wants(w.post("Alma", paths.Plan(norr), with(form, "next_number", "99999999999")), 409)
	if n := w.sessions("Norr"); n != 0 {
		t.Errorf("%d sessions were saved", n)
	}
}

func TestPlanIsForLeadersOnly(t *testing.T) {
	w := newWorld(t)
	form := w.yearForm(norr, "do", "save")
	for _, name := range []string{"Mira", "Farid", "Petra", "Nora", "Bo"} {
		w.wants(w.get(name, paths.Plan(norr)), 404)
		w.wants(w.post(name, paths.Plan(norr), form), 404)
	}
	w.wants(w.get("", paths.Plan(norr)), http.StatusSeeOther)
	if n := w.sessions("Norr"); n != 0 {
		t.Errorf("%d sessions were saved", n)
	}
}

// A plan's page costs the same however much it shows.
func TestPlanCosts(t *testing.T) {
	w := newWorld(t)
	w.wants(w.get("Alma", paths.Plan(norr)), 200)
	for _, number := range []string{"1", "18", "60"} {
		form := w.yearForm(norr, "number", number, "weeks", "1")
		statements, trips := w.Count.cost(func() { w.wants(w.post("Alma", paths.Plan(norr), form), 200) })
		if statements != 4 || trips != 2 {
			t.Errorf("a suggestion of %s sessions costs %d statements in %d trips, want 4 in 2", number, statements, trips)
		}
	}
}

func TestPlanHoldsItsClockOverTheChange(t *testing.T) {
	w := newWorld(t)
	form := w.yearForm(norr, "first_date", "2027-01-12", "start_time", "13.00", "number", "7", "skip_bridges", "", "do", "save")
	w.wants(w.post("Alma", paths.Plan(norr), form), http.StatusSeeOther)
	for day, want := range map[string]string{"2027-03-23": "12:00", "2027-04-06": "11:00"} {
		got := value[time.Time](w, `select starts_at from sessions where starts_at::date = $1::date`, day)
		if got.UTC().Format("15:04") != want {
			t.Errorf("on %s the session starts at %v", day, got.UTC())
		}
	}
}
