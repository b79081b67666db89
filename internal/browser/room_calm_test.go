package browser

import (
	_ "embed"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"samrum/internal/paths"
)

//go:embed testdata/calm.js
var calm string

// In a room nothing blinks, moves for long, alarms or goes on by itself, for
// readers who have not asked their browser for less motion either.
func TestTheRoomIsCalm(t *testing.T) {
	journey(t, func(w *world) {
		w.starts("", nil)
		w.setTheRooms()
		v := w.visitor()
		for _, s := range roomScenes(w) {
			if strings.HasSuffix(s.name, "-refused") || !strings.HasPrefix(s.name, "room-") {
				continue // a form to be mended says so
			}
			v.forgets()
			s.reach(v.as(s.as))
			for _, prefers := range themes {
				tell(v.T, v.tab, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
					{Name: "prefers-color-scheme", Value: string(prefers)}, {Name: "prefers-reduced-motion", Value: "no-preference"},
				}})
				for _, fault := range slices.Compact(evaluate[[]string](v, "("+calm+")()")) {
					t.Errorf("%s, %s: %s", s.name, prefers, fault)
				}
			}
		}
	})
}

// spoken keeps what is said aloud in a page.
const spoken = `
	window.spoken = [];
	addEventListener("DOMContentLoaded", () => {
		const say = document.querySelector("[aria-live]");
		if (say) new MutationObserver(() => spoken.push(say.textContent)).observe(say, {childList: true, characterData: true, subtree: true});
	});`

// Two minutes before a part's end and at its end the page speaks, once each, and
// then waits for somebody to press, however long.
func TestTheRoomSpeaksTwice(t *testing.T) {
	journey(t, func(w *world) {
		w.starts("", nil)
		w.runsNorr()
		v := w.visitor().begins(hurried + spoken).as(mira)
		v.goTo(paths.Room(w.group("Norr"), w.coming("Norr")))
		v.stays()
		p := &party{world: w, all: []*visitor{v}}
		says := func(shown string, want ...string) {
			t.Helper()
			v.news(shown)
			w.touches("Norr")
			v.news(shown)
			v.inStep()
			if diff := cmp.Diff(want, evaluate[[]string](v, "spoken"), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("at %s spoken (-want +got):\n%s", shown, diff)
			}
		}
		const two, out = "Två minuter kvar.", "Tiden är ute."
		p.after(22 * time.Minute)
		says("3 minuter kvar")
		p.after(time.Minute)
		says("2 minuter kvar", two)
		p.after(time.Minute)
		says("1 minut kvar", two)
		p.after(time.Minute)
		says("Fortsätt 5 minuter", two, out)
		p.after(time.Minute)
		says("1 minut över tiden", two, out)
		p.after(20 * time.Minute)
		says("21 minuter över tiden", two, out)
	})
}
