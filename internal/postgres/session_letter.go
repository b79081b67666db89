package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// A SessionLetter is what a letter about one session of a group is written
// from.
type SessionLetter struct {
	Letter
	Letterhead
	PersonID     personID
	GroupName    string
	Group        string // its address
	Zone         string
	Number       int
	StartsAt     time.Time
	EndsAt       time.Time
	PlaceKind    supervision.PlaceKind
	PlaceAddress string
	PlaceLink    string
	Reading      []supervision.BookReading // what is to be read before it
	Items        int                       // waiting for it
	Mine         int                       // of them the reader's own
	Rest
}

// Place returns where the session is.
func (l SessionLetter) Place() supervision.Place {
	return supervision.Place{Kind: l.PlaceKind, Address: l.PlaceAddress, Link: l.PlaceLink}
}

const sessionLetterColumns = `
	p.address, p.language, h.practice, h.phone, h.reply_name, h.reply_to, f.person_id,
	g.name as group_name, g.slug || '-' || g.tail as "group", g.zone,
	s.number, s.starts_at, s.ends_at, s.place_kind, s.place_address, s.place_link,
	` + readingColumn + ` as reading, i.items, i.mine,
	` + restColumns

// sessionLetterTables joins what a letter to the person of preparation f says of
// session s of group g.
const sessionLetterTables = `
	join groups g on g.practice_id = s.practice_id and g.id = s.group_id and ` + lettersLeave + `
	join letter_wishes() w on w.person_id = f.person_id and $3 = any (w.letters)
	cross join lateral person_letter(f.practice_id, f.person_id) p
	cross join lateral letterhead(f.practice_id, (leaders(g, $4))[1]) h
	cross join lateral (
		select count(*)::int as items, count(*) filter (where i.author_id = f.person_id)::int as mine
		from items i where i.practice_id = s.practice_id and i.session_id = s.id and i.status = 'waiting') i`

// ReminderText reads what a reminder has to tell; ErrNotFound when it is not
// due any more: the session has begun, was moved or cancelled, she has answered
// or brings something, wants no such letter, or a later one has been caused.
func (s *Store) ReminderText(ctx context.Context, job ReminderLetter) (text SessionLetter, err error) {
	const q = `
		select ` + sessionLetterColumns + `
		from preparations f
		join sessions s on s.practice_id = f.practice_id and s.id = f.session_id and s.starts_at = f.starts_at` + sessionLetterTables + `
		where f.practice_id = $1 and f.id = $2 and f.answered_at is null and s.status = 'planned' and s.starts_at > $4
			and i.mine = 0 and ` + memberOfSession + ` and not exists (
				select from reminders r
				where r.practice_id = f.practice_id and r.preparation_id = f.id and r.caused
					and array_position('{reading,cases,morning}', r.kind) > array_position('{reading,cases,morning}', $3))`
	return s.sessionLetter(ctx, job, q)
}

// SummaryText reads what a summary has to tell: of the group's next session.
// ErrNotFound when there is none that the person is a member at.
func (s *Store) SummaryText(ctx context.Context, job ReminderLetter) (text SessionLetter, err error) {
	const q = `
		select ` + sessionLetterColumns + `
		from preparations f
		join sessions over on over.practice_id = f.practice_id and over.id = f.session_id and over.status <> 'cancelled'
		join sessions s on s.practice_id = over.practice_id and s.group_id = over.group_id and s.status = 'planned' and s.starts_at > $4` + sessionLetterTables + `
		where f.practice_id = $1 and f.id = $2 and ` + memberOfSession + `
		order by s.starts_at, s.number limit 1`
	return s.sessionLetter(ctx, job, q)
}

func (s *Store) sessionLetter(ctx context.Context, job ReminderLetter, q string) (text SessionLetter, err error) {
	err = s.read(ctx, job.Practice, func(b *pgx.Batch) {
		queueOne(b, &text, q, job.Practice, job.Preparation, job.Letter, s.Now())
	})
	if err != nil {
		return text, fmt.Errorf("letter %s of preparation %v: %w", job.Letter, job.Preparation, err)
	}
	return text, nil
}
