package browser

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"
)

// The Makefile prints what a run lists here.
const notRunVariable = "SAMRUM_JOURNEYS_NOT_RUN"

// scratch holds the browser's profile and the tests' keys.
var scratch string

func TestMain(m *testing.M) {
	var err error
	if scratch, err = os.MkdirTemp("", "samrum-browser-"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	status := m.Run()
	quit()
	_ = os.RemoveAll(scratch)
	os.Exit(status)
}

// journey runs a journey in a sample practice of its own.
func journey(t *testing.T, fn func(w *world)) {
	t.Helper()
	journeyIn(newWorld, t, fn)
}

// journeyIn runs a journey in a world of its own. Where a browser or its checker
// is missing the journey is listed as not run, and fails only where CI is set.
func journeyIn(made func(*testing.T) *world, t *testing.T, fn func(w *world)) {
	t.Helper()
	t.Parallel()
	err := missing()
	switch {
	case err == nil:
		fn(made(t))
	case os.Getenv("CI") == "true":
		t.Fatal(err)
	default:
		t.Log("not run:", err)
		list(t, t.Name())
	}
}

func list(t *testing.T, name string) {
	path := os.Getenv(notRunVariable)
	if path == "" {
		return
	}
	f, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	must(t, err)
	_, err = fmt.Fprintln(f, name)
	must(t, errors.Join(err, f.Close()))
}

// missing says what a journey lacks on this machine.
var missing = sync.OnceValue(func() error {
	_, err := checker()
	if _, noBrowser := program(); noBrowser != nil {
		err = noBrowser
	}
	return err
})

// program finds the browser.
var program = sync.OnceValues(func() (string, error) {
	for _, name := range []string{
		"chromium", "chromium-browser", "google-chrome",
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
	} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("no Chromium on this machine")
})

// checker is axe-core, as a script.
var checker = sync.OnceValues(func() (string, error) {
	script, err := os.ReadFile("../../tools/node_modules/axe-core/axe.min.js")
	if errors.Is(err, fs.ErrNotExist) {
		err = errors.New("no axe-core in tools")
	}
	return string(script), err
})

// quit ends the browser, when one was started.
var quit = func() {}

// started is the one browser of all journeys.
var started = sync.OnceValues(func() (context.Context, error) {
	path, err := program()
	if err != nil {
		return nil, err
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true), chromedp.Flag("hide-scrollbars", true),
		chromedp.Flag("disable-features", "Translate,BackForwardCache,SpareRendererForSitePerProcess"), // costs, and is not looked at
		// Dates and times are written as the page's language has it: the browser is
		// taken for one of that language.
		chromedp.Flag("enable-blink-features", "LangAttributeAwareFormControlUI"),
		chromedp.UserDataDir(filepath.Join(scratch, "profile")))
	if os.Getuid() == 0 {
		options = append(options, chromedp.NoSandbox) // the sandbox wants an ordinary user
	}
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	browser, end := chromedp.NewContext(allocator)
	quit = func() { end(); stop() }
	return browser, chromedp.Do(browser)
})
