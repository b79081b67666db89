package certificate

import (
	"bytes"
	_ "embed"
	"fmt"
	"time"

	"codeberg.org/go-pdf/fpdf"
	"rsc.io/qr"
)

// DejaVu Sans Condensed without hinting and rare scripts: Latin with all its
// letters, Greek and Cyrillic, for names come from everywhere.
var (
	//go:embed font/DejaVuSansCondensed.ttf
	regular []byte
	//go:embed font/DejaVuSansCondensed-Bold.ttf
	bold []byte
)

// Measures of a page in millimetres, and of letters in points.
const (
	margin      = 20.0
	width       = 210 - 2*margin
	foot        = 30.0 // kept free at the bottom
	labels      = 46.0 // width of what stands before a fact
	signature   = 22.0 // height of a line to sign on with its name
	small, body = 8.5, 10.0
	line        = 5.1  // of body
	scanned     = 19.0 // side of the code that cameras read
	gap         = 5.0  // kept white before it
)

// PDF prints the paper as A4 pages, the same bytes for the same paper and day.
// Its text can be read by a program; it is not tagged.
func (p Paper) PDF(issued Day) ([]byte, error) {
	s := newSheet(p, issued.Time())
	s.sentence(p)
	s.facts(p.Facts)
	for _, t := range p.Tables {
		s.table(t)
	}
	s.paragraphs(p)
	s.signatures(p)
	var b bytes.Buffer
	if err := s.Output(&b); err != nil {
		return nil, fmt.Errorf("print certificate: %w", err)
	}
	return b.Bytes(), nil
}

// A sheet is a paper while it is printed.
type sheet struct{ *fpdf.Fpdf }

func newSheet(p Paper, issued time.Time) sheet {
	s := sheet{fpdf.New("P", "mm", "A4", "")}
	s.SetCatalogSort(true)
	s.SetCreationDate(issued)
	s.SetModificationDate(issued)
	s.SetTitle(plain(p.Title), true)
	s.SetLang(string(p.Language))
	s.SetMargins(margin, margin, margin)
	s.SetCellMargin(0)
	s.SetAutoPageBreak(true, foot)
	s.AddUTF8FontFromBytes("text", "", regular)
	s.AddUTF8FontFromBytes("text", "B", bold)
	s.SetFooterFunc(func() { s.footer(p) })
	s.AddPage()
	return s
}

func (s sheet) footer(p Paper) {
	s.SetY(-foot + 1)
	s.SetDrawColor(160, 160, 160)
	s.Line(margin, s.GetY(), margin+width, s.GetY())
	s.Ln(2)
	s.scan(p.Scan, margin+width-scanned, s.GetY())
	s.letters("", small)
	page := fmt.Sprint(s.PageNo())
	for i, l := range p.Foot {
		s.CellFormat(width-10-scanned-gap, 4, plain(l), "", 0, "L", false, 0, "")
		if i == 0 {
			s.CellFormat(10, 4, page, "", 0, "R", false, 0, "")
		}
		s.Ln(4)
	}
}

// scan draws an address for cameras: each run of dark modules is one rectangle.
func (s sheet) scan(address string, x, y float64) {
	code, err := qr.Encode(address, qr.M)
	if address == "" || err != nil { // longer than a code holds: it stands in words beside
		return
	}
	s.SetFillColor(0, 0, 0)
	module := scanned / float64(code.Size)
	for row := range code.Size {
		for from := 0; from < code.Size; from++ {
			to := from
			for to < code.Size && code.Black(to, row) {
				to++
			}
			if to > from {
				s.Rect(x+float64(from)*module, y+float64(row)*module, float64(to-from)*module, module, "F")
				from = to
			}
		}
	}
}

func (s sheet) letters(style string, size float64) { s.SetFont("text", style, size) }

// write sets a paragraph over the whole width.
func (s sheet) write(text string, height float64) {
	s.MultiCell(width, height, plain(text), "", "L", false)
}

func (s sheet) sentence(p Paper) {
	s.letters("B", 19)
	s.write(p.Title, 9)
	s.Ln(4)
	s.letters("", 11.5)
	s.write(p.Sentence, 6.4)
	s.Ln(4)
}

// facts sets labels and values side by side; a label said twice stands once.
func (s sheet) facts(facts []Fact) {
	before := ""
	for _, f := range facts {
		label := f.Label
		if label == before {
			label = ""
		}
		before = f.Label
		s.cells([]cell{{text: label, width: labels, bold: true}, {text: f.Value, width: width - labels}}, line)
	}
	s.Ln(3)
}

func (s sheet) paragraphs(p Paper) {
	s.letters("", body)
	for _, n := range p.Notices {
		s.write(n, line)
	}
	if p.Statement != "" {
		s.Ln(3)
		s.letters("B", body)
		s.write(p.Heading, line)
		s.letters("", body)
		s.write(p.Statement, line)
	}
}

// signatures sets place and day and, two abreast, lines to sign on, all on one
// page.
func (s sheet) signatures(p Paper) {
	rows := float64((len(p.Signatures) + 1) / 2)
	s.room(2*line + rows*signature)
	s.Ln(line)
	s.letters("", body)
	s.write(p.Place, line)
	top := s.GetY()
	const apart, half = 10.0, (width - 10.0) / 2
	for i, name := range p.Signatures {
		x, y := margin+float64(i%2)*(half+apart), top+float64(i/2)*signature+signature-8
		s.SetDrawColor(0, 0, 0)
		s.Line(x, y, x+half, y)
		s.letters("", small)
		s.SetXY(x, y+1)
		s.MultiCell(half, 4, plain(name), "", "L", false)
	}
}

// room goes to a new page unless so much of this one is left.
func (s sheet) room(height float64) {
	if s.GetY()+height > 297-foot {
		s.AddPage()
	}
}
