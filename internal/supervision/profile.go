package supervision

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A Profile is what a supervisor tells everybody about herself in a language.
// Certificates repeat title, trainings and memberships word for word.
type Profile struct {
	Language    Language
	Title       string // or licence
	Line        string // one sentence about her
	Trainings   []Training
	Memberships []string
	Version     int // raised by every change; 0: nobody has written it yet
}

// A Training has prepared her to supervise.
type Training struct {
	Name     string `json:"name"`
	Provider string `json:"provider"`
	Credits  string `json:"credits"` // with their unit, such as "45 hp"
	Year     string `json:"year"`    // 2014 or 2012–2014
}

// Limits of a profile: characters, and how many rows.
const (
	TitleMax       = 80
	LineMax        = 200
	TrainingMax    = 120 // of its name and provider
	CreditsMax     = 40
	MembershipMax  = 120
	TrainingsMax   = 10
	MembershipsMax = 10
)

// Words says a training on one line, as pages and certificates do.
func (t Training) Words() string {
	var parts []string
	for _, part := range []string{t.Name, t.Provider, t.Credits, t.Year} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, ", ")
}

// Empty tells whether the profile says nothing.
func (p Profile) Empty() bool { return p.Title == "" }

// Same tells whether two profiles say the same, in whatever version.
func (p Profile) Same(q Profile) bool {
	return p.Language == q.Language && p.Title == q.Title && p.Line == q.Line &&
		slices.Equal(p.Trainings, q.Trainings) && slices.Equal(p.Memberships, q.Memberships)
}

// Tidy returns the profile as it will be stored, rows without a word left out,
// and what is wrong; a training's fields have its number after their name, from
// 1. A profile without a word is right: it takes the language back.
func (p Profile) Tidy() (Profile, Problems) {
	var problems Problems
	p.Title, p.Line = OneLine(p.Title), OneLine(p.Line)
	p.Trainings, p.Memberships = tidyTrainings(p.Trainings), tidyRows(p.Memberships)
	if p.Title != "" || p.Line != "" || len(p.Trainings)+len(p.Memberships) > 0 {
		problems.Length("title", p.Title, 1, TitleMax)
	}
	problems.Length("line", p.Line, 0, LineMax)
	problems.Check("training_name_1", len(p.Trainings) <= TrainingsMax, TooMany, TrainingsMax)
	for i, t := range p.Trainings {
		n := strconv.Itoa(i + 1)
		problems.Length("training_name_"+n, t.Name, 1, TrainingMax)
		problems.Length("training_provider_"+n, t.Provider, 0, TrainingMax)
		problems.Length("training_credits_"+n, t.Credits, 0, CreditsMax)
		problems.Check("training_year_"+n, t.Year == "" || yearForm.MatchString(t.Year), BadYear)
	}
	problems.Check("memberships", len(p.Memberships) <= MembershipsMax, TooMany, MembershipsMax)
	for _, m := range p.Memberships {
		problems.Length("memberships", m, 1, MembershipMax)
	}
	return p, problems
}

var (
	yearForm  = regexp.MustCompile(`^(19|20)\d\d(–(19|20)\d\d)?$`)
	yearRange = regexp.MustCompile(`^(\d{4})\s*[-–—]\s*(\d{4})$`)
)

func tidyTrainings(typed []Training) []Training {
	tidy := []Training{}
	for _, t := range typed {
		t = Training{OneLine(t.Name), OneLine(t.Provider), OneLine(t.Credits), yearRange.ReplaceAllString(OneLine(t.Year), "$1–$2")}
		if t != (Training{}) {
			tidy = append(tidy, t)
		}
	}
	return tidy
}

func tidyRows(typed []string) []string {
	tidy := []string{}
	for _, row := range typed {
		if row = OneLine(row); row != "" {
			tidy = append(tidy, row)
		}
	}
	return tidy
}

// Profiles are one supervisor's, in the languages that she has written.
type Profiles []Profile

// Of returns the profile in a language; with Version 0 when she has not written
// it.
func (ps Profiles) Of(l Language) Profile {
	for _, p := range ps {
		if p.Language == l {
			return p
		}
	}
	return Profile{Language: l}
}

// Shown returns what a reader of language l is shown: what she wrote in it, else
// in the practice's usual language, else in any; false when she wrote nothing.
func (ps Profiles) Shown(l, usual Language) (Profile, bool) {
	for _, l := range append([]Language{l, usual}, Languages...) {
		if p := ps.Of(l); !p.Empty() {
			return p, true
		}
	}
	return Profile{}, false
}

// A Supervisor is somebody whom a practice's public pages name.
type Supervisor struct {
	Name     string
	Profiles Profiles
}
