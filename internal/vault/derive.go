package vault

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"strconv"
)

const derivedSize = 32

// Derive returns the secret for one purpose, row and generation: always the
// same while the keyset's primary derive key is, and of no use in guessing any
// other. A new generation makes a new secret for the same row.
func (v *Vault) Derive(purpose, id string, generation int) [derivedSize]byte {
	secret, err := v.derive.ComputePrimaryPRF(encode("derive", purpose, id, strconv.Itoa(generation)), derivedSize)
	if err != nil {
		panic("vault: HMAC of a keyset that was tried at its opening: " + err.Error())
	}
	return [derivedSize]byte(secret)
}

// Token writes a secret so that it can stand in an address.
func Token(b []byte) string { return base64.RawURLEncoding.EncodeToString(b) }

// Code returns six digits for typing. Some codes are likelier than others by
// less than one in 10¹³.
func Code(b [derivedSize]byte) string {
	return fmt.Sprintf("%06d", binary.BigEndian.Uint64(b[:8])%1_000_000)
}
