package server

import (
	"net/http"
	"net/url"
	"sync"
	"testing"

	"samrum/internal/supervision"
)

// atOnce sends the same request n times at the same time and counts the
// answers by status.
func (w *world) atOnce(n int, send func(i int) int) map[int]int {
	w.Helper()
	var (
		wg    sync.WaitGroup
		mu    sync.Mutex
		got   = map[int]int{}
		start = make(chan struct{})
	)
	for i := range n {
		wg.Go(func() {
			<-start
			status := send(i)
			mu.Lock()
			defer mu.Unlock()
			got[status]++
		})
	}
	close(start)
	wg.Wait()
	return got
}

func yearOf(number string) url.Values {
	return form("first_date", "2027-01-12", "start_time", "13:00", "length", "90", "rhythm", "every_n_weeks", "weeks", "2",
		"number", number, "place", "on_site", "place_address", "Kvarnen", "do", "save", "next_number", "1")
}

// One form sent twenty times at once plans once; twenty plans at once by twenty
// forms plan once too, and the rest are told.
func TestTwentyPlansAtOnceAreOne(t *testing.T) {
	w := newWorld(t)
	w.signIn("Alma")
	same := supervision.NewFormKey().String()
	for name, key := range map[string]func() string{
		norr: func() string { return same }, vast: func() string { return supervision.NewFormKey().String() },
	} {
		plan := yearOf("10")
		if name == vast {
			plan.Set("start_time", "09:00")
		}
		got := w.atOnce(20, func(int) int {
			mine := url.Values{}
			for k, v := range plan {
				mine[k] = v
			}
			mine.Set("form_key", key())
			return w.post("Alma", "/groups/"+name+"/plan", mine).Code
		})
		if got[http.StatusSeeOther] == 0 || got[http.StatusSeeOther]+got[http.StatusConflict] != 20 {
			t.Errorf("%s: %v", name, got)
		}
	}
	if n := value[int](w, `select count(*)::int from sessions`); n != 20 {
		t.Errorf("%d sessions, want ten for each group", n)
	}
	if n := value[int](w, `select count(*)::int from leader_time`); n != 30 {
		t.Errorf("%d stretches of leaders' time, want 30", n)
	}
}

// Two groups of one leader planned into the same hours at once: one of them.
func TestOneLeaderIsPlannedOnce(t *testing.T) {
	w := newWorld(t)
	w.signIn("Alma")
	got := w.atOnce(10, func(i int) int {
		plan := yearOf("6")
		plan.Set("form_key", supervision.NewFormKey().String())
		return w.post("Alma", "/groups/"+[]string{norr, vast}[i%2]+"/plan", plan).Code
	})
	if got[http.StatusSeeOther] != 1 || got[http.StatusConflict] != 9 {
		t.Errorf("%v, want one saved and nine told", got)
	}
}

// Two leaders move one session at once: one move counts, the other is told.
func TestTwoLeadersMoveOneSession(t *testing.T) {
	w := newWorld(t)
	w.session("Väst", "2026-12-01 09:00")
	who := []string{"Alma", "Petra"}
	for _, p := range who {
		w.signIn(p)
	}
	got := w.atOnce(2, func(i int) int {
		return w.post(who[i], "/groups/"+vast+"/sessions/1/move",
			form("date", []string{"2026-12-02", "2026-12-03"}[i], "start_time", "10:00", "length", "90", "version", "1")).Code
	})
	if got[http.StatusSeeOther] != 1 || got[http.StatusConflict] != 1 {
		t.Errorf("%v, want one moved and one told", got)
	}
	if n := value[int](w, `select count(*)::int from leader_time lt join sessions s on s.id = lt.session_id and lower(lt.during) = s.starts_at`); n != 2 {
		t.Errorf("%d stretches of leaders' time fit the session, want 2", n)
	}
}

func TestTwentyItemsAtOnceAreOne(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.signIn("Mira")
	key := supervision.NewFormKey().String()
	got := w.atOnce(20, func(int) int {
		return w.post("Mira", "/groups/"+norr+"/cases", form("headline", "En rubrik", "question", "Hur?", "form_key", key)).Code
	})
	if got[http.StatusSeeOther] != 20 {
		t.Errorf("%v", got)
	}
	if n := value[int](w, `select count(*)::int from items`); n != 1 || w.texts() != 1 {
		t.Errorf("%d items, %d texts", n, w.texts())
	}
}

// A form key that has planned or made something else is told, not believed.
func TestAUsedFormKeyWithOtherContent(t *testing.T) {
	w := newWorld(t)
	key := supervision.NewFormKey().String()
	plan := yearOf("4")
	plan.Set("form_key", key)
	w.wants(w.post("Alma", "/groups/"+norr+"/plan", plan), 303)
	w.wants(w.post("Alma", "/groups/"+norr+"/plan", plan), 303)
	plan.Set("first_date", "2027-02-02")
	w.wants(w.post("Alma", "/groups/"+norr+"/plan", plan), 409)
	group := form("name", "Söder", "form", "case", "smallest", "5", "largest", "7", "zone", "Europe/Stockholm",
		"country", "SE", "language", "sv", "client_term", "klient", "case_label", "ärende", "form_key", key)
	w.wants(w.post("Alma", "/groups", group), 303)
	w.wants(w.post("Alma", "/groups", group), 303)
	group.Set("name", "Norra")
	w.wants(w.post("Alma", "/groups", group), 409, "redan sparats", "Norra")
}

// A tick taken from a series with a number brings a date nobody has seen: it is
// shown before it is saved.
func TestNoDateIsSavedUnseen(t *testing.T) {
	w := newWorld(t)
	plan := yearOf("2")
	plan.Set("do", "show")
	rec := w.post("Alma", "/groups/"+norr+"/plan", plan)
	shown := opened(rec)
	if shown.Get("shown") == "" {
		t.Fatal("the page does not say what it shows")
	}
	shown.Set("do", "save")
	shown["date-2027-01-12"] = []string{"skip"}
	w.reads(w.post("Alma", "/groups/"+norr+"/plan", shown), 409, "andra än de du såg")
	if n := value[int](w, `select count(*)::int from sessions`); n != 0 {
		t.Errorf("%d sessions were saved unseen", n)
	}
}
