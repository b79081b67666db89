package server

import (
	"net/http"
	"net/url"
	"strconv"

	"samrum/internal/supervision"
	"samrum/web/page"
)

// readCase reads an item's form, tidies it and checks it for what could
// identify somebody. A draft without problems may be stored, no other. What is
// only kept may be unfinished.
func (s *Server) readCase(r *http.Request, g supervision.Group, allowed []string) page.CaseForm {
	draft, wrong := caseDraft(r.PostForm).Tidy()
	if keeps(r) {
		draft, wrong = caseDraft(r.PostForm).TidyUnfinished()
	}
	found := s.review(r, draft.Texts(), allowed, s.store.Now().In(g.Location()))
	for field, p := range wrong {
		found.Problems.Add(field, p.Code, p.Limit)
	}
	draft.Excuses = found.Excuses
	return page.CaseForm{
		Draft: draft, Key: supervision.ParseFormKey(r.PostForm.Get("form_key")),
		Version: number(r, "version"), Problems: found.Problems, Reviews: found.Fields,
	}
}

// caseDraft reads the fields; one that the form does not have is as preset.
func caseDraft(form url.Values) supervision.CaseDraft {
	d := supervision.NewCaseDraft()
	d.Kind, d.Urgency, d.Readers = given(form, "kind", d.Kind), given(form, "urgency", d.Urgency), given(form, "readers", d.Readers)
	d.Headline, d.Question, d.Situation = form.Get("headline"), form.Get("question"), form.Get("situation")
	d.Affected, d.OwnLine, d.Minutes = form.Get("affected"), form.Get("own_line"), wishedMinutes(form.Get("minutes"))
	for _, w := range form["wishes"] {
		d.Wishes = append(d.Wishes, supervision.Wish(w))
	}
	return d
}

func given[T ~string](form url.Values, field string, preset T) T {
	if !form.Has(field) {
		return preset
	}
	return T(form.Get(field))
}

// wishedMinutes reads "" as "don't know"; what is no number is none that is
// offered.
func wishedMinutes(s string) int {
	if s == "" {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		return -1
	}
	return n
}

// wantedSession is the number of the session that an item is meant for, 0 when
// none was named.
func wantedSession(r *http.Request) int {
	n, err := strconv.ParseInt(r.FormValue("session"), 10, 32)
	if err != nil {
		return 0
	}
	return int(n)
}
