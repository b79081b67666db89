package server

import (
	"io"
	"net/http"

	"github.com/go-chi/chi/v5"

	"samrum/internal/login"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/layout"
	"samrum/web/page"
)

// byLetter lets in whoever holds the link of a letter about a session, while
// the session is ahead. The link signs nobody in.
func (s *Server) byLetter(h func(http.ResponseWriter, *http.Request, string, postgres.Asked) error) guarded {
	return guarded{"byToken", func(w http.ResponseWriter, r *http.Request) error {
		token := chi.URLParam(r, "token")
		asked, err := s.store.Asked(r.Context(), login.Hash(token))
		if isNotFound(err) {
			return s.render(w, r, http.StatusGone, page.DeadPreparation(supervision.PreparationUnknown, ""))
		}
		if err != nil {
			return err
		}
		r = s.inLetterFrame(r, asked, s.publicFrame(r))
		if state := asked.Page().State; state != supervision.PreparationOpen {
			return s.render(w, r, http.StatusGone, page.DeadPreparation(state, paths.Unsubscribe(token)))
		}
		return h(w, r, token, asked)
	}}
}

func (s *Server) preparationByLetter(w http.ResponseWriter, r *http.Request, token string, asked postgres.Asked) error {
	return s.showPreparation(w, r, http.StatusOK, s.preparingByLetter(r, token, asked))
}

func (s *Server) prepareByLetter(w http.ResponseWriter, r *http.Request, token string, asked postgres.Asked) error {
	return s.keepPreparation(w, r, s.preparingByLetter(r, token, asked))
}

func (s *Server) undoAbsenceByLetter(w http.ResponseWriter, r *http.Request, token string, asked postgres.Asked) error {
	return s.takeBackAbsence(w, r, s.preparingByLetter(r, token, asked))
}

// toUnsubscribe lets in whoever holds a letter's link, dead ones too. No cookie
// is read: the POST may come from a mail program, which is another site.
func (s *Server) toUnsubscribe(h func(http.ResponseWriter, *http.Request, string) error) guarded {
	return guarded{"byToken", func(w http.ResponseWriter, r *http.Request) error {
		token := chi.URLParam(r, "token")
		r = r.Clone(r.Context())
		r.Header.Del("Cookie")
		asked, err := s.store.Asked(r.Context(), login.Hash(token))
		if isNotFound(err) {
			r = inFrame(r, i18n.T(r.Context()).Language, layout.Frame{})
			return s.render(w, r, http.StatusGone, page.DeadPreparation(supervision.PreparationUnknown, ""))
		}
		if err != nil {
			return err
		}
		return h(w, s.inLetterFrame(r, asked, layout.Frame{}), token)
	}}
}

// isOneClick tells whether a mail program stops reminders. It may send its one
// field in either form, multipart by preference (RFC 8058, 3.2).
func isOneClick(r *http.Request) bool {
	const field, click = "List-Unsubscribe", "One-Click"
	if r.PostForm.Get(field) == click {
		return true
	}
	parts, err := r.MultipartReader()
	if err != nil {
		return false
	}
	part, err := parts.NextPart()
	if err != nil || part.FormName() != field {
		return false
	}
	value, err := io.ReadAll(io.LimitReader(part, int64(len(click))+1))
	return err == nil && string(value) == click
}

// stopping asks whether reminders shall stop. Looking stops nothing.
func (s *Server) stopping(w http.ResponseWriter, r *http.Request, token string) error {
	return s.render(w, r, http.StatusOK, page.StopReminders(page.Stopping{Action: paths.Unsubscribe(token)}))
}

// stop turns reminders off: for a mail program's one click (RFC 8058), or for
// whoever chose it on the page. A bare button's POST, which a scanner sends,
// has chosen nothing.
func (s *Server) stop(w http.ResponseWriter, r *http.Request, token string) error {
	form := page.Stopping{Action: paths.Unsubscribe(token)}
	switch {
	case isOneClick(r), r.PostForm.Get("choice") == "stop":
	case r.PostForm.Get("choice") == "keep":
		http.Redirect(w, r, paths.Letter(token), http.StatusSeeOther)
		return nil
	default:
		form.Problems.Add("choice", supervision.ChooseOne)
		return s.render(w, r, http.StatusUnprocessableEntity, page.StopReminders(form))
	}
	err := s.store.StopReminders(r.Context(), login.Hash(token))
	if isNotFound(err) {
		return s.render(w, r, http.StatusGone, page.DeadPreparation(supervision.PreparationUnknown, ""))
	}
	if err != nil {
		return err
	}
	form.Done = true
	return s.render(w, r, http.StatusOK, page.StopReminders(form))
}
