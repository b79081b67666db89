package vault

import (
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/prf"
)

const practice = "0190f5c2-7c1e-7000-8000-000000000001"

var row = Row{practice, "case", "0190f5c2-7c1e-7000-8000-0000000000aa", "question"}

// freshHandle returns a keyset of one XAES-256-GCM key.
func freshHandle(t *testing.T) *keyset.Handle {
	t.Helper()
	h, err := keyset.NewHandle(aead.XAES256GCM192BitNonceKeyTemplate())
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// followed returns the keyset with a newer key that seals from now on.
func followed(t *testing.T, h *keyset.Handle) *keyset.Handle {
	t.Helper()
	m := keyset.NewManagerFromHandle(h)
	id, err := m.Add(aead.XAES256GCM192BitNonceKeyTemplate())
	if err == nil {
		err = m.SetPrimary(id)
	}
	if err != nil {
		t.Fatal(err)
	}
	newer, err := m.Handle()
	if err != nil {
		t.Fatal(err)
	}
	return newer
}

func vaultOf(t *testing.T, wrap *keyset.Handle) *Vault {
	t.Helper()
	derive, err := keyset.NewHandle(prf.HMACSHA256PRFKeyTemplate())
	if err != nil {
		t.Fatal(err)
	}
	v, err := newVault(wrap, derive)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func freshKey(t *testing.T, v *Vault) (*DataKey, []byte) {
	t.Helper()
	wrapped, err := v.NewDataKey(practice)
	if err != nil {
		t.Fatal(err)
	}
	return unwrap(t, v, wrapped), wrapped
}

func unwrap(t *testing.T, v *Vault, wrapped []byte) *DataKey {
	t.Helper()
	k, err := v.Unwrap(practice, wrapped)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func seal(t *testing.T, k *DataKey, text string) []byte {
	t.Helper()
	sealed, err := k.Seal(text, row)
	if err != nil {
		t.Fatal(err)
	}
	return sealed
}

func TestWhatIsSealedOpensInItsRow(t *testing.T) {
	t.Parallel()
	key, wrapped := freshKey(t, vaultOf(t, freshHandle(t)))
	for _, text := range []string{"", "å", "Jag vill våga säga nej.", strings.Repeat("🙂", 800)} {
		sealed := seal(t, key, text)
		got, err := key.Open(sealed, row)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(text, got); diff != "" {
			t.Error(diff)
		}
		if n := len(sealed) - len(text); n != Overhead || n > 64 {
			t.Errorf("sealing adds %d bytes, want %d and never over the 64 of the columns", n, Overhead)
		}
		if text != "" && strings.Contains(string(sealed), text) {
			t.Error("the text can be read in the sealed value")
		}
	}
	if len(wrapped) > 512 {
		t.Errorf("a wrapped key has %d bytes", len(wrapped))
	}
}

func TestSealingTwiceGivesTwoValues(t *testing.T) {
	t.Parallel()
	key, _ := freshKey(t, vaultOf(t, freshHandle(t)))
	if cmp.Equal(seal(t, key, "samma"), seal(t, key, "samma")) {
		t.Error("equal texts can be told from their sealed values")
	}
}

func TestASealedValueOpensNowhereElse(t *testing.T) {
	t.Parallel()
	v := vaultOf(t, freshHandle(t))
	key, _ := freshKey(t, v)
	another, _ := freshKey(t, v)
	sealed := seal(t, key, "Jag vill förstå.")
	damaged := append([]byte{}, sealed...)
	damaged[len(damaged)-1] ^= 1

	for name, open := range map[string]func() (string, error){
		"in another row":      func() (string, error) { return key.Open(sealed, Row{practice, "case", "ab", "question"}) },
		"in another field":    func() (string, error) { return key.Open(sealed, Row{practice, "case", row.ID, "situation"}) },
		"in another table":    func() (string, error) { return key.Open(sealed, Row{practice, "note", row.ID, "question"}) },
		"in another practice": func() (string, error) { return key.Open(sealed, Row{"other", "case", row.ID, "question"}) },
		"where the parts' border is moved": func() (string, error) {
			return key.Open(sealed, Row{practice, "cas", "e" + row.ID, "question"})
		},
		"by another data key": func() (string, error) { return another.Open(sealed, row) },
		"when damaged":        func() (string, error) { return key.Open(damaged, row) },
		"when cut":            func() (string, error) { return key.Open(sealed[:20], row) },
		"when empty":          func() (string, error) { return key.Open(nil, row) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if text, err := open(); !errors.Is(err, ErrNotOpened) || text != "" {
				t.Errorf("opened as %q, %v", text, err)
			}
		})
	}
}

func TestARowMustBeNamedInFull(t *testing.T) {
	t.Parallel()
	v := vaultOf(t, freshHandle(t))
	key, _ := freshKey(t, v)
	for _, r := range []Row{{"", "case", "a", "b"}, {practice, "", "a", "b"}, {practice, "case", "", "b"}, {practice, "case", "a", ""}} {
		if _, err := key.Seal("x", r); err == nil {
			t.Errorf("sealed for %+v", r)
		}
	}
	if _, err := key.Seal("x", Row{"other", "case", "a", "b"}); err == nil {
		t.Error("sealed for another practice than the key's")
	}
	if _, err := v.NewDataKey(""); err == nil {
		t.Error("made a key for no practice")
	}
}

func TestADataKeyIsItsPracticesAlone(t *testing.T) {
	t.Parallel()
	v := vaultOf(t, freshHandle(t))
	_, wrapped := freshKey(t, v)
	if _, err := v.Unwrap("other", wrapped); !errors.Is(err, ErrNotOpened) {
		t.Errorf("unwrapped for another practice: %v", err)
	}
	if _, err := vaultOf(t, freshHandle(t)).Unwrap(practice, wrapped); !errors.Is(err, ErrNotOpened) {
		t.Errorf("unwrapped by another vault: %v", err)
	}
	for _, broken := range [][]byte{nil, {0}, wrapped[:len(wrapped)-1]} {
		if _, err := v.Unwrap(practice, broken); !errors.Is(err, ErrNotOpened) {
			t.Errorf("unwrapped %d bytes: %v", len(broken), err)
		}
	}
}

func TestOlderKeysStillOpen(t *testing.T) {
	t.Parallel()
	wrap, data := freshHandle(t), freshHandle(t)
	v := vaultOf(t, wrap)
	before, err := v.wrapKey(practice, data)
	if err != nil {
		t.Fatal(err)
	}
	sealed := seal(t, unwrap(t, v, before), "gammal")

	rotated := vaultOf(t, followed(t, wrap))
	unwrap(t, rotated, before)
	after, err := rotated.wrapKey(practice, followed(t, data))
	if err != nil {
		t.Fatal(err)
	}
	key := unwrap(t, rotated, after)
	text, err := key.Open(sealed, row)
	if err != nil || text != "gammal" {
		t.Errorf("opened as %q, %v", text, err)
	}
	older, _ := KeyID(sealed)
	newer, _ := KeyID(seal(t, key, "ny"))
	if older == newer {
		t.Error("the newer key does not seal")
	}
}

func TestKeyID(t *testing.T) {
	t.Parallel()
	data := freshHandle(t)
	v := vaultOf(t, freshHandle(t))
	wrapped, err := v.wrapKey(practice, data)
	if err != nil {
		t.Fatal(err)
	}
	primary, err := data.Primary()
	if err != nil {
		t.Fatal(err)
	}
	id, ok := KeyID(seal(t, unwrap(t, v, wrapped), ""))
	if !ok || id != primary.KeyID() {
		t.Errorf("KeyID = %d, %v, want %d", id, ok, primary.KeyID())
	}
	for _, sealed := range [][]byte{nil, {1, 2, 3, 4, 5}, make([]byte, 60)} {
		if _, ok := KeyID(sealed); ok {
			t.Errorf("%d bytes without a prefix have a key id", len(sealed))
		}
	}
}

func TestKeysAreNotPrinted(t *testing.T) {
	t.Parallel()
	v := vaultOf(t, freshHandle(t))
	key, _ := freshKey(t, v)
	var b strings.Builder
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x", "%d"} {
		fmt.Fprintf(&b, verb+verb, v, key)
	}
	slog.New(slog.NewJSONHandler(&b, nil)).Info("x", "vault", v, "key", key)
	rest := strings.NewReplacer("vaultdata key", "").Replace(b.String())
	if _, line, _ := strings.Cut(rest, `"msg":`); line != `"x","vault":{},"key":{}}`+"\n" || !strings.HasPrefix(rest, "{") {
		t.Errorf("printed %s", rest)
	}
}

func TestPartsAreEncodedWithoutDoubt(t *testing.T) {
	t.Parallel()
	seen := map[string]string{}
	for _, parts := range [][]string{{"a", "bc"}, {"ab", "c"}, {"abc"}, {"abc", ""}, {"", "abc"}, {"a", "b", "c"}, {"a\x00\x00\x00\x02bc"}} {
		code := string(encode(parts...))
		if other, ok := seen[code]; ok {
			t.Errorf("%q and %s give the same bytes", parts, other)
		}
		seen[code] = fmt.Sprintf("%q", parts)
	}
}
