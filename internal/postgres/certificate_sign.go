package postgres

import (
	"context"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"

	"samrum/internal/certificate"
	"samrum/internal/supervision"
)

// An AskedCertificate is one that the asker may approve, with all that its
// document is made of.
type AskedCertificate struct {
	ID      certificateID
	Holds   PersonID // whose hours they are
	Status  string
	Number  certificate.Number // "" before the first version
	Version int                // the newest issued
	Request certificate.Request
	Last    *certificate.Document // of that version
	Usual   *certificate.Document // that the asker signed last

	Record    certificate.Record
	Elsewhere []OtherHours
	Holder    certificate.Holder
	Goals     map[certificate.Kind]int
	Profiles  supervision.Profiles // the asker's own
	Signed    bool                 // the asker has signed the newest version
	counted   string
}

// PersonID is a person's.
type PersonID = personID

// Unnumbered stands in a document that has not got its number yet.
const Unnumbered certificate.Number = "0000-0000"

// CertificateToSign reads one for who may approve it, ErrNotFound for others.
func (s *Store) CertificateToSign(ctx context.Context, p Place, id certificateID) (a AskedCertificate, err error) {
	const q = `
		select c.id, c.person_id, c.status, coalesce(c.number, ''), c.version, c.kind, c.groups, coalesce(c.from_on::text, ''), c.until_on::text,
			c.language, c.workplace, c.goal, ` + countedNow + `, (
				select f.document from certificate_files f
				where f.practice_id = c.practice_id and f.certificate_id = c.id and f.version = c.version), (
				select f.document from certificate_files f
				where f.practice_id = c.practice_id and f.signed_by = $2 order by f.signed_at desc limit 1), exists (
				select from certificate_files f
				where f.practice_id = c.practice_id and f.certificate_id = c.id and f.version = c.version and f.signed_by = $2)
		from certificates c
		where c.practice_id = $1 and c.id = $4 and c.status in ('asked', 'issued') and ` + signs
	const source = `select practice_id, person_id from certificates where practice_id = $1 and id = $2`
	err = s.read(ctx, p.practice.ID, func(b *pgx.Batch) {
		b.Queue(q, p.practice.ID, p.person.ID, s.Now(), id).QueryRow(func(row pgx.Row) error {
			r := &a.Request
			return notFound(row.Scan(&a.ID, &a.Holds, &a.Status, &a.Number, &a.Version, &r.Kind, &r.Groups, &r.From, &r.Until,
				&r.Language, &r.Workplace, &r.WithGoal, &a.counted, &a.Last, &a.Usual, &a.Signed))
		})
		queueRecord(b, &a.Record, s.Now(), source, p.practice.ID, id)
		queueElsewhere(b, &a.Elsewhere, source, p.practice.ID, id)
		queueHolder(b, &a.Holder, &a.Goals, source, p.practice.ID, id)
		queue(b, (*[]supervision.Profile)(&a.Profiles), `
			select language, title, line, trainings, memberships, version from profiles
			where practice_id = $1 and person_id = $2 order by language`, p.practice.ID, p.person.ID)
	})
	if err != nil {
		return AskedCertificate{}, fmt.Errorf("certificate %v to sign: %w", id, err)
	}
	return a, nil
}

// Document is the version that the asker would issue, still without a number
// when it is the first. The error is one of certificate.Record's Draft.
func (a AskedCertificate) Document(p Place, add certificate.Signing, today certificate.Day) (certificate.Document, error) {
	d, err := a.Record.Draft(a.Request)
	if err != nil {
		return d, err
	}
	d.Number, d.Version, d.Issued = a.Number, a.Version+1, today
	if d.Number == "" {
		d.Number = Unnumbered
	}
	workplace := d.Holder.Workplace
	d.Holder = a.Holder
	d.Holder.Workplace = workplace
	d.Supervisors = []certificate.Supervisor{supervisorOf(p, a.Profiles, d.Language)}
	d.Practice, d.Contact = p.practice.Name, contactOf(p.practice)
	if a.Request.WithGoal {
		d.Goal = certificate.GoalOf(d.Country, d.Kind, a.Goals).Hours
		d.Elsewhere = Others(a.Elsewhere, d.Kind)
	}
	return d.Signed(add), nil
}

// supervisorOf says who signs in the words of her profile, by the document's
// language where she has written it.
func supervisorOf(p Place, profiles supervision.Profiles, l supervision.Language) certificate.Supervisor {
	who := certificate.Supervisor{Name: p.person.Name}
	profile, written := profiles.Shown(l, p.practice.Languages[0])
	if !written {
		return who
	}
	var trainings []string
	for _, t := range profile.Trainings {
		trainings = append(trainings, t.Words())
	}
	who.Title, who.Training = profile.Title, strings.Join(trainings, "; ")
	return who
}

func contactOf(p supervision.Practice) string {
	if p.Mail == "" || p.Phone == "" {
		return p.Mail + p.Phone
	}
	return p.Mail + ", " + p.Phone
}

// numberTries is how often a number that is taken is drawn again. Two in a row
// are a wonder.
const numberTries = 3

// IssueCertificate signs a document and lets it stand for the certificate: one
// statement decides which of two approvals counts. ErrStale when another was
// faster, or the sessions say something else than when a was read.
func (s *Store) IssueCertificate(ctx context.Context, p Place, a AskedCertificate, d certificate.Document) (certificate.Number, error) {
	var err error
	for range numberTries {
		if a.Number == "" {
			d.Number = certificate.NewNumber()
		}
		err = s.write(ctx, p.practice.ID, func(tx pgx.Tx) error { return s.issue(ctx, tx, p, a, d) })
		if !broke(err, "certificate_checks_number_idx") && !broke(err, "certificates_number_key") {
			break
		}
	}
	if err != nil {
		return "", fmt.Errorf("issue certificate %v: %w", a.ID, err)
	}
	return d.Number, nil
}

func (s *Store) issue(ctx context.Context, tx pgx.Tx, p Place, a AskedCertificate, d certificate.Document) error {
	const decide = `
		update certificates c
		set status = 'issued', version = c.version + 1, number = $5, counted = $6, decided_by = $2, decided_at = $3
		where c.practice_id = $1 and c.id = $4 and c.version = $7 and c.status in ('asked', 'issued') and ` + countedNow + ` = $6 and ` + signs + `
		returning true`
	if _, err := value[bool](ctx, tx, decide, p.practice.ID, p.person.ID, s.Now(), a.ID, d.Number, a.counted, a.Version); err != nil {
		if err == supervision.ErrNotFound {
			err = supervision.ErrStale
		}
		return err
	}
	key := s.certificateKey()
	file, err := certificate.Sign(d, key)
	if err != nil {
		return err
	}
	var b pgx.Batch
	b.Queue(`select publish_certificate_key($1, $2, $3)`, key.Public().ID(), []byte(key.Public()), s.Now())
	b.Queue(`insert into certificate_files values ($1, $2, $3, $4, $5, $6, $7)`, p.practice.ID, a.ID, d.Version, d, string(file), p.person.ID, s.Now())
	b.Queue(`insert into certificate_checks values ($1, $2, $3, $4)`, p.practice.ID, d.Number, d.Version, d.Answer(d.Version))
	if err := tx.SendBatch(ctx, &b).Close(); err != nil {
		return err
	}
	if a.Holds == p.person.ID {
		return nil
	}
	return s.send(ctx, tx, CertificateLetter{p.practice.ID, a.ID, d.Version})
}

// certificateKey is what this installation signs with, while its keyset is the
// same. What it has ever signed with stays published.
func (s *Store) certificateKey() certificate.Key {
	return certificate.KeyOf(s.vault.Derive("certificate", "signing key", 0))
}

// DeclineCertificate says no to what was asked for, with a line to whoever asked;
// ErrClosed when it has been decided, ErrNotFound when that is not the asker's to
// say.
func (s *Store) DeclineCertificate(ctx context.Context, p Place, id certificateID, line string) error {
	const q = `
		update certificates c set status = 'declined', line = $5, decided_by = $2, decided_at = $3
		where c.practice_id = $1 and c.id = $4 and c.status = 'asked' and c.kind <> 'given' and ` + signs + `
		returning true`
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		_, err := value[bool](ctx, tx, q, p.practice.ID, p.person.ID, s.Now(), id, line)
		return err
	})
	if err == supervision.ErrNotFound {
		err = supervision.ErrClosed
	}
	if err != nil {
		return fmt.Errorf("decline certificate %v: %w", id, err)
	}
	return nil
}
