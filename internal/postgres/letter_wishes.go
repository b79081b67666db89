package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/calendar"
	"samrum/internal/supervision"
)

// A Rest is when a letter's reader is left in peace by what can wait.
type Rest struct {
	PersonZone string
	Country    calendar.Country // whose public holidays are quiet
	QuietFrom  int
	QuietTo    int
	QuietDays  bool
}

// restColumns fills a Rest from group g and letter_wishes w.
const restColumns = `w.zone as person_zone, g.country, w.quiet_from, w.quiet_to, w.quiet_days`

func (r Rest) peace() calendar.Peace {
	return calendar.Peace{Zone: supervision.Zone(r.PersonZone), Country: r.Country, From: r.QuietFrom, To: r.QuietTo, Days: r.QuietDays}
}

// RestsUntil returns an instant, or the first after it at which the reader may
// be written to.
func (r Rest) RestsUntil(at time.Time) time.Time { return r.peace().EndsAfter(at) }

// LetterWishes returns which letters the asker wants.
func (s *Store) LetterWishes(ctx context.Context, me SignedIn) (wishes supervision.LetterWishes, err error) {
	err = s.read(ctx, nowhere, func(b *pgx.Batch) { queueOne(b, &wishes, `select * from my_letters($1)`, me.login[:]) })
	if err != nil {
		return wishes, fmt.Errorf("letter wishes of %v: %w", me.person.ID, err)
	}
	return wishes, nil
}

// ChangeLetterWishes stores which letters the asker wants.
func (s *Store) ChangeLetterWishes(ctx context.Context, me SignedIn, w supervision.LetterWishes) error {
	err := s.write(ctx, nowhere, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, `select change_letters($1, $2, $3, $4, $5)`, me.login[:], w.Letters, w.QuietFrom, w.QuietTo, w.QuietDays)
		return err
	})
	if err != nil {
		return fmt.Errorf("change letter wishes of %v: %w", me.person.ID, err)
	}
	return nil
}

// LetterRhythm returns which letters a group's sessions cause.
func (s *Store) LetterRhythm(ctx context.Context, lead Lead) (rhythm supervision.LetterRhythm, err error) {
	const q = `
		select g.cases_days, g.reading_letter as reading, g.summary_letter as summary,
			exists (select from books b where b.practice_id = g.practice_id and b.group_id = g.id) as reads
		from groups g where g.practice_id = $1 and g.id = $2`
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) { queueOne(b, &rhythm, q, lead.practice.ID, lead.group.ID) })
	if err != nil {
		return rhythm, fmt.Errorf("letter rhythm of group %v: %w", lead.group.ID, err)
	}
	return rhythm, nil
}

// ChangeLetterRhythm stores which letters a group's sessions cause.
func (s *Store) ChangeLetterRhythm(ctx context.Context, lead Lead, r supervision.LetterRhythm) error {
	const q = `
		update groups set cases_days = $3, reading_letter = $4, summary_letter = $5
		where practice_id = $1 and id = $2`
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, q, lead.practice.ID, lead.group.ID, r.CasesDays, r.Reading, r.Summary)
		return err
	})
	if err != nil {
		return fmt.Errorf("change letter rhythm of group %v: %w", lead.group.ID, err)
	}
	return nil
}
