package server

import (
	"bytes"
	"compress/zlib"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"samrum/internal/paths"
)

const noEvaluation = "Ingen utvärdering visas för terminen."

func TestTheOrdererSeesFromFiveAnswersAndSeventyPercent(t *testing.T) {
	for name, c := range map[string]struct {
		members int
		values  []int
		shown   bool
	}{
		"7 members, 4 answers: orderer sees too few":     {7, []int{3, 3, 4, 4}, false},
		"7 members, 5 answers: orderer sees means":       {7, []int{3, 3, 4, 4, 4}, true},
		"8 members, 5 answers: no":                       {8, []int{3, 3, 4, 4, 4}, false},
		"8 members, 6 answers: orderer sees means":       {8, []int{3, 3, 4, 4, 4, 4}, true},
		"6 members, all of them: orderer sees means too": {6, []int{3, 3, 4, 4, 4, 4}, true},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			names := []string{"Mira", "Sara", "Jonas", "Ida", "Otto", "Vera", "Max", "Nils"}[:c.members]
			w.enrol("Norr", "2026-01-01", names[3:]...)
			w.asked("Norr", "2026-12-01 09:00", names, c.values...)
			for _, who := range []string{"Alma", "Mira"} {
				rec := w.get(who, paths.Report(norr, "2026-2"))
				if c.shown {
					w.reads(rec, 200, "Jag får det utrymme jag behöver. 3,5 mitt emellan", "Terminens slut, hösten 2026", "har svarat", "!"+noEvaluation)
				} else {
					w.reads(rec, 200, noEvaluation, "!utrymme jag behöver", "!3,5", "!har svarat", "!Terminens slut")
				}
			}
		})
	}
}

// What a term's report holds before anything has closed does not change with who
// answers.
func TestAReportDoesNotTellThatARoundIsOpen(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	round := w.opens("Norr", "2026-12-01 09:00")
	before := w.get("Mira", paths.Report(norr, "2026-2")).Body.String()
	w.valued("Norr", round, sevenOfNorr, 4, 4, 4, 4, 4, 4, 4)
	if after := w.get("Mira", paths.Report(norr, "2026-2")).Body.String(); after != before {
		t.Error("the report tells whether somebody has answered")
	}
}

var numbers = regexp.MustCompile(`\d+(?:,\d+)?`)

// found lists the numbers in a text, each as often as it is there.
func found(text string) []string {
	all := numbers.FindAllString(strings.NewReplacer("\u00a0", " ", ".pdf", "", "&#34;", "").Replace(text), -1)
	slices.Sort(all)
	return all
}

func TestPreviewPaperAndTableHoldTheSameNumbers(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	w.session("Norr", "2026-09-01 09:00")
	w.session("Norr", "2026-09-15 09:00")
	w.exec(`update sessions set status = 'held' where number = 1; update sessions set status = 'cancelled' where number = 2`)
	w.asked("Norr", "2026-12-01 09:00", sevenOfNorr, 2, 3, 4, 4, 5)
	w.wants(w.post("Alma", paths.Report(norr, "2026-2"), form("summary", "Vi har hållit 12 samtal om ramarna.\nDet går bättre.", "version", "0")), 303)
	w.wants(w.post("Alma", paths.Report(norr, "2026-2")+"/seen", form("seen", "yes", "version", "1")), 303)
	preview := w.get("Alma", paths.Report(norr, "2026-2")).Body.String()
	_, article, _ := strings.Cut(preview, `<article class="sheet paper`)
	article, _, _ = strings.Cut(article[strings.Index(article, ">"):], "</article>")
	shown := found(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(article, " "))
	pdf, csv := w.get("Alma", paths.Report(norr, "2026-2")+"/pdf"), w.get("Alma", paths.Report(norr, "2026-2")+"/csv")
	w.wants(pdf, 200)
	w.wants(csv, 200, "\ufeffRapport till beställaren", "Träff\u00a02;15\u00a0september 2026;inte genomförd", "Planerade;3", "Genomförda;1", "Inställda;1", "12 samtal")
	if got := found(csv.Body.String()); !slices.Equal(got, shown) {
		t.Errorf("the table has %v, the preview %v", got, shown)
	}
	paper := reportText(t, pdf.Body.Bytes())
	page := slices.Index(found(paper), "1") // the foot numbers its page
	if got := slices.Delete(found(paper), page, page+1); !slices.Equal(got, shown) {
		t.Errorf("the paper has %v, the preview %v; paper:\n%s", got, shown, paper)
	}
	for name, text := range map[string]string{"page": article, "table": csv.Body.String(), "paper": paper} {
		for _, secret := range append(slices.Clone(sevenOfNorr), "Alma", "Ord 1", "om keep") {
			if strings.Contains(text, secret) {
				t.Errorf("the %s holds %q", name, secret)
			}
		}
	}
}

var (
	pdfStreams = regexp.MustCompile(`(?s)stream\r?\n(.*?)\r?\nendstream`)
	pdfShown   = regexp.MustCompile(`(?s)\(((?:[^()\\]|\\.)*)\) ?Tj`)
	pdfEscaped = regexp.MustCompile(`(?s)\\(.)`)
)

// reportText reads what a program finds in a PDF.
func reportText(t *testing.T, pdf []byte) string {
	t.Helper()
	var text []string
	for _, stream := range pdfStreams.FindAllSubmatch(pdf, -1) {
		z, err := zlib.NewReader(bytes.NewReader(stream[1]))
		if err != nil {
			continue
		}
		content, _ := io.ReadAll(z)
		for _, s := range pdfShown.FindAllSubmatch(content, -1) {
			b := pdfEscaped.ReplaceAllFunc(s[1], func(b []byte) []byte { return bytes.ReplaceAll(b[1:], []byte("r"), []byte("\r")) })
			units := make([]uint16, len(b)/2)
			for i := range units {
				units[i] = uint16(b[2*i])<<8 | uint16(b[2*i+1])
			}
			text = append(text, string(utf16.Decode(units)))
		}
	}
	return strings.Join(text, "\n")
}

// Whoever ordered the supervision gets the leaders' summary once the group has
// seen it, and members read it before.
func TestTheGroupSeesTheSummaryFirst(t *testing.T) {
	w := newWorld(t)
	at := paths.Report(norr, "2026-2")
	w.wants(w.post("Alma", at, form("summary", "Vi har arbetat med ramarna.", "version", "0")), 303)
	w.reads(w.get("Mira", at), 200, "innan den skickas", "Vi har arbetat med ramarna.", "!Spara sammanfattningen")
	w.wants(w.get("Alma", at+"/csv"), 200, "!ramarna")
	if strings.Contains(reportText(t, w.get("Alma", at+"/pdf").Body.Bytes()), "ramarna") {
		t.Error("the paper holds what the group has not seen")
	}
	w.wants(w.post("Alma", at+"/seen", form("seen", "yes", "version", "1")), 303)
	w.wants(w.post("Alma", at+"/seen", form("seen", "yes", "version", "1")), 303) // twice
	w.wants(w.get("Alma", at+"/csv"), 200, "Handledarens sammanfattning;Vi har arbetat med ramarna.")
	w.reads(w.get("Mira", at), 200, "!innan den skickas", "Vi har arbetat med ramarna.")
	w.step("changed, the group needs to see it again", func() {
		w.wants(w.post("Alma", at, form("summary", "Vi har arbetat med tiden.", "version", "2")), 303)
		w.wants(w.get("Alma", at+"/csv"), 200, "!ramarna", "!tiden")
	})
	w.step("who is late reads what it says now, and keeps what she typed", func() {
		w.reads(w.post("Alma", at, form("summary", "Vi har lyssnat.", "version", "2")), 409, "Vi har arbetat med tiden.", "Vi har lyssnat.", "Nu")
		w.wants(w.post("Alma", at+"/seen", form("seen", "yes", "version", "2")), 409)
		w.wants(w.get("Alma", at+"/csv"), 200, "!tiden")
	})
}

func TestASummaryIsReviewed(t *testing.T) {
	w := newWorld(t)
	at := paths.Report(norr, "2026-2")
	w.reads(w.post("Alma", at, form("summary", "Skriv till kim@example.org", "version", "0")), 422, "Ta bort e-postadressen", "Skriv till kim@example.org")
	w.reads(w.post("Alma", at, form("summary", strings.Repeat("å", 2001), "version", "0")), 422, "högst 2000 tecken")
	rec := w.post("Alma", at, form("summary", "Det var på Storgatan 12.", "version", "0"))
	w.wants(rec, 422, "reason_summary")
	if n := value[int](w, `select count(*)::int from evaluation_summaries`); n != 0 {
		t.Error("it is stored before it is reviewed")
	}
	asked := regexp.MustCompile(`name="asked" value="([^"]*)"`).FindStringSubmatch(rec.Body.String())
	w.wants(w.post("Alma", at, form("summary", "Det var på Storgatan 12.", "version", "0", "asked", asked[1], "reason_summary", "made_up")), 303)
	if n := value[int](w, `select count(*)::int from evaluation_summary_reasons where reason = 'made_up'`); n != 1 {
		t.Error("why it may stand is not kept")
	}
}

func TestAReportIsTheGroupsOwn(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	w.asked("Norr", "2026-12-01 09:00", sevenOfNorr, 4, 4, 4, 4, 4)
	at := paths.Report(norr, "2026-2")
	w.wants(w.post("Alma", at, form("summary", "Vi har arbetat.", "version", "0")), 303)
	for _, who := range []string{"Farid", "Elin", "Bo", "Nora"} {
		w.wants(w.get(who, at), 404)
		w.wants(w.get(who, at+"/csv"), 404)
		w.wants(w.post(who, at, form("summary", "x", "version", "1")), 404)
	}
	for _, path := range []string{"/pdf", "/csv"} {
		w.wants(w.get("Mira", at+path), 404)
	}
	w.wants(w.post("Mira", at, form("summary", "x", "version", "1")), 404)
	w.wants(w.post("Mira", at+"/seen", form("seen", "yes", "version", "1")), 404)
	for _, term := range []string{"2026", "2026-3", "x", "02026-2", "99999-1", "2026-2%00"} {
		w.wants(w.get("Mira", paths.Report(norr, term)), 404)
	}
	w.reads(w.get("Mira", paths.Report(norr, "2026-1")), 200, noEvaluation)
	w.reads(w.get("Elin", paths.Report(vast, "2026-2")), 200, noEvaluation, "!Vi har arbetat")
}
