package server

import (
	"cmp"
	"context"
	"net/http"

	"github.com/go-chi/chi/v5"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/layout"
)

// A guarded handler carries the rule about who may call it. It is a struct so
// that a bare function cannot become a route by mistake, and only the functions
// in this file make one.
type guarded struct {
	name  string
	serve handler
}

// public lets everybody in.
func (s *Server) public(h handler) guarded { return guarded{"public", h} }

// anyone lets everybody in, in the frame of whoever is signed in.
func (s *Server) anyone(h handler) guarded {
	return guarded{"public", func(w http.ResponseWriter, r *http.Request) error {
		if proof, err := s.whoAsks(r); err == nil {
			r = s.frame(r, proof)
		}
		return h(w, r)
	}}
}

// atDoor lets everybody in, before they are signed in: where there is one
// practice only, its name, telephone and language greet them.
func (s *Server) atDoor(h handler) guarded { return guarded{"public", s.greeting(h)} }

// visiting lets everybody in to a practice's public pages, in the language that
// the address asks for or the browser prefers. No cookie is read or set.
func (s *Server) visiting(h func(http.ResponseWriter, *http.Request, postgres.Visit) error) guarded {
	return guarded{"public", func(w http.ResponseWriter, r *http.Request) error {
		visit, err := s.store.Visit(r.Context(), chi.URLParam(r, "practice"))
		if err != nil {
			return err
		}
		s.outside(w, r, layout.Frame{Practice: visit.Practice(), Demo: s.demo != nil}, func(w http.ResponseWriter, r *http.Request) error {
			return h(w, r, visit)
		})
		return nil
	}}
}

// outside runs what shows a practice to everybody: under its present address, in
// the language that the address asks for or the browser prefers.
func (s *Server) outside(w http.ResponseWriter, r *http.Request, f layout.Frame, h handler) {
	practice, slug := f.Practice, chi.URLParam(r, "practice")
	if practice.Slug != slug {
		s.leadOn(w, r, slug, practice.Slug)
		return
	}
	l := cmp.Or(askedLanguage(r), i18n.Match(r.Header.Get("Accept-Language"), practice.Languages[0]))
	s.within(w, inFrame(r, l, f), h)
}

// helping lets everybody in, in the frame of whoever is signed in or else as at
// the door, in the language that the address asks for if it does.
func (s *Server) helping(h handler) guarded {
	inLanguage := func(w http.ResponseWriter, r *http.Request) error {
		if l := askedLanguage(r); l != "" {
			r = r.WithContext(i18n.With(r.Context(), l))
		}
		return h(w, r)
	}
	return guarded{"public", func(w http.ResponseWriter, r *http.Request) error {
		if proof, err := s.whoAsks(r); err == nil {
			s.within(w, s.frame(r, proof), inLanguage)
			return nil
		}
		return s.greeting(inLanguage)(w, r)
	}}
}

// byToken lets in whoever holds the token in the address; the handler's store
// call proves it.
func (s *Server) byToken(h handler) guarded { return guarded{"byToken", s.greeting(h)} }

func (s *Server) greeting(h handler) handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		only, err := s.store.OnlyPractice(r.Context())
		if isNotFound(err) {
			return h(w, r)
		}
		if err != nil {
			return err
		}
		f := s.publicFrame(r)
		f.Practice = only
		return h(w, inFrame(r, i18n.Match(r.Header.Get("Accept-Language"), only.Languages[0]), f))
	}
}

// signedIn lets in whoever has a live login.
func (s *Server) signedIn(h func(http.ResponseWriter, *http.Request, postgres.SignedIn) error) guarded {
	return guarded{"signedIn", func(w http.ResponseWriter, r *http.Request) error {
		proof, err := s.whoAsks(r)
		if err != nil {
			return err
		}
		s.within(w, s.frame(r, proof), func(w http.ResponseWriter, r *http.Request) error { return h(w, r, proof) })
		return nil
	}}
}

// within runs a handler whose errors are answered in the frame of who asks.
func (s *Server) within(w http.ResponseWriter, r *http.Request, h handler) {
	if err := h(w, r); err != nil {
		s.fail(w, r, err)
	}
}

// inPractice lets in whoever is somebody in her current practice.
func (s *Server) inPractice(h func(http.ResponseWriter, *http.Request, postgres.Place) error) guarded {
	g := s.signedIn(func(w http.ResponseWriter, r *http.Request, who postgres.SignedIn) error {
		proof, err := who.InPractice()
		if err != nil {
			return s.notFoundIn(w, r)
		}
		return h(w, r, proof)
	})
	return guarded{"inPractice", g.serve}
}

// supervising lets in whoever supervises in her current practice.
func (s *Server) supervising(h func(http.ResponseWriter, *http.Request, postgres.Supervising) error) guarded {
	g := s.inPractice(func(w http.ResponseWriter, r *http.Request, who postgres.Place) error {
		proof, err := who.Supervising()
		if err != nil {
			return s.notFoundIn(w, r)
		}
		return h(w, r, proof)
	})
	return guarded{"supervising", g.serve}
}

// working lets in whoever supervises or administers in her current practice.
func (s *Server) working(h func(http.ResponseWriter, *http.Request, postgres.Working) error) guarded {
	g := s.inPractice(func(w http.ResponseWriter, r *http.Request, who postgres.Place) error {
		proof, err := who.Working()
		if err != nil {
			return s.notFoundIn(w, r)
		}
		return h(w, r, proof)
	})
	return guarded{"working", g.serve}
}

// administering lets in whoever administers her current practice.
func (s *Server) administering(h func(http.ResponseWriter, *http.Request, postgres.Administering) error) guarded {
	g := s.working(func(w http.ResponseWriter, r *http.Request, who postgres.Working) error {
		proof, err := who.Administering()
		if err != nil {
			return s.notFoundIn(w, r)
		}
		return h(w, r, proof)
	})
	return guarded{"administering", g.serve}
}

// settingUp lets everybody in while no practice exists; afterwards the page
// does not. The handler asks for the code.
func (s *Server) settingUp(h func(http.ResponseWriter, *http.Request, setupCode) error) guarded {
	return guarded{"settingUp", func(w http.ResponseWriter, r *http.Request) error {
		code, err := s.openSetup(r.Context())
		if err != nil {
			return err // not found when there is a practice
		}
		return h(w, r, code)
	}}
}

// atGroup lets in the group's leaders and those who are its members today, while
// the group runs: to write in it, and to forms for that.
func (s *Server) atGroup(h func(http.ResponseWriter, *http.Request, postgres.Seat) error) guarded {
	g := s.reading(func(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
		if seat.Group().Ended() {
			return s.hasEnded(w, r, seat.Group())
		}
		return h(w, r, seat)
	})
	return guarded{"atGroup", g.serve}
}

// hasEnded leads a reader on to the group, and tells a writer why it stays.
func (s *Server) hasEnded(w http.ResponseWriter, r *http.Request, g supervision.Group) error {
	if r.Method == http.MethodPost {
		return supervision.ErrEnded
	}
	s.redirect(w, r, paths.Group(g.Address()), "group_ended")
	return nil
}

// reading lets in as atGroup does, also to a group that has ended.
func (s *Server) reading(h func(http.ResponseWriter, *http.Request, postgres.Seat) error) guarded {
	return guarded{"reading", func(w http.ResponseWriter, r *http.Request) error {
		seat, err := s.seat(r.Context(), r)
		if isNotFound(err) {
			return s.notFoundIn(w, s.frame(r, seat.SignedIn))
		}
		if err != nil {
			return err
		}
		s.within(w, s.frame(r, seat.SignedIn), func(w http.ResponseWriter, r *http.Request) error { return h(w, r, seat) })
		return nil
	}}
}

// seat looks up who asks, and her seat in the group of the address.
func (s *Server) seat(ctx context.Context, r *http.Request) (postgres.Seat, error) {
	login, ok := s.logins.Current(r)
	if !ok {
		return postgres.Seat{}, supervision.ErrSignedOut
	}
	tail, ok := supervision.TailOf(chi.URLParam(r, "group"))
	if !ok {
		tail = "no-group"
	}
	return s.store.Seat(ctx, login, tail)
}

// leading lets in the group's leaders while the group runs.
func (s *Server) leading(h func(http.ResponseWriter, *http.Request, postgres.Lead) error) guarded {
	return guarded{"leading", s.atGroup(s.asLead(h)).serve}
}

// keeping lets in the group's leaders, also of a group that has ended.
func (s *Server) keeping(h func(http.ResponseWriter, *http.Request, postgres.Lead) error) guarded {
	return guarded{"keeping", s.reading(s.asLead(h)).serve}
}

// handingOver lets in as leading does. Who has just handed the group over, and
// whose form comes twice, is led on to her receipt.
func (s *Server) handingOver(h func(http.ResponseWriter, *http.Request, postgres.Lead) error) guarded {
	g := s.leading(h)
	return guarded{"leading", func(w http.ResponseWriter, r *http.Request) error {
		who, err := s.whoAsks(r)
		if err != nil {
			return err
		}
		if place, err := who.InPractice(); err == nil {
			if p, _, err := s.handing(r, place); err == nil && !p.Sees && p.Undoable(p.Now) {
				s.redirect(w, r, paths.Handed(p.Address), "")
				return nil
			}
		}
		return g.serve(w, r)
	}}
}

func (s *Server) asLead(h func(http.ResponseWriter, *http.Request, postgres.Lead) error) func(http.ResponseWriter, *http.Request, postgres.Seat) error {
	return func(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
		proof, err := seat.Lead()
		if err != nil {
			return s.notFoundIn(w, r)
		}
		return h(w, r, proof)
	}
}

func (s *Server) whoAsks(r *http.Request) (postgres.SignedIn, error) {
	login, ok := s.logins.Current(r)
	if !ok {
		return postgres.SignedIn{}, supervision.ErrSignedOut
	}
	return s.store.WhoAsks(r.Context(), login)
}

// frame puts who asks around the page, in her language.
func (s *Server) frame(r *http.Request, who postgres.SignedIn) *http.Request {
	f := s.publicFrame(r)
	f.SignedIn, f.Person, f.Practice, f.Several, f.Theme = true, who.Person(), who.Practice(), who.Several(), who.Preferences().Theme
	return inFrame(r, who.Preferences().Language, f)
}

func (s *Server) publicFrame(r *http.Request) layout.Frame {
	return layout.Frame{Flash: flashOf(r), Demo: s.demo != nil}
}

func inFrame(r *http.Request, l supervision.Language, f layout.Frame) *http.Request {
	var ctx context.Context = i18n.With(r.Context(), l)
	return r.WithContext(layout.With(ctx, f))
}

// speak gives every request a language and a frame before anybody is known.
func (s *Server) speak(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		l := i18n.Match(r.Header.Get("Accept-Language"), "sv")
		next.ServeHTTP(w, inFrame(r, l, s.publicFrame(r)))
	})
}
