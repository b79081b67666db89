package mail

import (
	"context"
	"slices"
	"sync"
)

// A Mailbox keeps the latest letters in memory. Its zero value is ready.
type Mailbox struct {
	mu      sync.Mutex
	letters []Letter
}

const mailboxMax = 200

// Send keeps a letter, in place of one with the same ID.
func (b *Mailbox) Send(_ context.Context, l Letter) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.letters = slices.DeleteFunc(b.letters, func(old Letter) bool { return old.ID == l.ID })
	b.letters = append(b.letters, l)
	b.letters = b.letters[max(0, len(b.letters)-mailboxMax):]
	return nil
}

// Letters returns what was sent, newest first.
func (b *Mailbox) Letters() []Letter {
	b.mu.Lock()
	defer b.mu.Unlock()
	letters := slices.Clone(b.letters)
	slices.Reverse(letters)
	return letters
}
