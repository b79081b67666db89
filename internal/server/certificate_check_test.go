package server

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"samrum/internal/certificate"
	"samrum/internal/paths"
	"samrum/internal/supervision"
)

func TestEverybodyChecksANumber(t *testing.T) {
	w := newWorld(t)
	w.anAutumnHeld()
	id := w.asksForHours("Mira")
	number := w.signs("Alma", id)
	typed := strings.ToLower(strings.ReplaceAll(number, "-", " "))
	rec := w.get("", paths.CheckCertificates+"?number="+strings.ReplaceAll(typed, " ", "+"))
	w.wants(rec, http.StatusSeeOther)
	w.reads(w.get("", rec.Header().Get("Location")), 200, "Intyget gäller", number, "1 september 2026 – 3 november 2026", "5 handledningstimmar (225 min", w.certified(number).Fingerprint(),
		"!Mira", "!Alma", "!Norr", "!Lindqvist")
	w.reads(w.get("Bo", paths.CheckCertificate(number)), 200, "Intyget gäller", "!Mira", "!Norr")
	for _, none := range []string{"0000-0000", "x", "7K3M", "%00", "../me", strings.Repeat("9", 200)} {
		w.reads(w.get("", paths.CheckCertificate(none)), 404, "inget intyg med det numret", "!225")
	}
	w.wants(w.get("", paths.CheckCertificates), 200, `name="number"`)
	w.step("what was only asked for has no number", func() {
		w.asksForHours("Sara")
		if n := value[int](w, `select count(*)::int from certificate_checks`); n != 1 {
			t.Errorf("%d numbers", n)
		}
	})
	w.step("whose holder has been erased still stands", func() {
		file := w.get("Mira", paths.CertificateFile(number)).Body.String()
		w.exec(`delete from certificates where person_id = $1`, w.people["Mira"])
		w.wants(w.get("Alma", paths.Certificate(number)), 404)
		w.reads(w.get("", paths.CheckCertificate(number)), 200, "Intyget gäller", "225 min")
		w.reads(w.post("", paths.CheckCertificates, form("file", file)), 200, "precis som den signerades")
	})
}

func TestEverybodyChecksAFile(t *testing.T) {
	w := newWorld(t)
	w.anAutumnHeld()
	id := w.asksForHours("Mira")
	number := w.signs("Alma", id)
	file := w.get("Mira", paths.CertificateFile(number)).Body.String()
	w.reads(w.post("", paths.CheckCertificates, form("file", "\n"+file+"\r\n")), 200, "precis som den signerades", "Mira", "225 min")
	for name, tt := range map[string][2]string{
		"another name":    {strings.Replace(file, `"name":"Mira"`, `"name":"Moa"`, 1), "ändrad sedan den signerades"},
		"a minute more":   {strings.Replace(file, `"minutes":45`, `"minutes":46`, 1), "ändrad sedan den signerades"},
		"a field twice":   {strings.Replace(file, `"version":1`, `"version":2,"version":1`, 1), "ändrad sedan den signerades"},
		"blanks":          {strings.Replace(file, `":`, `": `, 1), "ändrad sedan den signerades"},
		"another's key":   {strings.Replace(file, `"key":"`, `"key":"00`, 1), "nyckel som inte är känd"},
		"no certificate":  {"hej", "inget intyg härifrån"},
		"nothing":         {"", "inget intyg härifrån"},
		"half of it":      {file[:len(file)/2], "inget intyg härifrån"},
		"another’s JSON":  {`{"certificate": 5}`, "inget intyg härifrån"},
		"a page of blank": {strings.Repeat(" ", 5000), "inget intyg härifrån"},
	} {
		rec := w.post("", paths.CheckCertificates, form("file", tt[0]))
		w.reads(rec, 422, tt[1], "!precis som den signerades")
		if t.Failed() {
			t.Fatal(name)
		}
	}
	w.step("one that a newer version has replaced is told so", func() {
		w.exec(`update attendances set minutes = 30 where minutes = 45 and person_id = $1`, w.people["Mira"])
		w.signs("Alma", id)
		w.reads(w.post("", paths.CheckCertificates, form("file", file)), 200, "en nyare version har ersatt den", "!precis som")
		w.wants(w.get("Mira", paths.CertificateFile(number)), 200, `"version":2`)
	})
}

// With the published keys and nothing else of ours a file is checked; a keyset
// that is rotated away leaves its key behind.
func TestAFileIsCheckedWithoutUs(t *testing.T) {
	w := newWorld(t)
	w.anAutumnHeld()
	file := w.get("Mira", paths.CertificateFile(w.signs("Alma", w.asksForHours("Mira")))).Body.Bytes()
	published := func() (keys []certificate.PublicKey) {
		var answer struct {
			Context string `json:"signed_after"`
			Keys    []struct {
				ID  certificate.KeyID `json:"id"`
				Key string            `json:"ed25519"`
			} `json:"keys"`
		}
		rec := w.get("", paths.CertificateKeys)
		w.wants(rec, 200)
		w.must(json.Unmarshal(rec.Body.Bytes(), &answer))
		for _, k := range answer.Keys {
			key, err := certificate.ParsePublicKey(k.Key)
			w.must(err)
			if key.ID() != k.ID {
				t.Errorf("key %s is named %s", key.ID(), k.ID)
			}
			keys = append(keys, key)
		}
		return keys
	}
	keys := published()
	if _, err := certificate.Verify(file, keys...); len(keys) != 1 || err != nil {
		t.Errorf("%d keys: %v", len(keys), err)
	}
	old := certificate.NewKey()
	w.exec(`insert into certificate_keys values ($1, $2, $3)`, old.Public().ID(), []byte(old.Public()), worldStart.AddDate(-3, 0, 0))
	d, err := certificate.Verify(file, keys...)
	w.must(err)
	d.Number = "ZZZZ-0000"
	ago, err := certificate.Sign(d, old)
	w.must(err)
	if len(published()) != 2 {
		t.Error("an old key is not published")
	}
	w.reads(w.post("", paths.CheckCertificates, form("file", string(ago))), 200, "precis som den signerades")
}

func TestHoursFromElsewhereStandApart(t *testing.T) {
	w := newWorld(t)
	w.anAutumnHeld()
	w.held("Syd", "2026-10-06 13:00", 90, map[string]int{"Kim": 90})
	own := form("source", "Norra mottagningen", "kind", "received", "minutes", "450", "size", "5", "form_key", supervision.NewFormKey().String(), "verified", "true")
	for range 2 {
		w.wants(w.post("Mira", paths.HoursElsewhere, own), http.StatusSeeOther)
	}
	w.reads(w.get("Mira", paths.MyHours), 200, "Norra mottagningen", "Egna uppgifter 10 handledningstimmar (450 min", "15 av 100 timmar. Utan egna uppgifter: 5 av 100 timmar", "Här 5 handledningstimmar (225 min")
	for field, value := range map[string]string{"source": "", "kind": "x", "minutes": "-3", "size": "0"} {
		w.wants(w.post("Mira", paths.HoursElsewhere, with(own, field, value)), 422)
	}
	w.wants(w.post("Mira", paths.HoursElsewhere, with(own, "minutes", "99999999999")), 422)
	w.step("a file of another practice is verified, in her own name alone", func() {
		w.exec(`update practice_people set name = 'Mira' where person_id = $1`, w.people["Kim"])
		id := w.asksForHours("Kim")
		theirs := w.get("Kim", paths.CertificateFile(w.signs("Bo", id))).Body.String()
		w.reads(w.post("Sara", paths.ImportHours, form("file", theirs)), 422, "i någon annans namn")
		for range 2 {
			w.wants(w.post("Mira", paths.ImportHours, form("file", theirs)), http.StatusSeeOther)
		}
		w.reads(w.get("Mira", paths.MyHours), 200, "Styrkt av andras intyg 2 handledningstimmar (90 min", "17 av 100 timmar. Utan egna uppgifter: 7 av 100 timmar", "kontrollerat")
		w.reads(w.post("Mira", paths.ImportHours, form("file", strings.Replace(theirs, `"minutes":90`, `"minutes":99`, 1))), 422, "ändrad sedan den signerades")
		w.exec(`update attendances set minutes = 60, status = 'part' where person_id = $1`, w.people["Kim"])
		w.signs("Bo", id)
		w.reads(w.post("Mira", paths.ImportHours, form("file", theirs)), 422, "nyare version")
	})
	w.step("a certificate shows them below its own total", func() {
		number := w.signs("Alma", w.asksForHours("Mira", "goal", "yes"))
		d := w.certified(number)
		if d.Figures.Minutes() != 225 || len(d.Elsewhere) != 2 || d.Goal != 100 {
			t.Errorf("%d minutes, %d from elsewhere, goal %d", d.Figures.Minutes(), len(d.Elsewhere), d.Goal)
		}
		w.reads(w.get("Mira", paths.Certificate(number)), 200, "inte medräknad ovan", "egen uppgift", "Mot målet räknas 17 av 100 timmar", "Av dem är 450 min egna uppgifter")
		w.step("whose own file is not counted a second time", func() {
			own := w.get("Mira", paths.CertificateFile(number)).Body.String()
			w.reads(w.post("Mira", paths.ImportHours, form("file", own)), 422, "räknas redan här")
		})
	})
	w.step("and she takes them away again, nobody else does", func() {
		id := value[string](w, `select id::text from hours_elsewhere where not verified`)
		w.wants(w.post("Sara", paths.ForgetHours, form("hours", id)), http.StatusSeeOther)
		w.reads(w.get("Mira", paths.MyHours), 200, "Norra mottagningen")
		w.wants(w.post("Mira", paths.ForgetHours, form("hours", id)), http.StatusSeeOther)
		w.reads(w.get("Mira", paths.MyHours), 200, "!Norra mottagningen", "Styrkt av andras intyg")
	})
}

func TestHoursFromElsewhereAreNotEndless(t *testing.T) {
	w := newWorld(t)
	own := form("source", "Norra", "kind", "meta", "minutes", "60", "size", "1")
	w.growHours(0, 99)
	w.wants(w.post("Mira", paths.HoursElsewhere, own), http.StatusSeeOther)
	w.reads(w.post("Mira", paths.HoursElsewhere, own), 422, "hundra rader från andra håll")
}
