package discretion

import (
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func FuzzCheck(f *testing.F) {
	for _, seed := range []string{
		"", "å", "121212-1212", "２０１２１２１２　１２１２", "12 12 12 –\r\n12 12", "0701234569", "251248-9996",
		"010190-AB12", "131052-308 T", "158590 12342", "SE121212121201", "a@b.se", "a @ b.se.", "+46 (0)70-123 45 69",
		"00 46 70 123 45 69", "2026-01-01 08.00", "14.05.25 13:00 121212-1212", "½⑫⒈\u0301\u200b", "\xff121212\xfe-1212",
		"가\u11a8\u0301\u03021\u20e3",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		found := Check(text, today)
		bounds := runeBounds(text)
		last := 0
		for _, g := range found {
			if g.Start < last || g.End <= g.Start || !bounds[g.Start] || !bounds[g.End] {
				t.Fatalf("%v of %q after %d is no range of whole runes", g, text, last)
			}
			if g.Level != Block || g.Rule == "" {
				t.Fatalf("%v has no level or rule", g)
			}
			last = g.End
		}
		if diff := cmp.Diff(found, Check(text+"\n", today)); diff != "" {
			t.Fatal("a line break at the end changes it:", diff)
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
