// Package live hands the news that something has changed on to whoever has it
// open. It knows neither what changes nor who watches.
package live

import (
	"sync"
	"sync/atomic"
)

// A Hub is safe for concurrent use. The zero Hub is ready.
type Hub struct {
	mu       sync.Mutex
	watchers map[string]map[*Watcher]struct{} // by what they watch
	closed   bool
}

// A Watcher hears of the changes of one thing.
type Watcher struct {
	C       chan struct{} // holds one when something has changed; closed with the hub
	hub     *Hub
	of      string
	version atomic.Int64
}

// Watch begins to watch a thing; nil when the hub is closed. What changes before
// it returns may go unheard: read the thing afterwards.
func (h *Hub) Watch(of string) *Watcher {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed {
		return nil
	}
	w := &Watcher{C: make(chan struct{}, 1), hub: h, of: of}
	if h.watchers == nil {
		h.watchers = map[string]map[*Watcher]struct{}{}
	}
	if h.watchers[of] == nil {
		h.watchers[of] = map[*Watcher]struct{}{}
	}
	h.watchers[of][w] = struct{}{}
	return w
}

// Version returns the newest that was told of, 0 when something may have changed
// that nobody heard of.
func (w *Watcher) Version() int64 { return w.version.Load() }

// Stop ends the watching. Doing it twice is no error.
func (w *Watcher) Stop() {
	w.hub.mu.Lock()
	defer w.hub.mu.Unlock()
	delete(w.hub.watchers[w.of], w)
	if len(w.hub.watchers[w.of]) == 0 {
		delete(w.hub.watchers, w.of)
	}
}

// Tell hands on that a thing has a new version. It never waits: who has not
// looked yet learns the newest only.
func (h *Hub) Tell(of string, version int64) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for w := range h.watchers[of] {
		w.tell(version)
	}
}

// TellAll says that anything may have changed: news may have been missed.
func (h *Hub) TellAll() {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, of := range h.watchers {
		for w := range of {
			w.tell(0)
		}
	}
}

func (w *Watcher) tell(version int64) {
	w.version.Store(version)
	select {
	case w.C <- struct{}{}:
	default:
	}
}

// Watching counts the watchers.
func (h *Hub) Watching() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	n := 0
	for _, of := range h.watchers {
		n += len(of)
	}
	return n
}

// Close ends every watching, and lets none begin.
func (h *Hub) Close() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.closed = true
	for _, of := range h.watchers {
		for w := range of {
			close(w.C)
		}
	}
	h.watchers = nil
}
