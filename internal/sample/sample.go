// Package sample fills an empty database with an invented practice that looks
// lived in: a year of sessions around today, and what members want help with.
// It tells its story through the store, whose clock it sets to when each thing
// would have happened, so that what it leaves is what use would have left.
package sample

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/internal/vault"
)

// Zone is where the practice is; its days are the sample's days.
const Zone = "Europe/Stockholm"

// Fill makes the sample practice as it stands at now, and leaves a database
// alone that has it. The same now makes the same rows, apart from ids and what
// is sealed. The user of db owns the schema.
func Fill(ctx context.Context, db *pgxpool.Pool, v *vault.Vault, now time.Time) error {
	f := filler{now: now.UTC(), at: now.UTC()}
	clock := func() time.Time { return f.at }
	f.owner = postgres.NewOwner(db, clock)
	if found, err := f.owner.HasPractice(ctx, practice.Slug); err != nil || found {
		return err
	}
	store, err := postgres.NewStore(db, clock, v)
	if err != nil {
		return err
	}
	f.store = store
	if err := f.tell(ctx); err != nil {
		return fmt.Errorf("fill sample practice: %w", err)
	}
	return nil
}

// filler tells the story; at is the time on its clock.
type filler struct {
	owner    postgres.Owner
	store    *postgres.Store
	now, at  time.Time
	practice supervision.Practice
	missed   []postgres.Missed // so far
}

func (f *filler) tell(ctx context.Context) error {
	if err := f.open(ctx); err != nil {
		return err
	}
	for _, g := range groups {
		told, err := f.begin(ctx, g)
		if err != nil {
			return fmt.Errorf("%s: %w", g.draft.Name, err)
		}
		for _, step := range []func(context.Context, story) error{f.read, f.changes, f.register, f.note, f.invite, f.give, f.arrange, f.miss} {
			if err := step(ctx, told); err != nil {
				return fmt.Errorf("%s: %w", g.draft.Name, err)
			}
		}
	}
	if err := f.book(ctx); err != nil {
		return fmt.Errorf("book: %w", err)
	}
	f.at = f.now
	if err := f.owner.HoldSessions(ctx, f.practice.ID, f.missed); err != nil {
		return err
	}
	if err := f.evaluate(ctx); err != nil {
		return fmt.Errorf("evaluate: %w", err)
	}
	return f.owner.Analyze(ctx)
}

// open makes the practice and its people, ten months ago.
func (f *filler) open(ctx context.Context) (err error) {
	f.at = f.now.AddDate(0, -10, 0)
	if f.practice, err = f.owner.CreatePractice(ctx, practice, supervisors[0]); err != nil {
		return err
	}
	people := supervisors[1:]
	for _, g := range groups {
		for _, m := range g.members {
			people = append(people, postgres.Someone{Name: m.name, Address: m.address, Language: g.draft.Language})
		}
	}
	if err := f.owner.AddPeople(ctx, f.practice.ID, people); err != nil {
		return err
	}
	if err := f.receive(ctx); err != nil {
		return err
	}
	if err := f.allow(ctx); err != nil {
		return err
	}
	return f.present(ctx)
}

// allow keeps words of the practice's own that look like names, and what it has
// written for its public pages.
func (f *filler) allow(ctx context.Context) error {
	return f.as(ctx, alma, func(login postgres.LoginHash) error {
		who, err := f.store.WhoAsks(ctx, login)
		if err != nil {
			return err
		}
		place, err := who.InPractice()
		if err != nil {
			return err
		}
		working, err := place.Working()
		if err != nil {
			return err
		}
		if err := f.publish(ctx, working); err != nil {
			return err
		}
		return f.store.AllowWords(ctx, working, ownWords)
	})
}

// as signs somebody in by an operator's link, spent at once, for as long as do
// takes: only a login gives the proofs that the store demands.
func (f *filler) as(ctx context.Context, address string, do func(postgres.LoginHash) error) error {
	id := supervision.NewID[postgres.SignIn]()
	token, login := randomHash(), randomHash()
	err := f.store.IssueSignIn(ctx, postgres.SignInRequest{ID: id, Address: address, Token: token, Code: token})
	if err != nil {
		return err
	}
	if err := f.store.UseSignInLink(ctx, token, [32]byte{}, login); err != nil {
		return err
	}
	if err := do(login); err != nil {
		return err
	}
	return f.store.EndLogin(ctx, login)
}
