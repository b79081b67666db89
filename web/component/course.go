package component

import (
	"context"
	"fmt"
	"html"
	"io"
	"strings"

	"github.com/a-h/templ"
)

// A Course is how one value from 1 to 5 went on, in order. The drawing's title
// and sentence say all that it shows.
type Course struct {
	ID       string // on the page
	Title    string
	Sentence string
	Points   []CoursePoint
}

// A CoursePoint is a value at a time.
type CoursePoint struct {
	Label  string
	Halves int // twice the value, 2–10; 0 where there is none
	End    CourseEnd
}

// CourseEnd tells whether a value is only known to lie at an end of the scale.
type CourseEnd int

// The ends: Above reads "or higher", Below "or lower".
const (
	Exact CourseEnd = iota
	Above
	Below
)

// Measures of the drawing, in its own units.
const (
	courseWidth, courseHeight = 260, 116
	courseLeft, courseRight   = 26, 244
	courseTop, courseBottom   = 12, 88 // of five and of one
	courseMark                = 5
)

// CourseLine draws the values, joined by a line that is dashed across what is
// missing. A value is a ring, the latest a disc, an open end a triangle that
// points where it goes on.
func CourseLine(c Course) templ.Component {
	return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
		_, err := io.WriteString(w, courseSVG(c))
		return err
	})
}

func courseSVG(c Course) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg class="course" viewBox="0 0 %d %d" role="img" aria-labelledby="%[3]s-title %[3]s-desc"><title id="%[3]s-title">%[4]s</title><desc id="%[3]s-desc">%[5]s</desc>`,
		courseWidth, courseHeight, html.EscapeString(c.ID), html.EscapeString(c.Title), html.EscapeString(c.Sentence))
	for value := 1; value <= 5; value++ {
		y := courseY(2 * value)
		fmt.Fprintf(&b, `<path class="grid" d="M%d %dH%d"/><text x="4" y="%d">%d</text>`, courseLeft-8, y, courseRight+8, y+4, value)
	}
	c.drawLine(&b)
	for i, p := range c.Points {
		c.drawPoint(&b, i, p)
	}
	if n := len(c.Points); n > 0 {
		fmt.Fprintf(&b, `<text x="%d" y="%d">%s</text>`, courseLeft-8, courseHeight-4, html.EscapeString(c.Points[0].Label))
		fmt.Fprintf(&b, `<text x="%d" y="%d" text-anchor="end">%s</text>`, courseWidth-8, courseHeight-4, html.EscapeString(c.Points[n-1].Label))
	}
	b.WriteString(`</svg>`)
	return b.String()
}

func courseY(halves int) int { return courseBottom - (halves-2)*(courseBottom-courseTop)/8 }

func (c Course) x(i int) int {
	return courseLeft + i*(courseRight-courseLeft)/max(len(c.Points)-1, 1)
}

func (c Course) drawLine(b *strings.Builder) {
	last := -1
	for i, p := range c.Points {
		if p.Halves == 0 {
			continue
		}
		if last >= 0 {
			class := "line"
			if last < i-1 {
				class = "line gap"
			}
			fmt.Fprintf(b, `<path class="%s" d="M%d %dL%d %d"/>`, class, c.x(last), courseY(c.Points[last].Halves), c.x(i), courseY(p.Halves))
		}
		last = i
	}
}

func (c Course) drawPoint(b *strings.Builder, i int, p CoursePoint) {
	class := "was"
	if i == len(c.Points)-1 {
		class = "is"
	}
	x, y := c.x(i), courseY(p.Halves)
	switch {
	case p.Halves == 0:
	case p.End == Above:
		fmt.Fprintf(b, `<path class="%s" d="M%d %dl6 10h-12z"/>`, class, x, y-6)
	case p.End == Below:
		fmt.Fprintf(b, `<path class="%s" d="M%d %dl6 -10h-12z"/>`, class, x, y+6)
	default:
		fmt.Fprintf(b, `<circle class="%s" cx="%d" cy="%d" r="%d"/>`, class, x, y, courseMark)
	}
}
