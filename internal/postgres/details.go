package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// Details reads what the asker's practice tells about itself.
func (s *Store) Details(ctx context.Context, who Administering) (d supervision.Details, err error) {
	err = s.read(ctx, who.practice.ID, func(b *pgx.Batch) { queueOne(b, &d, `select * from practice_details()`) })
	if err != nil {
		return supervision.Details{}, fmt.Errorf("details of practice: %w", err)
	}
	return d, nil
}

// ChangeDetails stores what the practice tells about itself over the version
// that its writer saw. ErrStale when somebody else was faster, ErrSlugTaken when
// the slug is or was another practice's.
func (s *Store) ChangeDetails(ctx context.Context, who Administering, d supervision.Details) error {
	const q = `select change_practice(@login, @version, @name, @slug, @phone, @mail, @languages)`
	err := s.write(ctx, who.practice.ID, func(tx pgx.Tx) error {
		version, err := value[*int](ctx, tx, q, pgx.StrictNamedArgs{
			"login": who.login[:], "version": d.Version, "name": d.Name, "slug": d.Slug, "phone": d.Phone, "mail": d.Mail, "languages": d.Languages,
		})
		if err == nil && version == nil {
			err = supervision.ErrStale
		}
		return err
	})
	if broke(err, "practices_slug_key") {
		err = ErrSlugTaken
	}
	if err != nil {
		return fmt.Errorf("change details of practice: %w", err)
	}
	return nil
}
