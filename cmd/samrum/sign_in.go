package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"samrum/internal/login"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// signIn prints the operator's link: for somebody whom letters do not reach.
func signIn(ctx context.Context, p program, args []string) error {
	found, err := p.arguments(flag.NewFlagSet("sign-in", flag.ContinueOnError), args, "ADDRESS")
	if err != nil {
		return err
	}
	if p.config.BaseURL == nil {
		return errors.New("SAMRUM_BASE_URL is needed to write a link, such as https://samrum.example.org")
	}
	address, ok := supervision.TidyAddress(found[0])
	if !ok {
		return fmt.Errorf("%q is no e-mail address", found[0])
	}
	return p.inDatabase(ctx, func(pool *pgxpool.Pool) error {
		token, err := p.issue(ctx, pool, address)
		if errors.Is(err, supervision.ErrNotFound) {
			return fmt.Errorf("nobody has the address %s", address)
		}
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(p.out, "%s\nIt works once, within ten minutes, in any browser.\n", p.config.BaseURL.JoinPath(paths.SignInLink(token)))
		return err
	})
}

// issue makes the sign-in and returns its link's token.
func (p program) issue(ctx context.Context, pool *pgxpool.Pool, address string) (string, error) {
	keys, err := p.openVaultOf(ctx, pool)
	if err != nil {
		return "", err
	}
	store, err := postgres.NewStore(pool, time.Now, keys)
	if err != nil {
		return "", err
	}
	id := supervision.NewID[postgres.SignIn]()
	secrets := login.SecretsOf(keys, id.UUID)
	return secrets.Token, store.IssueSignIn(ctx, postgres.SignInRequest{
		ID: id, Address: address, Token: login.Hash(secrets.Token), Code: login.Hash(secrets.Code),
	})
}
