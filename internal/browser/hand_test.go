package browser

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

//go:embed testdata/hand.js
var hand string

// press presses a link or button that leads to a page, and looks it over. A
// place is words near it, for where several have its name.
func (v *visitor) press(name string, place ...string) {
	v.Helper()
	v.taps++
	at := v.point("press", name, strings.Join(place, ""))
	v.arrive(chromedp.MouseClickXY(at.X, at.Y))
	v.lookOver()
}

// tick presses what changes the page in sight: a choice, or what unfolds.
func (v *visitor) tick(name string, place ...string) {
	v.Helper()
	v.taps++
	v.clickAt(v.point("press", name, strings.Join(place, "")))
}

// fill puts a text into a field, in place of what stands there.
func (v *visitor) fill(label, text string) {
	v.Helper()
	v.clickAt(v.point("field", label))
	evaluate[chromedp.Void](v, "document.activeElement.select()")
	v.write(text)
}

// choose picks from a list, or fills in a date or a time.
func (v *visitor) choose(label, value string) {
	v.Helper()
	v.point("choose", label, value)
}

type point struct {
	X, Y    float64
	Trouble string
}

func (v *visitor) point(how string, what ...string) point {
	v.Helper()
	args, _ := json.Marshal(what)
	at := evaluate[point](v, fmt.Sprintf("(() => (%s).%s(...%s))()", hand, how, args))
	if at.Trouble != "" {
		v.Fatalf("%s: %s", evaluate[string](v, "location.pathname"), at.Trouble)
	}
	return at
}

func (v *visitor) clickAt(p point) {
	v.Helper()
	v.do(chromedp.MouseClickXY(p.X, p.Y))
}

// write puts a text where the cursor is, in place of what is selected.
func (v *visitor) write(text string) {
	v.Helper()
	tell(v.T, v.tab, input.InsertText, input.InsertTextParams{Text: text})
}
