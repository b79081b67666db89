package server

import (
	"net/http"
	"net/url"
	"slices"
	"time"

	"github.com/a-h/templ"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/layout"
	"samrum/web/markdown"
	"samrum/web/page"
)

// A doorway makes one of a practice's public pages.
type doorway struct {
	path string // of paths.PublicPages
	kind supervision.TextKind
	page func(page.PublicPage) templ.Component
}

var doorways = []doorway{
	{"", supervision.StartText, page.PublicStart},
	{paths.Services, "", page.PublicServices},
	{paths.About, supervision.AboutText, page.PublicAbout},
	{paths.FAQ, supervision.QuestionsText, page.PublicFAQ},
	{paths.Privacy, supervision.PrivacyText, page.PublicPlain},
	{paths.Accessibility, supervision.AccessibilityText, page.PublicPlain},
}

func (s *Server) show(d doorway) func(http.ResponseWriter, *http.Request, postgres.Visit) error {
	return func(w http.ResponseWriter, r *http.Request, visit postgres.Visit) error {
		told, err := s.store.Public(r.Context(), visit)
		if err != nil {
			return err
		}
		p, err := s.publicPage(r, d, visit.Practice(), told)
		if err != nil {
			return err
		}
		if d.path == "" {
			if p.Soon, err = s.soon(r, visit); err != nil {
				return err
			}
		}
		w.Header().Add("Vary", "Accept-Language")
		w.Header().Del("X-Robots-Tag")
		return s.render(w, r, http.StatusOK, d.page(p))
	}
}

// soonest is how many free times the start page leads to.
const soonest = 2

// soon finds the next free times, for the kind of meeting that stands first.
func (s *Server) soon(r *http.Request, visit postgres.Visit) (times []page.FreeTime, err error) {
	offer, err := s.store.Offer(r.Context(), visit)
	if err != nil {
		return nil, err
	}
	practice, kinds := visit.Practice(), offer.Kinds.Offered()
	if len(kinds) == 0 {
		return nil, nil
	}
	for _, day := range offer.Free(kinds[0], supervision.ID[supervision.Person]{}, nil).Days {
		for _, slot := range day.Slots {
			if len(times) == soonest {
				return times, nil
			}
			at := url.Values{"at": {slot.Starts.Format(time.RFC3339)}}
			if asked := askedLanguage(r); asked != "" {
				at.Set("lang", string(asked))
			}
			times = append(times, page.FreeTime{At: slot.Starts.In(supervision.Zone(practice.Zone)), To: paths.Book(practice.Slug, kinds[0].Slug, at)})
		}
	}
	return times, nil
}

func (s *Server) publicPage(r *http.Request, d doorway, practice supervision.Practice, told postgres.Public) (p page.PublicPage, err error) {
	l := i18n.T(r.Context()).Language
	shown := func(kind supervision.TextKind) supervision.Text {
		return told.Texts.Shown(kind, l, practice.Languages[0], i18n.FirstText)
	}
	p.Head = s.publicHead(r, d, practice)
	p.Supervisors = presented(told.Supervisors, l, practice.Languages[0])
	if p.Services, err = services(shown); err != nil {
		return p, err
	}
	questions := shown(supervision.QuestionsText)
	before, list, err := markdown.Questions(questions.Body)
	if err != nil {
		return p, err
	}
	p.Questions, p.QuestionsLanguage = list, questions.Language
	p.Text = page.PublicText{Language: questions.Language, HTML: before}
	if d.kind != "" && d.kind != supervision.QuestionsText {
		p.Text, err = publicText(shown(d.kind), 2)
	}
	if err == nil {
		p.Head.Data, err = structured(p, d)
	}
	return p, err
}

// presented is who supervises, as a reader of language l is told.
func presented(all []supervision.Supervisor, l, usual supervision.Language) (shown []page.Supervisor) {
	for _, s := range all {
		one := page.Supervisor{Name: s.Name}
		if p, ok := s.Profiles.Shown(l, usual); ok {
			one.Profile = &p
		}
		shown = append(shown, one)
	}
	return shown
}

func services(shown func(supervision.TextKind) supervision.Text) (list []page.Service, err error) {
	for _, kind := range supervision.ServiceTexts {
		t := shown(kind)
		if t.Body == "" {
			continue
		}
		text, err := publicText(t, 3)
		if err != nil {
			return nil, err
		}
		list = append(list, page.Service{Kind: kind, Text: text})
	}
	return list, nil
}

func publicText(t supervision.Text, level int) (page.PublicText, error) {
	html, err := markdown.HTML(t.Body, level)
	return page.PublicText{Language: t.Language, HTML: html}, err
}

func (s *Server) publicHead(r *http.Request, d doorway, practice supervision.Practice) layout.PublicHead {
	t := i18n.T(r.Context()).Public
	title := map[string]string{
		"": practice.Name, paths.Services: t.Services, paths.About: t.About, paths.FAQ: t.FAQ,
		paths.Privacy: t.Privacy, paths.Accessibility: t.Accessibility,
	}[d.path]
	if d.path == "" {
		return s.headOf(r, practice, "", title, practice.Name+". "+t.Description)
	}
	return s.headOf(r, practice, d.path, title, title+". "+practice.Name+". "+t.Description)
}

func (s *Server) headOf(r *http.Request, practice supervision.Practice, path, title, description string) layout.PublicHead {
	return layout.PublicHead{
		Practice: practice, Page: path, Title: title, Description: description,
		Base: s.link(""), Asked: askedLanguage(r),
	}
}

// askedLanguage is the language that an address asks for; "" when it asks for
// none that there is.
func askedLanguage(r *http.Request) supervision.Language {
	if l := supervision.Language(r.URL.Query().Get("lang")); slices.Contains(supervision.Languages, l) {
		return l
	}
	return ""
}

// short leads from a short address on to the only practice's page; with several
// practices it is no page.
func (s *Server) short(d doorway) handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		only, err := s.store.OnlyPractice(r.Context())
		if err != nil {
			return err
		}
		s.redirect(w, r, paths.Public(only.Slug, d.path, string(askedLanguage(r))), "")
		return nil
	}
}
