package postgres_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"samrum/internal/postgres"
	"samrum/internal/postgres/pgtest"
	"samrum/internal/vault"
)

// Behind the wall a forgotten WHERE finds one practice's rows; without a
// practice, or after the transaction, none.
func TestTheWallHidesOtherPractices(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	fill(t, db)
	pool := db.Pool(t)
	store, err := postgres.NewStore(pool, time.Now, testVault(t))
	must(t, err)
	practices := column[string](t, db.Above(t), `select id::text from practices order by id`)
	for practice, want := range map[string]int{practices[0]: 1, practices[1]: 1, "": 0} {
		got, role, err := postgres.Behind(t.Context(), store, practice, `select count(*)::int from groups`)
		must(t, err)
		if got != want || role != "samrum_app" {
			t.Errorf("practice %q: %d groups as %s, want %d", practice, got, role, want)
		}
	}
	var left string
	must(t, pool.QueryRow(t.Context(), `select current_user || coalesce(current_setting('app.practice', true), '')`).Scan(&left))
	if left != "samrum" {
		t.Errorf("the connection kept %q", left)
	}
}

// Another practice's row cannot be written either, nor a global table touched.
func TestTheWallRefusesForeignRows(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	fill(t, db)
	store, err := postgres.NewStore(db.Pool(t), time.Now, testVault(t))
	must(t, err)
	practices := column[string](t, db.Above(t), `select id::text from practices order by id`)
	for name, q := range map[string]string{
		"insert": `with x as (insert into data_keys values ('` + practices[1] + `', sha256('k'), now()) on conflict do nothing returning 1) select count(*)::int from x`,
		"people": `select count(*)::int from people`, "logins": `select count(*)::int from logins`, "sign-ins": `select count(*)::int from sign_ins`,
		"opening a login": `select 1 from open_login(sha256('x'), gen_random_uuid(), now())`, "the wall itself": `select 1 from wall('groups')`,
	} {
		_, _, err := postgres.Behind(t.Context(), store, practices[0], q)
		var pg *pgconn.PgError
		if err == nil || !postgres.AsPg(err, &pg) || pg.Code != "42501" {
			t.Errorf("%s: %v, want a refusal", name, err)
		}
	}
	if n, _, err := postgres.Behind(t.Context(), store, practices[0],
		`with x as (update groups set name = 'x' where practice_id = '`+practices[1]+`' returning 1) select count(*)::int from x`); err != nil || n != 0 {
		t.Errorf("changed %d foreign rows, %v", n, err)
	}
}

// Functions that give out addresses answer for the practice whose wall is up,
// about its own people.
func TestTheWallHidesAddresses(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	fill(t, db)
	store, err := postgres.NewStore(db.Pool(t), time.Now, testVault(t))
	must(t, err)
	own := column[string](t, db.Above(t), `select format('%L, %L', practice_id, lead_id) from groups order by practice_id`)
	mine := strings.Split(own[0], "'")[1]
	for q, want := range map[string]int{
		`select count(*)::int from letterhead(` + own[0] + `) where reply_to <> ''`:                   1,
		`select count(*)::int from letterhead(` + own[1] + `)`:                                        0,
		`select count(*)::int from person_letter(` + own[0] + `)`:                                     1,
		`select count(*)::int from person_letter(` + own[1] + `)`:                                     0,
		`select count(*)::int from letterhead('` + mine + `', gen_random_uuid()) where reply_to = ''`: 1,
	} {
		if got, _, err := postgres.Behind(t.Context(), store, mine, q); err != nil || got != want {
			t.Errorf("%s: %d, %v, want %d", q, got, err, want)
		}
	}
}

func TestAPanicLeavesNoWallBehind(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	pool := db.Pool(t)
	func() {
		defer func() { _ = recover() }()
		_ = pgx.BeginFunc(context.Background(), pool, func(tx pgx.Tx) error {
			_, _ = tx.Exec(context.Background(), `select set_config('role', 'samrum_app', true), set_config('app.practice', 'x', true)`)
			panic("in the middle")
		})
	}()
	for range 8 {
		var left string
		must(t, pool.QueryRow(t.Context(), `select current_user || coalesce(current_setting('app.practice', true), '')`).Scan(&left))
		if left != "samrum" {
			t.Fatalf("a connection kept %q", left)
		}
	}
}

func testVault(t testing.TB) *vault.Vault {
	t.Helper()
	path := t.TempDir() + "/keys/keyset.json"
	must(t, vault.Create(path))
	v, err := vault.Open(path)
	must(t, err)
	return v
}
