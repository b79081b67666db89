package discretion

import (
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func FuzzReview(f *testing.F) {
	for _, seed := range []string{
		"", "å", "121212-1212", "２０１２１２１２　１２１２", "12 12 12 –\r\n12 12", "0701234569", "251248-9996",
		"010190-AB12", "131052-308 T", "158590 12342", "SE121212121201", "a@b.se", "a @ b.se.", "+46 (0)70-123 45 69",
		"00 46 70 123 45 69", "2026-01-01 08.00", "14.05.25 13:00 121212-1212", "½⑫⒈\u0301\u200b", "\xff121212\xfe-1212",
		"가\u11a8\u0301\u03021\u20e3", "Karl Johans gate 5 B, 0150 Oslo", "642 37 Flen", "dnr: SN 2026-0123/4", "T 1234-26", "ABC 12D",
		"den 22:a nov. 2026", "November 22nd, 2026", "22/11-26", "https://a.se/b?c=d.", "@a_b.c", "a snabel a b punkt se", "a(at)b.se",
		"hon heter Åsa-Lisa Bergs", "”Ab”", "t.ex. Qv", "12 34 56 78", "tlf. 123 456", "19900230-12AB", "Marte Meo", "ǅ ﬁ İ ß",
	} {
		f.Add(seed)
	}
	checker := New([]string{"Solgården", "stora kvista modellen"})
	f.Fuzz(func(t *testing.T, text string) {
		found := checker.Review(text, today)
		bounds := runeBounds(text)
		last := 0
		var blocking []Finding
		for _, g := range found {
			atEnd := g.Rule == TooLong && g.Start == len(text)
			if g.Start < last || g.End <= g.Start && !atEnd || !bounds[g.Start] || !bounds[g.End] {
				t.Fatalf("%v of %q after %d is no range of whole runes", g, text, last)
			}
			if g.Level == 0 || g.Level != g.Rule.Level() {
				t.Fatalf("%v has another level than its rule", g)
			}
			if last = g.End; g.Level == Block {
				blocking = append(blocking, g)
			}
		}
		if diff := cmp.Diff(Check(text, today), blocking, cmpopts.EquateEmpty()); diff != "" {
			t.Fatal("Check and Review block different things:", diff)
		}
		if again := Check(text+"\n", today); !cmp.Equal(blocking, again, cmpopts.EquateEmpty()) {
			t.Fatal("a line break at the end changes it:", again)
		}
	})
}

func runeBounds(text string) map[int]bool {
	bounds := map[int]bool{len(text): true}
	for i := range text {
		bounds[i] = true
	}
	return bounds
}

// foldDigit takes its values from this.
func TestDecimalDigitsStandInRowsOfTen(t *testing.T) {
	t.Parallel()
	rows := func(lo, hi, stride int) {
		if stride != 1 || (hi-lo+1)%10 != 0 {
			t.Errorf("%x–%x by %d is no row of ten", lo, hi, stride)
		}
	}
	for _, row := range unicode.Nd.R16 {
		rows(int(row.Lo), int(row.Hi), int(row.Stride))
	}
	for _, row := range unicode.Nd.R32 {
		rows(int(row.Lo), int(row.Hi), int(row.Stride))
	}
	if got := fold(utf8.RuneError); got != utf8.RuneError {
		t.Errorf("a broken byte becomes %q", got)
	}
}
