package i18n

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"samrum/internal/supervision"
)

// alike lists texts that are rightly the same in Swedish and another language.
var alike = []string{
	"Demo", "Kontakt", "svenska", "dansk", "norsk bokmål", "English", "Finland", "Sverige", "Danmark", "Norge", "Hybrid", "Online",
	"Process", "Grupper", "Nej", "Ja", "Plan", "Optional", "Träff", "Fortsätt",
}

func TestNoLanguageLacksAText(t *testing.T) {
	t.Parallel()
	for _, l := range supervision.Languages {
		walk("", reflect.ValueOf(*In(l)), func(path, text string) {
			if text == "" {
				t.Errorf("%s: %s is empty", l, path)
			}
		})
	}
}

func TestLanguagesHaveTheSameTexts(t *testing.T) {
	t.Parallel()
	keys := func(l supervision.Language) (paths []string) {
		walk("", reflect.ValueOf(*In(l)), func(path, _ string) { paths = append(paths, path) })
		slices.Sort(paths)
		return paths
	}
	for _, l := range supervision.Languages[1:] {
		if want, got := keys("sv"), keys(l); !slices.Equal(want, got) {
			for _, k := range want {
				if !slices.Contains(got, k) {
					t.Errorf("%s lacks %s", l, k)
				}
			}
			for _, k := range got {
				if !slices.Contains(want, k) {
					t.Errorf("%s has %s, which Swedish lacks", l, k)
				}
			}
		}
	}
}

var placeholder = regexp.MustCompile(`\{[a-z_]+\}|%[a-z]?`)

func TestTextsKeepTheirPlaceholders(t *testing.T) {
	t.Parallel()
	swedish := texts("sv")
	for _, l := range supervision.Languages[1:] {
		for path, text := range texts(l) {
			want, got := placeholder.FindAllString(swedish[path], -1), placeholder.FindAllString(text, -1)
			slices.Sort(want)
			slices.Sort(got)
			if !slices.Equal(want, got) {
				t.Errorf("%s: %s has %v, Swedish %v", l, path, got, want)
			}
		}
	}
}

// A Danish or Norwegian text may happen to equal the Swedish one; an English
// one hardly, a whole sentence never.
func TestNothingWasLeftInSwedish(t *testing.T) {
	t.Parallel()
	swedish := texts("sv")
	for _, l := range supervision.Languages[1:] {
		for path, text := range texts(l) {
			same := text == swedish[path] && !slices.Contains(alike, text)
			if same && (len(strings.Fields(text)) > 4 || strings.ContainsAny(text, "äö")) {
				t.Errorf("%s: %s is still Swedish: %q", l, path, text)
			}
		}
	}
}

// Words that mislead between the languages.
func TestNoFalseFriends(t *testing.T) {
	t.Parallel()
	for l, words := range map[supervision.Language]*regexp.Regexp{
		"sv": regexp.MustCompile(`(?i)\b(supervision|semester|sekretess|elev|övervakning|medlem\w*|sessioner?)\b`),
		"da": regexp.MustCompile(`(?i)\b(tilsyn|semester)\b|[äö]`),
		"nb": regexp.MustCompile(`(?i)\b(tilsyn)\b|[äö]`),
		"en": regexp.MustCompile(`(?i)\b(oversight|anonymous)\b|[åäöæø]`),
	} {
		for path, text := range texts(l) {
			if strings.HasPrefix(path, ".Choice.Language") || strings.HasPrefix(path, ".Plan.Holiday") {
				continue
			}
			if found := words.FindString(text); found != "" {
				t.Errorf("%s: %s says %q", l, path, found)
			}
			if strings.Contains(text, "!") && !strings.HasPrefix(text, "Hej") && !strings.HasPrefix(text, "Hei") {
				t.Errorf("%s: %s exclaims: %q", l, path, text)
			}
		}
	}
}

func texts(l supervision.Language) map[string]string {
	found := map[string]string{}
	walk("", reflect.ValueOf(*In(l)), func(path, text string) { found[path] = text })
	delete(found, ".Language")
	return found
}

// walk visits every text of a catalogue, through structs, maps and slices.
func walk(path string, v reflect.Value, visit func(path, text string)) {
	switch v.Kind() {
	case reflect.String:
		visit(path, v.String())
	case reflect.Struct:
		for i := range v.NumField() {
			walk(path+"."+v.Type().Field(i).Name, v.Field(i), visit)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			walk(fmt.Sprintf("%s.%v", path, k), v.MapIndex(k), visit)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			walk(fmt.Sprintf("%s.%d", path, i), v.Index(i), visit)
		}
	case reflect.Func:
		if v.IsNil() {
			visit(path, "")
		}
	}
}

func TestDatesAsOfficesWriteThem(t *testing.T) {
	t.Parallel()
	at := time.Date(2027, 1, 12, 9, 0, 0, 0, time.UTC)
	for l, want := range map[supervision.Language][5]string{
		"sv": {"tisdag 12 januari 2027", "tis 12 jan", "9.00", "kl. 9.00", "v. 2"},
		"da": {"tirsdag den 12. januar 2027", "tir. 12. jan.", "9.00", "kl. 9.00", "uge 2"},
		"nb": {"tirsdag 12. januar 2027", "tir. 12. jan.", "9.00", "kl. 9.00", "uke 2"},
		"en": {"Tuesday 12 January 2027", "Tue 12 Jan", "9:00", "9:00", "week 2"},
	} {
		ctx := With(t.Context(), l)
		got := [5]string{LongDate(ctx, at), ShortDate(ctx, at), Clock(ctx, at), At(ctx, at), Week(ctx, at)}
		for i := range got {
			if strings.ReplaceAll(got[i], nbsp, " ") != want[i] {
				t.Errorf("%s: %q, want %q", l, got[i], want[i])
			}
		}
	}
}

func TestEveryMonthAndDayHasAShortName(t *testing.T) {
	t.Parallel()
	for _, l := range supervision.Languages {
		for m := time.January; m <= time.December; m++ {
			got := In(l).DayMonth(time.Date(2027, m, 3, 0, 0, 0, 0, time.UTC))
			if n := len([]rune(got)); n < 5 || n > 8 {
				t.Errorf("%s: %q", l, got)
			}
		}
	}
}

func TestMatchPicksALanguage(t *testing.T) {
	t.Parallel()
	for header, want := range map[string]supervision.Language{
		"da-DK,da;q=0.9": "da", "nn-NO,nb;q=0.8": "nb", "no": "nb", "fi,sv;q=0.7": "sv", "en-US": "en", "de": "sv", "": "sv", "%%": "sv",
	} {
		if got := Match(header, "sv"); got != want {
			t.Errorf("Match(%q) = %s, want %s", header, got, want)
		}
	}
}
