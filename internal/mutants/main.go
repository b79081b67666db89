// Command mutants breaks the code in small named ways, one at a time, and runs
// the tests that should notice. A mutant that no test notices ends it with
// status 1. With words, those mutants are tried whose name or file holds one of
// them. The tree is not touched: a broken file stands in for the real one
// by the go command's overlay.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	tried, survivors := 0, 0
	for _, m := range mutants {
		if !m.meant(os.Args[1:]) {
			continue
		}
		tried++
		verdict := m.try()
		if verdict != noticed {
			survivors++
		}
		fmt.Printf("%-8s %s (%s)\n", verdict, m.name, m.file)
	}
	fmt.Printf("%d mutants, %d not noticed\n", tried, survivors)
	if survivors > 0 {
		os.Exit(1)
	}
}

// meant tells whether the mutant's name or file holds one of some words, or
// there are none.
func (m mutant) meant(words []string) bool {
	return len(words) == 0 || slices.ContainsFunc(words, func(word string) bool { return strings.Contains(m.name+" "+m.file, word) })
}

// verdict is what the tests said of a mutant.
type verdict string

const (
	noticed  verdict = "red"
	survived verdict = "SURVIVED"
	stale    verdict = "STALE" // what was to be broken is not there any more
	unbuilt  verdict = "UNBUILT"
)

// try breaks the code, runs the tests, and tells what they said.
func (m mutant) try() verdict {
	source, err := os.ReadFile(m.file)
	if err != nil || bytes.Count(source, []byte(m.old)) < 1 {
		return stale
	}
	dir, err := os.MkdirTemp("", "mutant")
	if err != nil {
		return unbuilt
	}
	defer os.RemoveAll(dir)
	overlay, err := writeOverlay(dir, m.file, bytes.Replace(source, []byte(m.old), []byte(m.new), 1))
	if err != nil {
		return unbuilt
	}
	out, err := exec.Command("go", "test", "-count=1", "-overlay", overlay, "-run", m.tests, m.pkg).CombinedOutput()
	switch {
	case strings.Contains(string(out), "[build failed]"), strings.Contains(string(out), "[setup failed]"), strings.Contains(string(out), "no tests to run"):
		fmt.Print(string(out))
		return unbuilt
	case err != nil && strings.Contains(string(out), "--- FAIL"):
		return noticed
	case err != nil:
		fmt.Print(string(out))
		return unbuilt
	}
	return survived
}

// writeOverlay writes a broken file and the list that puts it in place of the
// real one.
func writeOverlay(dir, file string, broken []byte) (string, error) {
	stand := filepath.Join(dir, filepath.Base(file))
	if err := os.WriteFile(stand, broken, 0o600); err != nil {
		return "", err
	}
	real, err := filepath.Abs(file)
	if err != nil {
		return "", err
	}
	list, err := json.Marshal(map[string]map[string]string{"Replace": {real: stand}})
	if err != nil {
		return "", err
	}
	overlay := filepath.Join(dir, "overlay.json")
	return overlay, os.WriteFile(overlay, list, 0o600)
}
