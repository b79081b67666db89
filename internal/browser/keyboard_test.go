package browser

import (
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"samrum/internal/paths"
)

func TestAMemberBringsACaseWithTheKeyboardAlone(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		v.as(mira).open(paths.Today)
		v.tabTo("Ta med ett ärende")
		v.enter()
		v.tabTo("Rubrik, utan namn")
		v.write(headline)
		v.tabTo("Min fråga")
		v.write(question)
		v.tabTo("Vet inte") // the chosen one of four: arrows lead to the others
		v.do(chromedp.KeyEvent(kb.ArrowLeft))
		v.tabTo("Mer, om du vill")
		v.do(chromedp.KeyEvent(" "))
		v.tabTo("Frågor")
		v.do(chromedp.KeyEvent(" "))
		v.tabTo("Anmäl ärendet")
		v.enter()
		v.at(paths.Session(w.group("Norr"), w.coming("Norr")), 200)
		v.tabTo(headline)
		v.enter()
		v.sees(question, "45 min", "Frågor")
	})
}

// Tab, Enter and Space hold a session; what others change leaves the focus where
// it was.
func TestALeaderHoldsASessionWithTheKeyboardAlone(t *testing.T) {
	journey(t, func(w *world) {
		w.starts("", nil)
		w.passes(25 * time.Minute)
		v := w.visitor().as(alma)
		v.goTo(paths.Room(w.group("Norr"), w.coming("Norr")))
		for _, button := range []string{
			"Öppna rummet", "Mira Solkvist inte här än", "Karin Björnfelt inte här än", "Jonas Åkerlind inte här än", "Vi planerar tiden", "Börja",
		} {
			v.tabTo(button)
			v.arrive(chromedp.KeyEvent(kb.Enter))
		}
		v.stays()
		for _, place := range []string{"Pausa", "Mer"} { // one with a name of its own, and one without
			v.tabTo(place)
			w.touches("Norr")
			v.inStep()
			if at := evaluate[string](v, "("+hand+").focused()"); at != place {
				t.Errorf("the focus was on %q and is on %q", place, at)
			}
		}
		v.do(chromedp.KeyEvent(" "))
		v.tabTo("Avsluta delen nu")
		v.arrive(chromedp.KeyEvent(" "))
		v.sees("När det blir tyst i rummet")
	})
}

// tabTo presses Tab until the focus is on what has a name.
func (v *visitor) tabTo(name string) {
	v.Helper()
	const tooFar = 60
	var passed []string
	for range tooFar {
		v.do(chromedp.KeyEvent(kb.Tab))
		at := evaluate[string](v, "("+hand+").focused()")
		if at == name {
			return
		}
		passed = append(passed, at)
	}
	v.Fatalf("Tab does not lead to %q but to %q", name, passed)
}

// enter presses Enter on what leads to a page.
func (v *visitor) enter() {
	v.Helper()
	v.arrive(chromedp.KeyEvent(kb.Enter))
	v.lookOver()
}
