package component

import (
	"strings"
	"testing"
)

func TestBarsSayInWordsWhatTheyShow(t *testing.T) {
	t.Parallel()
	draw := func(least int, bars ...Bar) string {
		t.Helper()
		var b strings.Builder
		if err := Bars(bars, least).Render(t.Context(), &b); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	for name, tt := range map[string]struct {
		drawn string
		holds []string
	}{
		"the largest is full":            {draw(0, Bar{Label: "Elin", Text: "40 min", Value: 40}, Bar{Value: 10}), []string{"Elin", "40 min", `width="100"`, `width="25"`}},
		"none is full when all are less": {draw(80, Bar{Value: 40}), []string{`width="50"`}},
		"a start stands before":          {draw(0, Bar{Start: 30, Value: 10}), []string{`class="start" width="75"`, `x="75" width="25"`}},
		"nobody has had anything":        {draw(0, Bar{Label: "Elin"}), []string{`x="0" width="0"`}},
	} {
		for _, part := range tt.holds {
			if !strings.Contains(tt.drawn, part) {
				t.Errorf("%s: no %s in %s", name, part, tt.drawn)
			}
		}
		if strings.Contains(tt.drawn, "style=") || !strings.Contains(tt.drawn, `aria-hidden="true"`) {
			t.Errorf("%s: %s", name, tt.drawn)
		}
	}
}
