package server

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"testing"
	"time"

	"samrum/internal/paths"
	"samrum/internal/postgres"
)

// A liveWorld serves a room over the network, with a listener for its news.
type liveWorld struct {
	*roomWorld
	web *httptest.Server
}

// patient is far more than anything here may take; what waits longer has failed.
const patient = 20 * time.Second

func newLive(w *world) *liveWorld {
	w.Helper()
	l := &liveWorld{roomWorld: roomOf(w)}
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		postgres.ListenToRooms(ctx, w.DB.URL, w.Server.rooms)
	}()
	l.web = httptest.NewServer(w.Handler)
	w.Cleanup(func() {
		w.Server.rooms.Close()
		l.web.Close()
		cancel()
		<-done
	})
	return l
}

// A liveStream is an open page's.
type liveStream struct {
	conn net.Conn
	read *bufio.Reader
}

func (w *liveWorld) listen(as string) *liveStream {
	w.Helper()
	conn, err := net.Dial("tcp", w.web.Listener.Addr().String())
	w.must(err)
	cookie := w.signIn(as)[0]
	fmt.Fprintf(conn, "GET %s HTTP/1.1\r\nHost: samrum.test\r\nCookie: %s=%s\r\nAccept-Encoding: gzip\r\n\r\n", paths.RoomLive(norr, w.n), cookie.Name, cookie.Value)
	s := &liveStream{conn, bufio.NewReaderSize(conn, 512)}
	for line := "-"; line != ""; line = s.line(w) {
		if strings.HasPrefix(line, "HTTP/1.1 ") && !strings.Contains(line, " 200 ") {
			w.Fatalf("the stream answers %s", line)
		}
		if strings.HasPrefix(line, "Content-Encoding") {
			w.Errorf("the stream is compressed: %s", line)
		}
	}
	return s
}

func (s *liveStream) line(w *liveWorld) string {
	w.Helper()
	w.must(s.conn.SetReadDeadline(time.Now().Add(patient)))
	line, err := s.read.ReadString('\n')
	w.must(err)
	return strings.TrimRight(line, "\r\n")
}

// hears waits for a change and returns its version.
func (s *liveStream) hears(w *liveWorld) string {
	w.Helper()
	for {
		if version, ok := strings.CutPrefix(s.line(w), "data: "); ok {
			return version
		}
	}
}

func TestRoomLive(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]func(t *testing.T, w *liveWorld){
		"every change reaches every open page, and one that opens later begins with what is": func(t *testing.T, w *liveWorld) {
			mira := w.listen("Mira")
			if got := mira.hears(w); got != "0" {
				t.Errorf("before the room is open its version is %s", got)
			}
			w.open("Alma")
			petra := w.listen("Petra")
			w.here("Alma", "Mira")
			w.here("Petra", "Sara")
			for name, s := range map[string]*liveStream{"Mira": mira, "Petra": petra} {
				for got := ""; got != "3"; {
					got = s.hears(w)
					if got > "3" {
						t.Fatalf("%s hears of version %s", name, got)
					}
				}
			}
			if got := w.listen("Sara").hears(w); got != "3" {
				t.Errorf("a page that opens now begins with %s", got)
			}
		},
		"when news may have been missed, everybody is told to look": func(t *testing.T, w *liveWorld) {
			w.open("Alma")
			mira := w.listen("Mira")
			mira.hears(w)
			w.until("the listener is there", func() bool {
				return value[int](w.world, `select count(*)::int from pg_stat_activity where datname = current_database() and query = 'listen samrum_room'`) == 1
			})
			old := value[int](w.world, `select pid from pg_stat_activity where datname = current_database() and query = 'listen samrum_room'`)
			w.exec(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen samrum_room'`)
			for mira.hears(w) != "0" {
			}
			w.until("the listener is back", func() bool {
				return value[int](w.world, `select count(*)::int from pg_stat_activity where datname = current_database() and query = 'listen samrum_room' and pid <> $1`, old) == 1
			})
			w.here("Alma", "Mira")
			for mira.hears(w) != "2" {
			}
		},
		"streams end when the program does, and none begins": func(t *testing.T, w *liveWorld) {
			w.open("Alma")
			mira := w.listen("Mira")
			mira.hears(w)
			w.Server.Drain()
			for mira.line(w) != "0" { // the last chunk
			}
			r := httptest.NewRequest(http.MethodGet, paths.RoomLive(norr, w.n), nil)
			r.AddCookie(w.signIn("Mira")[0])
			seen := httptest.NewRecorder()
			w.Handler.ServeHTTP(seen, r)
			w.wants(seen, http.StatusServiceUnavailable)
		},
		"a room that is shut has nothing to tell": func(t *testing.T, w *liveWorld) {
			w.running()
			w.close("Alma", nil)
			w.wants(w.get("Mira", paths.RoomLive(norr, w.n)), http.StatusNoContent)
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(t, newLive(quietWorld(t)))
		})
	}
}

// until waits for something that happens elsewhere.
func (w *world) until(what string, is func() bool) {
	w.Helper()
	for by := time.Now().Add(patient); !is(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(by) {
			w.Fatalf("%s: not within %v", what, patient)
		}
	}
}

// Whoever may no longer sit in the room is told so within a minute and a beat;
// here the clock of the check is set so that every beat looks.
func TestRoomLiveLooksWhoSits(t *testing.T) {
	w := newLive(quietWorld(t))
	w.open("Alma")
	r := httptest.NewRequest(http.MethodGet, paths.RoomLive(norr, w.n), nil)
	seen := httptest.NewRecorder()
	out := newStream(seen)
	out.checked = time.Now().Add(-2 * liveCheck)
	w.Server.beat(r, out) // nobody is signed in with this request
	if !strings.Contains(seen.Body.String(), "event: gone") || out.err == nil {
		t.Errorf("the stream goes on: %s", seen.Body)
	}
}

// A thousand streams of which some die all the time leave nothing behind.
func TestManyStreamsLeaveNothingBehind(t *testing.T) {
	w := newLive(quietWorld(t))
	w.open("Alma")
	const many = 1000
	streams := make([]*liveStream, many)
	for i := range streams { // what the program keeps ready from then on is no leak
		streams[i] = w.listen("Mira")
	}
	for _, s := range streams {
		die(t, s)
	}
	w.until("the first streams are gone", func() bool { return w.Server.rooms.Watching() == 0 })
	before, heap := runtime.NumGoroutine(), w.heapAfterGC()
	for i := range streams {
		streams[i] = w.listen("Mira")
	}
	for i := range 20 { // two die each tenth of a second, without a word, and come again
		for _, at := range []int{i, many - 1 - i} {
			die(t, streams[at])
			streams[at] = w.listen("Mira")
		}
		w.here("Alma", "Mira")
	}
	for _, s := range streams {
		die(t, s)
	}
	begun := time.Now()
	w.until("all streams are gone", func() bool { return w.Server.rooms.Watching() == 0 && runtime.NumGoroutine() <= before+5 })
	clear(streams)
	after := w.heapAfterGC()
	t.Logf("%d streams gone after %v; heap %d KiB before, %d KiB after; %d goroutines before, %d after",
		many, time.Since(begun), heap>>10, after>>10, before, runtime.NumGoroutine())
	if float64(after) > 1.1*float64(heap) {
		t.Errorf("the heap was %d bytes and is %d", heap, after)
	}
	if n := value[int](w.world, `select count(*)::int from pg_stat_activity where datname = current_database() and query like 'listen%'`); n != 1 {
		t.Errorf("%d connections listen", n)
	}
}

func die(t *testing.T, s *liveStream) {
	t.Helper()
	if err := s.conn.(*net.TCPConn).SetLinger(0); err != nil {
		t.Error(err)
	}
	s.conn.Close()
}

// heapAfterGC is what the program holds, without what the test has kept of its
// log.
func (w *liveWorld) heapAfterGC() uint64 {
	var m runtime.MemStats
	w.Log.reset()
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
