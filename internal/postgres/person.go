package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// ChangeMe stores what a person chose for herself. The name is the one her
// current practice shows.
func (s *Store) ChangeMe(ctx context.Context, me SignedIn, p supervision.Preferences) error {
	err := s.write(ctx, me.practice.ID, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `select change_person($1, $2, $3, $4)`, me.login[:], p.Language, p.Theme, p.Zone); err != nil {
			return err
		}
		_, err := tx.Exec(ctx, `
			update practice_people set name = $3, profession = $4, degree_on = nullif($5, '')::date
			where practice_id = $1 and person_id = $2`, me.practice.ID, me.person.ID, p.Name, p.Profession, p.Degree)
		return err
	})
	if err != nil {
		return fmt.Errorf("change person %v: %w", me.person.ID, err)
	}
	return nil
}

// Supervisors lists those who may lead a group in the practice, by name.
func (s *Store) Supervisors(ctx context.Context, p Supervising) (people []supervision.Person, err error) {
	err = s.read(ctx, p.practice.ID, func(b *pgx.Batch) {
		queue(b, &people, `
			select person_id as id, name, supervises, administers
			from practice_people
			where practice_id = $1 and supervises
			order by name `+p.sorted()+`, person_id`, p.practice.ID)
	})
	if err != nil {
		return nil, fmt.Errorf("list supervisors: %w", err)
	}
	return people, nil
}
