package supervision_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"samrum/internal/supervision"
)

func TestSitesThatMayShowTheTimes(t *testing.T) {
	t.Parallel()
	sites, p := supervision.ParseSites("https://www.kommun.se/\r\n\n HTTPS://A.example.org:8443 \nhttps://www.kommun.se\nhttps://xn--lrum-5qa.example.org")
	want := []string{"https://a.example.org:8443", "https://www.kommun.se", "https://xn--lrum-5qa.example.org"}
	if d := cmp.Diff(want, sites); d != "" || len(p) > 0 {
		t.Errorf("%v (-want +got):\n%s", p, d)
	}
	for _, text := range []string{
		"http://www.kommun.se", "www.kommun.se", "https://", "https://kommun", "https://*.kommun.se", "*", "https:", "'self'", "https://www.kommun.se/sida",
		"https://www.kommun.se?a=b", "https://www.kommun.se#a", "https://a@www.kommun.se", "https://www.kommun.se:0", "https://www.kommun.se:65536", "https://www.kommun.se:",
		"https://www.kommun.se; script-src *", "https://www.kommun.se https://evil.example", "https://1.2.3.4", "https://-a.example.org", "https://a-.example.org", "https://a..example.org",
		"https://räksmörgås.example.org", "javascript:alert(1)", "data:text/html,x", "https://www.kommun.se//", "https://www.kommun.se\u200b", "https://" + strings.Repeat("abcdefgh.", 32) + "se",
	} {
		if _, p := supervision.ParseSites("https://www.example.org\n" + text); p["sites"].Code != supervision.BadSite {
			t.Errorf("%q was taken: %v", text, p)
		}
	}
	var many strings.Builder
	for _, r := range "abcdefghijk" {
		many.WriteString("https://" + string(r) + ".example.org\n")
	}
	if _, p := supervision.ParseSites(many.String()); p["sites"].Code != supervision.TooManySites {
		t.Errorf("eleven sites: %v", p)
	}
}
