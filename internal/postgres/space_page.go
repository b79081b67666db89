package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// A spaceRow is a term of a group's ledger, read in one statement.
type spaceRow struct {
	Members []supervision.Membership // in name order, all of the term
	Lines   []supervision.SpaceLine  // by session
	Content supervision.Content
	ForAll  bool // the members see the whole group's
}

// queueSpace reads the ledger of the term that now lies in.
func queueSpace(b *pgx.Batch, dst *spaceRow, seat Seat, now time.Time) {
	queueTerm(b, dst, seat, supervision.TermOf(now.In(seat.group.Location())))
}

func queueTerm(b *pgx.Batch, dst *spaceRow, seat Seat, term supervision.Term) {
	const date = `'YYYY-MM-DD"T00:00:00Z"'`
	queueOne(b, dst, `
		select g.space_for_all as for_all,
			(select coalesce(json_agg(json_build_object('PersonID', m.person_id, 'Name', pp.name,
					'JoinedOn', to_char(m.joined_on, `+date+`), 'LeftOn', to_char(m.left_on, `+date+`))
				order by pp.name `+seat.sorted()+`, m.person_id, m.joined_on), '[]')
			from memberships m
			join practice_people pp on pp.practice_id = m.practice_id and pp.person_id = m.person_id
			where m.practice_id = g.practice_id and m.group_id = g.id and m.joined_on <= $4 and coalesce(m.left_on, 'infinity') >= $3) as members,
			(select coalesce(json_agg(json_build_object('ID', e.id, 'Number', s.number, 'On', to_char(s.starts_at at time zone g.zone, `+date+`),
					'PersonID', e.person_id, 'Name', pp.name, 'Kind', e.kind, 'Minutes', e.minutes, 'Version', e.version)
				order by s.starts_at desc, pp.name `+seat.sorted()+`, e.id), '[]')
			from sessions s
			join space e on e.practice_id = s.practice_id and e.session_id = s.id
			join practice_people pp on pp.practice_id = e.practice_id and pp.person_id = e.person_id
			where s.practice_id = g.practice_id and s.group_id = g.id and (s.starts_at at time zone g.zone)::date between $3 and $4) as lines,
			(select json_build_object('Case', coalesce(sum(c.case_minutes), 0), 'Process', coalesce(sum(c.process_minutes), 0),
				'Topic', coalesce(sum(c.topic_minutes), 0), 'Reading', coalesce(sum(c.reading_minutes), 0))
			from sessions s
			join session_contents c on c.practice_id = s.practice_id and c.session_id = s.id
			where s.practice_id = g.practice_id and s.group_id = g.id and (s.starts_at at time zone g.zone)::date between $3 and $4) as content
		from groups g
		where g.practice_id = $1 and g.id = $2`, seat.practice.ID, seat.group.ID, term.First(), term.Last())
}

// spaceOf adds a term up as it stands on a local date. It is for leaders.
func spaceOf(row spaceRow, day time.Time) supervision.Space {
	return supervision.SpaceOf(row.Members, supervision.Entries(row.Lines), day)
}

// SpacePage is a term of a group's space, as far as the reader may see it.
type SpacePage struct {
	Term    supervision.Term
	Now     supervision.Term // that today lies in
	Space   supervision.Space
	Lines   []supervision.SpaceLine // leaders all, members their own
	Content supervision.Content     // nought for who sees only her own
	ForAll  bool                    // the members see the whole group's
}

// Space reads a term of a group's ledger; the zero Term is the present one.
// Leaders see all of it, a member her own and, when the group has decided so,
// what the others have had.
func (s *Store) Space(ctx context.Context, seat Seat, term supervision.Term) (p SpacePage, err error) {
	now := s.Now().In(seat.group.Location())
	p.Now, p.Term = supervision.TermOf(now), term
	if p.Term == (supervision.Term{}) || p.Term.First().After(p.Now.First()) {
		p.Term = p.Now
	}
	var row spaceRow
	err = s.read(ctx, seat.practice.ID, func(b *pgx.Batch) { queueTerm(b, &row, seat, p.Term) })
	if err != nil {
		return p, fmt.Errorf("space of %v in %v: %w", seat.group.ID, p.Term, err)
	}
	day := p.Term.Last()
	if today := dayIn(now, seat.group); today.Before(day) {
		day = today
	}
	p.Space, p.Lines, p.Content, p.ForAll = spaceOf(row, day), row.Lines, row.Content, row.ForAll
	return p.seenBy(seat), nil
}

// seenBy leaves out what is not for the seat's person.
func (p SpacePage) seenBy(seat Seat) SpacePage {
	if seat.leads {
		return p
	}
	var own []supervision.SpaceLine
	for _, l := range p.Lines {
		if l.PersonID == seat.person.ID {
			own = append(own, l)
		}
	}
	p.Lines = own
	if !p.ForAll {
		p.Space, p.Content = p.Space.Only(seat.person.ID), supervision.Content{}
	}
	return p
}

// ShowSpace says whether the members see the whole group's space.
func (s *Store) ShowSpace(ctx context.Context, lead Lead, forAll bool) error {
	const q = `update groups set space_for_all = $3 where practice_id = $1 and id = $2 and ended_at is null returning true`
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		_, err := value[bool](ctx, tx, q, lead.practice.ID, lead.group.ID, forAll)
		if err == supervision.ErrNotFound {
			err = supervision.ErrEnded
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("show space of %v: %w", lead.group.ID, err)
	}
	return nil
}
