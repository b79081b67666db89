package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/calendar"
	"samrum/internal/supervision"
	"samrum/internal/vault"
)

// A BookingPage is a booking as its supervisor sees it.
type BookingPage struct {
	Receipt                  // with what whoever booked wrote
	Own         bool         // hers; else anybody may answer
	Unreadable  bool         // what was written cannot be opened with this keyset
	Note        string       // her own, "" for none
	NoteVersion int          // 0: never written
	GroupPage   string       // address of the group that she leads, "" for none
	Free        []BookingDay // her free times for it, its own among them
	me          Receiver
}

// A BookingDay is a day's free times.
type BookingDay = calendar.SlotDay

// BookingPage reads a booking for its supervisor, with her free times while it
// can be given one; ErrNotFound as Booking.
func (s *Store) BookingPage(ctx context.Context, p Supervising, id bookingID) (BookingPage, error) {
	page, err := s.Booking(ctx, p, id)
	if err != nil || !page.Timed(s.Now()) {
		return page, err
	}
	if err := s.freeFor(ctx, p, &page); err != nil {
		return page, fmt.Errorf("page of booking %v: %w", id, err)
	}
	return page, nil
}

// Booking reads a booking for its supervisor, or for any while it is a request
// that is nobody's; ErrNotFound for all others.
func (s *Store) Booking(ctx context.Context, p Supervising, id bookingID) (page BookingPage, err error) {
	const q = `select t.wishes, t.note, t.times, t.themes, t.starting, t.funding, n.note as own_note, coalesce(n.version, 0) as note_version,
			case when $2 = any(leaders(g, $3)) then g.slug || '-' || g.tail else '' end as group_page, b.person_id is not null as own, more.*
		from (select ` + bookingColumns + ` where ` + findable + ` and b.id = $4) more
		join bookings b on b.practice_id = $1 and b.id = more.id
		left join booking_texts t on t.practice_id = b.practice_id and t.booking_id = b.id
		left join booking_notes n on n.practice_id = b.practice_id and n.booking_id = b.id and b.person_id = $2
		left join groups g on g.practice_id = b.practice_id and g.id = b.group_id`
	var row bookingPageRow
	err = s.read(ctx, p.practice.ID, func(b *pgx.Batch) { queueOne(b, &row, q, p.practice.ID, p.person.ID, s.Now(), id) })
	if err != nil {
		return page, fmt.Errorf("booking %v: %w", id, err)
	}
	page = BookingPage{Receipt: row.receipt(), Own: row.Own, NoteVersion: row.NoteVersion, GroupPage: row.GroupPage}
	s.openBooking(ctx, p.practice.ID, row, &page)
	return page, nil
}

// Timed tells whether the supervisor can give it a time, or another one.
func (page BookingPage) Timed(now time.Time) bool {
	asked := page.Status == supervision.Asked || page.Status == supervision.OfferedTime
	return page.About == supervision.AMeeting && (asked && page.GroupID.IsZero() || page.CanChange(now))
}

// freeFor finds the supervisor's free times for a booking, as if it had none.
func (s *Store) freeFor(ctx context.Context, p Supervising, page *BookingPage) error {
	o, err := s.offer(ctx, p.practice, page.ID)
	if err != nil {
		return err
	}
	page.me = Receiver{ID: p.person.ID, Name: p.person.Name}
	for _, r := range o.Receivers {
		if r.ID == p.person.ID {
			page.me = r
		}
	}
	kind := supervision.MeetingKind{Slug: page.Meeting, Minutes: page.Minutes, Offered: true}
	page.Free = o.Free(kind, p.person.ID, nil).Days
	return nil
}

type bookingPageRow struct {
	bookingRecord
	Wishes, Note, Times, Themes, Starting, Funding []byte
	OwnNote                                        []byte
	NoteVersion                                    int
	GroupPage                                      string
	Own                                            bool
}

// openBooking opens what is sealed. What cannot be opened does not hide the
// rest: the supervisor must be able to answer.
func (s *Store) openBooking(ctx context.Context, practice practiceID, row bookingPageRow, page *BookingPage) {
	key, err := s.dataKey(ctx, practice)
	page.Unreadable = err != nil
	if err != nil {
		return
	}
	open := func(sealed []byte, where vault.Row) string {
		if sealed == nil {
			return ""
		}
		text, err := key.key.Open(sealed, where)
		page.Unreadable = page.Unreadable || err != nil
		return text
	}
	text := func(sealed []byte, field string) string { return open(sealed, bookingRow(practice, row.ID, field)) }
	page.BookingTexts = supervision.BookingTexts{
		Wishes: text(row.Wishes, "wishes"), Note: text(row.Note, "note"), Times: text(row.Times, "times"),
		Themes: text(row.Themes, "themes"), Starting: text(row.Starting, "starting"), Funding: text(row.Funding, "funding"),
	}
	page.Note = open(row.OwnNote, noteRow(practice, row.ID))
}
