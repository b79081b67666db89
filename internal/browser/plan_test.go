package browser

import (
	"testing"

	"samrum/internal/calendar"
	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/i18n"
)

func TestASupervisorPlansAYear(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) { v.as(alma).plansAYear() })
}

func TestASupervisorPlansAYearInDanish(t *testing.T) {
	journey(t, func(w *world) {
		w.exec(`update people set language = 'da' where address = $1`, alma)
		v := w.visitor().speaks("da").as(alma)
		v.plansAYear()
	})
}

// plansAYear goes from the first page to a year of a new group. Two of its dates
// fall on sessions of Väst, four in the weeks of Christmas and summer.
func (v *visitor) plansAYear() {
	v.Helper()
	t := i18n.In(supervision.Language(v.language))
	v.open(paths.Today)
	v.press(t.Today.NewGroup)
	v.press(t.Group.Create)
	v.mustMend("name")
	v.fill(t.Group.Name, "Nystart Söder")
	v.press(t.Group.Create)
	v.sees(t.Site.Flash["group_created"])
	v.press(t.Group.PlanYear)
	v.choose(t.Plan.FirstDate, "2026-12-03")
	v.choose(t.Plan.StartTime, "13:30")
	v.choose(t.Plan.Weeks, t.Plan.Intervals[2])
	v.choose(t.Plan.Until, "2027-12-02")
	v.fill(t.Session.Address, "Kvarnen")
	v.press(t.Plan.Show)
	v.sees(t.PlanReason(summer(calendar.SkipIt)), t.Session.Busy, "Boendestöd Väst", t.PlanSave(14))

	v.tick(t.Plan.Choice[calendar.HoldIt], t.PlanDate(day("2027-08-12")))
	v.press(t.Plan.ShowAgain)
	v.sees(t.PlanReason(summer(calendar.HoldIt)))
	v.press(t.PlanSave(15))
	v.mustMend("choices")
	v.tick(t.PlanChoice(calendar.WeekLater, day("2027-03-18")), t.PlanDate(day("2027-03-18")))
	v.tick(t.Plan.Choice[calendar.SkipIt], t.PlanDate(day("2027-02-04")))
	v.tick(t.PlanDate(day("2027-11-25"))+" "+t.WeekNumber(47)+" · 13.30–15.00", t.PlanDate(day("2027-11-25")))
	v.press(t.PlanSave(15))

	group := paths.Group(v.group("Nystart"))
	v.at(group, 200)
	v.sees(t.Site.Flash["planned"], t.SessionNumber(13), "!"+t.SessionNumber(14))
	v.sees(t.ShortDate(i18n.Day(day("2027-03-25"))), t.ShortDate(i18n.Day(day("2027-08-12"))), "!"+t.ShortDate(i18n.Day(day("2027-02-04"))))
}

// summer is a row in the weeks of summer, as somebody chose.
func summer(c calendar.Choice) calendar.Row {
	return calendar.Row{Reasons: []calendar.Reason{{Kind: calendar.InSummer}}, Choice: c}
}

func day(s string) calendar.Date {
	d, err := calendar.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}
