package browser

import (
	"crypto/sha256"
	_ "embed"
	"fmt"
	"sync"

	"github.com/chromedp/chromedp"
)

//go:embed testdata/look.js
var look string

// lookOver checks a page that a journey comes to, in one theme: how its colours
// are in the other is seen where every page is.
func (v *visitor) lookOver() {
	v.Helper()
	v.inspect(phone)
	if seenBefore(evaluate[string](v, `document.documentElement.outerHTML.replace(/(href|action|value)="[^"]*"/g, "")`)) {
		return
	}
	v.axeInLight()
}

// unroll makes the window as high as the page: what lies under the bar at its
// foot would be scrolled up.
func (v *visitor) unroll(width int64) {
	v.Helper()
	v.tab.resize(v.T, width, screen)
	v.tab.resize(v.T, width, evaluate[int64](v, "document.documentElement.scrollHeight"))
}

// axeInThemes checks the page against WCAG 2.2 AA and axe-core's best practice. A
// theme changes colours and nothing else, so the second is looked at for those.
// The page may run scripts for as long as the checker does, which now and then
// waits.
func (v *visitor) axeInThemes() {
	v.Helper()
	v.checked(func() {
		v.axe(light, accessible)
		v.tab.paint(v.T, dark)
		v.axe(dark, `{type: "rule", values: ["color-contrast", "link-in-text-block"]}`)
		v.tab.paint(v.T, light)
	})
}

// axeInLight is the same in one theme, whose colours are the page's.
func (v *visitor) axeInLight() {
	v.Helper()
	v.checked(func() { v.axe(light, accessible) })
}

const accessible = `["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]`

// checked unrolls the page on a phone, where it may run scripts, for a while.
func (v *visitor) checked(while func()) {
	v.Helper()
	v.unroll(phone)
	if !v.script {
		v.mayRun(true)
		defer v.mayRun(false)
	}
	while()
	v.tab.resize(v.T, phone, screen)
}

// inspect looks for what axe-core does not see, and for what the browser has to
// complain of.
func (v *visitor) inspect(width int64) {
	v.Helper()
	v.tab.resize(v.T, width, screen)
	for _, fault := range evaluate[[]string](v, fmt.Sprintf("(%s)(%d, %q)", look, width, v.language)) {
		v.Errorf("%s, %s, %d px: %s", v.where(), v.language, width, fault)
	}
	for _, said := range v.tab.complaints.take() {
		v.Errorf("%s: the browser says: %s", v.where(), said)
	}
}

// A violation is what axe-core finds.
type violation struct {
	ID, Impact, Help string
	Nodes            []struct{ HTML, FailureSummary string }
}

// axe runs the checker with some of its rules.
func (v *visitor) axe(prefers theme, rules string) {
	v.Helper()
	script, err := checker()
	must(v.T, err)
	if !evaluate[bool](v, `"axe" in window`) {
		evaluate[chromedp.Void](v, script)
	}
	found := evaluate[[]violation](v, fmt.Sprintf(
		`axe.run({runOnly: %s, resultTypes: ["violations"], preload: false}).then((r) => r.violations)`, rules))
	for _, f := range found {
		for _, node := range f.Nodes {
			v.Errorf("%s, %s: %s (%s): %s\n%s\n%s", v.where(), prefers, f.ID, f.Impact, f.Help, node.HTML, node.FailureSummary)
		}
	}
}

func (v *visitor) where() string {
	v.Helper()
	return fmt.Sprintf("%s (%d)", evaluate[string](v, "location.pathname"), v.status)
}

var looked sync.Map

// seenBefore tells whether a page was checked already but for its addresses and
// values, and remembers it.
func seenBefore(html string) bool {
	_, seen := looked.LoadOrStore(sha256.Sum256([]byte(html)), true)
	return seen
}
