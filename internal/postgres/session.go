package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

type sessionID = supervision.ID[supervision.Session]

// sessionColumns lists what fills a supervision.Session, from sessions s.
const sessionColumns = `s.id, s.number, s.starts_at, s.ends_at, s.place_kind, s.place_address, s.place_link,
	s.status, s.cancel_reason, s.moved_from, s.version`

// Session finds one session of the seat's group by its number.
func (s *Store) Session(ctx context.Context, seat Seat, number int) (found supervision.Session, err error) {
	err = s.read(ctx, seat.practice.ID, func(b *pgx.Batch) { queueSession(b, &found, seat, number) })
	if err != nil {
		return found, fmt.Errorf("session %d: %w", number, err)
	}
	return found, nil
}

func queueSession(b *pgx.Batch, dst *supervision.Session, seat Seat, number int) {
	queueOne(b, dst, `
		select `+sessionColumns+`
		from sessions s
		where s.practice_id = $1 and s.group_id = $2 and s.number = $3`, seat.practice.ID, seat.group.ID, number)
}

// SessionPage is what the page of one session shows.
type SessionPage struct {
	Session supervision.Session
	Items   []supervision.CaseLine
	Seats   []supervision.Seat
	ReadBy  supervision.ReadBy
	Reading []supervision.BookReading
	Undo    []Undoable // the cancellation that leaders can still undo, if any

	Own        *supervision.OwnAttendance // how the reader is noted, nil when she is not
	Questioned []string                   // who says that she is noted wrongly, for leaders
}

// SessionPage reads one session with the items that wait for it and the people
// who are members that day.
func (s *Store) SessionPage(ctx context.Context, seat Seat, number int) (p SessionPage, err error) {
	var sealed []sealedLine
	var seats []sealedSeat
	var found sessionReading
	err = s.read(ctx, seat.practice.ID, func(b *pgx.Batch) {
		queueSessionReading(b, &found, seat, number)
		queueSessionItems(b, &sealed, seat, number)
		queueSeats(b, &seats, seat, number)
		queue(b, &p.Undo, undoable, s.undoableArgs(seat, number)...)
	})
	p.Session, p.Reading, p.Own, p.Questioned = found.Session, found.Reading, found.Own, found.Questioned
	if err == nil {
		p.Items, err = s.openLines(ctx, seat, sealed)
	}
	if err == nil {
		err = s.openSeats(ctx, seat.practice.ID, seats, &p)
	}
	if err != nil {
		return SessionPage{}, fmt.Errorf("page of session %d: %w", number, err)
	}
	return p, nil
}

// A sealedSeat is a member's place with why she cannot come, for leaders.
type sealedSeat struct {
	Name          string
	Brings        bool
	Absent        bool
	HasRead       supervision.HasRead
	PreparationID *preparationID
	Line          []byte
}

func queueSeats(b *pgx.Batch, dst *[]sealedSeat, seat Seat, number int) {
	queue(b, dst, `
		select pp.name, exists (
			select from items i
			where i.practice_id = s.practice_id and i.session_id = s.id
				and i.author_id = m.person_id and i.status = 'waiting') as brings,
			coalesce(f.attends = 'no', false) as absent,
			case when `+hasReading+` then coalesce(f.has_read, '') else '' end as has_read,
			f.id as preparation_id, case when $5 then a.line end as line
		from sessions s
		join memberships m on m.practice_id = s.practice_id and m.group_id = s.group_id
			and (s.starts_at at time zone $4)::date between m.joined_on and coalesce(m.left_on, 'infinity')
		join practice_people pp on pp.practice_id = m.practice_id and pp.person_id = m.person_id
		left join preparations f on f.practice_id = s.practice_id and f.session_id = s.id
			and f.person_id = m.person_id and f.starts_at = s.starts_at
		left join absences a on a.practice_id = f.practice_id and a.preparation_id = f.id
		where s.practice_id = $1 and s.group_id = $2 and s.number = $3
		order by pp.name `+seat.sorted()+`, m.person_id`, seat.practice.ID, seat.group.ID, number, seat.group.Zone, seat.leads)
}

// openSeats opens why people cannot come, and counts who has read.
func (s *Store) openSeats(ctx context.Context, practice practiceID, sealed []sealedSeat, p *SessionPage) error {
	for _, found := range sealed {
		seat := supervision.Seat{Name: found.Name, Brings: found.Brings, Absent: found.Absent}
		if found.Line != nil {
			key, err := s.dataKey(ctx, practice)
			if err == nil {
				seat.Absence, err = key.key.Open(found.Line, absenceRow(practice, *found.PreparationID))
			}
			if err != nil {
				return err
			}
		}
		p.Seats = append(p.Seats, seat)
		if found.HasRead != "" {
			p.ReadBy.Count(found.HasRead)
		}
	}
	return nil
}

// changeSession begins an update of one planned session that is not over and
// has not changed since the version that its form carried.
const changeSession = `
	update sessions s
	set version = s.version + 1, `

const whileUnchanged = `
	where s.practice_id = $1 and s.group_id = $2 and s.number = $3 and s.version = $4
		and s.status = 'planned' and s.ends_at > $5
	returning s.id`

// MoveSession gives a planned session another time and tells its people. ErrStale
// when it changed since version, ErrTaken when a leader is busy then, ErrNotFound
// when there is none. What waits for it keeps waiting for it.
func (s *Store) MoveSession(ctx context.Context, lead Lead, number, version int, to Slot) error {
	const q = changeSession + `starts_at = $6, ends_at = $7, moved_from = s.starts_at` + whileUnchanged
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		change, err := s.noteChange(ctx, tx, lead, newChange{kind: "move", numbers: []int{number}})
		if err != nil {
			return err
		}
		id, err := s.changed(ctx, tx, q, lead, number, version, to.Starts, to.Ends)
		if err != nil {
			return err
		}
		if err := retime(ctx, tx, lead, []sessionID{id}); err != nil {
			return err
		}
		if err := s.spreadReading(ctx, tx, lead.practice.ID, lead.group.ID); err != nil {
			return err
		}
		return s.tell(ctx, tx, lead, change)
	})
	return about("move", number, err)
}

// retime lets the leaders' time and the dates of notes and waiting words follow
// sessions that have moved. The rows go and come anew: a series moved by its own rhythm
// would hit itself row by row.
func retime(ctx context.Context, tx pgx.Tx, lead Lead, sessions []sessionID) error {
	if err := freeTime(ctx, tx, lead, sessions); err != nil {
		return err
	}
	if err := takeTime(ctx, tx, lead, sessions); err != nil {
		return err
	}
	if err := redateNotes(ctx, tx, lead.practice.ID, sessions); err != nil {
		return err
	}
	return redate(ctx, tx, lead, sessions)
}

// ChangePlace lets a planned session be somewhere else, and tells its people
// when that is another place. Errors as for CancelSession.
func (s *Store) ChangePlace(ctx context.Context, lead Lead, number, version int, p supervision.Place) error {
	const q = changeSession + `place_kind = $6, place_address = $7, place_link = $8` + whileUnchanged
	const another = `
		select count(*)::int from sessions s
		where s.practice_id = $1 and s.group_id = $2 and s.number = $3 and (s.place_kind, s.place_address, s.place_link) <> ($4, $5, $6)`
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		set := func() error {
			_, err := s.changed(ctx, tx, q, lead, number, version, p.Kind, p.Address, p.Link)
			return err
		}
		moved, err := value[int](ctx, tx, another, lead.practice.ID, lead.group.ID, number, p.Kind, p.Address, p.Link)
		if err != nil {
			return err
		}
		if moved == 0 {
			return set()
		}
		change, err := s.noteChange(ctx, tx, lead, newChange{kind: "move", placed: true, numbers: []int{number}})
		if err != nil {
			return err
		}
		if err := set(); err != nil {
			return err
		}
		return s.tell(ctx, tx, lead, change)
	})
	return about("change place of", number, err)
}

// changed runs a changeSession and tells why it found no row: the session is
// stale, or there is none.
func (s *Store) changed(ctx context.Context, tx dbtx, q string, lead Lead, number, version int, to ...any) (sessionID, error) {
	args := append([]any{lead.practice.ID, lead.group.ID, number, version, s.Now()}, to...)
	id, err := value[sessionID](ctx, tx, q, args...)
	if err != supervision.ErrNotFound {
		return id, err
	}
	const exists = `select true from sessions where practice_id = $1 and group_id = $2 and number = $3`
	if _, err := value[bool](ctx, tx, exists, lead.practice.ID, lead.group.ID, number); err != nil {
		return id, err
	}
	return id, supervision.ErrStale
}

func about(verb string, number int, err error) error {
	if err != nil {
		return fmt.Errorf("%s session %d: %w", verb, number, err)
	}
	return nil
}

// A Slot is a stretch of time, by instants.
type Slot struct{ Starts, Ends time.Time }
