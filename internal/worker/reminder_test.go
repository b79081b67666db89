package worker

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"samrum/internal/mail"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// An office is a world where Mira leads a group with the members Elin, in
// Norwegian, and Otto, and where the clock is turned by hand.
type office struct {
	*testing.T
	*world
	above *pgxpool.Pool
	post  post
	asked postgres.Evaluated // what rounds have brought so far
}

func newOffice(t *testing.T) *office {
	t.Helper()
	t.Parallel()
	w := newWorld(t)
	o := &office{T: t, world: w, above: w.db.Above(t)}
	o.post = post{log: slog.New(slog.DiscardHandler), store: w.store, vault: w.vault, mail: w.mailbox, base: &url.URL{Scheme: "https", Host: "samrum.example.org"}, from: "samrum@example.org"}
	o.exec(`insert into groups (practice_id, id, tail, slug, name, form, individual, closed, lead_id, smallest, largest, length_minutes,
			zone, country, language, client_term, case_label, form_key, created_at)
		select practice_id, gen_random_uuid(), 'abcd2345', 'norr', 'Norr', 'two_part', false, true, person_id, 5, 7, 90,
			'Europe/Oslo', 'NO', 'nb', 'klient', 'sak', gen_random_uuid(), now() from practice_people`)
	o.exec(`update people set letters = '{}'`) // Mira has no letters unless a test asks
	o.member("elin", "nb")
	o.member("otto", "sv")
	return o
}

func (o *office) exec(q string, args ...any) {
	o.Helper()
	_, err := o.above.Exec(o.Context(), q, args...)
	must(o.T, err)
}

func (o *office) member(name, language string) {
	o.Helper()
	id := supervision.NewID[supervision.Person]()
	o.exec(`insert into people (id, address, language, created_at) values ($1, $2 || '@example.org', $3, now())`, id, name, language)
	o.exec(`insert into practice_people (practice_id, person_id, name) select id, $1, initcap($2) from practices`, id, name)
	o.exec(`insert into memberships select practice_id, id, $1, '2026-01-01' from groups`, id)
}

// session plans one at a local time such as "2026-11-26 09:00".
func (o *office) session(local string) {
	o.Helper()
	o.exec(`with g as (update groups set next_number = next_number + 1 returning *)
		insert into sessions (practice_id, id, group_id, number, starts_at, ends_at, place_kind, place_address, created_at)
		select practice_id, gen_random_uuid(), id, next_number - 1, $1::timestamp at time zone zone,
			$1::timestamp at time zone zone + interval '90 minutes', 'on_site', 'Kvarnen', now() from g`, local)
}

func (o *office) at(local string) {
	o.Helper()
	at, err := time.ParseInLocation("2006-01-02 15:04", local, supervision.Zone("Europe/Oslo"))
	must(o.T, err)
	o.now = at
}

// letters causes what is due and sends it, and returns what left as "elin cases".
func (o *office) letters() []string {
	o.Helper()
	_, err := o.store.Remind(o.Context())
	must(o.T, err)
	return o.deliver()
}

// deliver works the jobs that wait, as River would.
func (o *office) deliver() []string {
	o.Helper()
	before := len(o.mailbox.Letters())
	rows, err := o.above.Query(o.Context(), `select id, kind, args from river.river_job where state = 'available' and kind like '%_letter' order by id`)
	must(o.T, err)
	type waiting struct {
		id   int64
		kind string
		args []byte
	}
	var jobs []waiting
	for rows.Next() {
		var j waiting
		must(o.T, rows.Scan(&j.id, &j.kind, &j.args))
		jobs = append(jobs, j)
	}
	must(o.T, rows.Err())
	for _, j := range jobs {
		if err := o.work(j.kind, j.id, j.args); err == nil {
			o.exec(`delete from river.river_job where id = $1`, j.id)
		}
	}
	var sent []string
	all := o.mailbox.Letters()
	for _, l := range all[:len(all)-before] {
		kind := l.ID[:strings.IndexByte(l.ID, '-')]
		if kind == "preparation" || kind == "booking" || strings.HasSuffix(l.ID, "-again") {
			kind = l.ID[strings.LastIndexByte(l.ID, '-')+1:]
		}
		name, _, _ := strings.Cut(l.To, "@")
		sent = append(sent, name+" "+kind)
	}
	slices.Sort(sent)
	return sent
}

func (o *office) work(kind string, id int64, args []byte) error {
	row := &rivertype.JobRow{ID: id}
	switch kind {
	case "reminder_letter":
		job := &river.Job[postgres.ReminderLetter]{JobRow: row}
		must(o.T, json.Unmarshal(args, &job.Args))
		return (&reminderLetter{post: o.post}).Work(o.Context(), job)
	case "evaluation_letter":
		job := &river.Job[postgres.EvaluationLetter]{JobRow: row}
		must(o.T, json.Unmarshal(args, &job.Args))
		return (&evaluationLetter{post: o.post}).Work(o.Context(), job)
	case "digest_letter":
		job := &river.Job[postgres.DigestLetter]{JobRow: row}
		must(o.T, json.Unmarshal(args, &job.Args))
		return (&digestLetter{post: o.post}).Work(o.Context(), job)
	case "booking_letter":
		job := &river.Job[postgres.BookingLetter]{JobRow: row}
		must(o.T, json.Unmarshal(args, &job.Args))
		return (&bookingLetter{post: o.post}).Work(o.Context(), job)
	}
	o.Fatalf("nobody works %s", kind)
	return nil
}

// through turns the clock hour by hour and returns what left when.
func (o *office) through(from, to string) []string {
	o.Helper()
	o.at(to)
	end := o.now
	var log []string
	for o.at(from); o.now.Before(end); o.now = o.now.Add(time.Hour) {
		for _, l := range o.letters() {
			log = append(log, o.now.In(supervision.Zone("Europe/Oslo")).Format("Mon 02 Jan 15:04 ")+l)
		}
	}
	return log
}

func (o *office) wants(got []string, want ...string) {
	o.Helper()
	if d := cmp.Diff(want, got); d != "" {
		o.Errorf("letters (-want +got):\n%s", d)
	}
}

func TestASessionHasOneReminderAndOneSummary(t *testing.T) {
	o := newOffice(t)
	o.session("2026-11-26 09:00")
	o.session("2026-12-10 09:00")
	o.wants(o.through("2026-11-14 00:00", "2026-11-30 00:00"),
		"Tue 24 Nov 09:00 elin cases", "Tue 24 Nov 09:00 otto cases", "Thu 26 Nov 13:00 elin summary", "Thu 26 Nov 13:00 otto summary")
	for _, l := range o.mailbox.Letters() {
		if strings.Contains(l.ID, "cases") != strings.Contains(l.Unsubscribe, "/unsubscribe") {
			t.Errorf("%s is ended at %q", l.ID, l.Unsubscribe)
		}
		if strings.Contains(l.Text, "@") {
			t.Errorf("an address stands in\n%s", l.Text)
		}
	}
}

// chapterThree lets every session read a book's third chapter.
const chapterThree = `
	with plan as (insert into reading_plans select practice_id, id from groups returning *),
	book as (
		insert into books (practice_id, id, group_id, number, title, author, edition, pace, form_key, created_at)
		select practice_id, gen_random_uuid(), group_id, 1, 'Samtaler i motvind', '', '', 1, gen_random_uuid(), now() from plan returning *)
	insert into chapters (practice_id, id, book_id, number, title, session_id)
	select b.practice_id, gen_random_uuid(), b.id, 2 + row_number() over (order by s.number), '', s.id from book b join sessions s on s.group_id = b.group_id`

func TestRemindersKeepTheReadersPeace(t *testing.T) {
	for name, c := range map[string]struct {
		settings string
		session  string
		want     []string
	}{
		"a Sunday's leaves on the Friday":       {``, "2026-11-24 09:00", []string{"Fri 20 Nov 09:00 elin cases", "Fri 20 Nov 09:00 otto cases"}},
		"unless Sundays are like other days":    {`update people set quiet_days = false`, "2026-11-24 09:00", []string{"Sun 22 Nov 09:00 elin cases", "Sun 22 Nov 09:00 otto cases"}},
		"quiet hours delay it":                  {`update people set quiet_to = 11`, "2026-11-26 09:00", []string{"Tue 24 Nov 11:00 elin cases", "Tue 24 Nov 11:00 otto cases"}},
		"nine is nine where the reader is":      {`update people set zone = 'Europe/Helsinki' where address like 'elin%'`, "2026-11-26 09:00", []string{"Tue 24 Nov 08:00 elin cases", "Tue 24 Nov 09:00 otto cases"}},
		"who wants none gets none":              {`update people set letters = '{}' where address like 'elin%'`, "2026-11-26 09:00", []string{"Tue 24 Nov 09:00 otto cases"}},
		"the group asks earlier":                {`update groups set cases_days = 4`, "2026-11-27 09:00", []string{"Mon 23 Nov 09:00 elin cases", "Mon 23 Nov 09:00 otto cases"}},
		"the group does not ask":                {`update groups set cases_days = 0`, "2026-11-26 09:00", nil},
		"in the morning too, if wished":         {`update people set letters = '{cases,morning}' where address like 'elin%'`, "2026-11-26 13:00", []string{"Tue 24 Nov 09:00 elin cases", "Tue 24 Nov 09:00 otto cases", "Thu 26 Nov 09:00 elin morning"}},
		"an early session's in good time":       {`update people set letters = '{morning}'`, "2026-11-26 09:00", []string{"Thu 26 Nov 07:00 elin morning", "Thu 26 Nov 07:00 otto morning"}},
		"a Saturday morning's on the Friday":    {`update people set letters = '{morning}'`, "2026-11-28 13:00", []string{"Fri 27 Nov 09:00 elin morning", "Fri 27 Nov 09:00 otto morning"}},
		"almost all hours are quiet":            {`update people set quiet_from = 1, quiet_to = 0, quiet_days = false`, "2026-11-26 09:00", []string{"Wed 25 Nov 00:00 elin cases", "Wed 25 Nov 00:00 otto cases"}},
		"just after midnight, in two zones":     {`update people set zone = 'Europe/Helsinki' where address like 'elin%'`, "2026-11-26 00:30", []string{"Tue 24 Nov 08:00 elin cases", "Tue 24 Nov 09:00 otto cases"}},
		"a morning after midnight is not told":  {`update people set letters = '{morning}'`, "2026-11-26 00:30", nil},
		"who joins the day before is asked":     {`update memberships set joined_on = '2026-11-25' where person_id in (select id from people where address like 'elin%')`, "2026-11-26 09:00", []string{"Tue 24 Nov 09:00 elin cases", "Tue 24 Nov 09:00 otto cases"}},
		"a paused group sends nothing":          {`update groups set paused_at = now()`, "2026-11-26 09:00", nil},
		"never after its start":                 {`update people set letters = '{morning}', quiet_to = 10`, "2026-11-26 09:00", nil},
		"reading is asked for a week before":    {chapterThree, "2026-11-26 09:00", []string{"Thu 19 Nov 09:00 elin reading", "Thu 19 Nov 09:00 otto reading", "Tue 24 Nov 09:00 elin cases", "Tue 24 Nov 09:00 otto cases"}},
		"not without chapters":                  {chapterThree + `; update chapters set session_id = null`, "2026-11-26 09:00", []string{"Tue 24 Nov 09:00 elin cases", "Tue 24 Nov 09:00 otto cases"}},
		"not where the group wants no such":     {chapterThree + `; update groups set reading_letter = false`, "2026-11-26 09:00", []string{"Tue 24 Nov 09:00 elin cases", "Tue 24 Nov 09:00 otto cases"}},
		"who left before the day hears nothing": {`update memberships set left_on = '2026-11-25' where person_id in (select id from people where address like 'elin%')`, "2026-11-26 09:00", []string{"Tue 24 Nov 09:00 otto cases"}},
		"an example sends nothing":              {`update groups set example = true`, "2026-11-26 09:00", nil},
	} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t)
			o.exec(`update groups set summary_letter = false`)
			o.session(c.session)
			for _, q := range strings.Split(c.settings, ";") {
				o.exec(q)
			}
			o.wants(o.through("2026-11-14 00:00", "2026-11-29 00:00"), c.want...)
		})
	}
}

func TestWhoHasAnsweredHearsNoMore(t *testing.T) {
	o := newOffice(t)
	o.exec(`update people set letters = '{cases,reading,morning}'`)
	o.session("2026-11-26 13:00")
	o.exec(chapterThree)
	o.at("2026-11-19 09:00")
	o.wants(o.letters(), "elin reading", "otto reading")
	if l := o.mailbox.Letters()[0]; !strings.Contains(l.Subject, "3") || !strings.Contains(l.Text, "Samtaler i motvind") {
		t.Errorf("the letter says %q\n%s", l.Subject, l.Text)
	}
	o.exec(`update preparations set answered_at = $1, brings = 'no' where person_id in (select id from people where address like 'elin%')`, o.now)
	o.exec(`insert into items (practice_id, id, group_id, session_id, author_id, kind, urgency, readers, wishes, form_key, created_at)
		select s.practice_id, gen_random_uuid(), s.group_id, s.id, p.id, 'case', 'gladly_now', 'leaders', '{}', gen_random_uuid(), $1
		from sessions s, people p where p.address like 'otto%'`, o.now)
	o.wants(o.through("2026-11-19 10:00", "2026-11-26 13:00"))
	var caused int
	must(t, o.above.QueryRow(t.Context(), `select count(*)::int from reminders where kind <> 'reading'`).Scan(&caused))
	if caused != 0 {
		t.Errorf("%d letters were caused, for nobody", caused)
	}
}

// A job that waited too long, behind a mail server that was away, say, finds
// that its letter has lost its use.
func TestALetterThatHasLostItsUseIsDropped(t *testing.T) {
	for name, happens := range map[string]string{
		"the session was moved":                    `update sessions set starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour'`,
		"it was cancelled":                         `update sessions set status = 'cancelled'`,
		"it was answered":                          `update preparations set answered_at = now()`,
		"no reminder is wanted any more":           `update people set letters = '{}'`,
		"they have left":                           `update memberships set left_on = '2026-11-25'`,
		"a later letter has been caused meanwhile": `insert into reminders select practice_id, id, 'morning', true, now() from preparations`,
	} {
		t.Run(name, func(t *testing.T) {
			o := newOffice(t)
			o.session("2026-11-26 09:00")
			o.at("2026-11-24 09:00")
			_, err := o.store.Remind(t.Context())
			must(t, err)
			o.exec(happens)
			o.wants(o.deliver())
		})
	}
	t.Run("it has begun", func(t *testing.T) {
		o := newOffice(t)
		o.session("2026-11-26 09:00")
		o.at("2026-11-24 09:00")
		_, err := o.store.Remind(t.Context())
		must(t, err)
		o.at("2026-11-26 09:00")
		o.wants(o.deliver())
	})
}

func TestAMovedSessionIsAskedAboutAgain(t *testing.T) {
	o := newOffice(t)
	o.session("2026-11-26 09:00")
	o.at("2026-11-24 09:00")
	o.wants(o.letters(), "elin cases", "otto cases")
	o.exec(`update preparations set answered_at = $1, attends = 'no'`, o.now)
	o.exec(`update sessions set starts_at = starts_at + interval '7 days', ends_at = ends_at + interval '7 days'`)
	o.wants(o.through("2026-11-24 10:00", "2026-12-03 09:00"), "Tue 01 Dec 09:00 elin cases", "Tue 01 Dec 09:00 otto cases")
	links := map[string]bool{}
	for _, l := range o.mailbox.Letters() {
		links[l.Unsubscribe] = true
	}
	if len(links) != 4 {
		t.Errorf("%d links in four letters", len(links))
	}
}

// After a standstill at most one letter leaves for each member and session that
// is still ahead.
// Nobody is asked about a new time while it may be taken back.
func TestAChangeIsSettledBeforeItIsAskedAbout(t *testing.T) {
	o := newOffice(t)
	o.session("2026-11-27 09:00")
	o.at("2026-11-25 09:00")
	o.exec(`with c as (
			insert into changes (practice_id, id, group_id, actor_id, kind, created_at)
			select practice_id, gen_random_uuid(), id, lead_id, 'move', $1 from groups returning *)
		insert into change_sessions (practice_id, change_id, session_id, told_starts_at, told_ends_at)
		select c.practice_id, c.id, s.id, s.starts_at - interval '7 days', s.ends_at - interval '7 days' from c, sessions s`, o.now)
	o.at("2026-11-25 09:04")
	o.wants(o.letters())
	o.at("2026-11-25 09:05")
	o.wants(o.letters(), "elin cases", "otto cases")
}

func TestAfterALongStopNobodyIsFlooded(t *testing.T) {
	o := newOffice(t)
	o.exec(`update people set letters = '{cases,reading,morning,summary,digest}'`)
	for day := 1; day <= 28; day++ { // one a day, as busy as can be
		o.session(fmt.Sprintf("2026-12-%02d 13:00", day))
	}
	o.exec(chapterThree)
	o.through("2026-11-20 09:00", "2026-11-25 18:00")
	o.at("2026-12-23 12:00")
	first := o.letters()
	ahead := 6 // the 23rd to the 28th
	if len(first) > ahead*2 {
		t.Errorf("%d letters left at once: %v", len(first), first)
	}
	if again := o.letters(); len(again) != 0 {
		t.Errorf("and again %v", again)
	}
	o.at("2026-12-03 12:00") // the clock is set back
	before := len(o.mailbox.Letters())
	o.letters()
	about := map[string]bool{}
	for _, l := range o.mailbox.Letters()[:len(o.mailbox.Letters())-before] {
		session := l.ID[:strings.LastIndexByte(l.ID, '-')]
		if about[session] {
			t.Errorf("two letters at once about one session: %s", l.ID)
		}
		about[session] = true
	}
}

func TestManyProgramsCauseALetterOnce(t *testing.T) {
	o := newOffice(t)
	o.session("2026-11-26 09:00")
	o.at("2026-11-24 09:00")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			_, err := o.store.Remind(t.Context())
			must(t, err)
		})
	}
	wg.Wait()
	o.wants(o.deliver(), "elin cases", "otto cases")
}

func TestALeaderHasHerDayInOneLetter(t *testing.T) {
	o := newOffice(t)
	o.exec(`update people set letters = '{digest}'`)
	o.session("2026-12-03 09:00")
	o.wants(o.through("2026-11-23 08:00", "2026-11-24 08:00")) // nothing is new
	o.at("2026-11-24 12:00")
	o.exec(`insert into preparations (practice_id, id, session_id, person_id, starts_at, token_hash, attends, answered_at, absent_at, created_at)
		select s.practice_id, gen_random_uuid(), s.id, p.id, s.starts_at, sha256('x'), 'no', $1, $1, $1 from sessions s, people p where p.address like 'elin%'`, o.now)
	o.exec(`insert into items (practice_id, id, group_id, session_id, author_id, kind, urgency, readers, wishes, form_key, created_at)
		select s.practice_id, gen_random_uuid(), s.group_id, s.id, p.id, 'case', 'gladly_now', 'leaders', '{}', gen_random_uuid(), $1
		from sessions s, people p where p.address like 'otto%'`, o.now)
	o.wants(o.through("2026-11-24 13:00", "2026-11-26 23:00"), "Tue 24 Nov 17:00 mira digest")
	l := o.mailbox.Letters()[0]
	for _, text := range []string{"Norr, Møte 1", "Elin kan ikke komme", "1 ny sak", "/today"} {
		if !strings.Contains(l.Text, text) {
			t.Errorf("no %q in\n%s", text, l.Text)
		}
	}
	o.at("2026-11-27 16:58")
	o.exec(`update preparations set attends = 'no', absent_at = $1`, o.now)
	o.at("2026-11-27 17:00")
	o.wants(o.letters()) // it can still be undone
	o.wants(o.through("2026-11-27 18:00", "2026-12-01 00:00"), "Mon 30 Nov 17:00 mira digest")
}

// A leader whose quiet begins before five has her day when it ends.
func TestTheDayIsToldAfterTheQuiet(t *testing.T) {
	o := newOffice(t)
	o.exec(`update people set letters = '{digest}', quiet_from = 16, quiet_to = 8`)
	o.session("2026-12-10 09:00")
	absent := func(local, who string) {
		o.at(local)
		o.exec(`insert into preparations (practice_id, id, session_id, person_id, starts_at, token_hash, attends, answered_at, absent_at, created_at)
			select s.practice_id, gen_random_uuid(), s.id, p.id, s.starts_at, sha256($1::text::bytea), 'no', $2, $2, $2 from sessions s, people p where p.address like $1 || '%'`, who, o.now)
	}
	o.wants(o.through("2026-11-23 08:00", "2026-11-24 09:00"))
	absent("2026-11-24 12:00", "elin")
	o.wants(o.through("2026-11-24 13:00", "2026-11-27 12:00"), "Wed 25 Nov 08:00 mira digest")
	absent("2026-11-27 12:00", "otto") // a Friday
	o.wants(o.through("2026-11-27 13:00", "2026-12-02 00:00"), "Mon 30 Nov 08:00 mira digest")
}

// A session that moves back is the one she was asked about: nothing is asked
// twice, and her answer counts again.
func TestASessionThatMovesBackKeepsItsAnswers(t *testing.T) {
	o := newOffice(t)
	o.session("2026-11-26 09:00")
	o.at("2026-11-24 09:00")
	o.wants(o.letters(), "elin cases", "otto cases")
	o.exec(`update preparations set attends = 'no', answered_at = $1, absent_at = $1 where person_id in (select id from people where address like 'elin%')`, o.now)
	move := `update sessions set starts_at = starts_at + $1::interval, ends_at = ends_at + $1::interval`
	o.exec(move, "1 day")
	o.wants(o.through("2026-11-24 10:00", "2026-11-25 12:00"), "Wed 25 Nov 09:00 elin cases", "Wed 25 Nov 09:00 otto cases")
	o.exec(move, "-1 day")
	o.wants(o.through("2026-11-25 12:00", "2026-11-26 12:00"))
	var absent int
	must(t, o.above.QueryRow(t.Context(), `select count(*)::int from preparations f join sessions s on s.id = f.session_id and s.starts_at = f.starts_at where f.attends = 'no'`).Scan(&absent))
	if absent != 1 {
		t.Errorf("%d cannot come", absent)
	}
}

func TestPlannedDatesAreOneLetter(t *testing.T) {
	o := newOffice(t)
	o.session("2026-12-03 09:00")
	o.session("2026-12-17 09:00")
	o.at("2026-11-21 20:00") // a Saturday evening
	work := func() error {
		job := &river.Job[postgres.DatesLetter]{JobRow: &rivertype.JobRow{}}
		must(t, o.above.QueryRow(t.Context(), `
			select g.practice_id, g.id, s.id, m.person_id from groups g
			join sessions s on s.group_id = g.id and s.number = 2 join memberships m on m.group_id = g.id
			join people p on p.id = m.person_id and p.address like 'otto%'`).Scan(&job.Args.Practice, &job.Args.Group, &job.Args.Planned, &job.Args.Person))
		return (&datesLetter{post: o.post}).Work(t.Context(), job)
	}
	var rest *river.JobSnoozeError
	if err := work(); !errors.As(err, &rest) || o.now.Add(rest.Duration).In(supervision.Zone("Europe/Oslo")).Format("Mon 15:04") != "Mon 07:00" {
		t.Errorf("on a Saturday evening: %v", err)
	}
	o.at("2026-11-23 07:00")
	must(t, work())
	l := o.mailbox.Letters()[0]
	if l.To != "otto@example.org" || l.Subject != "En träff är planerad i Norr" || !strings.Contains(l.Text, "- Träff 2: tors 17 dec 2026 9.00–10.30") || strings.Contains(l.Text, "Träff 1") {
		t.Errorf("the letter is %+v", l)
	}
	for _, happens := range []string{`update groups set paused_at = now()`, `update groups set paused_at = null; update memberships set left_on = '2026-12-01'`} {
		o.exec(happens)
		must(t, work())
	}
	if n := len(o.mailbox.Letters()); n != 1 {
		t.Errorf("%d letters left", n)
	}
}

// A reminder that the mail server refuses for good is told to the leaders.
func TestARefusedReminderIsNoted(t *testing.T) {
	o := newOffice(t)
	o.post.mail = &oddSender{Mailbox: o.mailbox, err: fmt.Errorf("%w: no such user", mail.ErrRefused)}
	o.session("2026-11-26 09:00")
	o.at("2026-11-24 09:00")
	_, err := o.store.Remind(t.Context())
	must(t, err)
	o.deliver()
	var noted int
	must(t, o.above.QueryRow(t.Context(), `select count(*)::int from undelivered`).Scan(&noted))
	if noted != 1 {
		t.Errorf("%d refusals are noted", noted)
	}
}
