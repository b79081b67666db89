package vault

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/tink"
)

// Rotate adds a key to the file's "wrap" keyset and makes it primary. Older keys
// stay and still open; so does every program that serves meanwhile, which reads
// the file again when it meets the new key. What letters are derived from is not
// changed. Of two rotations at once one is refused.
func Rotate(path string) error {
	done, err := claim(path)
	if err != nil {
		return fmt.Errorf("rotate keys: %w", err)
	}
	defer done()
	text, err := readPrivate(path)
	if err != nil {
		return fmt.Errorf("rotate keys: %w", err)
	}
	wrap, derive, err := unmarshal(text)
	if err != nil {
		return fmt.Errorf("rotate keys: %w", err)
	}
	wrap, err = withNewKey(wrap)
	if err == nil {
		text, err = marshal(wrap, derive)
	}
	if err == nil {
		err = replace(path, text)
	}
	if err != nil {
		return fmt.Errorf("rotate keys: %w", err)
	}
	return nil
}

// claim keeps a second rotation away: it would write over the first one's key.
func claim(path string) (done func(), err error) {
	mark := path + ".rotating"
	f, err := os.OpenFile(mark, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return nil, fmt.Errorf("another rotation is under way; if none is, delete %s", mark)
	}
	if err != nil {
		return nil, err
	}
	return func() { _ = os.Remove(mark) }, f.Close()
}

func withNewKey(wrap *keyset.Handle) (*keyset.Handle, error) {
	m := keyset.NewManagerFromHandle(wrap)
	id, err := m.Add(aead.XAES256GCM192BitNonceKeyTemplate())
	if err != nil {
		return nil, err
	}
	if err := m.SetPrimary(id); err != nil {
		return nil, err
	}
	return m.Handle()
}

// replace puts text in the place of a file at one moment.
func replace(path string, text []byte) error {
	draft, err := os.CreateTemp(filepath.Dir(path), ".keyset-*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(draft.Name())
	_, err = draft.Write(text)
	if err := errors.Join(err, draft.Sync(), draft.Close()); err != nil {
		return err
	}
	if err := os.Rename(draft.Name(), path); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(path))
}

// A source is the file that a vault came from.
type source struct{ path string }

// newest reads the file's "wrap" keyset as it is now, nil when there is none.
func (s *source) newest() tink.AEAD {
	if s == nil {
		return nil
	}
	text, err := readPrivate(s.path)
	if err != nil {
		return nil
	}
	v, err := parse(text)
	if err != nil {
		return nil
	}
	return v.wrap
}
