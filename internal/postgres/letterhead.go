package postgres

import "samrum/internal/supervision"

// A Letter is whom a letter goes to.
type Letter struct {
	Address  string
	Language supervision.Language
}

// A Letterhead is in whose name a letter leaves, "" where there is nobody. The
// function of the same name reads it, within the practice's wall.
type Letterhead struct {
	Practice, Phone    string
	ReplyName, ReplyTo string // who reads the answers: a leader, and her address
}
