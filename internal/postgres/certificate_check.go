package postgres

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/certificate"
	"samrum/internal/supervision"
)

// CheckCertificate tells everybody what versions there are of a number, the
// newest last; none when nobody has it. No name is told.
func (s *Store) CheckCertificate(ctx context.Context, number certificate.Number) (versions []certificate.Answer, err error) {
	err = s.read(ctx, nowhere, func(b *pgx.Batch) {
		b.Queue(`select * from check_certificate($1)`, number).Query(func(rows pgx.Rows) (err error) {
			versions, err = pgx.CollectRows(rows, pgx.RowTo[certificate.Answer])
			return err
		})
	})
	if err != nil {
		return nil, fmt.Errorf("check certificate: %w", err)
	}
	for i := range versions {
		versions[i].Newest = versions[len(versions)-1].Version
	}
	return versions, nil
}

// CertificateKeys lists the public keys that files were ever signed with here,
// the present one first.
func (s *Store) CertificateKeys(ctx context.Context) (keys []certificate.PublicKey, err error) {
	present := s.certificateKey().Public()
	err = s.read(ctx, nowhere, func(b *pgx.Batch) {
		b.Queue(`select * from certificate_keys_published()`).Query(func(rows pgx.Rows) error {
			published, err := pgx.CollectRows(rows, pgx.RowTo[[]byte])
			keys = []certificate.PublicKey{present}
			for _, k := range published {
				if key := certificate.PublicKey(k); key.ID() != present.ID() {
					keys = append(keys, key)
				}
			}
			return err
		})
	})
	if err != nil {
		return nil, fmt.Errorf("list keys of certificates: %w", err)
	}
	return keys, nil
}

// elsewhereMost is how many hours from elsewhere somebody keeps, and ErrEnough
// that she has them.
const elsewhereMost = 100

// ErrEnough means that there are as many as somebody may keep.
var ErrEnough = errors.New("as many as there may be")

// AddHours notes hours that the asker has from elsewhere. A form sent twice adds
// once; of one file the newer version stands.
func (s *Store) AddHours(ctx context.Context, p Place, e certificate.Elsewhere, key [16]byte) error {
	const q = `
		insert into hours_elsewhere as old (practice_id, id, person_id, source, kind, verified, number, version, rows, form_key, created_at)
		values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, $8, $9, $10)
		on conflict (practice_id, person_id, number) where number <> '' do update
			set source = excluded.source, kind = excluded.kind, version = excluded.version, rows = excluded.rows
			where old.version < excluded.version`
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		n, err := value[int](ctx, tx, `select count(*)::int from hours_elsewhere where practice_id = $1 and person_id = $2`, p.practice.ID, p.person.ID)
		if err == nil && n >= elsewhereMost {
			err = ErrEnough
		}
		if err != nil {
			return err
		}
		_, err = tx.Exec(ctx, q, p.practice.ID, p.person.ID, e.Practice, e.Kind, e.Verified, e.Number, e.Version, e.Rows, key, s.Now())
		return err
	})
	if broke(err, "hours_elsewhere_form_key_key") {
		return nil
	}
	if err != nil {
		return fmt.Errorf("add hours of %v: %w", p.person.ID, err)
	}
	return nil
}

// ImportHours notes the hours of a verified certificate; ErrClosed when the
// practice itself has issued it: they count already.
func (s *Store) ImportHours(ctx context.Context, p Place, d certificate.Document, key [16]byte) error {
	var own bool
	err := s.read(ctx, p.practice.ID, func(b *pgx.Batch) {
		queueValue(b, &own, `select exists (select from certificate_checks where practice_id = $1 and number = $2)`, p.practice.ID, d.Number)
	})
	if err == nil && own {
		err = supervision.ErrClosed
	}
	if err != nil {
		return fmt.Errorf("import hours of %v: %w", p.person.ID, err)
	}
	return s.AddHours(ctx, p, d.AsElsewhere(), key)
}

// ForgetHours takes hours from elsewhere away again. Others' stay.
func (s *Store) ForgetHours(ctx context.Context, p Place, id certificateID) error {
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, `delete from hours_elsewhere where practice_id = $1 and person_id = $2 and id = $3`, p.practice.ID, p.person.ID, id)
		return err
	})
	if err != nil {
		return fmt.Errorf("forget hours of %v: %w", p.person.ID, err)
	}
	return nil
}
