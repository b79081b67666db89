package worker

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"

	"samrum/internal/mail"
	"samrum/internal/supervision"
)

// news lets a letter leave to whoever booked.
func (o *office) news(id supervision.ID[supervision.Booking], news string, sequence int) {
	o.Helper()
	o.exec(`insert into river.river_job (args, kind, max_attempts, state)
		select jsonb_build_object('practice', practice_id, 'booking', id, 'news', $2::text, 'sequence', $3::int), 'booking_letter', 5, 'available' from bookings where id = $1`, id, news, sequence)
}

// What is no longer so, or of no use, is not sent: the change has its own letter.
func TestALetterAboutABookingIsTrueWhenItLeaves(t *testing.T) {
	moved := `update bookings set sequence = 1, starts_at = starts_at + interval '1 day'`
	cancelled := `update bookings set status = 'cancelled', sequence = 1, cancelled_by = 'supervisor'`
	for name, c := range map[string]struct {
		before, after string
		news          string
		want          []string
	}{
		"a booking that stands":          {``, ``, "booked", []string{"karin booked"}},
		"booked, and moved":              {``, moved, "booked", nil},
		"booked, and cancelled":          {``, cancelled, "booked", nil},
		"booked, and over":               {``, `update bookings set starts_at = '2026-11-23T10:00Z'`, "booked", nil},
		"booked and under way":           {``, `update bookings set starts_at = '2026-11-23T10:45Z'`, "booked", []string{"karin booked"}},
		"moved, and moved again":         {``, moved, "moved", nil},
		"moved, and cancelled":           {``, cancelled, "moved", nil},
		"a reminder of what was moved":   {``, moved, "reminder", nil},
		"a reminder of what is off":      {``, cancelled, "reminder", nil},
		"a reminder of what has begun":   {``, `update bookings set starts_at = '2026-11-23T10:45Z'`, "reminder", nil},
		"a cancellation of what is over": {``, cancelled + `; update bookings set starts_at = '2026-11-23T10:00Z'`, "cancelled of 1", nil},
		"a cancellation":                 {cancelled, ``, "cancelled of 1", []string{"karin cancelled"}},
		"what lapsed":                    {`update bookings set status = 'unconfirmed', hold_until = '2026-11-23T11:20Z'`, `update bookings set status = 'lapsed'`, "confirm", nil},
		"what has run out":               {`update bookings set status = 'unconfirmed', hold_until = '2026-11-23T11:20Z'`, `update bookings set hold_until = '2026-11-23T11:00Z'`, "confirm", nil},
		"what is to be confirmed":        {`update bookings set status = 'unconfirmed', hold_until = '2026-11-23T11:20Z'`, ``, "confirm", []string{"karin confirm"}},
		"what was confirmed":             {`update bookings set status = 'unconfirmed', hold_until = '2026-11-23T11:20Z'`, `update bookings set status = 'booked', hold_until = null`, "confirm", nil},
		"a request that was answered":    {`update bookings set status = 'asked', starts_at = null`, `update bookings set status = 'offered', starts_at = '2026-11-25T09:00Z'`, "asked", nil},
		"a request":                      {`update bookings set status = 'asked', starts_at = null`, ``, "asked", []string{"karin asked"}},
		"a suggestion that was taken":    {`update bookings set status = 'offered'`, `update bookings set status = 'booked'`, "offered", nil},
		"a suggestion that has passed":   {`update bookings set status = 'offered'`, `update bookings set starts_at = '2026-11-23T10:45Z'`, "offered", nil},
		"what was deleted":               {``, `delete from bookings`, "booked", nil},
	} {
		t.Run(name, func(t *testing.T) {
			o := newDesk(t)
			id := o.book("karin", "Mira", "2026-11-25 10:00")
			o.exec(`delete from river.river_job`)
			o.exec(c.before + `;`)
			news, sequence, _ := strings.Cut(c.news, " of ")
			o.news(id, news, len(sequence))
			o.exec(c.after + `;`)
			o.wants(o.deliver(), c.want...)
		})
	}
}

// A mail server that is away holds the letter up, and not the booking.
func TestABookingStandsWhileTheMailServerIsAway(t *testing.T) {
	o := newDesk(t)
	o.sender = &awayOnce{Mailbox: o.mailbox}
	worked := o.start(t)
	id := o.book("karin", "Mira", "2026-11-25 10:00")
	for range 3 { // one of two letters fails once
		worked.next(t, "booking_letter")
	}
	if n := len(o.mailbox.Letters()); n != 2 {
		t.Errorf("%d letters were sent", n)
	}
	if b := o.booker(id).Receipt(); b.Status != supervision.Booked {
		t.Errorf("the booking is %s", b.Status)
	}
}

// awayOnce fails the first of the letters that leave at once.
type awayOnce struct {
	*mail.Mailbox
	back atomic.Bool
}

func (s *awayOnce) Send(ctx context.Context, l mail.Letter) error {
	if s.back.CompareAndSwap(false, true) {
		return errors.New("the mail server is away")
	}
	return s.Mailbox.Send(ctx, l)
}

// A job that is worked twice writes the same letter, which a mail program shows
// once.
func TestABookingLetterIsTheSameTwice(t *testing.T) {
	o := newDesk(t)
	o.book("karin", "Mira", "2026-11-25 10:00")
	var id int64
	var args []byte
	must(t, o.above.QueryRow(t.Context(), `select id, args from river.river_job where args ? 'person'`).Scan(&id, &args))
	must(t, o.work("booking_letter", id, args))
	must(t, o.work("booking_letter", id, args))
	o.deliver()
	if n := len(o.mailbox.Letters()); n != 2 {
		t.Errorf("%d letters by their ids", n)
	}
}
