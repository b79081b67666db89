package browser

import (
	"flag"
	"testing"

	"samrum/internal/supervision"
)

// In Swedish every page is looked at in full, and every state of one. The other
// languages share the pages, each a third, for their words' room on the narrowest
// and the widest window, and a sixth of the states that forms bring about; with
// -every-language each takes all.
func TestEveryPageIsForEverybody(t *testing.T) {
	journey(t, func(w *world) {
		setTheScenes(t, w)
		list := scenes(w)
		for turn, language := range supervision.Languages {
			w.allSpeak(language)
			t.Run(string(language), func(t *testing.T) {
				for i, s := range list {
					if !takes(turn, i, s.form) {
						continue
					}
					t.Run(s.name, func(t *testing.T) {
						t.Parallel()
						v := w.in(t).visitor().speaks(string(language)).as(s.as)
						s.reach(v)
						v.lookAround(turn == 0, s.form, i)
					})
				}
			})
		}
	})
}

var everyLanguage = flag.Bool("every-language", false, "look at every page in every language")

// takes tells whether a language, by its turn, takes the i-th scene.
func takes(turn, i int, state bool) bool {
	switch {
	case turn == 0 || *everyLanguage:
		return true
	case state:
		return i%18 == turn-1
	}
	return i%3 == turn-1
}

// allSpeak lets everybody known read one language.
func (w *world) allSpeak(l supervision.Language) {
	w.Helper()
	w.exec(`update people set language = $1`, l)
	w.exec(`update bookings set language = $1`, l)
}

// lookAround looks at a page, or at one of its states, on the narrowest and the
// widest window; thoroughly also with the checker, and a page by the Tab key. A
// state has its page's colours and order, and mostly its parts: the checker takes
// every second.
func (v *visitor) lookAround(thoroughly, state bool, i int) {
	v.Helper()
	v.inspect(narrow)
	v.inspect(desk)
	switch {
	case thoroughly && state && i%2 == 1 && !*everyLanguage:
	case thoroughly && state:
		v.axeInLight()
	case thoroughly:
		v.inspect(phone)
		v.axeInThemes()
		v.walk()
	}
}
