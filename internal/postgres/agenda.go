package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/agenda"
	"samrum/internal/supervision"
)

// An agendaRow is what a group has chosen for its sessions; the zero row is that
// of a group that has chosen nothing.
type agendaRow struct {
	Template agenda.Template
	Version  int
}

// queueAgenda reads the seat's group's choice. Without one dst stays as it is.
func queueAgenda(b *pgx.Batch, dst *agendaRow, seat Seat) {
	const q = `select template, version from agendas where practice_id = $1 and group_id = $2`
	b.Queue(q, seat.practice.ID, seat.group.ID).Query(func(rows pgx.Rows) error {
		found, err := pgx.CollectRows(rows, pgx.RowToStructByName[agendaRow])
		if err == nil && len(found) == 1 {
			*dst = found[0]
		}
		return err
	})
}

// template returns the parts of a group's sessions, not yet fitted into their
// length: its own, the ready ones it has chosen, or those its form begins with.
func (r agendaRow) template(g supervision.Group) agenda.Template {
	if r.Template.Code == "" && len(r.Template.Parts) > 0 {
		return r.Template
	}
	if t, ok := agenda.Ready(r.Template.Code); ok {
		return t
	}
	t, _ := agenda.Ready(agenda.Default(g.Form, g.Individual))
	return t
}

// Agenda reads what a group's sessions are made of, and the version of that,
// 0 while nobody has chosen.
func (s *Store) Agenda(ctx context.Context, seat Seat) (t agenda.Template, version int, err error) {
	var row agendaRow
	err = s.read(ctx, seat.practice.ID, func(b *pgx.Batch) { queueAgenda(b, &row, seat) })
	if err != nil {
		return t, 0, fmt.Errorf("agenda of group %v: %w", seat.group.ID, err)
	}
	return row.template(seat.group), row.Version, nil
}

// ChangeAgenda stores what a group's sessions are to be made of from now on, over
// the version that was seen: of a ready template only its code. ErrStale when
// somebody else was faster.
func (s *Store) ChangeAgenda(ctx context.Context, lead Lead, version int, t agenda.Template) error {
	const q = `
		insert into agendas as old (practice_id, group_id, template, version, changed_at)
		select $1, $2, $3, 1, $5 where $4 = 0
		on conflict (practice_id, group_id) do nothing
		returning version`
	const again = `
		update agendas set template = $3, version = version + 1, changed_at = $5
		where practice_id = $1 and group_id = $2 and version = $4
		returning version`
	if t.Code != "" {
		t.Parts = nil
	}
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		if err := keepGroup(ctx, tx, lead); err != nil {
			return err
		}
		change := q
		if version > 0 {
			change = again
		}
		_, err := value[int](ctx, tx, change, lead.practice.ID, lead.group.ID, t, version, s.Now())
		if err == supervision.ErrNotFound {
			err = supervision.ErrStale
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("change agenda of group %v: %w", lead.group.ID, err)
	}
	return nil
}
