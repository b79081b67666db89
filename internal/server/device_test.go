package server

import (
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
)

const phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"

// signedInOn signs Mira in by code in a browser that calls itself agent.
func (w *world) signedInOn(agent string) *browser {
	w.Helper()
	b := w.browser()
	secrets := b.ask("mira@example.org")
	r := httptest.NewRequest("POST", "/sign-in/code", strings.NewReader("code="+secrets.Code))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	r.Header.Set("User-Agent", agent)
	w.wants(b.send(r), 303)
	return b
}

func TestDevicesAreListedAndEnded(t *testing.T) {
	w := newWorld(t)
	onPhone, onDesk, other := w.signedInOn(phone), w.signedInOn("curl/8.0"), w.signedInOn("curl/8.0")
	body := onDesk.get("/me").Body.String()
	if !strings.Contains(body, "Safari på iPhone") || !strings.Contains(body, "Okänd webbläsare") || strings.Count(body, "Den här<") != 1 {
		t.Errorf("the page holds\n%s", body)
	}
	if kept := value[string](w, `select string_agg(device, ' ' order by device) from logins`); kept != "Safari|iPhone | |" && kept != "| | Safari|iPhone" {
		t.Errorf("kept %q", kept)
	}
	ref := regexp.MustCompile(`value="([0-9a-f]{32})">[^<]*<span class="vh"> Safari`).FindStringSubmatch(body)
	if ref == nil {
		t.Fatalf("no button ends the telephone:\n%s", body)
	}
	w.wants(w.post("Sara", "/me/devices/end", form("device", ref[1])), 303)
	w.wants(onPhone.get("/today"), 200) // another person ends nothing
	w.wants(onDesk.post("/me/devices/end", form("device", ref[1])), 303)
	w.wants(onPhone.get("/today"), 303)
	w.wants(other.get("/today"), 200)
	w.wants(onDesk.post("/me/devices/end-others", nil), 303)
	w.wants(other.get("/today"), 303)
	w.wants(onDesk.get("/me"), 200, "!Logga ut alla andra")
	w.wants(w.get("Sara", "/today"), 200)
}
