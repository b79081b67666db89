package server

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"
	"time"
	"unicode/utf8"

	"samrum/internal/calendar"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// inviteTextMax is the longest pasted list, in characters.
const inviteTextMax = 20_000

func (s *Server) inviteForm(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	return s.render(w, r, http.StatusOK, page.Invite(page.InviteForm{Group: lead.Group()}))
}

// invite shows what would become of a pasted list, and sends what was shown.
func (s *Server) invite(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	form, joins := s.readInvite(r, lead)
	known, err := s.store.Known(r.Context(), lead)
	if err != nil {
		return err
	}
	form.Rows = sorted(form.Rows, known)
	form.Problems.Check("text", form.Ready() > 0, supervision.NoneReady)
	if len(form.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.Invite(form))
	}
	if r.PostForm.Get("do") != "send" || r.PostForm.Get("seen") != form.Seen {
		return s.render(w, r, http.StatusOK, page.Invite(form))
	}
	if _, err := s.store.Invite(r.Context(), lead, form.Invited(), joins); err != nil {
		return err
	}
	s.redirect(w, r, paths.Members(lead.Group().Address()), "invited")
	return nil
}

// readInvite reads the form. Broken rows are named rather than left out: the
// person meant is not forgotten.
func (s *Server) readInvite(r *http.Request, lead postgres.Lead) (page.InviteForm, *time.Time) {
	form := page.InviteForm{
		Group: lead.Group(), Text: supervision.Lines(r.PostForm.Get("text")), JoinsOn: strings.TrimSpace(r.PostForm.Get("joins_on")),
	}
	form.Problems.Length("text", form.Text, 1, inviteTextMax)
	if utf8.RuneCountInString(form.Text) <= inviteTextMax {
		form.Rows = supervision.ParseInvitees(form.Text)
	}
	form.Problems.Check("text", len(form.Rows) <= supervision.InviteesMax, supervision.TooManyPeople, supervision.InviteesMax)
	for _, row := range form.Rows {
		form.Problems.Check("text", row.State != supervision.InviteeBroken, supervision.BrokenRows)
	}
	hash := sha256.Sum256([]byte(form.Text + "|" + form.JoinsOn))
	form.Seen = hex.EncodeToString(hash[:])
	return form, s.joinsOn(&form, lead)
}

// joinsOn reads the first day: none, today, or one to come.
func (s *Server) joinsOn(form *page.InviteForm, lead postgres.Lead) *time.Time {
	if form.JoinsOn == "" {
		return nil
	}
	var unread calendar.Problems
	day, err := calendar.ParseDate(form.JoinsOn)
	unread.AddError("joins_on", err)
	for field, problem := range planProblems(unread, nil) {
		form.Problems.Add(field, problem.Code)
	}
	today := calendar.DateOf(s.store.Now(), lead.Group().Location())
	form.Problems.Check("joins_on", !day.Before(today), supervision.Past)
	form.Problems.Check("joins_on", day.Year <= today.Year+plannedYears, supervision.ProblemCode(calendar.YearFarOff))
	at := midnight(day)
	return &at
}

// midnight is a date as the store takes it.
func midnight(d calendar.Date) time.Time {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
}

// sorted says of each row whether its person needs a letter.
func sorted(rows []supervision.Invitee, known postgres.Known) []supervision.Invitee {
	for i, row := range rows {
		switch {
		case row.State != supervision.InviteeReady:
		case known.Leaders[row.Address]:
			rows[i].State = supervision.InviteeLeader
		case known.Members[row.Address]:
			rows[i].State = supervision.InviteeMember
		case known.Invited[row.Address]:
			rows[i].State = supervision.InviteeInvited
		}
	}
	return rows
}
