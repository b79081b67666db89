package server

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"samrum/internal/login"
)

// A browser keeps the cookies it is given.
type browser struct {
	*world
	jar map[string]*http.Cookie
}

func (w *world) browser() *browser { return &browser{w, map[string]*http.Cookie{}} }

func (b *browser) get(path string) *httptest.ResponseRecorder {
	return b.send(httptest.NewRequest(http.MethodGet, path, nil))
}

func (b *browser) post(path string, form url.Values) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	return b.send(r)
}

func (b *browser) send(r *http.Request) *httptest.ResponseRecorder {
	for _, c := range b.jar {
		r.AddCookie(c)
	}
	rec := httptest.NewRecorder()
	b.Handler.ServeHTTP(rec, r)
	for _, c := range rec.Result().Cookies() {
		b.jar[c.Name] = c
		if c.MaxAge < 0 {
			delete(b.jar, c.Name)
		}
	}
	if rec.Code >= 500 {
		b.Errorf("%s %s answered %d\n%s", r.Method, r.URL.Path, rec.Code, b.Log.String())
	}
	return rec
}

// ask asks to sign in at an address and returns what its letter holds.
func (b *browser) ask(address string) login.Secrets {
	b.Helper()
	b.wants(b.post("/sign-in", url.Values{"address": {address}}), 303)
	return b.latest()
}

// latest derives the secrets of the newest sign-in, as its letter would.
func (b *browser) latest() login.Secrets {
	b.Helper()
	id := value[uuid.UUID](b.world, `select id from sign_ins order by created_at desc, id desc limit 1`)
	return login.SecretsOf(testVault(b.TB), id)
}

func (b *browser) type_(code string) *httptest.ResponseRecorder {
	return b.post("/sign-in/code", url.Values{"code": {code}})
}

func TestSignInByCode(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	secrets := b.ask("Mira@Example.org ")
	b.wants(b.get("/sign-in/code"), 200, "Kolla din e-post", "one-time-code")
	b.wants(b.type_(secrets.Code[:3]+" "+secrets.Code[3:]), 303)
	b.wants(b.get("/today"), 200, "Mira")
	b.wants(b.type_(secrets.Code), 422, "gäller inte längre")
}

func TestSignInByLink(t *testing.T) {
	for name, tt := range map[string]func(w *world, b *browser, link string){
		"the button signs in, looking does not": func(w *world, b *browser, link string) {
			w.wants(b.send(httptest.NewRequest(http.MethodHead, link, nil)), 200)
			w.wants(b.get(link), 200, "Fortsätt som", "Mira")
			w.wants(b.get("/today"), 303)
			w.wants(b.post(link, nil), 303)
			w.wants(b.get("/today"), 200, "Mira")
		},
		"it is spent by one use": func(w *world, b *browser, link string) {
			b.post(link, nil)
			w.wants(w.browser().post(link, nil), 410, "gäller inte längre")
		},
		"another browser is told where to type the code": func(w *world, b *browser, link string) {
			other := w.browser()
			w.wants(other.get(link), 200, "någon annanstans", "!Mira")
			w.wants(other.post(link, nil), 410)
			w.wants(other.get("/today"), 303)
			w.wants(b.post(link, nil), 303) // not spent by the other's try
		},
		"it is dead after ten minutes": func(w *world, b *browser, link string) {
			w.setTime(worldStart.Add(10*time.Minute + time.Second))
			w.wants(b.get(link), 410)
			w.wants(b.post(link, nil), 410)
		},
		"a newer one ends it": func(w *world, b *browser, link string) {
			b.ask("mira@example.org")
			w.wants(b.post(link, nil), 410)
		},
		"a wrong one opens nothing": func(w *world, b *browser, link string) {
			w.wants(b.post(link[:len(link)-2]+"xx", nil), 410)
			w.wants(b.post("/sign-in/%00%ff", nil), 410)
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			b := w.browser()
			tt(w, b, "/sign-in/"+b.ask("mira@example.org").Token)
		})
	}
}

func TestACodeHasFiveTriesInItsOwnBrowser(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	secrets := b.ask("mira@example.org")
	w.wants(w.browser().type_(secrets.Code), 422)
	for range 5 {
		w.wants(b.type_("000000"+"0"), 422, "Försök igen")
	}
	w.wants(b.type_(secrets.Code), 422, "gäller inte längre")
	w.wants(b.get("/today"), 303)
}

func TestACodeForOneIsWorthNothingInAnothersBrowser(t *testing.T) {
	w := newWorld(t)
	a, b := w.browser(), w.browser()
	codeOfA := a.ask("mira@example.org").Code
	b.ask("sara@example.org")
	w.wants(b.type_(codeOfA), 422)
}

func TestAnUnknownAddressIsNotToldApart(t *testing.T) {
	w := newWorld(t)
	known, unknown := w.browser(), w.browser()
	a := known.post("/sign-in", url.Values{"address": {"mira@example.org"}})
	b := unknown.post("/sign-in", url.Values{"address": {"nobody@example.org"}})
	if a.Code != b.Code || a.Body.String() != b.Body.String() || a.Header().Get("Location") != b.Header().Get("Location") {
		t.Error("the answers differ")
	}
	jobs := value[int](w, `select count(*)::int from river.river_job where kind = 'sign_in_letter'`)
	if jobs != 2 {
		t.Errorf("%d jobs for two requests", jobs)
	}
	if args := value[string](w, `select string_agg(args::text, ' ') from river.river_job`); strings.Contains(args, "mira") {
		t.Errorf("a job's arguments hold an address: %s", args)
	}
	w.wants(unknown.get("/sign-in/code"), 200, "Om adressen finns hos oss")
	w.wants(unknown.type_("123456"), 422, "Försök igen")
}

// The medians of 200 interleaved tries must not tell a known address from an
// unknown one. A busy machine may blur a round; a real difference stays through
// three.
func TestAnUnknownAddressTakesAsLong(t *testing.T) {
	w := quietWorld(t)
	best := w.ratioOfMedians("mira@example.org", "nobody@example.org")
	for range 2 {
		if best > 1.1 {
			best = min(best, w.ratioOfMedians("mira@example.org", "nobody@example.org"))
		}
	}
	if best > 1.1 {
		t.Errorf("the medians differ by %.3f", best)
	}
}

func (w *world) ratioOfMedians(a, b string) float64 {
	w.Helper()
	took := map[string][]time.Duration{}
	for i := range 200 {
		for _, address := range [][]string{{a, b}, {b, a}}[i%2] {
			w.setTime(w.now.Load().Add(13 * time.Minute)) // never more than the hour's five letters
			begun := time.Now()
			w.browser().post("/sign-in", url.Values{"address": {address}})
			took[address] = append(took[address], time.Since(begun))
		}
	}
	ratio := float64(median(took[a])) / float64(median(took[b]))
	w.Logf("%s %v, %s %v, ratio %.3f", a, median(took[a]), b, median(took[b]), ratio)
	return max(ratio, 1/ratio)
}

func median(d []time.Duration) time.Duration {
	slices.Sort(d)
	return d[len(d)/2]
}

func TestAtMostFiveLettersAnHour(t *testing.T) {
	w := newWorld(t)
	for range 20 {
		w.wants(w.browser().post("/sign-in", url.Values{"address": {"mira@example.org"}}), 303)
	}
	if n := value[int](w, `select count(*)::int from sign_ins where letter`); n != 5 {
		t.Errorf("%d letters are due, want 5", n)
	}
	w.setTime(worldStart.Add(61 * time.Minute))
	b := w.browser()
	w.wants(b.type_(b.ask("mira@example.org").Code), 303)
}

func TestOnePlainAddressOnly(t *testing.T) {
	w := newWorld(t)
	for _, address := range []string{
		"", "mira", "a@b", "a@x.se, b@y.se", `"x" <a@x.se>`, "a@[127.0.0.1]", "a@x.se\r\nBcc: b@y.se", strings.Repeat("a", 300) + "@x.se", "a b@x.se", "a@.se", "a@x.",
	} {
		w.wants(w.browser().post("/sign-in", url.Values{"address": {address}}), 422, "Fel:", "till exempel namn@kommun.se")
	}
}

func TestTheLoginsIDIsNewAtSignInAndGoneAtSignOut(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	planted := login.NewID()
	b.jar["samrum"] = &http.Cookie{Name: "samrum", Value: planted}
	b.type_(b.ask("mira@example.org").Code)
	first := b.jar["samrum"].Value
	if first == planted {
		t.Fatal("the planted id was kept")
	}
	w.wants(b.post("/sign-out", nil), 303)
	b.jar["samrum"] = &http.Cookie{Name: "samrum", Value: first}
	w.wants(b.get("/today"), 303)
}

func TestTheLoginCookie(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	rec := b.type_(b.ask("mira@example.org").Code)
	for _, c := range rec.Result().Cookies() {
		if c.Name == "samrum" && (!c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Path != "/" || c.Domain != "" || len(c.Value) > 64) {
			t.Errorf("cookie %s", c)
		}
	}
	if got := login.CookieName("samrum", true); got != "__Host-samrum" {
		t.Errorf("over https the cookie is %q", got)
	}
}

func TestLoginsRunOut(t *testing.T) {
	const day = 24 * time.Hour
	for name, tt := range map[string]struct {
		who  string
		days []int // since signing in, a visit on each
		live bool  // at the last
	}{
		"a member after 60 idle days":      {"Mira", []int{60}, false},
		"not a member after 59":            {"Mira", []int{59}, true},
		"a member after 180 days in all":   {"Mira", []int{50, 100, 150, 180}, false},
		"a leader after 7 idle days":       {"Alma", []int{7}, false},
		"not a leader after 6":             {"Alma", []int{6}, true},
		"a leader after 30 days in all":    {"Alma", []int{6, 12, 18, 24, 30}, false},
		"an administrator after 7 as well": {"Nora", []int{7}, false},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.signIn(tt.who)
			var code int
			for _, d := range tt.days {
				w.setTime(worldStart.Add(time.Duration(d) * day))
				code = w.get(tt.who, "/today").Code
			}
			if live := code == 200; live != tt.live {
				t.Errorf("live = %v, want %v", live, tt.live)
			}
		})
	}
}

func TestASignInLeadsWhereItBegan(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	to := b.get("/groups/" + norr).Header().Get("Location")
	w.wants(b.get(to), 200, `value="/groups/`+norr)
	b.post("/sign-in", url.Values{"address": {"mira@example.org"}, "next": {"/groups/" + norr}})
	if got := b.post("/sign-in/"+b.latest().Token, nil).Header().Get("Location"); got != "/groups/"+norr {
		t.Errorf("the link led to %q", got)
	}
	b = w.browser()
	b.post("/sign-in", url.Values{"address": {"mira@example.org"}, "next": {"//evil.example"}})
	if got := b.post("/sign-in/"+b.latest().Token, nil).Header().Get("Location"); got != "/today" {
		t.Errorf("a foreign next led to %q", got)
	}
}

// A form sent with a run-out login is kept whole and sent again after the code.
func TestAFormSurvivesARunOutLogin(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.type_(b.ask("alma@example.org").Code)
	w.setTime(worldStart.Add(8 * 24 * time.Hour))
	form := url.Values{"name": {"Söder <b>"}, "form": {"case"}, "wishes": {"a", "b"}}
	rec := b.post("/groups", form)
	w.wants(rec, 401, "Söder &lt;b&gt;", `name="wishes" value="a"`, `name="wishes" value="b"`, "one-time-code")
	form.Set("next", "/groups")
	form.Set("code", "1")
	w.wants(b.post("/sign-in/code", form), 422, "Söder")
	form.Set("code", b.latest().Code)
	rec = b.post("/sign-in/code", form)
	w.wants(rec, 307)
	if to := rec.Header().Get("Location"); to != "/groups" {
		t.Errorf("replayed to %q", to)
	}
	w.wants(b.post("/groups", form), 422, "Söder") // what the browser sends then
}

func TestAFormWithoutAnyLoginIsKeptToo(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	form := url.Values{"headline": {"En rubrik"}, "next": {"/groups/" + norr + "/cases"}}
	w.wants(b.post("/groups/"+norr+"/cases", form), 401, "En rubrik", "Din e-postadress")
	form.Set("address", "mira@example.org")
	w.wants(b.post("/sign-in", form), 200, "En rubrik", "one-time-code")
	form.Set("code", b.latest().Code)
	if rec := b.post("/sign-in/code", form); rec.Code != 307 || rec.Header().Get("Location") != "/groups/"+norr+"/cases" {
		t.Errorf("answered %d to %q", rec.Code, rec.Header().Get("Location"))
	}
}

func TestAForeignPageCannotPost(t *testing.T) {
	w := newWorld(t)
	before := value[int](w, `select count(*)::int from groups`)
	for name, headers := range map[string]map[string]string{
		"another site":     {"Sec-Fetch-Site": "cross-site"},
		"a sibling":        {"Sec-Fetch-Site": "same-site"},
		"a foreign origin": {"Origin": "https://evil.example"},
		"the null origin":  {"Origin": "null"},
		"a look-alike":     {"Origin": "https://samrum.test.evil.example"},
		"another port":     {"Origin": "http://samrum.test:81"},
	} {
		r := httptest.NewRequest(http.MethodPost, "http://samrum.test/groups", strings.NewReader("name=x"))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		for k, v := range headers {
			r.Header.Set(k, v)
		}
		if rec := w.do("Alma", r); rec.Code != 403 {
			t.Errorf("%s: %d", name, rec.Code)
		}
	}
	if after := value[int](w, `select count(*)::int from groups`); after != before {
		t.Error("a foreign page made a group")
	}
}

// The link leads to the page with the form, where it began with sending one.
func TestALinkLeadsToThePageOfAForm(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.post("/sign-in", form("address", "mira@example.org", "next", "/groups/"+norr+"/cases", "headline", "En rubrik"))
	if got := b.post("/sign-in/"+b.latest().Token, nil).Header().Get("Location"); got != "/groups/"+norr+"/cases/new" {
		t.Errorf("the link led to %q", got)
	}
}

// A kept form has its way on when the code is spent, and is not sent in another
// person's name.
func TestAKeptFormIsItsWritersOwn(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	b := w.browser()
	b.type_(b.ask("mira@example.org").Code)
	w.setTime(worldStart.Add(61 * day))
	typed := form("headline", "Miras rubrik", "question", "Hur?")
	w.wants(b.post("/groups/"+norr+"/cases", typed), 401, "Miras rubrik", "Skicka ett nytt mejl", `name="address"`)
	again := with(typed, "next", "/groups/"+norr+"/cases", "address", "sara@example.org")
	w.wants(b.post("/sign-in", again), 200, "Miras rubrik", "one-time-code")
	again.Set("code", b.latest().Code)
	rec := b.post("/sign-in/code", again)
	if rec.Code != 303 || rec.Header().Get("Location") != "/today" {
		t.Errorf("as somebody else it answers %d to %q", rec.Code, rec.Header().Get("Location"))
	}
	w.wants(b.get("/today"), 200, "God", "någon annan än den som skrev")
}
