package certificate

import (
	"errors"
	"slices"

	"samrum/internal/supervision"
)

// A Document is one version of a certificate: all that its paper and its file
// say, as codes and values. What can be worked out of it is not in it.
type Document struct {
	Number      Number               `json:"number"`
	Version     int                  `json:"version"` // from 1; each voids those before
	Language    supervision.Language `json:"language"`
	Country     supervision.Country  `json:"country"` // whose rules the hours go by
	Kind        Kind                 `json:"kind"`
	Holder      Holder               `json:"holder"`
	Supervisors []Supervisor         `json:"supervisors"` // who sign; when hours were given, the holder herself
	Practice    string               `json:"practice"`
	Contact     string               `json:"contact"`
	Focus       []Focus              `json:"focus"`
	OwnCases    bool                 `json:"own_cases"`   // the holder brought her own
	Orientation string               `json:"orientation"` // theoretical; "" when not said
	Groups      []GroupOf            `json:"groups"`      // by the rows' Group
	Figures     Figures              `json:"figures"`
	Unit        Unit                 `json:"unit"`
	Elsewhere   []Elsewhere          `json:"elsewhere"`
	Goal        int                  `json:"goal"`      // hours; 0 when the certificate names none
	Statement   string               `json:"statement"` // "" unless a programme asks for one
	Place       string               `json:"place"`
	Issued      Day                  `json:"issued"`
}

// A Holder is whose hours they are. There is no field for an identity number:
// paper has a line to write one on.
type Holder struct {
	Name       string `json:"name"`
	Born       Day    `json:"born"` // "": a line on paper
	Profession string `json:"profession"`
	Degree     Day    `json:"degree"` // "" when not said
	Workplace  string `json:"workplace"`
}

// A Supervisor is who led, with what makes her competent to.
type Supervisor struct {
	Name          string `json:"name"`
	Title         string `json:"title"`
	Training      string `json:"training"` // as supervisor: provider, credits
	TrainingYear  int    `json:"training_year"`
	Authorisation string `json:"authorisation"` // its number
}

// A GroupOf is one of the groups. Alone has none of other people.
type GroupOf struct {
	Name        string      `json:"name"`
	Professions Professions `json:"professions"`
}

// Focus tells what was worked on.
type Focus string

// Focuses lists them in the order a form shows.
var Focuses = []Focus{"process", "case", "method"}

// Errors of a document that cannot be issued.
var (
	ErrIncomplete = errors.New("certificate lacks who, when or by whom")
	ErrFuture     = errors.New("certificate is about days after its issue")
	ErrUneven     = errors.New("certificate's rows contradict each other")
)

// Check tells whether the document can be issued.
func (d Document) Check() error {
	number, _ := ParseNumber(string(d.Number))
	switch {
	case number == "" || number != d.Number || d.Version < 1 || d.Holder.Name == "" || len(d.Supervisors) == 0:
		return ErrIncomplete
	case !d.Issued.Valid() || !d.Figures.First.Valid() || !d.Figures.Last.Valid():
		return ErrIncomplete
	case d.Figures.Minutes() <= 0:
		return ErrNothing
	case d.Figures.Until > d.Issued || d.Figures.Last > d.Issued:
		return ErrFuture
	case d.Unit != UnitOf(d.Country) || d.Figures.Attended() > d.Figures.Offered || !slices.Contains(Kinds, d.Kind):
		return ErrUneven
	}
	return d.checkRows()
}

func (d Document) checkRows() error {
	first, last := span(d.Figures.Rows)
	if first != d.Figures.First || last != d.Figures.Last {
		return ErrUneven
	}
	for _, r := range d.Figures.Rows {
		within := r.External >= 0 && r.External <= r.Minutes && r.Online >= 0 && r.Online <= r.Minutes
		if !within || r.Minutes <= 0 || r.Attended < 1 || r.Size < 1 || r.First > r.Last || r.Group < 0 || r.Group >= len(d.Groups) {
			return ErrUneven
		}
	}
	for _, e := range d.Elsewhere {
		if err := e.Check(); err != nil {
			return err
		}
	}
	return nil
}

// Next returns the document as the version after another: the same number, which
// the newer version then stands for alone.
func (d Document) Next(after Document) Document {
	d.Number, d.Version = after.Number, after.Version+1
	return d
}

// Signatures is how many must sign: in Denmark the supervisee too.
func (d Document) Signatures() int {
	if d.Country == "DK" && d.Kind != Given {
		return len(d.Supervisors) + 1
	}
	return len(d.Supervisors)
}

// External tells whether all of it, or some, was with a supervisor from outside.
func (d Document) External() (all, some bool) {
	external := d.Figures.External()
	return external == d.Figures.Minutes(), external > 0
}

// Changed tells whether its sessions have come to say something else since the
// document was made of them, as a correction does. What was held later changes
// nothing.
func (d Document) Changed(now []Session) bool {
	f, _, err := Count(now, Choice{d.Kind, d.Figures.From, d.Figures.Until})
	return err != nil || f.Offered != d.Figures.Offered || !slices.Equal(f.Rows, d.Figures.Rows) || !slices.Equal(f.Periods, d.Figures.Periods)
}

// An Answer is what a check says about a certificate: no names.
type Answer struct {
	Number      Number  `json:"number"`
	Version     int     `json:"version"`
	Newest      int     `json:"newest"` // version
	First       Day     `json:"first"`
	Last        Day     `json:"last"`
	Issued      Day     `json:"issued"`
	Minutes     Minutes `json:"minutes"`
	Unit        Unit    `json:"unit"`
	Fingerprint string  `json:"fingerprint"` // of what was signed, as the paper has it
}

// Answer returns what a check says, newest being the newest version there is.
func (d Document) Answer(newest int) Answer {
	return Answer{d.Number, d.Version, newest, d.Figures.First, d.Figures.Last, d.Issued, d.Figures.Minutes(), d.Unit, d.Fingerprint()}
}

// Void tells whether a newer version stands instead.
func (a Answer) Void() bool { return a.Version < a.Newest }
