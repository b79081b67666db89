package postgres

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
	"samrum/internal/vault"
)

type joinID = supervision.ID[PracticeInvitation]

// JoinToken returns the token of an invitation's generation: the letter's
// link holds it, the row its hash.
func (s *Store) JoinToken(id supervision.ID[PracticeInvitation], generation int) string {
	secret := s.vault.Derive("practice invitation", id.String(), generation)
	return vault.Token(secret[:])
}

// ErrInvited and ErrSupervises tell why nobody is invited.
var (
	ErrInvited    = errors.New("has an invitation already")
	ErrSupervises = errors.New("supervises here already")
)

// InviteSupervisor asks somebody to supervise in the practice, in the asker's language,
// by a letter.
func (s *Store) InviteSupervisor(ctx context.Context, p Administering, address string) error {
	const q = `
		insert into practice_invitations (practice_id, id, address, language, invited_by, token_hash, created_at, sent_at, expires_at)
		values ($1, $2, $3, $4, $5, $6, $7, $7, $7::timestamptz + make_interval(days => $8))`
	id := supervision.NewID[PracticeInvitation]()
	token := sha256.Sum256([]byte(s.JoinToken(id, 1)))
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		here, err := value[bool](ctx, tx, `select supervises_here($1, $2)`, p.practice.ID, address)
		if err != nil {
			return err
		}
		if here {
			return ErrSupervises
		}
		_, err = tx.Exec(ctx, q, p.practice.ID, id, address, p.prefs.Language, p.person.ID, token[:], s.Now(), invitationDays)
		if broke(err, "practice_invitations_open_idx") {
			return ErrInvited
		}
		if err != nil {
			return err
		}
		return s.send(ctx, tx, JoinLetter{p.practice.ID, id, 1})
	})
	if err != nil {
		return fmt.Errorf("invite supervisor: %w", err)
	}
	return nil
}

// InviteAgain sends an unanswered invitation's letter anew: the older link ends.
func (s *Store) InviteAgain(ctx context.Context, p Administering, id joinID) error {
	const find = `select generation from practice_invitations where practice_id = $1 and id = $2 and answer is null for update`
	const renew = `
		update practice_invitations set generation = $3, token_hash = $4, sent_at = $5, expires_at = $5::timestamptz + make_interval(days => $6), bounced_at = null
		where practice_id = $1 and id = $2`
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		generation, err := value[int](ctx, tx, find, p.practice.ID, id)
		if err != nil {
			return err
		}
		generation++
		token := sha256.Sum256([]byte(s.JoinToken(id, generation)))
		if _, err := tx.Exec(ctx, renew, p.practice.ID, id, generation, token[:], s.Now(), invitationDays); err != nil {
			return err
		}
		return s.send(ctx, tx, JoinLetter{p.practice.ID, id, generation})
	})
	if err != nil {
		return fmt.Errorf("invite again: %w", err)
	}
	return nil
}

// answered ends an invitation once; ErrNotFound when it has an answer or has
// run out.
func (s *Store) answered(ctx context.Context, tx dbtx, practice practiceID, id joinID, answer string) error {
	_, err := value[bool](ctx, tx, `
		update practice_invitations set answer = $3, answered_at = $4
		where practice_id = $1 and id = $2 and answer is null and ($3 = 'withdrawn' or expires_at > $4)
		returning true`, practice, id, answer, s.Now())
	return err
}

// WithdrawInvitation takes an unanswered invitation back.
func (s *Store) WithdrawInvitation(ctx context.Context, p Administering, id joinID) error {
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		return s.answered(ctx, tx, p.practice.ID, id, "withdrawn")
	})
	if err != nil {
		return fmt.Errorf("withdraw invitation: %w", err)
	}
	return nil
}

// A Joining proves that the asker holds an invitation's token.
type Joining struct{ row joiningRow }

type joiningRow struct {
	PracticeID   practiceID
	InvitationID joinID
	PracticeName string
	Inviter      string
	Address      string
	Language     supervision.Language
	Answer       string
	ExpiresAt    time.Time
	KnownAs      string
}

// Practice returns the practice's name.
func (i Joining) Practice() string { return i.row.PracticeName }

// Inviter returns the name of who asks.
func (i Joining) Inviter() string { return i.row.Inviter }

// Address returns where the letter went.
func (i Joining) Address() string { return i.row.Address }

// KnownAs returns the invited person's name in the practice, "" without one.
func (i Joining) KnownAs() string { return i.row.KnownAs }

// Answer returns "accepted", "declined", "withdrawn" or "".
func (i Joining) Answer() string { return i.row.Answer }

// FindJoining proves a token; ErrNotFound when it is none, or none any
// more.
func (s *Store) FindJoining(ctx context.Context, token [32]byte) (i Joining, err error) {
	err = s.read(ctx, nowhere, func(b *pgx.Batch) { queueOne(b, &i.row, `select * from practice_invitation($1)`, token[:]) })
	if err == nil && (i.row.Answer == "withdrawn" || i.row.Answer == "" && !i.row.ExpiresAt.After(s.Now())) {
		err = supervision.ErrNotFound
	}
	if err != nil {
		return Joining{}, fmt.Errorf("invitation to supervise: %w", err)
	}
	return i, nil
}

// Join lets the invited supervise in the practice under a name. It signs nobody
// in.
func (s *Store) Join(ctx context.Context, i Joining, name string) error {
	const join = `
		insert into practice_people (practice_id, person_id, name, supervises) values ($1, $2, $3, true)
		on conflict (practice_id, person_id) do update set supervises = true, name = excluded.name`
	r := i.row
	err := s.write(ctx, r.PracticeID, func(tx pgx.Tx) error {
		if err := s.answered(ctx, tx, r.PracticeID, r.InvitationID, "accepted"); err != nil {
			return err
		}
		person, err := value[personID](ctx, tx, `select known_person($1, $2, $3, $4)`,
			supervision.NewID[supervision.Person](), r.Address, r.Language, s.Now())
		if err != nil {
			return err
		}
		_, err = tx.Exec(ctx, join, r.PracticeID, person, name)
		return err
	})
	if err != nil {
		return fmt.Errorf("accept invitation: %w", err)
	}
	return nil
}

// DeclineJoining says no.
func (s *Store) DeclineJoining(ctx context.Context, i Joining) error {
	err := s.write(ctx, i.row.PracticeID, func(tx pgx.Tx) error {
		return s.answered(ctx, tx, i.row.PracticeID, i.row.InvitationID, "declined")
	})
	if err != nil {
		return fmt.Errorf("decline invitation: %w", err)
	}
	return nil
}

// JoinLetter is the job that sends one invitation to supervise.
type JoinLetter struct {
	Practice   practiceID `json:"practice"`
	Invitation joinID     `json:"invitation"`
	Generation int        `json:"generation"`
}

// Kind names the job for River.
func (JoinLetter) Kind() string { return "practice_invitation_letter" }

// A JoinDue is what an invitation's letter says.
type JoinDue struct {
	Letter
	Letterhead // who invites reads the answers
}

// JoinDue returns what the letter says; ErrNotFound when it is not due any
// more.
func (s *Store) JoinDue(ctx context.Context, job JoinLetter) (due JoinDue, err error) {
	err = s.read(ctx, job.Practice, func(b *pgx.Batch) {
		queueOne(b, &due, `
			select i.address, i.language, h.*
			from practice_invitations i join letterhead($1, i.invited_by) h on true
			where i.practice_id = $1 and i.id = $2 and i.generation = $3 and i.answer is null and i.expires_at > $4`,
			job.Practice, job.Invitation, job.Generation, s.Now())
	})
	if err != nil {
		return JoinDue{}, fmt.Errorf("letter of invitation %v: %w", job.Invitation, err)
	}
	return due, nil
}

// NoteJoin notes whether the mail server refused an invitation's letter for good
// or took it. A newer letter's fate is its own.
func (s *Store) NoteJoin(ctx context.Context, job JoinLetter, refused bool) error {
	const q = `
		update practice_invitations set bounced_at = case when $4 then $5::timestamptz end
		where practice_id = $1 and id = $2 and generation = $3 and (bounced_at is null) = $4`
	err := s.read(ctx, job.Practice, func(b *pgx.Batch) { b.Queue(q, job.Practice, job.Invitation, job.Generation, refused, s.Now()) })
	if err != nil {
		return fmt.Errorf("note fate of invitation %v: %w", job.Invitation, err)
	}
	return nil
}
