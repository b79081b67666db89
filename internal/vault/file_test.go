package vault

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func create(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "keys", "keyset.json")
	if err := Create(path); err != nil {
		t.Fatal(err)
	}
	return path
}

func write(t *testing.T, text string, mode fs.FileMode) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "keyset.json")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, mode); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestACreatedFileOpensAgain(t *testing.T) {
	t.Parallel()
	path := create(t)
	first, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	key, wrapped := freshKey(t, first)
	sealed := seal(t, key, "kvar")
	second, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	text, err := unwrap(t, second, wrapped).Open(sealed, row)
	if err != nil || text != "kvar" {
		t.Errorf("opened as %q, %v", text, err)
	}
	if first.Derive("x", "y", 1) != second.Derive("x", "y", 1) {
		t.Error("derived secrets changed")
	}
}

func TestOnlyTheOwnerMayReadWhatIsCreated(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		return // has no such modes
	}
	path := create(t)
	for name, want := range map[string]fs.FileMode{path: 0o600, filepath.Dir(path): 0o700} {
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := info.Mode().Perm(); got != want {
			t.Errorf("%s has mode %04o, want %04o", name, got, want)
		}
	}
	if left, _ := os.ReadDir(filepath.Dir(path)); len(left) != 1 {
		t.Errorf("%d files are left beside the keyset", len(left)-1)
	}
}

func TestCreateNeverOverwrites(t *testing.T) {
	t.Parallel()
	path := create(t)
	before, _ := os.ReadFile(path)
	if err := Create(path); !errors.Is(err, fs.ErrExist) {
		t.Errorf("created again: %v", err)
	}
	after, _ := os.ReadFile(path)
	if diff := cmp.Diff(string(before), string(after)); diff != "" {
		t.Error(diff)
	}
}

func TestOneOfManyCreates(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "keyset.json")
	errs := make([]error, 8)
	var all sync.WaitGroup
	for i := range errs {
		all.Go(func() { errs[i] = Create(path) })
	}
	all.Wait()
	won := 0
	for _, err := range errs {
		switch {
		case err == nil:
			won++
		case !errors.Is(err, fs.ErrExist):
			t.Error(err)
		}
	}
	if won != 1 {
		t.Errorf("%d created the file, want 1", won)
	}
}

func TestOpenSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	swapped := strings.NewReplacer(`"wrap"`, `"derive"`, `"derive"`, `"wrap"`).Replace(knownKeysets)
	for name, tt := range map[string]struct{ path, want string }{
		"missing":             {filepath.Join(t.TempDir(), "none.json"), "no such file|cannot find"},
		"a folder":            {t.TempDir(), "no regular file|directory|denied"},
		"empty":               {write(t, "", 0o600), "no JSON of wrap and derive"},
		"no JSON":             {write(t, "hemligt", 0o600), "no JSON of wrap and derive"},
		"half a keyset":       {write(t, knownKeysets[:300], 0o600), "no JSON of wrap and derive"},
		"other JSON":          {write(t, `{"wrap": 7}`, 0o600), "wrap cannot be read"},
		"no derive":           {write(t, strings.Replace(knownKeysets, `"derive"`, `"other"`, 1), 0o600), "derive cannot be read"},
		"keysets changed":     {write(t, swapped, 0o600), "wrap is no AEAD keyset"},
		"a broken key":        {write(t, strings.Replace(knownKeysets, "EgIIDBog", "EgIIDBoh", 1), 0o600), "wrap cannot be read"},
		"a broken derive key": {write(t, strings.Replace(knownKeysets, "EgIIAxog", "????Axog", 1), 0o600), "derive cannot be read"},
		"far too long":        {write(t, strings.Repeat(" ", largestFile+1), 0o600), "too long"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := Open(tt.path)
			if err == nil {
				t.Fatal("opened")
			}
			if !regexp.MustCompile(tt.want).MatchString(err.Error()) {
				t.Errorf("error %q, want %q", err, tt.want)
			}
			for _, secret := range []string{"EgII", "ICEi", "AAEC", "hemligt", "????"} {
				if strings.Contains(err.Error(), secret) {
					t.Errorf("error %q quotes the file", err)
				}
			}
		})
	}
}

func TestOpenRefusesAFileThatOthersMayUse(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		return // has no such modes
	}
	for _, mode := range []fs.FileMode{0o640, 0o604, 0o620, 0o602, 0o644, 0o660, 0o666, 0o700, 0o777} {
		_, err := Open(write(t, knownKeysets, mode))
		if err == nil || !strings.Contains(err.Error(), "chmod 600") {
			t.Errorf("mode %04o: %v", mode, err)
		}
	}
	for _, mode := range []fs.FileMode{0o600, 0o400} {
		if _, err := Open(write(t, knownKeysets, mode)); err != nil {
			t.Errorf("mode %04o: %v", mode, err)
		}
	}
}
