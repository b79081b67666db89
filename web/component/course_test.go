package component

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A drawing shows each kind of mark once, and a value that is missing.
func TestACourseIsDrawn(t *testing.T) {
	t.Parallel()
	got := courseSVG(Course{
		ID: "course-safety", Title: `"Space" & <b>safety</b>`, Sentence: "Autumn 2024: 1.5 or lower. Autumn 2026: 4.",
		Points: []CoursePoint{
			{"Autumn 2024", 3, Below}, {"Spring 2025", 7, Exact}, {"Autumn 2025", 0, Exact}, {"Spring 2026", 9, Above}, {"Autumn 2026", 8, Exact},
		},
	})
	golden := filepath.Join("testdata", "course.svg")
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the drawing is not that of %s:\n%s", golden, got)
	}
	if strings.Contains(got, "<b>") || strings.Contains(got, "style") {
		t.Error("the drawing holds markup of a title, or styles")
	}
}

func TestEveryValueHasItsPlace(t *testing.T) {
	t.Parallel()
	for halves, want := range map[int]int{2: courseBottom, 6: (courseTop + courseBottom) / 2, 10: courseTop} {
		if got := courseY(halves); got != want {
			t.Errorf("%d halves stand at %d, want %d", halves, got, want)
		}
	}
	for n := range 7 {
		if svg := courseSVG(Course{Points: make([]CoursePoint, n)}); strings.Contains(svg, "circle") {
			t.Errorf("%d values that are missing are drawn: %s", n, svg)
		}
	}
}
