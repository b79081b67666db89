package server

import (
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"samrum/internal/certificate"
	"samrum/internal/paths"
)

func TestMyHoursAreThoseOfHeldSessions(t *testing.T) {
	w := newWorld(t)
	w.anAutumnHeld()
	w.session("Norr", "2026-11-24 13:00")
	cancelled := w.held("Norr", "2026-11-19 09:00", 90, map[string]int{"Mira": 90})
	w.exec(`update sessions set status = 'cancelled' where number = $1`, cancelled)
	w.reads(w.get("Mira", paths.MyHours), 200, "Handledning du har fått", "5 handledningstimmar (225 min", "5 av 100 timmar", "180 min", "45 min", "!Egna uppgifter")
	w.wants(w.get("Mira", paths.MyHours), 200, "!id=\"of-given\"")
	w.reads(w.get("Farid", paths.MyHours), 200, "150 min", "Be om ett intyg")
	w.reads(w.get("Elin", paths.MyHours), 200, "Inga timmar än", "!Be om ett intyg")
	w.reads(w.get("Alma", paths.MyHours), 200, "Handledning du har gett", "8 handledningstimmar (360 min")
	w.step("what was supervised on supervision is of another kind", func() {
		w.wants(w.post("Alma", paths.GroupCertificates(norr), form("meta", "yes")), http.StatusSeeOther)
		w.reads(w.get("Mira", paths.MyHours), 200, "Handledning på din egen handledning", "5 av 50 timmar", "!5 av 100 timmar")
		w.wants(w.post("Alma", paths.GroupCertificates(norr), form()), http.StatusSeeOther)
	})
	w.step("a goal of one's own", func() {
		w.wants(w.post("Mira", paths.MyHours, form("goal_received", "5")), http.StatusSeeOther)
		w.reads(w.get("Mira", paths.MyHours), 200, "5 av 5 timmar", "Målet är nått")
		w.reads(w.post("Mira", paths.MyHours, form("goal_received", "-1")), 422, "ska vara ett heltal")
		w.wants(w.post("Mira", paths.MyHours, form("goal_received", "0")), http.StatusSeeOther)
		w.reads(w.get("Mira", paths.MyHours), 200, "!av 5 timmar", "!av 100 timmar")
	})
}

func TestACertificateFromAskingToItsPaper(t *testing.T) {
	w := newWorld(t)
	w.anAutumnHeld()
	w.exec(`update practice_people set profession = 'socionom', degree_on = '2019-06-05' where person_id = $1`, w.people["Mira"])
	w.exec(`update practice_people set profession = 'psykolog' where person_id = any($1)`, []any{w.people["Sara"].String(), w.people["Jonas"].String()})
	w.exec(`insert into profiles select practice_id, person_id, 'sv', 'leg. psykolog', '', '[{"name": "Handledarutbildning", "provider": "Göteborgs universitet", "credits": "45 hp", "year": "2012"}]', '{}', 1, now()
		from practice_people where person_id = $1`, w.people["Alma"])
	w.reads(w.get("Mira", paths.AskCertificate), 200, "deltagit i 3 handledningstillfällen i grupp om 3–4 deltagare, sammanlagt 5 handledningstimmar (225 min", "180 min", "45 min")
	id := w.asksForHours("Mira", "workplace", "Ängens familjeenhet")
	w.reads(w.get("Mira", paths.MyHours), 200, "Väntar på handledaren")
	w.reads(w.get("Alma", paths.Today), 200, "Mira väntar på ett intyg")
	w.reads(w.get("Petra", paths.Today), 200, "!väntar på ett intyg")
	w.reads(w.get("Alma", paths.GroupCertificates(norr)), 200, "Mira", "Intyg om handledning", "!du har fått")
	w.reads(w.get("Alma", paths.SignCertificate(id)), 200, "225 min", "!Godkänn och signera")
	w.reads(w.post("Alma", paths.SignCertificate(id), form("do", "sign")), 422, "Fyll i ”Ort”", "Är du extern")
	shown := w.readsIt("Alma", id, "focus", "case", "own_cases", "yes")
	w.reads(shown, 200, "Så blir intyget", "leg. psykolog", "Handledarutbildning, Göteborgs universitet, 45 hp, 2012", "Extern handledare ja", "2 psykolog, 1 socionom, 1 utan uppgift", "Ängens familjeenhet", "5 juni 2019", "deltog i 3 av 4 som hölls", "ärenden, egna ärenden", "!Mot målet")
	number := w.signs("Alma", id, "focus", "case", "own_cases", "yes")
	d := w.certified(number)
	want := []certificate.Row{
		{Group: 0, Size: 4, First: "2026-09-01", Last: "2026-10-06", Attended: 2, Minutes: 180, External: 180},
		{Group: 0, Size: 3, First: "2026-11-03", Last: "2026-11-03", Attended: 1, Minutes: 45, External: 45},
	}
	if diff := cmp.Diff(want, d.Figures.Rows); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	w.step("holder and signer see it, others do not", func() {
		for _, as := range []string{"Mira", "Alma"} {
			w.reads(w.get(as, paths.Certificate(number)), 200, "Intyg "+number, "sammanlagt 5 handledningstimmar")
			pdf := w.get(as, paths.CertificatePDF(number))
			w.wants(pdf, 200, "%PDF-1")
			if pdf.Header().Get("Cache-Control") != "private, no-store" || pdf.Body.Len() > 60<<10 {
				t.Errorf("%s, %d bytes", pdf.Header().Get("Cache-Control"), pdf.Body.Len())
			}
			w.wants(w.get(as, paths.CertificateFile(number)), 200, `"number":"`+number+`"`)
		}
		for _, as := range []string{"Sara", "Petra", "Nora", "Bo"} {
			for _, path := range []string{paths.Certificate(number), paths.CertificatePDF(number), paths.CertificateFile(number), paths.SignCertificate(id)} {
				w.wants(w.get(as, path), 404)
			}
		}
		w.wants(w.get("Mira", paths.SignCertificate(id)), 404)
	})
	w.step("the page of today is quiet again, and a letter is on its way", func() {
		w.reads(w.get("Alma", paths.Today), 200, "!väntar på ett intyg")
		if n := value[int](w, `select count(*)::int from river.river_job where kind = 'certificate_letter'`); n != 1 {
			t.Errorf("%d letters", n)
		}
	})
}

func TestACorrectionAfterIssueIsNeverSilent(t *testing.T) {
	w := newWorld(t)
	w.anAutumnHeld()
	id := w.asksForHours("Mira")
	number := w.signs("Alma", id)
	w.reads(w.get("Alma", paths.Certificate(number)), 200, "!Närvaron har ändrats")
	w.step("what is held later changes nothing", func() {
		w.setTime(worldStart.AddDate(0, 0, 1))
		w.held("Norr", "2026-11-25 07:00", 30, map[string]int{"Mira": 30})
		w.reads(w.get("Alma", paths.Today), 200, "!Närvaron har ändrats")
	})
	w.step("a correction is said to the leader, on three pages, and to nobody else", func() {
		w.exec(`update attendances a set minutes = 60, status = 'part' from sessions s where s.id = a.session_id and s.number = 1 and a.person_id = $1`, w.people["Mira"])
		w.reads(w.get("Alma", paths.Today), 200, "Närvaron har ändrats sedan intyg "+number)
		w.reads(w.get("Alma", paths.GroupCertificates(norr)), 200, "Närvaron har ändrats")
		w.reads(w.get("Alma", paths.Certificate(number)), 200, "Närvaron har ändrats", "Gör en ny version")
		w.reads(w.get("Mira", paths.Certificate(number)), 200, "!Närvaron har ändrats", "225 min")
	})
	w.step("two that level each other out change nothing on the paper", func() {
		w.exec(`update attendances a set minutes = 75 from sessions s where s.id = a.session_id and s.number = 3 and a.person_id = $1`, w.people["Mira"])
		w.exec(`update attendances a set minutes = 90 from sessions s where s.id = a.session_id and s.number = 1 and a.person_id = $1`, w.people["Mira"])
		w.reads(w.get("Alma", paths.Today), 200, "Närvaron har ändrats")
		w.exec(`update attendances a set minutes = 45 from sessions s where s.id = a.session_id and s.number = 3 and a.person_id = $1`, w.people["Mira"])
		w.reads(w.get("Alma", paths.Today), 200, "!Närvaron har ändrats")
		w.exec(`update attendances a set minutes = 60, status = 'part' from sessions s where s.id = a.session_id and s.number = 1 and a.person_id = $1`, w.people["Mira"])
	})
	w.step("the new version voids the old", func() {
		if again := w.signs("Alma", id); again != number {
			t.Errorf("the new version is %s, not %s", again, number)
		}
		w.reads(w.get("Mira", paths.Certificate(number)), 200, "Version 2 gäller", "195 min", "!225 min")
		w.reads(w.get("Alma", paths.Today), 200, "!Närvaron har ändrats")
		w.reads(w.get("", paths.CheckCertificate(number)), 200, "version 2", "195 min", "Version 1 gäller inte längre", "!225", "!Mira", "!Alma", "!Norr", "!Lindqvist AB")
	})
}

func TestFiguresThatChangedSinceTheyWereReadAreNotSigned(t *testing.T) {
	w := newWorld(t)
	w.anAutumnHeld()
	id := w.asksForHours("Mira")
	read := opened(w.readsIt("Alma", id))
	w.exec(`update attendances set minutes = 30 where minutes = 45 and person_id = $1`, w.people["Mira"])
	rec := w.post("Alma", paths.SignCertificate(id), with(read, "do", "sign"))
	w.reads(rec, 409, "Intyget har ändrats sedan du läste det", "210 min", "!225 min")
	w.reads(w.post("Alma", paths.SignCertificate(id), with(read, "do", "sign", "place", "Lund")), 409, "Lund")
	w.wants(w.post("Alma", paths.SignCertificate(id), with(opened(rec), "do", "sign")), http.StatusSeeOther)
	if n := value[int](w, `select count(*)::int from certificate_files`); n != 1 {
		t.Errorf("%d versions", n)
	}
	w.step("and not asked for either", func() {
		ask := with(opened(w.get("Sara", paths.AskCertificate)), "do", "ask")
		w.exec(`update attendances set minutes = 10, status = 'part' where person_id = $1 and minutes = 90`, w.people["Sara"])
		w.reads(w.post("Sara", paths.AskCertificate, ask), 409, "Intyget har ändrats", "30 min")
	})
}

func TestFiftyApprovalsAtOnceAreOne(t *testing.T) {
	w := newWorld(t)
	w.anAutumnHeld()
	id := w.asksForHours("Mira")
	read := with(opened(w.readsIt("Alma", id)), "do", "sign")
	got := w.atOnce(50, func(int) int { return w.post("Alma", paths.SignCertificate(id), read).Code })
	if got[http.StatusSeeOther] != 50 {
		t.Errorf("answers %v", got)
	}
	if n := value[int](w, `select count(*)::int from certificate_files`); n != 1 {
		t.Errorf("%d versions", n)
	}
	if n := value[int](w, `select count(*)::int from river.river_job where kind = 'certificate_letter'`); n != 1 {
		t.Errorf("%d letters", n)
	}
}

func TestWhatCannotBeCertified(t *testing.T) {
	w := newWorld(t)
	w.anAutumnHeld()
	w.held("Väst", "2026-10-06 13:00", 90, map[string]int{"Elin": 90})
	w.held("Syd", "2026-10-06 13:00", 90, map[string]int{"Kim": 90})
	ask := with(opened(w.get("Mira", paths.AskCertificate)), "do", "ask")
	others := value[string](w, `select id::text from groups where name = 'Väst'`)
	theirs := value[string](w, `select id::text from groups where name = 'Syd'`)
	for name, tt := range map[string]struct {
		filled []string
		says   string
	}{
		"the future":                {[]string{"until", "2026-11-25"}, "har inte varit än"},
		"no date":                   {[]string{"until", "snart"}, "Skriv datum som"},
		"backwards":                 {[]string{"from", "2026-11-01", "until", "2026-10-01"}, "inga minuter att intyga"},
		"before the first":          {[]string{"until", "2026-08-01"}, "inga minuter att intyga"},
		"a group of others":         {[]string{"group", others}, "inga minuter att intyga"},
		"another practice's group":  {[]string{"group", theirs}, "inga minuter att intyga"},
		"no group":                  {[]string{"group", "x"}, "Välj något"},
		"hours that she never gave": {[]string{"kind", "given"}, "inga minuter att intyga"},
		"a kind that there is not":  {[]string{"kind", "taken"}, "Välj något"},
		"a huge workplace":          {[]string{"workplace", strings.Repeat("å", 121)}, "högst 120 tecken"},
	} {
		rec := w.post("Mira", paths.AskCertificate, with(ask, tt.filled...))
		w.reads(rec, 422, tt.says, "!225 min")
		if t.Failed() {
			t.Fatal(name)
		}
	}
	w.step("a cancelled session and a day away give nothing", func() {
		w.exec(`update sessions set status = 'cancelled' where number = 1`)
		w.reads(w.post("Mira", paths.AskCertificate, with(ask, "do", "show", "until", "2026-09-30")), 422, "inga minuter att intyga")
		w.exec(`update sessions set status = 'held' where number = 1 and held_at is not null`)
		w.reads(w.post("Mira", paths.AskCertificate, with(ask, "do", "show", "from", "2026-11-10")), 422, "inga minuter att intyga")
	})
	w.step("minutes that cannot be are said, not counted", func() {
		w.exec(`update sessions set held_minutes = 40 where number = 3`)
		w.reads(w.get("Mira", paths.MyHours), 200, "Minuterna för träffen 3 november 2026 går inte ihop", "!225")
		w.reads(w.post("Mira", paths.AskCertificate, ask), 422, "går inte ihop")
	})
	if n := value[int](w, `select count(*)::int from certificates`); n != 0 {
		t.Errorf("%d were asked for", n)
	}
}

// Whoever has left asks for her time, and whoever leads now signs.
func TestWhoHasLeftGetsHerHours(t *testing.T) {
	w := newWorld(t)
	w.anAutumnHeld()
	w.wants(w.get("Farid", paths.Group(norr)), 404)
	number := w.signs("Alma", w.asksForHours("Farid"))
	if d := w.certified(number); d.Figures.Minutes() != 150 || d.Figures.Offered != 2 {
		t.Errorf("%d minutes of %d sessions", d.Figures.Minutes(), d.Figures.Offered)
	}
	w.step("also after the group has ended", func() {
		id := w.asksForHours("Sara")
		w.exec(`update groups set ended_at = $1 where name = 'Norr'`, worldStart)
		w.reads(w.get("Alma", paths.GroupCertificates(norr)), 200, "Sara")
		w.signs("Alma", id)
	})
}

func TestASupervisorSignsWhatSheGave(t *testing.T) {
	w := newWorld(t)
	w.anAutumnHeld()
	w.held("Väst", "2026-10-06 13:00", 90, map[string]int{"Elin": 90})
	id := w.asksForHours("Alma", "workplace", "Egen mottagning")
	w.wants(w.get("Petra", paths.SignCertificate(id)), 404)
	number := w.signs("Alma", id)
	d := w.certified(number)
	if d.Kind != certificate.Given || d.Figures.Minutes() != 450 || d.Supervisors[0].Name != "Alma" || d.Figures.External() != 0 {
		t.Errorf("%+v", d)
	}
	if n := value[int](w, `select count(*)::int from river.river_job where kind = 'certificate_letter'`); n != 0 {
		t.Error("she is written to about what she did herself")
	}
}

func TestALeaderDeclinesWithALine(t *testing.T) {
	w := newWorld(t)
	w.anAutumnHeld()
	id := w.asksForHours("Mira")
	for _, line := range []string{"", strings.Repeat("a", 201)} {
		w.wants(w.post("Alma", paths.DeclineCertificate(id), form("line", line)), 422)
	}
	w.reads(w.post("Alma", paths.DeclineCertificate(id), form("line", "Ring 070-174 06 05 om 811228-9874")), 422, "Ta bort personnumret")
	w.wants(w.post("Petra", paths.DeclineCertificate(id), form("line", "Nej")), 404)
	w.wants(w.post("Alma", paths.DeclineCertificate(id), form("line", "Vänta till terminens slut")), http.StatusSeeOther)
	w.reads(w.get("Mira", paths.MyHours), 200, "Avböjt", "Vänta till terminens slut")
	w.wants(w.get("Alma", paths.SignCertificate(id)), 404)
	w.step("what is taken back is not there to be signed", func() {
		id := w.asksForHours("Mira")
		read := with(opened(w.readsIt("Alma", id)), "do", "sign")
		w.wants(w.post("Sara", paths.TakeBackAsked, form("certificate", id)), 404)
		w.wants(w.post("Mira", paths.TakeBackAsked, form("certificate", id)), http.StatusSeeOther)
		w.wants(w.post("Alma", paths.SignCertificate(id), read), 404)
	})
}

// A leader who is also enrolled cannot certify what she received; and what she
// gave she signs alone.
func TestNobodyCertifiesHerself(t *testing.T) {
	w := newWorld(t)
	w.anAutumnHeld()
	id := w.asksForHours("Mira")
	w.exec(`update groups set co_lead_id = $1 where name = 'Norr'`, w.people["Mira"])
	w.wants(w.get("Mira", paths.SignCertificate(id)), 404)
	w.wants(w.post("Mira", paths.SignCertificate(id), form("do", "sign")), 404)
	w.reads(w.get("Mira", paths.Today), 200, "!väntar på ett intyg")
	w.signs("Alma", id)
}

func TestTheLastDayCounts(t *testing.T) {
	w := newWorld(t)
	w.exec(`update memberships set left_on = '2026-10-06' where person_id = $1`, w.people["Farid"])
	w.held("Norr", "2026-10-06 09:00", 90, map[string]int{"Farid": 90})
	w.held("Norr", "2026-10-07 09:00", 90, nil)
	d := w.certified(w.signs("Alma", w.asksForHours("Farid")))
	if d.Figures.Minutes() != 90 || d.Figures.Offered != 1 || d.Figures.Rows[0].Size != 4 {
		t.Errorf("%+v", d.Figures)
	}
}

// Boards count by how many were enrolled, so a membership that is corrected is a
// correction too.
func TestACorrectionOfWhoWasEnrolledIsSaid(t *testing.T) {
	w := newWorld(t)
	w.anAutumnHeld()
	number := w.signs("Alma", w.asksForHours("Mira"))
	w.exec(`update sessions set enrolled = 3 where number = 2`)
	w.reads(w.get("Alma", paths.Certificate(number)), 200, "Närvaron har ändrats")
	w.reads(w.get("Alma", paths.Today), 200, "Närvaron har ändrats")
}

func TestWordsOnACertificateTellNothingOfClients(t *testing.T) {
	w := newWorld(t)
	w.anAutumnHeld()
	id := w.asksForHours("Mira")
	read := with(opened(w.get("Alma", paths.SignCertificate(id))), "place", "Malmö", "external", "no", "do", "show")
	for text, says := range map[string]string{
		"Hon nås på nina@example.org": "Ta bort e-postadressen ur ”Omdöme”", "Klienten är 811228-9874": "Ta bort personnumret ur ”Omdöme”", strings.Repeat("å", 1001): "högst 1000 tecken",
	} {
		w.reads(w.post("Alma", paths.SignCertificate(id), with(read, "statement", text)), 422, says, "!Godkänn och signera")
	}
	rec := w.post("Alma", paths.SignCertificate(id), with(read, "statement", "Mira har deltagit\u202e med omsorg.\r\nHon rekommenderas.", "place", "Mal\x07mö"))
	w.reads(rec, 200, "Mira har deltagit med omsorg.", "Malmö den 24 november 2026", "Extern handledare nej")
}
