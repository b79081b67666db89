package vault

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"

	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/insecurecleartextkeyset"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/prf"
)

// keysetFile is the form of the file: two keysets in Tink's own JSON.
type keysetFile struct {
	Wrap   json.RawMessage `json:"wrap"`
	Derive json.RawMessage `json:"derive"`
}

// largestFile is far more than hundreds of keys need.
const largestFile = 1 << 20

// Create writes a new keyset file that only its owner may read, and its folder
// if that is missing. It never touches a file that exists (fs.ErrExist), and
// there is no moment at which a part of a keyset has that name.
func Create(path string) error {
	text, err := newKeysets()
	if err != nil {
		return fmt.Errorf("make keysets: %w", err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("create keyset file: %w", err)
	}
	if err := writeOnce(path, text); err != nil {
		return fmt.Errorf("create keyset file: %w", err)
	}
	return nil
}

func newKeysets() ([]byte, error) {
	wrap, err := keyset.NewHandle(aead.XAES256GCM192BitNonceKeyTemplate())
	if err != nil {
		return nil, err
	}
	derive, err := keyset.NewHandle(prf.HMACSHA256PRFKeyTemplate())
	if err != nil {
		return nil, err
	}
	return marshal(wrap, derive)
}

func marshal(wrap, derive *keyset.Handle) ([]byte, error) {
	var w, d bytes.Buffer
	if err := insecurecleartextkeyset.Write(wrap, keyset.NewJSONWriter(&w)); err != nil {
		return nil, err
	}
	if err := insecurecleartextkeyset.Write(derive, keyset.NewJSONWriter(&d)); err != nil {
		return nil, err
	}
	return json.MarshalIndent(keysetFile{w.Bytes(), d.Bytes()}, "", "  ")
}

// writeOnce writes beside path and then gives the file its name, which fails
// when the name is taken.
func writeOnce(path string, text []byte) error {
	draft, err := os.CreateTemp(filepath.Dir(path), ".keyset-*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(draft.Name())
	_, err = draft.Write(text)
	if err := errors.Join(err, draft.Sync(), draft.Close()); err != nil {
		return err
	}
	if err := os.Link(draft.Name(), path); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(path))
}

// syncFolder makes the new name survive a power cut; Windows has no such call.
func syncFolder(path string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	folder, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}

// Open reads a keyset file. Its errors say what is wrong (fs.ErrNotExist and
// fs.ErrPermission can be told apart) and never quote the file. On Unix a file
// that anybody but its owner may read or write is refused.
func Open(path string) (*Vault, error) {
	text, err := readPrivate(path)
	if err != nil {
		return nil, fmt.Errorf("open keyset file: %w", err)
	}
	v, err := parse(text)
	if err != nil {
		return nil, fmt.Errorf("open keyset file %s: not a keyset of this program: %w", path, err)
	}
	v.source = &source{path: path}
	return v, nil
}

func readPrivate(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is no regular file", path)
	}
	if mode := info.Mode().Perm(); runtime.GOOS != "windows" && mode&^0o600 != 0 {
		return nil, fmt.Errorf("%s has mode %04o, want 0600 or stricter (chmod 600)", path, mode)
	}
	text, err := io.ReadAll(io.LimitReader(f, largestFile+1))
	if err == nil && len(text) > largestFile {
		err = fmt.Errorf("%s is too long for a keyset", path)
	}
	return text, err
}

// unmarshal drops the causes that JSON and Tink give: they may quote key
// material.
func unmarshal(text []byte) (wrap, derive *keyset.Handle, err error) {
	var file keysetFile
	if json.Unmarshal(text, &file) != nil {
		return nil, nil, errors.New("no JSON of wrap and derive")
	}
	wrap, err = insecurecleartextkeyset.Read(keyset.NewJSONReader(bytes.NewReader(file.Wrap)))
	if err != nil {
		return nil, nil, errors.New("wrap cannot be read")
	}
	derive, err = insecurecleartextkeyset.Read(keyset.NewJSONReader(bytes.NewReader(file.Derive)))
	if err != nil {
		return nil, nil, errors.New("derive cannot be read")
	}
	return wrap, derive, nil
}

func parse(text []byte) (*Vault, error) {
	wrap, derive, err := unmarshal(text)
	if err != nil {
		return nil, err
	}
	return newVault(wrap, derive)
}
