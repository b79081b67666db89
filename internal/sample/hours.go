package sample

import (
	"context"
	"time"

	"samrum/internal/calendar"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// A receiver is a supervisor who can be booked, and the weeks from now that she
// is away.
type receiver struct {
	address   string
	reception supervision.Reception
	week      postgres.Week
	away      int
}

var (
	morning   = calendar.Window{From: 9 * 60, Until: 12 * 60}
	afternoon = calendar.Window{From: 13 * 60, Until: 16 * 60}
	wholeDay  = []calendar.Window{morning, afternoon}
)

var receivers = []receiver{
	{
		alma,
		supervision.Reception{
			Step: 30, After: 15, Notice: 24 * 60, Horizon: 60, MostADay: 3,
			Address: "Kvarnen, Exempelgatan 3, Uppsala", Link: "https://meet.example.net/alma",
		},
		postgres.Week{time.Tuesday: wholeDay, time.Wednesday: wholeDay, time.Thursday: wholeDay},
		3,
	},
	{
		petra,
		supervision.Reception{
			Step: 60, Before: 15, After: 15, Notice: 2 * 24 * 60, Horizon: 90, MostADay: 2,
			Address: "Kvarnen, Exempelgatan 3, Uppsala", Link: "https://meet.example.net/petra",
		},
		postgres.Week{time.Monday: {afternoon}, time.Wednesday: {morning}, time.Friday: {morning}},
		5,
	},
}

// assignment is what can be booked beside the ready-made meeting.
var assignment = supervision.MeetingKind{
	Names: map[supervision.Language]string{
		"sv": "Samtal om ett längre uppdrag", "da": "Samtale om et længere forløb", "nb": "Samtale om et lengre oppdrag", "en": "Meeting about a longer assignment",
	},
	Minutes: 60, Places: []supervision.MeetingPlace{supervision.MeetOnline, supervision.MeetAtYours}, Free: true, Offered: true,
}

// receive says when both supervisors can be booked, for what, and which week not.
func (f *filler) receive(ctx context.Context) error {
	for _, r := range receivers {
		err := f.supervising(ctx, r.address, func(who postgres.Supervising) error {
			if err := f.store.SaveHours(ctx, who, r.reception, r.week); err != nil {
				return err
			}
			if err := f.store.AddMeeting(ctx, who, assignment); err != nil {
				return err
			}
			monday := calendar.DateOf(f.now, supervision.Zone(Zone)).AddDays(7 * r.away)
			for monday.Weekday() != time.Monday {
				monday = monday.AddDays(-1)
			}
			return f.store.CloseDays(ctx, who, monday, monday.AddDays(6))
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// supervising proves that somebody supervises, for as long as do takes.
func (f *filler) supervising(ctx context.Context, address string, do func(postgres.Supervising) error) error {
	return f.as(ctx, address, func(login postgres.LoginHash) error {
		who, err := f.store.WhoAsks(ctx, login)
		if err != nil {
			return err
		}
		place, err := who.InPractice()
		if err != nil {
			return err
		}
		proof, err := place.Supervising()
		if err != nil {
			return err
		}
		return do(proof)
	})
}
