package server

import (
	"errors"
	"net/http"
	"time"

	"samrum/internal/calendar"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/page"
)

// hours shows a supervisor her own times. Who has none yet sees what many have:
// nothing of it counts until she has saved it.
func (s *Server) hours(w http.ResponseWriter, r *http.Request, who postgres.Supervising) error {
	now, err := s.store.Hours(r.Context(), who)
	if err != nil {
		return err
	}
	p := page.HoursPage{Form: formOf(r, now)}
	if now.Reception.Version == 0 {
		p.Form = page.HoursFormOf(i18n.T(r.Context()), supervision.UsualReception(), usualWeek)
	}
	return s.showHours(w, r, who, http.StatusOK, p, now)
}

// usualWeek is Tuesday to Thursday, before and after lunch.
var usualWeek = postgres.Week{
	time.Tuesday: usualDay, time.Wednesday: usualDay, time.Thursday: usualDay,
}

var usualDay = []calendar.Window{{From: 9 * 60, Until: 12 * 60}, {From: 13 * 60, Until: 16 * 60}}

func formOf(r *http.Request, h postgres.Hours) page.HoursForm {
	return page.HoursFormOf(i18n.T(r.Context()), h.Reception, h.Opening.Week)
}

func (s *Server) showHours(w http.ResponseWriter, r *http.Request, who postgres.Supervising, status int, p page.HoursPage, now postgres.Hours) error {
	p.Astray, p.Free = astray(who, now), s.freeDays(r, who, now)
	return s.render(w, r, status, page.Hours(p))
}

// saveHours stores a supervisor's times, all of them at once.
func (s *Server) saveHours(w http.ResponseWriter, r *http.Request, who postgres.Supervising) error {
	p := page.HoursPage{Form: readHours(r.PostForm)}
	reception, typed, problems := hoursDraft(p.Form)
	if p.Problems = problems; len(problems) > 0 {
		now, err := s.store.Hours(r.Context(), who)
		if err != nil {
			return err
		}
		return s.showHours(w, r, who, http.StatusUnprocessableEntity, p, now)
	}
	week, merged := joined(typed)
	err := s.store.SaveHours(r.Context(), who, reception, week)
	if errors.Is(err, supervision.ErrStale) {
		return s.staleHours(w, r, who, p, week)
	}
	if err != nil {
		return err
	}
	flash := "hours_saved"
	if merged {
		flash = "hours_merged"
	}
	s.redirect(w, r, paths.Hours, flash)
	return nil
}

// staleHours has nothing to tell when the form came twice. Else what was typed
// stays, to be saved over what is there now.
func (s *Server) staleHours(w http.ResponseWriter, r *http.Request, who postgres.Supervising, p page.HoursPage, week postgres.Week) error {
	now, err := s.store.Hours(r.Context(), who)
	if err != nil {
		return err
	}
	stored, typed := formOf(r, now), p.Form
	typed.Version = stored.Version
	for day, windows := range week {
		typed.Week[day] = i18n.T(r.Context()).OpenHours(windows)
	}
	if typed == stored {
		s.redirect(w, r, paths.Hours, "hours_saved")
		return nil
	}
	p.Form.Version, p.Now = stored.Version, &stored
	p.Problems.Add("", supervision.Stale)
	return s.showHours(w, r, who, http.StatusConflict, p, now)
}

// astray lists a supervisor's bookings that stand outside her hours.
func astray(who postgres.Supervising, now postgres.Hours) []page.AstrayBooking {
	var list []page.AstrayBooking
	for _, b := range now.Astray() {
		list = append(list, page.AstrayBooking{ID: b.ID.String(), Name: b.Name, At: b.StartsAt.In(supervision.Zone(who.Practice().Zone))})
	}
	return list
}

// previewDays is how far ahead a supervisor sees what can be booked.
const previewDays = 14

// freeDays lists what can be booked with a supervisor, of the first kind of
// meeting that she offers.
func (s *Server) freeDays(r *http.Request, who postgres.Supervising, now postgres.Hours) (f page.FreeDays) {
	practice := who.Practice()
	for _, kind := range now.Offer.Kinds {
		if now.Receives(kind) {
			f.Kind = i18n.T(r.Context()).KindName(kind, practice)
			f.Days = freeDays(now.Offer.Free(kind, now.ID, nil).Days, practice, s.store.Now())
			return f
		}
	}
	return f
}

// freeDays keeps the days of the coming two weeks, in the practice's zone.
func freeDays(days []calendar.SlotDay, practice supervision.Practice, now time.Time) []page.FreeDay {
	zone := supervision.Zone(practice.Zone)
	last := calendar.DateOf(now, zone).AddDays(previewDays - 1)
	var list []page.FreeDay
	for _, day := range days {
		if day.Date.After(last) {
			break
		}
		free := page.FreeDay{Date: day.Slots[0].Starts.In(zone)}
		for _, slot := range day.Slots {
			free.Starts = append(free.Starts, slot.Starts.In(zone))
		}
		list = append(list, free)
	}
	return list
}
