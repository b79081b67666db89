package discretion

import (
	"embed"
	"maps"
	"slices"
	"strings"
)

// The lists are common knowledge, in small letters; a line that begins with # is
// a remark. Words are parted by blanks, phrases by commas.
//
//go:embed words/*.txt
var lists embed.FS

// What the finders look words up in.
var (
	// ordinary are words with a capital that name nobody: weekdays and months,
	// laws, methods, authorities, languages.
	ordinary = phrasesIn("ordinary.txt").with(roles)
	// roles say who somebody is to the case.
	roles = setIn("roles.txt")
	// openers often begin a sentence, and are no names.
	openers    = setIn("openers.txt")
	firstNames = setIn("names_se.txt", "names_dk.txt", "names_no.txt", "names_fi.txt")
	// doubleMeaning are first names that are everyday words too, such as Hans
	// and Even: where a sentence begins they say nothing.
	doubleMeaning = setIn("names_words.txt")
	traitStems    = slices.Sorted(maps.Keys(setIn("traits.txt")))
)

type set map[string]bool

func setOf(words string) set {
	s := set{}
	for _, word := range strings.Fields(words) {
		s[word] = true
	}
	return s
}

func setIn(files ...string) set {
	return setOf(strings.Join(linesOf(files...), " "))
}

func phrasesIn(files ...string) phrases {
	p := phrases{}
	for _, line := range linesOf(files...) {
		for phrase := range strings.SplitSeq(line, ",") {
			p.add(phrase)
		}
	}
	return p
}

// linesOf returns the lines of some lists that are no remarks. The lists are
// part of the program, so one that is missing is a mistake in it.
func linesOf(files ...string) []string {
	var lines []string
	for _, file := range files {
		all, err := lists.ReadFile("words/" + file)
		if err != nil {
			panic(err)
		}
		for line := range strings.Lines(string(all)) {
			if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
				lines = append(lines, line)
			}
		}
	}
	return lines
}
