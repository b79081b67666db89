package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"

	"samrum/internal/supervision"
)

// InvitationLetter is the job that sends one invitation's letter.
type InvitationLetter struct {
	Practice   practiceID   `json:"practice"`
	Invitation invitationID `json:"invitation"`
	Generation int          `json:"generation"`
}

// Kind names the job for River.
func (InvitationLetter) Kind() string { return "invitation_letter" }

// InvitationText is what an invitation's letter is written from.
type InvitationText struct {
	Letter
	Letterhead
	Name  string // "" for none
	Group string
}

// InvitationText returns what the letter says; ErrNotFound when it is not due
// any more: answered, revoked, or followed by a newer one.
func (s *Store) InvitationText(ctx context.Context, job InvitationLetter) (text InvitationText, err error) {
	const q = `
		select i.address, i.name, g.language, g.name as group, h.*
		from invitations i
		join groups g on g.practice_id = i.practice_id and g.id = i.group_id
		join letterhead($1, (leaders(g, $4))[1]) h on true
		where i.practice_id = $1 and i.id = $2 and i.generation = $3 and i.state in ('sent', 'bounced') and i.expires_at > $4 and not g.example`
	err = s.read(ctx, job.Practice, func(b *pgx.Batch) {
		queueOne(b, &text, q, job.Practice, job.Invitation, job.Generation, s.Now())
	})
	if err != nil {
		return text, fmt.Errorf("letter of invitation %v: %w", job.Invitation, err)
	}
	return text, nil
}

// NoteInvitation notes whether the mail server refused an invitation's letter for
// good or took it. A newer letter's fate is its own.
func (s *Store) NoteInvitation(ctx context.Context, job InvitationLetter, refused bool) error {
	const q = `
		update invitations set state = case when $4 then 'bounced' else 'sent' end
		where practice_id = $1 and id = $2 and generation = $3 and state = case when $4 then 'sent' else 'bounced' end`
	err := s.read(ctx, job.Practice, func(b *pgx.Batch) { b.Queue(q, job.Practice, job.Invitation, job.Generation, refused) })
	if err != nil {
		return fmt.Errorf("note fate of invitation %v: %w", job.Invitation, err)
	}
	return nil
}

// LeaderNews is what leaders are told of a group in one line.
type LeaderNews string

// The news.
const (
	GroupFull  LeaderNews = "full" // somebody accepted and found no place; About is the invitation
	MemberLeft LeaderNews = "left" // somebody left; About is the person
)

// LeaderLetter is the job that tells one leader of a group one line.
type LeaderLetter struct {
	Practice practiceID                         `json:"practice"`
	Group    supervision.ID[supervision.Group]  `json:"group"`
	Leader   supervision.ID[supervision.Person] `json:"leader"`
	News     LeaderNews                         `json:"news"`
	About    uuid.UUID                          `json:"about"`
	Due      time.Time                          `json:"due,omitzero"` // five minutes after a leaving, which it tells of and no other
}

// Kind names the job for River.
func (LeaderLetter) Kind() string { return "leader_letter" }

// tellLeaders inserts one letter for each leader, due at an instant or at once.
func (s *Store) tellLeaders(ctx context.Context, tx pgx.Tx, news LeaderNews, practice practiceID, group supervision.ID[supervision.Group], about uuid.UUID, due time.Time) error {
	const q = `
		select l from groups g, unnest(leaders(g, $3)) l
		where g.practice_id = $1 and g.id = $2`
	rows, _ := tx.Query(ctx, q, practice, group, s.Now())
	leaders, err := pgx.CollectRows(rows, pgx.RowTo[supervision.ID[supervision.Person]])
	for _, leader := range leaders {
		if err == nil {
			job := LeaderLetter{Practice: practice, Group: group, Leader: leader, News: news, About: about, Due: due}
			_, err = s.jobs.InsertTx(ctx, tx, job, &river.InsertOpts{ScheduledAt: due})
		}
	}
	return err
}

// LeaderText is what a leader's line is written from.
type LeaderText struct {
	Letter
	Letterhead
	Group  string
	Path   string     // the group's address
	Name   string     // of whom it is about, "" when not known
	LeftOn *time.Time // a date
}

// LeaderText returns what the line says; ErrNotFound when there is nothing left
// to tell: a leaving that was undone, a leader who leads no more.
func (s *Store) LeaderText(ctx context.Context, job LeaderLetter) (text LeaderText, err error) {
	const full = `
		select a.address, a.language, g.name as group, g.slug || '-' || g.tail as path, i.name, null::date as left_on, h.*
		from groups g
		join letterhead($1, (leaders(g, $5))[1]) h on true
		join group_addresses($2, 'infinity', $5) a on a.person_id = $3 and a.leads
		join invitations i on i.practice_id = g.practice_id and i.group_id = g.id and i.id = $4 and i.full_at is not null
		where g.practice_id = $1 and g.id = $2 and ` + lettersLeave
	const left = `
		select a.address, a.language, g.name as group, g.slug || '-' || g.tail as path, pp.name, m.left_on, h.*
		from groups g
		join letterhead($1, (leaders(g, $5))[1]) h on true
		join group_addresses($2, 'infinity', $5) a on a.person_id = $3 and a.leads
		join memberships m on m.practice_id = g.practice_id and m.group_id = g.id and m.person_id = $4
			and m.left_at = $6 -- an earlier leaving that was undone has told nobody
		join practice_people pp on pp.practice_id = m.practice_id and pp.person_id = m.person_id
		where g.practice_id = $1 and g.id = $2 and ` + lettersLeave + `
		order by m.left_at desc limit 1`
	q, args := full, []any{job.Practice, job.Group, job.Leader, job.About, s.Now()}
	if job.News == MemberLeft {
		q, args = left, append(args, job.Due.Add(-supervision.LeaveUndo))
	}
	err = s.read(ctx, job.Practice, func(b *pgx.Batch) { queueOne(b, &text, q, args...) })
	if err != nil {
		return text, fmt.Errorf("line for leader %v: %w", job.Leader, err)
	}
	return text, nil
}
