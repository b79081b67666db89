package postgres

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"

	"samrum/internal/supervision"
)

// DatesLetter is the job that tells one person which dates were planned.
type DatesLetter struct {
	Practice practiceID `json:"practice"`
	Group    groupID    `json:"group"`
	Planned  uuid.UUID  `json:"planned"` // a series, or one session
	Person   personID   `json:"person"`
}

// Kind names the job for River.
func (DatesLetter) Kind() string { return "dates_letter" }

// tellDates inserts one letter's job for each person whom planned dates concern:
// who is a member from today on, and the leaders other than whoever planned.
func (s *Store) tellDates(ctx context.Context, tx pgx.Tx, lead Lead, planned uuid.UUID) error {
	const q = `
		select m.person_id from memberships m
		where m.practice_id = $1 and m.group_id = $2 and coalesce(m.left_on, 'infinity') >= ($3::timestamptz at time zone $4)::date
			and m.person_id <> $6
		union
		select l.person_id from unnest($5::uuid[]) l (person_id) where l.person_id <> $6`
	rows, _ := tx.Query(ctx, q, lead.practice.ID, lead.group.ID, s.Now(), lead.group.Zone, lead.group.Leaders(), lead.person.ID)
	people, err := pgx.CollectRows(rows, pgx.RowTo[personID])
	if err != nil {
		return err
	}
	jobs := make([]river.JobArgs, len(people))
	for i, person := range people {
		jobs[i] = DatesLetter{lead.practice.ID, lead.group.ID, planned, person}
	}
	return s.sendLater(ctx, tx, jobs)
}

// A DatesText is what the letter of planned dates is written from.
type DatesText struct {
	DatesHead
	Sessions []supervision.Session // by date
}

// A DatesHead is whom the dates are for.
type DatesHead struct {
	Letter
	Letterhead
	GroupName string
	Group     string // its address
	Zone      string
	Rest
}

// DatesText reads what was planned and is still ahead; ErrNotFound when nothing
// of it is, or it is the person's no more.
func (s *Store) DatesText(ctx context.Context, job DatesLetter) (text DatesText, err error) {
	const head = `
		select p.address, p.language, h.practice, h.phone, h.reply_name, h.reply_to,
			g.name as group_name, g.slug || '-' || g.tail as "group", g.zone, ` + restColumns + `
		from groups g
		join letter_wishes() w on w.person_id = $3
		cross join lateral person_letter(g.practice_id, $3) p
		cross join lateral letterhead(g.practice_id, (leaders(g, $4))[1]) h
		where g.practice_id = $1 and g.id = $2 and ` + lettersLeave
	const sessions = `
		select ` + sessionColumns + `
		from sessions s
		join groups g on g.practice_id = s.practice_id and g.id = s.group_id
		where s.practice_id = $1 and s.group_id = $2 and $5 in (s.series_id, s.id) and s.status = 'planned' and s.starts_at > $4
			and ($3 = any(leaders(g, $4)) or exists (
				select from memberships m
				where m.practice_id = s.practice_id and m.group_id = s.group_id and m.person_id = $3
					and (s.starts_at at time zone g.zone)::date between m.joined_on and coalesce(m.left_on, 'infinity')))
		order by s.starts_at, s.number`
	err = s.read(ctx, job.Practice, func(b *pgx.Batch) {
		queueOne(b, &text.DatesHead, head, job.Practice, job.Group, job.Person, s.Now())
		queue(b, &text.Sessions, sessions, job.Practice, job.Group, job.Person, s.Now(), job.Planned)
	})
	if err == nil && len(text.Sessions) == 0 {
		err = supervision.ErrNotFound
	}
	if err != nil {
		return text, fmt.Errorf("dates of %v: %w", job.Planned, err)
	}
	return text, nil
}
