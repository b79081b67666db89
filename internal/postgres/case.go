package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

type caseID = supervision.ID[supervision.CaseItem]

// waitsFor picks the session that an item waits for: the one with the number
// when it is planned and not over, else the next such.
const waitsFor = `
	from sessions s
	where s.practice_id = @practice and s.group_id = @group and s.status = 'planned' and s.ends_at > @now
	order by s.number = @number desc, s.starts_at, s.number
	limit 1`

// SessionForCase finds the session that an item registered now would wait for:
// the one with the given number when that is planned and not over, else the
// next. Its number is 0 when none is planned.
func (s *Store) SessionForCase(ctx context.Context, seat Seat, number int) (supervision.Session, error) {
	var found []supervision.Session
	err := s.read(ctx, seat.practice.ID, func(b *pgx.Batch) {
		queue(b, &found, `select `+sessionColumns+waitsFor, pgx.StrictNamedArgs{
			"practice": seat.practice.ID, "group": seat.group.ID, "number": number, "now": s.Now(),
		})
	})
	if err != nil {
		return supervision.Session{}, fmt.Errorf("session for case: %w", err)
	}
	if len(found) == 0 {
		return supervision.Session{}, nil
	}
	return found[0], nil
}

// RegisterCase seals a draft and lets it wait for the session with the given
// number, or for the next planned one when there is none such to come, and
// returns its id. The same form sent twice registers once.
//
// The draft has passed Tidy and the discretion check: nothing else may come here.
func (s *Store) RegisterCase(ctx context.Context, seat Seat, number int, d supervision.CaseDraft, form supervision.FormKey) (caseID, error) {
	id, err := s.bring(ctx, seat, number, d, form, supervision.Waiting)
	if err != nil {
		return id, fmt.Errorf("register case: %w", err)
	}
	return id, nil
}

// bring makes an item of a draft, once a form.
func (s *Store) bring(ctx context.Context, seat Seat, number int, d supervision.CaseDraft, form supervision.FormKey, as supervision.CaseStatus) (id caseID, err error) {
	key, err := s.dataKey(ctx, seat.practice.ID)
	if err != nil {
		return id, err
	}
	err = s.write(ctx, seat.practice.ID, func(tx pgx.Tx) error {
		var fresh bool
		if id, fresh, err = s.insertItem(ctx, tx, seat, number, d, form, as); err != nil || !fresh {
			return err
		}
		return s.writeText(ctx, tx, seat, key, id, d)
	})
	return id, err
}

func (s *Store) insertItem(ctx context.Context, tx dbtx, seat Seat, number int, d supervision.CaseDraft, form supervision.FormKey, as supervision.CaseStatus) (id caseID, fresh bool, err error) {
	const q = `
		insert into items (practice_id, id, group_id, session_id, author_id, kind, minutes, urgency, readers, wishes, status, form_key, created_at)
		select @practice, @id, @group,
			(select s.id ` + waitsFor + `),
			@author, @kind, nullif(@minutes::int, 0), @urgency, @readers, @wishes, @status, @form_key, @now
		on conflict (practice_id, author_id, form_key) do update set form_key = excluded.form_key
		returning id`
	fresh1 := supervision.NewID[supervision.CaseItem]()
	id, err = value[caseID](ctx, tx, q, pgx.StrictNamedArgs{
		"practice": seat.practice.ID, "id": fresh1, "group": seat.group.ID, "number": number,
		"author": seat.person.ID, "kind": d.Kind, "minutes": d.Minutes, "urgency": d.Urgency,
		"readers": d.Readers, "wishes": d.Wishes, "status": as, "form_key": form, "now": s.Now(),
	})
	return id, id == fresh1, err
}

// textExpiry is when the words of item i, written at $1, go: 30 days after the
// session it waits for, never over 180 days from writing.
const textExpiry = `
	least($1::timestamptz + interval '180 days',
		coalesce((select s.ends_at from sessions s where s.practice_id = i.practice_id and s.id = i.session_id),
			$1::timestamptz + interval '180 days') + interval '30 days')`

// writeText seals a draft's words and stores them with their date.
func (s *Store) writeText(ctx context.Context, tx pgx.Tx, seat Seat, key sealer, id caseID, d supervision.CaseDraft) error {
	const q = `
		insert into item_texts (practice_id, item_id, headline, question, situation, affected, own_line, written_at, text_expires_at)
		select i.practice_id, i.id, $4, $5, $6, $7, $8, $1, ` + textExpiry + `
		from items i
		where i.practice_id = $2 and i.id = $3
		on conflict (practice_id, item_id) do update
		set headline = excluded.headline, question = excluded.question, situation = excluded.situation,
			affected = excluded.affected, own_line = excluded.own_line`
	args := []any{s.Now(), seat.practice.ID, id}
	for _, text := range d.Texts() {
		sealed, err := key.seal(id, text.Field, text.Text)
		if err != nil {
			return err
		}
		args = append(args, sealed)
	}
	if _, err := tx.Exec(ctx, q, args...); err != nil {
		return err
	}
	return s.excuseItem(ctx, tx, seat, id, d.Excuses)
}

// ChangeCase replaces an item's words while it waits. Only its author may;
// ErrStale when it changed since version, ErrClosed when it waits no longer.
// The date its words go is not pushed back.
func (s *Store) ChangeCase(ctx context.Context, seat Seat, id caseID, version int, d supervision.CaseDraft) error {
	if err := s.changeItem(ctx, seat, id, version, d, supervision.Waiting, supervision.Waiting); err != nil {
		return fmt.Errorf("change case %v: %w", id, err)
	}
	return nil
}

// changeItem replaces what the author wrote, and lets a draft become what waits:
// for the session that it was for while that is to come, else for the next.
func (s *Store) changeItem(ctx context.Context, seat Seat, id caseID, version int, d supervision.CaseDraft, from, to supervision.CaseStatus) error {
	key, err := s.dataKey(ctx, seat.practice.ID)
	if err != nil {
		return err
	}
	const q = `
		update items i
		set kind = @kind, minutes = nullif(@minutes::int, 0), urgency = @urgency, readers = @readers, wishes = @wishes,
			version = i.version + 1, status = @to,
			created_at = case when i.status = @to then i.created_at else @now end,
			session_id = case when i.status = @to then i.session_id else (
				select s.id from sessions s
				where s.practice_id = i.practice_id and s.group_id = i.group_id and s.status = 'planned' and s.ends_at > @now
				order by s.id = i.session_id desc nulls last, s.starts_at, s.number limit 1) end
		where i.practice_id = @practice and i.group_id = @group and i.id = @id and i.author_id = @author
			and i.status = @from and i.version = @version
		returning i.id`
	return s.write(ctx, seat.practice.ID, func(tx pgx.Tx) error {
		_, err := value[caseID](ctx, tx, q, pgx.StrictNamedArgs{
			"practice": seat.practice.ID, "group": seat.group.ID, "id": id, "author": seat.person.ID, "version": version,
			"kind": d.Kind, "minutes": d.Minutes, "urgency": d.Urgency, "readers": d.Readers, "wishes": d.Wishes,
			"from": from, "to": to, "now": s.Now(),
		})
		if err != nil {
			return s.closedOr(ctx, tx, seat, id, supervision.Waiting, err)
		}
		if err := s.writeText(ctx, tx, seat, key, id, d); err != nil || from == to {
			return err
		}
		return dateWords(ctx, tx, seat, id)
	})
}

// WithdrawCase takes an item back while it waits. Its words are hidden from all
// but its author at once, and gone when it can no longer be undone. Only its
// author may; ErrClosed when it has been taken up. Doing it twice is no error.
func (s *Store) WithdrawCase(ctx context.Context, seat Seat, id caseID) error {
	const q = `
		with withdrawn as (
			update items i set status = 'withdrawn', version = i.version + 1
			where i.practice_id = $1 and i.group_id = $2 and i.id = $3 and i.author_id = $4 and i.status = 'waiting'
			returning i.practice_id, i.id
		), leaving as (
			update item_texts t set text_expires_at = least(t.text_expires_at, $5)
			from withdrawn w where t.practice_id = w.practice_id and t.item_id = w.id
		)
		select id from withdrawn`
	err := s.write(ctx, seat.practice.ID, func(tx pgx.Tx) error {
		until := s.Now().Add(supervision.UndoFor)
		_, err := value[caseID](ctx, tx, q, seat.practice.ID, seat.group.ID, id, seat.person.ID, until)
		return s.closedOr(ctx, tx, seat, id, supervision.Withdrawn, err)
	})
	if err != nil {
		return fmt.Errorf("withdraw case %v: %w", id, err)
	}
	return nil
}

// UndoWithdrawal lets an item wait again with its words: for its session while
// that is to come, else for the next. Only its author may; ErrClosed when the
// five minutes are over. Doing it twice is no error.
func (s *Store) UndoWithdrawal(ctx context.Context, seat Seat, id caseID) error {
	const back = `
		update items i
		set status = 'waiting', version = i.version + 1, session_id = (
			select s.id from sessions s
			where s.practice_id = i.practice_id and s.group_id = i.group_id and s.status = 'planned' and s.ends_at > $5
			order by s.id = i.session_id desc nulls last, s.starts_at, s.number limit 1)
		from item_texts t
		where i.practice_id = $1 and i.group_id = $2 and i.id = $3 and i.author_id = $4 and i.status = 'withdrawn'
			and t.practice_id = i.practice_id and t.item_id = i.id and t.text_expires_at > $5
		returning i.id`
	err := s.write(ctx, seat.practice.ID, func(tx pgx.Tx) error {
		_, err := value[caseID](ctx, tx, back, seat.practice.ID, seat.group.ID, id, seat.person.ID, s.Now())
		if err != nil {
			if err = s.closedOr(ctx, tx, seat, id, supervision.Waiting, err); err == supervision.ErrStale {
				return nil // it waits already
			}
			return err
		}
		return dateWords(ctx, tx, seat, id)
	})
	if err != nil {
		return fmt.Errorf("undo withdrawal of case %v: %w", id, err)
	}
	return nil
}

// dateWords lets the date of an item's words follow the session that it waits
// for now.
func dateWords(ctx context.Context, tx pgx.Tx, seat Seat, id caseID) error {
	_, err := tx.Exec(ctx, `
		update item_texts t
		set text_expires_at = least(t.written_at + interval '180 days',
			coalesce((select s.ends_at from sessions s where s.practice_id = i.practice_id and s.id = i.session_id),
				t.written_at + interval '180 days') + interval '30 days')
		from items i
		where t.practice_id = $1 and t.item_id = $2 and i.practice_id = t.practice_id and i.id = t.item_id`, seat.practice.ID, id)
	return err
}

// DiscussCase notes that an item has been taken up. Its words go on their date.
// Doing it twice is no error.
func (s *Store) DiscussCase(ctx context.Context, lead Lead, id caseID) error {
	const q = `
		update items i set status = 'discussed', version = i.version + 1
		where i.practice_id = $1 and i.group_id = $2 and i.id = $3 and i.status = 'waiting'
		returning i.id`
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		_, err := value[caseID](ctx, tx, q, lead.practice.ID, lead.group.ID, id)
		return s.closedOr(ctx, tx, lead.Seat, id, supervision.Discussed, err)
	})
	if err != nil {
		return fmt.Errorf("discuss case %v: %w", id, err)
	}
	return nil
}

// closedOr tells why an update found no item that waits. One that has become
// what was wanted is no error: the form came twice. One that waits was changed
// meanwhile, any other is closed. What is not the asker's to change is not
// found: only leaders note items as discussed, only authors change their own.
func (s *Store) closedOr(ctx context.Context, tx dbtx, seat Seat, id caseID, wanted supervision.CaseStatus, err error) error {
	if err != supervision.ErrNotFound {
		return err
	}
	const q = `
		select status from items
		where practice_id = $1 and group_id = $2 and id = $3 and (author_id = $4 or $5 and status not in ('draft', 'withdrawn'))`
	leading := wanted == supervision.Discussed && seat.leads
	status, err := value[supervision.CaseStatus](ctx, tx, q, seat.practice.ID, seat.group.ID, id, seat.person.ID, leading)
	switch {
	case err != nil:
		return err
	case status == supervision.Draft && wanted != supervision.Waiting:
		return supervision.ErrNotFound // a draft is neither withdrawn nor discussed
	case status == supervision.Waiting, status == supervision.Draft:
		return supervision.ErrStale
	case status == wanted:
		return nil
	}
	return supervision.ErrClosed
}

// waitForNext lets items and drafts wait for the group's next planned session:
// those of the session from, or with nil those that wait without one. Their
// words' dates follow. An item counts the sessions that were over before it was
// taken up; one that was called off moves it and does not count.
func (s *Store) waitForNext(ctx context.Context, tx dbtx, practice practiceID, from *sessionID, group supervision.ID[supervision.Group]) error {
	const q = `
		with next as (
			select s.id, s.ends_at from sessions s
			where s.practice_id = $1 and s.group_id = $2 and s.status = 'planned' and s.ends_at > $4 and s.id is distinct from $3
			order by s.starts_at, s.number limit 1
		), moved as (
			update items i set session_id = (select id from next), carried = i.carried + (
				select count(*)::int from sessions s
				where s.practice_id = $1 and s.id = $3 and (s.status = 'held' or s.status = 'planned' and s.ends_at <= $4) and i.status = 'waiting')
			where i.practice_id = $1 and i.group_id = $2 and i.session_id is not distinct from $3 and i.status in ('waiting', 'draft')
				and i.session_id is distinct from (select id from next)
			returning i.practice_id, i.id
		)
		update item_texts t
		set text_expires_at = least(t.written_at + interval '180 days',
			coalesce((select ends_at from next), t.written_at + interval '180 days') + interval '30 days')
		from moved m
		where t.practice_id = m.practice_id and t.item_id = m.id
		returning t.item_id`
	rows, _ := tx.Query(ctx, q, practice, group, from, s.Now())
	_, err := pgx.CollectRows(rows, pgx.RowTo[caseID])
	return err
}

// redate lets the words' dates of what waits for sessions follow their new
// times. Words of what was withdrawn keep their last five minutes.
func redate(ctx context.Context, tx dbtx, lead Lead, sessions []sessionID) error {
	const q = `
		update item_texts t
		set text_expires_at = least(t.written_at + interval '180 days', s.ends_at + interval '30 days')
		from items i, sessions s
		where s.practice_id = $1 and s.id = any($2) and i.practice_id = s.practice_id and i.session_id = s.id
			and i.status <> 'withdrawn' and t.practice_id = i.practice_id and t.item_id = i.id
		returning t.item_id`
	rows, _ := tx.Query(ctx, q, lead.practice.ID, sessions)
	_, err := pgx.CollectRows(rows, pgx.RowTo[caseID])
	return err
}
