package i18n

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"samrum/internal/calendar"
)

// Day puts a date where the date functions take it.
func Day(d calendar.Date) time.Time {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
}

// PlanDate returns "tis 12 jan 2027": a plan runs over years.
func (x *Texts) PlanDate(d calendar.Date) string {
	return x.ShortDate(Day(d)) + nbsp + number(d.Year)
}

// PlanSum returns "18 träffar, 24 nov 2026 – 12 okt 2027, 6 datum överhoppade":
// what a proposal comes to, in dates.
func (x *Texts) PlanSum(p calendar.Proposal) string {
	parts := []string{plural(p.Held, x.Plan.OneSession, x.Plan.Sessions)}
	if p.Held > 0 {
		parts = append(parts, x.stretch(p.First, p.Last))
	}
	skipped := x.Plan.NoneSkipped
	if p.Skipped > 0 {
		skipped = plural(p.Skipped, x.Plan.OneSkipped, x.Plan.Skipped)
	}
	return strings.Join(append(parts, skipped), ", ")
}

func (x *Texts) stretch(from, to calendar.Date) string {
	day := func(d calendar.Date) string { return x.DayMonth(Day(d)) + nbsp + number(d.Year) }
	if from == to {
		return day(from)
	}
	return day(from) + nbsp + "– " + day(to)
}

// PlanSave names what the button saves: "Spara 18 träffar".
func (x *Texts) PlanSave(n int) string {
	if n == 1 {
		return x.Plan.SaveOne
	}
	return fill(x.Plan.Save, number(n))
}

// PlanReason says what becomes of a date that a rule hits: "Påskdagen, ingen
// träff".
func (x *Texts) PlanReason(row calendar.Row) string {
	var why []string
	for _, reason := range row.Reasons {
		for _, name := range reason.Names {
			why = append(why, x.Plan.Holiday[name])
		}
		if len(reason.Names) == 0 {
			why = append(why, x.Plan.Reasons[reason.Kind])
		}
	}
	said := capital(x.list(why, x.Plan.And))
	switch row.Choice {
	case calendar.SkipIt:
		return fill(x.Plan.NoSession, said)
	case calendar.HoldIt:
		return fill(x.Plan.HeldAnyway, said)
	}
	return said + "."
}

// PlanChoice names a choice for a date, with where it leads: "Veckan efter, tis
// 6 apr".
func (x *Texts) PlanChoice(c calendar.Choice, d calendar.Date) string {
	if c == calendar.DayBefore || c == calendar.WeekLater {
		return x.Plan.Choice[c] + ", " + x.ShortDate(Day(c.Target(d)))
	}
	return x.Plan.Choice[c]
}

// PlanMoved says where the session of a date goes.
func (x *Texts) PlanMoved(to calendar.Date) string { return fill(x.Plan.MovedTo, x.PlanDate(to)) }

// PlanStartsLater says where the rhythm begins when the first date does not fit.
func (x *Texts) PlanStartsLater(d calendar.Date) string {
	return fill(x.Plan.StartsLater, x.PlanDate(d))
}

// PlanWeek53 says what a week 53 does to the rhythm.
func (x *Texts) PlanWeek53(w calendar.Week53) string {
	return fill(x.Plan.Week53[w.Kind], number(w.Year))
}

// PlanBreaks returns "Vanliga lov: sportlov v. 7, 8, 9 eller 10, påsklov v. 13
// (2027), höstlov v. 44.": only the Easter break belongs to its year.
func (x *Texts) PlanBreaks(breaks []calendar.SchoolBreak, year int) string {
	said := make([]string, len(breaks))
	for i, b := range breaks {
		weeks := make([]string, len(b.Weeks))
		for j, week := range b.Weeks {
			weeks[j] = number(week)
		}
		said[i] = x.Plan.Breaks[b.Name] + " " + x.weekWord() + nbsp + x.list(weeks, x.Plan.Or)
		if b.Name == calendar.EasterBreak {
			said[i] += " (" + number(year) + ")"
		}
	}
	return x.Plan.UsualBreaks + " " + strings.Join(said, "; ") + "."
}

func (x *Texts) weekWord() string { return strings.TrimSuffix(x.WeekNumber(0), nbsp+"0") }

// list returns "a, b och c".
func (x *Texts) list(items []string, word string) string {
	last := len(items) - 1
	if last < 1 {
		return strings.Join(items, "")
	}
	return strings.Join(items[:last], ", ") + " " + word + " " + items[last]
}

func fill(sentence, with string) string { return strings.Replace(sentence, "%", with, 1) }

func capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}
