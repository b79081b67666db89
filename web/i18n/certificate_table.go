package i18n

import "samrum/internal/certificate"

func (x *Texts) certificateTables(d certificate.Document) []certificate.Table {
	tables := []certificate.Table{x.rowsTable(d)}
	if d.Country == "DK" {
		tables = append(tables, x.bandTable(d))
	}
	if len(d.Elsewhere) > 0 {
		tables = append(tables, x.elsewhereTable(d))
	}
	return tables
}

// rowsTable has a row for each group and exact size. Where hours are floored it
// has minutes; the hours stand in the sentence.
func (x *Texts) rowsTable(d certificate.Document) certificate.Table {
	c := x.Certificate
	t := certificate.Table{Head: []string{c.Group, c.Size, c.Dates, c.Times, c.Time}, Numbers: 2}
	for _, r := range d.Figures.Rows {
		size := number(r.Size)
		if band := c.BandName[certificate.BandOf(r.Size)]; d.Country == "DK" && band != size {
			size += " (" + band + ")"
		}
		t.Rows = append(t.Rows, []string{d.Groups[r.Group].Name, size, x.CertificateDates(r.First, r.Last), number(r.Attended), x.rowTime(r.Minutes, d.Unit)})
	}
	t.Sum = []string{c.Sum, "", "", number(d.Figures.Attended()), x.rowTime(d.Figures.Minutes(), d.Unit)}
	return t
}

// rowTime is short, for a column: minutes, or the clock's hours and minutes.
func (x *Texts) rowTime(m certificate.Minutes, unit certificate.Unit) string {
	if unit == certificate.Lesson {
		return grouped(int(m)) + nbsp + "min"
	}
	hours, minutes := m.Clock()
	hour := map[bool]string{true: "tim", false: "t"}[x.Language == "sv"]
	if x.Language == "en" {
		hour = "h"
	}
	return grouped(hours) + nbsp + hour + " " + number(minutes) + nbsp + "min"
}

// HoursTable has a row for each group and size, for somebody's own page.
func (x *Texts) HoursTable(f certificate.Figures, groups []string, unit certificate.Unit) certificate.Table {
	d := certificate.Document{Figures: f, Unit: unit}
	for _, name := range groups {
		d.Groups = append(d.Groups, certificate.GroupOf{Name: name})
	}
	return x.rowsTable(d)
}

func (x *Texts) bandTable(d certificate.Document) certificate.Table {
	c := x.Certificate
	t := certificate.Table{Title: c.BandSums, Head: []string{c.Band, c.Time}, Numbers: 1}
	for _, b := range certificate.BandSums(d.Figures.Rows) {
		t.Rows = append(t.Rows, []string{c.BandName[b.Band], x.rowTime(b.Minutes, d.Unit)})
	}
	return t
}

func (x *Texts) elsewhereTable(d certificate.Document) certificate.Table {
	c := x.Certificate
	t := certificate.Table{Title: c.Elsewhere, Head: []string{c.ElsewhereFrom, c.Source, c.Time}, Numbers: 1}
	for _, e := range d.Elsewhere {
		source := c.Stated
		if e.Verified {
			source = Fill(c.Verified, "{number}", string(e.Number))
		}
		t.Rows = append(t.Rows, []string{e.Practice, source, x.rowTime(e.Minutes(), d.Unit)})
	}
	return t
}

// certificateNotices says what a board must know to read the hours right.
func (x *Texts) certificateNotices(d certificate.Document) []string {
	c := x.Certificate
	var lines []string
	if d.Country == "DK" && d.Goal == 0 { // else it is said against the goal
		lines = append(lines, Fill(c.Converted, "{hours}", x.halves(certificate.Converted(d.Figures.Rows).Halves(d.Unit))))
	}
	if large := certificate.Uncounted(d.Country, d.Figures.Rows); large > 0 {
		lines = append(lines, Fill(c.TooLarge, "{minutes}", grouped(int(large))))
	}
	if d.Goal == 0 {
		return lines
	}
	return append(lines, x.goalLines(d)...)
}

func (x *Texts) goalLines(d certificate.Document) []string {
	c := x.Certificate
	p := certificate.Goal{Country: d.Country, Kind: d.Kind, Hours: d.Goal}.Towards(d.Figures.Rows, d.Elsewhere)
	reached, _ := p.Halves()
	text := c.Goal
	if d.Country == "DK" {
		text = c.GoalAbout
	}
	lines := []string{Fill(text, "{reached}", x.halves(reached), "{goal}", number(d.Goal), "{minutes}", grouped(int(p.All)))}
	if p.Stated > 0 {
		lines = append(lines, Fill(c.GoalStated, "{minutes}", grouped(int(p.Stated))))
	}
	return lines
}
