package layout

import "samrum/internal/supervision"

// A PublicHead is what a practice's public page says about itself, to readers
// and to search engines.
type PublicHead struct {
	Practice    supervision.Practice
	Page        string // the last part of its address, of paths.PublicPages
	Title       string
	Description string
	Base        string               // scheme and host, for addresses that stand alone
	Asked       supervision.Language // by the address; "" when the browser's was taken
	Data        string               // JSON-LD, "" for none
	Wrong       bool                 // its form has something to mend: the title says so
}

// same is the language that links lead on in.
func (h PublicHead) same() string { return string(h.Asked) }

// title is unlike that of the practice's other pages.
func (h PublicHead) title() string {
	if h.Page == "" {
		return h.Practice.Name
	}
	return h.Title + " – " + h.Practice.Name
}
