package certificate

import (
	"strings"

	"samrum/internal/supervision"
)

// A Number names a certificate through all its versions: eight characters of
// Crockford's alphabet, in capitals with a hyphen in the middle.
type Number string

// NewNumber returns a number at random; the store refuses one that is taken.
func NewNumber() Number {
	n, _ := ParseNumber(supervision.NewTail())
	return n
}

// ParseNumber reads a number as somebody typed it off paper: letter case,
// blanks and hyphens do not matter, O is nought, I and L are one.
func ParseNumber(s string) (Number, bool) {
	plain := strings.NewReplacer(" ", "", "-", "", "O", "0", "I", "1", "L", "1").Replace(strings.ToUpper(s))
	if len(plain) != 8 || strings.Trim(plain, "0123456789ABCDEFGHJKMNPQRSTVWXYZ") != "" {
		return "", false
	}
	return Number(plain[:4] + "-" + plain[4:]), true
}
