package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// RegisterLater lets the seat's person say that she has something and will
// write the words later: an item of a kind, with wished minutes and no words. It
// waits as RegisterCase says. The same form key registers once, so that a key
// made of person and session lets one tap in a letter count once too.
func (s *Store) RegisterLater(ctx context.Context, seat Seat, number int, kind supervision.Kind, minutes int, form supervision.FormKey) (caseID, error) {
	d, problems := supervision.LaterDraft(kind, minutes)
	if len(problems) > 0 {
		return caseID{}, fmt.Errorf("register later: %v", problems)
	}
	id, err := s.bring(ctx, seat, number, d, form, supervision.Waiting)
	if err != nil {
		return id, fmt.Errorf("register later: %w", err)
	}
	return id, nil
}

// SaveDraft keeps what somebody has begun to write, sealed, for her alone. The
// same form sent twice makes one draft.
//
// The draft has passed TidyUnfinished and the discretion check.
func (s *Store) SaveDraft(ctx context.Context, seat Seat, number int, d supervision.CaseDraft, form supervision.FormKey) (caseID, error) {
	id, err := s.bring(ctx, seat, number, d, form, supervision.Draft)
	if err != nil {
		return id, fmt.Errorf("save draft: %w", err)
	}
	return id, nil
}

// ChangeDraft replaces a draft's words. ErrStale when it changed since version
// or has been registered.
func (s *Store) ChangeDraft(ctx context.Context, seat Seat, id caseID, version int, d supervision.CaseDraft) error {
	if err := s.changeItem(ctx, seat, id, version, d, supervision.Draft, supervision.Draft); err != nil {
		return fmt.Errorf("change draft %v: %w", id, err)
	}
	return nil
}

// RegisterDraft makes a draft an item like any other, which waits for the
// session that the draft was for while that is to come, else for the next.
// Errors as for ChangeDraft.
func (s *Store) RegisterDraft(ctx context.Context, seat Seat, id caseID, version int, d supervision.CaseDraft) error {
	if err := s.changeItem(ctx, seat, id, version, d, supervision.Draft, supervision.Waiting); err != nil {
		return fmt.Errorf("register draft %v: %w", id, err)
	}
	return nil
}

// DeleteDraft deletes a draft's words at once. ErrClosed when it has been
// registered. Doing it twice is no error.
func (s *Store) DeleteDraft(ctx context.Context, seat Seat, id caseID) error {
	const q = `
		with deleted as (
			update items i set status = 'withdrawn', version = i.version + 1
			where i.practice_id = $1 and i.group_id = $2 and i.id = $3 and i.author_id = $4 and i.status = 'draft'
			returning i.practice_id, i.id
		), words as (
			delete from item_texts t using deleted d where t.practice_id = d.practice_id and t.item_id = d.id
		)
		select id from deleted`
	err := s.write(ctx, seat.practice.ID, func(tx pgx.Tx) error {
		_, err := value[caseID](ctx, tx, q, seat.practice.ID, seat.group.ID, id, seat.person.ID)
		if err = s.closedOr(ctx, tx, seat, id, supervision.Withdrawn, err); err == supervision.ErrStale {
			err = supervision.ErrClosed
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("delete draft %v: %w", id, err)
	}
	return nil
}

type sealedDraft struct {
	ID           caseID
	Headline     []byte
	Kind         supervision.Kind
	GroupAddress string
	GroupName    string
	CaseLabel    string
}

// draftsMost is how many of a person's drafts her first page shows.
const draftsMost = 10

// queueDrafts lists the asker's drafts in the groups that are hers today.
func queueDrafts(b *pgx.Batch, dst *[]sealedDraft, p Place, s *Store) {
	queue(b, dst, `
		select i.id, t.headline, i.kind, g.slug || '-' || g.tail as group_address, g.name as group_name, g.case_label
		from items i
		join groups g on g.practice_id = i.practice_id and g.id = i.group_id
		join item_texts t on t.practice_id = i.practice_id and t.item_id = i.id
		where i.practice_id = $1 and i.author_id = $2 and i.status = 'draft' and `+mine+`
		order by i.created_at, i.id limit $4`, p.practice.ID, p.person.ID, s.Now(), draftsMost)
}

func (s *Store) openDrafts(ctx context.Context, p Place, sealed []sealedDraft) ([]supervision.DraftLine, error) {
	if len(sealed) == 0 {
		return nil, nil
	}
	key, err := s.dataKey(ctx, p.practice.ID)
	if err != nil {
		return nil, err
	}
	drafts := make([]supervision.DraftLine, len(sealed))
	for i, d := range sealed {
		headline, err := key.open(d.ID, "headline", d.Headline)
		if err != nil {
			return nil, err
		}
		drafts[i] = supervision.DraftLine{
			ID: d.ID, Headline: headline, Kind: d.Kind, GroupAddress: d.GroupAddress, GroupName: d.GroupName, CaseLabel: d.CaseLabel,
		}
	}
	return drafts, nil
}
