package page

import (
	"html"
	"net/url"
	"strings"
	"time"

	"samrum/internal/paths"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// EmbeddedTimes is what other sites show of a practice.
type EmbeddedTimes struct {
	Practice supervision.Practice
	Kind     *supervision.MeetingKind // nil: none can be booked
	Days     []FreeDay
	Asked    supervision.Language // by the address; "" when the browser's was taken
}

// book is where a time is booked; the zero time leads to all of them.
func (p EmbeddedTimes) book(at time.Time) string {
	chosen := url.Values{}
	if !at.IsZero() {
		chosen.Set("at", at.UTC().Format(time.RFC3339))
	}
	if p.Asked != "" {
		chosen.Set("lang", string(p.Asked))
	}
	if p.Kind == nil {
		return paths.Book(p.Practice.Slug, "", chosen)
	}
	return paths.Book(p.Practice.Slug, p.Kind.Slug, chosen)
}

// SitesPage is what the page shows where a practice lists the sites that may
// show its free times.
type SitesPage struct {
	Practice supervision.Practice
	Sites    []string // as they are now
	Kinds    supervision.MeetingKinds
	Base     string // scheme and host of the program
	Typed    string
	Stale    bool // another has changed them meanwhile
	Problems supervision.Problems
}

func (p SitesPage) field(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "sites", Label: t.Embedding.Sites, Hint: t.Embedding.SitesHint, Value: p.Typed, Rows: 4, Autocomplete: "off", Optional: true,
	}.In(p.Problems)
}

func (p SitesPage) seen() string { return strings.Join(p.Sites, " ") }

// snippet is what a site pastes for a kind of meeting: a frame without script.
func (p SitesPage) snippet(t *i18n.Texts, kind supervision.MeetingKind) string {
	address := p.Base + paths.FreeTimes(p.Practice.Slug, kind.Slug)
	title := t.Embedding.Times + " – " + p.Practice.Name
	return `<iframe src="` + html.EscapeString(address) + `" title="` + html.EscapeString(title) + `" width="100%" height="480" loading="lazy"></iframe>`
}
