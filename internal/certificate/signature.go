package certificate

import (
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
)

// What may be wrong with a file.
var (
	ErrNoCertificate = errors.New("file is no certificate of ours")
	ErrUnknownKey    = errors.New("file is signed with a key that is not known")
	ErrTampered      = errors.New("file is not as it was signed")
)

// Context is what is signed before the certificate's own bytes: it keeps a
// signature from standing for anything else.
const Context = "samrum certificate 1\n"

// largestFile is far more than a certificate needs, in bytes.
const largestFile = 1 << 20

// A KeyID names a public key: the first eight bytes of its SHA-256.
type KeyID string

// A PublicKey verifies. It is published, and kept for as long as anything signed
// by it may be shown.
type PublicKey []byte

// ID returns the key's name.
func (k PublicKey) ID() KeyID {
	sum := sha256.Sum256(k)
	return KeyID(hex.EncodeToString(sum[:8]))
}

// String is the key as it is published.
func (k PublicKey) String() string { return base64.RawURLEncoding.EncodeToString(k) }

// ParsePublicKey reads a published key.
func ParsePublicKey(s string) (PublicKey, error) {
	k, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil || len(k) != ed25519.PublicKeySize {
		return nil, errors.New("no public key of 32 bytes")
	}
	return k, nil
}

// A Key signs. It never prints itself.
type Key struct{ private ed25519.PrivateKey }

// NewKey makes a key at random.
func NewKey() Key {
	var seed [ed25519.SeedSize]byte
	_, _ = rand.Read(seed[:]) // never fails since Go 1.24
	return KeyOf(seed)
}

// KeyOf returns the key of a seed, always the same: a secret that a keyset
// derives is one.
func KeyOf(seed [ed25519.SeedSize]byte) Key { return Key{ed25519.NewKeyFromSeed(seed[:])} }

// Public returns what verifies the key's signatures.
func (k Key) Public() PublicKey { return PublicKey(k.private.Public().(ed25519.PublicKey)) }

// Format keeps the key out of logs whatever the verb.
func (k Key) Format(f fmt.State, _ rune) { fmt.Fprint(f, "key") }

// file is a signed document. Its bytes are exact: the same document, key and
// signature have only this one writing.
type file struct {
	Certificate Document `json:"certificate"`
	Key         KeyID    `json:"key"`
	Signature   string   `json:"signature"`
}

// Sign returns the document as a file that proves itself. The error is one of
// Check.
func Sign(d Document, key Key) ([]byte, error) {
	if err := d.Check(); err != nil {
		return nil, fmt.Errorf("sign certificate: %w", err)
	}
	signature := ed25519.Sign(key.private, signed(d))
	return canonical(file{d, key.Public().ID(), base64.RawURLEncoding.EncodeToString(signature)}), nil
}

// Verify reads a file, without asking anybody, by the keys that are known. A
// version that was voided since still says what it was. The error is
// ErrNoCertificate, ErrUnknownKey or ErrTampered.
func Verify(text []byte, keys ...PublicKey) (Document, error) {
	var f file
	if len(text) > largestFile || json.Unmarshal(text, &f) != nil {
		return Document{}, ErrNoCertificate
	}
	key, known := find(keys, f.Key)
	if !known {
		return Document{}, ErrUnknownKey
	}
	signature, err := base64.RawURLEncoding.DecodeString(f.Signature)
	exact := bytes.Equal(canonical(f), bytes.TrimSpace(text))
	if err != nil || !exact || !ed25519.Verify(ed25519.PublicKey(key), signed(f.Certificate), signature) {
		return Document{}, ErrTampered
	}
	return f.Certificate, nil
}

// Import reads what somebody has from another practice off its file.
func Import(text []byte, keys ...PublicKey) (Elsewhere, error) {
	d, err := Verify(text, keys...)
	if err != nil {
		return Elsewhere{}, fmt.Errorf("import certificate: %w", err)
	}
	return d.AsElsewhere(), nil
}

// AsElsewhere is the document as another practice counts it.
func (d Document) AsElsewhere() Elsewhere {
	return Elsewhere{Practice: d.Practice, Kind: d.Kind, Verified: true, Number: d.Number, Version: d.Version, Rows: d.Figures.Rows}
}

func find(keys []PublicKey, id KeyID) (PublicKey, bool) {
	for _, k := range keys {
		if k.ID() == id && len(k) == ed25519.PublicKeySize {
			return k, true
		}
	}
	return nil, false
}

// Fingerprint returns a short mark of what was signed. Paper carries it, so that
// a check tells a changed paper; 40 bits in hexadecimal.
func (d Document) Fingerprint() string {
	sum := sha256.Sum256(signed(d))
	return hex.EncodeToString(sum[:5])
}

func signed(d Document) []byte { return append([]byte(Context), canonical(d)...) }

// canonical writes a value in the one way that is signed: fields in the order of
// their types, no blanks, nothing escaped that need not be.
func canonical(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic("certificate: a document is text and numbers: " + err.Error())
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}
