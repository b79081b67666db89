package browser

import (
	"testing"

	"samrum/internal/supervision"
)

// In Swedish every page is looked at in full, and every state of one. In the other
// languages every page is, for its words' room on the narrowest and the widest
// window; of the states that a form brings about each language takes a ninth.
func TestEveryPageIsForEverybody(t *testing.T) {
	journey(t, func(w *world) {
		setTheScenes(t, w)
		list := scenes(w)
		for turn, language := range supervision.Languages {
			w.allSpeak(language)
			t.Run(string(language), func(t *testing.T) {
				for i, s := range list {
					if s.form && turn > 0 && i%9 != turn-1 {
						continue
					}
					t.Run(s.name, func(t *testing.T) {
						t.Parallel()
						v := w.in(t).visitor().speaks(string(language)).as(s.as)
						s.reach(v)
						v.lookAround(turn == 0, s.form)
					})
				}
			})
		}
	})
}

// allSpeak lets everybody known read one language.
func (w *world) allSpeak(l supervision.Language) {
	w.Helper()
	w.exec(`update people set language = $1`, l)
	w.exec(`update bookings set language = $1`, l)
}

// lookAround looks at a page, or at one of its states, on the narrowest and the
// widest window; thoroughly also with the checker, and a page by the Tab key: a
// state has its page's colours and order.
func (v *visitor) lookAround(thoroughly, state bool) {
	v.Helper()
	v.inspect(narrow)
	v.inspect(desk)
	switch {
	case thoroughly && state:
		v.axeInLight()
	case thoroughly:
		v.inspect(phone)
		v.axeInThemes()
		v.walk()
	}
}
