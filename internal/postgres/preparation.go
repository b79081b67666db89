package postgres

import (
	"context"
	"crypto/sha256"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
	"samrum/internal/vault"
)

type preparationID = supervision.ID[supervision.Preparation]

// PreparationToken is what the link in one person's letters about one session
// holds.
func PreparationToken(v *vault.Vault, id preparationID) string {
	secret := v.Derive("preparation", id.String(), 1)
	return vault.Token(secret[:16])
}

func (s *Store) preparationHash(id preparationID) []byte {
	hash := sha256.Sum256([]byte(PreparationToken(s.vault, id)))
	return hash[:]
}

// Prepare stores what a member answers about a session that begins at an
// instant: a question without an answer keeps the one it had. ErrClosed when the
// session has begun, was moved or cancelled, or she is no member that day. The
// preparation has passed Tidy and the discretion check.
func (s *Store) Prepare(ctx context.Context, seat Seat, number int, starts time.Time, p supervision.Preparation) error {
	key, err := s.dataKey(ctx, seat.practice.ID)
	if err != nil {
		return fmt.Errorf("prepare session %d: %w", number, err)
	}
	err = s.write(ctx, seat.practice.ID, func(tx pgx.Tx) error {
		id, err := s.answer(ctx, tx, seat, number, starts, p)
		if err != nil {
			return err
		}
		if err := s.keepAbsence(ctx, tx, seat, key, id, p); err != nil {
			return err
		}
		return s.bringsByAnswer(ctx, tx, seat, key, id, number, p.Brings)
	})
	if err != nil {
		return fmt.Errorf("prepare session %d: %w", number, err)
	}
	return nil
}

func (s *Store) answer(ctx context.Context, tx dbtx, seat Seat, number int, starts time.Time, p supervision.Preparation) (preparationID, error) {
	const q = `
		insert into preparations as f (practice_id, id, session_id, person_id, starts_at, token_hash,
			attends, brings, has_read, answered_at, absent_at, created_at)
		select s.practice_id, @id, s.id, @person, s.starts_at, @hash,
			nullif(@attends, ''), nullif(@brings, ''), nullif(@read, ''), @now, case when @attends = 'no' then @now::timestamptz end, @now
		from sessions s
		join memberships m on m.practice_id = s.practice_id and m.group_id = s.group_id and m.person_id = @person
			and (s.starts_at at time zone @zone)::date between m.joined_on and coalesce(m.left_on, 'infinity')
		where s.practice_id = @practice and s.group_id = @group and s.number = @number and s.status = 'planned'
			and s.starts_at = @starts and s.starts_at > @now
		on conflict (practice_id, session_id, person_id, starts_at) do update
		set attends = coalesce(excluded.attends, f.attends), brings = coalesce(excluded.brings, f.brings),
			has_read = coalesce(excluded.has_read, f.has_read), answered_at = excluded.answered_at,
			absent_at = case when excluded.attends = 'no' and f.attends = 'no' then f.absent_at
				when excluded.attends is null then f.absent_at else excluded.absent_at end
		returning f.id`
	id := supervision.NewID[supervision.Preparation]()
	found, err := value[preparationID](ctx, tx, q, pgx.StrictNamedArgs{
		"practice": seat.practice.ID, "id": id, "person": seat.person.ID, "hash": s.preparationHash(id), "group": seat.group.ID,
		"number": number, "starts": starts, "zone": seat.group.Zone, "now": s.Now(),
		"attends": p.Attends, "brings": p.Brings, "read": p.Read,
	})
	if err == supervision.ErrNotFound {
		err = supervision.ErrClosed
	}
	return found, err
}

// bringsByAnswer lets an item without words wait for who brings something with
// details later, unless she has one that waits. Who then has nothing takes it
// back, unless she has written its words.
func (s *Store) bringsByAnswer(ctx context.Context, tx pgx.Tx, seat Seat, key sealer, id preparationID, number int, brings supervision.Brings) error {
	switch brings {
	case supervision.BringsLater:
		return s.bringLater(ctx, tx, seat, key, id, number)
	case supervision.BringsNothing:
		const withdraw = `
			with withdrawn as (
				update items i set status = 'withdrawn', version = i.version + 1
				from preparations f
				where f.practice_id = $1 and f.id = $2 and i.practice_id = f.practice_id and i.id = f.item_id
					and i.status = 'waiting' and i.version = 1
				returning i.practice_id, i.id)
			update item_texts t set text_expires_at = least(t.text_expires_at, $3)
			from withdrawn w where t.practice_id = w.practice_id and t.item_id = w.id`
		_, err := tx.Exec(ctx, withdraw, seat.practice.ID, id, s.Now().Add(supervision.UndoFor))
		return err
	}
	return nil
}

func (s *Store) bringLater(ctx context.Context, tx pgx.Tx, seat Seat, key sealer, id preparationID, number int) error {
	const waiting = `
		select exists (
			select from preparations f
			join items i on i.practice_id = f.practice_id and i.session_id = f.session_id and i.author_id = f.person_id and i.status = 'waiting'
			where f.practice_id = $1 and f.id = $2)`
	has, err := value[bool](ctx, tx, waiting, seat.practice.ID, id)
	if err != nil || has {
		return err
	}
	d, _ := supervision.LaterDraft(supervision.NewCaseDraft().Kind, 0)
	item, _, err := s.insertItem(ctx, tx, seat, number, d, supervision.NewFormKey(), supervision.Waiting)
	if err != nil {
		return err
	}
	if err := s.writeText(ctx, tx, seat, key, item, d); err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `update preparations set item_id = $3 where practice_id = $1 and id = $2`, seat.practice.ID, id, item)
	return err
}

// A MyPreparation is a session with what the asker has said before it.
type MyPreparation struct {
	Session supervision.Session
	Reading []supervision.BookReading
	Said    supervision.Preparation
}

// MyPreparation reads a session and what the asker has said about it as it now
// stands; ErrNotFound when there is no such session or she is no member on its
// day.
func (s *Store) MyPreparation(ctx context.Context, seat Seat, number int) (mine MyPreparation, err error) {
	key, err := s.dataKey(ctx, seat.practice.ID)
	if err != nil {
		return mine, fmt.Errorf("preparation of session %d: %w", number, err)
	}
	type row struct {
		supervision.Session
		Reading       []supervision.BookReading
		PreparationID *preparationID
		Attends       supervision.Attends
		Brings        supervision.Brings
		HasRead       supervision.HasRead
		Line          []byte
	}
	var found row
	err = s.read(ctx, seat.practice.ID, func(b *pgx.Batch) {
		queueOne(b, &found, `
			select `+sessionColumns+`, `+readingColumn+` as reading, f.id as preparation_id,
				coalesce(f.attends, '') as attends, coalesce(f.brings, '') as brings, coalesce(f.has_read, '') as has_read, a.line
			from sessions s
			join memberships m on m.practice_id = s.practice_id and m.group_id = s.group_id and m.person_id = $4
				and (s.starts_at at time zone $5)::date between m.joined_on and coalesce(m.left_on, 'infinity')
			left join preparations f on f.practice_id = s.practice_id and f.session_id = s.id and f.person_id = $4 and f.starts_at = s.starts_at
			left join absences a on a.practice_id = f.practice_id and a.preparation_id = f.id
			where s.practice_id = $1 and s.group_id = $2 and s.number = $3`,
			seat.practice.ID, seat.group.ID, number, seat.person.ID, seat.group.Zone)
	})
	if err != nil {
		return mine, fmt.Errorf("preparation of session %d: %w", number, err)
	}
	mine = MyPreparation{found.Session, found.Reading, supervision.Preparation{Attends: found.Attends, Brings: found.Brings, Read: found.HasRead}}
	if found.Line != nil {
		mine.Said.Absence, err = key.key.Open(found.Line, absenceRow(seat.practice.ID, *found.PreparationID))
	}
	return mine, err
}
