package discretion

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var today = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

// fhNumber is computed from its check rules; nobody has it.
const fhNumber = "81234567055"

// rules returns the rules that text breaks, joined by blanks.
func rules(text string) string {
	var codes []string
	for _, f := range Check(text, today) {
		codes = append(codes, string(f.Rule))
	}
	return strings.Join(codes, " ")
}

// All numbers here are official specimens, published test numbers or
// impossible ones.
func TestCheckBlocks(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		text string
		want Rule
	}{
		"the Swedish dummy with a hyphen":             {"121212-1212", SEPersonnummer},
		"the Swedish dummy in twelve digits":          {"20121212-1212", SEPersonnummer},
		"a century ago, a blank for a hyphen":         {"19121212 1212", SEPersonnummer},
		"a century ago, with a plus":                  {"121212+1212", SEPersonnummer},
		"Skatteverket's test series":                  {"900101-9802", SEPersonnummer},
		"Skatteverket's test series in twelve digits": {"189001019802", SEPersonnummer},
		"a samordningsnummer":                         {"701063-2391", SEPersonnummer},
		"an interim number":                           {"000101-T220", SEPersonnummer},
		"an interim number, small letter, century":    {"20000101-t220", SEPersonnummer},
		"full-width digits and hyphen":                {"１２１２１２－１２１２", SEPersonnummer},
		"an en dash":                                  {"121212–1212", SEPersonnummer},
		"in pairs with blanks and a hyphen":           {"12 12 12 - 12 12", SEPersonnummer},
		"in pairs with an en dash and a line break":   {"12 12 12 –\n12 12", SEPersonnummer},
		"broken by CR LF":                             {"121212 -\r\n1212", SEPersonnummer},
		"dots in the date":                            {"2012.12.12-1212", SEPersonnummer},
		"hyphens all through":                         {"2012-12-12-1212", SEPersonnummer},
		"an age behind it":                            {"121212-1212 14 år", SEPersonnummer},
		"an age before it":                            {"14 121212-1212", SEPersonnummer},
		"letters on both sides":                       {"nr121212-1212x", SEPersonnummer},
		"digit by digit":                              {"1 2 1 2 1 2 1 2 1 2", SEPersonnummer},
		"soft hyphen, zero width, direction mark":     {"12\u00ad1212\u200b-\u200f12\u206012", SEPersonnummer},
		"keycaps":                                      {"1\ufe0f\u20e32\u20e31\u20e32\u20e31\u20e32\u20e3-1\u20e32\u20e31\u20e32\u20e3", SEPersonnummer},
		"Arabic-Indic digits":                          {"١٢١٢١٢-١٢١٢", SEPersonnummer},
		"Devanagari digits and a minus":                {"१२१२१२−१२१२", SEPersonnummer},
		"mathematical digits":                          {"𝟏𝟐𝟏𝟐𝟏𝟐-𝟏𝟐𝟏𝟐", SEPersonnummer},
		"digits in rings and discs":                    {"①②❶❷➀➁-⓵➋①②", SEPersonnummer},
		"no-break and thin blanks":                     {"12\u00a012\u200912\u202f1212", SEPersonnummer},
		"a sole trader's VAT number":                   {"SE121212121201", SEPersonnummer},
		"a sole trader's VAT number, parted and small": {"se 121212-1212 01", SEPersonnummer},
		"a century and a mobile number's digits":       {"20070123-4569", SEPersonnummer},
		"a hyphen after six digits of a mobile number": {"070123-4569", SEPersonnummer},

		"a CPR number with modulus":                    {"070761-4285", DKCPR},
		"a CPR number with a blank, no mobile":         {"070761 4285", DKCPR},
		"the CPR specimen without modulus":             {"251248-9996", DKCPR},
		"the specimen with a blank":                    {"251248 9996", DKCPR},
		"the specimen in pairs and a hyphen":           {"25 12 48-9996", DKCPR},
		"the specimen with dots in the date":           {"25.12.48-9996", DKCPR},
		"the specimen with hyphens all through":        {"25-12-48-9996", DKCPR},
		"1 January without modulus, in one run":        {"0101650001", DKCPR},
		"a century in the future":                      {"251237-5001", DKCPR},
		"a replacement number":                         {"670761-0001", DKCPR},
		"a replacement number with letters":            {"010190-AB12", DKCPR},
		"a Swedish number with wrong Luhn, Danish day": {"121212-1213", DKCPR},

		"a synthetic fødselsnummer":               {"15859030014", NOFodselsnummer},
		"a synthetic fødselsnummer with a blank":  {"158590 12342", NOFodselsnummer},
		"a synthetic D-number":                    {"41810150023", NOFodselsnummer},
		"2032, first check leaves 1":              {"15859030022", NOFodselsnummer},
		"2032, first check leaves 2":              {"15859030030", NOFodselsnummer},
		"2032, first check leaves 3":              {"15859030049", NOFodselsnummer},
		"a fødselsnummer with a hyphen, in pairs": {"15 85 90 - 12342", NOFodselsnummer},
		"an FH-number with both its checks":       {fhNumber, NOFodselsnummer},
		"a Finnish code":                          {"131052-308T", FIHetu},
		"a temporary Finnish code":                {"010190-900P", FIHetu},
		"a Finnish code in small letters":         {"131052-308t", FIHetu},
		"a Finnish code in pairs":                 {"13 10 52 - 308 T", FIHetu},
		"a Finnish code of this century":          {"131052A308T", FIHetu},
		"a Finnish code with a new century sign":  {"131052y308t", FIHetu},
		"a Finnish code of the 1800s":             {"131052+308T", FIHetu},

		"a plain address":           {"skriv till anna.berg@example.org.", Email},
		"an address of its own å":   {"åsa@exempel.se", Email},
		"full-width at":             {"anna＠example．org", Email},
		"zero width inside":         {"anna\u200b@exa\u00admple.org", Email},
		"a blank round the at":      {"anna @ example.org", Email},
		"with a tag":                {"<anna+vab@mail.example.org>", Email},
		"in a link":                 {"mailto:ANNA@EXAMPLE.ORG?subject=x", Email},
		"an address broken in two":  {"anna@\nexample.org", Email},
		"several dots and a hyphen": {"a-b.c_d@x-y.example", Email},

		"Sweden":                       {"+46701234569", PhoneInternational},
		"Sweden, grouped":              {"+46 70-123 45 69", PhoneInternational},
		"Sweden with a trunk zero":     {"+46 (0)70 123 45 69", PhoneInternational},
		"Sweden, code in brackets":     {"(+46) 8-123 456", PhoneInternational},
		"Sweden, plus in the open":     {"+ 46 70 123 45 69", PhoneInternational},
		"Sweden by 00":                 {"0046701234569", PhoneInternational},
		"Sweden by 00, grouped":        {"00 46 70 123 45 69", PhoneInternational},
		"Denmark":                      {"tlf.+45 12 34 56 78", PhoneInternational},
		"Norway":                       {"+47 912 34 567", PhoneInternational},
		"Finland":                      {"+358 40 1234567", PhoneInternational},
		"Iceland":                      {"+354 555 1234", PhoneInternational},
		"Britain by 00":                {"00 44 20 7946 0958", PhoneInternational},
		"North America":                {"+1 (202) 555-0143", PhoneInternational},
		"full-width plus and digits":   {"＋４６７０１２３４５６９", PhoneInternational},
		"a number with an age behind":  {"+45 12 34 56 78 14 år", PhoneInternational},
		"a line break in a number":     {"+46 70\n123 45 69", PhoneInternational},
		"a number without word before": {"x+4670-1234569y", PhoneInternational},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(string(tt.want), rules(tt.text)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestCheckLeavesAlone(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"an organisation number":               "202100-5448",
		"a municipality's organisation number": "212000-0142",
		"a company's VAT number":               "SE202100544801",
		"an account with a Norwegian check":    "12345678903",
		"an account with its dots":             "1585.90.12342",
		"week, minutes, section":               "v. 47, 90 min, § 14, 26 kap. 1 §",
		"a clock time and a range":             "kl. 13.00–14.30",
		"abbreviations and small words":        "LVU, BUP, tisdag, mamman, A och B",
		"a full stop after the sixth digit":    "121212.1212",
		"a slash after the sixth digit":        "121212/1212",
		"a colon after the sixth digit":        "121212:1212",
		"a full stop after the eighth digit":   "20121212.1212",
		"a fødselsnummer with a full stop":     "158590.12342",
		"inside a longer run, digit before":    "1121212-1212",
		"inside a longer run, digit behind":    "121212-12121",
		"inside a run of thirteen":             "1201212121212",
		"a longer run made of zero width":      "3\u200b121212-1212",
		"two signs between the groups":         "121212--1212",
		"four blanks between the groups":       "121212    1212",
		"a comma between the groups":           "121212,1212",
		"birth number 000":                     "20121212-0007",
		"a date that does not exist":           "20130230-1235",
		"a birth in the future":                "20991212-1216",
		"an interim number with wrong Luhn":    "20000101-T221",
		"a Finnish code with the wrong letter": "131052-308S",
		"hours and months, no hyphen form":     "2010-12 2011-03",
		"an hour behind an ISO date":           "2011-05-14 10-12",
		"a date in full and a number":          "14.05.2011 10 barn",
		"two dates":                            "2003-07-17 07.04.2026",
		"a room and a spell":                   "rum 12 08.15-09.30",
		"a day and the hours of a shift":       "19 07.30-15.45",
		"hours past midnight":                  "00.45-16.00 12-16",
		"rows of times":                        "08.15 09.00-10.30 11.15-12.00",
		"a date, a clock and one thing more":   "14.05.25 9.30 2 barn",
		"an ISO date, colon and more":          "2012-11-10 08:00 12",
		"a name with an at":                    "@anna och anna@jobbet",
		"prices at a piece":                    "3 @ 12.50 kr",
		"a dot and no domain":                  "anna@.se",
		"a sum with a plus":                    "4 + 46 = 50",
		"a bullet and a date":                  "+ 2026-11-22 möte",
		"an amount with a plus":                "+4 600 000 kr",
		"minutes that are 00":                  "kl 13.00 45 minuter 12 barn 34 lekar 56",
		"a plus and too few digits":            "+46 123",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := rules(text); got != "" {
				t.Errorf("%q is blocked as %s", text, got)
			}
		})
	}
}

// These call for a warning, which is no matter of level Block: they must not
// be blocked.
func TestCheckDoesNotBlockWhatIsOnlyDoubtful(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"a mobile number that is also a date with Luhn": "0701234569",
		"the same with telephone groups":                "070-123 45 69",
		"the same in other groups":                      "0701-23 45 69",
		"an ISO date":                                   "2026-11-22",
		"a date with dots":                              "22.11.2026",
		"an ISO date and a clock":                       "2026-01-01 08.00",
		"a date and a clock with dots":                  "14.05.25 13.00",
		"a date and a clock with a colon":               "140525 13:00",
		"a date that is a specimen's, and a clock":      "121212 12.12",
		"a local number":                                "08-123 45 67",
		"a Danish local number":                         "12 34 56 78",
		"a CPR date in one run without modulus":         "2512489996",
		"a Norwegian number with a wrong check":         "15859030015",
		"a Swedish reserve number":                      "19900230-12AB",
		"an at in letters":                              "anna(at)example.org",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := rules(text); got != "" {
				t.Errorf("%q is blocked as %s", text, got)
			}
		})
	}
}

func TestCheckFindsANumberHoweverItIsGrouped(t *testing.T) {
	t.Parallel()
	for _, number := range []string{"1212121212", "191212121212", "15859012342", "0707614285"} {
		for cuts := range 1 << (len(number) - 1) {
			for _, gap := range []string{" ", "-", "\n", " – "} {
				text := cut(number, cuts, gap)
				if got := rules("x " + text + " y"); got == "" && !startsAsMobile(text) {
					t.Fatalf("%q is not found", text)
				}
			}
		}
	}
}

// cut puts a gap behind each digit whose bit is set.
func cut(number string, cuts int, gap string) string {
	var b strings.Builder
	for i, c := range number {
		b.WriteRune(c)
		if cuts>>i&1 == 1 {
			b.WriteString(gap)
		}
	}
	return b.String()
}

// startsAsMobile: such groups may be those of a telephone number.
func startsAsMobile(text string) bool {
	first, _, _ := strings.Cut(strings.NewReplacer("-", " ", "\n", " ").Replace(text), " ")
	return first == "070" || first == "0707" || first == "0707614285"
}

func TestCheckNamesTheBytesOfTheOriginal(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct{ text, want string }{
		"among letters of two bytes":    {"åäö 121212-1212 åäö", "121212-1212"},
		"zero width inside":             {"ö \u200b12\u200b1212\u2060-1212\u200b ö", "12\u200b1212\u2060-1212"},
		"full width":                    {"”１２１２１２－１２１２”", "１２１２１２－１２１２"},
		"a number with an age behind":   {"hon, 121212-1212 14 år", "121212-1212"},
		"a Finnish code and a word":     {"kod 131052-308T ok", "131052-308T"},
		"a mark over the last digit":    {"121212-1212\u0301 x", "121212-1212\u0301"},
		"a broken byte before":          {"\xff\xfe 121212-1212 \xff", "121212-1212"},
		"an address at the end":         {"skriv åsa@exempel.se", "åsa@exempel.se"},
		"a telephone number, bracketed": {"(+46 70-123 45 69)", "+46 70-123 45 69"},
		"a ligature before an address":  {"oﬃ anna@example.org", "anna@example.org"},
		"the longest of what overlaps":  {"20 121212-1212", "20 121212-1212"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			found := Check(tt.text, today)
			if len(found) != 1 {
				t.Fatalf("found %v, want one", found)
			}
			if diff := cmp.Diff(tt.want, tt.text[found[0].Start:found[0].End]); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestCheckFindsNeighbours(t *testing.T) {
	t.Parallel()
	text := "121212-1212 251248-9996, 131052-308T/158590 12342 a@b.se +45 12 34 56 78 900101-9802"
	want := "se_personnummer dk_cpr fi_hetu no_fodselsnummer email phone_international se_personnummer"
	if diff := cmp.Diff(want, rules(text)); diff != "" {
		t.Error(diff)
	}
}

func TestCheckCountsByTheDayItIsGiven(t *testing.T) {
	t.Parallel()
	const born20121212 = "20121212-1212"
	for name, tt := range map[string]struct {
		today time.Time
		want  int
	}{
		"the day before":             {time.Date(2012, 12, 11, 23, 59, 0, 0, time.UTC), 0},
		"the day itself":             {time.Date(2012, 12, 12, 0, 0, 0, 0, time.UTC), 1},
		"the day itself in its zone": {time.Date(2012, 12, 12, 0, 30, 0, 0, time.FixedZone("", 3600)), 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := len(Check(born20121212, tt.today)); got != tt.want {
				t.Errorf("%d findings, want %d", got, tt.want)
			}
		})
	}
}

func TestADateBesideANumberDoesNotHideIt(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"05.06.2012 121212-1212", "121212-1212 05.06.2012", "2012-06-05 08.00 121212-1212",
		"08.15-09.30 121212-1212", "121212-1212 08.15-09.30", "kl 9.15 12 12 12-1212", "121212-1212 0703 123456",
	} {
		if got := rules(text); got != string(SEPersonnummer) {
			t.Errorf("%q breaks %q", text, got)
		}
	}
}
