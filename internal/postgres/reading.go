package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

type (
	bookID     = supervision.ID[supervision.Book]
	chapterID  = supervision.ID[supervision.Chapter]
	questionID = supervision.ID[supervision.ReadingQuestion]
)

// readingColumn is what is to be read for session s: a list of
// supervision.BookReading, in the order of the books, null for nothing.
const readingColumn = `(
	select json_agg(json_build_object(
		'BookID', b.id, 'Title', b.title, 'Author', b.author, 'Edition', b.edition, 'Chapters', r.chapters, 'Questions', (
			select json_agg(json_build_object('ID', q.id, 'ChapterID', coalesce(q.chapter_id, '00000000-0000-0000-0000-000000000000'),
				'Text', q.text, 'Link', q.link) order by qc.number, q.created_at, q.id)
			from reading_questions q
			left join chapters qc on qc.practice_id = q.practice_id and qc.id = q.chapter_id
			where q.practice_id = b.practice_id and q.book_id = b.id and (q.chapter_id is null or qc.session_id = s.id)
		)) order by b.number)
	from (
		select c.practice_id, c.book_id, json_agg(json_build_object('ID', c.id, 'BookID', c.book_id, 'Number', c.number, 'Title', c.title,
			'FirstPage', coalesce(c.first_page, 0), 'Pages', coalesce(c.last_page - c.first_page + 1, 0)) order by c.number) as chapters
		from chapters c
		where c.practice_id = s.practice_id and c.session_id = s.id
		group by c.practice_id, c.book_id) r
	join books b on b.practice_id = r.practice_id and b.id = r.book_id)`

// hasReading tells whether there is something to read for session s.
const hasReading = `exists (select from chapters c where c.practice_id = s.practice_id and c.session_id = s.id)`

// readByColumn is how many have read for session s, a supervision.ReadBy without
// names. The group may be shown it in the reading part, when ForGroup.
const readByColumn = `(
	select json_build_object('Read', count(*) filter (where f.has_read = 'read'), 'Partly', count(*) filter (where f.has_read = 'partly'),
		'No', count(*) filter (where f.has_read = 'no'))
	from preparations f
	join groups fg on fg.practice_id = s.practice_id and fg.id = s.group_id
	join memberships m on m.practice_id = s.practice_id and m.group_id = s.group_id and m.person_id = f.person_id
		and (s.starts_at at time zone fg.zone)::date between m.joined_on and coalesce(m.left_on, 'infinity')
	where f.practice_id = s.practice_id and f.session_id = s.id and f.starts_at = s.starts_at)`

// A sessionReading is a session with what is to be read for it, how the reader
// is noted there, and for leaders who questions how she is.
type sessionReading struct {
	supervision.Session
	Reading    []supervision.BookReading
	Own        *supervision.OwnAttendance
	Questioned []string
}

func queueSessionReading(b *pgx.Batch, dst *sessionReading, seat Seat, number int) {
	queueOne(b, dst, `
		select `+sessionColumns+`, `+readingColumn+` as reading, `+ownAttendance+` as own, `+questioners+` as questioned
		from sessions s
		where s.practice_id = $1 and s.group_id = $2 and s.number = $3`, seat.practice.ID, seat.group.ID, number, seat.person.ID, seat.leads)
}

// ReadingPage is what the page of a group's reading shows.
type ReadingPage struct {
	Evenly   bool // chapters are spread evenly, not at the books' pace
	Books    []BookPage
	Sessions []supervision.Session // planned and not begun, by date
	Begun    []supervision.Session // with something that was read, by date
	Next     int                   // the next session with something to read, 0 for none
	Mine     supervision.HasRead   // what the reader said before it
	ReadBy   supervision.ReadBy    // what all said, for leaders
	JoinedOn *time.Time            // the reader's first day, nil for who leads
}

// A BookPage is a book with its chapters as they are spread, and its questions.
type BookPage struct {
	supervision.Book
	Version   int
	Planned   []supervision.PlannedChapter
	Questions []supervision.ReadingQuestion
}

type bookRow struct {
	ID      bookID
	Title   string
	Author  string
	Edition string
	Pace    int
	Version int
	Evenly  bool
}

type chapterRow struct {
	ID        chapterID
	BookID    bookID
	Number    int
	Title     string
	FirstPage int
	Pages     int
	Dropped   bool
	Session   int
	Begun     bool
}

type questionRow struct {
	ID        questionID
	BookID    bookID
	ChapterID chapterID
	Text      string
	Link      string
}

type readingSessionRow struct {
	supervision.Session
	Begun bool
	Reads bool
}

type mineRow struct {
	JoinedOn *time.Time
	Next     int
	Mine     supervision.HasRead
	ReadBy   *supervision.ReadBy
}

// begun tells whether session s counts as read for: it was held, or its time has
// come. $3 is now.
const begun = `(s.status = 'held' or s.status = 'planned' and s.starts_at <= $3)`

const chaptersOf = `
	select c.id, c.book_id, c.number, c.title, coalesce(c.first_page, 0) as first_page, coalesce(c.last_page - c.first_page + 1, 0) as pages,
		c.dropped, coalesce(s.number, 0) as session, coalesce(` + begun + `, false) as begun
	from books b
	join chapters c on c.practice_id = b.practice_id and c.book_id = b.id
	left join sessions s on s.practice_id = c.practice_id and s.id = c.session_id
	where b.practice_id = $1 and b.group_id = $2
	order by b.number, c.number`

// ReadingPage reads a group's books as they are spread over its sessions.
func (s *Store) ReadingPage(ctx context.Context, seat Seat) (p ReadingPage, err error) {
	var books []bookRow
	var chapters []chapterRow
	var questions []questionRow
	var sessions []readingSessionRow
	var mine mineRow
	err = s.read(ctx, seat.practice.ID, func(b *pgx.Batch) {
		practice, group, now := seat.practice.ID, seat.group.ID, s.Now()
		queue(b, &books, `
			select b.id, b.title, b.author, b.edition, b.pace, b.version, p.evenly
			from books b
			join reading_plans p on p.practice_id = b.practice_id and p.group_id = b.group_id
			where b.practice_id = $1 and b.group_id = $2 order by b.number`, practice, group)
		queue(b, &chapters, chaptersOf, practice, group, now)
		queue(b, &questions, `
			select q.id, q.book_id, coalesce(q.chapter_id, '00000000-0000-0000-0000-000000000000') as chapter_id, q.text, q.link
			from books b
			join reading_questions q on q.practice_id = b.practice_id and q.book_id = b.id
			left join chapters c on c.practice_id = q.practice_id and c.id = q.chapter_id
			where b.practice_id = $1 and b.group_id = $2
			order by b.number, c.number nulls first, q.created_at, q.id`, practice, group)
		queue(b, &sessions, `
			select `+sessionColumns+`, `+begun+` as begun, `+hasReading+` as reads
			from sessions s
			where s.practice_id = $1 and s.group_id = $2 and s.status <> 'cancelled' and (s.starts_at > $3 or `+hasReading+`)
			order by s.starts_at, s.number`, practice, group, now)
		queueMine(b, &mine, seat, now)
	})
	if err != nil {
		return p, fmt.Errorf("reading of group %v: %w", seat.group.ID, err)
	}
	p.JoinedOn, p.Next, p.Mine = mine.JoinedOn, mine.Next, mine.Mine
	if mine.ReadBy != nil {
		p.ReadBy = *mine.ReadBy
	}
	for _, row := range sessions {
		if row.Begun {
			p.Begun = append(p.Begun, row.Session)
		} else {
			p.Sessions = append(p.Sessions, row.Session)
		}
	}
	for _, row := range books {
		p.Evenly = row.Evenly
		p.Books = append(p.Books, row.page(chapters, questions))
	}
	return p, nil
}

func (r bookRow) page(chapters []chapterRow, questions []questionRow) BookPage {
	p := BookPage{Book: supervision.Book{ID: r.ID, Title: r.Title, Author: r.Author, Edition: r.Edition, Pace: r.Pace}, Version: r.Version}
	for _, c := range chapters {
		if c.BookID == r.ID {
			p.Planned = append(p.Planned, c.planned())
			p.Chapters = append(p.Chapters, c.planned().Chapter)
		}
	}
	for _, q := range questions {
		if q.BookID == r.ID {
			p.Questions = append(p.Questions, supervision.ReadingQuestion{ID: q.ID, ChapterID: q.ChapterID, Text: q.Text, Link: q.Link})
		}
	}
	return p
}

func (r chapterRow) planned() supervision.PlannedChapter {
	return supervision.PlannedChapter{
		Chapter: supervision.Chapter{ID: r.ID, BookID: r.BookID, Number: r.Number, Title: r.Title, FirstPage: r.FirstPage, Pages: r.Pages},
		Dropped: r.Dropped, Session: r.Session, Begun: r.Begun,
	}
}

// queueMine reads what the asker has to do with the next session that has
// something to read, and for leaders how many have.
func queueMine(b *pgx.Batch, dst *mineRow, seat Seat, now time.Time) {
	queueOne(b, dst, `
		with next as (
			select s.number, case when $6 then `+readByColumn+` end as read_by, (
				select f.has_read from preparations f
				where f.practice_id = s.practice_id and f.session_id = s.id and f.person_id = $4 and f.starts_at = s.starts_at) as mine
			from sessions s
			where s.practice_id = $1 and s.group_id = $2 and s.status = 'planned' and s.starts_at > $3 and `+hasReading+`
			order by s.starts_at, s.number limit 1)
		select (
				select max(m.joined_on) from memberships m
				where m.practice_id = $1 and m.group_id = $2 and m.person_id = $4 and m.joined_on <= ($3::timestamptz at time zone $5)::date) as joined_on,
			coalesce((select number from next), 0) as next, coalesce((select mine from next), '') as mine, (select read_by from next) as read_by`,
		seat.practice.ID, seat.group.ID, now, seat.person.ID, seat.group.Zone, seat.leads)
}
