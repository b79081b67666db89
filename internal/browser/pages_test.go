package browser

import (
	"testing"

	"samrum/internal/supervision"
)

// In Swedish every page and every state is looked at in full. In the other
// languages every page is, for its words' room on the narrowest and the widest
// window; of the states that a form brings about each language takes a third.
func TestEveryPageIsForEverybody(t *testing.T) {
	journey(t, func(w *world) {
		setTheScenes(t, w)
		list := scenes(w)
		for turn, language := range supervision.Languages {
			w.allSpeak(language)
			t.Run(string(language), func(t *testing.T) {
				for i, s := range list {
					if s.form && turn > 0 && i%3 != turn-1 {
						continue
					}
					t.Run(s.name, func(t *testing.T) {
						t.Parallel()
						v := w.in(t).visitor().speaks(string(language)).as(s.as)
						s.reach(v)
						v.lookAround(turn == 0)
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

func (v *visitor) lookAround(thoroughly bool) {
	v.Helper()
	v.inspect(narrow)
	v.inspect(desk)
	if thoroughly {
		v.inspect(phone)
		v.axeInThemes()
		v.walk()
	}
}
