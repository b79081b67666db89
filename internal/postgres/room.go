package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/agenda"
	"samrum/internal/supervision"
)

// RoomChannel is where every change of a room is told of, with ids only.
const RoomChannel = "samrum_room"

// ErrNoRoom tells that nobody has opened the room yet.
var ErrNoRoom = fmt.Errorf("the room is not open: %w", supervision.ErrClosed)

// A RoomState is a room as it is stored, with what its rules need to know.
type RoomState struct {
	agenda.Room
	SessionID sessionID
	StartsAt  time.Time
	EndsAt    time.Time
	Status    supervision.SessionStatus
	Version   int64      // raised by every change
	PlannedAt *time.Time // from here on members read the items
	EndedAt   *time.Time
	Template  agenda.Template // of the group
	Waiting   []agenda.Item   // what waits for the session, the longest waiting first
}

// Over tells whether the room is shut: it was ended, or three hours have gone
// since the planned end.
func (r RoomState) Over(now time.Time) bool {
	return r.EndedAt != nil || r.Status != supervision.Planned || now.After(r.EndsAt.Add(supervision.RoomSealed))
}

// ItemsOpen tells whether the day's members read the items now.
func (r RoomState) ItemsOpen(now time.Time) bool { return r.PlannedAt != nil && !r.Over(now) }

// OpenRoom opens a session's room, from the morning of its day in the group's
// zone. ErrClosed when it is too early, the session is not planned, or its room
// has been sealed; opening it twice is no error.
func (s *Store) OpenRoom(ctx context.Context, lead Lead, number int) error {
	const q = `
		with opened as (
			insert into rooms (practice_id, session_id, state, opened_at, opened_by)
			select s.practice_id, s.id, '{}', $4, $5
			from sessions s
			where s.practice_id = $1 and s.group_id = $2 and s.number = $3 and s.status = 'planned' and s.ends_at > $6
				and (s.starts_at at time zone $7)::date <= ($4::timestamptz at time zone $7)::date
			on conflict (practice_id, session_id) do update set state = rooms.state
			returning session_id, version)
		select pg_notify($8, session_id || ' ' || version)::text from opened`
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		now := s.Now()
		_, err := value[string](ctx, tx, q, lead.practice.ID, lead.group.ID, number, now, lead.person.ID, now.Add(-supervision.RoomSealed), lead.group.Zone, RoomChannel)
		if err == supervision.ErrNotFound {
			return s.noSession(ctx, tx, lead.Seat, number, supervision.ErrClosed)
		}
		return err
	})
	return about("open room of", number, err)
}

// noSession tells a session that is not there from one for which why is true.
func (s *Store) noSession(ctx context.Context, tx dbtx, seat Seat, number int, why error) error {
	const q = `select true from sessions where practice_id = $1 and group_id = $2 and number = $3`
	if _, err := value[bool](ctx, tx, q, seat.practice.ID, seat.group.ID, number); err != nil {
		return err
	}
	return why
}

// ChangeRoom lets a leader change the room's state, one change at a time, and
// tells every open page. What change returns as an error leaves all as it was.
// ErrNoRoom when nobody has opened it, ErrClosed when it is shut.
func (s *Store) ChangeRoom(ctx context.Context, lead Lead, number int, change func(*RoomState) error) error {
	return s.changeRoom(ctx, lead.Seat, number, change)
}

// Dot puts one of the asker's dots on an item that waits for the session, or
// takes it back. Errors as for ChangeRoom and agenda.Room.Dot.
func (s *Store) Dot(ctx context.Context, seat Seat, number int, item caseID) error {
	return s.changeRoom(ctx, seat, number, func(r *RoomState) (err error) {
		if !r.Waits(item) || seat.leads {
			return supervision.ErrNotFound
		}
		r.Room, err = r.Dot(seat.person.ID, item)
		return err
	})
}

// Vote counts what the asker wants when the time is out, her last word only.
// Errors as for ChangeRoom and agenda.Room.Say.
func (s *Store) Vote(ctx context.Context, seat Seat, number, question int, v agenda.Vote) error {
	return s.changeRoom(ctx, seat, number, func(r *RoomState) (err error) {
		if seat.leads || !r.Run.TimeOut(s.Now()) {
			return agenda.ErrNotOffered
		}
		r.Room, err = r.Say(seat.person.ID, question, v)
		return err
	})
}

// Waits tells whether an item waits for the session.
func (r RoomState) Waits(item caseID) bool {
	return slices.ContainsFunc(r.Waiting, func(i agenda.Item) bool { return i.ID == item })
}

func (s *Store) changeRoom(ctx context.Context, seat Seat, number int, change func(*RoomState) error) error {
	err := s.write(ctx, seat.practice.ID, func(tx pgx.Tx) error {
		room, err := s.lockRoom(ctx, tx, seat, number)
		if err != nil {
			return err
		}
		if room.Over(s.Now()) {
			return supervision.ErrClosed
		}
		closing := room.Run.Closing()
		if err := change(&room); err != nil {
			return err
		}
		if room.Run.Closing() && !closing {
			if err := s.send(ctx, tx, ClosingPart{seat.practice.ID, seat.group.ID, room.SessionID}); err != nil {
				return err
			}
		}
		return saveRoom(ctx, tx, seat.practice.ID, room)
	})
	return about("change room of", number, err)
}

// lockRoom reads a room and holds it until the transaction ends.
func (s *Store) lockRoom(ctx context.Context, tx dbtx, seat Seat, number int) (RoomState, error) {
	const q = `
		select s.id as session_id, s.starts_at, s.ends_at, s.status, r.state, r.version, r.planned_at, r.ended_at,
			` + roomItems + ` as items, ` + roomAgenda + ` as agenda
		from sessions s
		join rooms r on r.practice_id = s.practice_id and r.session_id = s.id
		where s.practice_id = $1 and s.group_id = $2 and s.number = $3
		for update of r`
	rows, _ := tx.Query(ctx, q, seat.practice.ID, seat.group.ID, number)
	row, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[roomRow])
	if err != nil {
		if err = notFound(err); err == supervision.ErrNotFound {
			err = s.noSession(ctx, tx, seat, number, ErrNoRoom)
		}
		return RoomState{}, err
	}
	return row.state(seat.group)
}

// roomItems lists what waits for session s as agenda.Items.
const roomItems = `
	coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'wished', coalesce(i.minutes, 0))
			order by i.carried desc, i.created_at, i.id)
		from items i where i.practice_id = s.practice_id and i.session_id = s.id and i.status = 'waiting'), '[]')`

// roomAgenda is what the group of session s has chosen for its sessions, null
// when nothing.
const roomAgenda = `(select a.template from agendas a where a.practice_id = s.practice_id and a.group_id = s.group_id)`

type roomRow struct {
	SessionID sessionID
	StartsAt  time.Time
	EndsAt    time.Time
	Status    supervision.SessionStatus
	State     []byte
	Version   int64
	PlannedAt *time.Time
	EndedAt   *time.Time
	Items     []byte
	Agenda    *agenda.Template
}

func (r roomRow) state(g supervision.Group) (RoomState, error) {
	state := RoomState{
		SessionID: r.SessionID, StartsAt: r.StartsAt, EndsAt: r.EndsAt, Status: r.Status,
		Version: r.Version, PlannedAt: r.PlannedAt, EndedAt: r.EndedAt,
	}
	if err := json.Unmarshal(r.State, &state.Room); err != nil {
		return state, fmt.Errorf("read room: %w", err)
	}
	if err := json.Unmarshal(r.Items, &state.Waiting); err != nil {
		return state, fmt.Errorf("read items of room: %w", err)
	}
	var chosen agendaRow
	if r.Agenda != nil {
		chosen.Template = *r.Agenda
	}
	state.Template = chosen.template(g)
	return state, nil
}

// saveRoom stores a room and tells of it when the transaction is committed.
func saveRoom(ctx context.Context, tx dbtx, practice practiceID, room RoomState) error {
	const q = `
		with saved as (
			update rooms r set state = $3, version = r.version + 1, planned_at = $4, ended_at = $5
			where r.practice_id = $1 and r.session_id = $2
			returning r.session_id, r.version)
		select pg_notify($6, session_id || ' ' || version)::text from saved`
	state, err := json.Marshal(room.Room)
	if err != nil {
		return fmt.Errorf("write room: %w", err)
	}
	_, err = value[string](ctx, tx, q, practice, room.SessionID, state, room.PlannedAt, room.EndedAt, RoomChannel)
	return err
}
