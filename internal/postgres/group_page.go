package postgres

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// PageSize is how many rows a list shows at once; the next page begins after
// the last row shown, by key.
const PageSize = 50

// GroupPage is what the page of one group shows.
type GroupPage struct {
	Sessions []supervision.Session  // by date, at most PageSize
	Earlier  bool                   // there are sessions before the first shown
	Later    bool                   // there are sessions after the last shown
	Items    []supervision.CaseLine // waiting
	Drafts   []supervision.CaseLine // the reader's own
	Members  []supervision.Membership
	Leaders  []supervision.Person
	Undo     []Undoable // the cancellation that leaders can still undo, if any
	// SameDomain is for leaders: most members' addresses are of the lead's mail
	// domain, and that is no public one.
	SameDomain bool
	// From a day to come others lead; nil: nothing is to change.
	NextFrom    *time.Time
	NextLeaders []string
	Example     bool   // the group is invented, to look around in
	Reads       bool   // it reads a book, or is of the form that does
	Booking     string // the id of the booking of the reader's that it comes of, "" for none
}

// Window picks the stretch of a group's sessions that a page shows: those from
// an instant on, or the last ones before it.
type Window struct {
	At     time.Time
	Before bool
}

// GroupPage reads a group with a window of its sessions, its members and
// leaders, and the items that wait.
func (s *Store) GroupPage(ctx context.Context, seat Seat, w Window) (p GroupPage, err error) {
	var sealed []sealedLine
	var domain string
	err = s.read(ctx, seat.practice.ID, func(b *pgx.Batch) {
		queueWindow(b, &p.Sessions, seat, w)
		queueMembers(b, &p.Members, seat, s.Now())
		queueWaitingItems(b, &sealed, seat)
		queueLeaders(b, &p.Leaders, seat)
		s.queueAround(b, &p, &domain, seat, w)
	})
	if err == nil {
		p.Items, err = s.openLines(ctx, seat, sealed)
	}
	p.Items, p.Drafts = apart(p.Items)
	if err != nil {
		return GroupPage{}, fmt.Errorf("page of group %v: %w", seat.group.ID, err)
	}
	p.SameDomain = domain != "" && !slices.Contains(supervision.PublicMailDomains, domain)
	p.trim(w)
	return p, nil
}

// apart tells drafts from what is registered.
func apart(lines []supervision.CaseLine) (items, drafts []supervision.CaseLine) {
	for _, line := range lines {
		if line.Status == supervision.Draft {
			drafts = append(drafts, line)
		} else {
			items = append(items, line)
		}
	}
	return items, drafts
}

// queueAround finds out whether sessions lie before and after a window, what can
// be undone, who is to lead, and for leaders the mail domain shared with most members, in one
// statement.
func (s *Store) queueAround(b *pgx.Batch, p *GroupPage, domain *string, seat Seat, w Window) {
	b.Queue(`
		select a.earlier, a.later, u.id, u.until, u.numbers,
			case when $8 then coalesce((`+sharedDomain+`), '') else '' end,
			own.example, own.form = 'two_part' or exists (select from books where practice_id = $1 and group_id = $2), next.day, next.names, coalesce((
				select b.id::text from bookings b
				where b.practice_id = $1 and b.group_id = $2 and b.person_id = $12 and $8 limit 1), '')
		from (
			select coalesce(min(starts_at), 'infinity') < $7 as earlier, coalesce(max(starts_at), '-infinity') >= $7 as later
			from sessions where practice_id = $1 and group_id = $2) a
		join groups own on own.practice_id = $1 and own.id = $2
		left join lateral (
			select own.next_from as day, array(
				select pp.name from practice_people pp
				where pp.practice_id = $1 and pp.person_id in (own.next_lead_id, own.next_co_lead_id)
				order by pp.person_id = own.next_lead_id desc) as names
			where own.next_from > ($10::timestamptz at time zone own.zone)::date) next on true
		left join (`+undoable+`) u on true`, append(s.undoableArgs(seat, 0), w.At, seat.leads, seat.group.LeadID, s.Now(), seat.group.Zone, seat.person.ID)...).
		QueryRow(func(row pgx.Row) error {
			var id *changeID
			var until *time.Time
			var numbers []int
			err := row.Scan(&p.Earlier, &p.Later, &id, &until, &numbers, domain, &p.Example, &p.Reads, &p.NextFrom, &p.NextLeaders, &p.Booking)
			if err == nil && id != nil {
				p.Undo = []Undoable{{*id, numbers, *until}}
			}
			return err
		})
}

// sharedDomain is the mail domain that the lead shares with more than half of
// the members.
const sharedDomain = `
	select led.domain
	from (select *, split_part(address, '@', 2) as domain from group_addresses($2, ($10::timestamptz at time zone $11)::date, $10)) a
	cross join (select split_part(address, '@', 2) as domain from group_addresses($2, 'infinity', $10) where person_id = $9 limit 1) led
	group by led.domain
	having 2 * count(*) filter (where not a.leads and a.domain = led.domain) > count(*) filter (where not a.leads)`

// trim drops the one row too many that tells whether more follow.
func (p *GroupPage) trim(w Window) {
	more := len(p.Sessions) > PageSize
	if more && w.Before {
		p.Sessions = p.Sessions[1:]
	}
	if more && !w.Before {
		p.Sessions = p.Sessions[:PageSize]
	}
	if w.Before {
		p.Earlier = more
	} else {
		p.Later = more
	}
}

func queueWindow(b *pgx.Batch, dst *[]supervision.Session, seat Seat, w Window) {
	const after = `select ` + sessionColumns + ` from sessions s
		where s.practice_id = $1 and s.group_id = $2 and s.starts_at >= $3
		order by s.starts_at, s.number limit $4`
	const before = `select * from (select ` + sessionColumns + ` from sessions s
		where s.practice_id = $1 and s.group_id = $2 and s.starts_at < $3
		order by s.starts_at desc, s.number desc limit $4) s
		order by s.starts_at, s.number`
	q := after
	if w.Before {
		q = before
	}
	queue(b, dst, q, seat.practice.ID, seat.group.ID, w.At, PageSize+1)
}

func queueMembers(b *pgx.Batch, dst *[]supervision.Membership, seat Seat, now time.Time) {
	queue(b, dst, `
		select m.person_id, pp.name, m.joined_on, m.left_on
		from memberships m
		join practice_people pp on pp.practice_id = m.practice_id and pp.person_id = m.person_id
		where m.practice_id = $1 and m.group_id = $2
			and coalesce(m.left_on, 'infinity') >= ($3::timestamptz at time zone $4)::date
		order by pp.name `+seat.sorted()+`, m.person_id limit 50`, seat.practice.ID, seat.group.ID, now, seat.group.Zone)
}

func queueLeaders(b *pgx.Batch, dst *[]supervision.Person, seat Seat) {
	queue(b, dst, `
		select person_id as id, name, supervises, administers
		from practice_people
		where practice_id = $1 and person_id = any($2)
		order by person_id = $3 desc`, seat.practice.ID, seat.group.Leaders(), seat.group.LeadID)
}
