package browser

import (
	"context"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// A tab is a window with cookies of its own. Opening one takes long, so they
// are used again.
type tab struct {
	context.Context
	complaints *complaints
	size       *[2]int64 // of its window
}

var (
	idle     []tab
	idleLock sync.Mutex
)

// newTab returns an empty tab, for the length of the test.
func newTab(t *testing.T) tab {
	t.Helper()
	tab, ok := takeIdle()
	if !ok {
		browser, err := started()
		must(t, err)
		tab.Context, _ = chromedp.NewContext(browser, chromedp.WithNewBrowserContext()) // it ends with the browser
		tab.complaints, tab.size = &complaints{}, &[2]int64{}
		must(t, chromedp.Listen(tab, tab.complaints.hear))
	}
	tab.clear(t)
	t.Cleanup(func() {
		idleLock.Lock()
		defer idleLock.Unlock()
		idle = append(idle, tab)
	})
	return tab
}

func takeIdle() (last tab, ok bool) {
	idleLock.Lock()
	defer idleLock.Unlock()
	if len(idle) == 0 {
		return tab{}, false
	}
	last, idle = idle[len(idle)-1], idle[:len(idle)-1]
	return last, true
}

func (tab tab) clear(t *testing.T) {
	t.Helper()
	tab.forget(t)
	tell(t, tab, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{})
	tab.paint(t, light)
	tab.complaints.take()
}

// forget lets the cookies go.
func (tab tab) forget(t *testing.T) {
	t.Helper()
	tell(t, tab, network.ClearBrowserCookies, cdp.Empty{})
}

// A theme is what a device prefers.
type theme string

const (
	light theme = "light"
	dark  theme = "dark"
)

var themes = []theme{light, dark}

// paint makes the device prefer a theme, without anything that moves: a colour
// on its way to another is neither.
func (tab tab) paint(t *testing.T, prefers theme) {
	t.Helper()
	tell(t, tab, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: string(prefers)}, {Name: "prefers-reduced-motion", Value: "reduce"},
	}})
}

// Widths of a window, in CSS pixels: the narrowest that pages must fit, a
// phone, and a desk.
const (
	narrow = 320
	phone  = 390
	desk   = 1280
)

// screen is how high a window is.
const screen = 844

// resize lays the page out anew, unless the window is of that size.
func (tab tab) resize(t *testing.T, width, height int64) {
	t.Helper()
	size := [2]int64{width, height}
	if *tab.size == size {
		return
	}
	*tab.size = size
	p := emulation.SetDeviceMetricsOverrideParams{Width: width, Height: height, DeviceScaleFactor: 1, Mobile: width < desk}
	tell(t, tab, emulation.SetDeviceMetricsOverride, p)
}

func tell[P, R any](t *testing.T, tab tab, cmd cdp.Command[P, R], p P) {
	t.Helper()
	_, err := chromedp.Call(tab, cmd, p)
	must(t, err)
}
