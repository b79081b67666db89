package server

import (
	"errors"
	"net/http"
	"net/url"

	"github.com/go-chi/chi/v5"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// meetings lists what can be booked.
func (s *Server) meetings(w http.ResponseWriter, r *http.Request, who postgres.Supervising) error {
	kinds, err := s.store.Meetings(r.Context(), who)
	if err != nil {
		return err
	}
	people, err := s.store.Supervisors(r.Context(), who)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Meetings(page.MeetingList{Practice: who.Practice(), Kinds: kinds, Me: who.Person().ID, People: people}))
}

func (s *Server) newMeeting(w http.ResponseWriter, r *http.Request, who postgres.Supervising) error {
	kind := supervision.Intro()
	kind.Slug = ""
	return s.render(w, r, http.StatusOK, page.Meeting(page.MeetingForm{Practice: who.Practice(), Kind: kind}))
}

// meetingAsked is the kind that an address names, as it is now, if the asker
// decides about it.
func (s *Server) meetingAsked(r *http.Request, who postgres.Supervising) (supervision.MeetingKind, error) {
	kinds, err := s.store.Meetings(r.Context(), who)
	if err != nil {
		return supervision.MeetingKind{}, err
	}
	kind, ok := kinds.Find(chi.URLParam(r, "meeting"))
	if !ok || !kind.MayChange(who.Person().ID) {
		return supervision.MeetingKind{}, supervision.ErrNotFound
	}
	return kind, nil
}

func (s *Server) meeting(w http.ResponseWriter, r *http.Request, who postgres.Supervising) error {
	kind, err := s.meetingAsked(r, who)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Meeting(page.MeetingForm{Practice: who.Practice(), Kind: kind}))
}

func (s *Server) addMeeting(w http.ResponseWriter, r *http.Request, who postgres.Supervising) error {
	f := page.MeetingForm{Practice: who.Practice()}
	f.Kind, f.Problems = readMeeting(r.PostForm, supervision.MeetingKind{}, who).Tidy(who.Practice().Languages[0])
	if len(f.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.Meeting(f))
	}
	err := s.store.AddMeeting(r.Context(), who, f.Kind)
	if errors.Is(err, postgres.ErrTooManyMeetings) {
		f.Problems.Add("", supervision.TooManyMeetings, supervision.MeetingsMost)
		return s.render(w, r, http.StatusUnprocessableEntity, page.Meeting(f))
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Meetings, "meeting_added")
	return nil
}

func (s *Server) changeMeeting(w http.ResponseWriter, r *http.Request, who postgres.Supervising) error {
	now, err := s.meetingAsked(r, who)
	if err != nil {
		return err
	}
	f := page.MeetingForm{Practice: who.Practice()}
	f.Kind, f.Problems = readMeeting(r.PostForm, now, who).Tidy(who.Practice().Languages[0])
	if len(f.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.Meeting(f))
	}
	err = s.store.ChangeMeeting(r.Context(), who, f.Kind)
	if errors.Is(err, supervision.ErrStale) && !f.Kind.Same(now) {
		return s.staleMeeting(w, r, who, f)
	}
	if err != nil && !errors.Is(err, supervision.ErrStale) {
		return err
	}
	s.redirect(w, r, paths.Meetings, "meeting_saved")
	return nil
}

// staleMeeting keeps what was typed, to be saved over what is there now.
func (s *Server) staleMeeting(w http.ResponseWriter, r *http.Request, who postgres.Supervising, f page.MeetingForm) error {
	now, err := s.meetingAsked(r, who)
	if err != nil {
		return err
	}
	f.Now, f.Kind.Version = &now, now.Version
	f.Problems.Add("", supervision.Stale)
	return s.render(w, r, http.StatusConflict, page.Meeting(f))
}

// readMeeting reads the form over a kind as it is. Names in languages that the
// form does not ask for stay.
func readMeeting(form url.Values, k supervision.MeetingKind, who postgres.Supervising) supervision.MeetingKind {
	names := map[supervision.Language]string{}
	for l, name := range k.Names {
		names[l] = name
	}
	for _, l := range who.Practice().Languages {
		names[l] = form.Get("name_" + string(l))
	}
	k.Names, k.Places, k.PersonID = names, nil, supervision.ID[supervision.Person]{}
	for _, place := range form["places"] {
		k.Places = append(k.Places, supervision.MeetingPlace(place))
	}
	if form.Get("with") == "me" {
		k.PersonID = who.Person().ID
	}
	k.Minutes, k.Version = whole(form.Get("minutes")), whole(form.Get("version"))
	k.Free, k.Offered = form.Get("free") == "yes", form.Get("offered") == "yes"
	return k
}
