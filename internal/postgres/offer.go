package postgres

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/calendar"
	"samrum/internal/supervision"
)

type bookingID = supervision.ID[supervision.Booking]

// A Receiver is a supervisor as whoever wants to meet her finds her.
type Receiver struct {
	ID        personID
	Name      string
	Profiles  supervision.Profiles  // title and sentence only
	Reception supervision.Reception // Version 0: she receives nobody yet
	Opening   calendar.Opening
	sessions  []calendar.Span
	bookings  []calendar.Booking
}

// An Offer is what whoever wants to meet a practice's supervisors can choose
// from, as it was at one instant.
type Offer struct {
	Kinds     supervision.MeetingKinds // all, the ready-made one among them
	Services  []supervision.TextKind   // what the practice's pages offer
	Receivers []Receiver               // the practice's supervisors by name
	practice  supervision.Practice
	now       time.Time
}

// A FreeTimes is what an offer comes to for one kind of meeting.
type FreeTimes struct {
	Days      []calendar.SlotDay // by the practice's dates; a slot's Diary is an index of Receivers
	Receivers []Receiver
}

// Free finds the times for a kind of meeting, with one supervisor or, when with
// is zero, with whoever is free first. booker may be nil.
func (o Offer) Free(kind supervision.MeetingKind, with personID, booker *time.Location) FreeTimes {
	var f FreeTimes
	search := calendar.Search{Now: o.now, Zone: supervision.Zone(o.practice.Zone), Booker: booker}
	for _, r := range o.Receivers {
		if r.Receives(kind) && (with.IsZero() || with == r.ID) {
			f.Receivers = append(f.Receivers, r)
			search.Diaries = append(search.Diaries, r.diary(kind))
		}
	}
	f.Days = search.FreeSlots()
	return f
}

// Find returns the slot that starts at an instant, and whose it is.
func (f FreeTimes) Find(at time.Time) (calendar.Slot, Receiver, bool) {
	for _, day := range f.Days {
		for _, slot := range day.Slots {
			if slot.Starts.Equal(at) {
				return slot, f.Receivers[slot.Diary], true
			}
		}
	}
	return calendar.Slot{}, Receiver{}, false
}

// Opens tells whether a kind of meeting could begin at an instant if nothing had
// taken anybody's time: what is not free then has been taken.
func (o Offer) Opens(kind supervision.MeetingKind, with personID, at time.Time) bool {
	o.Receivers = slices.Clone(o.Receivers)
	for i := range o.Receivers {
		o.Receivers[i].sessions, o.Receivers[i].bookings = nil, nil
	}
	_, _, found := o.Free(kind, with, nil).Find(at)
	return found
}

// Receives tells whether a kind of meeting can be booked with her.
func (r Receiver) Receives(kind supervision.MeetingKind) bool {
	return r.Reception.Version > 0 && kind.With(r.ID)
}

func (r Receiver) diary(kind supervision.MeetingKind) calendar.Diary {
	minutes := func(n int) time.Duration { return time.Duration(n) * time.Minute }
	return calendar.Diary{
		Opening: r.Opening,
		Kind: calendar.MeetingKind{
			Length: minutes(kind.Minutes), Step: calendar.Clock(r.Reception.Step),
			Before: minutes(r.Reception.Before), After: minutes(r.Reception.After), Notice: minutes(r.Reception.Notice),
			Horizon: r.Reception.Horizon, MostADay: r.Reception.MostADay,
		},
		Sessions: r.sessions, Bookings: r.bookings,
	}
}

// Offer reads what a visitor can choose from.
func (s *Store) Offer(ctx context.Context, v Visit) (Offer, error) {
	return s.offer(ctx, v.practice, bookingID{})
}

// offer reads it as if the booking that is being moved were not there.
func (s *Store) offer(ctx context.Context, practice supervision.Practice, moving bookingID) (Offer, error) {
	o := Offer{practice: practice, now: s.Now()}
	var receivers []receiverRow
	var taken []takenRow
	err := s.read(ctx, practice.ID, func(b *pgx.Batch) {
		queue(b, &receivers, receiversQuery, practice.ID, o.now.AddDate(0, 0, -1), practice.Languages[0])
		queue(b, &taken, takenQuery, practice.ID, o.now, moving)
	})
	if err != nil {
		return Offer{}, fmt.Errorf("offer: %w", err)
	}
	for _, row := range receivers {
		o.Kinds, o.Services = row.Kinds, without(supervision.ServiceTexts, row.Withheld)
		r := row.receiver(practice.Country)
		for _, t := range taken {
			t.addTo(&r)
		}
		o.Receivers = append(o.Receivers, r)
	}
	o.Kinds = o.Kinds.WithIntro()
	return o, nil
}

// receiversQuery reads the supervisors with their hours: weekly ones, and what a
// date changes from $2 on. The practice's kinds of meetings, and the services it
// does not offer, come along with each: a statement of their own would be one
// too many for the page.
const receiversQuery = `
	select pp.person_id as id, pp.name, coalesce(r.step_minutes, 0) as step, coalesce(r.before_minutes, 0) as before, coalesce(r.after_minutes, 0) as after,
		coalesce(r.notice_minutes, 0) as notice, coalesce(r.horizon_days, 0) as horizon, coalesce(r.most_a_day, 0) as most_a_day,
		coalesce(r.address, '') as address, coalesce(r.link, '') as link, coalesce(r.version, 0) as version,
		array(select array[weekday, from_minute, until_minute] from weekly_hours h
			where h.practice_id = r.practice_id and h.person_id = r.person_id order by weekday, from_minute) as week,
		array(select day - date '2000-01-01' from closed_days c
			where c.practice_id = r.practice_id and c.person_id = r.person_id and c.day >= $2::timestamptz::date order by day) as closed,
		array(select array[day - date '2000-01-01', from_minute, until_minute] from extra_hours e
			where e.practice_id = r.practice_id and e.person_id = r.person_id and e.day >= $2::timestamptz::date order by day, from_minute) as extra,
		coalesce((select jsonb_agg(jsonb_build_object('Language', p.language, 'Title', p.title, 'Line', p.line))
			from profiles p where p.practice_id = pp.practice_id and p.person_id = pp.person_id), '[]') as profiles,
		array(select kind from practice_texts t where t.practice_id = $1 and t.language = $3 and t.body = '') as withheld,
		` + kindsColumn + `
	from practice_people pp
	left join receptions r on r.practice_id = pp.practice_id and r.person_id = pp.person_id
	where pp.practice_id = $1 and pp.supervises
	order by pp.name, pp.person_id`

// kindsColumn is the practice's own kinds of meetings as one value.
const kindsColumn = `
	coalesce((select jsonb_agg(jsonb_build_object('Slug', k.slug, 'PersonID', k.person_id, 'Names', k.names, 'Minutes', k.minutes,
			'Places', k.places, 'Free', k.free, 'Offered', k.offered, 'Version', k.version) order by k.slug <> 'intro', k.created_at, k.slug)
		from meeting_kinds k where k.practice_id = $1), '[]') as kinds`

type receiverRow struct {
	ID       personID
	Name     string
	Step     int
	Before   int
	After    int
	Notice   int
	Horizon  int
	MostADay int
	Address  string
	Link     string
	Version  int
	Week     [][]int
	Closed   []int // days after the year 2000's first
	Extra    [][]int
	Withheld []supervision.TextKind
	Profiles supervision.Profiles
	Kinds    supervision.MeetingKinds
}

func (row receiverRow) receiver(country supervision.Country) Receiver {
	r := Receiver{ID: row.ID, Name: row.Name, Profiles: row.Profiles, Reception: supervision.Reception{
		Step: row.Step, Before: row.Before, After: row.After, Notice: row.Notice, Horizon: row.Horizon, MostADay: row.MostADay,
		Address: row.Address, Link: row.Link, Version: row.Version,
	}}
	r.Opening = calendar.Opening{Country: calendar.Country(country), Closed: map[calendar.Date]bool{}, Extra: map[calendar.Date][]calendar.Window{}}
	for _, w := range row.Week {
		r.Opening.Week[w[0]] = append(r.Opening.Week[w[0]], window(w))
	}
	for _, day := range row.Closed {
		r.Opening.Closed[dateAfter2000(day)] = true
	}
	for _, e := range row.Extra {
		day := dateAfter2000(e[0])
		r.Opening.Extra[day] = append(r.Opening.Extra[day], window(e))
	}
	return r
}

// takenQuery reads what takes the supervisors' time from the day before $2 on.
// Holds that have run out are not there, and $3 is being moved.
const takenQuery = `
	select lt.person_id, lower(lt.during) as starts_at, upper(lt.during) as ends_at, b.id is not null as booked,
		coalesce(b.before_minutes, 0) as before, coalesce(b.after_minutes, 0) as after, coalesce(b.id = $3, false) as moving
	from leader_time lt
	left join bookings b on b.practice_id = lt.practice_id and b.id = lt.booking_id
	where lt.practice_id = $1 and lt.during && tstzrange($2::timestamptz - interval '2 days', null)
		and (b.id is null or b.status <> 'unconfirmed' or b.hold_until > $2)`

type takenRow struct {
	PersonID personID
	StartsAt time.Time // with the buffers of a booking
	EndsAt   time.Time
	Booked   bool
	Before   int
	After    int
	Moving   bool
}

func (t takenRow) addTo(r *Receiver) {
	switch {
	case t.PersonID != r.ID:
	case t.Booked:
		before, after := time.Duration(t.Before)*time.Minute, time.Duration(t.After)*time.Minute
		r.bookings = append(r.bookings, calendar.Booking{
			Span:   calendar.Span{Starts: t.StartsAt.Add(before), Ends: t.EndsAt.Add(-after)},
			Before: before, After: after, Moving: t.Moving,
		})
	default:
		r.sessions = append(r.sessions, calendar.Span{Starts: t.StartsAt, Ends: t.EndsAt})
	}
}

// without lists what is not among others.
func without[T comparable](all, others []T) []T {
	return slices.DeleteFunc(slices.Clone(all), func(one T) bool { return slices.Contains(others, one) })
}

// window reads the last two numbers of a row of hours.
func window(row []int) calendar.Window {
	return calendar.Window{From: calendar.Clock(row[1]), Until: calendar.Clock(row[2])}
}

func dateAfter2000(days int) calendar.Date {
	return calendar.Date{Year: 2000, Month: time.January, Day: 1}.AddDays(days)
}
