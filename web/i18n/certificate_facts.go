package i18n

import "samrum/internal/certificate"

// certificateFacts lists who, where and what of, leaving out what nobody said.
// A date of birth that is not said leaves a line to write on.
func (x *Texts) certificateFacts(d certificate.Document) []certificate.Fact {
	c := x.Certificate
	facts := []certificate.Fact{{Label: c.Holder, Value: d.Holder.Name}, {Label: c.Born, Value: x.dateOr(d.Holder.Born, certificate.Blank)}}
	add := func(label, value string) {
		if value != "" {
			facts = append(facts, certificate.Fact{Label: label, Value: value})
		}
	}
	add(c.Profession, d.Holder.Profession)
	add(c.Degree, x.dateOr(d.Holder.Degree, ""))
	add(c.Workplace, d.Holder.Workplace)
	for _, s := range d.Supervisors {
		add(c.Supervisor, listed(s.Name, s.Title))
		add(c.Training, listed(s.Training, trainingYear(s.TrainingYear)))
		add(c.Authorisation, s.Authorisation)
	}
	add(c.Practice, listed(d.Practice, d.Contact))
	if d.Kind != certificate.Given {
		add(c.External, c.external(d))
	}
	add(c.Focus, c.focus(d))
	add(c.Orientation, d.Orientation)
	add(c.Offered, listed(Fill(c.AttendedOf, "{n}", number(d.Figures.Attended()), "{total}", number(d.Figures.Offered)), c.where(d.Figures)))
	for _, g := range d.Groups {
		if professions := c.professions(g.Professions); professions != "" {
			add(c.Professions, listed(g.Name+": "+professions))
		}
	}
	return append(facts, x.periods(d)...)
}

func (x *Texts) dateOr(day certificate.Day, otherwise string) string {
	if day == "" {
		return otherwise
	}
	return x.CertificateDate(day)
}

func trainingYear(n int) string {
	if n == 0 {
		return ""
	}
	return number(n)
}

func (c Certificate) external(d certificate.Document) string {
	all, some := d.External()
	switch {
	case all:
		return c.Yes
	case some:
		return Fill(c.Partly, "{minutes}", grouped(int(d.Figures.External())), "{total}", grouped(int(d.Figures.Minutes())))
	}
	return c.No
}

func (c Certificate) where(f certificate.Figures) string {
	switch f.Online() {
	case 0:
		return c.OnSite
	case f.Minutes():
		return c.Online
	}
	return Fill(c.OnlineSome, "{minutes}", grouped(int(f.Online())), "{total}", grouped(int(f.Minutes())))
}

func (c Certificate) focus(d certificate.Document) string {
	var on []string
	for _, f := range d.Focus {
		on = append(on, c.FocusOn[f])
	}
	if d.OwnCases {
		on = append(on, c.OwnCases)
	}
	return listed(on...)
}

// professions returns "5 psykolog, 1 socionom, 2 utan uppgift": the names are as
// people gave them, in the singular.
func (c Certificate) professions(p certificate.Professions) string {
	var parts []string
	for _, g := range p.Given {
		parts = append(parts, number(g.N)+nbsp+g.Name)
	}
	if p.Missing > 0 {
		parts = append(parts, Fill(c.Missing, "{n}", number(p.Missing)))
	}
	return listed(parts...)
}

// periods lists memberships when there is more than one; else the sentence has
// said it.
func (x *Texts) periods(d certificate.Document) (facts []certificate.Fact) {
	if len(d.Figures.Periods) < 2 {
		return nil
	}
	for _, p := range d.Figures.Periods {
		facts = append(facts, certificate.Fact{Label: x.Certificate.Periods, Value: d.Groups[p.Group].Name + ": " + x.CertificateDates(p.First, p.Last)})
	}
	return facts
}

// CertificateDates writes the first day and the last, or the only one.
func (x *Texts) CertificateDates(first, last certificate.Day) string {
	if first == last {
		return x.CertificateDate(first)
	}
	return x.CertificateDate(first) + " – " + x.CertificateDate(last)
}
