package vault

import (
	"encoding/hex"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// knownKeysets holds the keys 32…63 (wrap) and 0…31 (derive); they protect
// nothing.
const knownKeysets = `{
  "wrap": {"primaryKeyId": 11, "key": [{"keyId": 11, "status": "ENABLED", "outputPrefixType": "TINK", "keyData": {
    "typeUrl": "type.googleapis.com/google.crypto.tink.XAesGcmKey", "keyMaterialType": "SYMMETRIC",
    "value": "EgIIDBogICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8="}}]},
  "derive": {"primaryKeyId": 12, "key": [{"keyId": 12, "status": "ENABLED", "outputPrefixType": "RAW", "keyData": {
    "typeUrl": "type.googleapis.com/google.crypto.tink.HmacPrfKey", "keyMaterialType": "SYMMETRIC",
    "value": "EgIIAxogAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="}}]}
}`

func knownVault(t *testing.T) *Vault {
	t.Helper()
	v, err := parse([]byte(knownKeysets))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// The values were computed apart from this program: HMAC-SHA256 over "derive",
// purpose, id and generation in digits, each behind its length in four bytes.
func TestDeriveIsAsItAlwaysWas(t *testing.T) {
	t.Parallel()
	secret := knownVault(t).Derive("sign-in", practice, 1)
	want := []string{
		"15ce55d4189cf5ccc7c4b158cb51e9b658bab93bd76338a6d889fa41a398bdb2",
		"Fc5V1Bic9czHxLFYy1Hptli6uTvXYzim2In6QaOYvbI",
		"249228",
	}
	got := []string{hex.EncodeToString(secret[:]), Token(secret[:]), Code(secret)}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestDeriveKeepsItsInputsApart(t *testing.T) {
	t.Parallel()
	v := knownVault(t)
	first := v.Derive("sign-in", "a1", 1)
	if again := knownVault(t).Derive("sign-in", "a1", 1); again != first {
		t.Error("two openings of one keyset differ")
	}
	for name, other := range map[string][derivedSize]byte{
		"another purpose":                        v.Derive("invitation", "a1", 1),
		"another id":                             v.Derive("sign-in", "a2", 1),
		"another generation":                     v.Derive("sign-in", "a1", 2),
		"a digit moved from id to generation":    v.Derive("sign-in", "a", 11),
		"a letter moved from purpose to id":      v.Derive("sign-i", "na1", 1),
		"a keyset of its own":                    vaultOf(t, freshHandle(t)).Derive("sign-in", "a1", 1),
		"a generation below zero, like its size": v.Derive("sign-in", "a1", -1),
	} {
		if other == first {
			t.Errorf("%s gives the same secret", name)
		}
	}
}

func TestCodeHasSixDigits(t *testing.T) {
	t.Parallel()
	for want, b := range map[string][derivedSize]byte{
		"000000": {},
		"000007": {7: 7},
		"551615": {255, 255, 255, 255, 255, 255, 255, 255, 9},
	} {
		if diff := cmp.Diff(want, Code(b)); diff != "" {
			t.Error(diff)
		}
	}
}
