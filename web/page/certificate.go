package page

import (
	"context"
	"strconv"
	"time"

	"samrum/internal/certificate"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// MyHours is what somebody's page of her own hours shows.
type MyHours struct {
	Kinds        []HoursOf
	Certificates []OwnCertificate
	Elsewhere    []OtherHours
	Contradicts  certificate.Day // whose minutes cannot be, "" for none
	Unit         certificate.Unit
	Country      supervision.Country
	GoalsTyped   map[certificate.Kind]string
	Now          time.Time // in the reader's zone
	Problems     supervision.Problems
}

// HoursOf is one kind of them.
type HoursOf struct {
	Kind     certificate.Kind
	Figures  certificate.Figures // the zero ones when there are none here
	Groups   []string            // names, by the rows' Group
	Verified certificate.Minutes // from elsewhere
	Stated   certificate.Minutes
	Progress certificate.Progress // with Hours 0: no goal
}

// total is all there is, in minutes of the clock.
func (h HoursOf) total() certificate.Minutes { return h.Figures.Minutes() + h.Verified + h.Stated }

// An OwnCertificate is one that the reader asked for.
type OwnCertificate struct {
	ID, Status, Line, Number string
	Kind                     certificate.Kind
	Version                  int
	CreatedAt                time.Time
}

// OtherHours are some from elsewhere, with what removes them.
type OtherHours struct {
	ID string
	certificate.Elsewhere
}

// any tells whether there is something to show at all.
func (p MyHours) any() bool {
	for _, k := range p.Kinds {
		if k.total() > 0 {
			return true
		}
	}
	return false
}

// here tells whether there is something to certify.
func (p MyHours) here() bool {
	for _, k := range p.Kinds {
		if k.Figures.Minutes() > 0 {
			return true
		}
	}
	return false
}

func (p MyHours) goal(t *i18n.Texts, kind certificate.Kind) component.Field {
	return component.Field{
		Name: "goal_" + string(kind), Label: t.MyHours.Of[kind], Value: p.GoalsTyped[kind], Inputmode: "numeric", Autocomplete: "off", Narrow: true, Optional: true,
	}.In(p.Problems)
}

func (p MyHours) goals(t *i18n.Texts) (fields []component.Field) {
	for _, k := range certificate.Kinds {
		fields = append(fields, p.goal(t, k))
	}
	return fields
}

// reached says how far a goal is reached, and of that what others vouch for.
func (h HoursOf) reached(t *i18n.Texts) string {
	text := h.toGoal(t, h.Progress.All)
	if h.Progress.Stated > 0 {
		text += ". " + t.MyHours.Vouched + ": " + h.toGoal(t, h.Progress.Vouched)
	}
	return text
}

func (h HoursOf) toGoal(t *i18n.Texts, m certificate.Minutes) string {
	return i18n.Fill(t.MyHours.Progress, "{reached}", t.HalfHours(m, certificate.UnitOf(h.Progress.Country)), "{goal}", strconv.Itoa(h.Progress.Hours))
}

// bars are what a goal is reached by, as the board counts it, by who vouches.
func (h HoursOf) bars(t *i18n.Texts) (bars []component.Bar) {
	for _, part := range []struct {
		label string
		is    certificate.Minutes
	}{{t.MyHours.Here, h.Progress.Here}, {t.MyHours.Verified, h.Progress.Verified}, {t.MyHours.Stated, h.Progress.Stated}} {
		if part.is > 0 || part.label == t.MyHours.Here {
			bars = append(bars, component.Bar{Label: part.label, Text: t.HalfHours(part.is, certificate.UnitOf(h.Progress.Country)), Value: int(part.is)})
		}
	}
	return bars
}

func (h HoursOf) goalMinutes() int {
	return h.Progress.Hours * int(certificate.UnitOf(h.Progress.Country))
}

// AddHours is the form for hours from elsewhere.
type AddHours struct {
	Typed         certificate.Stated
	Minutes, Size string // as typed
	File          string
	Key           string
	Problems      supervision.Problems
}

func (f AddHours) source(t *i18n.Texts) component.Field {
	return component.Field{Name: "source", Label: t.MyHours.Source, Value: f.Typed.Source, Autocomplete: "off"}.In(f.Problems)
}

func (f AddHours) kind(t *i18n.Texts) component.Field {
	return component.Field{Name: "kind", Label: t.MyHours.Kind}.In(f.Problems)
}

func (f AddHours) minutes(t *i18n.Texts) component.Field {
	return component.Field{Name: "minutes", Label: t.MyHours.Minutes, Value: f.Minutes, Inputmode: "numeric", Autocomplete: "off", Narrow: true}.In(f.Problems)
}

func (f AddHours) size(t *i18n.Texts) component.Field {
	return component.Field{Name: "size", Label: t.MyHours.Size, Hint: t.MyHours.SizeHint, Value: f.Size, Inputmode: "numeric", Autocomplete: "off", Narrow: true}.In(f.Problems)
}

func (f AddHours) file(t *i18n.Texts) component.Field {
	return component.Field{Name: "file", Label: t.MyHours.File, Value: f.File, Rows: 5}.In(f.Problems)
}

func (f AddHours) fields(t *i18n.Texts) []component.Field {
	return []component.Field{f.source(t), f.kind(t), f.minutes(t), f.size(t), f.file(t)}
}

// AskForm is where somebody asks for a certificate.
type AskForm struct {
	Request  certificate.Request
	Kinds    []certificate.Kind                       // that she has minutes of
	Groups   map[certificate.Kind][]certificate.Group // by name
	Draft    *certificate.Document                    // nil: what is chosen makes none
	Seen     string                                   // a mark of the draft
	Key      string
	Problems supervision.Problems
}

func (f AskForm) kind(t *i18n.Texts) component.Field {
	return component.Field{Name: "kind", Label: t.MyHours.Kind}.In(f.Problems)
}

func (f AskForm) group(t *i18n.Texts) component.Field {
	return component.Field{Name: "group", Label: t.MyHours.Groups}.In(f.Problems)
}

func (f AskForm) from(t *i18n.Texts) component.Field {
	return dateField(component.Field{Name: "from", Label: t.MyHours.From, Value: string(f.Request.From), Optional: true}.In(f.Problems))
}

func (f AskForm) until(t *i18n.Texts) component.Field {
	return dateField(component.Field{Name: "until", Label: t.MyHours.Until, Value: string(f.Request.Until)}.In(f.Problems))
}

func (f AskForm) language(t *i18n.Texts) component.Field {
	return component.Field{Name: "language", Label: t.MyHours.Language}.In(f.Problems)
}

func (f AskForm) workplace(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "workplace", Label: t.MyHours.Workplace, Hint: t.MyHours.WorkplaceHint, Value: f.Request.Workplace, Autocomplete: "organization", Optional: true,
	}.In(f.Problems)
}

func (f AskForm) fields(t *i18n.Texts) []component.Field {
	return []component.Field{f.kind(t), f.group(t), f.from(t), f.until(t), f.workplace(t), f.language(t)}
}

func (f AskForm) kinds(t *i18n.Texts) []component.Option {
	return component.Options(f.Kinds, t.MyHours.Of, f.Request.Kind)
}

// groups are all that she has minutes in, of whatever kind.
func (f AskForm) groups() (options []component.Option) {
	seen := map[certificate.GroupID]bool{}
	for _, k := range f.Kinds {
		for _, g := range f.Groups[k] {
			if !seen[g.ID] {
				options = append(options, component.Option{Value: g.ID.String(), Label: g.Name, Chosen: f.Request.Takes(g.ID)})
			}
			seen[g.ID] = true
		}
	}
	return options
}

// SignForm is where a certificate is approved.
type SignForm struct {
	ID       string
	Holder   string
	Kind     certificate.Kind
	Number   string // of the version before, "" for none
	Version  int    // of that
	Add      certificate.Signing
	Draft    *certificate.Document // to be read; nil: not shown yet
	Seen     string                // a mark of it
	Figures  *certificate.Document // that can be certified at all; nil with a problem
	Lacks    bool                  // her profile says too little
	Line     string                // why she declines
	Asked    bool                  // it can be declined
	Problems supervision.Problems
}

func (f SignForm) title(t *i18n.Texts) string {
	if f.Number != "" {
		return i18n.Fill(t.CertificatePage.AgainTitle, "{number}", f.Number)
	}
	return t.CertificatePage.SignTitle
}

func (f SignForm) place(t *i18n.Texts) component.Field {
	return component.Field{Name: "place", Label: t.CertificatePage.Place, Value: f.Add.Place, Autocomplete: "off"}.In(f.Problems)
}

func (f SignForm) authorisation(t *i18n.Texts) component.Field {
	return component.Field{Name: "authorisation", Label: t.CertificatePage.Authorisation, Value: f.Add.Authorisation, Autocomplete: "off", Optional: true}.In(f.Problems)
}

func (f SignForm) focus(t *i18n.Texts) component.Field {
	return component.Field{Name: "focus", Label: t.Certificate.Focus, Optional: true}.In(f.Problems)
}

func (f SignForm) orientation(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "orientation", Label: t.Certificate.Orientation, Hint: t.CertificatePage.OrientationHint, Value: f.Add.Orientation, Autocomplete: "off", Optional: true,
	}.In(f.Problems)
}

func (f SignForm) external(t *i18n.Texts) component.Field {
	return component.Field{Name: "external", Label: t.CertificatePage.External, Hint: t.CertificatePage.ExternalHint}.In(f.Problems)
}

func (f SignForm) statement(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "statement", Label: t.Certificate.Statement, Hint: t.CertificatePage.StatementHint, Value: f.Add.Statement, Rows: 3, Autocomplete: "off", Optional: true,
	}.In(f.Problems)
}

func (f SignForm) line(t *i18n.Texts) component.Field {
	return component.Field{Name: "line", Label: t.CertificatePage.DeclineLine, Value: f.Line, Autocomplete: "off"}.In(f.Problems)
}

func (f SignForm) fields(t *i18n.Texts) []component.Field {
	return []component.Field{f.place(t), f.external(t), f.authorisation(t), f.orientation(t), f.statement(t), f.line(t)}
}

func yesNo(t *i18n.Texts, chosen string) []component.Option {
	return []component.Option{{Value: "yes", Label: t.Site.Yes, Chosen: chosen == "yes"}, {Value: "no", Label: t.Site.No, Chosen: chosen == "no"}}
}

// paper is a document in words, as it is printed but for its foot.
func paper(d certificate.Document) certificate.Paper {
	return i18n.In(d.Language).CertificatePaper(d, "")
}

// CertificateShown is the newest version of a certificate.
type CertificateShown struct {
	ID       string
	Document certificate.Document
	Changed  bool // attendance since, which is for who signs
	Signs    bool // the reader may make a new version
}

// CertificateLine is one of a group's list.
type CertificateLine struct {
	ID, Name, Number string
	Kind             certificate.Kind
	Version          int
	CreatedAt        time.Time
	Changed          bool
}

// GroupCertificates is what a group's leaders see of its certificates.
type GroupCertificates struct {
	Group         supervision.Group
	Asked, Issued []CertificateLine
	Meta          bool
	Now           time.Time
}

// CheckPage is the public page where a certificate is checked.
type CheckPage struct {
	Typed    string
	Asked    bool // a number was
	Versions []certificate.Answer
	File     string
	Verified *certificate.Document // that the file holds
	Void     bool                  // a newer version stands instead of it
	Problems supervision.Problems
}

func (p CheckPage) number(t *i18n.Texts) component.Field {
	return component.Field{Name: "number", Label: t.CertificatePage.Number, Value: p.Typed, Autocomplete: "off"}
}

func (p CheckPage) file(t *i18n.Texts) component.Field {
	return component.Field{Name: "file", Label: t.MyHours.File, Value: p.File, Rows: 5}.In(p.Problems)
}

// newest is the version that stands, nil when there is none.
func (p CheckPage) newest() *certificate.Answer {
	if len(p.Versions) == 0 {
		return nil
	}
	return &p.Versions[len(p.Versions)-1]
}

// older lists the versions that do not stand any more.
func (p CheckPage) older() []certificate.Answer {
	if len(p.Versions) == 0 {
		return nil
	}
	return p.Versions[:len(p.Versions)-1]
}

func certifiedDay(ctx context.Context, d certificate.Day) string {
	return i18n.T(ctx).CertificateDate(d)
}
