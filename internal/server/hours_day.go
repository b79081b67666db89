package server

import (
	"cmp"
	"maps"
	"net/http"
	"slices"
	"strings"

	"samrum/internal/calendar"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) hourDays(w http.ResponseWriter, r *http.Request, who postgres.Supervising) error {
	return s.showDays(w, r, who, http.StatusOK, page.HourDays{})
}

// showDays lists the coming days unlike others. Who has no hours yet begins
// with them.
func (s *Server) showDays(w http.ResponseWriter, r *http.Request, who postgres.Supervising, status int, p page.HourDays) error {
	now, err := s.store.Hours(r.Context(), who)
	if err != nil {
		return err
	}
	if now.Reception.Version == 0 {
		s.redirect(w, r, paths.Hours, "hours_first")
		return nil
	}
	p.Now = s.store.Now().In(supervision.Zone(who.Practice().Zone))
	today := calendar.DateOf(p.Now, p.Now.Location())
	p.Days = unlikeDays(now.Opening, today)
	p.Holidays = calendar.Country(who.Practice().Country).ComingHolidays(today, 4)
	p.Astray, p.Free = astray(who, now), s.freeDays(r, who, now)
	return s.render(w, r, status, page.DaysUnlikeOthers(p))
}

// unlikeDays lists the coming days with hours of their own by date, closed ones
// that follow each other as one.
func unlikeDays(o calendar.Opening, today calendar.Date) []page.UnlikeDays {
	var list []page.UnlikeDays
	for _, day := range slices.SortedFunc(maps.Keys(o.Closed), calendar.Date.Compare) {
		last := len(list) - 1
		switch {
		case day.Before(today):
		case last >= 0 && list[last].Until.AddDays(1) == day:
			list[last].Until = day
		default:
			list = append(list, page.UnlikeDays{From: day, Until: day})
		}
	}
	for day, windows := range o.Extra {
		if !day.Before(today) {
			list = append(list, page.UnlikeDays{From: day, Until: day, Extra: windows})
		}
	}
	slices.SortFunc(list, func(a, b page.UnlikeDays) int {
		return cmp.Or(a.From.Compare(b.From), cmp.Compare(len(a.Extra), len(b.Extra)))
	})
	return list
}

// closedMost is how many days are closed at once, and daysAhead how far ahead a
// day can be unlike others.
const (
	closedMost = 366
	daysAhead  = 2 * 366
)

// closeDays closes a day, or all from one until another.
func (s *Server) closeDays(w http.ResponseWriter, r *http.Request, who postgres.Supervising) error {
	p := page.HourDays{From: strings.TrimSpace(r.PostForm.Get("from")), Until: strings.TrimSpace(r.PostForm.Get("until"))}
	var unread calendar.Problems
	from, err := calendar.ParseDate(p.From)
	unread.AddError("from", err)
	until := from
	if p.Until != "" {
		until = read(&unread, "until", p.Until, calendar.ParseDate)
	}
	if p.Problems = planProblems(unread, nil); len(p.Problems) == 0 {
		p.Problems = s.inReach(who, "from", from)
		p.Problems.Check("until", !until.Before(from), supervision.ProblemCode(calendar.BeforeFirst))
		p.Problems.Check("until", !until.After(from.AddDays(closedMost)), supervision.ProblemCode(calendar.YearFarOff))
	}
	if len(p.Problems) > 0 {
		return s.showDays(w, r, who, http.StatusUnprocessableEntity, p)
	}
	return s.daysChanged(w, r, s.store.CloseDays(r.Context(), who, from, until), "days_closed")
}

// openExtra adds hours on one date.
func (s *Server) openExtra(w http.ResponseWriter, r *http.Request, who postgres.Supervising) error {
	p := page.HourDays{Day: strings.TrimSpace(r.PostForm.Get("day")), Times: strings.TrimSpace(r.PostForm.Get("times"))}
	var unread calendar.Problems
	day, err := calendar.ParseDate(p.Day)
	unread.AddError("day", err)
	windows := read(&unread, "times", p.Times, calendar.ParseWindows)
	if len(windows) == 0 {
		unread.Add("times", calendar.Required)
	}
	if p.Problems = planProblems(unread, nil); len(p.Problems) == 0 {
		p.Problems = s.inReach(who, "day", day)
	}
	if len(p.Problems) > 0 {
		return s.showDays(w, r, who, http.StatusUnprocessableEntity, p)
	}
	return s.daysChanged(w, r, s.store.OpenExtra(r.Context(), who, day, windows), "extra_opened")
}

// inReach refuses days that are over and those that nobody plans for.
func (s *Server) inReach(who postgres.Supervising, field string, day calendar.Date) (p supervision.Problems) {
	today := calendar.DateOf(s.store.Now(), supervision.Zone(who.Practice().Zone))
	p.Check(field, !day.Before(today), supervision.Past)
	p.Check(field, !day.After(today.AddDays(daysAhead)), supervision.ProblemCode(calendar.YearFarOff))
	return p
}

// forgetDays lets a day be like others again.
func (s *Server) forgetDays(w http.ResponseWriter, r *http.Request, who postgres.Supervising) error {
	if day, err := calendar.ParseDate(r.PostForm.Get("extra")); err == nil {
		return s.daysChanged(w, r, s.store.ForgetExtra(r.Context(), who, day), "day_forgotten")
	}
	from, err := calendar.ParseDate(r.PostForm.Get("closed"))
	until, err2 := calendar.ParseDate(r.PostForm.Get("closed_until"))
	if err != nil || err2 != nil {
		return supervision.ErrNotFound
	}
	return s.daysChanged(w, r, s.store.ForgetClosed(r.Context(), who, from, until), "day_forgotten")
}

// daysChanged leads back to the list; who has no hours yet begins with them.
func (s *Server) daysChanged(w http.ResponseWriter, r *http.Request, err error, flash string) error {
	if isNotFound(err) {
		s.redirect(w, r, paths.Hours, "hours_first")
		return nil
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.HourDays, flash)
	return nil
}
