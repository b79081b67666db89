package postgres

import (
	"encoding/binary"
	"fmt"
	"io"
	"math/rand/v2"

	"github.com/google/uuid"

	"samrum/internal/supervision"
)

// A drawn is a source of random numbers that are read from somewhere.
type drawn struct{ from io.Reader }

// Uint64 implements rand.Source.
func (d drawn) Uint64() uint64 {
	var b [8]byte
	if _, err := io.ReadFull(d.from, b[:]); err != nil {
		panic(fmt.Errorf("draw a random number: %w", err))
	}
	return binary.LittleEndian.Uint64(b[:])
}

// random draws from the store's chance.
func (s *Store) random() *rand.Rand { return rand.New(drawn{s.chance}) }

// shuffler returns what draws an order from a source of chance, which may be used
// by several at once.
func shuffler(from io.Reader) func(n int, swap func(i, j int)) {
	return func(n int, swap func(i, j int)) { rand.New(drawn{from}).Shuffle(n, swap) }
}

// randomID returns an ID that tells nothing about when it was made.
func randomID[T any](s *Store) supervision.ID[T] {
	return supervision.ID[T]{UUID: uuid.Must(uuid.NewRandomFromReader(s.chance))}
}
