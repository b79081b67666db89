package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// An Asked proves that somebody holds the link of a letter that asks one member
// about one session. It opens that one page, and nothing that she wrote is read
// back through it.
type Asked struct {
	seat Seat
	page AskedPage
}

// Practice returns the practice that asks.
func (a Asked) Practice() supervision.Practice { return a.seat.practice }

// Group returns what the page may know of the group.
func (a Asked) Group() supervision.Group { return a.seat.group }

// Language returns the language of the letter.
func (a Asked) Language() supervision.Language { return a.seat.prefs.Language }

// Page returns what the link's page shows.
func (a Asked) Page() AskedPage { return a.page }

// AskedPage is what the page behind a letter's link shows: no more of the
// person than her first name.
type AskedPage struct {
	FirstName string
	Zone      string // her clock's
	Number    int
	StartsAt  time.Time // as it was asked
	EndsAt    time.Time
	Reading   []supervision.BookReading
	State     supervision.PreparationState
}

type foundPreparation struct {
	PreparationID preparationID
	foundPractice
	Language supervision.Language
}

type askedRow struct {
	PersonID   personID
	PersonName string
	PersonZone string
	Member     bool // on the session's day
	Number     int
	AskedAt    time.Time // the start that was asked about
	StartsAt   time.Time
	EndsAt     time.Time
	Status     supervision.SessionStatus
	Reading    []supervision.BookReading
	GroupID    groupID
	Tail       string
	Slug       string
	GroupName  string
	GroupZone  string
	Form       supervision.Form
	ClientTerm string
	CaseLabel  string
}

// Asked proves a link by the SHA-256 of its token; ErrNotFound when no letter
// held it. A link that takes no answer any more has another state than
// PreparationOpen.
func (s *Store) Asked(ctx context.Context, token [32]byte) (Asked, error) {
	var found foundPreparation
	err := s.read(ctx, nowhere, func(b *pgx.Batch) { queueOne(b, &found, `select * from find_preparation($1)`, token[:]) })
	if err != nil {
		return Asked{}, fmt.Errorf("find preparation: %w", err)
	}
	const q = `
		select f.person_id, pp.name as person_name, w.zone as person_zone, ` + memberOfSession + ` as member, s.number, f.starts_at as asked_at,
			s.starts_at, s.ends_at, s.status, ` + readingColumn + ` as reading,
			g.id as group_id, g.tail, g.slug, g.name as group_name, g.zone as group_zone, g.form, g.client_term, g.case_label
		from preparations f
		join sessions s on s.practice_id = f.practice_id and s.id = f.session_id
		join groups g on g.practice_id = s.practice_id and g.id = s.group_id
		join practice_people pp on pp.practice_id = f.practice_id and pp.person_id = f.person_id
		join letter_wishes() w on w.person_id = f.person_id
		where f.practice_id = $1 and f.id = $2`
	var row askedRow
	err = s.read(ctx, found.PracticeID, func(b *pgx.Batch) { queueOne(b, &row, q, found.PracticeID, found.PreparationID) })
	if err != nil {
		return Asked{}, fmt.Errorf("find preparation: %w", err)
	}
	return found.asked(row, s.Now()), nil
}

// memberOfSession tells whether the person of preparation f is a member of
// group g on the day of session s.
const memberOfSession = `exists (
	select from memberships m
	where m.practice_id = f.practice_id and m.group_id = g.id and m.person_id = f.person_id
		and (s.starts_at at time zone g.zone)::date between m.joined_on and coalesce(m.left_on, 'infinity'))`

func (f foundPreparation) asked(row askedRow, now time.Time) Asked {
	seat := Seat{
		SignedIn: SignedIn{
			person:   supervision.Person{ID: row.PersonID, Name: row.PersonName},
			prefs:    supervision.Preferences{Language: f.Language},
			practice: f.practice(),
		},
		group: supervision.Group{ID: row.GroupID, Tail: row.Tail, Slug: row.Slug, GroupDraft: supervision.GroupDraft{
			Name: row.GroupName, Zone: row.GroupZone, Form: row.Form, ClientTerm: row.ClientTerm, CaseLabel: row.CaseLabel,
		}},
	}
	return Asked{seat, AskedPage{
		FirstName: supervision.FirstName(row.PersonName), Zone: row.PersonZone, Number: row.Number, StartsAt: row.AskedAt, EndsAt: row.EndsAt,
		Reading: row.Reading, State: row.state(now),
	}}
}

func (r askedRow) state(now time.Time) supervision.PreparationState {
	switch {
	case !r.Member:
		return supervision.PreparationEnded
	case r.Status == supervision.Cancelled:
		return supervision.PreparationCancelled
	case !r.StartsAt.Equal(r.AskedAt):
		return supervision.PreparationMoved
	case !now.Before(r.StartsAt):
		return supervision.PreparationStarted
	}
	return supervision.PreparationOpen
}

// StopReminders turns off all reminders of the person whose letter held a
// token. It works for 90 days after the letter's session; ErrNotFound later, and
// for a token that no letter held. Doing it twice is no error.
func (s *Store) StopReminders(ctx context.Context, token [32]byte) error {
	const q = `select stop_reminders($1, $2, $3)`
	err := s.write(ctx, nowhere, func(tx pgx.Tx) error {
		stopped, err := value[bool](ctx, tx, q, token[:], s.Now(), supervision.UnsubscribeFor)
		if err == nil && !stopped {
			err = supervision.ErrNotFound
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("stop reminders: %w", err)
	}
	return nil
}

// PrepareByLetter stores what the holder of a letter's link answers. Errors as
// for Prepare.
func (s *Store) PrepareByLetter(ctx context.Context, a Asked, p supervision.Preparation) error {
	return s.Prepare(ctx, a.seat, a.page.Number, a.page.StartsAt, p)
}

// WordsByLetter is WordsForReview for the holder of a letter's link.
func (s *Store) WordsByLetter(ctx context.Context, a Asked) ([]string, error) {
	return s.WordsForReview(ctx, a.seat)
}

// RegisterCaseByLetter is RegisterCase for the holder of a letter's link. It
// tells whether the item says what the draft does: the same form may have come
// before with other words.
func (s *Store) RegisterCaseByLetter(ctx context.Context, a Asked, d supervision.CaseDraft, form supervision.FormKey) (same bool, err error) {
	id, err := s.RegisterCase(ctx, a.seat, a.page.Number, d, form)
	if err != nil {
		return false, err
	}
	own, err := s.CasePage(ctx, a.seat, id)
	return err == nil && own.Item.Same(d), err
}

// UndoAbsenceByLetter is UndoAbsence for the holder of a letter's link.
func (s *Store) UndoAbsenceByLetter(ctx context.Context, a Asked) error {
	return s.UndoAbsence(ctx, a.seat, a.page.Number)
}
