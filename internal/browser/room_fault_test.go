package browser

import (
	"context"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"samrum/internal/paths"
)

// ahead is a telephone whose clock goes ten minutes too fast.
const ahead = `
	Date = class extends Date {
		constructor(...at) { at.length ? super(...at) : super(Date.now()); }
		static now() { return super.now() + 600000; }
	};`

func TestARoomKeepsInStep(t *testing.T) {
	journey(t, func(w *world) {
		first := w.starts("", nil)
		w.runsNorr()
		room := paths.Room(w.group("Norr"), w.coming("Norr"))
		t.Run("the server's clock counts, not the telephone's", func(t *testing.T) {
			v := w.in(t).visitor().begins(hurried + ahead).as(mira)
			v.goTo(room)
			v.stays()
			p := &party{world: v.world, all: []*visitor{v}}
			v.news("25 minuter kvar", "Klart ca 9.30")
			p.after(4 * time.Minute)
			v.news("21 minuter kvar", "Klart ca 9.30")
		})
		t.Run("out of sight a page hears nothing, and then reads what it has missed", func(t *testing.T) {
			v := w.in(t).visitor().as(mira)
			v.goTo(room)
			v.stays()
			v.watches(first, 1)
			v.hides(true)
			v.watches(first, 0)
			w.passes(5 * time.Minute)
			v.hides(false)
			v.news("16 minuter kvar")
			v.watches(first, 1)
		})
		t.Run("a proxy that cuts every stream costs nothing but moments", func(t *testing.T) {
			var cut atomic.Int64
			w := w.in(t)
			w.starts("", func(h http.Handler) http.Handler { return cutting(h, &cut) })
			v := w.visitor().as(mira)
			v.goTo(room)
			v.stays()
			for i := range int64(2) {
				for cut.Load() <= i && !t.Failed() {
					evaluate[bool](v, "new Promise((done) => setTimeout(done, 50, true))")
				}
				w.touches("Norr") // nobody listens
				v.inStep()
			}
			if !evaluate[bool](v, "window.stayed === true") {
				t.Error("the page was loaded anew")
			}
		})
	})
}

// cutting cuts every stream after a short while.
func cutting(h http.Handler, cut *atomic.Int64) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasSuffix(r.URL.Path, paths.Live) {
			h.ServeHTTP(w, r)
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), 200*time.Millisecond)
		defer cancel()
		h.ServeHTTP(w, r.WithContext(ctx))
		cut.Add(1)
		panic(http.ErrAbortHandler)
	})
}

// watches waits until so many pages listen for a room's news.
func (v *visitor) watches(p *process, want int) {
	v.Helper()
	for by := time.Now().Add(patience / 3); p.rooms.Watching() != want; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(by) {
			v.Fatalf("%d pages listen, want %d", p.rooms.Watching(), want)
		}
	}
}

// Without script a page is read anew by its link, and says when a part is done.
func TestTheRoomWithoutScript(t *testing.T) {
	journey(t, func(w *world) {
		w.starts("", nil)
		w.runsNorr()
		room := paths.Room(w.group("Norr"), w.coming("Norr"))
		lead, member := w.visitor().withoutScript().as(alma), w.visitor().withoutScript().as(mira)
		lead.open(room)
		member.open(room)
		member.sees("25 minuter kvar", "Klart ca 9.30")
		w.passes(25 * time.Minute)
		member.press("Uppdatera")
		member.sees("Tiden är ute.")
		member.press("Fortsätt 5 minuter")
		lead.press("Uppdatera")
		lead.sees("1 vill fortsätta, 0 vill gå vidare.")
		lead.press("Fortsätt 5 minuter")
		member.press("Uppdatera")
		member.sees("5 minuter kvar", "Klart ca 9.35", "!Tiden är ute.")
		w.passes(5 * time.Minute)
		lead.press("Gå till Ärende: Karin")
		member.press("Uppdatera")
		member.sees("När det blir tyst i rummet", "minuter kvar")
	})
}
