package postgres

import (
	"context"
	"crypto/sha256"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
	"samrum/internal/vault"
)

type preparationID = supervision.ID[supervision.Preparation]

// PreparationToken is what the link in one person's letters about one session
// holds.
func PreparationToken(v *vault.Vault, id preparationID) string {
	secret := v.Derive("preparation", id.String(), 1)
	return vault.Token(secret[:16])
}

func (s *Store) preparationHash(id preparationID) []byte {
	hash := sha256.Sum256([]byte(PreparationToken(s.vault, id)))
	return hash[:]
}

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
	Reading   string // what is to be read, "" for nothing
	State     supervision.PreparationState
}

type foundPreparation struct {
	PreparationID preparationID
	PracticeID    practiceID
	Slug          string
	Name          string
	Zone          string
	Country       supervision.Country
	Languages     []supervision.Language
	Phone         string
	Mail          string
	Language      supervision.Language
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
	Reading    string
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
			s.starts_at, s.ends_at, s.status, case when g.form = 'two_part' then s.reading else '' end as reading,
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
			person: supervision.Person{ID: row.PersonID, Name: row.PersonName},
			prefs:  supervision.Preferences{Language: f.Language},
			practice: supervision.Practice{
				ID: f.PracticeID, Slug: f.Slug, Name: f.Name, Zone: f.Zone, Country: f.Country,
				Languages: f.Languages, Phone: f.Phone, Mail: f.Mail,
			},
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

// Prepare stores what a member answers about a session that begins at an
// instant: a question without an answer keeps the one it had. ErrClosed when the
// session has begun, was moved or cancelled, or she is no member that day. The
// preparation has passed Tidy and the discretion check.
func (s *Store) Prepare(ctx context.Context, seat Seat, number int, starts time.Time, p supervision.Preparation) error {
	key, err := s.dataKey(ctx, seat.practice.ID)
	if err != nil {
		return fmt.Errorf("prepare session %d: %w", number, err)
	}
	err = s.write(ctx, seat.practice.ID, func(tx pgx.Tx) error {
		id, err := s.answer(ctx, tx, seat, number, starts, p)
		if err != nil {
			return err
		}
		if err := s.keepAbsence(ctx, tx, seat, key, id, p); err != nil {
			return err
		}
		return s.bringsByAnswer(ctx, tx, seat, key, id, number, p.Brings)
	})
	if err != nil {
		return fmt.Errorf("prepare session %d: %w", number, err)
	}
	return nil
}

func (s *Store) answer(ctx context.Context, tx dbtx, seat Seat, number int, starts time.Time, p supervision.Preparation) (preparationID, error) {
	const q = `
		insert into preparations as f (practice_id, id, session_id, person_id, starts_at, token_hash,
			attends, brings, has_read, answered_at, absent_at, created_at)
		select s.practice_id, @id, s.id, @person, s.starts_at, @hash,
			nullif(@attends, ''), nullif(@brings, ''), nullif(@read, ''), @now, case when @attends = 'no' then @now::timestamptz end, @now
		from sessions s
		join memberships m on m.practice_id = s.practice_id and m.group_id = s.group_id and m.person_id = @person
			and (s.starts_at at time zone @zone)::date between m.joined_on and coalesce(m.left_on, 'infinity')
		where s.practice_id = @practice and s.group_id = @group and s.number = @number and s.status = 'planned'
			and s.starts_at = @starts and s.starts_at > @now
		on conflict (practice_id, session_id, person_id, starts_at) do update
		set attends = coalesce(excluded.attends, f.attends), brings = coalesce(excluded.brings, f.brings),
			has_read = coalesce(excluded.has_read, f.has_read), answered_at = excluded.answered_at,
			absent_at = case when excluded.attends = 'no' and f.attends = 'no' then f.absent_at
				when excluded.attends is null then f.absent_at else excluded.absent_at end
		returning f.id`
	id := supervision.NewID[supervision.Preparation]()
	found, err := value[preparationID](ctx, tx, q, pgx.StrictNamedArgs{
		"practice": seat.practice.ID, "id": id, "person": seat.person.ID, "hash": s.preparationHash(id), "group": seat.group.ID,
		"number": number, "starts": starts, "zone": seat.group.Zone, "now": s.Now(),
		"attends": p.Attends, "brings": p.Brings, "read": p.Read,
	})
	if err == supervision.ErrNotFound {
		err = supervision.ErrClosed
	}
	return found, err
}

func absenceRow(practice practiceID, id preparationID) vault.Row {
	return vault.Row{Practice: practice.String(), Kind: "absences", ID: id.String(), Field: "line"}
}

// keepAbsence seals the line that goes with staying away, in place of one that
// was there.
func (s *Store) keepAbsence(ctx context.Context, tx pgx.Tx, seat Seat, key sealer, id preparationID, p supervision.Preparation) error {
	if p.Attends == "" {
		return nil
	}
	_, err := tx.Exec(ctx, `delete from absences where practice_id = $1 and preparation_id = $2`, seat.practice.ID, id)
	if err != nil || p.Absence == "" {
		return err
	}
	sealed, err := key.key.Seal(p.Absence, absenceRow(seat.practice.ID, id))
	if err != nil {
		return err
	}
	var b pgx.Batch
	b.Queue(`
		insert into absences (practice_id, preparation_id, line, text_expires_at)
		select f.practice_id, f.id, $3, s.ends_at + interval '30 days'
		from preparations f join sessions s on s.practice_id = f.practice_id and s.id = f.session_id
		where f.practice_id = $1 and f.id = $2`, seat.practice.ID, id, sealed)
	for _, e := range p.Excuses {
		b.Queue(`insert into absence_reasons (practice_id, preparation_id, rule, reason, created_at) values ($1, $2, $3, $4, $5)`,
			seat.practice.ID, id, e.Rule, e.Reason, s.Now())
	}
	return tx.SendBatch(ctx, &b).Close()
}

// bringsByAnswer lets an item without words wait for who brings something with
// details later, unless she has one that waits. Who then has nothing takes it
// back, unless she has written its words.
func (s *Store) bringsByAnswer(ctx context.Context, tx pgx.Tx, seat Seat, key sealer, id preparationID, number int, brings supervision.Brings) error {
	switch brings {
	case supervision.BringsLater:
		return s.bringLater(ctx, tx, seat, key, id, number)
	case supervision.BringsNothing:
		const withdraw = `
			with withdrawn as (
				update items i set status = 'withdrawn', version = i.version + 1
				from preparations f
				where f.practice_id = $1 and f.id = $2 and i.practice_id = f.practice_id and i.id = f.item_id
					and i.status = 'waiting' and i.version = 1
				returning i.practice_id, i.id)
			update item_texts t set text_expires_at = least(t.text_expires_at, $3)
			from withdrawn w where t.practice_id = w.practice_id and t.item_id = w.id`
		_, err := tx.Exec(ctx, withdraw, seat.practice.ID, id, s.Now().Add(supervision.UndoFor))
		return err
	}
	return nil
}

func (s *Store) bringLater(ctx context.Context, tx pgx.Tx, seat Seat, key sealer, id preparationID, number int) error {
	const waiting = `
		select exists (
			select from preparations f
			join items i on i.practice_id = f.practice_id and i.session_id = f.session_id and i.author_id = f.person_id and i.status = 'waiting'
			where f.practice_id = $1 and f.id = $2)`
	has, err := value[bool](ctx, tx, waiting, seat.practice.ID, id)
	if err != nil || has {
		return err
	}
	d, _ := supervision.LaterDraft(supervision.NewCaseDraft().Kind, 0)
	item, _, err := s.insertItem(ctx, tx, seat, number, d, supervision.NewFormKey(), supervision.Waiting)
	if err != nil {
		return err
	}
	if err := s.writeText(ctx, tx, seat, key, item, d); err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `update preparations set item_id = $3 where practice_id = $1 and id = $2`, seat.practice.ID, id, item)
	return err
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

// UndoAbsence takes back, within five minutes, that a member cannot come.
// ErrClosed when that is over; doing it twice is no error.
func (s *Store) UndoAbsence(ctx context.Context, seat Seat, number int) error {
	const q = `
		with back as (
			update preparations f
			set attends = null, absent_at = null, answered_at = case when f.brings is null and f.has_read is null then null else f.answered_at end
			from sessions s
			where s.practice_id = $1 and s.group_id = $2 and s.number = $3 and f.practice_id = s.practice_id and f.session_id = s.id
				and f.person_id = $4 and f.starts_at = s.starts_at and f.absent_at > $5 and s.starts_at > $6
			returning f.practice_id, f.id
		), gone as (
			delete from absences a using back where a.practice_id = back.practice_id and a.preparation_id = back.id
		)
		select count(*)::int from back`
	const absent = `
		select count(*)::int from preparations f
		join sessions s on s.practice_id = f.practice_id and s.id = f.session_id and s.starts_at = f.starts_at
		where s.practice_id = $1 and s.group_id = $2 and s.number = $3 and f.person_id = $4 and f.attends = 'no'`
	err := s.write(ctx, seat.practice.ID, func(tx pgx.Tx) error {
		now := s.Now()
		n, err := value[int](ctx, tx, q, seat.practice.ID, seat.group.ID, number, seat.person.ID, now.Add(-supervision.UndoFor), now)
		if err != nil || n > 0 {
			return err
		}
		if n, err = value[int](ctx, tx, absent, seat.practice.ID, seat.group.ID, number, seat.person.ID); err == nil && n > 0 {
			err = supervision.ErrClosed
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("undo absence from session %d: %w", number, err)
	}
	return nil
}

// UndoAbsenceByLetter is UndoAbsence for the holder of a letter's link.
func (s *Store) UndoAbsenceByLetter(ctx context.Context, a Asked) error {
	return s.UndoAbsence(ctx, a.seat, a.page.Number)
}

// A MyPreparation is a session with what the asker has said before it.
type MyPreparation struct {
	Session supervision.Session
	Reading string
	Said    supervision.Preparation
}

// MyPreparation reads a session and what the asker has said about it as it now
// stands; ErrNotFound when there is no such session or she is no member on its
// day.
func (s *Store) MyPreparation(ctx context.Context, seat Seat, number int) (mine MyPreparation, err error) {
	key, err := s.dataKey(ctx, seat.practice.ID)
	if err != nil {
		return mine, fmt.Errorf("preparation of session %d: %w", number, err)
	}
	type row struct {
		supervision.Session
		Reading       string
		PreparationID *preparationID
		Attends       supervision.Attends
		Brings        supervision.Brings
		HasRead       supervision.HasRead
		Line          []byte
	}
	var found row
	err = s.read(ctx, seat.practice.ID, func(b *pgx.Batch) {
		queueOne(b, &found, `
			select `+sessionColumns+`, case when $5 then s.reading else '' end as reading, f.id as preparation_id,
				coalesce(f.attends, '') as attends, coalesce(f.brings, '') as brings, coalesce(f.has_read, '') as has_read, a.line
			from sessions s
			join memberships m on m.practice_id = s.practice_id and m.group_id = s.group_id and m.person_id = $4
				and (s.starts_at at time zone $6)::date between m.joined_on and coalesce(m.left_on, 'infinity')
			left join preparations f on f.practice_id = s.practice_id and f.session_id = s.id and f.person_id = $4 and f.starts_at = s.starts_at
			left join absences a on a.practice_id = f.practice_id and a.preparation_id = f.id
			where s.practice_id = $1 and s.group_id = $2 and s.number = $3`,
			seat.practice.ID, seat.group.ID, number, seat.person.ID, seat.group.Form == "two_part", seat.group.Zone)
	})
	if err != nil {
		return mine, fmt.Errorf("preparation of session %d: %w", number, err)
	}
	mine = MyPreparation{found.Session, found.Reading, supervision.Preparation{Attends: found.Attends, Brings: found.Brings, Read: found.HasRead}}
	if found.Line != nil {
		mine.Said.Absence, err = key.key.Open(found.Line, absenceRow(seat.practice.ID, *found.PreparationID))
	}
	return mine, err
}
