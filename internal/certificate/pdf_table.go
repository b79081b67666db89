package certificate

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// A cell is one of several that stand side by side.
type cell struct {
	text  string
	width float64
	bold  bool
	right bool
}

// cells sets a row that is as high as its fullest cell, on one page.
func (s sheet) cells(row []cell, height float64) {
	lines, most := make([][]string, len(row)), 1
	for i, c := range row {
		s.weigh(c)
		lines[i] = s.SplitText(plain(c.text), c.width)
		most = max(most, len(lines[i]))
	}
	s.room(min(float64(most)*height, 297-foot-2*margin))
	for n := range most {
		for i, c := range row {
			s.weigh(c)
			s.CellFormat(c.width, height, at(lines[i], n), "", 0, align(c), false, 0, "")
		}
		s.Ln(height)
	}
}

func (s sheet) weigh(c cell) {
	if c.bold {
		s.letters("B", body)
		return
	}
	s.letters("", body)
}

func at(lines []string, n int) string {
	if n < len(lines) {
		return lines[n]
	}
	return ""
}

func align(c cell) string {
	if c.right {
		return "R"
	}
	return "L"
}

func (s sheet) table(t Table) {
	s.room(5 * line) // a heading does not stand alone
	if t.Title != "" {
		s.letters("B", body)
		s.write(t.Title, line)
		s.Ln(1)
	}
	widths := s.widths(t)
	s.rule(0)
	s.cells(rowOf(t, t.Head, widths, true), line)
	s.rule(0)
	for _, row := range t.Rows {
		s.cells(rowOf(t, row, widths, false), line)
	}
	s.rule(1)
	if t.Sum != nil {
		s.cells(rowOf(t, t.Sum, widths, true), line)
	}
	s.Ln(4)
}

func rowOf(t Table, texts []string, widths []float64, bold bool) []cell {
	row := make([]cell, len(texts))
	for i, text := range texts {
		row[i] = cell{text, widths[i], bold, i >= len(texts)-t.Numbers}
	}
	return row
}

func (s sheet) rule(after float64) {
	s.SetDrawColor(120, 120, 120)
	s.Line(margin, s.GetY()+0.4, margin+width, s.GetY()+0.4)
	s.Ln(0.8 + after)
}

// widths gives each column what its longest text needs, and the first the rest.
// Where that is too little for it, it gets up to a quarter and the others shrink.
func (s sheet) widths(t Table) []float64 {
	widths, others := make([]float64, len(t.Head)), 0.0
	for i := 1; i < len(widths); i++ {
		widths[i] = s.longest(t, i) + 5
		others += widths[i]
	}
	first := max(width-others, min(s.longest(t, 0)+5, width/4))
	for i := 1; i < len(widths); i++ {
		widths[i] *= min(1, (width-first)/others)
	}
	widths[0] = first
	return widths
}

func (s sheet) longest(t Table, column int) float64 {
	most := 0.0
	for i, row := range append([][]string{t.Head, t.Sum}, t.Rows...) {
		s.weigh(cell{bold: i < 2})
		if row != nil {
			most = max(most, s.GetStringWidth(plain(row[column])))
		}
	}
	return most
}

// plain makes a text printable: letters and their marks in one, and a question
// mark for what lies beyond any font of ours, as pictures do.
func plain(text string) string {
	return strings.Map(func(r rune) rune {
		if r > 0xffff {
			return '?'
		}
		return r
	}, norm.NFC.String(text))
}
