package server

import (
	"errors"
	"testing"
	"time"

	"samrum/internal/login"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/internal/vault"
)

// seat takes a person's seat in a group, as the guard does.
func (w *world) seat(person, tail string) postgres.Seat {
	w.Helper()
	seat, err := w.Store.Seat(w.Context(), login.Hash(w.signIn(person)[0].Value), tail)
	w.must(err)
	return seat
}

// The store holds by itself, whatever a handler forgets to ask.
func TestTheStoreGivesWordsToTheirReadersOnly(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	item, err := supervision.ParseID[supervision.CaseItem](w.item("Norr", "Mira", 1))
	w.must(err)
	page, err := w.Store.CasePage(w.Context(), w.seat("Sara", "aaaa1111"), item)
	w.must(err)
	if d := page.Item.CaseDraft; page.MayRead || d.Headline == "" || d.Question+d.Situation+d.Affected+d.OwnLine != "" || page.Item.AuthorName != "" {
		t.Errorf("a co-member was given %+v by %q", d, page.Item.AuthorName)
	}
	if page, err = w.Store.CasePage(w.Context(), w.seat("Alma", "aaaa1111"), item); err != nil || page.Item.Question == "" {
		t.Errorf("the leader was given %+v, %v", page.Item, err)
	}
}

func TestTheStoreLetsAuthorsOnlyChangeTheirItems(t *testing.T) {
	w := newWorld(t)
	w.session("Norr", "2026-12-01 09:00")
	item, err := supervision.ParseID[supervision.CaseItem](w.item("Norr", "Mira", 1))
	w.must(err)
	draft := supervision.NewCaseDraft()
	draft.Headline, draft.Question, draft.Wishes = "Annat", "Annat?", []supervision.Wish{}
	for _, person := range []string{"Sara", "Alma"} {
		if err := w.Store.ChangeCase(w.Context(), w.seat(person, "aaaa1111"), item, 1, draft); err == nil {
			t.Errorf("%s changed Mira's item", person)
		}
		if err := w.Store.WithdrawCase(w.Context(), w.seat(person, "aaaa1111"), item); err == nil {
			t.Errorf("%s withdrew Mira's item", person)
		}
	}
	if err := w.Store.ChangeCase(w.Context(), w.seat("Mira", "aaaa1111"), item, 7, draft); !errors.Is(err, supervision.ErrStale) {
		t.Errorf("a stale change: %v", err)
	}
	w.must(w.Store.ChangeCase(w.Context(), w.seat("Mira", "aaaa1111"), item, 1, draft))
}

// A seat whose membership ended while a page stood open is taken no more.
func TestASeatIsAskedForEachTime(t *testing.T) {
	w := newWorld(t)
	w.wants(w.get("Mira", "/groups/"+norr), 200)
	w.exec(`update memberships set left_on = '2026-11-23' where person_id = $1`, w.people["Mira"])
	w.wants(w.get("Mira", "/groups/"+norr), 404)
	w.exec(`update practice_people set supervises = false where person_id = $1`, w.people["Petra"])
	w.wants(w.get("Petra", "/groups/"+vast), 404)
}

// Keys change while the program serves: what was sealed before opens after, in
// the program that read the old keyset too.
func TestKeysChangeWhileServing(t *testing.T) {
	w := newWorld(t)
	path := t.TempDir() + "/keys/keyset.json"
	w.must(vault.Create(path))
	old, err := vault.Open(path)
	w.must(err)
	clock := func() time.Time { return *w.now.Load() }
	pool := w.DB.Pool(t)
	serving, err := postgres.NewStore(pool, clock, old)
	w.must(err)
	w.Store = serving
	w.session("Norr", "2026-12-01 09:00")
	item, err := supervision.ParseID[supervision.CaseItem](w.item("Norr", "Mira", 1))
	w.must(err)
	w.must(vault.Rotate(path))
	rotated, err := vault.Open(path)
	w.must(err)
	if n, err := postgres.NewOwner(pool, clock).RewrapKeys(w.Context(), rotated); err != nil || n != 1 {
		t.Fatalf("%d keys, %v", n, err)
	}
	for name, v := range map[string]*vault.Vault{"a program that reads the old keyset": old, "a new start": rotated} {
		store, err := postgres.NewStore(pool, clock, v)
		w.must(err)
		w.must(store.CheckKeys(w.Context()))
		page, err := store.CasePage(w.Context(), w.seat("Mira", "aaaa1111"), item)
		if err != nil || page.Item.Headline != "En rubrik" {
			t.Errorf("%s reads %q, %v", name, page.Item.Headline, err)
		}
	}
}
