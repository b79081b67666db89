package vault

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

func TestRotationKeepsOldTextsAndServingPrograms(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "keys", "keyset.json")
	if err := Create(path); err != nil {
		t.Fatal(err)
	}
	serving, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	wrapped, err := serving.NewDataKey("p")
	if err != nil {
		t.Fatal(err)
	}
	row := Row{Practice: "p", Kind: "k", ID: "i", Field: "f"}
	secret := serving.Derive("letter", "id", 1)
	if err := Rotate(path); err != nil {
		t.Fatal(err)
	}
	rotated, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	again, err := rotated.Rewrap("p", wrapped)
	if err != nil || bytes.Equal(again, wrapped) {
		t.Fatalf("rewrapped to the same, %v", err)
	}
	for name, v := range map[string]*Vault{"the program that served meanwhile": serving, "a new start": rotated} {
		for _, w := range [][]byte{wrapped, again} {
			key, err := v.Unwrap("p", w)
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			text, err := key.Seal("ord", row)
			if err != nil {
				t.Fatal(err)
			}
			other, err := rotated.Unwrap("p", again)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := other.Open(text, row); err != nil || got != "ord" {
				t.Errorf("%s: %q, %v", name, got, err)
			}
		}
		if v.Derive("letter", "id", 1) != secret {
			t.Errorf("%s: letters on their way are void", name)
		}
	}
	if _, err := rotated.Rewrap("other", wrapped); err == nil {
		t.Error("another practice's key was rewrapped")
	}
}

func TestOfManyRotationsNoKeyIsLost(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "keyset.json")
	if err := Create(path); err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if err := Rotate(path); err != nil && !strings.Contains(err.Error(), "another rotation is under way") {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if _, err := Open(path); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(path + ".rotating"); err == nil {
		t.Error("the mark of a rotation is left")
	}
}
