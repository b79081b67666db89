package postgres

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"

	"samrum/internal/supervision"
)

// Remind is the periodic job that causes reminders, summaries and digests when
// they are due.
type Remind struct{}

// Kind names the job for River.
func (Remind) Kind() string { return "remind" }

// ReminderLetter is the job that sends one person one letter about one session.
type ReminderLetter struct {
	Practice    practiceID             `json:"practice"`
	Preparation preparationID          `json:"preparation"`
	Letter      supervision.LetterKind `json:"letter"`
}

// Kind names the job for River.
func (ReminderLetter) Kind() string { return "reminder_letter" }

// Reminded counts what was due: letters that leave, and those that had lost
// their use before they could.
type Reminded struct{ Caused, Dropped int }

// Remind causes the letters about sessions that are due in every practice. Each
// letter is caused once, however often and by however many programs it is run;
// after a standstill a person gets one letter at most about a session that is
// still ahead.
func (s *Store) Remind(ctx context.Context) (reminded Reminded, err error) {
	var practices []practiceID
	err = s.read(ctx, nowhere, func(b *pgx.Batch) { queuePractices(b, &practices) })
	for _, practice := range practices {
		if err == nil {
			err = s.remindPractice(ctx, practice, &reminded)
		}
		if err == nil {
			err = s.remindBookers(ctx, practice, &reminded)
		}
		if err == nil {
			err = s.digestPractice(ctx, practice, &reminded)
		}
	}
	if err != nil {
		return reminded, fmt.Errorf("remind: %w", err)
	}
	return reminded, nil
}

func (s *Store) remindPractice(ctx context.Context, practice practiceID, reminded *Reminded) error {
	var ahead, over []remindable
	now := s.Now()
	err := s.read(ctx, practice, func(b *pgx.Batch) {
		queue(b, &ahead, sessionsAhead, practice, now, now.Add(-supervision.UndoFor))
		queue(b, &over, sessionsOver, practice, now)
	})
	if err != nil {
		return err
	}
	var due []dueLetter
	for _, r := range ahead {
		due = append(due, r.remindersDue(now)...)
	}
	for _, r := range over {
		due = append(due, r.summaryDue(now)...)
	}
	if len(due) == 0 {
		return nil
	}
	return s.cause(ctx, practice, due, reminded)
}

// A remindable is a member and a session that she has not answered about.
type remindable struct {
	SessionID sessionID
	PersonID  personID
	StartsAt  time.Time
	EndsAt    time.Time
	CasesDays int
	Reads     bool // there is something to read, and the group is reminded of it
	Noted     []supervision.LetterKind
	Letters   []supervision.LetterKind // that she wants
	Rest
}

// remindableColumns fills a remindable from session s, group g, its member m and
// her wishes w.
const remindableColumns = `
	s.id as session_id, m.person_id, s.starts_at, s.ends_at, g.cases_days,
	g.reading_letter and ` + hasReading + ` as reads,
	array(select r.kind from reminders r where r.practice_id = f.practice_id and r.preparation_id = f.id) as noted,
	w.letters, ` + restColumns

const remindableTables = `
	from groups g
	join sessions s on s.practice_id = g.practice_id and s.group_id = g.id
	join memberships m on m.practice_id = g.practice_id and m.group_id = g.id
		and (s.starts_at at time zone g.zone)::date between m.joined_on and coalesce(m.left_on, 'infinity')
	join letter_wishes() w on w.person_id = m.person_id
	left join preparations f on f.practice_id = s.practice_id and f.session_id = s.id and f.person_id = m.person_id and f.starts_at = s.starts_at
	where g.practice_id = $1 and ` + lettersLeave

// sessionsAhead lists whom to ask about what: not who has answered or has
// something waiting for the session, and nobody about a session that was changed
// after $3, for that may be undone. A week's notice may be brought forward by the
// longest run of holidays.
const sessionsAhead = `select ` + remindableColumns + remindableTables + `
	and s.status = 'planned' and s.starts_at > $2
	and s.starts_at < $2::timestamptz + make_interval(days => greatest(g.cases_days, case when ` + hasReading + ` then 7 else 0 end) + 8)
	and f.answered_at is null and not exists (
		select from items i
		where i.practice_id = s.practice_id and i.session_id = s.id and i.author_id = m.person_id and i.status = 'waiting')
	and not exists (
		select from change_sessions cs
		join changes c on c.practice_id = cs.practice_id and c.id = cs.change_id
		where cs.practice_id = s.practice_id and cs.session_id = s.id and c.undone_at is null and c.created_at > $3)`

// sessionsOver lists whom to tell of what comes after a session.
const sessionsOver = `select ` + remindableColumns + remindableTables + `
	and g.summary_letter and s.status <> 'cancelled'
	and s.ends_at <= $2::timestamptz - interval '2 hours' and s.ends_at > $2::timestamptz - interval '15 days'
	and 'summary' = any (w.letters)
	and not exists (select from reminders r where r.practice_id = f.practice_id and r.preparation_id = f.id and r.kind = 'summary')`

// A dueLetter is a letter whose time has come. It is not caused when it has lost
// its use meanwhile.
type dueLetter struct {
	session sessionID
	person  personID
	starts  time.Time
	kind    supervision.LetterKind
	caused  bool
}

// remindersDue lists the reminders whose time has come. Of several the last one
// leaves, unless it has left; while she is left in peace none does.
func (r remindable) remindersDue(now time.Time) []dueLetter {
	peace := r.peace()
	var due []dueLetter
	for _, k := range []struct {
		kind   supervision.LetterKind
		before int
		asked  bool
	}{
		{supervision.ReadingLetter, 7, r.Reads},
		{supervision.CasesLetter, r.CasesDays, r.CasesDays > 0},
		{supervision.MorningLetter, 0, true},
	} {
		if k.asked && slices.Contains(r.Letters, k.kind) && !peace.RemindsAt(r.StartsAt, k.before).After(now) {
			due = append(due, dueLetter{session: r.SessionID, person: r.PersonID, starts: r.StartsAt, kind: k.kind})
		}
	}
	if len(due) == 0 || peace.Holds(now) {
		return nil
	}
	due[len(due)-1].caused = true
	return slices.DeleteFunc(due, func(d dueLetter) bool { return slices.Contains(r.Noted, d.kind) })
}

// summaryAfter is how long after a session's end its summary leaves, and
// summaryFor how long after that it is still of use.
const (
	summaryAfter = 2 * time.Hour
	summaryFor   = 6 * time.Hour
)

func (r remindable) summaryDue(now time.Time) []dueLetter {
	at := r.peace().EndsAfter(r.EndsAt.Add(summaryAfter))
	if now.Before(at) {
		return nil
	}
	return []dueLetter{{
		session: r.SessionID, person: r.PersonID, starts: r.StartsAt, kind: supervision.SummaryLetter, caused: now.Before(at.Add(summaryFor)),
	}}
}

// cause notes letters and inserts the jobs of those that leave. Who notes a
// letter first causes it.
func (s *Store) cause(ctx context.Context, practice practiceID, due []dueLetter, reminded *Reminded) error {
	var jobs []river.JobArgs
	dropped := 0
	err := s.write(ctx, practice, func(tx pgx.Tx) error {
		jobs, dropped = nil, 0
		if err := s.prepareLetters(ctx, tx, practice, due); err != nil {
			return err
		}
		noted, err := s.noteLetters(ctx, tx, practice, due)
		if err != nil {
			return err
		}
		for _, n := range noted {
			if n.Caused {
				jobs = append(jobs, ReminderLetter{practice, n.PreparationID, n.Kind})
			} else {
				dropped++
			}
		}
		return s.sendAll(ctx, tx, jobs)
	})
	if err == nil {
		reminded.Caused += len(jobs)
		reminded.Dropped += dropped
	}
	return err
}

// prepareLetters makes the rows that the letters' links lead to, where there are
// none yet.
func (s *Store) prepareLetters(ctx context.Context, tx pgx.Tx, practice practiceID, due []dueLetter) error {
	const q = `
		insert into preparations (practice_id, id, session_id, person_id, starts_at, token_hash, created_at)
		select $1, d.id, d.session, d.person, d.starts, d.hash, $7
		from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::timestamptz[], $6::bytea[]) d (id, session, person, starts, hash)
		on conflict (practice_id, session_id, person_id, starts_at) do nothing`
	var ids []preparationID
	var sessions []sessionID
	var people []personID
	var starts []time.Time
	var hashes [][]byte
	for _, d := range due {
		id := supervision.NewID[supervision.Preparation]()
		ids, sessions, people, starts = append(ids, id), append(sessions, d.session), append(people, d.person), append(starts, d.starts)
		hashes = append(hashes, s.preparationHash(id))
	}
	_, err := tx.Exec(ctx, q, practice, ids, sessions, people, starts, hashes, s.Now())
	return err
}

type notedLetter struct {
	PreparationID preparationID
	Kind          supervision.LetterKind
	Caused        bool
}

func (s *Store) noteLetters(ctx context.Context, tx pgx.Tx, practice practiceID, due []dueLetter) ([]notedLetter, error) {
	const q = `
		insert into reminders (practice_id, preparation_id, kind, caused, created_at)
		select f.practice_id, f.id, d.kind, d.caused, $7
		from unnest($2::uuid[], $3::uuid[], $4::timestamptz[], $5::text[], $6::bool[]) d (session, person, starts, kind, caused)
		join preparations f on f.practice_id = $1 and f.session_id = d.session and f.person_id = d.person and f.starts_at = d.starts
		on conflict (practice_id, preparation_id, kind) do nothing
		returning preparation_id, kind, caused`
	var sessions []sessionID
	var people []personID
	var starts []time.Time
	var kinds []supervision.LetterKind
	var caused []bool
	for _, d := range due {
		sessions, people, starts = append(sessions, d.session), append(people, d.person), append(starts, d.starts)
		kinds, caused = append(kinds, d.kind), append(caused, d.caused)
	}
	rows, _ := tx.Query(ctx, q, practice, sessions, people, starts, kinds, caused, s.Now())
	return pgx.CollectRows(rows, pgx.RowToStructByName[notedLetter])
}
