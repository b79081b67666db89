package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// Texts reads what the practice has written for its public pages.
func (s *Store) Texts(ctx context.Context, who Working) (supervision.Texts, error) {
	var texts []supervision.Text
	err := s.read(ctx, who.practice.ID, func(b *pgx.Batch) { queue(b, &texts, textsQuery, who.practice.ID) })
	if err != nil {
		return nil, fmt.Errorf("texts: %w", err)
	}
	return texts, nil
}

// WriteText stores a text of the practice's public pages over the version that
// its writer saw. ErrStale when somebody else was faster.
func (s *Store) WriteText(ctx context.Context, who Working, t supervision.Text) error {
	const q = `
		insert into practice_texts as old (practice_id, kind, language, body, edited_by, edited_at)
		values (@practice, @kind, @language, @body, @person, @now)
		on conflict (practice_id, kind, language) do update
			set body = excluded.body, version = old.version + 1, edited_by = excluded.edited_by, edited_at = excluded.edited_at
			where old.version = @version
		returning version`
	err := s.write(ctx, who.practice.ID, func(tx pgx.Tx) error {
		_, err := value[int](ctx, tx, q, pgx.StrictNamedArgs{
			"practice": who.practice.ID, "kind": t.Kind, "language": t.Language, "body": t.Body,
			"person": who.person.ID, "now": s.Now(), "version": t.Version,
		})
		if err == supervision.ErrNotFound {
			err = supervision.ErrStale
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("write text %s: %w", t.Kind, err)
	}
	return nil
}
