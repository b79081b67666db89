package postgres

import (
	"context"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// A Framing is a visit to the page that other sites may show in theirs.
type Framing struct {
	Visit
	Sites []string // origins that may; none: no site
}

// Framing finds the practice with a public address and the sites that may show
// its free times; ErrNotFound when there is none.
func (s *Store) Framing(ctx context.Context, slug string) (f Framing, err error) {
	if !supervision.IsSlug(slug) {
		return f, supervision.ErrNotFound
	}
	var row struct {
		supervision.Practice
		Sites []string
	}
	err = s.read(ctx, nowhere, func(b *pgx.Batch) {
		queueOne(b, &row, `select p.*, public_sites($1) as sites from public_practice($1) p`, slug)
	})
	if err != nil {
		return Framing{}, fmt.Errorf("visit practice in a frame: %w", err)
	}
	return Framing{Visit{row.Practice}, row.Sites}, nil
}

// An Embedding is where a practice's free times may stand, and what of them.
type Embedding struct {
	Sites []string // by the alphabet
	Kinds supervision.MeetingKinds
}

const sitesQuery = `select coalesce(array_agg(origin order by origin), '{}') from practice_sites where practice_id = $1`

// Embedding reads which sites may show the practice's free times.
func (s *Store) Embedding(ctx context.Context, who Working) (e Embedding, err error) {
	var kinds []supervision.MeetingKind
	err = s.read(ctx, who.practice.ID, func(b *pgx.Batch) {
		queueValue(b, &e.Sites, sitesQuery, who.practice.ID)
		queue(b, &kinds, kindsQuery, who.practice.ID)
	})
	if err != nil {
		return Embedding{}, fmt.Errorf("embedding: %w", err)
	}
	e.Kinds = supervision.MeetingKinds(kinds).WithIntro().Offered()
	return e, nil
}

// SaveSites lets these sites show the practice's free times, and no others.
// ErrStale when the list is not the one that was seen any more. They have
// passed supervision.ParseSites.
func (s *Store) SaveSites(ctx context.Context, who Working, seen, sites []string) error {
	err := s.write(ctx, who.practice.ID, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock(hashtextextended('practice_sites ' || $1, 0))`, who.practice.ID.String()); err != nil {
			return err
		}
		there, err := value[[]string](ctx, tx, sitesQuery, who.practice.ID)
		if err != nil || slices.Equal(there, sites) {
			return err
		}
		if !slices.Equal(there, seen) {
			return supervision.ErrStale
		}
		var b pgx.Batch
		b.Queue(`delete from practice_sites where practice_id = $1 and origin <> all(coalesce($2::text[], '{}'))`, who.practice.ID, sites)
		b.Queue(`insert into practice_sites (practice_id, origin) select $1, unnest($2::text[]) on conflict do nothing`, who.practice.ID, sites)
		return tx.SendBatch(ctx, &b).Close()
	})
	if err != nil {
		return fmt.Errorf("save %d sites: %w", len(sites), err)
	}
	return nil
}
