package calendar

import "slices"

// A Country decides which days are kept free. ISO 3166 code.
type Country string

const (
	SE Country = "SE"
	DK Country = "DK"
	NO Country = "NO"
	FI Country = "FI"
)

// Countries lists those with holiday tables, in the order a form shows them.
var Countries = []Country{SE, DK, NO, FI}

// Valid tells whether the country has holiday tables; without them it has no
// holidays, eves or bridge days beyond 27–30 December.
func (c Country) Valid() bool { return slices.Contains(Countries, c) }
