package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// ChangeGroup stores what a leader has written about her group; who leads it
// stays. Planned sessions keep their times and lengths. It returns the group's
// address, which follows its name. ErrStale when somebody else was faster.
func (s *Store) ChangeGroup(ctx context.Context, lead Lead, version int, d supervision.GroupDraft) (address string, err error) {
	const q = `
		update groups set version = version + 1, slug = @slug, name = @name, form = @form, individual = @individual, closed = @closed,
			smallest = @smallest, largest = @largest, length_minutes = @length, zone = @zone, country = @country,
			language = @language, client_term = @client_term, case_label = @case_label
		where practice_id = @practice and id = @id and version = @version
		returning slug || '-' || tail`
	err = s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		address, err = value[string](ctx, tx, q, pgx.StrictNamedArgs{
			"practice": lead.practice.ID, "id": lead.group.ID, "version": version, "slug": supervision.Slug(d.Name), "name": d.Name,
			"form": d.Form, "individual": d.Individual, "closed": d.Closed, "smallest": d.Smallest, "largest": d.Largest,
			"length": d.Length, "zone": d.Zone, "country": d.Country, "language": d.Language,
			"client_term": d.ClientTerm, "case_label": d.CaseLabel,
		})
		if err == supervision.ErrNotFound {
			err = supervision.ErrStale
		}
		return err
	})
	if err != nil {
		return "", fmt.Errorf("change group %v: %w", lead.group.ID, err)
	}
	return address, nil
}
