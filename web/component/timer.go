package component

import (
	"context"
	"fmt"
	"html"
	"io"
	"math"
	"strings"

	"github.com/a-h/templ"
)

// A Timer is the ring of a session under way: its parts as an arc each, in
// proportion to their minutes, with chairs around.
type Timer struct {
	Title, Text string // what the picture shows, in words
	Parts       []Arc
	Seats       []TimerSeat // at most ringMax
	Number      string      // what stands in the middle, large
	Caption     [2]string   // under it, a line each
	Live        bool        // the number follows the clock
}

// An Arc is a part of a session.
type Arc struct {
	Minutes int
	Done    bool
	Now     bool
	Elapsed float64 // of the current part, from 0 to 1
}

// A TimerSeat is a chair with who sits on it.
type TimerSeat struct {
	Initials string
	Chair    Chair
}

// The ring's measures in a box of 400: the arcs' radius, the chairs', and the
// gap between arcs in degrees.
const (
	timerRadius = 128
	chairRadius = 171
	timerGap    = 2.2
)

// Picture draws the timer. All it shows stands in Title and Text too.
func (t Timer) Picture() templ.Component {
	return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
		_, err := io.WriteString(w, t.svg())
		return err
	})
}

func (t Timer) svg() string {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg class="ring" viewBox="0 0 400 400" role="img" aria-labelledby="ring-title ring-text"><title id="ring-title">%s</title><desc id="ring-text">%s</desc>`,
		html.EscapeString(t.Title), html.EscapeString(t.Text))
	t.arcs(&b)
	t.chairs(&b)
	live := ""
	if t.Live {
		live = ` data-minutes`
	}
	fmt.Fprintf(&b, `<text x="200" y="208" class="big"%s>%s</text>`, live, html.EscapeString(t.Number))
	for i, line := range t.Caption {
		if line != "" {
			fmt.Fprintf(&b, `<text x="200" y="%d" class="cap"%s>%s</text>`, 236+21*i, captionMark(t.Live && i == 0), html.EscapeString(line))
		}
	}
	b.WriteString(`</svg>`)
	return b.String()
}

func captionMark(live bool) string {
	if live {
		return ` data-caption`
	}
	return ""
}

func (t Timer) arcs(b *strings.Builder) {
	total := 0
	for _, p := range t.Parts {
		total += p.Minutes
	}
	from := 0.0
	for _, p := range t.Parts {
		if p.Minutes == 0 {
			continue
		}
		to := from + 360*float64(p.Minutes)/float64(total)
		switch {
		case p.Now:
			arc(b, "seg now", from, to)
			at := from + (to-from)*min(1, max(0, p.Elapsed))
			if at-from > 2*timerGap {
				arc(b, "seg el", from, at+timerGap/2)
			}
			tick(b, at)
		case p.Done:
			arc(b, "seg done", from, to)
		default:
			arc(b, "seg", from, to)
		}
		from = to
	}
}

// arc draws from one angle to another, in degrees clockwise from the top, with
// half a gap at both ends; one that is shorter than the gap is a dot.
func arc(b *strings.Builder, class string, from, to float64) {
	from, to = from+timerGap/2, to-timerGap/2
	if to < from {
		from, to = (from+to)/2, (from+to)/2+0.01
	}
	large := 0
	if to-from > 180 {
		large = 1
	}
	x1, y1 := onCircle(from, timerRadius)
	x2, y2 := onCircle(to, timerRadius)
	fmt.Fprintf(b, `<path class="%s" d="M%s %sA%d %d 0 %d 1 %s %s"/>`, class, x1, y1, timerRadius, timerRadius, large, x2, y2)
}

func tick(b *strings.Builder, at float64) {
	x1, y1 := onCircle(at, timerRadius-13)
	x2, y2 := onCircle(at, timerRadius+13)
	fmt.Fprintf(b, `<path class="tick" d="M%s %sL%s %s"/>`, x1, y1, x2, y2)
}

func (t Timer) chairs(b *strings.Builder) {
	seats := t.Seats[:min(len(t.Seats), ringMax)]
	for i, s := range seats {
		x, y := onCircle(360*float64(i)/float64(len(seats)), chairRadius)
		_, base := onCircleDown(360*float64(i)/float64(len(seats)), chairRadius, 5)
		fmt.Fprintf(b, `<circle class="%s" cx="%s" cy="%s" r="21"/><text class="ini" x="%s" y="%s">%s</text>`,
			s.Chair.class(), x, y, x, base, html.EscapeString(s.Initials))
	}
}

func onCircle(degrees, radius float64) (x, y string) { return onCircleDown(degrees, radius, 0) }

// onCircleDown does the same some units further down: where text stands.
func onCircleDown(degrees, radius, down float64) (x, y string) {
	angle := degrees * math.Pi / 180
	return coordinate(200 + radius*math.Sin(angle)), coordinate(200 - radius*math.Cos(angle) + down)
}
