package postgres

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/agenda"
	"samrum/internal/supervision"
)

// RoomPage is what the room of a session shows to whoever asks.
type RoomPage struct {
	RoomState
	Session supervision.Session
	Opened  bool
	Items   []supervision.RoomItem // that wait for the session or were taken up in it, the longest waiting first
	Seats   []supervision.RoomSeat // leaders first, then the day's members by name
	Notes   supervision.Notes      // that the reader may read
	Space   supervision.Space      // of the term, for leaders
	Reading []supervision.BookReading
	ReadBy  supervision.ReadBy
	Next    *supervision.NextTime // nil when nothing is planned
	HeldBy  string                // who said that it was held, \"\" while nobody has
	HeldAt  time.Time
	Asking  bool     // the round of the session is open
	Answer  *tokenID // the asker's, while she has not answered it
}

type roomPageRow struct {
	supervision.Session
	State       []byte // nil: nobody has opened it
	RoomVersion int64
	PlannedAt   *time.Time
	EndedAt     *time.Time
	Waiting     []byte
	Agenda      *agenda.Template
	NextNumber  *int
	NextStarts  *time.Time
	NextBrings  []string
	NextReading []supervision.BookReading
	HeldBy      string
	HeldAt      *time.Time
	Reading     []supervision.BookReading
	ReadBy      supervision.ReadBy
	Asking      bool
	Answer      *tokenID
}

// Room reads a session's room. Opened is false while nobody has opened it.
func (s *Store) Room(ctx context.Context, seat Seat, number int) (p RoomPage, err error) {
	var row roomPageRow
	var sealed []sealedItem
	var notes []sealedNote
	var space spaceRow
	err = s.read(ctx, seat.practice.ID, func(b *pgx.Batch) {
		queueRoom(b, &row, seat, number, s.Now())
		s.queueRoomItems(b, &sealed, seat, number)
		queueRoomSeats(b, &p.Seats, seat, number)
		s.queueNotes(b, &notes, seat, number)
		if seat.leads {
			queueSpace(b, &space, seat, s.Now())
		}
	})
	if err == nil {
		err = row.fill(&p, seat.group)
	}
	if err == nil {
		p.Items, err = s.openRoomItems(ctx, seat, sealed)
	}
	if err == nil {
		p.Notes, err = s.openNotes(ctx, seat, notes)
	}
	if err == nil && seat.leads {
		p.countSpace(spaceOf(space, dayIn(p.StartsAt, seat.group)))
	}
	if err != nil {
		return RoomPage{}, fmt.Errorf("room of session %d: %w", number, err)
	}
	return p, nil
}

// countSpace notes what the term has given each item's author.
func (p *RoomPage) countSpace(space supervision.Space) {
	p.Space = space
	for i := range p.Items {
		for _, row := range space.Rows {
			if row.PersonID == p.Items[i].AuthorID {
				p.Items[i].Space = row.Minutes + row.Start
			}
		}
	}
}

// dayIn is an instant's local date in a group's zone, midnight UTC.
func dayIn(t time.Time, g supervision.Group) time.Time {
	year, month, day := t.In(g.Location()).Date()
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

func queueRoom(b *pgx.Batch, dst *roomPageRow, seat Seat, number int, now time.Time) {
	queueOne(b, dst, `
		select `+sessionColumns+`, r.state, coalesce(r.version, 0) as room_version, r.planned_at, r.ended_at, `+roomItems+` as waiting, `+roomAgenda+` as agenda,
			n.number as next_number, n.starts_at as next_starts, n.reading as next_reading, case when $4 then n.brings end as next_brings,
			coalesce(h.name, '') as held_by, s.held_at, `+readingColumn+` as reading, `+readByColumn+` as read_by, exists (`+openWith+`) as asking, (
				select k.id from evaluation_tokens k
				where k.practice_id = s.practice_id and k.round_id in (`+openWith+`) and k.person_id = $5 and not k.used limit 1) as answer
		from sessions s
		left join rooms r on r.practice_id = s.practice_id and r.session_id = s.id
		left join practice_people h on h.practice_id = s.practice_id and h.person_id = s.held_by
		cross join lateral (select s.practice_id, s.group_id, s.starts_at) this
		left join lateral (
			select s.number, s.starts_at, `+readingColumn+` as reading, array(
				select distinct bp.name from items i
				join practice_people bp on bp.practice_id = i.practice_id and bp.person_id = i.author_id
				where i.practice_id = s.practice_id and i.session_id = s.id and i.status = 'waiting' order by bp.name) as brings
			from sessions s
			where s.practice_id = this.practice_id and s.group_id = this.group_id and s.status = 'planned' and s.starts_at > this.starts_at
			order by s.starts_at, s.number limit 1) n on true
		where s.practice_id = $1 and s.group_id = $2 and s.number = $3`, seat.practice.ID, seat.group.ID, number, seat.leads, seat.person.ID, now)
}

// openWith lists the rounds that came with session s and are open at $6.
const openWith = `
	select er.id from evaluation_rounds er
	where er.practice_id = s.practice_id and er.session_id = s.id and er.opened and er.closed_as is null and er.closes_at > $6`

func (r roomPageRow) fill(p *RoomPage, g supervision.Group) (err error) {
	p.Session, p.Opened, p.Reading, p.ReadBy = r.Session, r.State != nil, r.Reading, r.ReadBy
	p.Asking, p.Answer = r.Asking, r.Answer
	if r.HeldAt != nil {
		p.HeldBy, p.HeldAt = r.HeldBy, *r.HeldAt
	}
	if r.NextNumber != nil {
		p.Next = &supervision.NextTime{Number: *r.NextNumber, StartsAt: *r.NextStarts, Reading: r.NextReading, Brings: r.NextBrings}
	}
	if r.State == nil {
		r.State = []byte(`{}`)
	}
	p.RoomState, err = roomRow{
		SessionID: r.ID, StartsAt: r.StartsAt, EndsAt: r.EndsAt, Status: r.Session.Status, State: r.State,
		Version: r.RoomVersion, PlannedAt: r.PlannedAt, EndedAt: r.EndedAt, Items: r.Waiting, Agenda: r.Agenda,
	}.state(g)
	return err
}

// itemsOpen tells whether members read item i's words because its group plans
// or runs the session s that it waits for: from the plan until the end, and
// those who are members that day.
const itemsOpen = `
	exists (
		select from rooms r
		join memberships m on m.practice_id = i.practice_id and m.group_id = i.group_id and m.person_id = {reader}
			and (s.starts_at at time zone {zone})::date between m.joined_on and coalesce(m.left_on, 'infinity')
		where r.practice_id = i.practice_id and r.session_id = i.session_id and r.planned_at is not null and r.ended_at is null
			and s.status = 'planned' and s.ends_at > {now}::timestamptz - interval '3 hours')`

// withOpen puts itemsOpen into a query, with the arguments that it goes by.
func withOpen(q, reader, zone, now string) string {
	open := strings.NewReplacer("{reader}", reader, "{zone}", zone, "{now}", now).Replace(itemsOpen)
	return strings.ReplaceAll(q, "{open}", open)
}

// movedOn tells whether item i waited for the session s when that was over, and
// waits for a later one now because nobody had said how s was.
const movedOn = `
	(i.group_id = s.group_id and i.status = 'waiting' and i.carried > 0 and i.created_at < s.starts_at and i.session_id is distinct from s.id
		and not exists (select from sessions e where e.practice_id = i.practice_id and e.id = i.session_id and e.starts_at <= s.starts_at))`

// queueRoomItems reads a session's items, and of their words what their reader
// may read now.
func (s *Store) queueRoomItems(b *pgx.Batch, dst *[]sealedItem, seat Seat, number int) {
	const q = `
		select i.id, i.author_id, case when may.read then pp.name else '' end as author_name,
			case when may.read or i.kind <> 'own_mistake' then i.kind else 'case' end as kind, coalesce(i.minutes, 0) as minutes,
			case when may.read then i.urgency else '' end as urgency, i.readers,
			case when may.read then i.wishes else '{}' end as wishes, i.status,
			s.number as session_number, s.starts_at, i.version, i.carried, i.created_at, t.text_expires_at,
			may.read as may_read, t.headline,
			case when may.read then t.question end as question, case when may.read then t.situation end as situation,
			case when may.read then t.affected end as affected, case when i.author_id = $4 then t.own_line end as own_line
		from sessions s
		join items i on i.practice_id = s.practice_id and (i.session_id = s.id and i.status in ('waiting', 'discussed') or $5 and s.status = 'planned' and s.ends_at < $7 and ` + movedOn + `)
		join practice_people pp on pp.practice_id = i.practice_id and pp.person_id = i.author_id
		cross join lateral (select i.author_id = $4 or $5 or i.readers = 'group' or {open} as read) may
		left join item_texts t on t.practice_id = i.practice_id and t.item_id = i.id
		where s.practice_id = $1 and s.group_id = $2 and s.number = $3
		order by i.carried desc, i.created_at, i.id
		limit 50`
	queue(b, dst, withOpen(q, "$4", "$6", "$7"), seat.practice.ID, seat.group.ID, number, seat.person.ID, seat.leads, seat.group.Zone, s.Now())
}

// openRoomItems opens what the reader was given.
func (s *Store) openRoomItems(ctx context.Context, seat Seat, sealed []sealedItem) ([]supervision.RoomItem, error) {
	var items []supervision.RoomItem
	for _, row := range sealed {
		page, err := s.openItem(ctx, seat, row)
		if err != nil {
			return nil, err
		}
		items = append(items, supervision.RoomItem{CaseItem: page.Item, MayRead: page.MayRead})
	}
	return items, nil
}

func queueRoomSeats(b *pgx.Batch, dst *[]supervision.RoomSeat, seat Seat, number int) {
	queue(b, dst, `
		select pp.person_id, pp.name, pp.person_id = any(d.leading) as leads,
			coalesce(f.attends = 'no', false) as absent
		from sessions s
		join groups g on g.practice_id = s.practice_id and g.id = s.group_id
		cross join lateral (select leaders_on(g, (s.starts_at at time zone g.zone)::date) as leading) d
		join practice_people pp on pp.practice_id = s.practice_id and (pp.person_id = any(d.leading) or exists (
			select from memberships m
			where m.practice_id = s.practice_id and m.group_id = s.group_id and m.person_id = pp.person_id
				and (s.starts_at at time zone $4)::date between m.joined_on and coalesce(m.left_on, 'infinity')))
		left join preparations f on f.practice_id = s.practice_id and f.session_id = s.id
			and f.person_id = pp.person_id and f.starts_at = s.starts_at
		where s.practice_id = $1 and s.group_id = $2 and s.number = $3
		order by leads desc, pp.name `+seat.sorted()+`, pp.person_id`, seat.practice.ID, seat.group.ID, number, seat.group.Zone)
}
