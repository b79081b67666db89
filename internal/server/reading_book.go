package server

import (
	"errors"
	"net/http"
	"slices"

	"github.com/go-chi/chi/v5"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

func (s *Server) newReadingBook(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	return s.render(w, r, http.StatusOK, page.AddReadingBook(page.ReadingBookForm{
		Group: lead.Group(), Key: supervision.NewFormKey(), Draft: supervision.BookDraft{Pace: 2},
	}))
}

func (s *Server) addReadingBook(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	form, chapters := readBookForm(r, lead)
	form.Key = supervision.ParseFormKey(r.PostForm.Get("form_key"))
	if len(form.Problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.AddReadingBook(form))
	}
	_, err := s.store.AddBook(r.Context(), lead, form.Draft, chapters, form.Key)
	if errors.Is(err, postgres.ErrTooMany) {
		form.Problems.Add("", supervision.TooManyBooks, supervision.BooksMost)
		return s.render(w, r, http.StatusUnprocessableEntity, page.AddReadingBook(form))
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Reading(lead.Group().Address()), "book_added")
	return nil
}

func readBookForm(r *http.Request, lead postgres.Lead) (page.ReadingBookForm, []supervision.Chapter) {
	draft, chapters, problems := supervision.BookDraft{
		Title: r.PostForm.Get("title"), Author: r.PostForm.Get("author"), Edition: r.PostForm.Get("edition"),
		Pace: number(r, "pace"), Chapters: r.PostForm.Get("chapters"),
	}.Tidy()
	return page.ReadingBookForm{Group: lead.Group(), Draft: draft, Posted: r.PostForm, Problems: problems}, chapters
}

// readingBook finds the book in the address among the group's.
func (s *Server) readingBook(r *http.Request, lead postgres.Lead) (page.ReadingBookPage, error) {
	id, err := supervision.ParseID[supervision.Book](chi.URLParam(r, "book"))
	if err != nil {
		return page.ReadingBookPage{}, supervision.ErrNotFound
	}
	all, err := s.store.ReadingPage(r.Context(), lead.Seat)
	if err != nil {
		return page.ReadingBookPage{}, err
	}
	shown := s.readingPage(lead.Seat, all)
	for _, b := range shown.Books {
		if b.ID == id {
			return page.ReadingBookPage{
				Book: b, Sessions: shown, QuestionKey: supervision.NewFormKey(),
				ReadingBookForm: page.ReadingBookForm{Group: lead.Group(), Version: b.Version, Draft: b.Draft()},
			}, nil
		}
	}
	return page.ReadingBookPage{}, supervision.ErrNotFound
}

func (s *Server) readingBookForm(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	p, err := s.readingBook(r, lead)
	if err != nil {
		return err
	}
	return s.showReadingBook(w, r, http.StatusOK, p)
}

func (s *Server) showReadingBook(w http.ResponseWriter, r *http.Request, status int, p page.ReadingBookPage) error {
	return s.render(w, r, status, page.ChangeReadingBook(p))
}

// changeReadingBook keeps what was typed when the book changed meanwhile, and
// says how it is now. A form that came twice has nothing to tell.
func (s *Server) changeReadingBook(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	p, err := s.readingBook(r, lead)
	if err != nil {
		return err
	}
	form, chapters := readBookForm(r, lead)
	form.Version, p.ReadingBookForm = p.Book.Version, form
	if gone := supervision.Missing(p.Book.Planned, chapters); len(gone) > 0 {
		p.ReadingBookForm.Problems.Add("chapters", supervision.ChapterRead)
	}
	if len(p.ReadingBookForm.Problems) > 0 {
		p.ReadingBookForm.Version = whole(r.PostForm.Get("version"))
		return s.showReadingBook(w, r, http.StatusUnprocessableEntity, p)
	}
	err = s.store.ChangeBook(r.Context(), lead, p.Book.ID, whole(r.PostForm.Get("version")), form.Draft, chapters)
	if errors.Is(err, supervision.ErrStale) {
		return s.staleReadingBook(w, r, lead, form)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Reading(lead.Group().Address()), "book_changed")
	return nil
}

func (s *Server) staleReadingBook(w http.ResponseWriter, r *http.Request, lead postgres.Lead, form page.ReadingBookForm) error {
	p, err := s.readingBook(r, lead)
	if err != nil {
		return err
	}
	if p.Book.Draft() == form.Draft {
		s.redirect(w, r, paths.Reading(lead.Group().Address()), "book_changed")
		return nil
	}
	p.ReadingBookForm, p.Meanwhile = form, true
	p.ReadingBookForm.Version = p.Book.Version
	p.ReadingBookForm.Problems.Add("", supervision.Stale)
	return s.showReadingBook(w, r, http.StatusConflict, p)
}

// changeChapter drops a chapter, takes it back, or says that its session did not
// get to it.
func (s *Server) changeChapter(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	p, err := s.readingBook(r, lead)
	if err != nil {
		return err
	}
	id, err := supervision.ParseID[supervision.Chapter](r.PostForm.Get("chapter"))
	change := supervision.ChapterChange(r.PostForm.Get("do"))
	if err != nil || !slices.Contains(supervision.ChapterChanges, change) || !p.Book.Has(id) {
		return supervision.ErrNotFound
	}
	if err := s.store.ChangeChapter(r.Context(), lead, id, change); err != nil {
		return err
	}
	s.redirect(w, r, paths.ReadingBook(lead.Group().Address(), p.Book.ID.String())+"#list", "reading_spread")
	return nil
}

func (s *Server) removeReadingBook(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	p, err := s.readingBook(r, lead)
	if err != nil {
		return err
	}
	err = s.store.RemoveBook(r.Context(), lead, p.Book.ID)
	if errors.Is(err, postgres.ErrUsed) {
		p.Used = true
		return s.showReadingBook(w, r, http.StatusConflict, p)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Reading(lead.Group().Address()), "book_removed")
	return nil
}
