package server

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// How a stream is kept: a beat, so that proxies in between hold it; whether its
// reader may still sit there; how long a write may take; and when a browser that
// has lost it asks again.
const (
	liveBeat  = 15 * time.Second
	liveCheck = time.Minute
	liveWrite = 10 * time.Second
	liveRetry = 2 * time.Second
)

// roomLive tells an open page that its room has changed, for as long as it is
// open. The page reads for itself what has become of it: a stream carries
// versions only.
func (s *Server) roomLive(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	n, err := sessionNumber(r)
	if err != nil {
		return err
	}
	id, _, err := s.store.RoomVersion(r.Context(), seat, n)
	if errors.Is(err, supervision.ErrClosed) {
		w.WriteHeader(http.StatusNoContent) // a browser does not ask again
		return nil
	}
	if err != nil {
		return err
	}
	watcher := s.rooms.Watch(id.String())
	if watcher == nil {
		w.Header().Set("Retry-After", "1")
		w.WriteHeader(http.StatusServiceUnavailable)
		return nil
	}
	defer watcher.Stop()
	_, version, err := s.store.RoomVersion(r.Context(), seat, n) // after watching began: nothing is missed
	if err != nil {
		return err
	}
	out := newStream(w)
	out.begin(version)
	for out.err == nil {
		select {
		case <-r.Context().Done():
			return nil
		case _, open := <-watcher.C:
			if !open {
				return nil
			}
			out.change(watcher.Version())
		case <-out.beat.C:
			s.beat(r, out)
		}
	}
	return nil // the browser has left
}

// beat keeps a stream, and looks now and then whether its reader may still sit
// there. A database that is away for a moment ends nothing.
func (s *Server) beat(r *http.Request, out *stream) {
	out.write(":\n\n")
	out.beat.Reset(liveBeat)
	if time.Since(out.checked) < liveCheck {
		return
	}
	out.checked = time.Now()
	ctx, cancel := context.WithTimeout(r.Context(), liveWrite)
	defer cancel()
	if _, err := s.seat(ctx, r); errors.Is(err, supervision.ErrNotFound) || errors.Is(err, supervision.ErrSignedOut) {
		out.write("event: gone\ndata: 0\n\n")
		out.err = err
	}
}

// A stream writes events as they come, past buffers and compression.
type stream struct {
	w       http.ResponseWriter
	control *http.ResponseController
	beat    *time.Timer
	checked time.Time
	err     error // why nothing more can be written
}

func newStream(w http.ResponseWriter) *stream {
	control := http.NewResponseController(w)
	_ = control.SetReadDeadline(time.Time{}) // the page says nothing more; that is no reason to hang up
	return &stream{w: w, control: control, beat: time.NewTimer(liveBeat), checked: time.Now()}
}

func (o *stream) begin(version int64) {
	o.w.Header().Set("Content-Type", "text/event-stream")
	o.w.Header().Set("X-Accel-Buffering", "no") // a word that proxies know
	o.w.WriteHeader(http.StatusOK)
	o.write(fmt.Sprintf("retry: %d\n\n", liveRetry.Milliseconds()))
	o.change(version)
}

func (o *stream) change(version int64) {
	o.write(fmt.Sprintf("event: change\ndata: %d\n\n", version))
}

func (o *stream) write(text string) {
	if o.err != nil {
		return
	}
	_ = o.control.SetWriteDeadline(time.Now().Add(liveWrite))
	if _, o.err = o.w.Write([]byte(text)); o.err == nil {
		o.err = o.control.Flush()
	}
}
