package discretion

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReviewWarnsOfStreets(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"hon bor på Storgatan 12 B nu":      "Storgatan 12 B",
		"hon bor på storgatan 12":           "storgatan 12",
		"vid Åvägen 3 igen":                 "Åvägen 3",
		"på Nørregade 7b i går":             "Nørregade 7b",
		"han bor Skolevej 114, st.":         "Skolevej 114",
		"i Karl Johans gate 5 sist":         "Karl Johans gate 5",
		"på Solbakken 4 om natta":           "Solbakken 4",
		"i Östra Hamngatan 1":               "Östra Hamngatan 1",
		"från Gatan 5":                      "Gatan 5",
		"på Mannerheimvägen 10 A":           "Mannerheimvägen 10 A",
		"at 12 High Street now":             "12 High Street",
		"på Sveavägen\u00a044":              "Sveavägen\u00a044",
		"på Trianglen, ved Rådhuspladsen 3": "",
	} {
		if diff := cmp.Diff(want, first(marked(text, Street))); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

func first(stretches []string) string {
	if len(stretches) == 0 {
		return ""
	}
	return stretches[0]
}

func TestReviewWarnsOfPostCodes(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"hon bor i 642 37 Flen nu":       "642 37 Flen",
		"hon bor i 64237 Flen nu":        "64237 Flen",
		"på Nygade 4, 2000 Frederiksb":   "2000 Frederiksb",
		"på Nygade 4 B\n1950 Hovedstad":  "1950 Hovedstad",
		"i 8700 Horsens":                 "8700 Horsens",
		"i 0150 OSLO":                    "0150 OSLO",
		"i 00100 Helsingfors":            "00100 Helsingfors",
		"i SE-642 37 Flen":               "642 37 Flen",
		"hösten 2019 Anna":               "",
		"det kostade 1500 SEK":           "",
		"1500 LSS-timmar":                "",
		"det blev 2500. Pappan gick":     "",
		"och 1 234 56 Kommun":            "",
		"i 4711 mindre orter":            "",
		"han fik 8700\nHorsens er langt": "",
	} {
		if diff := cmp.Diff(want, first(marked(text, PostCode))); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

func TestReviewLeavesWaysAndPlacesInGeneralAlone(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"vägen 3 gånger", "på gatan 2 timmar", "arbejdsplads 2", "riksväg 40", "praktikplads 3", "en omväg 2 gånger", "hun fik plads 4",
		"gade 12", "på den vägen 2", "motorvägen 2 timmar",
	} {
		if got := reviewed(text); got != "" {
			t.Errorf("%q is found as %s", text, got)
		}
	}
}

func TestReviewWarnsOfCaseNumbers(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"se dnr 2026/123":          "dnr 2026/123",
		"se dnr: SN 2026-0123":     "dnr: SN 2026-0123",
		"diarienummer 4711":        "diarienummer 4711",
		"aktnr 12":                 "aktnr 12",
		"mål 1234-26":              "mål 1234-26",
		"mål T 1234-26":            "mål T 1234-26",
		"mål nr 123":               "mål nr 123",
		"i T 1234-26 sade rätten":  "T 1234-26",
		"målnr B 123-25":           "målnr B 123-25",
		"ärende nr 4711":           "ärende nr 4711",
		"sagsnr. 25-1234":          "sagsnr. 25-1234",
		"sag nr. 721":              "sag nr. 721",
		"j.nr. 2025-123":           "j.nr. 2025-123",
		"j.nr. 25/1234 og":         "j.nr. 25/1234",
		"journalnr 123456":         "journalnr 123456",
		"saksnr 25/1234":           "saksnr 25/1234",
		"sak nr 123":               "sak nr 123",
		"sak 25/123":               "sak 25/123",
		"case no. 4711":            "case no. 4711",
		"enligt SN 2026/0123 ska":  "SN 2026/0123",
		"mål 1-3":                  "",
		"mål 10-12":                "",
		"mål 7":                    "",
		"7 mål, 3 av dem":          "",
		"sag nummer 32":            "",
		"sak 3/4":                  "",
		"mål nr 12":                "",
		"B 12-14 år":               "",
		"lov nr. 721":              "",
		"mål 2 120 timmar":         "",
		"sak nr. 3, kl. 13.00":     "",
		"läsåret 2025/2026":        "",
		"en ny sak 2025":           "",
		"ärende 4711 utan ordning": "",
	} {
		if diff := cmp.Diff(want, first(marked(text, CaseNumber))); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

func TestReviewWarnsOfVehicles(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"en bil, ABC 123":     "ABC 123",
		"en bil, ABC 12D":     "ABC 12D",
		"en bil, ABC-123":     "ABC-123",
		"en bil, ABC123 stod": "ABC123",
		"en bil, AB 12 345":   "AB 12 345",
		"en bil, AB 12345":    "AB 12345",
		"en bil, AB12345":     "AB12345",
		"SEK 500":             "",
		"LVU 100":             "",
		"SIP 123":             "",
		"abc 123":             "",
		"tre 100":             "",
		"ABC 1234":            "",
		"ABC 123-45":          "",
		"ABC 123a4":           "",
		"AB 12":               "",
		"EUR 250":             "",
	} {
		if diff := cmp.Diff(want, first(marked(text, Vehicle))); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

func TestReviewWarnsOfWaysToReachSomebody(t *testing.T) {
	t.Parallel()
	expect(t, map[string]string{
		"https://example.org/a?b=c, sade hon":  "2link",
		"se www.example.org.":                  "2link",
		"facebook.com/exempel":                 "2link",
		"på exempel.se/mamman":                 "2link",
		"http://localhost":                     "2link",
		"på insta: exempel_98":                 "2user_name",
		"på Snapchat exempel98":                "2user_name",
		"på Snapchat 3 gånger":                 "",
		"på Instagram: ungdomar":               "",
		"följ @exempel_98":                     "2user_name",
		"@exempel.98 igen":                     "2user_name",
		"exempel(at)example.org":               "2email_disguised",
		"exempel [at] example punkt org":       "2email_disguised",
		"exempel snabel-a example.org":         "2email_disguised",
		"exempel snabela example prik dk":      "2email_disguised",
		"exempel krøllalfa example.no":         "2email_disguised",
		"exempel krøllalfa example punktum no": "2email_disguised",
		"exempel at example dot org":           "2email_disguised",
		"exempel(a)example.se":                 "2email_disguised",
		"exempel@jobbet":                       "2email_disguised",
		"3 @ 12.50 kr":                         "",
		"tecknet snabel-a är svårt att hitta":  "",
		"bl.a. i skolan":                       "",
		"t.ex. se sidan 3":                     "",
		"hem.Se nedan":                         "",
		"alternativ (a) eller (b)":             "",
		"we met at the school":                 "",
		"kl.no":                                "2link",
	})
	want := []string{"https://example.org/a?b=c"}
	if diff := cmp.Diff(want, marked("se https://example.org/a?b=c, sade hon", Link)); diff != "" {
		t.Error(diff)
	}
}
