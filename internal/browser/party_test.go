package browser

import (
	"context"
	"fmt"
	"strings"
	"time"

	devtools "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"samrum/internal/paths"
)

// hurried lets a page's clock run on with the world's: performance.later is how
// many milliseconds more have gone by than its own, and what it does now and
// then it does often.
const hurried = `
	performance.later = 0;
	performance.now = ((now) => () => now.call(performance) + performance.later)(performance.now);
	window.setInterval = ((every) => (fn, ms) => every(fn, ms / 100))(window.setInterval);`

// begins lets a script run in every page that the visitor opens, before its own.
func (v *visitor) begins(script string) *visitor {
	v.Helper()
	added, err := chromedp.Call(v.tab, devtools.AddScriptToEvaluateOnNewDocument, devtools.AddScriptToEvaluateOnNewDocumentParams{Source: script})
	must(v.T, err)
	v.Cleanup(func() {
		tell(v.T, v.tab, devtools.RemoveScriptToEvaluateOnNewDocument, devtools.RemoveScriptToEvaluateOnNewDocumentParams{Identifier: added.Identifier})
	})
	return v
}

// A party has a session's room open, each in a browser.
type party struct {
	*world
	room string
	all  []*visitor
}

// follower is a visitor whose pages' clock is the world's.
func (w *world) follower(address string, width int64) *visitor {
	w.Helper()
	v := w.visitor().begins(hurried)
	v.tab.resize(w.T, width, screen)
	return v.as(address)
}

// until lets time go by until it is so late in Helsinki, in the pages too.
func (p *party) until(clock string) {
	p.Helper()
	at, err := time.ParseInLocation("2006-01-02 15:04", p.time().In(helsinki).Format("2006-01-02 ")+clock, helsinki)
	must(p.T, err)
	d := at.Sub(p.time())
	p.passes(d)
	for _, v := range p.all {
		evaluate[float64](v, fmt.Sprintf("performance.later += %d", d.Milliseconds()))
	}
}

var helsinki = mustZone("Europe/Helsinki")

func mustZone(name string) *time.Location {
	zone, err := time.LoadLocation(name)
	if err != nil {
		panic(err)
	}
	return zone
}

// tap presses what leads to a page, and stays there from then on.
func (v *visitor) tap(name string, place ...string) {
	v.Helper()
	at := v.point("press", name, strings.Join(place, ""))
	v.arrive(chromedp.MouseClickXY(at.X, at.Y))
	v.stays()
}

// stays remembers the page in sight: news must come to it, and not another.
func (v *visitor) stays() {
	v.Helper()
	evaluate[bool](v, "window.stayed = true")
}

// news waits until the page shows texts, of itself and without being loaded
// anew.
func (v *visitor) news(texts ...string) {
	v.Helper()
	v.comes(texts...)
	if !evaluate[bool](v, "window.stayed === true") {
		v.Errorf("the page was loaded anew before it showed %q", texts)
	}
}

// comes waits until the page shows texts, perhaps loaded anew by itself.
func (v *visitor) comes(texts ...string) {
	v.Helper()
	const shown = `document.title + "\n" + document.body.innerText.replace(/\s+/g, " ")`
	ctx, cancel := context.WithTimeout(v.tab, patience/3)
	defer cancel()
	for last := ""; ; {
		seen, err := chromedp.Run(ctx, chromedp.Evaluate[string](shown))
		if err == nil {
			if last = seen; holdsAll(seen, texts) {
				return
			}
		}
		if ctx.Err() != nil {
			v.Fatalf("the page does not come to show %q:\n%s", texts, last)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

func holdsAll(shown string, texts []string) bool {
	for _, text := range texts {
		text, absent := strings.CutPrefix(strings.ReplaceAll(text, "\u00a0", " "), "!")
		if strings.Contains(shown, text) == absent {
			return false
		}
	}
	return true
}

// enter opens the room in all browsers.
func (p *party) enter() {
	p.Helper()
	for _, v := range p.all {
		v.goTo(p.room)
		v.stays()
	}
}

// hides puts the page out of sight, or back.
func (v *visitor) hides(hidden bool) {
	v.Helper()
	evaluate[bool](v, fmt.Sprintf(`
		Object.defineProperty(document, "hidden", {configurable: true, get: () => %t});
		document.dispatchEvent(new Event("visibilitychange"))`, hidden))
}

// bookGroup is the sample's group that reads, led by two, when its session of
// Friday at two in Helsinki begins.
func (w *world) bookGroup() *party {
	w.Helper()
	w.exec(`update groups set co_lead_id = (select id from people where address = $1) where position('bokgruppen' in name) > 0`, petra)
	n := w.coming("bokgruppen")
	starts := value[time.Time](w, `
		select starts_at from sessions s join groups g on g.id = group_id where position('bokgruppen' in g.name) > 0 and number = $1`, n)
	w.passes(starts.Sub(now))
	p := &party{world: w, room: paths.Room(w.group("bokgruppen"), n)}
	p.all = []*visitor{w.follower(alma, desk), w.follower(petra, phone), w.follower(outi, phone)}
	return p
}
