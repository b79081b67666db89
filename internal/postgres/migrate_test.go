package postgres_test

import (
	"context"
	"io/fs"
	"slices"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"
	"github.com/pressly/goose/v3"

	"samrum/internal/postgres"
	"samrum/internal/postgres/pgtest"
	"samrum/migrations"
)

// global names the tables that no practice owns. samrum_app reaches them
// through functions only.
var global = []string{"certificate_keys", "goose_db_version", "logins", "people", "practice_slugs", "practices", "setup", "sign_ins"}

func TestMigrateIsSafeTwiceAndAtTheSameTime(t *testing.T) {
	t.Parallel()
	db := pgtest.Empty(t)
	var wg sync.WaitGroup
	errs := make([]error, 3)
	for i := range errs {
		wg.Go(func() { errs[i] = postgres.Migrate(t.Context(), db.URL) })
	}
	wg.Wait()
	for _, err := range append(errs, postgres.Migrate(t.Context(), db.URL)) {
		if err != nil {
			t.Error(err)
		}
	}
}

func TestMigrateRefusesASuperuser(t *testing.T) {
	t.Parallel()
	if err := postgres.Migrate(t.Context(), pgtest.Empty(t).Super); err == nil {
		t.Error("a superuser, whom no wall binds, may migrate")
	}
}

// A table that a practice owns has the wall and the tenant key in every primary,
// unique and foreign key between such tables.
func TestEveryTableIsWalledOrNamedAsGlobal(t *testing.T) {
	t.Parallel()
	above := pgtest.New(t).Above(t)
	tables := column[string](t, above, `
		select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = 'public' and c.relkind in ('r', 'p')`)
	walled := column[string](t, above, `
		select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
		join pg_policy p on p.polrelid = c.oid and p.polname = 'tenant'
		where n.nspname = 'public' and c.relrowsecurity and c.relforcerowsecurity and p.polpermissive and p.polcmd = '*'
			and p.polroles = '{0}' and pg_get_expr(p.polqual, c.oid) = pg_get_expr(p.polwithcheck, c.oid)
			and pg_get_expr(p.polqual, c.oid) = '(practice_id = (NULLIF(current_setting(''app.practice''::text, true), ''''::text))::uuid)'`)
	for _, table := range tables {
		if slices.Contains(global, table) == slices.Contains(walled, table) {
			t.Errorf("table %s is neither behind the wall nor named as global, or both", table)
		}
	}
	keyless := column[string](t, above, `
		select con.conname::text from pg_constraint con
		join pg_class c on c.oid = con.conrelid join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = 'public' and c.relrowsecurity and con.contype in ('p', 'u', 'x', 'f')
			and (con.contype <> 'f' or (select f.relrowsecurity from pg_class f where f.oid = con.confrelid))
			and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'practice_id' and a.attnum = any(con.conkey))`)
	if len(keyless) > 0 {
		t.Errorf("keys without the tenant key: %v", keyless)
	}
	left := column[string](t, above, `
		select c.relname || ' ' || p.polname from pg_policy p join pg_class c on c.oid = p.polrelid
		where p.polname not in ('tenant', 'lookup') or (p.polname = 'lookup' and p.polcmd <> 'r')`)
	if len(left) > 0 {
		t.Errorf("policies of another shape: %v", left)
	}
}

func TestTheApplicationReachesGlobalTablesThroughFunctionsOnly(t *testing.T) {
	t.Parallel()
	above := pgtest.New(t).Above(t)
	granted := column[string](t, above, `
		select table_name || ' ' || privilege_type from information_schema.role_table_grants
		where table_schema = 'public' and grantee in ('samrum_app', 'PUBLIC') and table_name = any($1)`, global)
	if len(granted) > 0 {
		t.Errorf("samrum_app was granted %v", granted)
	}
	loose := column[string](t, above, `
		select p.proname::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
		where n.nspname = 'public' and p.prosecdef
			and (pg_get_userbyid(p.proowner) <> 'samrum_lookup' or p.proconfig is distinct from '{"search_path=\"\""}'
				or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`)
	if len(loose) > 0 {
		t.Errorf("definer functions that are not samrum_lookup's, lack an empty search_path or are open to all: %v", loose)
	}
	var mayCreate, above1 bool
	must(t, above.QueryRow(t.Context(), `select has_schema_privilege('samrum_lookup', 'public', 'create')`).Scan(&mayCreate))
	must(t, above.QueryRow(t.Context(), `select bool_or(rolsuper or rolbypassrls or rolcanlogin) from pg_roles where rolname in ('samrum_app', 'samrum_lookup')`).Scan(&above1))
	if mayCreate || above1 {
		t.Error("samrum_lookup kept CREATE, or a role is above the wall")
	}
}

// A later migration runs as the owner on a filled database. FORCE binds the
// owner too, so a data move outside begin_data_move finds nothing; inside, every
// row of every practice; and no policy of it is left.
func TestMigrationsMoveAllRowsOfAFilledDatabase(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	fill(t, db)
	before := rowCounts(t, db)
	probe := fstest.MapFS{"90001_probe.sql": {Data: []byte(`-- +goose Up
create table probe (blind int, seen int);
with touched as (update groups set name = name || ' !' returning 1) insert into probe (blind) select count(*) from touched;
select begin_data_move('groups');
with touched as (update groups set name = name || ' !' returning 1) update probe set seen = (select count(*) from touched);
select end_data_move('groups');
`)}}
	must(t, postgres.MigrateFS(t.Context(), db.URL, overlay{probe, migrations.FS}))
	var blind, seen int
	must(t, db.Above(t).QueryRow(t.Context(), `select blind, seen from probe`).Scan(&blind, &seen))
	if blind != 0 || seen != 2 {
		t.Errorf("a data move saw %d groups outside and %d inside, want 0 and 2", blind, seen)
	}
	after := rowCounts(t, db)
	delete(after, "probe")
	delete(before, "goose_db_version")
	delete(after, "goose_db_version")
	if d := cmp.Diff(before, after); d != "" {
		t.Errorf("rows before and after (-before +after):\n%s", d)
	}
}

// Sessions that were held before their group's size was kept get it from their
// day's memberships, or from those who were noted, if these are more.
func TestSessionsHeldBeforeGetTheSizeOfTheirGroup(t *testing.T) {
	t.Parallel()
	db := pgtest.Empty(t)
	must(t, postgres.MigrateFS(t.Context(), db.URL, before(28)))
	above := db.Above(t)
	_, err := above.Exec(t.Context(), `
		insert into people (id, address, language, created_at)
		select gen_random_uuid(), 'p' || n || '@example.org', 'sv', now() from generate_series(1, 4) n;
		insert into practices (id, slug, name, zone, country, languages, created_at) values (gen_random_uuid(), 'p', 'P', 'Europe/Stockholm', 'SE', '{sv}', now());
		insert into practice_people (practice_id, person_id, name) select pr.id, p.id, p.address from practices pr, people p;
		insert into groups (practice_id, id, tail, slug, name, form, individual, closed, lead_id, smallest, largest, length_minutes,
			zone, country, language, client_term, case_label, form_key, created_at)
		select pr.id, gen_random_uuid(), 'abcd2345', 'g', 'G', 'case', false, true, p.id, 5, 7, 90, 'Europe/Stockholm', 'SE', 'sv', 'klient', 'ärende', gen_random_uuid(), now()
		from practices pr, people p where p.address like 'p1%';
		insert into memberships select g.practice_id, g.id, p.id, case when p.address like 'p4%' then '2026-02-03'::date else '2026-01-01' end from groups g, people p;
		insert into sessions (practice_id, id, group_id, number, starts_at, ends_at, place_kind, created_at, status)
		select practice_id, gen_random_uuid(), id, n, '2026-01-31 23:30Z'::timestamptz + n * interval '1 day', '2026-02-01 00:30Z'::timestamptz + n * interval '1 day', 'online', now(),
			case when n = 5 then 'planned' else 'held' end
		from groups, generate_series(1, 5) n;
		insert into attendances select s.practice_id, s.id, p.id, 'apology', 0, g.lead_id, now()
		from sessions s join groups g on g.id = s.group_id join people p on p.address like 'p2%' or s.number = 3 where s.number in (1, 2, 3);`)
	must(t, err)
	must(t, postgres.Migrate(t.Context(), db.URL))
	got := column[string](t, above, `select number || ': ' || coalesce(enrolled::text, 'not said') from sessions order by number`)
	if d := cmp.Diff([]string{"1: 2", "2: 3", "3: 4", "4: not said", "5: not said"}, got); d != "" {
		t.Errorf("sizes (-want +got):\n%s", d)
	}
}

// before is the schema's history as it was before a migration.
type before int64

func (b before) Open(name string) (fs.File, error) { return migrations.FS.Open(name) }

func (b before) ReadDir(name string) ([]fs.DirEntry, error) {
	all, err := fs.ReadDir(migrations.FS, name)
	return slices.DeleteFunc(all, func(e fs.DirEntry) bool {
		n, err := goose.NumericComponent(e.Name())
		return err == nil && n >= int64(b)
	}), err
}

// fill gives two practices one row or more in every table.
func fill(t testing.TB, db pgtest.Database) {
	t.Helper()
	_, err := db.Above(t).Exec(t.Context(), `
		insert into people (id, address, language, created_at)
		select gen_random_uuid(), 'p' || n || '@example.org', 'sv', now() from generate_series(1, 2) n;
		insert into practices (id, slug, name, zone, country, languages, created_at)
		select gen_random_uuid(), 'p' || n, 'P', 'Europe/Stockholm', 'SE', '{sv}', now() from generate_series(1, 2) n;
		insert into practice_people (practice_id, person_id, name, supervises) select pr.id, p.id, 'N', true from practices pr, people p;
		insert into logins select sha256(id::text::bytea), id, null, now(), now() from people;
		insert into sign_ins (id, person_id, address_hash, token_hash, code_hash, letter, created_at, expires_at)
		select gen_random_uuid(), id, sha256('a'), sha256(id::text::bytea), sha256('c'), true, now(), now() from people;
		insert into groups (practice_id, id, tail, slug, name, form, individual, closed, lead_id, smallest, largest, length_minutes,
			zone, country, language, client_term, case_label, form_key, created_at)
		select pr.id, gen_random_uuid(), 'abcd2345', 'g', 'G', 'case', false, true, (select min(id::text)::uuid from people), 5, 7, 90,
			'Europe/Stockholm', 'SE', 'sv', 'klient', 'ärende', gen_random_uuid(), now() from practices pr;
		insert into memberships select g.practice_id, g.id, p.id, '2026-01-01' from groups g, people p;
		insert into invitations (practice_id, id, group_id, address, token_hash, sent_at, expires_at)
		select practice_id, gen_random_uuid(), id, 'i@example.org', sha256(id::text::bytea), now(), now() from groups;
		insert into series select practice_id, gen_random_uuid(), id, '2026-01-01', 540, 90, 'every_n_weeks', 2, gen_random_uuid(), now() from groups;
		insert into sessions (practice_id, id, group_id, number, starts_at, ends_at, place_kind, created_at)
		select practice_id, gen_random_uuid(), id, 1, now(), now() + interval '90 minutes', 'online', now() from groups;
		insert into leader_time (practice_id, person_id, session_id, during)
		select s.practice_id, g.lead_id, s.id, tstzrange(s.starts_at, s.ends_at) from sessions s join groups g on g.id = s.group_id;
		insert into data_keys select id, sha256('k'), now() from practices;
		insert into items (practice_id, id, group_id, session_id, author_id, kind, urgency, readers, wishes, form_key, created_at)
		select s.practice_id, gen_random_uuid(), s.group_id, s.id, p.id, 'case', 'urgent', 'leaders', '{}', gen_random_uuid(), now() from sessions s, people p;
		insert into practice_invitations (practice_id, id, address, language, invited_by, token_hash, created_at, sent_at, expires_at)
		select pr.id, gen_random_uuid(), p.address, 'sv', p.id, sha256(p.id::text::bytea), now(), now(), now() from practices pr, people p;
		insert into undelivered select practice_id, person_id, sha256('a'), now(), 550 from practice_people;
		insert into practice_texts select practice_id, 'about', 'sv', 'A', 1, person_id, now() from practice_people on conflict do nothing;
		insert into profiles select practice_id, person_id, 'sv', 'S', '', '[]', '{}', 1, now() from practice_people;
		insert into test_letters select practice_id, person_id, now(), '' from practice_people;
		insert into item_texts select practice_id, id, 'a', 'b', 'c', 'd', 'e', now(), now() from items;
		insert into item_reasons select practice_id, id, 'headline', 'street', 'public', author_id, now() from items;
		insert into session_reasons select s.practice_id, s.id, 'street', 'public', g.lead_id, now() from sessions s join groups g on g.id = s.group_id;
		insert into allowed_words select practice_id, 'Kvarnen', lead_id, now() from groups;
		insert into changes select practice_id, gen_random_uuid(), id, lead_id, 'cancel', false, now() from groups;
		insert into handovers select practice_id, gen_random_uuid(), id, lead_id, '2027-01-12', lead_id, null, lead_id, null, null, null, null, now() from groups;
		insert into change_sessions select c.practice_id, c.id, s.id, s.starts_at, s.ends_at from changes c join sessions s on s.group_id = c.group_id;
		insert into change_items select c.practice_id, c.id, i.id, i.session_id from changes c join items i on i.group_id = c.group_id;
		insert into preparations (practice_id, id, session_id, person_id, starts_at, token_hash, created_at)
			select s.practice_id, gen_random_uuid(), s.id, g.lead_id, s.starts_at, sha256(s.id::text::bytea), now() from sessions s join groups g on g.id = s.group_id;
		insert into absences select practice_id, id, 'a', now() from preparations;
		insert into absence_reasons select practice_id, preparation_id, 'probable_name', 'nobody', now() from absences;
		insert into reminders select practice_id, id, 'cases', true, now() from preparations;
		insert into rooms select s.practice_id, s.id, '{}', 1, now(), g.lead_id, now(), null from sessions s join groups g on g.id = s.group_id;
		insert into attendances select s.practice_id, s.id, g.lead_id, 'present', 90, g.lead_id, now() from sessions s join groups g on g.id = s.group_id;
		insert into attendance_corrections select practice_id, gen_random_uuid(), session_id, person_id, 'part', 45, status, minutes, confirmed_by, now() from attendances;
		insert into attendance_questions select practice_id, session_id, person_id, now() from attendances;
		insert into digests select practice_id, person_id, '2026-01-01', now() - interval '1 day', now() from practice_people;
		insert into meeting_kinds (practice_id, slug, names, minutes, places, free, created_at) select id, 'hour', '{"sv": "En timme"}', 60, '{online}', true, now() from practices;
		insert into receptions select practice_id, person_id, 30, 0, 15, 60, 30, 2 from practice_people;
		insert into weekly_hours select practice_id, person_id, 1, 540, 720 from receptions;
		insert into closed_days select practice_id, person_id, '2026-01-01' from receptions;
		insert into extra_hours select practice_id, person_id, '2026-01-02', 540, 720 from receptions;
		insert into bookings (practice_id, id, person_id, about, meeting, status, minutes, starts_at, place, name, address, language, token_hash, form_key, created_at, changed_at)
		select practice_id, gen_random_uuid(), person_id, 'meeting', 'intro', 'booked', 30, now() + interval '1 day', 'online', 'N', 'n@example.org', 'sv',
			sha256(practice_id::text::bytea || person_id::text::bytea), gen_random_uuid(), now(), now() from receptions;
		insert into leader_time (practice_id, person_id, booking_id, during)
		select practice_id, person_id, id, tstzrange(starts_at, starts_at + make_interval(mins => minutes)) from bookings;
		insert into booking_texts select practice_id, id, 'a', 'b', 'c', 'd', 'e', 'f' from bookings;
		insert into booking_reasons select practice_id, id, 'note', 'street', 'public', now() from bookings;
		insert into practice_sites select id, 'https://www.example.org' from practices;
		insert into booking_notes select practice_id, id, 'a', 1, now() from bookings;
		insert into group_wishes select practice_id, id, 'a' from groups;
		insert into space (practice_id, id, session_id, person_id, kind, minutes, created_at) select practice_id, gen_random_uuid(), session_id, author_id, 'presented', 30, now() from items;
		insert into space_corrections (practice_id, id, space_id, person_id, was_kind, was_minutes, kind, minutes, corrected_at)
		select practice_id, gen_random_uuid(), id, person_id, 'presented', 25, kind, minutes, now() from space;
		insert into space_correction_reasons select practice_id, id, 'street', 'public' from space_corrections;
		insert into session_contents select practice_id, id, 60, 0, 0, 0 from sessions;
		insert into agendas select practice_id, id, '{"code": "case_two_90", "parts": null}', 1, now() from groups;
		insert into booking_news select practice_id, person_id, id, 'booked', 0, true, now() from bookings;
		insert into session_notes select s.practice_id, gen_random_uuid(), s.id, 'own', g.lead_id, 'a', 1, now(), now() from sessions s join groups g on g.id = s.group_id;
		insert into item_maps select practice_id, item_id, 'a', false, 1, now() from item_texts;
		insert into note_reasons select practice_id, id, 'street', 'public', author_id, now() from session_notes;
		insert into booking_reminders select practice_id, id, starts_at, true, now() from bookings;
		insert into reading_plans select practice_id, id from groups;
		insert into books (practice_id, id, group_id, number, title, author, edition, pace, form_key, created_at)
		select practice_id, gen_random_uuid(), id, 1, 'T', '', '', 2, gen_random_uuid(), now() from groups;
		insert into chapters (practice_id, id, book_id, number, title) select practice_id, gen_random_uuid(), id, 1, 'C' from books;
		insert into reading_questions select practice_id, gen_random_uuid(), book_id, id, 'Q', '', gen_random_uuid(), now() from chapters;
		insert into certificates (practice_id, id, person_id, kind, groups, until_on, language, status, number, version, form_key, created_at)
		select practice_id, gen_random_uuid(), lead_id, 'received', array[id], '2026-01-01', 'sv', 'issued', '7K3M-9Q2X', 1, gen_random_uuid(), now() from groups;
		insert into certificate_files select practice_id, id, 1, '{}', '{}', person_id, now() from certificates;
		insert into certificate_checks select practice_id, '0000-000' || row_number() over (), 1, '{}' from certificates;
		insert into certificate_keys values ('0123456789abcdef', sha256('k'), now());
		insert into hours_elsewhere (practice_id, id, person_id, source, kind, verified, rows, form_key, created_at)
		select practice_id, gen_random_uuid(), lead_id, 'S', 'received', false, '[]', gen_random_uuid(), now() from groups;
		insert into reading_reasons select q.practice_id, q.id, 'street', 'public', g.lead_id, now()
		from reading_questions q join groups g on g.practice_id = q.practice_id;
		insert into evaluation_settings select id, 4, 5, 7, '01-01', '07-01' from practices;
		insert into evaluation_items select id, gen_random_uuid(), 1, 'T', 'agreement', '', now() from practices;
		insert into evaluation_rounds (practice_id, id, group_id, name, kind, opens_at, closes_at) select practice_id, gen_random_uuid(), id, '2026-2-end', 'term_end', now(), now() + interval '7 days' from groups;
		insert into evaluation_tokens select r.practice_id, gen_random_uuid(), r.id, g.lead_id, sha256(r.id::text::bytea) from evaluation_rounds r join groups g on g.id = r.group_id;
		insert into evaluation_answers select practice_id, gen_random_uuid(), id, 'a' from evaluation_rounds;
		insert into evaluation_remarks select r.practice_id, gen_random_uuid(), r.id, g.lead_id, 'a' from evaluation_rounds r join groups g on g.id = r.group_id;
		insert into evaluation_views select practice_id, 1, id, 'group', '{}', '{}', null, null, '{}' from evaluation_rounds;
		insert into evaluation_summaries select practice_id, id, '2026-2', 'S', null, 1, lead_id, now() from groups;
		insert into evaluation_summary_reasons select practice_id, group_id, term, 'street', 'public', edited_by, now() from evaluation_summaries;
		insert into evaluation_item_reasons select i.practice_id, i.id, 'street', 'public', g.lead_id, now() from evaluation_items i join groups g on g.practice_id = i.practice_id;
		insert into evaluation_wide select id, 1, 1, '{}' from practices;`)
	must(t, err)
	for table, n := range rowCounts(t, db) {
		if n == 0 {
			t.Errorf("table %s was left empty: fill it too", table)
		}
	}
}

func rowCounts(t testing.TB, db pgtest.Database) map[string]int {
	t.Helper()
	above := db.Above(t)
	counts := map[string]int{}
	for _, table := range column[string](t, above, `select tablename::text from pg_tables where schemaname = 'public'`) {
		var n int
		must(t, above.QueryRow(t.Context(), `select count(*) from `+pgx.Identifier{table}.Sanitize()).Scan(&n))
		counts[table] = n
	}
	return counts
}

// overlay shows the files of two trees as one.
type overlay [2]fs.FS

func (o overlay) Open(name string) (fs.File, error) {
	if f, err := o[0].Open(name); err == nil && name != "." {
		return f, nil
	}
	return o[1].Open(name)
}

func (o overlay) ReadDir(name string) ([]fs.DirEntry, error) {
	a, err := fs.ReadDir(o[0], name)
	if err != nil {
		return nil, err
	}
	b, err := fs.ReadDir(o[1], name)
	return append(b, a...), err
}

type querier interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
}

func column[T any](t testing.TB, db querier, q string, args ...any) []T {
	t.Helper()
	rows, _ := db.Query(t.Context(), q, args...)
	values, err := pgx.CollectRows(rows, pgx.RowTo[T])
	must(t, err)
	return values
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// What hangs on a group by a foreign key goes with an example: by on delete
// cascade, or because RemoveExample names it.
func TestNothingOfAnExampleIsLeft(t *testing.T) {
	t.Parallel()
	removed := append(slices.Clone(postgres.ExampleTables), "groups")
	held := column[string](t, pgtest.New(t).Above(t), `
		select distinct conrelid::regclass::text from pg_constraint
		where contype = 'f' and confdeltype not in ('c', 'n') and confrelid::regclass::text = any($1)`, removed)
	for _, table := range held {
		if !slices.Contains(removed, table) {
			t.Errorf("table %s holds an example back: name it in exampleTables", table)
		}
	}
}
