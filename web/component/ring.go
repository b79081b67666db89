package component

import (
	"context"
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/a-h/templ"
)

// A Chair is one place in a ring of chairs.
type Chair string

// How a chair is drawn: somebody sits there, brings something, is away, it is
// your own, or it is empty.
const (
	Taken   Chair = "in"
	Brings  Chair = "has"
	Away    Chair = "away"
	Yours   Chair = "you"
	Nobody  Chair = ""
	ringMax       = 12 // more chairs would touch
)

// Seats turns who brings something, in name order, into chairs.
func Seats(brings []bool) []Chair {
	chairs := make([]Chair, len(brings))
	for i, b := range brings {
		chairs[i] = Taken
		if b {
			chairs[i] = Brings
		}
	}
	return chairs
}

// EmptyChairs returns n chairs that nobody sits on yet.
func EmptyChairs(n int) []Chair { return make([]Chair, n) }

// Ring draws chairs around a rug, clockwise from the top, as a picture that
// says nothing the text beside it does not say too. Size is in pixels.
func Ring(chairs []Chair, size int) templ.Component {
	return templ.ComponentFunc(func(_ context.Context, w io.Writer) error {
		_, err := io.WriteString(w, ringSVG(chairs, size))
		return err
	})
}

func ringSVG(chairs []Chair, size int) string {
	chairs = chairs[:min(len(chairs), ringMax)]
	var b strings.Builder
	fmt.Fprintf(&b, `<svg viewBox="0 0 64 64" width="%d" height="%d" aria-hidden="true"><circle cx="32" cy="32" r="14.5" class="chair rug"/>`, size, size)
	for i, c := range chairs {
		angle := 2 * math.Pi * float64(i) / float64(len(chairs))
		x, y := 32+24.5*math.Sin(angle), 32-24.5*math.Cos(angle)
		fmt.Fprintf(&b, `<circle class="%s" cx="%s" cy="%s" r="5.2"/>`, c.class(), coordinate(x), coordinate(y))
	}
	b.WriteString(`</svg>`)
	return b.String()
}

func (c Chair) class() string { return strings.TrimSpace("chair " + string(c)) }

// coordinate writes two decimals at most, the same on every machine.
func coordinate(v float64) string {
	s := fmt.Sprintf("%.2f", math.Round(v*100)/100)
	return strings.TrimRight(strings.TrimRight(s, "0"), ".")
}
