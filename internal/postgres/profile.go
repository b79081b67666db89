package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// Profiles reads what the asker tells everybody about herself.
func (s *Store) Profiles(ctx context.Context, who Supervising) (supervision.Profiles, error) {
	const q = `
		select language, title, line, trainings, memberships, version from profiles
		where practice_id = $1 and person_id = $2 order by language`
	var profiles []supervision.Profile
	err := s.read(ctx, who.practice.ID, func(b *pgx.Batch) { queue(b, &profiles, q, who.practice.ID, who.person.ID) })
	if err != nil {
		return nil, fmt.Errorf("profiles: %w", err)
	}
	return profiles, nil
}

// WriteProfile stores what the asker tells about herself in a language, over the
// version that she saw. ErrStale when she was faster elsewhere.
func (s *Store) WriteProfile(ctx context.Context, who Supervising, p supervision.Profile) error {
	const q = `
		insert into profiles as old (practice_id, person_id, language, title, line, trainings, memberships, edited_at)
		values (@practice, @person, @language, @title, @line, @trainings, @memberships, @now)
		on conflict (practice_id, person_id, language) do update
			set title = excluded.title, line = excluded.line, trainings = excluded.trainings, memberships = excluded.memberships,
				version = old.version + 1, edited_at = excluded.edited_at
			where old.version = @version
		returning version`
	err := s.write(ctx, who.practice.ID, func(tx pgx.Tx) error {
		_, err := value[int](ctx, tx, q, pgx.StrictNamedArgs{
			"practice": who.practice.ID, "person": who.person.ID, "language": p.Language, "title": p.Title, "line": p.Line,
			"trainings": p.Trainings, "memberships": p.Memberships, "now": s.Now(), "version": p.Version,
		})
		if err == supervision.ErrNotFound {
			err = supervision.ErrStale
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("write profile: %w", err)
	}
	return nil
}

// supervisorsQuery lists who supervises in a practice by the alphabet, with a
// row for each language that she has written her profile in, one at least.
const supervisorsQuery = `
	select pp.person_id, pp.name, coalesce(pr.language, '') as language, coalesce(pr.title, '') as title, coalesce(pr.line, '') as line,
		coalesce(pr.trainings, '[]') as trainings, coalesce(pr.memberships, '{}') as memberships, coalesce(pr.version, 0) as version
	from practice_people pp left join profiles pr using (practice_id, person_id)
	where pp.practice_id = $1 and pp.supervises
	order by pp.name, pp.person_id, pr.language`

type supervisorRow struct {
	PersonID personID
	Name     string
	supervision.Profile
}

// supervisors gathers the rows of supervisorsQuery by person.
func supervisors(rows []supervisorRow) (all []supervision.Supervisor) {
	for i, r := range rows {
		if i == 0 || rows[i-1].PersonID != r.PersonID {
			all = append(all, supervision.Supervisor{Name: r.Name})
		}
		if r.Version > 0 {
			last := &all[len(all)-1]
			last.Profiles = append(last.Profiles, r.Profile)
		}
	}
	return all
}
