package i18n

import (
	"strconv"
	"strings"

	"samrum/internal/certificate"
)

// CertificatePaper puts a certificate into words. The address is where its number
// can be checked, "" when nowhere.
func (x *Texts) CertificatePaper(d certificate.Document, address string) certificate.Paper {
	c := x.Certificate
	return certificate.Paper{
		Language:   d.Language,
		Title:      c.Title[d.Kind],
		Sentence:   x.CertificateSentence(d),
		Facts:      x.certificateFacts(d),
		Tables:     x.certificateTables(d),
		Notices:    x.certificateNotices(d),
		Heading:    c.Statement,
		Statement:  d.Statement,
		Place:      Fill(c.PlaceDate, "{place}", d.Place, "{date}", x.CertificateDate(d.Issued)),
		Signatures: c.signatures(d),
		Foot:       c.foot(d, address),
	}
}

// CertificateSentence returns the sentence that certifies.
func (x *Texts) CertificateSentence(d certificate.Document) string {
	c, f := x.Certificate, d.Figures
	period := Fill(c.Period, "{from}", x.CertificateDate(f.First), "{to}", x.CertificateDate(f.Last))
	if f.First == f.Last {
		period = Fill(c.OneDay, "{day}", x.CertificateDate(f.First))
	}
	return Fill(c.Sentence[d.Kind], "{name}", d.Holder.Name, "{period}", period, "{sessions}", c.Sessions(f.Attended()), "{form}", c.form(f), "{hours}", x.CertificateHours(f.Minutes(), d.Unit))
}

// CertificateHours returns "35 supervision hours (1 590 min; …)", or hours and
// minutes where an hour is the clock's.
func (x *Texts) CertificateHours(m certificate.Minutes, unit certificate.Unit) string {
	c, halves := x.Certificate, m.Halves(unit)
	hours, minutes := m.Clock()
	counted := func(n int, one, many string) string { return several(n, number(n), one, many) }
	text, shown := c.OfBoth, counted(hours, c.Hour, c.Hours)
	switch {
	case unit == certificate.Lesson:
		return Fill(c.OfLessons, "{hours}", several(halves-1, x.halves(halves), c.Lesson, c.Lessons), "{total}", grouped(int(m)))
	case minutes == 0:
		text = c.OfHours
	case hours == 0:
		text = c.OfMinutes
	}
	total := several(int(m), grouped(int(m)), c.Minute, c.Minutes)
	return Fill(text, "{hours}", shown, "{minutes}", counted(minutes, c.Minute, c.Minutes), "{total}", total)
}

// HoursShort is the same without what an hour is.
func (x *Texts) HoursShort(m certificate.Minutes, unit certificate.Unit) string {
	if unit != certificate.Lesson {
		return x.CertificateHours(m, unit)
	}
	halves := m.Halves(unit)
	return several(halves-1, x.halves(halves), x.Certificate.Lesson, x.Certificate.Lessons) + " (" + x.rowTime(m, unit) + ")"
}

// several writes a number with its noun, in the singular when n is one.
func several(n int, shown, one, many string) string {
	if n == 1 {
		return shown + nbsp + one
	}
	return shown + nbsp + many
}

// HalfHours writes minutes as hours of a unit, floored to half ones: "35,5".
func (x *Texts) HalfHours(m certificate.Minutes, unit certificate.Unit) string {
	return x.halves(m.Halves(unit))
}

// halves writes half hours as hours: 71 are "35,5".
func (x *Texts) halves(n int) string {
	if n%2 == 0 {
		return grouped(n / 2)
	}
	if x.Language == "en" {
		return grouped(n/2) + ".5"
	}
	return grouped(n/2) + ",5"
}

// grouped parts thousands: "1 590".
func grouped(n int) string {
	s := strconv.Itoa(n)
	if len(s) <= 3 {
		return s
	}
	return s[:len(s)-3] + nbsp + s[len(s)-3:]
}

// CertificateDate writes a day without the name of its weekday.
func (x *Texts) CertificateDate(day certificate.Day) string {
	_, date, _ := strings.Cut(x.LongDate(day.Time()), " ")
	return strings.TrimPrefix(date, "den ")
}

// form says in what size of group, leaving out what was had alone.
func (c Certificate) form(f certificate.Figures) string {
	var groups certificate.Figures
	for _, r := range f.Rows {
		if r.Size > 1 {
			groups.Rows = append(groups.Rows, r)
		}
	}
	smallest, largest := groups.Sizes()
	n := number(smallest)
	if smallest < largest {
		n += "–" + number(largest)
	}
	switch len(groups.Rows) {
	case 0:
		return c.Alone
	case len(f.Rows):
		return Fill(c.InGroup, "{n}", n)
	}
	return Fill(c.Both, "{n}", n)
}

func (c Certificate) signatures(d certificate.Document) []string {
	var lines []string
	for _, s := range d.Supervisors {
		lines = append(lines, c.SignedSupervisor+": "+listed(s.Name, s.Title))
	}
	if d.Signatures() > len(lines) {
		lines = append(lines, c.SignedOwner+": "+d.Holder.Name)
	}
	return lines
}

func (c Certificate) foot(d certificate.Document, address string) []string {
	lines := []string{Fill(c.Mark, "{number}", string(d.Number), "{version}", number(d.Version), "{mark}", d.Fingerprint())}
	if d.Version > 1 {
		lines = append(lines, Fill(c.Replaces, "{version}", number(d.Version-1)))
	}
	if address != "" {
		lines = append(lines, Fill(c.Check, "{address}", address))
	}
	return lines
}

// listed joins what there is with commas.
func listed(parts ...string) string {
	var some []string
	for _, p := range parts {
		if p != "" {
			some = append(some, p)
		}
	}
	return strings.Join(some, ", ")
}
