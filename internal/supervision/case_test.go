package supervision

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCaseDraftTidy(t *testing.T) {
	t.Parallel()
	draft := func(change func(d *CaseDraft)) CaseDraft {
		d := NewCaseDraft()
		d.Headline, d.Question = "Rubrik", "Fråga"
		change(&d)
		return d
	}
	for name, tt := range map[string]struct {
		draft CaseDraft
		want  Problems
	}{
		"what is preset needs a headline and a question": {NewCaseDraft(), Problems{"headline": {Required, 0}, "question": {Required, 0}}},
		"blanks are no headline":                         {draft(func(d *CaseDraft) { d.Headline = " \t\n\u00a0" }), Problems{"headline": {Required, 0}}},
		"process needs no question":                      {draft(func(d *CaseDraft) { d.Kind, d.Question = "process", "" }), nil},
		"a topic needs no question":                      {draft(func(d *CaseDraft) { d.Kind, d.Question = "topic", "" }), nil},
		"a mistake of one's own needs a question":        {draft(func(d *CaseDraft) { d.Kind, d.Question = "own_mistake", "" }), Problems{"question": {Required, 0}}},
		"a question too long is so for process too":      {draft(func(d *CaseDraft) { d.Kind, d.Question = "process", strings.Repeat("å", 201) }), Problems{"question": {TooLong, 200}}},
		"limits count characters, not bytes": {draft(func(d *CaseDraft) {
			d.Headline, d.Question, d.Situation = strings.Repeat("å", 80), strings.Repeat("å", 200), strings.Repeat("å", 800)
			d.Affected, d.OwnLine = strings.Repeat("å", 300), strings.Repeat("å", 200)
		}), nil},
		"one past each limit": {draft(func(d *CaseDraft) {
			d.Headline, d.Question, d.Situation = strings.Repeat("å", 81), strings.Repeat("å", 201), strings.Repeat("å", 801)
			d.Affected, d.OwnLine = strings.Repeat("å", 301), strings.Repeat("å", 201)
		}), Problems{
			"headline": {TooLong, 80}, "question": {TooLong, 200}, "situation": {TooLong, 800},
			"affected": {TooLong, 300}, "own_line": {TooLong, 200},
		}},
		"outer blanks do not count":      {draft(func(d *CaseDraft) { d.Headline = "  " + strings.Repeat("å", 80) + "\r\n" }), nil},
		"an unknown kind":                {draft(func(d *CaseDraft) { d.Kind = "gossip" }), Problems{"kind": {ChooseOne, 0}}},
		"no kind, urgency or readers":    {CaseDraft{Headline: "Rubrik"}, Problems{"kind": {ChooseOne, 0}, "urgency": {ChooseOne, 0}, "readers": {ChooseOne, 0}}},
		"minutes that are not offered":   {draft(func(d *CaseDraft) { d.Minutes = 20 }), Problems{"minutes": {ChooseOne, 0}}},
		"two wishes":                     {draft(func(d *CaseDraft) { d.Wishes = []Wish{"advice", "listening"} }), nil},
		"three wishes":                   {draft(func(d *CaseDraft) { d.Wishes = []Wish{"advice", "listening", "questions"} }), Problems{"wishes": {TooMany, 2}}},
		"a wish twice is one":            {draft(func(d *CaseDraft) { d.Wishes = []Wish{"advice", "advice", "advice"} }), nil},
		"an unknown wish does not count": {draft(func(d *CaseDraft) { d.Wishes = []Wish{"magic", "advice", "listening"} }), nil},
	} {
		t.Run(name, func(t *testing.T) {
			if _, got := tt.draft.Tidy(); !cmp.Equal(got, tt.want) {
				t.Errorf("problems (-want +got):\n%s", cmp.Diff(tt.want, got))
			}
		})
	}
}

func TestCaseDraftIsStoredTidied(t *testing.T) {
	t.Parallel()
	got, problems := CaseDraft{
		Kind: "case", Urgency: "urgent", Readers: "group", Minutes: 45, Wishes: []Wish{"advice", "magic", "listening"},
		Headline: "  Förälder \n som   slutat svara ", Question: "\r\nVad\r\n\r\nnu?\r\n", Situation: " a\rb ", OwnLine: "en\nrad",
	}.Tidy()
	if problems != nil {
		t.Errorf("problems = %v, want none", problems)
	}
	want := CaseDraft{
		Kind: "case", Urgency: "urgent", Readers: "group", Minutes: 45, Wishes: []Wish{"listening", "advice"},
		Headline: "Förälder som slutat svara", Question: "Vad\n\nnu?", Situation: "a\nb", OwnLine: "en rad",
	}
	if !cmp.Equal(got, want) {
		t.Errorf("tidied (-want +got):\n%s", cmp.Diff(want, got))
	}
	again, _ := got.Tidy()
	if !again.Same(got) {
		t.Errorf("tidied twice = %v, want %v", again, got)
	}
}

func TestCaseDraftSame(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(d *CaseDraft){
		"kind": func(d *CaseDraft) { d.Kind = "topic" }, "headline": func(d *CaseDraft) { d.Headline = "x" },
		"question": func(d *CaseDraft) { d.Question = "x" }, "minutes": func(d *CaseDraft) { d.Minutes = 15 },
		"urgency": func(d *CaseDraft) { d.Urgency = "urgent" }, "readers": func(d *CaseDraft) { d.Readers = "group" },
		"situation": func(d *CaseDraft) { d.Situation = "x" }, "wishes": func(d *CaseDraft) { d.Wishes = []Wish{"advice"} },
		"affected": func(d *CaseDraft) { d.Affected = "x" }, "own line": func(d *CaseDraft) { d.OwnLine = "x" },
	} {
		d := NewCaseDraft()
		if change(&d); d.Same(NewCaseDraft()) {
			t.Errorf("a draft with another %s is the same", name)
		}
	}
	if !NewCaseDraft().Same(NewCaseDraft()) {
		t.Error("a draft is not the same as itself")
	}
}
