package main

import (
	"context"
	"errors"
	"log/slog"
	"net/url"
	"os"
	"time"

	"samrum/internal/mail"
	"samrum/internal/postgres"
	"samrum/internal/vault"
)

func serve(ctx context.Context, p program, args []string) (err error) {
	if err := errors.Join(p.none("serve", args), p.config.ForServe()); err != nil {
		return err
	}
	log := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	db, err := p.openDatabase(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.stop()) }()
	if err := postgres.Migrate(ctx, db.direct); err != nil {
		return err
	}
	keys, err := p.vaultFor(ctx, db)
	if err != nil {
		return err
	}
	return serving{
		program: p, db: db, vault: keys, now: time.Now, log: log,
		mail: func(base *url.URL) (mail.Sender, error) { return p.sender(base, log) },
		says: "Samrum is at", shows: "/", warns: time.Second,
	}.untilStopped(ctx)
}

func (p program) vaultFor(ctx context.Context, db database) (*vault.Vault, error) {
	pool, err := newPool(ctx, db.direct, db.direct, 1)
	if err != nil {
		return nil, err
	}
	defer pool.Close()
	return p.openVaultOf(ctx, pool)
}

// sender is the mail server, or what stands in for it where there is none.
func (p program) sender(base *url.URL, log *slog.Logger) (mail.Sender, error) {
	if p.config.SMTP == nil {
		log.Warn("no letters leave: SAMRUM_SMTP_URL is not set; samrum sign-in ADDRESS prints a link instead")
		return noServer{}, nil
	}
	return mail.NewServer(p.config.SMTP, p.config.MailFrom, base.Hostname())
}

// noServer lets letters wait, for as long as what is in them is good.
type noServer struct{}

func (noServer) Send(context.Context, mail.Letter) error { return mail.ErrNoServer }
