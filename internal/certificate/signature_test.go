package certificate_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"samrum/internal/certificate"

	"github.com/google/go-cmp/cmp"
)

// fixed is a key that every run has, so that what is signed can be compared.
var fixed = certificate.KeyOf([32]byte{1, 2, 3})

func signedFile(t *testing.T, d certificate.Document) []byte {
	t.Helper()
	text, err := certificate.Sign(d, fixed)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func TestAFileVerifiesWithThePublishedKeyAlone(t *testing.T) {
	t.Parallel()
	d := certified(t, "DK", "da", aYear())
	d.Statement = "<b>Ikke \"HTML\"</b> & \u2028 æøå 🙂"
	text := signedFile(t, d)
	published, err := certificate.ParsePublicKey(fixed.Public().String())
	if err != nil {
		t.Fatal(err)
	}
	got, err := certificate.Verify(text, certificate.NewKey().Public(), published)
	if diff := cmp.Diff(d, got, cmp.AllowUnexported(certificate.Period{})); diff != "" || err != nil {
		t.Errorf("error %v, -want +got\n%s", err, diff)
	}
	if again := signedFile(t, got); !bytes.Equal(text, again) {
		t.Error("signed again it is another file")
	}
}

func TestEveryByteThatIsChangedIsFound(t *testing.T) {
	t.Parallel()
	text := signedFile(t, certified(t, "SE", "sv", aYear()))
	for i := range text {
		for _, flip := range []byte{0x01, 0x20, 0x80, 0xff} {
			text[i] ^= flip
			if _, err := certificate.Verify(text, fixed.Public()); err == nil {
				t.Fatalf("byte %d (%q) changed by %02x and nobody noticed", i, text[i]^flip, flip)
			}
			text[i] ^= flip
		}
	}
	if _, err := certificate.Verify(text, fixed.Public()); err != nil {
		t.Errorf("as it was: %v", err)
	}
}

func TestWhatIsWrongWithAFileIsSaid(t *testing.T) {
	t.Parallel()
	text := string(signedFile(t, certified(t, "SE", "sv", aYear())))
	var loose bytes.Buffer
	if err := json.Indent(&loose, []byte(text), "", " "); err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		text string
		want error
	}{
		"as it is":                {text, nil},
		"with a line end":         {text + "\r\n", nil},
		"more minutes":            {strings.Replace(text, `"minutes":900`, `"minutes":990`, 1), certificate.ErrTampered},
		"another name":            {strings.Replace(text, "Åsa", "Eva", 1), certificate.ErrTampered},
		"another version":         {strings.Replace(text, `"version":1`, `"version":2`, 1), certificate.ErrTampered},
		"a field twice":           {strings.Replace(text, `"unit":45`, `"unit":45,"unit":45`, 1), certificate.ErrTampered},
		"a field more":            {strings.Replace(text, `"unit":45`, `"unit":45,"hours":99`, 1), certificate.ErrTampered},
		"written more loosely":    {loose.String(), certificate.ErrTampered},
		"another certificate too": {text + text, certificate.ErrNoCertificate},
		"cut off":                 {text[:len(text)/2], certificate.ErrNoCertificate},
		"no signature":            {text[:strings.Index(text, `,"signature"`)] + "}", certificate.ErrTampered},
		"of nobody known":         {strings.Replace(text, string(fixed.Public().ID()), "0000000000000000", 1), certificate.ErrUnknownKey},
		"any JSON":                {"{}", certificate.ErrUnknownKey},
		"nothing":                 {"", certificate.ErrNoCertificate},
		"far too long":            {text + strings.Repeat(" ", 1<<20), certificate.ErrNoCertificate},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := certificate.Verify([]byte(tt.text), fixed.Public()); !errors.Is(err, tt.want) {
				t.Errorf("%v, want %v", err, tt.want)
			}
		})
	}
}

func TestAVoidedVersionStillSaysWhatItWas(t *testing.T) {
	t.Parallel()
	first := certified(t, "SE", "sv", aYear())
	text := signedFile(t, first)
	second := certified(t, "SE", "sv", aYear()[:10]).Next(first)
	if second.Number != first.Number || second.Version != 2 {
		t.Errorf("%s version %d", second.Number, second.Version)
	}
	old, err := certificate.Verify(text, fixed.Public())
	if err != nil || old.Figures.Minutes() != 1590 || !old.Answer(second.Version).Void() {
		t.Errorf("the old one says %d minutes: %v", old.Figures.Minutes(), err)
	}
}

func TestWhatIsImportedStandsApart(t *testing.T) {
	t.Parallel()
	theirs := certified(t, "SE", "sv", aYear())
	e, err := certificate.Import(signedFile(t, theirs), fixed.Public())
	if err != nil || !e.Verified || e.Number != theirs.Number || e.Practice != "Samtalsrummet" || e.Minutes() != 1590 {
		t.Fatalf("%+v: %v", e, err)
	}
	ours := certified(t, "SE", "sv", fortnightly(one, "2026-08-25", 2, 90, 5))
	ours.Number, ours.Elsewhere = certificate.NewNumber(), []certificate.Elsewhere{e}
	back, err := certificate.Verify(signedFile(t, ours), fixed.Public())
	if err != nil || back.Figures.Minutes() != 180 || back.Elsewhere[0].Minutes() != 1590 {
		t.Errorf("%d and %d minutes: %v", back.Figures.Minutes(), back.Elsewhere[0].Minutes(), err)
	}
	if _, err := certificate.Import([]byte("{}"), fixed.Public()); !errors.Is(err, certificate.ErrUnknownKey) {
		t.Error(err)
	}
}

func TestWhatCannotBeIssuedIsNotSigned(t *testing.T) {
	t.Parallel()
	d := certified(t, "SE", "sv", aYear())
	d.Issued = "2026-12-31"
	if text, err := certificate.Sign(d, fixed); !errors.Is(err, certificate.ErrFuture) || text != nil {
		t.Error(err)
	}
}

func TestOnlyAKeyIsReadAsOne(t *testing.T) {
	t.Parallel()
	key := fixed.Public().String()
	for _, text := range []string{"", key[1:], key + "AA", "!" + key[1:]} {
		if _, err := certificate.ParsePublicKey(text); err == nil {
			t.Errorf("%q is a key", text)
		}
	}
}

func TestAKeyDoesNotPrintItself(t *testing.T) {
	t.Parallel()
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x"} {
		if got := fmt.Sprintf(verb, fixed); got != "key" {
			t.Errorf("%s prints %s", verb, got)
		}
	}
	if a, b := certificate.NewKey().Public().ID(), certificate.NewKey().Public().ID(); a == b {
		t.Error("two keys are one")
	}
}

// Certificates lie on people's disks for years. Who renames a field or changes
// how it is written makes all of them look tampered with; this tells in time.
func TestTheFormOfAFileStays(t *testing.T) {
	t.Parallel()
	d := certified(t, "SE", "sv", fortnightly(one, "2026-08-25", 1, 90, 5))
	if got := d.Fingerprint(); got != "820dcac524" {
		t.Errorf("the same document is %s now", got)
	}
	if got := fixed.Public().ID(); got != "4c53ccd175853ba7" {
		t.Errorf("the same key is %s now", got)
	}
}
