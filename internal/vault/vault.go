// Package vault seals case texts and notes so that the database alone cannot be
// read, and derives the secrets that letters carry.
//
// A keyset file holds two Tink keysets. "wrap" seals one data keyset for each
// practice, which lies in the database beside what it seals; "derive" is the
// HMAC key for tokens and codes. Who loses the file has lost every sealed text.
package vault

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/prf"
	"github.com/tink-crypto/tink-go/v2/tink"
)

// ErrNotOpened means that a sealed value is damaged, was sealed by another key,
// or belongs to another row, field or practice; which of them cannot be told.
var ErrNotOpened = errors.New("sealed value does not open here")

var errIncomplete = errors.New("practice or row is not named in full")

// A Vault holds the keys of one installation. It may be used by many goroutines
// and never prints what it holds.
type Vault struct {
	wrap   tink.AEAD
	derive *prf.Set
	source *source // where newer keys are found
}

func newVault(wrap, derive *keyset.Handle) (*Vault, error) {
	a, err := aead.New(wrap)
	if err != nil {
		return nil, errors.New("wrap is no AEAD keyset")
	}
	p, err := prf.NewPRFSet(derive)
	if err != nil {
		return nil, errors.New("derive is no PRF keyset")
	}
	if _, err := p.ComputePrimaryPRF(nil, derivedSize); err != nil {
		return nil, errors.New("derive gives too few bytes")
	}
	return &Vault{wrap: a, derive: p}, nil
}

// NewDataKey makes the keyset that seals one practice's texts. What it returns
// is itself sealed and is to be stored with the practice.
func (v *Vault) NewDataKey(practice string) (wrapped []byte, err error) {
	if practice == "" {
		return nil, fmt.Errorf("make data key: %w", errIncomplete)
	}
	h, err := keyset.NewHandle(aead.XAES256GCM192BitNonceKeyTemplate())
	if err != nil {
		return nil, fmt.Errorf("make data key: %w", err)
	}
	return v.wrapKey(practice, h)
}

func (v *Vault) wrapKey(practice string, h *keyset.Handle) ([]byte, error) {
	var b bytes.Buffer
	err := h.WriteWithAssociatedData(keyset.NewBinaryWriter(&b), v.wrap, encode("data key", practice))
	if err != nil {
		return nil, fmt.Errorf("wrap data key: %w", err)
	}
	return b.Bytes(), nil
}

// Unwrap opens a practice's data key. It returns ErrNotOpened when the key was
// wrapped for another practice or by another vault. A key wrapped since the file
// was read, while keys were changed, is tried with the file as it is now.
func (v *Vault) Unwrap(practice string, wrapped []byte) (*DataKey, error) {
	h, err := v.unwrap(practice, wrapped)
	if err != nil {
		return nil, fmt.Errorf("unwrap data key: %w", err)
	}
	a, err := aead.New(h)
	if err != nil {
		return nil, fmt.Errorf("unwrap data key: %w", ErrNotOpened)
	}
	return &DataKey{practice, a}, nil
}

// Rewrap wraps a practice's data key anew, by the key that is primary now. What
// the data key seals stays as it is.
func (v *Vault) Rewrap(practice string, wrapped []byte) ([]byte, error) {
	h, err := v.unwrap(practice, wrapped)
	if err != nil {
		return nil, fmt.Errorf("rewrap data key: %w", err)
	}
	return v.wrapKey(practice, h)
}

func (v *Vault) unwrap(practice string, wrapped []byte) (*keyset.Handle, error) {
	as := encode("data key", practice)
	for _, wrap := range []func() tink.AEAD{func() tink.AEAD { return v.wrap }, v.source.newest} {
		by := wrap()
		if by == nil {
			break
		}
		if h, err := keyset.ReadWithAssociatedData(keyset.NewBinaryReader(bytes.NewReader(wrapped)), by, as); err == nil {
			return h, nil
		}
	}
	return nil, ErrNotOpened
}

// Format keeps keys out of logs whatever the verb.
func (v *Vault) Format(f fmt.State, _ rune) { fmt.Fprint(f, "vault") }
