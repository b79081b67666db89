package server

import (
	"strings"
	"testing"
)

const (
	timesPage = "/p/lindqvist/times"
	sitesPage = "/practice/sites"
)

func TestFreeTimesAreLinksOutOfTheFrame(t *testing.T) {
	w := newWorld(t)
	w.wants(w.in("sv", timesPage), 200, "Inga tider är lediga", `href="/p/lindqvist/book/intro" target="_top"`)
	w.receives("Alma")
	w.booked("Alma", "2026-12-01 09:00", "karin@example.org")
	rec := w.in("sv", timesPage)
	w.wants(rec, 200, `href="/p/lindqvist/book/intro?at=2026-12-01T09%3A00%3A00Z" target="_top"`, "10.00", "!2026-12-01T08%3A00", "Stockholm",
		"2026-12-07T", "!2026-12-08T", "!Karin", "!<script", "!<form", "!Alma")
	if rec.Header().Get("Set-Cookie") != "" || rec.Body.Len() > 20_000 {
		t.Errorf("%d bytes, cookie %q", rec.Body.Len(), rec.Header().Get("Set-Cookie"))
	}
	w.wants(w.in("en", timesPage+"?lang=da"), 200, `lang="da"`, "lang=da", "Ledige tider")
}

func TestFreeTimesOfOneKind(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	w.wants(w.post("Alma", meetingsPage+"/new", meetingForm()), 303)
	w.wants(w.get("", timesPage+"?meeting=planeringssamtal"), 200, "Planeringssamtal", "/book/planeringssamtal?at=")
	w.wants(w.post("Alma", meetingsPage+"/planeringssamtal", meetingForm("version", "1", "offered", "")), 303)
	for _, path := range []string{timesPage + "?meeting=planeringssamtal", timesPage + "?meeting=none", timesPage + "?meeting=%00", "/p/none/times", "/p/%ff/times"} {
		w.wants(w.get("", path), 404)
	}
	w.wants(w.post("Alma", meetingsPage+"/intro", meetingForm("name_sv", "", "offered", "")), 303)
	w.wants(w.get("", timesPage), 200, "!?at=")
}

// Only listed sites may show the free times, and they may show nothing else.
func TestWhoMayFrameWhat(t *testing.T) {
	w := newWorld(t)
	refuses := func(as, path string, status int) {
		t.Helper()
		rec := w.get(as, path)
		policy := rec.Header().Get("Content-Security-Policy")
		if rec.Code != status || !strings.Contains(policy, "frame-ancestors 'none'") || rec.Header().Get("X-Frame-Options") != "DENY" {
			t.Errorf("%s: %d, %s, %s", path, rec.Code, policy, rec.Header().Get("X-Frame-Options"))
		}
	}
	refuses("", timesPage, 200)
	w.wants(w.post("Nora", sitesPage, form("sites", "https://www.kommun.se\nhttps://intra.example.org:8443/")), 303)
	header := w.get("", timesPage).Header()
	policy := header.Get("Content-Security-Policy")
	if !strings.Contains(policy, "; frame-ancestors https://intra.example.org:8443 https://www.kommun.se; ") || strings.Contains(policy, "frame-ancestors 'none'") {
		t.Errorf("the policy is %s", policy)
	}
	if !strings.Contains(policy, "default-src 'none'") || header["X-Frame-Options"] != nil {
		t.Errorf("%s, %s", policy, header["X-Frame-Options"])
	}
	for _, path := range []string{"/p/lindqvist", "/p/lindqvist/about", "/sign-in"} {
		refuses("", path, 200)
	}
	refuses("", timesPage+"?meeting=none", 404)
	refuses("", "/p/berg/times", 200)
	refuses("Alma", hoursPage, 200)
	refuses("Alma", sitesPage, 200)
	w.wants(w.post("Nora", sitesPage, form("seen", "https://intra.example.org:8443 https://www.kommun.se", "sites", "")), 303)
	refuses("", timesPage, 200)
}

func TestSitesAreSaved(t *testing.T) {
	w := newWorld(t)
	w.wants(w.get("Alma", sitesPage), 200, "Spara webbplatsen först", "&lt;iframe src=&#34;http://samrum.test/p/lindqvist/times?meeting=intro&#34;")
	for range 2 {
		w.wants(w.post("Alma", sitesPage, form("sites", "https://www.kommun.se")), 303)
	}
	w.wants(w.post("Petra", sitesPage, form("sites", "https://www.example.org")), 409, "https://www.kommun.se", "https://www.example.org", `name="seen" value="https://www.kommun.se"`)
	w.wants(w.post("Petra", sitesPage, form("seen", "https://www.kommun.se", "sites", "https://www.example.org\nhttp://x.se")), 422, `href="#sites"`, "http://x.se")
	w.wants(w.get("Alma", sitesPage), 200, "https://www.kommun.se", "!https://www.example.org</textarea>")
	w.wants(w.get("Bo", sitesPage), 200, "!https://www.kommun.se</textarea>")
}

// Free times cost five statements in two round trips, however many there are.
func TestFreeTimesCostLittle(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	w.receives("Petra")
	w.get("", timesPage)
	statements, trips := w.Count.cost(func() { w.wants(w.get("", timesPage), 200, "?at=") })
	if statements > 5 || trips > 2 {
		t.Errorf("%d statements in %d round trips", statements, trips)
	}
}
