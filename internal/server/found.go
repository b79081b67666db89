package server

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// What search engines are told: schema.org in JSON-LD, which is data and never
// run; sitemap.xml and robots.txt.

// thing is something that schema.org has a word for.
type thing map[string]any

// structured describes a page for search engines; "" when it has nothing to say.
func structured(p page.PublicPage, d doorway) (string, error) {
	var data thing
	switch d.path {
	case "":
		data = professional(p)
	case paths.FAQ:
		data = questions(p)
	default:
		return "", nil
	}
	data["@context"] = "https://schema.org"
	b, err := json.Marshal(data) // escapes <, > and &, so nothing in it ends the script element
	if err != nil {
		return "", fmt.Errorf("describe page: %w", err)
	}
	return string(b), nil
}

func professional(p page.PublicPage) thing {
	practice := p.Head.Practice
	data := thing{
		"@type": "ProfessionalService", "name": practice.Name, "description": p.Head.Description,
		"url":        p.Head.Base + paths.Public(practice.Slug, "", ""),
		"areaServed": practice.Country,
	}
	if practice.Phone != "" {
		data["telephone"] = practice.Phone
	}
	if practice.Mail != "" {
		data["email"] = practice.Mail
	}
	if people := employees(p.Supervisors); len(people) > 0 {
		data["employee"] = people
	}
	return data
}

// employees are who supervises, with the title that each gives herself.
func employees(all []page.Supervisor) (people []thing) {
	for _, s := range all {
		person := thing{"@type": "Person", "name": s.Name}
		if s.Profile != nil {
			person["jobTitle"] = s.Profile.Title
		}
		people = append(people, person)
	}
	return people
}

func questions(p page.PublicPage) thing {
	list := make([]thing, len(p.Questions))
	for i, q := range p.Questions {
		list[i] = thing{"@type": "Question", "name": q.Title, "acceptedAnswer": thing{"@type": "Answer", "text": q.Answer}}
	}
	return thing{"@type": "FAQPage", "inLanguage": p.Text.Language, "mainEntity": list}
}

// secret lists what search engines are to leave alone: what needs a login, and
// links that somebody got in a letter.
var secret = []string{
	"/b/", "/check/", "/demo", "/e/", "/feeds/", "/groups", "/i/", "/join/", "/m/", "/me", "/poll/", "/practice", "/setup", "/sign-in/", "/sign-out", "/today",
}

func (s *Server) robots(w http.ResponseWriter, r *http.Request) error {
	var b strings.Builder
	b.WriteString("User-agent: *\n")
	for _, path := range secret {
		b.WriteString("Disallow: " + path + "\n")
	}
	_, err := s.store.OnlyPractice(r.Context())
	if err == nil {
		b.WriteString("Sitemap: " + s.link(paths.Sitemap) + "\n")
	} else if !isNotFound(err) {
		return err
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write([]byte(b.String())) // a browser that left is nobody's error
	return nil
}

// A sitemap lists addresses as sitemaps.org has it.
type sitemap struct {
	XMLName xml.Name  `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
	URLs    []address `xml:"url"`
}

type address struct {
	Loc string `xml:"loc"`
}

// siteMap lists the only practice's pages; with several, nobody is listed.
func (s *Server) siteMap(w http.ResponseWriter, r *http.Request) error {
	only, err := s.store.OnlyPractice(r.Context())
	if err != nil {
		return err
	}
	var m sitemap
	for _, path := range append(slices.Clone(paths.PublicPages), paths.BookShort, paths.Request) {
		for _, l := range supervision.Languages {
			m.URLs = append(m.URLs, address{s.link(paths.Public(only.Slug, path, string(l)))})
		}
	}
	b, err := xml.Marshal(m)
	if err != nil {
		return fmt.Errorf("site map: %w", err)
	}
	w.Header().Set("Content-Type", "application/xml; charset=utf-8")
	_, _ = w.Write(append([]byte(xml.Header), b...))
	return nil
}
