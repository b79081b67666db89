package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"

	"samrum/internal/supervision"
)

// HandoverLetter is the job that tells one person who leads a group from when,
// five minutes after, unless that was undone.
type HandoverLetter struct {
	Practice practiceID `json:"practice"`
	Handover handoverID `json:"handover"`
	Person   personID   `json:"person"`
}

// Kind names the job for River.
func (HandoverLetter) Kind() string { return "handover_letter" }

// tellHandover inserts one letter's job for each member from today on, for those
// who are to lead, and for those who led, other than whoever changed it.
func (s *Store) tellHandover(ctx context.Context, tx pgx.Tx, lead Lead, id handoverID, h supervision.Handover) error {
	const q = `
		select m.person_id from memberships m
		where m.practice_id = $1 and m.group_id = $2 and m.person_id <> $4
			and coalesce(m.left_on, 'infinity') >= ($5::timestamptz at time zone $6)::date
		union
		select l.person_id from unnest($3::uuid[]) l (person_id) where l.person_id <> $4`
	leaders := append(h.Leaders(), lead.group.Leaders()...)
	rows, _ := tx.Query(ctx, q, lead.practice.ID, lead.group.ID, leaders, lead.person.ID, s.Now(), lead.group.Zone)
	people, err := pgx.CollectRows(rows, pgx.RowTo[personID])
	if err != nil {
		return err
	}
	jobs := make([]river.JobArgs, len(people))
	for i, person := range people {
		jobs[i] = HandoverLetter{lead.practice.ID, id, person}
	}
	return s.sendLater(ctx, tx, jobs)
}

// HandoverNews is what a letter tells one person about who leads.
type HandoverNews struct {
	Letter
	Letterhead
	GroupName string
	Group     string // its address
	From      time.Time
	Names     []string // who leads then
	Leads     bool     // the reader is one of them
	CreatedAt time.Time
}

// DueAt is when it can no longer be undone.
func (n HandoverNews) DueAt() time.Time { return n.CreatedAt.Add(supervision.UndoFor) }

// HandoverNews reads what a letter has to tell. ErrNotFound when there is
// nothing to tell any more: it was undone, or changed again.
func (s *Store) HandoverNews(ctx context.Context, job HandoverLetter) (n HandoverNews, err error) {
	const q = `
		select g.name, g.slug || '-' || g.tail, h.from_on, h.created_at, $3 in (h.lead_id, h.co_lead_id) is true, array(
			select pp.name from practice_people pp
			where pp.practice_id = h.practice_id and pp.person_id in (h.lead_id, h.co_lead_id)
			order by pp.person_id = h.lead_id desc), l.practice, l.phone, l.reply_name, l.reply_to
		from handovers h
		join groups g on g.practice_id = h.practice_id and g.id = h.group_id
		join letterhead($1, h.lead_id) l on true
		where h.practice_id = $1 and h.id = $2 and h.undone_at is null and g.ended_at is null and ` + lettersLeave + `
			and not exists (select from handovers later
				where later.practice_id = h.practice_id and later.group_id = h.group_id and later.undone_at is null
					and (later.created_at, later.id) > (h.created_at, h.id))
			and ($3 in (h.lead_id, h.co_lead_id, h.was_lead_id, h.was_co_lead_id) or exists (
				select from memberships m
				where m.practice_id = g.practice_id and m.group_id = g.id and m.person_id = $3
					and coalesce(m.left_on, 'infinity') >= (h.created_at at time zone g.zone)::date))`
	err = s.read(ctx, job.Practice, func(b *pgx.Batch) {
		queueOne(b, &n.Letter, `select * from person_letter($1, $2)`, job.Practice, job.Person)
		b.Queue(q, job.Practice, job.Handover, job.Person).QueryRow(func(row pgx.Row) error {
			return notFound(row.Scan(&n.GroupName, &n.Group, &n.From, &n.CreatedAt, &n.Leads, &n.Names, &n.Practice, &n.Phone, &n.ReplyName, &n.ReplyTo))
		})
	})
	if err != nil {
		return HandoverNews{}, fmt.Errorf("news of handover %v: %w", job.Handover, err)
	}
	return n, nil
}
