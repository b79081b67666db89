package certificate_test

import (
	"bytes"
	"compress/zlib"
	"io"
	"regexp"
	"strings"
	"testing"
	"unicode/utf16"

	"samrum/internal/certificate"
	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// largestPDF is what a certificate may weigh in a letter, in bytes.
const largestPDF = 60 << 10

func printed(t testing.TB, d certificate.Document) []byte {
	t.Helper()
	paper := i18n.In(d.Language).CertificatePaper(d, "samrum.example/check/7K3M-9Q2X")
	paper.Scan = "https://samrum.example/check/7K3M-9Q2X"
	text, err := paper.PDF(d.Issued)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

var (
	streams = regexp.MustCompile(`(?s)stream\r?\n(.*?)\r?\nendstream`)
	shown   = regexp.MustCompile(`(?s)\(((?:[^()\\]|\\.)*)\) ?Tj`)
	escaped = regexp.MustCompile(`(?s)\\(.)`)
)

// read returns the text of a PDF. Its letters are UTF-16, and the map that says
// so to any other reader must stand in the file.
func read(t testing.TB, pdf []byte) string {
	t.Helper()
	var text []string
	for _, stream := range streams.FindAllSubmatch(pdf, -1) {
		z, err := zlib.NewReader(bytes.NewReader(stream[1]))
		if err != nil {
			continue // no compressed one
		}
		content, _ := io.ReadAll(z)
		for _, s := range shown.FindAllSubmatch(content, -1) {
			text = append(text, letters(escaped.ReplaceAllFunc(s[1], unescape)))
		}
	}
	return strings.ReplaceAll(strings.Join(text, " "), "\u00a0", " ")
}

func unescape(b []byte) []byte {
	if b[1] == 'r' {
		return []byte{'\r'}
	}
	return b[1:]
}

func letters(b []byte) string {
	units := make([]uint16, len(b)/2)
	for i := range units {
		units[i] = uint16(b[2*i])<<8 | uint16(b[2*i+1])
	}
	return string(utf16.Decode(units))
}

func TestAProgramCanReadThePaper(t *testing.T) {
	t.Parallel()
	for language, country := range map[supervision.Language]supervision.Country{"sv": "SE", "da": "DK", "nb": "NO", "en": "FI"} {
		t.Run(string(language), func(t *testing.T) {
			t.Parallel()
			d := certified(t, country, language, aYear())
			d.Statement = "Æ Ø Å æ ø å, Ä Ö ä ö é ü (ð)\\. Łódź Šimić Ελένη Наталья"
			pdf := printed(t, d)
			text := read(t, pdf)
			for _, want := range []string{"Åsa Øberg Æbelø", "Bärbel Sjöö", d.Statement, "1 590", "7K3M-9Q2X", d.Fingerprint(), "Ängens familjeenhet"} {
				if !strings.Contains(text, want) {
					t.Errorf("%q is missing in\n%s", want, text)
				}
			}
			checkFile(t, pdf, d)
		})
	}
}

func checkFile(t *testing.T, pdf []byte, d certificate.Document) {
	t.Helper()
	for _, want := range []string{"/Lang (" + string(d.Language) + ")", "/Title (", "/ToUnicode", "/FontFile2", "595.28 841.89"} {
		if !bytes.Contains(pdf, []byte(want)) {
			t.Errorf("the file lacks %s", want)
		}
	}
	if len(pdf) > largestPDF {
		t.Errorf("%d bytes", len(pdf))
	}
	if !bytes.Equal(pdf, printed(t, d)) {
		t.Error("printed again it is another file")
	}
}

func TestADanishPaperHasTwoLinesToSign(t *testing.T) {
	t.Parallel()
	text := read(t, printed(t, certified(t, "DK", "da", aYear())))
	for _, want := range []string{"Supervisor: Bärbel Sjöö, leg. psykolog", "Supervisand: Åsa Øberg Æbelø"} {
		if !strings.Contains(text, want) {
			t.Errorf("nobody signs as %q", want)
		}
	}
}

// Names come from everywhere and statements are pasted.
func TestAnythingCanBePrinted(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"pictures": "Åsa 🙂 \U0010ffff", "letters apart from their marks": "A\u030asa", "other scripts": "محمد 王 ไทย", "nothing": "", "broken bytes": "a\xff\xfeb", "control": "a\x00\x07\r\nb\t",
		"one long word": strings.Repeat("å", 4000), "very much": strings.Repeat("Ord och ord. ", 3000), "lines": strings.Repeat("rad\n", 500), "PDF's own": `) Tj \ ( >> endstream`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := certified(t, "DK", "da", aYear())
			d.Holder.Name, d.Holder.Workplace, d.Statement, d.Groups[0].Name, d.Place = text, text, text, text, text
			if pdf := printed(t, d); !bytes.HasPrefix(pdf, []byte("%PDF")) {
				t.Error("no PDF")
			}
		})
	}
}

func TestLettersAndTheirMarksAreOne(t *testing.T) {
	t.Parallel()
	d := certified(t, "SE", "sv", aYear())
	d.Holder.Workplace = "A\u030angstro\u0308m"
	if text := read(t, printed(t, d)); !strings.Contains(text, "Ångström") {
		t.Error(text)
	}
}

// threeYears has two groups that meet every other week and change in size.
func threeYears() (sessions []certificate.Session) {
	for i, day := range []certificate.Day{"2024-08-20", "2025-01-14", "2025-08-19", "2026-01-13", "2026-08-18", "2027-01-12"} {
		sessions = join(sessions, fortnightly(one, day, 10, 90, 4+i%3), fortnightly(other, day, 10, 120, 5+i))
	}
	return sessions
}

func TestThreeYearsFitInALetter(t *testing.T) {
	t.Parallel()
	if pdf := printed(t, certified(t, "DK", "da", threeYears())); len(pdf) > largestPDF {
		t.Errorf("%d bytes", len(pdf))
	}
}

// A certificate over three years is to be printed within a tenth of a second.
func BenchmarkThreeYears(b *testing.B) {
	for b.Loop() {
		pdf := printed(b, certified(b, "DK", "da", threeYears()))
		b.ReportMetric(float64(len(pdf)), "bytes")
	}
}

// A code for cameras stands at the foot of each page. An address that no code can
// hold leaves it out.
func TestAPaperHasACodeForCameras(t *testing.T) {
	t.Parallel()
	d := certified(t, "SE", "sv", aYear())
	drawn := func(address string) int {
		p := i18n.In("sv").CertificatePaper(d, "")
		p.Scan = address
		pdf, err := p.PDF(d.Issued)
		if err != nil {
			t.Fatal(err)
		}
		return strings.Count(content(t, pdf), " re f")
	}
	none := drawn("")
	if n := drawn("https://samrum.example/check/7K3M-9Q2X"); n-none < 150 {
		t.Errorf("the code is %d rectangles", n-none)
	}
	if n := drawn("https://samrum.example/" + strings.Repeat("x", 5000)); n != none {
		t.Errorf("an address of 5 000 letters is %d rectangles", n-none)
	}
}

// content returns the drawing of a PDF's pages.
func content(t *testing.T, pdf []byte) string {
	t.Helper()
	var all strings.Builder
	for _, stream := range streams.FindAllSubmatch(pdf, -1) {
		if z, err := zlib.NewReader(bytes.NewReader(stream[1])); err == nil {
			text, _ := io.ReadAll(z)
			all.Write(text)
		}
	}
	return all.String()
}
