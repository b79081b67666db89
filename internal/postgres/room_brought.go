package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// addBrought stores items that came up in a session without having been registered,
// as taken up in it, and returns what became of them. ErrNotFound when an author
// was no member that day. They have passed Tidy and the discretion check.
func (s *Store) addBrought(ctx context.Context, tx pgx.Tx, lead Lead, key sealer, id sessionID, brought []supervision.Brought) ([]supervision.Settled, error) {
	const q = `
		insert into items (practice_id, id, group_id, session_id, author_id, kind, urgency, readers, wishes, status, form_key, created_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, '{}', 'discussed', $9, $10)
		returning id`
	var settled []supervision.Settled
	for _, b := range brought {
		by, err := s.memberThatDay(ctx, tx, lead, id, b.AuthorID)
		if err != nil {
			return nil, err
		}
		d := b.Draft()
		item, err := value[caseID](ctx, tx, q, lead.practice.ID, supervision.NewID[supervision.CaseItem](), lead.group.ID, id, by.person.ID,
			d.Kind, d.Urgency, d.Readers, supervision.NewFormKey(), s.Now())
		if err == nil {
			err = s.writeText(ctx, tx, by, key, item, d)
		}
		if err != nil {
			return nil, err
		}
		settled = append(settled, supervision.Settled{ItemID: item, As: "discussed", Minutes: b.Minutes, With: b.With})
	}
	return settled, nil
}
