package server

import (
	"testing"
	"time"
)

const day = 24 * time.Hour

// expiry returns when the words of an item go, and the number of the session it
// waits for, 0 for none.
func (w *world) expiry(item string) (time.Time, int) {
	w.Helper()
	at := value[time.Time](w, `select text_expires_at from item_texts where item_id = $1`, item)
	n := value[int](w, `select coalesce((select s.number from sessions s where s.id = i.session_id), 0) from items i where i.id = $1`, item)
	return at.UTC(), n
}

func (w *world) sweep() {
	w.Helper()
	_, err := w.Store.Sweep(w.Context())
	w.must(err)
}

func (w *world) texts() int { return value[int](w, `select count(*)::int from item_texts`) }

func TestWordsGoThirtyDaysAfterTheirSession(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	item := w.item("Norr", "Mira", 1)
	w.exec(`update items set status = 'discussed'`)
	ends := time.Date(2026, 12, 1, 9, 30, 0, 0, time.UTC)
	if at, _ := w.expiry(item); !at.Equal(ends.Add(30 * day)) {
		t.Errorf("the words go %v", at)
	}
	w.setTime(ends.Add(30*day - time.Second))
	w.sweep()
	if w.texts() != 1 {
		t.Error("the words went early")
	}
	w.setTime(ends.Add(30 * day))
	w.sweep()
	if w.texts() != 0 {
		t.Error("the words stayed past their date")
	}
	if n := value[int](w, `select count(*)::int from items where kind = 'case' and author_id is not null`); n != 1 {
		t.Error("kind and presenter went with the words")
	}
}

func TestWordsAreKeptAHundredAndEightyDaysAtMost(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2027-06-01 09:00")
	for name, item := range map[string]string{"far ahead": w.item("Norr", "Mira", 1), "no session": w.item("Väst", "Elin", 0)} {
		if at, _ := w.expiry(item); !at.Equal(worldStart.Add(180 * day)) {
			t.Errorf("%s: the words go %v", name, at)
		}
	}
}

func TestWhatWaitsFollowsItsSession(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	w.session("Norr", "2026-12-15 09:00")
	item := w.item("Norr", "Mira", 1)
	w.wants(w.post("Alma", "/groups/"+norr+"/sessions/1/move", form("date", "2026-12-03", "start_time", "13", "length", "90", "version", "1")), 303)
	if at, n := w.expiry(item); n != 1 || !at.Equal(time.Date(2027, 1, 2, 13, 30, 0, 0, time.UTC)) {
		t.Errorf("after the move it waits for %d and goes %v", n, at)
	}
	w.wants(w.post("Alma", "/groups/"+norr+"/sessions/1/cancel", form("reason", "sjukdom", "version", "2")), 303)
	if at, n := w.expiry(item); n != 2 || !at.Equal(time.Date(2027, 1, 14, 9, 30, 0, 0, time.UTC)) {
		t.Errorf("after the cancellation it waits for %d and goes %v", n, at)
	}
	w.wants(w.post("Alma", "/groups/"+norr+"/sessions/2/cancel", form("reason", "sjukdom", "version", "1")), 303)
	if at, n := w.expiry(item); n != 0 || !at.Equal(worldStart.Add(180*day)) {
		t.Errorf("with nothing planned it waits for %d and goes %v", n, at)
	}
}

// A room that nobody ended does not keep what was not reached.
func TestWhatNobodyTookUpWaitsForTheNext(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-11-24 09:00")
	w.session("Norr", "2026-12-08 09:00")
	item := w.item("Norr", "Mira", 1)
	ends := time.Date(2026, 11, 24, 9, 30, 0, 0, time.UTC)
	w.setTime(ends.Add(2 * time.Hour))
	w.sweep()
	if _, n := w.expiry(item); n != 1 {
		t.Errorf("two hours after the end it waits for %d", n)
	}
	w.setTime(ends.Add(3*time.Hour + time.Second))
	w.sweep()
	if _, n := w.expiry(item); n != 2 {
		t.Errorf("three hours after the end it waits for %d", n)
	}
}

func TestSpentSignInsAndOldLoginsAreSwept(t *testing.T) {
	w := newWorld(t)
	w.browser().ask("mira@example.org")
	w.signIn("Mira")
	w.setTime(worldStart.Add(3 * time.Hour))
	w.sweep()
	if n := value[int](w, `select count(*)::int from sign_ins`); n != 0 {
		t.Error("a spent sign-in stays")
	}
	w.setTime(worldStart.Add(91 * day))
	w.sweep()
	if n := value[int](w, `select count(*)::int from logins`); n != 0 {
		t.Error("a run-out login stays")
	}
}
