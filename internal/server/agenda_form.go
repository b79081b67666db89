package server

import (
	"errors"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"samrum/internal/agenda"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/page"
)

// agendaForm begins with what the group has, in its length where that is possible.
func (s *Server) agendaForm(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	template, version, err := s.store.Agenda(r.Context(), lead.Seat)
	if err != nil {
		return err
	}
	form := page.AgendaForm{Group: lead.Group(), Version: version, Code: template.Code, Add: agenda.Case}
	if fitted, err := template.Fit(lead.Group().Length); err == nil {
		template = fitted
	}
	for _, part := range template.Parts {
		form.Parts = append(form.Parts, page.NewAgendaPart(part, i18n.T(r.Context())))
	}
	return s.render(w, r, http.StatusOK, page.EditAgenda(form))
}

// changeAgenda saves the form, or brings it back as another of its buttons leaves
// it.
func (s *Server) changeAgenda(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	t := i18n.T(r.Context())
	form := readAgenda(r.PostForm)
	form.Group = lead.Group()
	if do := r.PostForm.Get("do"); do != "save" && do != "" {
		form.Parts = pressed(form, do, t)
		return s.render(w, r, http.StatusOK, page.EditAgenda(form))
	}
	template, problems := tidyAgenda(form, t)
	if form.Problems = problems; len(problems) > 0 {
		return s.render(w, r, http.StatusUnprocessableEntity, page.EditAgenda(form))
	}
	err := s.store.ChangeAgenda(r.Context(), lead, form.Version, template)
	if errors.Is(err, supervision.ErrStale) {
		now, version, err := s.store.Agenda(r.Context(), lead.Seat)
		if err != nil || sameAgenda(now, template) {
			return s.agendaSaved(w, r, lead, err)
		}
		form.Version = version
		form.Problems.Add("", supervision.Stale)
		return s.render(w, r, http.StatusConflict, page.EditAgenda(form))
	}
	return s.agendaSaved(w, r, lead, err)
}

// readAgenda reads the form as it was typed.
func readAgenda(posted url.Values) page.AgendaForm {
	form := page.AgendaForm{
		Version: whole(posted.Get("version")), Code: agenda.Code(posted.Get("code")), Add: agenda.Kind(posted.Get("add_kind")),
	}
	for i := range min(max(whole(posted.Get("parts")), 0), agenda.PartsMax) {
		n := "-" + strconv.Itoa(i)
		part := page.AgendaPart{
			Kind: agenda.Kind(posted.Get("kind" + n)), Minutes: posted.Get("minutes" + n), Title: posted.Get("title" + n),
			Instruction: posted.Get("instruction" + n), Material: posted.Get("material" + n),
		}
		part.From = agenda.Part{OfCase: min(max(whole(posted.Get("of"+n)), 0), agenda.PartsMax), Material: page.ReadMaterials(posted.Get("with" + n))}
		if title := agenda.Title(posted.Get("from" + n)); slices.Contains(agenda.Titles, title) {
			part.From.Title = title
		}
		if how := agenda.Instruction(posted.Get("how" + n)); slices.Contains(agenda.Instructions, how) {
			part.From.Instruction = how
		}
		form.Parts = append(form.Parts, part)
	}
	return form
}

// pressed returns the form's parts after a press on one of its buttons: add, or
// up, down or remove with the place of a part.
func pressed(form page.AgendaForm, do string, t *i18n.Texts) []page.AgendaPart {
	parts := form.Parts
	if do == "add" && len(parts) < agenda.PartsMax && slices.Contains(agenda.Kinds, form.Add) {
		at := len(parts)
		if at > 0 && parts[at-1].Kind == agenda.CheckOut {
			at-- // the closing stays last
		}
		return slices.Insert(parts, at, page.EmptyAgendaPart(form.Add, t))
	}
	verb, place, _ := strings.Cut(do, "-")
	at, err := strconv.Atoi(place)
	switch {
	case err != nil || at < 0 || at >= len(parts):
	case verb == "up" && at > 0:
		parts[at-1], parts[at] = parts[at], parts[at-1]
	case verb == "down" && at < len(parts)-1:
		parts[at+1], parts[at] = parts[at], parts[at+1]
	case verb == "remove":
		return slices.Delete(parts, at, at+1)
	}
	return parts
}

// tidyAgenda returns what the form comes to: the ready agenda that it began with
// while nothing in it was changed, else the group's own.
func tidyAgenda(form page.AgendaForm, t *i18n.Texts) (agenda.Template, supervision.Problems) {
	var own agenda.Template
	for _, part := range form.Parts {
		own.Parts = append(own.Parts, part.Part(t))
	}
	length := form.Group.Length
	own, problems, parts := own.Tidy(length)
	for _, p := range parts {
		for field, problem := range p.Problems {
			problems.Add(field+"-"+strconv.Itoa(p.Place), problem.Code, problem.Limit)
		}
	}
	if len(problems) == 0 {
		fits(&problems, "length", own, length)
	}
	if ready, ok := agenda.Ready(form.Code); ok {
		if fitted, err := ready.Fit(length); err == nil && reflect.DeepEqual(fitted.Parts, own.Parts) {
			return ready, problems
		}
	}
	return own, problems
}
