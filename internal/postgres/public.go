package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// A Visit proves that a practice has the public address that somebody asks for.
// It opens what is for everybody, and nothing else.
type Visit struct{ practice supervision.Practice }

// Practice returns the practice that is visited.
func (v Visit) Practice() supervision.Practice { return v.practice }

// Visit finds the practice with a public address, or with one that it had before:
// its slug is then another than was asked for. ErrNotFound when there is none.
func (s *Store) Visit(ctx context.Context, slug string) (v Visit, err error) {
	if !supervision.IsSlug(slug) {
		return v, supervision.ErrNotFound
	}
	err = s.read(ctx, nowhere, func(b *pgx.Batch) { queueOne(b, &v.practice, `select * from public_practice($1)`, slug) })
	if err != nil {
		return Visit{}, fmt.Errorf("visit practice: %w", err)
	}
	return v, nil
}

// A Public is what a practice tells everybody.
type Public struct {
	Texts       supervision.Texts
	Supervisors []supervision.Supervisor // by the alphabet
}

const textsQuery = `select kind, language, body, version from practice_texts where practice_id = $1 order by kind, language`

// Public reads what a practice tells everybody.
func (s *Store) Public(ctx context.Context, v Visit) (p Public, err error) {
	var texts []supervision.Text
	var people []supervisorRow
	err = s.read(ctx, v.practice.ID, func(b *pgx.Batch) {
		queue(b, &texts, textsQuery, v.practice.ID)
		queue(b, &people, supervisorsQuery, v.practice.ID)
	})
	if err != nil {
		return Public{}, fmt.Errorf("public pages: %w", err)
	}
	p.Texts, p.Supervisors = texts, supervisors(people)
	return p, nil
}
