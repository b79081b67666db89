package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"

	"samrum/internal/calendar"
	"samrum/internal/supervision"
)

// DigestLetter is the job that tells one leader, once a day, what is new before
// her coming sessions.
type DigestLetter struct {
	Practice practiceID `json:"practice"`
	Person   personID   `json:"person"`
	Day      string     `json:"day"` // by her own clock
}

// Kind names the job for River.
func (DigestLetter) Kind() string { return "digest_letter" }

// digestClock is when a leader's day is told, in minutes of her clock.
const digestClock calendar.Clock = 17 * 60

// A digestible is a leader who wants the day's news.
type digestible struct {
	PersonID personID
	LastDay  *time.Time
	Until    *time.Time // of the news that she has had
	Rest
}

// digestPractice causes the letters of the day's news. Who has no news gets
// none, and is not looked at again that day.
func (s *Store) digestPractice(ctx context.Context, practice practiceID, reminded *Reminded) error {
	const q = `
		select w.person_id, last.day as last_day, last.until, w.zone as person_zone, w.country, w.quiet_from, w.quiet_to, w.quiet_days
		from letter_wishes() w
		left join lateral (
			select d.day, d.until from digests d where d.practice_id = $1 and d.person_id = w.person_id order by d.day desc limit 1) last on true
		where 'digest' = any (w.letters) and exists (
			select from groups g where g.practice_id = $1 and ` + lettersLeave + ` and w.person_id = any(leaders(g, $2)))
			or w.letters && '{booking,digest}' and exists (
				select from practice_people pp where pp.practice_id = $1 and pp.person_id = w.person_id and pp.supervises)`
	var leaders []digestible
	now := s.Now()
	err := s.read(ctx, practice, func(b *pgx.Batch) { queue(b, &leaders, q, practice, now) })
	for _, l := range leaders {
		if day, due := l.dueDay(now); err == nil && due {
			err = s.causeDigest(ctx, practice, l, day, reminded)
		}
	}
	return err
}

// dueDay returns the day whose news may be told now: one that is not quiet and
// has not been told, from five in the afternoon; where that is a quiet hour, from
// the quiet's end, on another day perhaps.
func (d digestible) dueDay(now time.Time) (day string, due bool) {
	peace := d.peace()
	five := peace.LastWorkingDayAt(digestClock, now)
	day = five.Format(time.DateOnly)
	told := d.LastDay != nil && d.LastDay.Format(time.DateOnly) >= day
	inTime := day == now.In(peace.Zone).Format(time.DateOnly) || peace.Holds(five)
	return day, inTime && !told && !peace.Holds(now)
}

func (s *Store) causeDigest(ctx context.Context, practice practiceID, d digestible, day string, reminded *Reminded) error {
	const note = `
		insert into digests (practice_id, person_id, day, since, until) values ($1, $2, $3, $4, $5)
		on conflict do nothing
		returning day`
	now := s.Now()
	since, until := now.Add(-24*time.Hour), now.Add(-supervision.UndoFor)
	if d.Until != nil {
		since = *d.Until
	}
	if !until.After(since) {
		return nil // the clock was set back
	}
	caused := 0
	err := s.write(ctx, practice, func(tx pgx.Tx) error {
		caused = 0
		if _, err := value[time.Time](ctx, tx, note, practice, d.PersonID, day, since, until); err != nil {
			if err == supervision.ErrNotFound {
				return nil // somebody else was faster
			}
			return err
		}
		news, err := value[bool](ctx, tx, `select exists (`+digestNews+`)`, practice, d.PersonID, now, day)
		if err == nil && !news {
			news, err = value[bool](ctx, tx, `select exists (`+digestBookings+`) or 0 < (`+digestLapsed+`)`, practice, d.PersonID, day)
		}
		if err != nil || !news {
			return err
		}
		caused = 1
		return s.sendAll(ctx, tx, []river.JobArgs{DigestLetter{practice, d.PersonID, day}})
	})
	if err == nil {
		reminded.Caused += caused
	}
	return err
}

// digestNews lists what happened from d.since until d.until before sessions that
// $2 leads and that are ahead at $3: who cannot come, and how many items came.
const digestNews = `
	select g.name as group_name, g.slug || '-' || g.tail as group_address, g.zone, s.number, s.starts_at, n.absent, n.items
	from digests d
	join groups g on g.practice_id = d.practice_id
	join sessions s on s.practice_id = g.practice_id and s.group_id = g.id
	cross join lateral (
		select array(
			select pp.name
			from preparations f
			join practice_people pp on pp.practice_id = f.practice_id and pp.person_id = f.person_id
			where f.practice_id = s.practice_id and f.session_id = s.id and f.starts_at = s.starts_at
				and f.attends = 'no' and f.absent_at > d.since and f.absent_at <= d.until
			order by pp.name, f.person_id) as absent, (
			select count(*)::int
			from items i
			where i.practice_id = s.practice_id and i.session_id = s.id and i.status = 'waiting' and i.author_id <> $2
				and i.created_at > d.since and i.created_at <= d.until) as items) n
	where d.practice_id = $1 and d.person_id = $2 and d.day = $4
		and exists (select from letter_wishes() w where w.person_id = $2 and 'digest' = any (w.letters)) and ` + lettersLeave + ` and $2 = any(leaders(g, $3)) and s.status = 'planned' and s.starts_at > $3
		and (cardinality(n.absent) > 0 or n.items > 0)`

// A DigestText is what a leader's daily letter is written from.
type DigestText struct {
	Letter
	Letterhead
	News     []DigestLine
	Bookings []DigestBooking // the first of all
	Lapsed   int             // bookings that were never confirmed
}

// A DigestLine is what is new before one coming session.
type DigestLine struct {
	GroupName    string
	GroupAddress string
	Zone         string
	Number       int
	StartsAt     time.Time
	Absent       []string // names
	Items        int      // that have come
}

// DigestText reads what is new; ErrNotFound when nothing is, any more.
func (s *Store) DigestText(ctx context.Context, job DigestLetter) (text DigestText, err error) {
	const head = `
		select p.address, p.language, h.practice, h.phone, h.reply_name, h.reply_to
		from person_letter($1, $2) p cross join letterhead($1, null) h`
	var to struct {
		Letter
		Letterhead
	}
	err = s.read(ctx, job.Practice, func(b *pgx.Batch) {
		queueOne(b, &to, head, job.Practice, job.Person)
		queue(b, &text.News, digestNews+` order by s.starts_at, g.id`, job.Practice, job.Person, s.Now(), job.Day)
		queue(b, &text.Bookings, digestBookings+` order by n.created_at, b.id limit 20`, job.Practice, job.Person, job.Day)
		queueValue(b, &text.Lapsed, digestLapsed, job.Practice, job.Person, job.Day)
	})
	if err == nil && len(text.News)+len(text.Bookings)+text.Lapsed == 0 {
		err = supervision.ErrNotFound
	}
	if err != nil {
		return text, fmt.Errorf("digest for %v: %w", job.Person, err)
	}
	text.Letter, text.Letterhead = to.Letter, to.Letterhead
	return text, nil
}
