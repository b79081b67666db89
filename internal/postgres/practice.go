package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"samrum/internal/supervision"
	"samrum/internal/vault"
)

// An Owner works as the schema's owner, whom FORCE keeps behind the wall too. It
// is for the program's commands: whoever answers requests holds a Store, which
// makes none.
type Owner struct {
	db  *pgxpool.Pool
	now func() time.Time
}

// NewOwner returns an owner over db, whose user owns the schema.
func NewOwner(db *pgxpool.Pool, now func() time.Time) Owner { return Owner{db, now} }

// write runs fn as the owner behind the practice's wall.
func (o Owner) write(ctx context.Context, practice practiceID, fn func(tx pgx.Tx) error) error {
	return pgx.BeginFunc(ctx, o.db, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `select set_config('app.practice', $1, true)`, practice.String()); err != nil {
			return err
		}
		return fn(tx)
	})
}

// Someone is a person about to be known to a practice.
type Someone struct {
	Name                    string
	Address                 string // tidied
	Language                supervision.Language
	Supervises, Administers bool
}

// ErrSlugTaken tells that another practice has the slug, or had it.
var ErrSlugTaken = errors.New("another practice has or had this slug")

// CreatePractice makes a practice with its first person and returns it with its
// ID. ErrSlugTaken when its slug is another's.
func (o Owner) CreatePractice(ctx context.Context, p supervision.Practice, first Someone) (supervision.Practice, error) {
	const q = `
		insert into practices (id, slug, name, zone, country, languages, phone, mail, created_at)
		values (@id, @slug, @name, @zone, @country, @languages, @phone, @mail, @now)`
	p.ID = supervision.NewID[supervision.Practice]()
	err := o.write(ctx, p.ID, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, q, pgx.StrictNamedArgs{
			"id": p.ID, "slug": p.Slug, "name": p.Name, "zone": p.Zone, "country": p.Country,
			"languages": p.Languages, "phone": p.Phone, "mail": p.Mail, "now": o.now().UTC(),
		})
		if err != nil {
			return err
		}
		return o.insertPeople(ctx, tx, p.ID, []Someone{first})
	})
	if broke(err, "practices_slug_key") {
		err = ErrSlugTaken
	}
	if err != nil {
		return p, fmt.Errorf("create practice %s: %w", p.Slug, err)
	}
	return p, nil
}

// AddPeople makes people known to a practice. Whoever has an address already is
// the same person, and keeps her language.
func (o Owner) AddPeople(ctx context.Context, practice practiceID, people []Someone) error {
	err := o.write(ctx, practice, func(tx pgx.Tx) error { return o.insertPeople(ctx, tx, practice, people) })
	if err != nil {
		return fmt.Errorf("add %d people: %w", len(people), err)
	}
	return nil
}

func (o Owner) insertPeople(ctx context.Context, tx pgx.Tx, practice practiceID, people []Someone) error {
	const q = `
		with known as (
			insert into people (id, address, language, created_at)
			values (@id, @address, @language, @now)
			on conflict (address) do update set address = excluded.address
			returning id
		)
		insert into practice_people (practice_id, person_id, name, supervises, administers)
		select @practice, id, @name, @supervises, @administers from known`
	var b pgx.Batch
	for _, p := range people {
		b.Queue(q, pgx.StrictNamedArgs{
			"practice": practice, "id": supervision.NewID[supervision.Person](), "address": p.Address, "language": p.Language,
			"name": p.Name, "supervises": p.Supervises, "administers": p.Administers, "now": o.now().UTC(),
		})
	}
	return tx.SendBatch(ctx, &b).Close()
}

// RewrapKeys wraps every practice's data key by the keyset's newest key and
// returns how many there are. Programs may serve meanwhile.
func (o Owner) RewrapKeys(ctx context.Context, v *vault.Vault) (n int, err error) {
	rows, _ := o.db.Query(ctx, `select id from practices order by id`)
	practices, err := pgx.CollectRows(rows, pgx.RowTo[practiceID])
	for _, practice := range practices {
		if err == nil {
			err = o.write(ctx, practice, func(tx pgx.Tx) error {
				done, err := rewrapKey(ctx, tx, v, practice)
				n += done
				return err
			})
		}
	}
	if err != nil {
		return n, fmt.Errorf("rewrap keys: %w", err)
	}
	return n, nil
}

// HasKeys tells whether any practice has texts that a keyset has sealed.
func (o Owner) HasKeys(ctx context.Context) (has bool, err error) {
	rows, _ := o.db.Query(ctx, `select id from practices order by id`)
	practices, err := pgx.CollectRows(rows, pgx.RowTo[practiceID])
	for _, practice := range practices {
		if err == nil && !has {
			err = o.write(ctx, practice, func(tx pgx.Tx) (err error) {
				has, err = value[bool](ctx, tx, `select exists (select from data_keys where practice_id = $1)`, practice)
				return err
			})
		}
	}
	if err != nil {
		return false, fmt.Errorf("look for keys: %w", err)
	}
	return has, nil
}

func rewrapKey(ctx context.Context, tx pgx.Tx, v *vault.Vault, practice practiceID) (int, error) {
	const find = `select wrapped from data_keys where practice_id = $1 for update`
	wrapped, err := value[[]byte](ctx, tx, find, practice)
	if err == supervision.ErrNotFound {
		return 0, nil // no text has been written yet
	}
	if err != nil {
		return 0, err
	}
	again, err := v.Rewrap(practice.String(), wrapped)
	if err != nil {
		return 0, err
	}
	_, err = tx.Exec(ctx, `update data_keys set wrapped = $2 where practice_id = $1`, practice, again)
	return 1, err
}

// OnlyPractice returns the practice while there is just one; ErrNotFound
// otherwise: with several, nobody is listed.
func (s *Store) OnlyPractice(ctx context.Context) (p supervision.Practice, err error) {
	err = s.read(ctx, nowhere, func(b *pgx.Batch) { queueOne(b, &p, `select * from only_practice()`) })
	if err != nil {
		return supervision.Practice{}, fmt.Errorf("only practice: %w", err)
	}
	return p, nil
}

// foundPractice is the practice in whose name a letter with a link was sent.
type foundPractice struct {
	PracticeID practiceID
	Slug       string
	Name       string
	Zone       string
	Country    supervision.Country
	Languages  []supervision.Language
	Phone      string
	Mail       string
}

func (f foundPractice) practice() supervision.Practice {
	return supervision.Practice{
		ID: f.PracticeID, Slug: f.Slug, Name: f.Name, Zone: f.Zone, Country: f.Country,
		Languages: f.Languages, Phone: f.Phone, Mail: f.Mail,
	}
}
