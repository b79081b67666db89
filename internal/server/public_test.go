package server

import (
	"encoding/json"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"samrum/internal/paths"
	"samrum/internal/supervision"
)

// in asks for a page as a stranger whose browser understands a language.
func (w *world) in(language, path string) *httptest.ResponseRecorder {
	w.Helper()
	r := httptest.NewRequest("GET", path, nil)
	r.Header.Set("Accept-Language", language)
	return w.do("", r)
}

// write puts a text of the practice Lindqvist into the database.
func (w *world) write(kind supervision.TextKind, l supervision.Language, body string) {
	w.Helper()
	w.exec(`insert into practice_texts select id, $1, $2, $3, 1, $4, $5 from practices where slug = 'lindqvist'`, kind, l, body, w.people["Alma"], worldStart)
}

func TestANewPracticeIsWorthShowing(t *testing.T) {
	w := newWorld(t)
	for l, words := range map[string][]string{
		"sv": {"Process, grupp", "Fem till sju personer", "Så brukar det gå till", "Om oss"},
		"da": {"Proces, gruppe", "Fem til syv personer", "Sådan plejer det at foregå", "Om os"},
		"nb": {"Prosess, gruppe", "Fem til sju personer", "Slik pleier det å foregå", "Om oss"},
		"en": {"Process, group", "Five to seven people", "How it usually goes", "About us"},
	} {
		w.wants(w.in(l, "/p/lindqvist/services"), 200, words[0], "<h1>", `lang="`+l+`"`)
		w.wants(w.in(l, "/p/lindqvist/faq"), 200, words[1])
		w.wants(w.in(l, "/p/lindqvist"), 200, "<h1>Lindqvist</h1>", words[2], words[0], "070-174 06 05")
		w.wants(w.in(l, "/p/lindqvist/about"), 200, words[3], "Alma", "Petra", "!Nora", "!Mira")
		w.wants(w.in(l, "/p/lindqvist/privacy"), 200, "180")
		w.wants(w.in(l, "/p/lindqvist/accessibility"), 200, "WCAG 2.2")
	}
}

func TestALanguageThatIsMissingShowsTheFirstOne(t *testing.T) {
	w := newWorld(t)
	w.write("about", "sv", "Vi sitter i *Kvarnen*.")
	w.wants(w.in("sv", "/p/lindqvist/about"), 200, "<em>Kvarnen</em>", "!inte på svenska")
	w.wants(w.in("da", "/p/lindqvist/about"), 200, `lang="sv"`, "<em>Kvarnen</em>", "findes ikke på dansk endnu", "<h1>Om os</h1>")
	w.write("about", "da", "Vi holder til i møllen.")
	w.wants(w.in("da", "/p/lindqvist/about"), 200, "møllen", "!Kvarnen", "!findes ikke på dansk")
	w.wants(w.in("da", "/p/berg/about"), 200, "!møllen", "!Alma", "Bo")
	w.write("case_group", "sv", "")
	w.wants(w.in("sv", "/p/lindqvist/services"), 200, "!Ärenden, grupp", "Process, grupp")
	w.wants(w.in("en", "/p/lindqvist/services"), 200, "!Cases, group")
}

func TestTheAddressChoosesTheLanguage(t *testing.T) {
	w := newWorld(t)
	w.wants(w.in("sv", "/p/lindqvist?lang=nb"), 200, `<html lang="nb"`, `href="/p/lindqvist/faq?lang=nb"`, `aria-current="true">norsk bokmål`)
	w.wants(w.in("da", "/p/lindqvist?lang=xx"), 200, `<html lang="da"`, `href="/p/lindqvist/faq"`)
	w.wants(w.in("fi", "/p/lindqvist"), 200, `<html lang="sv"`)
	rec := w.in("da", "/p/lindqvist")
	if rec.Header().Get("Set-Cookie") != "" || rec.Header().Get("Vary") == "" || rec.Header().Get("X-Robots-Tag") != "" {
		t.Errorf("headers %v", rec.Header())
	}
}

func TestShortAddressesWhileThereIsOnePractice(t *testing.T) {
	w := newWorld(t)
	rec := w.get("", "/")
	if to := rec.Header().Get("Location"); to != paths.SignIn {
		t.Errorf("with several practices / leads to %s", to)
	}
	w.exec(`truncate practices cascade`)
	w.exec(`insert into practices (id, slug, name, zone, country, languages, created_at) values (gen_random_uuid(), 'ensam', 'Ensam', 'Europe/Stockholm', 'SE', '{sv}', now())`)
	for short, whole := range map[string]string{
		"/": "/p/ensam", "/services": "/p/ensam/services", "/about": "/p/ensam/about", "/faq?lang=da": "/p/ensam/faq?lang=da",
		"/privacy": "/p/ensam/privacy", "/accessibility": "/p/ensam/accessibility", "/book": "/p/ensam/book", "/book/intro?lang=da": "/p/ensam/book/intro?lang=da",
		"/boka": "/p/ensam/book", "/bestil": "/p/ensam/book", "/bestill?service=case_group": "/p/ensam/book?service=case_group",
	} {
		rec := w.get("", short)
		if to := rec.Header().Get("Location"); rec.Code != 303 || to != whole {
			t.Errorf("%s leads to %s (%d), want %s", short, to, rec.Code, whole)
		}
		w.wants(w.get("", whole), 200, "Ensam", `href="/sign-in"`)
	}
	w.wants(w.get("", "/sitemap.xml"), 200, "<loc>http://samrum.test/p/ensam/faq?lang=nb</loc>", "/p/ensam/book?lang=sv</loc>", "http://www.sitemaps.org/schemas/sitemap/0.9")
	w.wants(w.get("", "/robots.txt"), 200, "Disallow: /b/", "Disallow: /i/", "Disallow: /m/", "Disallow: /sign-in/", "Sitemap: http://samrum.test/sitemap.xml", "!Disallow: /p/")
}

func TestWithSeveralPracticesNobodyIsListed(t *testing.T) {
	w := newWorld(t)
	for _, path := range []string{"/", "/sign-in", "/robots.txt", "/sitemap.xml", "/services", "/p/nobody", "/p/", "/p/%00", "/p/LINDQVIST", "/p/a%2fb/faq"} {
		if body := w.get("", path).Body.String(); strings.Contains(strings.ToLower(body), "lindqvist") || strings.Contains(body, "berg") {
			t.Errorf("%s names a practice", path)
		}
	}
	for _, path := range []string{"/p/nobody", "/p/%00", "/p/%ff", "/p/" + strings.Repeat("a", 5000), "/p/lindqvist/nothing"} {
		w.wants(w.get("", path), 404)
	}
}

// A public page gives away no address of a person's, and no member's name.
func TestPublicPagesKeepPeopleToThemselves(t *testing.T) {
	w := newWorld(t)
	for _, path := range paths.PublicPages {
		body := w.get("Mira", "/p/lindqvist"+path).Body.String()
		for _, name := range []string{"alma@", "petra@", "Mira", "Sara", "Nora", "Norr"} {
			if strings.Contains(body, name) {
				t.Errorf("%s shows %s", path, name)
			}
		}
	}
}

var dataBlock = regexp.MustCompile(`<script type="application/ld\+json">(.*?)</script>`)

func TestPagesDescribeThemselves(t *testing.T) {
	w := newWorld(t)
	w.exec(`update practices set name = 'Lind & </script><b>Söner' where slug = 'lindqvist'`)
	w.write("questions", "sv", "## Vad </script> är det?\n\nEtt **svar**.\n\n## Vad är det?\n\nTvå.")
	rec := w.in("sv", "/p/lindqvist/faq")
	w.wants(rec, 200, `<link rel="canonical" href="http://samrum.test/p/lindqvist/faq?lang=sv">`, `hreflang="nb" href="http://samrum.test/p/lindqvist/faq?lang=nb"`,
		`hreflang="x-default"`, `<meta name="description" content="Vanliga frågor. Lind &amp;`, "<title>Vanliga frågor – Lind &amp;", `id="q-vad-ar-det"`)
	var page struct {
		Type       string `json:"@type"`
		MainEntity []struct {
			Name           string
			AcceptedAnswer struct{ Text string }
		}
	}
	found := dataBlock.FindStringSubmatch(rec.Body.String())
	w.must(json.Unmarshal([]byte(found[1]), &page))
	if page.Type != "FAQPage" || len(page.MainEntity) != 2 || page.MainEntity[0].AcceptedAnswer.Text != "<p>Ett <strong>svar</strong>.</p>\n" {
		t.Errorf("the page says of itself %+v", page)
	}
	var practice map[string]any
	w.must(json.Unmarshal([]byte(dataBlock.FindStringSubmatch(w.in("sv", "/p/lindqvist").Body.String())[1]), &practice))
	if practice["@type"] != "ProfessionalService" || practice["name"] != "Lind & </script><b>Söner" {
		t.Errorf("the practice is %v", practice)
	}
}
