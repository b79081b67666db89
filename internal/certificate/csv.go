package certificate

import (
	"bytes"
	"encoding/csv"
	"strings"
)

// CSV writes the paper as a table that spreadsheets of our countries open by
// themselves: UTF-8 with its mark, semicolons, since commas part decimals. No
// cell begins a formula.
func (p Paper) CSV() []byte {
	var b bytes.Buffer
	b.WriteString("\ufeff")
	w := csv.NewWriter(&b)
	w.Comma, w.UseCRLF = ';', true
	row := func(cells ...string) {
		safe := make([]string, len(cells))
		for i, c := range cells {
			safe[i] = harmless(c)
		}
		_ = w.Write(safe) // a buffer takes all
	}
	row(p.Title)
	row(p.Sentence)
	for _, f := range p.Facts {
		row(f.Label, f.Value)
	}
	for _, t := range p.Tables {
		row("")
		if t.Title != "" {
			row(t.Title)
		}
		row(t.Head...)
		for _, cells := range t.Rows {
			row(cells...)
		}
		if t.Sum != nil {
			row(t.Sum...)
		}
	}
	p.closing(row)
	w.Flush()
	return b.Bytes()
}

func (p Paper) closing(row func(...string)) {
	row("")
	for _, n := range p.Notices {
		row(n)
	}
	if p.Statement != "" {
		row(p.Heading, p.Statement)
	}
	for _, f := range p.Foot {
		row(f)
	}
}

// harmless keeps a cell from being read as a formula.
func harmless(cell string) string {
	if strings.IndexAny(strings.TrimLeft(cell, " \t\r\n\u00a0"), "=+-@") == 0 || strings.IndexAny(cell, "\t\r") == 0 {
		return "'" + cell
	}
	return cell
}
