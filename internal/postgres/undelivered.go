package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// A Recipient is somebody in a practice to whom letters go.
type Recipient struct {
	Practice practiceID
	Person   supervision.ID[supervision.Person]
}

// NoteRefused notes that a mail server refused somebody's address for good, with
// what code, for the leaders to see.
func (s *Store) NoteRefused(ctx context.Context, to Recipient, code int) error {
	const q = `
		insert into undelivered as u (practice_id, person_id, address_hash, since, code)
		select $1, $2, hash, $3, $4 from address_hash($1, $2) hash where hash is not null
		on conflict (practice_id, person_id) do update set address_hash = excluded.address_hash, code = excluded.code,
			since = case when u.address_hash = excluded.address_hash then u.since else excluded.since end`
	return s.noteFate(ctx, to, q, to.Practice, to.Person, s.Now(), code)
}

// NoteTaken notes that a mail server took a letter to somebody.
func (s *Store) NoteTaken(ctx context.Context, to Recipient) error {
	return s.noteFate(ctx, to, `delete from undelivered where practice_id = $1 and person_id = $2`, to.Practice, to.Person)
}

func (s *Store) noteFate(ctx context.Context, to Recipient, q string, args ...any) error {
	if err := s.read(ctx, to.Practice, func(b *pgx.Batch) { b.Queue(q, args...) }); err != nil {
		return fmt.Errorf("note fate of letter to %v: %w", to.Person, err)
	}
	return nil
}

// An Unreached is somebody in a group of the asker's whom letters do not reach.
type Unreached struct {
	Name  string
	Group string // its address
	Since time.Time
}

// queueUnreached lists whom the leader $2 should ask for another address.
func queueUnreached(b *pgx.Batch, dst *[]Unreached, p Place, now time.Time) {
	queue(b, dst, `
		select pp.name, min(g.slug || '-' || g.tail) as group, u.since
		from unreached() u
		join practice_people pp on pp.practice_id = $1 and pp.person_id = u.person_id
		join groups g on g.practice_id = $1 and $2 in (g.lead_id, g.co_lead_id) and not g.example
		where exists (
			select from memberships m
			where m.practice_id = g.practice_id and m.group_id = g.id and m.person_id = u.person_id
				and ($3::timestamptz at time zone g.zone)::date <= coalesce(m.left_on, 'infinity'))
		group by pp.name, u.person_id, u.since
		order by u.since desc, u.person_id
		limit 5`, p.practice.ID, p.person.ID, now)
}
