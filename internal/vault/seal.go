package vault

import (
	"encoding/binary"
	"fmt"

	"github.com/tink-crypto/tink-go/v2/tink"
)

// Overhead is how many bytes a sealed value is longer than its text: key id,
// salt, nonce and tag.
const Overhead = 45

// A DataKey seals and opens the texts of one practice. It may be used by many
// goroutines and never prints what it holds.
type DataKey struct {
	practice string
	aead     tink.AEAD
}

// A Row says where a sealed value is stored. A value opens only with the very
// row it was sealed for; all four parts must be named.
type Row struct{ Practice, Kind, ID, Field string }

// place returns the row as associated data.
func (k *DataKey) place(r Row) ([]byte, error) {
	if r.Practice == "" || r.Kind == "" || r.ID == "" || r.Field == "" {
		return nil, errIncomplete
	}
	if r.Practice != k.practice {
		return nil, ErrNotOpened
	}
	return encode("row", r.Practice, r.Kind, r.ID, r.Field), nil
}

// Seal encrypts text for row. Sealing a text twice gives two different values.
func (k *DataKey) Seal(text string, row Row) ([]byte, error) {
	place, err := k.place(row)
	if err != nil {
		return nil, fmt.Errorf("seal %s %s: %w", row.Kind, row.Field, err)
	}
	sealed, err := k.aead.Encrypt([]byte(text), place)
	if err != nil {
		return nil, fmt.Errorf("seal %s %s: %w", row.Kind, row.Field, err)
	}
	return sealed, nil
}

// Open decrypts what Seal returned for row, also when the key has been followed
// by a newer one. It returns ErrNotOpened for anything else.
func (k *DataKey) Open(sealed []byte, row Row) (string, error) {
	place, err := k.place(row)
	if err != nil {
		return "", fmt.Errorf("open %s %s: %w", row.Kind, row.Field, err)
	}
	text, err := k.aead.Decrypt(sealed, place)
	if err != nil {
		return "", fmt.Errorf("open %s %s: %w", row.Kind, row.Field, ErrNotOpened)
	}
	return string(text), nil
}

// Format keeps the key out of logs whatever the verb.
func (k *DataKey) Format(f fmt.State, _ rune) { fmt.Fprint(f, "data key") }

// KeyID returns the id of the key that sealed a value, from Tink's prefix; false
// when there is none. It proves nothing about the value.
func KeyID(sealed []byte) (uint32, bool) {
	if len(sealed) < Overhead || sealed[0] != 1 {
		return 0, false
	}
	return binary.BigEndian.Uint32(sealed[1:5]), true
}

// encode joins parts so that no two lists of parts give the same bytes: each
// part stands behind its length. The first names the use.
func encode(parts ...string) []byte {
	var b []byte
	for _, p := range parts {
		b = binary.BigEndian.AppendUint32(b, uint32(len(p)))
		b = append(b, p...)
	}
	return b
}
