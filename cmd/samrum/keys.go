package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"samrum/internal/postgres"
	"samrum/internal/vault"
)

func newKeys(_ context.Context, p program, args []string) error {
	if err := p.none("keys new", args); err != nil {
		return err
	}
	return p.createKeyset()
}

// rotateKeys may be given while the program serves: it reads the file again when
// it meets the new key.
func rotateKeys(ctx context.Context, p program, args []string) error {
	if err := p.none("keys rotate", args); err != nil {
		return err
	}
	return p.inDatabase(ctx, func(pool *pgxpool.Pool) error {
		if err := vault.Rotate(p.config.KeysetFile); err != nil {
			return err
		}
		v, err := vault.Open(p.config.KeysetFile)
		if err != nil {
			return err
		}
		n, err := postgres.NewOwner(pool, time.Now).RewrapKeys(ctx, v)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(p.out, "The keyset %s has a new key. Practices whose keys it wraps by now: %d. Copy the file anew.\n", p.config.KeysetFile, n)
		return err
	})
}

func (p program) createKeyset() error {
	path := p.config.KeysetFile
	err := vault.Create(path)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s is there already, and is left as it is", path)
	}
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(p.out, "Made the keyset %s. Whoever loses it has lost every case text: keep a copy, apart from those of the database.\n", path)
	return err
}

// openVaultOf opens the keyset of a migrated database. One that has sealed
// something is given no new keyset: nothing in it would open.
func (p program) openVaultOf(ctx context.Context, pool *pgxpool.Pool) (*vault.Vault, error) {
	if _, err := os.Stat(p.config.KeysetFile); p.config.KeysetNamed || !errors.Is(err, fs.ErrNotExist) {
		return p.openVault()
	}
	sealed, err := postgres.NewOwner(pool, time.Now).HasKeys(ctx)
	if err != nil {
		return nil, err
	}
	if sealed {
		return nil, fmt.Errorf("the keyset %s is missing, and the database holds texts that it sealed: put its copy back", p.config.KeysetFile)
	}
	return p.openVault()
}

// openVault opens the keyset file, and makes it where the operator has not named
// one: a named one that is missing may be on its way back from a copy.
func (p program) openVault() (*vault.Vault, error) {
	v, err := vault.Open(p.config.KeysetFile)
	if !errors.Is(err, fs.ErrNotExist) {
		return v, err
	}
	if p.config.KeysetNamed {
		return nil, fmt.Errorf("SAMRUM_KEYSET_FILE names %s, which is not there: put its copy back, or make the first one by samrum keys new", p.config.KeysetFile)
	}
	if err := p.createKeyset(); err != nil {
		return nil, err
	}
	return vault.Open(p.config.KeysetFile)
}
