package sample

import (
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"samrum/internal/calendar"
	"samrum/internal/discretion"
	"samrum/internal/postgres"
	"samrum/internal/postgres/pgtest"
	"samrum/internal/supervision"
	"samrum/internal/vault"
)

var sunday = time.Date(2026, 11, 22, 15, 0, 0, 0, time.UTC)

func TestFillLooksLivedInWheneverItIsDone(t *testing.T) {
	t.Parallel()
	for name, now := range map[string]time.Time{
		"on a Sunday":               sunday,
		"on a Tuesday morning":      time.Date(2026, 11, 24, 7, 35, 0, 0, time.UTC),
		"on a Thursday, by noon":    time.Date(2026, 10, 1, 8, 0, 0, 0, time.UTC),
		"on midsummer's eve":        time.Date(2027, 6, 25, 8, 0, 0, 0, time.UTC),
		"in the middle of July":     time.Date(2026, 7, 15, 12, 0, 0, 0, time.UTC),
		"on Christmas Eve":          time.Date(2026, 12, 24, 20, 0, 0, 0, time.UTC),
		"in the night of no 02.30":  time.Date(2027, 3, 28, 0, 45, 0, 0, time.UTC),
		"in the week after a break": time.Date(2026, 8, 24, 6, 0, 0, 0, time.UTC),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			db, v := pgtest.New(t), keys(t)
			fill(t, db, v, now)
			above := db.Above(t)
			var sessions, late, early, items, cancelled int
			must(t, above.QueryRow(t.Context(), `
				select count(*), count(*) filter (where status = 'planned' and ends_at <= $1),
					count(*) filter (where status = 'held' and ends_at > $1), (select count(*) from items),
					count(*) filter (where status = 'cancelled')
				from sessions`, now).Scan(&sessions, &late, &early, &items, &cancelled))
			if sessions != 62 || late+early != 0 || items < 10 || cancelled == 0 {
				t.Errorf("%d sessions, %d over and not held, %d held too soon, %d items, %d cancelled", sessions, late, early, items, cancelled)
			}
			var carried, drafts, later, excused, words int
			must(t, above.QueryRow(t.Context(), `
				select coalesce(max(carried), 0), count(*) filter (where status = 'draft'),
					(select count(*) from items i join groups g on g.id = i.group_id where g.name like '%Väst' and i.kind = 'process' and i.minutes = 15),
					(select count(*) from item_reasons), (select count(*) from allowed_words)
				from items`).Scan(&carried, &drafts, &later, &excused, &words))
			if carried < 1 || drafts != 1 || later != 1 || excused != 1 || words != len(ownWords) {
				t.Errorf("carried %d, %d drafts, %d with details later, %d reasons, %d own words", carried, drafts, later, excused, words)
			}
			var chapters, unread, questions, answers int
			must(t, above.QueryRow(t.Context(), `
				select count(*), count(*) filter (where session_id is null), (select count(*) from reading_questions),
					(select count(*) from preparations where has_read is not null)
				from chapters`).Scan(&chapters, &unread, &questions, &answers))
			if chapters != 24 || unread != 0 || questions != 3 || answers != 4 {
				t.Errorf("%d chapters, %d for no session, %d questions, %d answers", chapters, unread, questions, answers)
			}
			var receiving, open, closed, kinds int
			must(t, above.QueryRow(t.Context(), `
				select (select count(*) from receptions), (select count(*) from weekly_hours), (select count(*) from closed_days where day >= $1::timestamptz::date),
					(select count(*) from meeting_kinds)`, now).Scan(&receiving, &open, &closed, &kinds))
			if receiving != 2 || open != 9 || closed != 14 || kinds != 1 {
				t.Errorf("%d can be booked in %d stretches but on %d days, for %d kinds of meetings beside the first", receiving, open, closed, kinds)
			}
			var spaces, contents, agendas int
			must(t, above.QueryRow(t.Context(), `
				select (select count(*) from space), (select count(*) from session_contents c join sessions s on s.id = c.session_id where s.status = 'held'),
					(select count(*) from agendas)`).Scan(&spaces, &contents, &agendas))
			if spaces < 20 || contents < 10 || agendas != 1 {
				t.Errorf("%d entries of space, %d sessions with contents, %d own agendas", spaces, contents, agendas)
			}
			var there, part, apologies, unseen, unnoted, impossible int
			must(t, above.QueryRow(t.Context(), `
				select count(*) filter (where a.status = 'present'), count(*) filter (where a.status = 'part'), count(*) filter (where a.status = 'apology'), count(*) filter (where a.status = 'no_show'),
					(select count(*) from sessions s where status = 'held' and (enrolled is null or held_minutes is null or enrolled <> (select count(*) from attendances a where a.session_id = s.id))),
					count(*) filter (where a.minutes > s.held_minutes or a.minutes = 0 and exists (select from space e where e.session_id = s.id and e.person_id = a.person_id))
				from attendances a join sessions s on s.id = a.session_id`).Scan(&there, &part, &apologies, &unseen, &unnoted, &impossible))
			if there < 45 || part < 2 || apologies < 4 || unseen < 1 || unnoted+impossible != 0 {
				t.Errorf("%d there, %d for a part, %d apologies, %d no-shows; of %d sessions nobody knows, %d were not there and had space", there, part, apologies, unseen, unnoted, impossible)
			}
			first := today(t, db, v, now).Coming[0]
			if first.GroupName != "Familjerätten Norr" || first.Items != 3 || first.StartsAt.Sub(now) > 5*24*time.Hour {
				t.Errorf("the first page would begin with %s, %v from now, with %d items", first.GroupName, first.StartsAt.Sub(now), first.Items)
			}
		})
	}
}

// today is what the first page shows to Alma.
func today(t *testing.T, db pgtest.Database, v *vault.Vault, now time.Time) (page postgres.Today) {
	t.Helper()
	store, err := postgres.NewStore(db.Pool(t), func() time.Time { return now }, v)
	must(t, err)
	f := filler{store: store, now: now, at: now}
	must(t, f.as(t.Context(), alma, func(login postgres.LoginHash) error {
		who, err := store.WhoAsks(t.Context(), login)
		must(t, err)
		place, err := who.InPractice()
		must(t, err)
		page, err = store.Today(t.Context(), place)
		return err
	}))
	return page
}

func TestFillIsTheSameForTheSameNow(t *testing.T) {
	t.Parallel()
	one, other := pgtest.New(t), pgtest.New(t)
	fill(t, one, keys(t), sunday)
	fill(t, other, keys(t), sunday)
	if d := cmp.Diff(projection(t, one), projection(t, other)); d != "" {
		t.Errorf("two fillings differ:\n%s", d)
	}
}

func TestFillLeavesAFilledDatabaseAlone(t *testing.T) {
	t.Parallel()
	db, v := pgtest.New(t), keys(t)
	fill(t, db, v, sunday)
	before := projection(t, db)
	fill(t, db, v, sunday.AddDate(0, 0, 3))
	if d := cmp.Diff(before, projection(t, db)); d != "" {
		t.Errorf("the second filling changed (-before +after):\n%s", d)
	}
}

// projection is all rows as text, without ids, keys and what is sealed.
func projection(t *testing.T, db pgtest.Database) []string {
	t.Helper()
	rows, err := db.Above(t).Query(t.Context(), `
		select concat_ws(' ', g.name, g.form, g.language, g.next_number, s.number, s.starts_at, s.ends_at, s.status, s.cancel_reason,
			s.moved_from, s.version, i.kind, i.minutes, i.urgency, i.readers, i.wishes, i.status, i.created_at, a.name, x.text_expires_at)
		from groups g
		join sessions s on s.group_id = g.id
		left join items i on i.session_id = s.id
		left join practice_people a on a.person_id = i.author_id
		left join item_texts x on x.item_id = i.id
		union all
		select concat_ws(' ', p.address, p.language, p.created_at, pp.name, pp.supervises, pp.administers, g.name, m.joined_on, m.left_on)
		from people p
		join practice_people pp on pp.person_id = p.id
		left join memberships m on m.person_id = p.id
		left join groups g on g.id = m.group_id
		union all
		select concat_ws(' ', g.name, s.number, s.enrolled, s.held_minutes, pp.name, a.status, a.minutes, a.confirmed_at)
		from attendances a join sessions s on s.id = a.session_id join groups g on g.id = s.group_id join practice_people pp on pp.person_id = a.person_id
		union all
		select concat_ws(' ', b.name, b.status, b.starts_at, b.outcome, g.name, b.created_at, b.changed_at, b.version)
		from bookings b left join groups g on g.id = b.group_id
		order by 1`)
	must(t, err)
	lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
	must(t, err)
	return lines
}

func TestEveryTextMayBeWritten(t *testing.T) {
	t.Parallel()
	for _, g := range groups {
		tidied, problems := g.draft.Tidy()
		if d := cmp.Diff(g.draft, tidied); problems != nil || d != "" {
			t.Errorf("%s has the problems %v, or is not tidy:\n%s", g.draft.Name, problems, d)
		}
		if place, problems := g.place.Tidy(); problems != nil || place != g.place {
			t.Errorf("%s has a place with the problems %v", g.draft.Name, problems)
		}
		for _, c := range g.cases {
			tidied, problems := c.draft.Tidy()
			switch {
			case c.fate == supervision.Draft:
				tidied, problems = c.draft.TidyUnfinished()
			case c.later():
				tidied, problems = supervision.LaterDraft(c.draft.Kind, c.draft.Minutes)
			}
			if d := cmp.Diff(c.draft, tidied); problems != nil || d != "" {
				t.Errorf("%q has the problems %v, or is not tidy:\n%s", c.draft.Headline, problems, d)
			}
			for _, text := range c.draft.Texts() {
				for _, found := range discretion.New(ownWords).Review(text.Text, sunday) {
					excused := slices.ContainsFunc(c.draft.Excuses, func(e supervision.Excuse) bool {
						return e.Field == text.Field && e.Rule == string(found.Rule)
					})
					if found.Level == discretion.Block || found.Level == discretion.Warn && !excused {
						t.Errorf("%s of %q tells too much: %v", text.Field, c.draft.Headline, found)
					}
				}
			}
		}
	}
}

func TestEveryBookingMayBeWritten(t *testing.T) {
	t.Parallel()
	for _, b := range bookings {
		tidied, problems := b.draft.Tidy()
		if d := cmp.Diff(b.draft, tidied); problems != nil || d != "" {
			t.Errorf("%s has the problems %v, or is not tidy:\n%s", b.draft.Name, problems, d)
		}
		for _, text := range append(b.draft.Texts(), supervision.CaseText{Field: "notes", Text: b.note}) {
			for _, found := range discretion.New(ownWords).Review(text.Text, sunday) {
				if found.Level != discretion.Hint {
					t.Errorf("%s of %s tells too much: %v", text.Field, b.draft.Name, found)
				}
			}
		}
	}
}

func TestPeopleAreInThePractice(t *testing.T) {
	t.Parallel()
	known := map[string]string{}
	for _, s := range supervisors {
		known[s.Address] = s.Name
	}
	for _, g := range groups {
		for _, m := range g.members {
			if _, twice := known[m.address]; twice {
				t.Errorf("%s is there twice", m.address)
			}
			if address, ok := supervision.TidyAddress(m.address); !ok || address != m.address {
				t.Errorf("%s is no address", m.address)
			}
			known[m.address] = m.name
		}
	}
	for _, p := range People() {
		if known[p.Address] != p.Name {
			t.Errorf("%s is nobody", p.Address)
		}
	}
}

func TestHero(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		now   string
		date  string
		start calendar.Clock
	}{
		"before nine, it is at nine":           {"2026-11-24T08:35:00+01:00", "2026-11-24", 9 * 60},
		"with nine almost there, it is at one": {"2026-11-24T08:55:00+01:00", "2026-11-24", 13 * 60},
		"in the evening, it is tomorrow":       {"2026-11-24T18:00:00+01:00", "2026-11-25", 9 * 60},
		"on a Friday evening, it is on Monday": {"2026-11-27T18:00:00+01:00", "2026-11-30", 9 * 60},
		"a holiday is passed by":               {"2027-05-05T18:00:00+02:00", "2027-05-07", 9 * 60},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			now, err := time.Parse(time.RFC3339, c.now)
			must(t, err)
			if date, start := hero(now); date.String() != c.date || start != c.start {
				t.Errorf("it is on %v at %v, want %s at %v", date, start, c.date, c.start)
			}
		})
	}
}

func BenchmarkFill(b *testing.B) {
	v := keys(b)
	for b.Loop() {
		b.StopTimer()
		db := pgtest.New(b)
		pool := db.Pool(b)
		b.StartTimer()
		must(b, Fill(b.Context(), pool, v, sunday))
	}
}

func fill(t *testing.T, db pgtest.Database, v *vault.Vault, now time.Time) {
	t.Helper()
	must(t, Fill(t.Context(), db.Pool(t), v, now))
}

func keys(tb testing.TB) *vault.Vault {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), "keyset.json")
	must(tb, vault.Create(path))
	v, err := vault.Open(path)
	must(tb, err)
	return v
}

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

func TestEveryMapMayBeDrawn(t *testing.T) {
	t.Parallel()
	for _, row := range around {
		if tidied, problems := row.Tidy(); problems != nil || !cmp.Equal(tidied, row) {
			t.Errorf("%v has the problems %v", row, problems)
		}
		for _, found := range discretion.New(ownWords).Review(row.Role, sunday) {
			if found.Level == discretion.Block || found.Level == discretion.Warn {
				t.Errorf("%q tells too much: %v", row.Role, found)
			}
		}
	}
}

func TestEveryNoteMayBeWritten(t *testing.T) {
	t.Parallel()
	for _, g := range groups {
		for _, n := range g.notes {
			for _, found := range discretion.New(ownWords).Review(n.text, sunday) {
				if found.Level == discretion.Block || found.Level == discretion.Warn {
					t.Errorf("%q tells too much: %v", n.text, found)
				}
			}
		}
	}
}
