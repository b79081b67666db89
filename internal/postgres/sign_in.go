package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// SignIn is one asked-for sign-in, ten minutes and five tries long.
type SignIn struct{}

// A SignInRequest holds what the row of a sign-in keeps: hashes only.
type SignInRequest struct {
	ID      supervision.ID[SignIn]
	Address string // tidied
	Browser [32]byte
	Token   [32]byte
	Code    [32]byte
}

// RequestSignIn notes that somebody at an address wants to sign in and inserts
// the letter's job. It does the same for an address that nobody has.
func (s *Store) RequestSignIn(ctx context.Context, r SignInRequest) error {
	err := s.write(ctx, nowhere, func(tx pgx.Tx) error {
		const q = `select request_sign_in($1, $2, $3, $4, $5, $6)`
		if _, err := tx.Exec(ctx, q, r.ID, r.Address, r.Browser[:], r.Token[:], r.Code[:], s.Now()); err != nil {
			return err
		}
		return s.send(ctx, tx, SignInLetter{r.ID})
	})
	if err != nil {
		return fmt.Errorf("request sign-in %v: %w", r.ID, err)
	}
	return nil
}

// IssueSignIn makes the operator's one-time link, good in any browser;
// ErrNotFound for an address that nobody has.
func (s *Store) IssueSignIn(ctx context.Context, r SignInRequest) error {
	err := s.write(ctx, nowhere, func(tx pgx.Tx) error {
		const q = `select issue_sign_in($1, $2, $3, $4, $5)`
		known, err := value[bool](ctx, tx, q, r.ID, r.Address, r.Token[:], r.Code[:], s.Now())
		if err == nil && !known {
			err = supervision.ErrNotFound
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("issue sign-in: %w", err)
	}
	return nil
}

// A SignInText is whom a sign-in letter goes to, and from: her practice while she
// has only one, else "".
type SignInText struct {
	Letter
	Practice, Phone string
}

// SignInLetter returns whom the letter goes to; ErrNotFound when none is due,
// or none any more.
func (s *Store) SignInLetter(ctx context.Context, id supervision.ID[SignIn]) (SignInText, error) {
	var letter SignInText
	err := s.read(ctx, nowhere, func(b *pgx.Batch) {
		queueOne(b, &letter, `select * from sign_in_letter($1, $2)`, id, s.Now())
	})
	if err != nil {
		return SignInText{}, fmt.Errorf("letter of sign-in %v: %w", id, err)
	}
	return letter, nil
}

// A Peek is what a link's page may say before its button is pressed.
type Peek struct {
	SameBrowser bool
	Name        string
}

// PeekSignIn looks at a link without spending it; ErrNotFound when it is dead.
func (s *Store) PeekSignIn(ctx context.Context, token, browser [32]byte) (Peek, error) {
	var p Peek
	err := s.read(ctx, nowhere, func(b *pgx.Batch) {
		queueOne(b, &p, `select * from peek_sign_in($1, $2, $3)`, token[:], browser[:], s.Now())
	})
	if err != nil {
		return Peek{}, fmt.Errorf("look at sign-in link: %w", err)
	}
	return p, nil
}

// UseSignInLink spends a link and opens the login; ErrNotFound when the link is
// dead or the browser is not the one that asked.
func (s *Store) UseSignInLink(ctx context.Context, token, browser [32]byte, login LoginHash) error {
	err := s.write(ctx, nowhere, func(tx pgx.Tx) error {
		used, err := value[bool](ctx, tx, `select use_sign_in_link($1, $2, $3, $4)`, token[:], browser[:], login[:], s.Now())
		if err == nil && !used {
			err = supervision.ErrNotFound
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("use sign-in link: %w", err)
	}
	return nil
}

// CodeOutcome tells what a typed code did.
type CodeOutcome string

// The outcomes: the login is open; another try; no try left, or too late.
const (
	CodeOK    CodeOutcome = "ok"
	CodeWrong CodeOutcome = "wrong"
	CodeDead  CodeOutcome = "dead"
)

// UseSignInCode tries a typed code and opens the login when it fits.
func (s *Store) UseSignInCode(ctx context.Context, id supervision.ID[SignIn], browser, code [32]byte, login LoginHash) (outcome CodeOutcome, err error) {
	err = s.write(ctx, nowhere, func(tx pgx.Tx) error {
		const q = `select use_sign_in_code($1, $2, $3, $4, $5)`
		outcome, err = value[CodeOutcome](ctx, tx, q, id, browser[:], code[:], login[:], s.Now())
		return err
	})
	if err != nil {
		return CodeDead, fmt.Errorf("use sign-in code: %w", err)
	}
	return outcome, nil
}

// WhoseLogin returns the address behind a login, live or run out; ErrNotFound
// when there was none.
func (s *Store) WhoseLogin(ctx context.Context, login LoginHash) (string, error) {
	var address *string
	err := s.read(ctx, nowhere, func(b *pgx.Batch) {
		queueValue(b, &address, `select whose_login($1)`, login[:])
	})
	if err == nil && address == nil {
		err = supervision.ErrNotFound
	}
	if err != nil {
		return "", fmt.Errorf("whose login: %w", err)
	}
	return *address, nil
}

// EndLogin signs a browser out. Ending an unknown login does nothing.
func (s *Store) EndLogin(ctx context.Context, login LoginHash) error {
	err := s.write(ctx, nowhere, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, `select end_login($1)`, login[:])
		return err
	})
	if err != nil {
		return fmt.Errorf("end login: %w", err)
	}
	return nil
}
