package server

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"samrum/internal/paths"
)

type hostileForm struct {
	as, path string // {Sara} stands for her id, {item} for an item of Mira's, {booking} for a request to Alma, {join} and {invitation} for the tokens of two letters
	fields   []string
}

// forms returns all forms as the world has them.
func (w *world) forms() (list []hostileForm) {
	w.Helper()
	const letter = "nina@example.org"
	w.invited("Norr", letter)
	w.wants(w.post("Alma", "/practice/invitations", form("address", letter)), http.StatusSeeOther)
	here := strings.NewReplacer("{item}", w.item("Norr", "Mira", 1), "{booking}", w.hersToAnswer("Alma"), "{Sara}", w.person("Sara"), "{join}", w.token(), "{invitation}", letter, "{letter}", w.letter("Norr", "Mira", 1), "{receipt}", w.receiptLink(), "{room}", w.openRoom(), "{evaluation}", w.openRound(), "{held}", w.heldSession(), "{entry}", w.someEntry(), "{book}", w.bookOf("Norr"), "{asked}", w.askedOfNorr())
	for _, form := range forms {
		form.path = here.Replace(form.path)
		list = append(list, form)
	}
	return list
}

// askedOfNorr is the id of a certificate that Sara asks Alma for.
func (w *world) askedOfNorr() string {
	w.held("Norr", "2026-10-20 09:00", 90, map[string]int{"Sara": 90, "Mira": 60})
	return w.asksForHours("Sara")
}

// openRoom opens Norr's room of today and lets the group plan its time there; it
// returns the session's number.
func (w *world) openRoom() string {
	n := w.session("Norr", "2026-11-24 09:00")
	w.wants(w.post("Alma", paths.Room(norr, n), url.Values{}), http.StatusSeeOther)
	w.wants(w.post("Alma", paths.RoomPlan(norr, n), form("do", "plan")), http.StatusSeeOther)
	return strconv.Itoa(n)
}

// openRound opens a round of Väst and returns the link of its member.
func (w *world) openRound() string {
	w.session("Väst", "2026-11-24 06:00")
	_, err := w.Store.Evaluate(w.Context())
	w.must(err)
	return linkIn.FindStringSubmatch(w.get("Elin", paths.Evaluation(vast)).Body.String())[1]
}

// heldSession gives Norr a session that was held a week ago, at which Mira was
// for 40 minutes; it returns the session's number.
func (w *world) heldSession() string {
	n := w.session("Norr", "2026-11-17 09:00")
	w.exec(`update sessions set status = 'held', held_minutes = 90, enrolled = 3 where number = $1 and group_id = (select id from groups where name = 'Norr')`, n)
	w.exec(`insert into attendances select practice_id, id, $2, 'part', 40, $3, now() from sessions where number = $1 and held_minutes = 90`, n, w.people["Mira"], w.people["Alma"])
	return strconv.Itoa(n)
}

// forms are all forms of the program with their fields, for a member and a
// leader of Norr.
var forms = []hostileForm{
	{"", "/sign-in", []string{"address", "next"}},
	{"", "/sign-in/code", []string{"code", "next"}},
	{"Mira", "/me/hours", []string{"goal_received", "goal_given", "goal_meta"}},
	{"Mira", "/me/hours/elsewhere", []string{"source", "kind", "minutes", "size", "form_key", "verified"}},
	{"Mira", "/me/hours/elsewhere/file", []string{"file", "form_key"}},
	{"Mira", "/me/certificates/new", []string{"kind", "group", "from", "until", "language", "workplace", "goal", "seen", "do", "form_key"}},
	{"Mira", "/me/certificates/withdrawal", []string{"certificate"}},
	{"Alma", "/certificates/asked/{asked}", []string{"place", "external", "authorisation", "focus", "own_cases", "orientation", "statement", "seen", "version", "do"}},
	{"Alma", "/certificates/asked/{asked}/decline", []string{"line"}},
	{"Alma", "/groups/" + norr + "/certificates", []string{"meta"}},
	{"", "/check", []string{"file"}},
	{"Mira", "/me", []string{"name", "profession", "degree", "language", "theme", "zone"}},
	{"Alma", "/groups", []string{
		"name", "form", "smallest", "largest", "individual", "closed", "co_lead", "length", "zone", "country", "language", "client_term", "case_label", "form_key",
		"practice_id", "lead_id", "created_by", "role",
	}},
	{"Alma", "/groups/" + norr + "/plan", []string{
		"first_date", "start_time", "length", "rhythm", "weeks", "dates", "until", "number", "place", "place_address", "place_link",
		"christmas_weeks", "summer_weeks", "own_weeks", "form_key", "next_number", "do", "choice-2027-01-12", "skip_holidays",
	}},
	{"Alma", "/groups/" + norr + "/evaluation", []string{"checks", "programme", "practice_id"}},
	{"Alma", "/groups/" + norr + "/evaluation/2026-2-end/move", []string{"opens", "time", "closes", "seen"}},
	{"Alma", "/groups/" + norr + "/evaluation/2026-2-end/skip", []string{"reason", "seen"}},
	{"Alma", "/groups/" + norr + "/evaluation/2026-2-end/try", []string{"space", "keep", "with_name"}},
	{"", "{evaluation}", []string{"space", "keep", "change", "reason_keep", "asked", "with_name", "person_id", "round_id"}},
	{"Alma", "/groups/" + norr + "/sessions/1/move", []string{"date", "start_time", "length", "version"}},
	{"Alma", "/groups/" + norr + "/sessions/1/cancel", []string{"reason", "version", "asked", "reason_reason"}},
	{"Alma", "/groups/" + norr + "/sessions/1/place", []string{"place", "place_address", "place_link", "version"}},
	{"Alma", "/groups/" + norr + "/settings", []string{"name", "form", "smallest", "largest", "length", "zone", "country", "language", "client_term", "case_label", "version"}},
	{"Alma", "/groups/" + norr + "/space", []string{"for_all", "group", "person_id"}},
	{"Alma", "/groups/" + norr + "/space/{entry}", []string{"kind", "minutes", "why", "version", "asked", "reason_why"}},
	{"Alma", "/groups/" + norr + "/agenda", []string{"code", "version"}},
	{"Alma", "/groups/" + norr + "/agenda/edit", []string{
		"parts", "version", "code", "kind-0", "minutes-0", "title-0", "instruction-0", "material-0", "from-0", "how-0", "with-0", "of-0", "add_kind", "do",
	}},
	{"Nora", "/practice/evaluation", []string{"group", "orderer", "tenths", "spring", "autumn", "version", "practice_id"}},
	{"Nora", "/practice/evaluation/items", []string{"do", "text", "scale", "source", "items", "licensed", "form_key", "asked", "reason_text", "reason_items"}},
	{"Nora", "/practice/evaluation/items/removal", []string{"item"}},
	{"Alma", "/groups/" + norr + "/evaluation/report/2026-2", []string{"summary", "version", "asked", "reason_summary", "group_id", "seen_on"}},
	{"Alma", "/groups/" + norr + "/evaluation/report/2026-2/seen", []string{"seen", "version"}},
	{"Alma", "/groups/" + norr + "/lead", []string{"lead", "co_lead", "from", "version"}},
	{"Alma", "/groups/" + norr + "/pause", []string{"version"}},
	{"Alma", "/groups/" + norr + "/end", []string{"stamp"}},
	{"Alma", "/groups/" + norr + "/delete", []string{"name"}},
	{"Mira", "/groups/" + norr + "/sessions/1/preparation", []string{"attends", "absence", "brings", "read", "seen", "asked", "reason_absence"}},
	{"", "/m/{letter}", []string{"attends", "absence", "brings", "read", "seen", "asked", "reason_absence"}},
	{"", "/m/{letter}/case", []string{"headline", "question", "kind", "minutes", "urgency", "readers", "situation", "wishes", "affected", "own_line", "form_key", "do"}},
	{"", "/m/{letter}/unsubscribe", []string{"choice", "List-Unsubscribe"}},
	{"", bookIntro, []string{"place", "starts_at", "name", "email", "phone", "organisation", "unit", "people", "service", "wishes", "note", "zone", "with", "choose", "week", "shown", "form_key", "since", "website"}},
	{"", bookIntro + "/suggest", []string{"times", "place", "name", "email", "people", "note", "form_key", "do"}},
	{"", "/p/lindqvist/request", []string{"themes", "starting", "funding", "name", "email", "people", "note"}},
	{"", "{receipt}", []string{"choice"}},
	{"", "{receipt}/move", []string{"version", "starts_at", "week", "shown"}},
	{"Alma", "/groups/" + norr + "/sessions/{room}/room", []string{"number"}},
	{"Alma", "/groups/" + norr + "/sessions/{room}/room/round", []string{"person", "here"}},
	{"Alma", "/groups/" + norr + "/sessions/{room}/room/plan", []string{"do", "item", "minutes_0", "seen", "place", "order", "form_key", "leader_0"}},
	{"Alma", "/groups/" + norr + "/sessions/{room}/room/items", []string{"headline", "author", "minutes", "kind", "form_key", "asked", "reason_headline"}},
	{"Alma", "/groups/" + norr + "/sessions/{room}/room/start", []string{"agreed"}},
	{"Alma", "/groups/" + norr + "/sessions/{room}/room/clock", []string{"do", "version", "form", "item"}},
	{"Alma", "/groups/" + norr + "/sessions/{room}/room/next", []string{"person"}},
	{"Alma", "/groups/" + norr + "/sessions/{room}/room/questions", []string{"question"}},
	{"Mira", "/groups/" + norr + "/sessions/{room}/room/dots", []string{"item"}},
	{"Mira", "/groups/" + norr + "/sessions/{room}/room/vote", []string{"question", "vote"}},
	{"Alma", "/groups/" + norr + "/sessions/{room}/close", []string{"held_minutes", "reading_minutes", "open_minutes", "attends_x", "brought_headline_1", "brought_author_1", "brought_with_1", "brought_kind_2", "brought_took_3", "chapter", "reached", "asked", "reason_brought_headline_1"}},
	{"Alma", "/groups/" + norr + "/sessions/{held}/attendance", []string{"held_minutes", "version", "attends_x", "minutes_x", "leave_x", "why"}},
	{"Mira", "/groups/" + norr + "/sessions/{held}/attendance/question", []string{"attendance", "minutes", "do", "person_id", "why"}},
	{"Mira", "/me/letters", []string{"letters", "quiet_from", "quiet_to", "quiet_days"}},
	{"Alma", "/groups/" + norr + "/letters", []string{"cases_days", "reading", "summary"}},
	{"Alma", "/groups/" + norr + "/reading/new", []string{"title", "author", "edition", "pace", "chapters", "form_key"}},
	{"Alma", "/groups/" + norr + "/reading/spread", []string{"evenly"}},
	{"Alma", "/groups/" + norr + "/reading/{book}", []string{"title", "author", "edition", "pace", "chapters", "version", "group_id"}},
	{"Alma", "/groups/" + norr + "/reading/{book}/chapters", []string{"chapter", "do"}},
	{"Alma", "/groups/" + norr + "/reading/{book}/questions", []string{"question", "chapter", "form_key", "asked", "reason_question"}},
	{"Alma", "/groups/" + norr + "/reading/{book}/questions/removal", []string{"gone"}},
	{"Alma", "/groups/" + norr + "/members/invite", []string{"text", "joins_on", "seen"}},
	{"Alma", "/practice/letters/again", []string{"letter"}},
	{"Alma", "/practice/letters/drop", []string{"letter"}},
	{"Mira", "/groups/" + norr + "/cases/later", []string{"kind", "minutes", "session", "form_key"}},
	{"Alma", "/me/profile/da", []string{
		"title", "line", "training_name_1", "training_provider_2", "training_credits_12", "training_year_1", "training_year_99", "memberships", "version", "person_id",
	}},
	{"Nora", "/practice/settings", []string{"name", "slug", "phone", "mail", "language", "version", "practice_id", "zone"}},
	{"Alma", "/practice/words", []string{"words"}},
	{"Alma", "/practice/hours", []string{"day_1", "day_0", "step", "before", "after", "notice", "horizon", "most_a_day", "address", "link", "version"}},
	{"Alma", "/practice/hours/closed", []string{"from", "until"}},
	{"Alma", "/practice/hours/extra", []string{"day", "times"}},
	{"Alma", "/practice/hours/days/removal", []string{"closed", "closed_until", "extra"}},
	{"Alma", "/practice/sites", []string{"sites", "seen"}},
	{"Alma", "/practice/meetings/new", []string{"name_sv", "minutes", "places", "with", "free", "offered", "version"}},
	{"Alma", "/practice/meetings/intro", []string{"name_sv", "name_da", "minutes", "places", "with", "free", "offered", "version"}},
	{"Alma", "/practice/pages/about/sv", []string{"body", "version"}},
	{"Nora", "/practice/pages/case_group/da", []string{"body", "version"}},
	{"Alma", "/practice/start/letter", []string{"address"}},
	{"Alma", "/practice/example", []string{"group"}},
	{"Alma", "/practice/administrators", []string{"person", "administers"}},
	{"Alma", "/practice/supervisors", []string{"person"}},
	{"Alma", "/practice/invitations", []string{"address"}},
	{"Alma", "/practice/invitations/letter", []string{"invitation"}},
	{"Alma", "/practice/invitations/withdrawal", []string{"invitation"}},
	{"Alma", "/practice/leave", []string{"practice"}},
	{"Mira", "/practice/current", []string{"practice"}},
	{"Mira", "/me/devices/end", []string{"device"}},
	{"", "/join/{join}", []string{"answer", "name", "confirmed"}},
	{"", "/i/{invitation}", []string{"answer", "name", "language", "confirmed"}},
	{"Mira", "/i/{invitation}", []string{"answer", "name", "language", "confirmed"}},
	{"Alma", "/groups/" + norr + "/example", []string{"group"}},
	{"Alma", "/groups/" + norr + "/members/{Sara}/end", []string{"last_day", "seen"}},
	{"Alma", "/groups/" + norr + "/members/invitations/{Sara}/resend", []string{"invitation"}},
	{"Alma", "/groups/" + norr + "/members/invitations/{Sara}/revoke", []string{"invitation"}},
	{"Jonas", "/groups/" + norr + "/leave", []string{"left_on"}},
	{"Jonas", "/groups/" + norr + "/left", []string{"left_on"}},
	{"Alma", "/groups/" + norr + "/sessions/1/following", []string{
		"weekday", "start_time", "length", "rhythm", "weeks", "first_date", "dates", "number", "until", "change_place", "place", "place_address", "place_link",
		"christmas_weeks", "summer_weeks", "own_weeks", "skip_holidays", "choice-2027-01-12", "stamp", "do",
	}},
	{"Alma", "/groups/" + norr + "/sessions/new", []string{"date", "start_time", "length", "place", "place_address", "place_link", "next_number"}},
	{"Alma", "/groups/" + norr + "/sessions/cancel", []string{"sessions", "reason", "stamp"}},
	{"Alma", "/groups/" + norr + "/changes/{Sara}/undo", []string{"change"}},
	{"Mira", "/groups/" + norr + "/cases/{Sara}/withdrawal/undo", []string{"case"}},
	{"Mira", "/groups/" + norr + "/cases", []string{
		"headline", "question", "kind", "minutes", "urgency", "readers", "situation", "wishes", "affected", "own_line", "session", "form_key",
		"asked", "reason_headline", "reason_own_line",
	}},
	{"Alma", "/groups/" + norr + "/pause/end", []string{"version"}},
	{"Alma", "/groups/" + norr + "/contact", []string{"organisation", "unit", "contact_name", "contact_address", "contact_phone", "drop_wishes", "version"}},
	{"Alma", "/bookings/{booking}/time", []string{"slot", "date", "start_time", "version", "person_id"}},
	{"Alma", "/bookings/{booking}/outcome", []string{"outcome", "version"}},
	{"Alma", "/bookings/{booking}/notes", []string{"notes", "version", "asked", "reason_notes"}},
	{"Alma", "/bookings/{booking}/group", []string{
		"name", "form", "smallest", "largest", "co_lead", "zone", "organisation", "unit", "contact_name", "contact_address", "contact_phone",
		"place", "place_address", "place_link", "form_key", "booking",
	}},
	{"Alma", "/bookings/{booking}/cancel", []string{"version"}},
	{"Alma", "/groups/" + norr + "/end/undo", []string{"change"}},
	{"Alma", "/groups/" + norr + "/handed", []string{"change"}},
	{"Mira", "/groups/" + norr + "/leave", []string{"last_day"}},
	{"Alma", "/groups/" + norr + "/sessions/1/notes/group", []string{"note_group", "version", "back", "asked", "reason_note_group", "author_id"}},
	{"Alma", "/groups/" + norr + "/cases/{item}/map", []string{"role", "sector", "closeness", "relation", "support", "version", "asked", "reason_role", "kept"}},
	{"Alma", "/groups/" + norr + "/sessions/1/notes/own", []string{"note_own", "version"}},
}

var nasty = []string{
	"", " ", "-1", "0", "61", "999999999999999999999", "1e9", "0x10", "NaN",
	"<script>alert(1)</script>", `"><img src=x onerror=alert(1)>`, "' or 1=1 --", "{{.}} ${7*7} <%= 1 %>",
	"x\r\nBcc: evil@example.org", "a\tb\vc", "\u202Eevil\u200B", "é", "👩‍👩‍👧‍👦" + strings.Repeat("👍", 500), strings.Repeat("å", 100_000),
	"2027-02-29", "2027-13-01", "0000-00-00", "9999-12-31", "24:00", "99.99", "54", "0-99", "1–53", "javascript:alert(1)", "data:text/html,x",
	"https://", "http://example.org", "//evil.example", "ﷺ", "%00", "\\", "../../etc/passwd", "NULL", "true",
}

// alone are the values that reach furthest by themselves: each is tried in one
// field with the others empty. All values are tried in fields together.
var alone = []string{"999999999999999999999", "<script>alert(1)</script>", "9999-12-31", "\u202Eevil\u200B", strings.Repeat("å", 100_000)}

// No field of any form can make the program fail, write half, or give back
// markup as markup. Every field meets every value: a form's fields hold values
// beside each other, and go on by one from sending to sending.
func TestNastyValuesInEveryField(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	for _, form := range w.forms() {
		for turn := range nasty {
			fields := url.Values{"do": {"save"}}
			for i, field := range form.fields {
				if field != "do" { // another button reaches less far
					fields.Set(field, nasty[(turn+i)%len(nasty)])
				}
			}
			w.bears(form, fields)
		}
		for _, field := range form.fields {
			values := alone
			if field == "do" {
				values = nasty
			}
			for _, value := range values {
				w.bears(form, url.Values{"do": {"save"}, field: {value}})
			}
		}
	}
}

// bears sends fields that no form can be saved with.
func (w *world) bears(form hostileForm, fields url.Values) {
	w.Helper()
	rec := w.post(form.as, form.path, fields)
	shows := form.path == "/sign-in" || fields.Has("week") || fields.Has("choose") || fields.Has("add_kind") || fields.Get("do") != "save" // and changes nothing
	if rec.Code >= 500 || rec.Code == 200 && !shows {
		w.Errorf("%s %.200q: %d", form.path, fields, rec.Code)
	}
	if body := rec.Body.String(); strings.Contains(body, "<script>alert") || strings.Contains(body, "<img src=x") {
		w.Errorf("%s %.200q comes back as markup", form.path, fields)
	}
}

func TestNastyValuesInTheSetup(t *testing.T) {
	t.Parallel()
	w := emptyWorld(t)
	for _, field := range []string{"code", "name", "slug", "country", "zone", "phone", "mail", "language", "person", "address"} {
		for _, value := range nasty {
			rec := w.post("", "/setup", w.setupForm("code", "0000-0000-0000", field, value))
			w.wants(rec, 422, "!<script>alert", "!<img src=x")
		}
	}
	if n := value[int](w, `select count(*)::int from practices`); n != 0 {
		t.Errorf("%d practices were made", n)
	}
}

func TestNastyLastDays(t *testing.T) {
	w := newWorld(t)
	path := paths.EndMembership(norr, w.people["Sara"].String())
	for _, field := range []string{"last_day", "seen"} {
		for _, value := range nasty {
			rec := w.post("Alma", path, with(form("seen", "", "last_day", "2027-01-31"), field, value))
			if rec.Code == 200 || rec.Code >= 500 || strings.Contains(rec.Body.String(), "<script>alert") {
				t.Errorf("%s=%.40q: %d", field, value, rec.Code)
			}
		}
	}
}

// What cannot be stored is taken out, shown, and offered to be sent again;
// nothing is written.
func TestTextThatCannotBeStored(t *testing.T) {
	w := newWorld(t)
	list := w.forms()
	for name, body := range map[string]string{
		"invalid UTF-8": "name=S%FFder&form=case", "NUL": "name=S%00der&form=case", "a lone percent": "name=Sder&form=%zz", "a semicolon": "name=Sder;form=case",
	} {
		for _, form := range list {
			r := httptest.NewRequest(http.MethodPost, form.path, strings.NewReader(body))
			r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			rec := w.do(form.as, r)
			if rec.Code != 422 {
				t.Errorf("%s to %s: %d", name, form.path, rec.Code)
			}
			if name != "a semicolon" && !strings.Contains(rec.Body.String(), `value="Sder"`) {
				t.Errorf("%s to %s: what was typed is gone", name, form.path)
			}
		}
	}
}

func TestABodyOverOneMebibyte(t *testing.T) {
	w := newWorld(t)
	for _, form := range w.forms() {
		w.wants(w.post(form.as, form.path, url.Values{form.fields[0]: {strings.Repeat("x", 1<<20)}}), 413, "För mycket text")
	}
}

func TestOtherMethodsAreRefused(t *testing.T) {
	w := newWorld(t)
	for _, method := range []string{"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "BREW"} {
		r := httptest.NewRequest(method, "/me", nil)
		r.Header.Set("X-HTTP-Method-Override", "POST")
		if rec := w.do("Mira", r); rec.Code != 405 {
			t.Errorf("%s: %d", method, rec.Code)
		}
	}
	w.wants(w.post("Mira", "/today?_method=GET", url.Values{"_method": {"GET"}}), 405)
}

// Other body types carry no fields, so they are empty forms.
func TestOtherBodiesAreEmptyForms(t *testing.T) {
	w := newWorld(t)
	for _, kind := range []string{"application/json", "text/plain", "multipart/form-data; boundary=x", "rubbish/;;"} {
		r := httptest.NewRequest(http.MethodPost, "/groups", strings.NewReader(`{"name":"x","form":"case"}`))
		r.Header.Set("Content-Type", kind)
		if rec := w.do("Alma", r); rec.Code != 422 {
			t.Errorf("%s: %d", kind, rec.Code)
		}
	}
}

// The log has one line per event and nothing that somebody typed.
func TestTheLogHoldsNothingTyped(t *testing.T) {
	w := newWorld(t)
	const marker = "markörXYZ"
	for _, form := range w.forms() {
		values := url.Values{}
		for _, f := range form.fields {
			values.Set(f, marker+"\r\ninjected")
		}
		w.post(form.as, form.path, values)
	}
	r := httptest.NewRequest(http.MethodGet, "/groups/"+marker+"?next="+marker, nil)
	r.Header.Set("User-Agent", marker+"\nERROR")
	w.do("Mira", r)
	w.get("", "/sign-in/"+marker)
	log := w.Log.String()
	if strings.Contains(log, marker) || strings.Contains(log, "injected") || strings.Contains(log, "example.org") {
		t.Errorf("the log holds what was typed:\n%s", log)
	}
	for line := range strings.Lines(log) {
		if !strings.HasPrefix(line, "{") {
			t.Errorf("a line that is no event: %q", line)
		}
	}
}

// A failure after a form carries what was typed, to be sent again.
func TestAFailureKeepsTheForm(t *testing.T) {
	w := newWorld(t)
	boom := w.Server.observe(w.Server.speak(w.Server.recover(w.Server.gate(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("x") })))))
	r := httptest.NewRequest(http.MethodPost, "/groups", strings.NewReader("name=S%C3%B6der&name=%3Cb%3E"))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	rec := httptest.NewRecorder()
	boom.ServeHTTP(rec, r)
	w.wants(rec, 500, `action="/groups"`, `value="Söder"`, `value="&lt;b&gt;"`, "Försök igen", "Felets nummer")
}

func TestAPanicIsACleanPage(t *testing.T) {
	w := newWorld(t)
	boom := w.Server.speak(w.Server.recover(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("secret words") })))
	rec := httptest.NewRecorder()
	boom.ServeHTTP(rec, httptest.NewRequest(http.MethodGet, "/", nil))
	w.wants(rec, 500, "Något gick fel hos oss", "!secret words")
	if strings.Contains(w.Log.String(), "secret words") {
		t.Error("the log holds what was panicked with")
	}
}

// What cannot be seen is taken out of names, so that none looks empty or turns
// the line round.
func TestInvisibleSignsInNames(t *testing.T) {
	w := newWorld(t)
	me := form("language", "sv", "theme", "auto", "zone", "")
	me.Set("name", "\u200b\u202e")
	w.wants(w.post("Mira", "/me", me), 422)
	me.Set("name", "\u202eMi\u200bra")
	w.wants(w.post("Mira", "/me", me), 303)
	if name := value[string](w, `select name from practice_people where person_id = $1`, w.people["Mira"]); name != "Mira" {
		t.Errorf("the name is %q", name)
	}
}
