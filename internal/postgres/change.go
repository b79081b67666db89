package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"

	"samrum/internal/supervision"
)

// A Change is one move or cancellation, of one session or several at once, or
// the end of a group: its people get one letter each about it.
type Change struct{}

type changeID = supervision.ID[Change]

type newChange struct {
	kind    string // move, cancel or end
	placed  bool   // the sessions got another place too
	numbers []int
}

// noteChange notes what sessions are about to change, before they do, with the
// time that their people know: where a letter still waits, the time before it.
func (s *Store) noteChange(ctx context.Context, tx pgx.Tx, lead Lead, c newChange) (changeID, error) {
	const q = `
		insert into changes (practice_id, id, group_id, actor_id, kind, placed, created_at)
		values ($1, $2, $3, $4, $5, $6, $7)`
	const sessions = `
		insert into change_sessions (practice_id, change_id, session_id, told_starts_at, told_ends_at)
		select s.practice_id, $2, s.id, coalesce(before.told_starts_at, s.starts_at), coalesce(before.told_ends_at, s.ends_at)
		from sessions s
		left join lateral (
			select cs.told_starts_at, cs.told_ends_at
			from change_sessions cs
			join changes c on c.practice_id = cs.practice_id and c.id = cs.change_id
			where cs.practice_id = s.practice_id and cs.session_id = s.id and c.id <> $2 and c.undone_at is null and c.created_at > $5
			order by c.created_at, c.id limit 1) before on true
		where s.practice_id = $1 and s.group_id = $3 and s.number = any($4)`
	id, now := supervision.NewID[Change](), s.Now()
	if _, err := tx.Exec(ctx, q, lead.practice.ID, id, lead.group.ID, lead.person.ID, c.kind, c.placed, now); err != nil {
		return id, err
	}
	_, err := tx.Exec(ctx, sessions, lead.practice.ID, id, lead.group.ID, c.numbers, now.Add(-supervision.UndoFor))
	return id, err
}

// tell inserts one letter's job for each person whom a change concerns. In a
// large group that is left to a job, since it would make the page wait.
func (s *Store) tell(ctx context.Context, tx pgx.Tx, lead Lead, change changeID) error {
	const members = `select count(*)::int from memberships where practice_id = $1 and group_id = $2 and coalesce(left_on, 'infinity') >= $3`
	n, err := value[int](ctx, tx, members, lead.practice.ID, lead.group.ID, s.Now())
	if err != nil {
		return err
	}
	all := ChangeLetters{lead.practice.ID, change, lead.group.Zone, lead.group.Leaders(), lead.person.ID, ChangeLetter{}.Kind(), n}
	if n > fewLetters {
		return s.sendLater(ctx, tx, []river.JobArgs{all})
	}
	jobs, err := all.each(ctx, tx)
	if err != nil {
		return err
	}
	return s.sendLater(ctx, tx, jobs)
}

// SpreadChange inserts the jobs of each person's letter about a change. Done
// twice it inserts them once.
func (s *Store) SpreadChange(ctx context.Context, all ChangeLetters) error {
	err := s.write(ctx, all.Practice, func(tx pgx.Tx) error {
		jobs, err := all.each(ctx, tx)
		if err != nil || len(jobs) == 0 {
			return err
		}
		_, err = s.jobs.InsertManyTx(ctx, tx, once(jobs))
		return err
	})
	if err != nil {
		return fmt.Errorf("letters of change %v: %w", all.Change, err)
	}
	return nil
}

// each returns one letter's job for each person whom the change concerns: the
// members of those days, before and after, and those who lead now or on those
// days, other than whoever made it.
func (all ChangeLetters) each(ctx context.Context, tx pgx.Tx) ([]river.JobArgs, error) {
	const q = `
		select m.person_id
		from change_sessions cs
		join sessions s on s.practice_id = cs.practice_id and s.id = cs.session_id
		join memberships m on m.practice_id = s.practice_id and m.group_id = s.group_id and ` + memberThatDay + `
		where cs.practice_id = $1 and cs.change_id = $2 and m.person_id <> $5
		union
		select l.person_id from unnest($4::uuid[]) l (person_id) where l.person_id <> $5
		union
		select l.person_id
		from change_sessions cs
		join sessions s on s.practice_id = cs.practice_id and s.id = cs.session_id
		join groups g on g.practice_id = s.practice_id and g.id = s.group_id
		cross join unnest(leaders_on(g, (s.starts_at at time zone g.zone)::date)) l (person_id)
		where cs.practice_id = $1 and cs.change_id = $2 and l.person_id <> $5`
	rows, _ := tx.Query(ctx, q, all.Practice, all.Change, all.Zone, all.Leaders, all.Actor)
	people, err := pgx.CollectRows(rows, pgx.RowTo[supervision.ID[supervision.Person]])
	jobs := make([]river.JobArgs, len(people))
	for i, person := range people {
		jobs[i] = ChangeLetter{all.Practice, all.Change, person}
	}
	return jobs, err
}

// memberThatDay joins members m with a change's sessions, cs and s: those who
// were expected, or now are. $3 is the group's zone.
const memberThatDay = `(
	(cs.told_starts_at at time zone $3)::date between m.joined_on and coalesce(m.left_on, 'infinity')
	or (s.starts_at at time zone $3)::date between m.joined_on and coalesce(m.left_on, 'infinity'))`

// News is what a letter tells one person of a change.
type News struct {
	Letter
	Letterhead
	Cancelled bool // else moved
	Ended     bool // the whole group: then there may be no sessions
	Placed    bool // at another place too
	Reason    string
	GroupName string
	Group     string // its address
	Zone      string
	Sessions  []NewsLine // by date
	DueAt     time.Time  // when it can no longer be undone
}

// A NewsLine is one session of a change: when it was to be, and is to be.
type NewsLine struct {
	Number                   int
	ToldStartsAt, ToldEndsAt time.Time
	StartsAt, EndsAt         time.Time
	CancelReason             string
	PlaceKind                supervision.PlaceKind
	PlaceAddress             string
	PlaceLink                string
}

// Place returns where the session is to be.
func (l NewsLine) Place() supervision.Place {
	return supervision.Place{Kind: l.PlaceKind, Address: l.PlaceAddress, Link: l.PlaceLink}
}

// ChangeNews reads what a letter has to tell. ErrNotFound when there is nothing
// to tell, or no more: the change was undone, a later one tells of the same
// sessions, none of them is the person's, or they are over.
func (s *Store) ChangeNews(ctx context.Context, job ChangeLetter) (News, error) {
	var n News
	err := s.read(ctx, job.Practice, func(b *pgx.Batch) {
		queueOne(b, &n.Letter, `select * from person_letter($1, $2)`, job.Practice, job.Person)
		s.queueChange(b, &n, job)
		s.queueNews(b, &n.Sessions, job)
	})
	if err == nil && len(n.Sessions) == 0 && !n.Ended {
		err = supervision.ErrNotFound
	}
	if err != nil {
		return News{}, fmt.Errorf("news of change %v: %w", job.Change, err)
	}
	if n.Cancelled {
		n.Reason = n.Sessions[0].CancelReason
	}
	return n, nil
}

func (s *Store) queueChange(b *pgx.Batch, n *News, job ChangeLetter) {
	b.Queue(`
		select c.kind = 'cancel', c.kind = 'end', c.placed, g.name, g.slug || '-' || g.tail, g.zone, c.created_at,
			h.practice, h.phone, h.reply_name, h.reply_to
		from changes c
		join groups g on g.practice_id = c.practice_id and g.id = c.group_id
		join letterhead($1, (leaders(g, $4))[1]) h on true
		where c.practice_id = $1 and c.id = $2 and c.undone_at is null
			and (`+lettersLeave+` or c.kind = 'end' and not g.example) -- an end is told also by a paused group
			and (c.kind <> 'end' or $3 = any(leaders(g, $4)) or exists (
				select from memberships m
				where m.practice_id = g.practice_id and m.group_id = g.id and m.person_id = $3
					and coalesce(m.left_on, 'infinity') >= (c.created_at at time zone g.zone)::date))`,
		job.Practice, job.Change, job.Person, s.Now()).
		QueryRow(func(row pgx.Row) error {
			var at time.Time
			err := row.Scan(&n.Cancelled, &n.Ended, &n.Placed, &n.GroupName, &n.Group, &n.Zone, &at, &n.Practice, &n.Phone, &n.ReplyName, &n.ReplyTo)
			n.DueAt = at.Add(supervision.UndoFor)
			return notFound(err)
		})
}

// queueNews lists the sessions that the change was the last to touch, that have
// another time, place or status than the person knows, and that are not over.
func (s *Store) queueNews(b *pgx.Batch, dst *[]NewsLine, job ChangeLetter) {
	queue(b, dst, `
		select s.number, cs.told_starts_at, cs.told_ends_at, s.starts_at, s.ends_at, s.cancel_reason,
			s.place_kind, s.place_address, s.place_link
		from change_sessions cs
		join changes c on c.practice_id = cs.practice_id and c.id = cs.change_id
		join sessions s on s.practice_id = cs.practice_id and s.id = cs.session_id
		join groups g on g.practice_id = c.practice_id and g.id = c.group_id
		where cs.practice_id = $1 and cs.change_id = $2 and greatest(cs.told_ends_at, s.ends_at) > $4
			and case c.kind
				when 'move' then s.status = 'planned' and (c.placed or s.starts_at <> cs.told_starts_at or s.ends_at <> cs.told_ends_at)
				else s.status = 'cancelled'
			end
			and not exists (
				select from change_sessions later
				join changes lc on lc.practice_id = later.practice_id and lc.id = later.change_id
				where later.practice_id = cs.practice_id and later.session_id = cs.session_id and lc.undone_at is null
					and (lc.created_at, lc.id) > (c.created_at, c.id))
			and ($3 = any(leaders(g, $4) || leaders_on(g, (s.starts_at at time zone g.zone)::date)) or exists (
				select from memberships m
				where m.practice_id = c.practice_id and m.group_id = c.group_id and m.person_id = $3 and (
					(cs.told_starts_at at time zone g.zone)::date between m.joined_on and coalesce(m.left_on, 'infinity')
					or (s.starts_at at time zone g.zone)::date between m.joined_on and coalesce(m.left_on, 'infinity'))))
		order by cs.told_starts_at, s.number`, job.Practice, job.Change, job.Person, s.Now())
}
