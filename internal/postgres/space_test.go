package postgres_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"samrum/internal/postgres"
	"samrum/internal/postgres/pgtest"
	"samrum/internal/supervision"
)

// What a session gave is told twice when its ending is sent twice, and anew when
// a "not today" is taken up after all; a correction by hand stands.
func TestSpaceIsWrittenOnce(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	fill(t, db)
	above := db.Above(t)
	now := time.Now()
	store, err := postgres.NewStore(db.Pool(t), func() time.Time { return now }, testVault(t))
	must(t, err)
	var login []byte
	must(t, above.QueryRow(t.Context(), `select id_hash from logins where person_id = (select lead_id from groups limit 1)`).Scan(&login))
	seat, err := store.Seat(t.Context(), [32]byte(login), "abcd2345")
	must(t, err)
	lead, err := seat.Lead()
	must(t, err)
	_, err = above.Exec(t.Context(), `delete from space; delete from session_contents`)
	must(t, err)
	var session supervision.ID[supervision.Session]
	var first, second supervision.ID[supervision.Person]
	var item supervision.ID[supervision.CaseItem]
	must(t, above.QueryRow(t.Context(), `select id from sessions where group_id = $1`, seat.Group().ID).Scan(&session))
	must(t, above.QueryRow(t.Context(), `select min(id::text)::uuid, max(id::text)::uuid from people`).Scan(&first, &second))
	must(t, above.QueryRow(t.Context(), `select id from items where session_id = $1 and author_id = $2`, session, first).Scan(&item))

	given := []supervision.SpaceEntry{
		{Item: item, Presenters: []supervision.ID[supervision.Person]{first, second}, Minutes: 33},
		{Presenters: []supervision.ID[supervision.Person]{second}, Declined: true},
	}
	tell := func(want ...supervision.SpaceRow) {
		t.Helper()
		for range 2 {
			space, err := store.NoteSpace(t.Context(), lead, session, given, supervision.Content{Case: 33})
			must(t, err)
			for i := range space.Rows {
				space.Rows[i].Name = ""
			}
			if d := cmp.Diff(want, space.Rows); d != "" {
				t.Errorf("-want +got\n%s", d)
			}
		}
	}
	tell(supervision.SpaceRow{PersonID: first, Times: 1, Minutes: 17}, supervision.SpaceRow{PersonID: second, Times: 1, Minutes: 16, Declined: 1})
	given[1] = supervision.SpaceEntry{Presenters: given[1].Presenters, Minutes: 10}
	tell(supervision.SpaceRow{PersonID: first, Times: 1, Minutes: 17}, supervision.SpaceRow{PersonID: second, Times: 2, Minutes: 26})

	page, err := store.Space(t.Context(), seat, supervision.Term{})
	must(t, err)
	for _, line := range page.Lines {
		if line.Minutes == 16 {
			must(t, store.CorrectSpace(t.Context(), lead, line.ID, 1, supervision.SpaceCorrection{Kind: supervision.Presented, Minutes: 20}))
		}
	}
	tell(supervision.SpaceRow{PersonID: first, Times: 1, Minutes: 17}, supervision.SpaceRow{PersonID: second, Times: 2, Minutes: 30})
	if page.Content != (supervision.Content{Case: 33}) || len(page.Lines) != 3 {
		t.Errorf("%d lines, %+v", len(page.Lines), page.Content)
	}
}
