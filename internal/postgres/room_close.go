package postgres

import (
	"context"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/agenda"
	"samrum/internal/supervision"
)

// CloseSession notes that a session was held: who was there, what became of its
// items and what their time really was. Its room is shut and its texts are
// sealed again; what was not reached waits for the next session, and chapters are
// spread anew. ErrClosed when somebody has said so already, or it can no longer
// be said; ErrNotFound when there is none, or somebody brought an item who was no
// member. The closing has passed Tidy and the discretion check.
func (s *Store) CloseSession(ctx context.Context, lead Lead, number int, c supervision.Closing) error {
	key, err := s.dataKey(ctx, lead.practice.ID)
	if err != nil {
		return about("close", number, err)
	}
	err = s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		id, err := s.hold(ctx, tx, lead, number, c.Held)
		if err != nil {
			return err
		}
		if err := s.noteAttendance(ctx, tx, lead, id, c.People); err != nil {
			return err
		}
		if err := s.settleItems(ctx, tx, lead, id, c.Items); err != nil {
			return err
		}
		brought, err := s.addBrought(ctx, tx, lead, key, id, c.Brought)
		if err != nil {
			return err
		}
		c.Items = slices.Concat(c.Items, brought)
		if err := s.noteGiven(ctx, tx, lead, id, c); err != nil {
			return err
		}
		if err := s.waitForNext(ctx, tx, lead.practice.ID, &id, lead.group.ID); err != nil {
			return err
		}
		if len(c.NotReached) > 0 {
			if err := s.fellBehind(ctx, tx, lead, id, c.NotReached); err != nil {
				return err
			}
		}
		if err := clearMaps(ctx, tx, lead.practice.ID, id); err != nil {
			return err
		}
		return s.shutRoom(ctx, tx, lead.Seat, number)
	})
	return about("close", number, err)
}

// hold lets one statement decide who closes a session.
func (s *Store) hold(ctx context.Context, tx dbtx, lead Lead, number, minutes int) (sessionID, error) {
	const q = `
		update sessions s
		set status = 'held', version = s.version + 1, held_minutes = $4, held_by = $5, held_at = $6, enrolled = ` + enrolledThen + `
		where s.practice_id = $1 and s.group_id = $2 and s.number = $3 and s.status = 'planned'
			and (s.starts_at <= $6 or exists (
				select from rooms r where r.practice_id = s.practice_id and r.session_id = s.id and r.state -> 'run' ->> 'started_at' is not null))
			and s.ends_at > $6::timestamptz - make_interval(days => $7)
		returning s.id`
	id, err := value[sessionID](ctx, tx, q, lead.practice.ID, lead.group.ID, number, minutes, lead.person.ID, s.Now(), supervision.ClosableDays)
	if err == supervision.ErrNotFound {
		err = s.noSession(ctx, tx, lead.Seat, number, supervision.ErrClosed)
	}
	return id, err
}

// noteAttendance keeps how those who were members that day were there; nobody
// else counts.
func (s *Store) noteAttendance(ctx context.Context, tx dbtx, lead Lead, id sessionID, people []supervision.Attended) error {
	const q = `
		insert into attendances (practice_id, session_id, person_id, status, minutes, confirmed_by, confirmed_at)
		select s.practice_id, s.id, m.person_id, a.status, a.minutes, $6, $7
		from sessions s
		join memberships m on m.practice_id = s.practice_id and m.group_id = s.group_id
			and (s.starts_at at time zone $8)::date between m.joined_on and coalesce(m.left_on, 'infinity')
		join unnest($3::uuid[], $4::text[], $5::int[]) a (person_id, status, minutes) on a.person_id = m.person_id
		where s.practice_id = $1 and s.id = $2
		returning person_id`
	var ids []personID
	var statuses []supervision.Attendance
	var minutes []int
	for _, a := range people {
		ids, statuses, minutes = append(ids, a.PersonID), append(statuses, a.Attendance), append(minutes, a.Minutes)
	}
	rows, _ := tx.Query(ctx, q, lead.practice.ID, id, ids, statuses, minutes, lead.person.ID, s.Now(), lead.group.Zone)
	_, err := pgx.CollectRows(rows, pgx.RowTo[personID])
	return err
}

// settleItems notes what became of a session's items. What has moved on since is
// the session's again where it was taken up, and its words follow. Words of what
// is withdrawn go as if its author had withdrawn it.
func (s *Store) settleItems(ctx context.Context, tx dbtx, lead Lead, id sessionID, items []supervision.Settled) error {
	const q = `
		with settled as (
			update items i set status = o.status, version = i.version + 1, session_id = s.id,
				carried = i.carried - (i.session_id is distinct from s.id)::int
			from unnest($3::uuid[], $4::text[]) o (id, status), sessions s
			where s.practice_id = $1 and s.id = $2 and i.practice_id = $1 and i.id = o.id and o.status <> 'carried'
				and (i.session_id = s.id and i.status in ('waiting', 'discussed') or ` + movedOn + `)
			returning i.practice_id, i.id, i.status, s.ends_at
		), leaving as (
			update item_texts t set text_expires_at = least(t.text_expires_at, case w.status when 'withdrawn' then $5 else w.ends_at + interval '30 days' end)
			from settled w where t.practice_id = w.practice_id and t.item_id = w.id
		)
		select count(*)::int from settled`
	var ids []caseID
	var codes []supervision.SettledAs
	for _, o := range items {
		ids, codes = append(ids, o.ItemID), append(codes, o.As)
	}
	_, err := value[int](ctx, tx, q, lead.practice.ID, id, ids, codes, s.Now().Add(supervision.UndoFor))
	return err
}

// noteGiven writes what a session gave into the ledger of space, and what its
// minutes went to.
func (s *Store) noteGiven(ctx context.Context, tx dbtx, lead Lead, id sessionID, c supervision.Closing) error {
	const q = `
		select i.id, i.author_id, i.kind from items i
		where i.practice_id = $1 and i.session_id = $2 and i.status = 'discussed'`
	type discussed struct {
		ID       caseID
		AuthorID personID
		Kind     supervision.Kind
	}
	rows, _ := tx.Query(ctx, q, lead.practice.ID, id)
	items, err := pgx.CollectRows(rows, pgx.RowToStructByName[discussed])
	if err != nil {
		return err
	}
	content := supervision.Content{Process: c.Open, Reading: c.Reading}
	var given []supervision.SpaceEntry
	for _, item := range items {
		settled := c.Of(item.ID)
		content.Add(item.Kind, settled.Minutes)
		given = append(given, supervision.SpaceEntry{Item: item.ID, Presenters: settled.Presenters(item.AuthorID), Minutes: settled.Minutes})
	}
	for _, a := range c.People {
		if a.Declined {
			given = append(given, supervision.SpaceEntry{Presenters: []personID{a.PersonID}, Declined: true})
		}
	}
	if err := s.noteSpace(ctx, tx, lead, id, given); err != nil {
		return err
	}
	return s.noteContent(ctx, tx, lead, id, content)
}

// shutRoom ends a session's room, if it has one. What people voted and pressed
// is forgotten.
func (s *Store) shutRoom(ctx context.Context, tx dbtx, seat Seat, number int) error {
	room, err := s.lockRoom(ctx, tx, seat, number)
	if err == ErrNoRoom {
		return nil
	}
	if err != nil {
		return err
	}
	return saveRoom(ctx, tx, seat.practice.ID, room.ended(s.Now(), seat.person.ID))
}

// ended returns the room as it is left: its clock stands, and what people voted
// and pressed is forgotten.
func (r RoomState) ended(now time.Time, by personID) RoomState {
	if r.Started() && r.Run.EndedAt.IsZero() {
		r.Run, _, _ = r.Run.Do(agenda.Action{Code: agenda.End, Version: r.Run.Version, By: by}, now)
	}
	r.Dots, r.Votes, r.Pages = nil, nil, nil
	r.EndedAt = &now
	return r
}

// sealRooms shuts the rooms that nobody has ended three hours after their
// sessions' planned ends. What had begun in them was taken up; the rest waits.
func (s *Store) sealRooms(ctx context.Context, tx dbtx, practice practiceID) error {
	const q = `
		select s.number, g.id as group_id, g.lead_id
		from rooms r
		join sessions s on s.practice_id = r.practice_id and s.id = r.session_id
		join groups g on g.practice_id = s.practice_id and g.id = s.group_id
		where r.practice_id = $1 and r.ended_at is null and s.ends_at < $2
		order by s.ends_at
		limit 100`
	type left struct {
		Number  int
		GroupID groupID
		LeadID  personID
	}
	rows, _ := tx.Query(ctx, q, practice, s.Now().Add(-supervision.RoomSealed))
	rooms, err := pgx.CollectRows(rows, pgx.RowToStructByName[left])
	for _, room := range rooms {
		if err == nil {
			seat := Seat{group: supervision.Group{ID: room.GroupID}}
			seat.practice.ID, seat.person.ID = practice, room.LeadID
			err = s.sealRoom(ctx, tx, seat, room.Number)
		}
	}
	return err
}

func (s *Store) sealRoom(ctx context.Context, tx dbtx, seat Seat, number int) error {
	room, err := s.lockRoom(ctx, tx, seat, number)
	if err != nil {
		return err
	}
	agreed := room.EndsAt.Add(time.Duration(room.Run.Over) * time.Minute)
	sealed := room.ended(agreed, seat.person.ID)
	const taken = `
		update items i set status = 'discussed', version = i.version + 1
		where i.practice_id = $1 and i.session_id = $2 and i.id = any($3) and i.status = 'waiting'
		returning i.id`
	rows, _ := tx.Query(ctx, taken, seat.practice.ID, room.SessionID, sealed.Run.Begun())
	if _, err := pgx.CollectRows(rows, pgx.RowTo[caseID]); err != nil {
		return err
	}
	return saveRoom(ctx, tx, seat.practice.ID, sealed)
}
