package agenda_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"samrum/internal/agenda"
	"samrum/internal/supervision"

	"github.com/google/go-cmp/cmp"
)

func ready(t *testing.T, code agenda.Code) agenda.Template {
	t.Helper()
	template, ok := agenda.Ready(code)
	if !ok {
		t.Fatalf("no template %s", code)
	}
	return template
}

func minutes(parts []agenda.Part) []int {
	var all []int
	for _, p := range parts {
		all = append(all, p.Minutes)
	}
	return all
}

func TestTemplatesSumToTheLengthInTheirName(t *testing.T) {
	t.Parallel()
	for _, code := range agenda.Codes {
		length, _ := strconv.Atoi(string(code[strings.LastIndex(string(code), "_")+1:]))
		if got := ready(t, code).Length(); got != length {
			t.Errorf("%s has %d minutes", code, got)
		}
	}
}

func TestTemplatesUseOnlyKnownCodes(t *testing.T) {
	t.Parallel()
	titled := map[agenda.Title]bool{agenda.ItemTitle: true, agenda.TalkTitle: true, agenda.SummaryTitle: true}
	for _, code := range agenda.Codes {
		parts := ready(t, code).Parts
		if parts[len(parts)-1].Kind != agenda.CheckOut {
			t.Errorf("%s does not close", code)
		}
		for _, p := range parts {
			titled[p.Title] = true
			known := slices.Contains(agenda.Kinds, p.Kind) && slices.Contains(agenda.Titles, p.Title) &&
				(p.Instruction == "" || slices.Contains(agenda.Instructions, p.Instruction))
			for _, m := range p.Material {
				known = known && slices.Contains(agenda.Materials, m)
			}
			if !known {
				t.Errorf("%s has %+v", code, p)
			}
		}
	}
	for _, title := range agenda.Titles {
		if !titled[title] {
			t.Errorf("no template has the title %s", title)
		}
	}
}

func TestTheShortestLengthIsTheFixedPartsAndTheFloors(t *testing.T) {
	t.Parallel()
	for code, want := range map[agenda.Code]int{
		"case_one_90": 50, "case_two_90": 56, "case_three_90": 69, "process_90": 56, "mixed_90": 46, "two_part_90": 31,
		"start_up_120": 113, "network_map_120": 68, "evaluation_90": 83, "half_day_180": 143, "peer_90": 50, "individual_60": 35,
	} {
		if got := ready(t, code).Shortest(); got != want {
			t.Errorf("%s has %d minutes at least, want %d", code, got, want)
		}
	}
}

func TestTemplatesInAnotherLength(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		code   agenda.Code
		length int
		want   []int
	}{
		"two cases share what two hours add":             {"case_two_90", 120, []int{7, 6, 47, 47, 6, 7}},
		"of equal remainders the earlier case gets one":  {"case_two_90", 91, []int{7, 6, 33, 32, 6, 7}},
		"no case falls under fifteen":                    {"mixed_90", 56, []int{8, 7, 15, 3, 11, 5, 7}},
		"a case gets fifteen and leaves the sharing":     {"mixed_90", 50, []int{8, 7, 15, 3, 5, 5, 7}},
		"one case in four parts never sums to under 15":  {"network_map_120", 68, []int{8, 5, 5, 5, 4, 10, 3, 3, 8, 7, 10}},
		"role-play is fixed":                             {"half_day_180", 143, []int{10, 8, 15, 15, 45, 15, 15, 8, 12}},
		"reading shrinks to a minute a part, case to 15": {"two_part_90", 31, []int{6, 1, 1, 1, 1, 15, 6}},
		"half and half grow alike":                       {"two_part_90", 120, []int{6, 11, 17, 18, 8, 54, 6}},
		"its own length":                                 {"two_part_90", 90, []int{6, 8, 12, 13, 6, 39, 6}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := ready(t, tt.code).Fit(tt.length)
			if diff := cmp.Diff(tt.want, minutes(got.Parts)); diff != "" || err != nil {
				t.Errorf("error %v, -want +got\n%s", err, diff)
			}
		})
	}
}

func TestALengthTooShortIsRefusedWithTheShortest(t *testing.T) {
	t.Parallel()
	for _, code := range agenda.Codes {
		template := ready(t, code)
		for _, length := range []int{-10, 0, template.Shortest() - 1} {
			if _, err := template.Fit(length); err != (agenda.TooShort{Shortest: template.Shortest()}) {
				t.Errorf("%s in %d minutes: %v", code, length, err)
			}
		}
	}
}

func TestATemplateOfFixedPartsHasOpenTimeInALongerSession(t *testing.T) {
	t.Parallel()
	template := agenda.Template{Parts: []agenda.Part{{Kind: agenda.CheckIn, Minutes: 10}, {Kind: agenda.CheckOut, Minutes: 10}}}
	got, err := template.Fit(50)
	if diff := cmp.Diff([]int{10, 30, 10}, minutes(got.Parts)); diff != "" || err != nil {
		t.Errorf("error %v, -want +got\n%s", err, diff)
	}
}

func TestEachPartOfACaseHasAMinute(t *testing.T) {
	t.Parallel()
	template := agenda.Template{Parts: []agenda.Part{
		{Kind: agenda.Case, Minutes: 200, OfCase: 1}, {Kind: agenda.Case, Minutes: 1, OfCase: 1}, {Kind: agenda.CheckOut, Minutes: 5},
	}}
	got, err := template.Fit(20)
	if diff := cmp.Diff([]int{14, 1, 5}, minutes(got.Parts)); diff != "" || err != nil {
		t.Errorf("error %v, -want +got\n%s", err, diff)
	}
}

func TestANewGroupStartsWithTheTemplateOfItsForm(t *testing.T) {
	t.Parallel()
	want := map[supervision.Form]agenda.Code{"case": "case_two_90", "process": "process_90", "mixed": "mixed_90", "two_part": "two_part_90"}
	for _, form := range supervision.Forms {
		if got := agenda.Default(form, false); got != want[form] {
			t.Errorf("%s starts with %s", form, got)
		}
		if got := agenda.Default(form, true); got != "individual_60" {
			t.Errorf("individual %s starts with %s", form, got)
		}
	}
}

func TestOnlyWhatFitsIsOffered(t *testing.T) {
	t.Parallel()
	if diff := cmp.Diff([]agenda.Code{"case_one_90", "mixed_90", "two_part_90", "peer_90", "individual_60"}, agenda.Fitting(50)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestAReadyTemplateIsNobodysToChange(t *testing.T) {
	t.Parallel()
	ready(t, "case_two_90").Parts[0].Minutes = 99
	if got := ready(t, "case_two_90").Parts[0].Minutes; got != 7 {
		t.Errorf("it has %d minutes now", got)
	}
}

func TestAGroupsOwnTemplate(t *testing.T) {
	t.Parallel()
	const kind, minutes, title = "kind", "minutes", "title"
	image := agenda.Part{Kind: agenda.ImageWork, Minutes: 20, Own: &agenda.Words{Title: " Bilder \n", Material: []string{"kritor", " "}}}
	closing := agenda.Part{Kind: agenda.CheckOut, Minutes: 5, Title: "closing"}
	work := agenda.Part{Kind: agenda.Case, Minutes: 35, Title: "case_1"}
	for name, tt := range map[string]struct {
		parts []agenda.Part
		whole []string
		part  []string
	}{
		"is kept":                     {[]agenda.Part{image, work, closing}, nil, nil},
		"sums to the length":          {[]agenda.Part{work, closing}, []string{"length"}, nil},
		"has something flexible":      {[]agenda.Part{{Kind: agenda.Talk, Minutes: 55, Title: "theme"}, closing}, []string{"parts"}, nil},
		"has parts":                   {nil, []string{"length", "parts"}, nil},
		"has a closing of five":       {[]agenda.Part{image, {Kind: agenda.Case, Minutes: 36, Title: "case"}, {Kind: agenda.CheckOut, Minutes: 4, Title: "closing"}}, nil, []string{minutes}},
		"has no part without minutes": {[]agenda.Part{image, work, closing, {Kind: agenda.Pause, Title: "pause"}}, nil, []string{minutes}},
		"has no part without a title": {[]agenda.Part{{Kind: agenda.ImageWork, Minutes: 20}, work, closing}, nil, []string{title}},
		"knows all kinds":             {[]agenda.Part{{Kind: "dance", Minutes: 20, Title: "theme"}, work, closing}, nil, []string{kind}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			tidied, whole, parts := agenda.Template{Parts: tt.parts}.Tidy(60)
			var fields []string
			for field := range whole {
				fields = append(fields, field)
			}
			slices.Sort(fields)
			var partFields []string
			for _, p := range parts {
				for field := range p.Problems {
					partFields = append(partFields, field)
				}
			}
			if !slices.Equal(fields, tt.whole) || !slices.Equal(partFields, tt.part) {
				t.Errorf("wrong with the whole: %v, with parts: %v", whole, parts)
			}
			if len(tt.parts) > 2 && tidied.Parts[0].Own != nil {
				if diff := cmp.Diff(&agenda.Words{Title: "Bilder", Material: []string{"kritor"}}, tidied.Parts[0].Own); diff != "" {
					t.Errorf("-want +got\n%s", diff)
				}
			}
		})
	}
}
