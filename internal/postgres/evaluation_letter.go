package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/evaluation"
)

// An EvaluationText is what a letter about a round is written from.
type EvaluationText struct {
	Letter
	Letterhead
	PersonID  personID
	GroupName string
	Kind      evaluation.Kind
	ClosesAt  time.Time
	Zone      string // the group's
	Rest
}

// EvaluationText reads what a letter about a round has to tell; ErrNotFound when
// its reader has answered, the round has closed, or letters of the group do not
// leave.
func (s *Store) EvaluationText(ctx context.Context, job EvaluationLetter) (text EvaluationText, err error) {
	const q = `
		select p.address, p.language, h.practice, h.phone, h.reply_name, h.reply_to, k.person_id,
			g.name as group_name, r.kind, r.closes_at, g.zone, ` + restColumns + `
		from evaluation_tokens k
		join evaluation_rounds r on r.practice_id = k.practice_id and r.id = k.round_id
		join groups g on g.practice_id = r.practice_id and g.id = r.group_id and ` + lettersLeave + `
		join letter_wishes() w on w.person_id = k.person_id
		cross join lateral person_letter(k.practice_id, k.person_id) p
		cross join lateral letterhead(k.practice_id, r.leaders[1]) h
		where k.practice_id = $1 and k.id = $2 and not k.used and r.closed_as is null and r.closes_at > $3`
	err = s.read(ctx, job.Practice, func(b *pgx.Batch) { queueOne(b, &text, q, job.Practice, job.Token, s.Now()) })
	if err != nil {
		return text, fmt.Errorf("letter of token %v: %w", job.Token, err)
	}
	return text, nil
}
