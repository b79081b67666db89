package server

import (
	"errors"
	"net/http"
	"slices"
	"strings"

	"github.com/go-chi/chi/v5"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/layout"
	"samrum/web/page"
)

// framed lets everybody in as visiting does, also inside the pages of the sites
// that the practice lists. No other address may be framed.
func (s *Server) framed(h func(http.ResponseWriter, *http.Request, postgres.Framing) error) guarded {
	return guarded{"public", func(w http.ResponseWriter, r *http.Request) error {
		framing, err := s.store.Framing(r.Context(), chi.URLParam(r, "practice"))
		if err != nil {
			return err
		}
		s.outside(w, r, layout.Frame{Practice: framing.Practice()}, func(w http.ResponseWriter, r *http.Request) error {
			return h(w, r, framing)
		})
		return nil
	}}
}

// letFrame lets sites show the answer. Older browsers know X-Frame-Options
// only, which can name no site.
func letFrame(w http.ResponseWriter, sites []string) {
	if len(sites) == 0 {
		return
	}
	w.Header().Set("Content-Security-Policy", strings.Replace(policy, "frame-ancestors 'none'", "frame-ancestors "+strings.Join(sites, " "), 1))
	w.Header().Del("X-Frame-Options")
}

// freeTimes lists the free times of the coming two weeks as links that leave
// the frame.
func (s *Server) freeTimes(w http.ResponseWriter, r *http.Request, f postgres.Framing) error {
	offer, err := s.store.Offer(r.Context(), f.Visit)
	if err != nil {
		return err
	}
	asked := r.URL.Query().Get("meeting")
	p := page.EmbeddedTimes{Practice: f.Practice(), Asked: askedLanguage(r)}
	i := slices.IndexFunc(offer.Kinds, func(k supervision.MeetingKind) bool {
		return k.Offered && (asked == "" || asked == k.Slug)
	})
	if i < 0 && asked != "" {
		return supervision.ErrNotFound
	}
	if i >= 0 {
		p.Kind = &offer.Kinds[i]
		p.Days = freeDays(offer.Free(*p.Kind, supervision.ID[supervision.Person]{}, nil).Days, p.Practice, s.store.Now())
	}
	letFrame(w, f.Sites)
	w.Header().Add("Vary", "Accept-Language")
	return s.render(w, r, http.StatusOK, page.FreeTimes(p))
}

// sites shows which sites may show the practice's free times, and what they are
// to paste.
func (s *Server) sites(w http.ResponseWriter, r *http.Request, who postgres.Working) error {
	return s.showSites(w, r, who, http.StatusOK, page.SitesPage{})
}

// showSites shows the form as it was typed, or else the sites as they are.
func (s *Server) showSites(w http.ResponseWriter, r *http.Request, who postgres.Working, status int, p page.SitesPage) error {
	now, err := s.store.Embedding(r.Context(), who)
	if err != nil {
		return err
	}
	p.Practice, p.Kinds, p.Sites = who.Practice(), now.Kinds, now.Sites
	p.Base = s.base.Scheme + "://" + s.base.Host
	if status == http.StatusOK {
		p.Typed = strings.Join(now.Sites, "\n")
	}
	return s.render(w, r, status, page.Sites(p))
}

func (s *Server) saveSites(w http.ResponseWriter, r *http.Request, who postgres.Working) error {
	p := page.SitesPage{Typed: r.PostForm.Get("sites")}
	var sites []string
	if sites, p.Problems = supervision.ParseSites(p.Typed); len(p.Problems) > 0 {
		return s.showSites(w, r, who, http.StatusUnprocessableEntity, p)
	}
	err := s.store.SaveSites(r.Context(), who, strings.Fields(r.PostForm.Get("seen")), sites)
	if errors.Is(err, supervision.ErrStale) {
		p.Problems.Add("", supervision.Stale)
		p.Stale = true
		return s.showSites(w, r, who, http.StatusConflict, p)
	}
	if err != nil {
		return err
	}
	s.redirect(w, r, paths.Sites, "sites_saved")
	return nil
}
