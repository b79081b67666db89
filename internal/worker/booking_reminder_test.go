package worker

import (
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/riverqueue/river"
)

func TestTheMeetingOfTomorrowIsRemindedOfOnce(t *testing.T) {
	for name, c := range map[string]struct {
		booked, change, from string
		want                 []string
	}{
		"at nine on the day before":        {"2026-11-26 10:00", ``, "2026-11-23 13:00", []string{"Wed 25 Nov 09:00 karin reminder"}},
		"by the clock of whoever booked":   {"2026-11-26 10:00", `update bookings set zone = 'Europe/Helsinki'`, "2026-11-23 13:00", []string{"Wed 25 Nov 08:00 karin reminder"}},
		"on a Sunday for a Monday":         {"2026-11-30 10:00", ``, "2026-11-23 13:00", []string{"Sun 29 Nov 09:00 karin reminder"}},
		"not when it is cancelled":         {"2026-11-26 10:00", `update bookings set status = 'cancelled', cancelled_by = 'booker'`, "2026-11-23 13:00", nil},
		"of the new time":                  {"2026-11-26 10:00", `update bookings set starts_at = starts_at + interval '1 day', sequence = 1`, "2026-11-23 13:00", []string{"Thu 26 Nov 09:00 karin reminder"}},
		"not of what was booked that day":  {"2026-11-26 10:00", `update bookings set changed_at = '2026-11-25T06:00Z'`, "2026-11-25 08:00", nil},
		"after a standstill":               {"2026-11-26 10:00", ``, "2026-11-25 17:00", []string{"Wed 25 Nov 17:00 karin reminder"}},
		"after a standstill, in the night": {"2026-11-26 10:00", ``, "2026-11-25 22:00", []string{"Thu 26 Nov 07:00 karin reminder"}},
		"not when it has begun":            {"2026-11-26 10:00", ``, "2026-11-26 10:00", nil},
		"not of a request":                 {"2026-11-26 10:00", `update bookings set status = 'offered'`, "2026-11-23 13:00", nil},
	} {
		t.Run(name, func(t *testing.T) {
			o := newDesk(t)
			o.book("karin", "Mira", c.booked)
			o.deliver()
			o.exec(`update people set letters = '{}'`)
			o.exec(c.change + `;`)
			o.wants(o.through(c.from, "2026-12-01 00:00"), c.want...)
			if len(c.want) > 0 {
				o.entryIs("karin", "")
			}
		})
	}
}

func TestManyProgramsRemindOfAMeetingOnce(t *testing.T) {
	o := newDesk(t)
	o.book("karin", "Mira", "2026-11-26 10:00")
	o.deliver()
	o.at("2026-11-25 09:00")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			_, err := o.store.Remind(t.Context())
			must(t, err)
		})
	}
	wg.Wait()
	o.wants(o.deliver(), "karin reminder")
}

func TestAMovedMeetingIsRemindedOfAgain(t *testing.T) {
	o := newDesk(t)
	id := o.book("karin", "Mira", "2026-11-26 10:00")
	o.deliver()
	o.exec(`update people set letters = '{}'`)
	o.at("2026-11-25 09:00")
	o.wants(o.letters(), "karin reminder")
	o.move(id, "Mira", "2026-11-30 10:00")
	o.wants(o.through("2026-11-25 10:00", "2026-12-01 00:00"), "Wed 25 Nov 10:00 karin moved", "Sun 29 Nov 09:00 karin reminder")
}

// A job that waited behind a mail server until the night waits for the morning.
func TestAReminderOfAMeetingWaitsForTheMorning(t *testing.T) {
	o := newDesk(t)
	o.book("karin", "Mira", "2026-11-26 10:00")
	o.deliver()
	o.at("2026-11-25 09:00")
	_, err := o.store.Remind(t.Context())
	must(t, err)
	var id int64
	var args []byte
	must(t, o.above.QueryRow(t.Context(), `select id, args from river.river_job where kind = 'booking_letter'`).Scan(&id, &args))
	o.at("2026-11-25 23:00")
	var rest *river.JobSnoozeError
	if err := o.work("booking_letter", id, args); !errors.As(err, &rest) || rest.Duration != 8*time.Hour {
		t.Errorf("at night: %v", err)
	}
}
