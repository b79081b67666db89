package browser

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"samrum/internal/supervision"
)

var (
	pictures = flag.String("pictures", "", "draw every page into this `folder`")
	speaking = flag.String("speaking", "sv", "`language` of the pictures")
)

// inDanish are the scenes that are drawn in Danish, too.
var inDanish = map[string]bool{"certificate": true, "my-hours": true, "certificate-check": true, "certificate-sign-shown": true, "sheet": true, "room-close-paper": true, "space": true, "agenda-own": true, "agenda-edit": true, "today": true, "plan-suggestion": true, "case-new-refused": true, "case-warned": true, "words": true, "public-start": true, "attendance": true, "totals": true, "attendance-left": true, "attendance-stale": true, "attendance-questioned": true, "result": true, "report": true, "evaluation-settings": true, "talk": true}

// onPaper are the scenes that people print.
var onPaper = map[string]bool{"sheet": true, "report": true, "talk": true, "result": true}

// TestPictures is a tool, not a test: it draws every page for somebody to look
// at, and does nothing unless it is told where to.
func TestPictures(t *testing.T) {
	if *pictures == "" {
		return
	}
	must(t, os.MkdirAll(*pictures, 0o755))
	journey(t, func(w *world) {
		setTheScenes(t, w)
		w.allSpeak(supervision.Language(*speaking))
		for _, s := range scenes(w) {
			w.draw(t, s, *speaking)
		}
		if *speaking != "sv" {
			return
		}
		w.allSpeak("da")
		for _, s := range scenes(w) {
			if inDanish[s.name] {
				w.draw(t, s, "da")
			}
		}
		w.drawLetters(t)
	})
}

// drawLetters draws the letters' HTML as a telephone's mail program does.
func (w *world) drawLetters(t *testing.T) {
	letters, err := filepath.Glob(filepath.Join("..", "..", "web", "email", "testdata", "*.html"))
	must(t, err)
	for _, letter := range letters {
		t.Run(filepath.Base(letter), func(t *testing.T) {
			v := w.in(t).visitor()
			path, err := filepath.Abs(letter)
			must(t, err)
			_, err = chromedp.Run(v.tab, chromedp.Navigate("file://"+path))
			must(t, err)
			v.unroll(phone)
			for _, prefers := range themes {
				v.tab.paint(t, prefers)
				png, err := chromedp.Run(v.tab, chromedp.FullScreenshot(100))
				must(t, err)
				must(t, os.WriteFile(filepath.Join(*pictures, fmt.Sprintf("letter-%s-%s.png", filepath.Base(letter), prefers)), png, 0o644))
			}
		})
	}
}

func (w *world) draw(t *testing.T, s scene, language string) {
	t.Run(s.name+" in "+language, func(t *testing.T) { w.in(t).picture(s, language) })
}

func (w *world) picture(s scene, language string) {
	w.Helper()
	v := w.visitor().speaks(language).as(s.as)
	s.reach(v)
	if onPaper[s.name] {
		v.print(fmt.Sprintf("%s-%s.pdf", s.name, language))
	}
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

// print draws the page as a printer does on A4.
func (v *visitor) print(name string) {
	v.Helper()
	sheets, err := chromedp.Call(v.tab, cdppage.PrintToPDF, cdppage.PrintToPDFParams{PaperWidth: 8.27, PaperHeight: 11.69, PreferCSSPageSize: new(true)})
	must(v.T, err)
	must(v.T, os.WriteFile(filepath.Join(*pictures, name), sheets.Data, 0o644))
}
