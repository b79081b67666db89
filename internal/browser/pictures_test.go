package browser

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

var (
	pictures = flag.String("pictures", "", "draw every page into this `folder`")
	speaking = flag.String("speaking", "sv", "`language` of the pictures")
)

// inDanish are the scenes that are drawn in Danish, too.
var inDanish = map[string]bool{"today": true, "plan-suggestion": true, "case-new-refused": true, "case-warned": true, "words": true}

// TestPictures is a tool, not a test: it draws every page for somebody to look
// at, and does nothing unless it is told where to.
func TestPictures(t *testing.T) {
	if *pictures == "" {
		return
	}
	must(t, os.MkdirAll(*pictures, 0o755))
	journey(t, func(w *world) {
		setTheScenes(t, w)
		w.exec(`update people set language = $1`, *speaking)
		for _, s := range scenes(w) {
			w.draw(t, s, *speaking)
		}
		if *speaking != "sv" {
			return
		}
		w.exec(`update people set language = 'da'`)
		for _, s := range scenes(w) {
			if inDanish[s.name] {
				w.draw(t, s, "da")
			}
		}
	})
}

func (w *world) draw(t *testing.T, s scene, language string) {
	t.Run(s.name+" in "+language, func(t *testing.T) { w.in(t).picture(s, language) })
}

func (w *world) picture(s scene, language string) {
	w.Helper()
	v := w.visitor().speaks(language).as(s.as)
	s.reach(v)
	evaluate[chromedp.Void](v, "document.activeElement.blur()")
	for _, width := range []int64{phone, desk} {
		v.unroll(width)
		for _, prefers := range themes {
			v.tab.paint(w.T, prefers)
			png, err := chromedp.Run(v.tab, chromedp.FullScreenshot(100))
			must(w.T, err)
			name := fmt.Sprintf("%s-%s-%d-%s.png", s.name, language, width, prefers)
			must(w.T, os.WriteFile(filepath.Join(*pictures, name), png, 0o644))
		}
	}
}
