package discretion

import (
	"strings"
	"testing"
	"time"
)

// hostile are texts that would hurt a finder that looks back or ahead without
// bound.
var hostile = map[string]string{
	"digits":                   "1",
	"digits and blanks":        "1 ",
	"pairs":                    "12 ",
	"pairs with hyphens":       "12-",
	"a number after the other": "121212-1212 ",
	"dates":                    "2012-12-12 ",
	"clocks":                   "12.12 ",
	"at signs":                 "@",
	"addresses without end":    "a@",
	"one long mailbox":         "a",
	"addresses":                "a@b.se ",
	"dots":                     "a.",
	"zeros":                    "00",
	"pluses":                   "+4",
	"plus and brackets":        "+46 (",
	"marks":                    "\u0301",
	"zero width":               "1\u200b",
	"blanks":                   " ",
	"letters behind dates":     "121212-T",
	"broken bytes":             "\xff",
	"capitals":                 "Qv ",
	"first names":              "Ingrid ",
	"one long name":            "Åb-",
	"domains without end":      "a.",
	"domains":                  "a.se ",
	"schemes":                  "://",
	"paths without end":        "a.se/",
	"handles":                  "@abc_",
	"at in domains":            "at.",
	"capitals only":            "QV ",
	"bracketed at":             "(at)a.",
	"announced handles":        "snap abc_snap ",
	"spelled domains":          "at a punkt ",
	"case words":               "mål nr ",
	"references":               "T 12-",
	"streets":                  "Storgatan 1 ",
	"post codes":               "1234 Qv ",
	"plates":                   "QV 12 ",
	"months":                   "1 maj ",
	"telephone words":          "tel 1 ",
	"phrases that only begin":  "de utrolige ",
	"quotes":                   "”A",
	"openers without a word":   "(”-",
	"sentences in brackets":    "(A",
}

// Every group may begin at most twelve stretches, whatever the text.
func TestStretchesAreBoundedByGroups(t *testing.T) {
	t.Parallel()
	for name, part := range hostile {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := read(strings.Repeat(part, 100_000/len(part)), today)
			tried := 0
			for range r.stretches() {
				tried++
			}
			if most := longest * len(r.groups); tried > most {
				t.Errorf("%d stretches tried for %d groups, want at most %d", tried, len(r.groups), most)
			}
		})
	}
}

// Eight times the text may take some eight times as long; a square would take
// sixty-four. The best of the rounds, taken in turn, are compared, and a busy
// machine gets more rounds: it can make a round slow, never a square fast.
func TestTimeGrowsWithTheText(t *testing.T) {
	const factor, rounds, limit = 8, 60, 24
	for name, part := range hostile {
		t.Run(name, func(t *testing.T) {
			short := strings.Repeat(part, 12_500/len(part))
			long := strings.Repeat(part, factor*12_500/len(part))
			bestShort, bestLong := took(short), took(long)
			for range rounds {
				if bestLong <= limit*bestShort {
					return
				}
				bestShort, bestLong = min(bestShort, took(short)), min(bestLong, took(long))
			}
			t.Errorf("%d bytes took %v, %d bytes %v", len(short), bestShort, len(long), bestLong)
		})
	}
}

var checker = New([]string{"Solgården", "stora kvista modellen"})

func took(text string) time.Duration {
	start := time.Now()
	checker.Review(text, today)
	return time.Since(start)
}

// fourThousand is a text of so many characters in a language.
func fourThousand(b *testing.B, language string) string {
	return string([]rune(strings.Join(ordinarySentences(b)[language], "\n"))[:4000])
}

func BenchmarkCheck(b *testing.B) {
	text := fourThousand(b, "sv")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Check(text, today)
	}
}

func BenchmarkReview(b *testing.B) {
	for _, language := range []string{"sv", "da", "nb", "en"} {
		b.Run(language, func(b *testing.B) {
			text := fourThousand(b, language)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				checker.Review(text, today)
			}
		})
	}
}
