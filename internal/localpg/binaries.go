//go:build unix

package localpg

import (
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// binaries is one installation of PostgreSQL.
type binaries struct {
	dir   string // holds postgres and initdb
	major int
}

// Where systems keep PostgreSQL without putting it on PATH.
var places = []string{
	"/usr/lib/postgresql/*/bin", // Debian, Ubuntu
	"/usr/pgsql-*/bin",          // PostgreSQL's own packages for Fedora and its kin
	"/opt/homebrew/opt/postgresql@*/bin",
	"/usr/local/opt/postgresql@*/bin",
	"/Applications/Postgres.app/Contents/Versions/*/bin",
}

// choose prefers the binaries that made the data in root: a newer PostgreSQL
// installed beside the old one must not start over with an empty folder.
func choose(root, binDir string) (binaries, error) {
	found, err := find(binDir)
	if err != nil {
		return binaries{}, err
	}
	made, err := majorsIn(root)
	if err != nil {
		return binaries{}, err
	}
	return match(found, made)
}

// match wants at least one installation; made is empty for a new folder.
func match(found []binaries, made []int) (binaries, error) {
	if len(made) == 0 {
		return found[0], nil
	}
	for _, b := range found {
		if slices.Contains(made, b.major) {
			return b, nil
		}
	}
	return binaries{}, fmt.Errorf("the data were made by PostgreSQL %d, and %s holds PostgreSQL %d: "+
		"install PostgreSQL %[1]d beside it, or dump there and restore into another folder", made[0], found[0].dir, found[0].major)
}

// majorsIn lists the versions that have data below root, newest first.
func majorsIn(root string) ([]int, error) {
	files, _ := filepath.Glob(filepath.Join(root, "pg*", "data", "PG_VERSION"))
	var majors []int
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			return nil, fmt.Errorf("read the version of the data: %w", err)
		}
		major := numberIn(string(text))
		if folder := filepath.Dir(filepath.Dir(f)); filepath.Base(folder) != folderOf(major) {
			return nil, fmt.Errorf("%s holds data of PostgreSQL %d, its name says otherwise", folder, major)
		}
		majors = append(majors, major)
	}
	slices.Sort(majors)
	slices.Reverse(majors)
	return majors, nil
}

func folderOf(major int) string { return fmt.Sprintf("pg%d", major) }

// find returns at least one installation, the preferred one first.
func find(binDir string) ([]binaries, error) {
	if binDir != "" {
		b, err := inspect(binDir)
		return []binaries{b}, err
	}
	return findIn(candidates())
}

func findIn(dirs []string) ([]binaries, error) {
	var found []binaries
	for _, dir := range dirs {
		if b, err := inspect(dir); err == nil && !slices.Contains(found, b) {
			found = append(found, b)
		}
	}
	if len(found) == 0 {
		return nil, noBinaries()
	}
	return found, nil
}

func candidates() []string {
	var dirs []string
	if postgres, err := exec.LookPath("postgres"); err == nil {
		dirs = append(dirs, filepath.Dir(postgres))
	}
	for _, place := range places {
		installed, _ := filepath.Glob(place)
		slices.SortFunc(installed, func(a, b string) int { return cmp.Compare(numberIn(b), numberIn(a)) })
		dirs = append(dirs, installed...)
	}
	return append(dirs, npmDirs()...)
}

// inspect resolves links first: initdb looks for its files beside the real one.
func inspect(dir string) (binaries, error) {
	postgres, err := filepath.EvalSymlinks(filepath.Join(dir, "postgres"))
	if err != nil {
		return binaries{}, fmt.Errorf("find postgres: %w", err)
	}
	postgres, err = filepath.Abs(postgres)
	if err != nil {
		return binaries{}, fmt.Errorf("find postgres: %w", err)
	}
	b := binaries{dir: filepath.Dir(postgres)}
	if !fileExists(filepath.Join(b.dir, "initdb")) {
		return b, fmt.Errorf("%s has postgres but no initdb", b.dir)
	}
	hydrate(b.dir)
	version, err := exec.Command(postgres, "-V").CombinedOutput()
	if err != nil {
		return b, fmt.Errorf("%s -V: %w: %s", postgres, err, version)
	}
	if b.major = numberIn(string(version)); b.major == 0 {
		return b, fmt.Errorf("%s -V names no version: %s", postgres, version)
	}
	return b, nil
}

var digits = regexp.MustCompile(`\d+`)

// numberIn is the first number of "postgres (PostgreSQL) 15.18", "18beta1" or
// a folder's path, 0 without one.
func numberIn(s string) int {
	n, _ := strconv.Atoi(digits.FindString(s))
	return n
}

func noBinaries() error {
	return fmt.Errorf(strings.TrimSpace(`
no PostgreSQL on this machine; one of these helps:
  apt install postgresql         (Debian, Ubuntu; other systems have their own word for it)
  npm install --no-save --prefix tools %s
  SAMRUM_PG_BIN=/path/to/bin     the folder of postgres and initdb, when they lie somewhere unusual
  DATABASE_URL=postgres://…      a database that runs elsewhere`), npmPackage())
}
