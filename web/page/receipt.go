package page

import (
	"context"
	"time"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// A Receipt is what a booking's receipt shows, now and whenever its address is
// opened again.
type Receipt struct {
	Token        string
	Practice     supervision.Practice
	Booking      supervision.Booking
	Now          time.Time
	PlaceAddress string // where the practice receives, "" when that is not said
	PlaceLink    string // of the online meeting, "" when it comes later
	Group        string // what became of it
	Problems     supervision.Problems
}

// A MoveReceiptForm lets whoever booked choose another time.
type MoveReceiptForm struct {
	Receipt
	Times BookTimes
}

func (p Receipt) zone() *time.Location { return supervision.Zone(p.Practice.Zone) }

func (p Receipt) starts() time.Time { return p.Booking.StartsAt.In(p.zone()) }

// Cancellable tells whether there is something to call off.
func (p Receipt) Cancellable() bool {
	switch p.Booking.Status {
	case supervision.Asked, supervision.OfferedTime, supervision.Unconfirmed:
		return true
	}
	return p.Booking.CanChange(p.Now)
}

// passed tells whether the meeting is over or running.
func (p Receipt) passed() bool {
	return p.Booking.Status == supervision.Booked && !p.Booking.StartsAt.After(p.Now)
}

// lapsed tells that nobody confirmed in time, whether or not that was noted yet.
func (p Receipt) lapsed() bool {
	return p.Booking.Status == supervision.HoldLapsed ||
		p.Booking.Status == supervision.Unconfirmed && !p.Booking.HoldUntil.After(p.Now)
}

func (p Receipt) title(ctx context.Context) string {
	t := i18n.T(ctx)
	switch {
	case p.lapsed():
		return t.Booking.LapsedTitle
	case p.Booking.Status == supervision.Unconfirmed && p.Booking.HasTime():
		return t.Booking.ConfirmTitle
	case p.Booking.Status == supervision.OfferedTime:
		return t.Booking.OfferedTitle
	case p.Booking.Status == supervision.CalledOff:
		return t.Booking.GoneTitle
	case p.passed():
		return t.Booking.PassedTitle
	case p.Booking.Status == supervision.Booked:
		return t.BookingDone(p.starts())
	}
	return t.Booking.AskedTitle
}

// when is the whole time in words, with the clock of whoever booked beside it
// when that is another.
func (p Receipt) when(ctx context.Context) string {
	t := i18n.T(ctx)
	at := p.starts()
	when := t.LongDate(at) + " " + t.At(at) + "–" + t.Clock(p.Booking.Ends().In(p.zone())) + ", " + t.ZoneTime(p.Practice.Zone)
	if zone := p.Booking.Zone; zone != "" && zone != p.Practice.Zone {
		there := p.Booking.StartsAt.In(supervision.Zone(zone))
		when += " (" + t.ShortDate(there) + " " + t.Clock(there) + ", " + t.ZoneTime(zone) + ")"
	}
	return when
}

func (p Receipt) choice(t *i18n.Texts, label string) component.Field {
	return component.Field{Name: "choice", Label: label}.In(p.Problems)
}

func (p Receipt) choices(t *i18n.Texts) []component.Option {
	if p.Booking.Status == supervision.OfferedTime {
		return []component.Option{{Value: "yes", Label: t.Booking.Accept}, {Value: "no", Label: t.Booking.Decline}}
	}
	return []component.Option{{Value: "yes", Label: t.Booking.Yes}, {Value: "no", Label: t.Booking.No}}
}

// answers says who answers a request.
func (p Receipt) answers(t *i18n.Texts) string {
	if p.Booking.SupervisorName != "" {
		return t.Booking.AnswersIn(p.Booking.SupervisorName)
	}
	return t.Booking.AskedText
}

func (p Receipt) cancelTitle(t *i18n.Texts) string {
	if p.Booking.Status == supervision.Asked {
		return t.Booking.CancelRequest
	}
	return t.Booking.CancelTitle
}

func (p Receipt) cancelButton(t *i18n.Texts) string {
	if p.Booking.Status == supervision.Asked {
		return t.Booking.CancelRequest
	}
	return t.Booking.CancelSubmit
}
