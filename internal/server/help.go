package server

import (
	"net/http"
	"slices"

	"github.com/go-chi/chi/v5"

	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/markdown"
	"samrum/web/page"
)

// help lists the help pages.
func (s *Server) help(w http.ResponseWriter, r *http.Request) error {
	return s.render(w, r, http.StatusOK, page.Help(askedLanguage(r)))
}

func (s *Server) helpTopic(w http.ResponseWriter, r *http.Request) error {
	topic := i18n.HelpTopic(chi.URLParam(r, "topic"))
	if !slices.Contains(i18n.HelpTopics, topic) {
		return supervision.ErrNotFound
	}
	html, err := markdown.HTML(i18n.T(r.Context()).Help.Text[topic], 2)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.HelpAbout(page.HelpPage{Topic: topic, HTML: html, Asked: askedLanguage(r)}))
}
