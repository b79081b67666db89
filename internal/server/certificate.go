package server

import (
	"errors"
	"net/http"
	"strconv"
	"strings"

	"github.com/go-chi/chi/v5"

	"samrum/internal/certificate"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/i18n"
	"samrum/web/page"
)

func (s *Server) todayDay(who postgres.SignedIn) certificate.Day {
	return certificate.DayOf(s.store.Now().In(supervision.Zone(who.Practice().Zone)))
}

func (s *Server) myHours(w http.ResponseWriter, r *http.Request, who postgres.Place) error {
	return s.showOwnHours(w, r, who, http.StatusOK, nil, nil)
}

// showOwnHours shows the goals as they were typed, when there is something to mend.
func (s *Server) showOwnHours(w http.ResponseWriter, r *http.Request, who postgres.Place, status int, typed map[certificate.Kind]string, problems supervision.Problems) error {
	own, err := s.store.OwnHours(r.Context(), who)
	if err != nil {
		return err
	}
	country := own.Record.Country(who.Practice().Country)
	p := page.MyHours{Country: country, Unit: certificate.UnitOf(country), Now: s.store.Now().In(zoneOf(who.SignedIn)), GoalsTyped: typed, Problems: problems}
	if typed == nil {
		p.GoalsTyped = map[certificate.Kind]string{}
	}
	for _, kind := range certificate.Kinds {
		of, wrong := s.hoursOf(who, own, kind)
		p.Kinds = append(p.Kinds, of)
		if wrong != "" {
			p.Contradicts = wrong
		}
		if hours := of.Progress.Hours; typed == nil && hours > 0 {
			p.GoalsTyped[kind] = strconv.Itoa(hours)
		}
	}
	for _, c := range own.Certificates {
		p.Certificates = append(p.Certificates, page.OwnCertificate{
			ID: c.ID.String(), Status: c.Status, Line: c.Line, Number: string(c.Number), Kind: c.Kind, Version: c.Version, CreatedAt: c.CreatedAt.In(zoneOf(who.SignedIn)),
		})
	}
	for _, o := range own.Elsewhere {
		p.Elsewhere = append(p.Elsewhere, page.OtherHours{ID: o.ID.String(), Elsewhere: o.Elsewhere})
	}
	return s.render(w, r, status, page.OwnHours(p))
}

// hoursOf counts what there is of a kind; the day is that of a session whose
// minutes cannot be, and then nothing is counted.
func (s *Server) hoursOf(who postgres.Place, own postgres.OwnHours, kind certificate.Kind) (page.HoursOf, certificate.Day) {
	h := page.HoursOf{Kind: kind}
	figures, groups, err := own.Record.Of(kind, s.todayDay(who.SignedIn))
	var impossible certificate.Impossible
	if errors.As(err, &impossible) {
		return h, impossible.Day
	}
	h.Figures = figures
	for _, g := range groups {
		h.Groups = append(h.Groups, g.Name)
	}
	elsewhere := postgres.Others(own.Elsewhere, kind)
	for _, e := range elsewhere {
		if e.Verified {
			h.Verified += e.Minutes()
		} else {
			h.Stated += e.Minutes()
		}
	}
	h.Progress = certificate.GoalOf(own.Record.Country(who.Practice().Country), kind, own.Goals).Towards(figures.Rows, elsewhere)
	return h, ""
}

// setGoals stores what somebody works towards; an empty field leaves it to her
// country.
func (s *Server) setGoals(w http.ResponseWriter, r *http.Request, who postgres.Place) error {
	typed, goals := map[certificate.Kind]string{}, map[certificate.Kind]int{}
	var problems supervision.Problems
	for _, kind := range certificate.Kinds {
		name := "goal_" + string(kind)
		text := supervision.OneLine(r.PostForm.Get(name))
		typed[kind] = text
		if text == "" {
			continue
		}
		n, err := strconv.Atoi(text)
		problems.Check(name, err == nil && n >= 0 && n <= certificate.GoalMax, supervision.BadNumber, certificate.GoalMax)
		goals[kind] = n
	}
	if len(problems) > 0 {
		return s.showOwnHours(w, r, who, http.StatusUnprocessableEntity, typed, problems)
	}
	if err := s.store.SetGoals(r.Context(), who, goals); err != nil {
		return err
	}
	s.redirect(w, r, paths.MyHours, "goals_saved")
	return nil
}

// numbered reads the number of an address.
func numbered(r *http.Request) (certificate.Number, error) {
	n, ok := certificate.ParseNumber(chi.URLParam(r, "certificate"))
	if !ok {
		return "", supervision.ErrNotFound
	}
	return n, nil
}

// issued reads the certificate of the address for who may see it.
func (s *Server) issued(r *http.Request, who postgres.Place) (postgres.IssuedCertificate, error) {
	n, err := numbered(r)
	if err != nil {
		return postgres.IssuedCertificate{}, err
	}
	return s.store.Certificate(r.Context(), who, n)
}

func (s *Server) certificate(w http.ResponseWriter, r *http.Request, who postgres.Place) error {
	c, err := s.issued(r, who)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, page.Certificate(page.CertificateShown{ID: c.ID.String(), Document: c.Document, Changed: c.Changed(), Signs: c.Signs}))
}

// certificatePDF prints the newest version; the code on it leads to its check.
func (s *Server) certificatePDF(w http.ResponseWriter, r *http.Request, who postgres.Place) error {
	c, err := s.issued(r, who)
	if err != nil {
		return err
	}
	address := s.base.JoinPath(paths.CheckCertificate(string(c.Document.Number))).String()
	paper := i18n.In(c.Document.Language).CertificatePaper(c.Document, strings.TrimPrefix(address, "https://"))
	paper.Scan = address
	pdf, err := paper.PDF(c.Document.Issued)
	if err != nil {
		return err
	}
	attach(w, "application/pdf", string(c.Document.Number)+".pdf", pdf)
	return nil
}

func (s *Server) certificateFile(w http.ResponseWriter, r *http.Request, who postgres.Place) error {
	c, err := s.issued(r, who)
	if err != nil {
		return err
	}
	attach(w, "application/json", string(c.Document.Number)+".json", []byte(c.File))
	return nil
}

// attach answers with a file that nobody on the way keeps.
func attach(w http.ResponseWriter, kind, name string, content []byte) {
	h := w.Header()
	h.Set("Content-Type", kind)
	h.Set("Content-Disposition", `attachment; filename="samrum-`+name+`"`)
	h.Set("Content-Length", strconv.Itoa(len(content)))
	_, _ = w.Write(content)
}

func (s *Server) groupCertificates(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	c, err := s.store.GroupCertificates(r.Context(), lead)
	if err != nil {
		return err
	}
	p := page.GroupCertificates{Group: lead.Group(), Meta: c.Meta, Now: s.store.Now().In(lead.Group().Location())}
	for _, line := range certificateLines(c.Lines) {
		if line.Number == "" {
			p.Asked = append(p.Asked, line)
		} else {
			p.Issued = append(p.Issued, line)
		}
	}
	return s.render(w, r, http.StatusOK, page.CertificatesOfGroup(p))
}

func certificateLines(lines []postgres.CertificateLine) []page.CertificateLine {
	shown := make([]page.CertificateLine, len(lines))
	for i, l := range lines {
		shown[i] = page.CertificateLine{
			ID: l.ID.String(), Name: l.Name, Number: string(l.Number), Kind: l.Kind, Version: l.Version, CreatedAt: l.CreatedAt, Changed: l.Changed,
		}
	}
	return shown
}

func (s *Server) changeMeta(w http.ResponseWriter, r *http.Request, lead postgres.Lead) error {
	if err := s.store.ChangeMeta(r.Context(), lead, r.PostForm.Get("meta") == "yes"); err != nil {
		return err
	}
	s.redirect(w, r, paths.GroupCertificates(lead.Group().Address()), "group_changed")
	return nil
}
