package browser

import (
	"testing"
)

var languages = []string{"sv", "da", "nb", "en"}

func TestEveryPageIsForEverybody(t *testing.T) {
	journey(t, func(w *world) {
		setTheScenes(t, w)
		list := scenes(w)
		for _, language := range languages {
			w.exec(`update people set language = $1`, language)
			t.Run(language, func(t *testing.T) {
				for _, s := range list {
					t.Run(s.name, func(t *testing.T) {
						t.Parallel()
						v := w.in(t).visitor().speaks(language).as(s.as)
						s.reach(v)
						for _, width := range []int64{narrow, phone, desk} {
							v.inspect(width)
						}
						if language == "sv" {
							v.axeInThemes()
							v.walk()
						}
					})
				}
			})
		}
	})
}
