package certificate

import "slices"

// Elsewhere is supervision in another practice. It is shown apart and is never
// part of a certificate's own total.
type Elsewhere struct {
	Practice string `json:"practice"`
	Kind     Kind   `json:"kind"`
	Verified bool   `json:"verified"` // read from a signed file; else the holder's own statement
	Number   Number `json:"number"`   // of the file's certificate, "" for an own statement
	Version  int    `json:"version"`
	Rows     []Row  `json:"rows"`
}

// newest leaves out verified ones that are given twice, the older versions, so
// that nothing counts twice.
func newest(all []Elsewhere) []Elsewhere {
	var kept []Elsewhere
	for _, e := range all {
		i := slices.IndexFunc(kept, func(k Elsewhere) bool { return e.Verified && k.Verified && k.Number == e.Number })
		switch {
		case i < 0:
			kept = append(kept, e)
		case e.Version > kept[i].Version:
			kept[i] = e
		}
	}
	return kept
}

// Minutes is the sum of the rows.
func (e Elsewhere) Minutes() Minutes { return Figures{Rows: e.Rows}.Minutes() }

// Check tells whether it says something that can be.
func (e Elsewhere) Check() error {
	for _, r := range e.Rows {
		if r.Minutes <= 0 || r.Size < 1 {
			return ErrUneven
		}
	}
	if len(e.Rows) == 0 {
		return ErrNothing
	}
	return nil
}
