package browser

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// patience ends a test that waits for what does not come.
const patience = time.Minute

// A visitor is somebody at a telephone.
type visitor struct {
	*world
	tab      tab
	script   bool   // runs in the browser
	language string // that pages must speak
	status   int64  // of the page in sight
	taps     int    // so far, on links and buttons
}

// visitor comes as a stranger.
func (w *world) visitor() *visitor {
	w.Helper()
	v := &visitor{world: w, tab: newTab(w.T), script: true}
	v.tab.resize(w.T, phone, screen)
	v.speaks("sv")
	return v
}

// speaks sets what the browser says its reader understands.
func (v *visitor) speaks(language string) *visitor {
	v.Helper()
	v.language = language
	tell(v.T, v.tab, network.SetExtraHTTPHeaders, network.SetExtraHTTPHeadersParams{
		Headers: network.Headers{"Accept-Language": language},
	})
	return v
}

// withoutScript lets pages run none.
func (v *visitor) withoutScript() *visitor {
	v.Helper()
	v.script = false
	v.mayRun(false)
	return v
}

func (v *visitor) mayRun(script bool) {
	v.Helper()
	tell(v.T, v.tab, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: !script})
}

// as lets the visitor be somebody who has signed in earlier.
func (v *visitor) as(address string) *visitor {
	v.Helper()
	if address == "" {
		return v
	}
	tell(v.T, v.tab, network.SetCookie, network.SetCookieParams{Name: "samrum", Value: v.newLogin(address), URL: v.base.String()})
	return v
}

// everyWay runs a journey with script and without.
func everyWay(t *testing.T, walk func(w *world, v *visitor)) {
	t.Helper()
	everyWayIn(newWorld, t, walk)
}

func everyWayIn(made func(*testing.T) *world, t *testing.T, walk func(w *world, v *visitor)) {
	t.Helper()
	t.Run("with script", func(t *testing.T) {
		journeyIn(made, t, func(w *world) { walk(w, w.visitor()) })
	})
	t.Run("without script", func(t *testing.T) {
		journeyIn(made, t, func(w *world) { walk(w, w.visitor().withoutScript()) })
	})
}

// open goes to a page and looks it over.
func (v *visitor) open(path string) {
	v.Helper()
	v.goTo(path)
	v.lookOver()
}

// goTo goes to a page; a path may be a whole address, as in a letter.
func (v *visitor) goTo(path string) {
	v.Helper()
	if strings.HasPrefix(path, "/") {
		path = v.base.String() + path
	}
	v.arrive(chromedp.Navigate(path))
}

// sees checks that the page shows texts; one that begins with "!" must not be
// there.
func (v *visitor) sees(texts ...string) {
	v.Helper()
	shown := evaluate[string](v, `document.title + "\n" + document.body.innerText.replace(/\s+/g, " ")`)
	for _, text := range texts {
		text, absent := strings.CutPrefix(strings.ReplaceAll(text, "\u00a0", " "), "!")
		if found := strings.Contains(shown, text); found == absent {
			v.Fatalf("the page shows %q: %v\n%s", text, found, shown)
		}
	}
}

// holds checks what stands in fields, by name and text in turn.
func (v *visitor) holds(pairs ...string) {
	v.Helper()
	for i := 0; i < len(pairs); i += 2 {
		got := evaluate[string](v, fmt.Sprintf("[...document.getElementsByName(%q)].find((e) => e.type !== 'radio' || e.checked).value", pairs[i]))
		if got != pairs[i+1] {
			v.Errorf("%s holds %q, want %q", pairs[i], got, pairs[i+1])
		}
	}
}

// at checks the page's path and status.
func (v *visitor) at(path string, status int64) {
	v.Helper()
	if got := evaluate[string](v, "location.pathname"); got != path || v.status != status {
		v.Fatalf("the page is %s with %d, want %s with %d", got, v.status, path, status)
	}
}

// arrive does what leads to a page and waits for it.
func (v *visitor) arrive(how chromedp.Action[chromedp.Void]) {
	v.Helper()
	ctx, cancel := context.WithTimeout(v.tab, patience)
	defer cancel()
	answer, err := chromedp.RunResponse(ctx, how)
	must(v.T, err)
	v.status = answer.Status
}

func (v *visitor) do(steps ...chromedp.Action[chromedp.Void]) {
	v.Helper()
	ctx, cancel := context.WithTimeout(v.tab, patience)
	defer cancel()
	must(v.T, chromedp.Do(ctx, steps...))
}

func evaluate[T any](v *visitor, script string) T {
	v.Helper()
	ctx, cancel := context.WithTimeout(v.tab, patience)
	defer cancel()
	result, err := chromedp.Run(ctx, chromedp.Evaluate[T](script, chromedp.EvalAwaitPromise))
	must(v.T, err)
	return result
}

// mustMend checks that the page leads to a field to mend: its summary has the
// focus, where scripts run.
func (v *visitor) mustMend(field string) {
	v.Helper()
	if v.script && evaluate[string](v, "document.activeElement.id") != "errors" {
		v.Error("the summary of what to mend does not have the focus")
	}
	if link := evaluate[string](v, `document.querySelector("[data-errors] a")?.hash ?? ""`); link != "#"+field {
		v.Fatalf("the summary leads to %q, want %s", link, field)
	}
	const marked = `((e) => e.matches("[aria-invalid]") || e.closest("fieldset.error") || e.querySelector("fieldset.error"))`
	if !evaluate[bool](v, fmt.Sprintf("%s(document.getElementById(%q)) ? true : false", marked, field)) {
		v.Errorf("%s is not marked", field)
	}
}
