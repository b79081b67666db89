package supervision

import (
	"crypto/rand"

	"github.com/google/uuid"
)

// ID is a time-ordered identifier that belongs to one kind of thing, so that a
// group's ID cannot be passed where a session's is meant. The zero ID is nobody's.
type ID[T any] struct{ uuid.UUID }

// NewID returns a fresh ID.
func NewID[T any]() ID[T] { return ID[T]{uuid.Must(uuid.NewV7())} }

// ParseID reads an ID from a URL or form.
func ParseID[T any](s string) (ID[T], error) {
	u, err := uuid.Parse(s)
	return ID[T]{u}, err
}

// IsZero tells whether the ID is nobody's.
func (id ID[T]) IsZero() bool { return id.UUID == uuid.Nil }

// FormKey marks one rendering of a form: sent twice, it has its effect once.
type FormKey = uuid.UUID

// NewFormKey returns a key for a form that is about to be rendered.
func NewFormKey() FormKey { return uuid.New() }

// ParseFormKey reads a form's key. A missing or broken one becomes a fresh key:
// the form then counts as new.
func ParseFormKey(s string) FormKey {
	key, err := uuid.Parse(s)
	if err != nil || key == uuid.Nil {
		return NewFormKey()
	}
	return key
}

const crockford = "0123456789abcdefghjkmnpqrstvwxyz"

// NewTail returns the eight random characters that end a group's address:
// 40 bits in Crockford's alphabet.
func NewTail() string {
	var b [8]byte
	_, _ = rand.Read(b[:]) // never fails since Go 1.24
	for i := range b {
		b[i] = crockford[b[i]&31]
	}
	return string(b[:])
}
