package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// OpenSetup returns what the code of the first start is derived from;
// ErrNotFound when there is a practice.
func (s *Store) OpenSetup(ctx context.Context) (uuid.UUID, error) {
	var id *uuid.UUID
	err := s.read(ctx, nowhere, func(b *pgx.Batch) { queueValue(b, &id, `select open_setup()`) })
	if err == nil && id == nil {
		err = supervision.ErrNotFound
	}
	if err != nil {
		return uuid.Nil, fmt.Errorf("look for setup: %w", err)
	}
	return *id, nil
}

// TrySetup compares a typed code with the right one, by their hashes. Five wrong
// ones in ten minutes and the right one is refused as well. ErrNotFound when
// another has set up meanwhile.
func (s *Store) TrySetup(ctx context.Context, typed, code [32]byte) (outcome CodeOutcome, err error) {
	err = s.write(ctx, nowhere, func(tx pgx.Tx) error {
		outcome, err = value[CodeOutcome](ctx, tx, `select try_setup($1, $2, $3)`, typed[:], code[:], s.Now())
		if err == nil && outcome == "gone" {
			err = supervision.ErrNotFound
		}
		return err
	})
	if err != nil {
		return CodeDead, fmt.Errorf("try setup: %w", err)
	}
	return outcome, nil
}

// SetUp makes the first practice and its first supervisor, who administers it
// too, and opens her login. ErrNotFound when another was faster.
func (s *Store) SetUp(ctx context.Context, d supervision.Setup, login LoginHash) error {
	const q = `select set_up(@practice, @slug, @name, @zone, @country, @language, @phone, @mail, @person, @person_name, @address, @login, @now)`
	p, id := d.Practice, supervision.NewID[supervision.Practice]()
	err := s.write(ctx, id, func(tx pgx.Tx) error {
		made, err := value[bool](ctx, tx, q, pgx.StrictNamedArgs{
			"practice": id, "slug": p.Slug, "name": p.Name, "zone": p.Zone, "country": p.Country, "language": d.Language,
			"phone": p.Phone, "mail": p.Mail, "person": supervision.NewID[supervision.Person](), "person_name": d.Person,
			"address": d.Address, "login": login[:], "now": s.Now(),
		})
		if err == nil && !made {
			err = supervision.ErrNotFound
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("set up: %w", err)
	}
	return nil
}

// A TestLetter is what became of the newest test letter to the asker.
type TestLetter struct {
	TriedAt time.Time
	Said    string // the mail server's own words; "" when it took the letter
}

// saidMax is the longest answer of a mail server that is kept, in characters.
const saidMax = 1000

// KeepTestLetter notes what the mail server said to the asker's test letter.
func (s *Store) KeepTestLetter(ctx context.Context, p Working, said string) error {
	const q = `
		insert into test_letters (practice_id, person_id, tried_at, said) values ($1, $2, $3, left($4, $5))
		on conflict (practice_id, person_id) do update set tried_at = excluded.tried_at, said = excluded.said`
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, q, p.practice.ID, p.person.ID, s.Now(), said, saidMax)
		return err
	})
	if err != nil {
		return fmt.Errorf("keep test letter: %w", err)
	}
	return nil
}

// A Start is what the first page of a new practice shows.
type Start struct {
	Letter   *TestLetter // nil: none was sent
	Receives bool        // the asker has said when people may book her
	Example  string      // the address of the asker's example group, "" when there is none
}

// Start reads what the first page of a new practice shows.
func (s *Store) Start(ctx context.Context, p Working) (start Start, err error) {
	var letters []TestLetter
	var examples []string
	err = s.read(ctx, p.practice.ID, func(b *pgx.Batch) {
		queue(b, &letters, `select tried_at, said from test_letters where practice_id = $1 and person_id = $2`, p.practice.ID, p.person.ID)
		queueValue(b, &start.Receives, `select exists (select from receptions where practice_id = $1 and person_id = $2)`, p.practice.ID, p.person.ID)
		b.Queue(`select slug || '-' || tail from groups where practice_id = $1 and lead_id = $2 and example`, p.practice.ID, p.person.ID).
			Query(func(rows pgx.Rows) (err error) {
				examples, err = pgx.CollectRows(rows, pgx.RowTo[string])
				return err
			})
	})
	if err != nil {
		return Start{}, fmt.Errorf("start: %w", err)
	}
	for _, l := range letters {
		start.Letter = &l
	}
	for _, e := range examples {
		start.Example = e
	}
	return start, nil
}
