package certificate

import "samrum/internal/supervision"

// A Paper is a document in words, in the order in which it is printed.
type Paper struct {
	Language   supervision.Language
	Title      string
	Sentence   string // that certifies
	Facts      []Fact
	Tables     []Table
	Notices    []string
	Heading    string // above the statement
	Statement  string // "" for none
	Place      string // and date
	Signatures []string
	Foot       []string
	Scan       string // an address that a camera finds beside the foot, "" for none
}

// A Fact is a line of the kind "Workplace: …".
type Fact struct{ Label, Value string }

// Blank is the value of a fact that is filled in by hand.
const Blank = "________________________"

// A Table has its numbers in the last columns.
type Table struct {
	Title   string // "" for none
	Head    []string
	Rows    [][]string
	Sum     []string // nil for none
	Numbers int      // how many columns are set to the right
}
