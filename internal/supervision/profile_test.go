package supervision

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAProfileIsTidied(t *testing.T) {
	t.Parallel()
	got, problems := Profile{
		Language: "sv", Title: " Socionom\n", Line: "  Femton  år ",
		Trainings:   []Training{{}, {Name: " Handledarutbildning ", Credits: "45 hp", Year: "2012 - 2014"}, {Name: " "}},
		Memberships: []string{"", "Svensk Handledarförening", " \u200b"},
	}.Tidy()
	want := Profile{
		Language: "sv", Title: "Socionom", Line: "Femton år",
		Trainings: []Training{{Name: "Handledarutbildning", Credits: "45 hp", Year: "2012–2014"}}, Memberships: []string{"Svensk Handledarförening"},
	}
	if d := cmp.Diff(want, got); d != "" || len(problems) > 0 {
		t.Errorf("problems %v (-want +got):\n%s", problems, d)
	}
}

func TestWhatIsWrongWithAProfile(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("å", 201)
	for name, c := range map[string]struct {
		profile Profile
		want    Problems
	}{
		"nothing written takes the language back": {Profile{}, nil},
		"a line alone lacks a title":              {Profile{Line: "Femton år"}, Problems{"title": {Code: Required}}},
		"too much":                                {Profile{Title: long, Line: long}, Problems{"title": {TooLong, 80}, "line": {TooLong, 200}}},
		"a training without a name":               {Profile{Title: "S", Trainings: []Training{{Year: "2014"}}}, Problems{"training_name_1": {Code: Required}}},
		"a year that is none":                     {Profile{Title: "S", Trainings: []Training{{Name: "A"}, {Name: "B", Year: "förra året"}}}, Problems{"training_year_2": {Code: BadYear}}},
		"a year of five digits":                   {Profile{Title: "S", Trainings: []Training{{Name: "A", Year: "20144"}}}, Problems{"training_year_1": {Code: BadYear}}},
		"too many trainings":                      {Profile{Title: "S", Trainings: make11(Training{Name: "A"})}, Problems{"training_name_1": {TooMany, 10}}},
		"too many memberships":                    {Profile{Title: "S", Memberships: make11("A")}, Problems{"memberships": {TooMany, 10}}},
		"a membership too long":                   {Profile{Title: "S", Memberships: []string{long}}, Problems{"memberships": {TooLong, 120}}},
	} {
		if _, got := c.profile.Tidy(); !cmp.Equal(c.want, got) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

func make11[T any](v T) []T {
	all := make([]T, 11)
	for i := range all {
		all[i] = v
	}
	return all
}

func TestWhichProfileIsShown(t *testing.T) {
	t.Parallel()
	written := func(languages ...Language) (all Profiles) {
		for _, l := range languages {
			all = append(all, Profile{Language: l, Title: "T", Version: 1})
		}
		return all
	}
	for name, c := range map[string]struct {
		profiles Profiles
		want     Language
	}{
		"her own words in the reader's language": {written("sv", "da"), "da"},
		"else the practice's language":           {written("en", "sv"), "sv"},
		"else any that there is":                 {written("nb"), "nb"},
		"one that was taken back is missing":     {append(written("sv"), Profile{Language: "da", Version: 2}), "sv"},
		"nothing":                                {Profiles{{Language: "da", Version: 2}}, ""},
	} {
		got, ok := c.profiles.Shown("da", "sv")
		if got.Language != c.want || ok != (c.want != "") {
			t.Errorf("%s: %q, %v", name, got.Language, ok)
		}
	}
}

func TestATrainingOnOneLine(t *testing.T) {
	t.Parallel()
	for want, training := range map[string]Training{
		"Handledarutbildning, Göteborgs universitet, 45 hp, 2014": {"Handledarutbildning", "Göteborgs universitet", "45 hp", "2014"},
		"Supervisoruddannelse, 2019":                              {"Supervisoruddannelse", "", "", "2019"},
	} {
		if got := training.Words(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
