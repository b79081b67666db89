package sample

import (
	"context"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// A missed session is one at which a member was not, or not for all of it. None
// of them presented anything there.
type missed struct {
	back    int // sessions before the next; 1 is the last
	by      int // her place among the group's members
	as      supervision.Attendance
	minutes int // she was there for part of it
}

var (
	northMissed = []missed{
		{1, 2, "apology", 0}, {2, 4, "part", 45}, {4, 0, "apology", 0}, {4, 6, "apology", 0}, {5, 5, "no_show", 0}, {6, 1, "apology", 0}, {7, 3, "apology", 0},
	}
	westMissed   = []missed{{1, 4, "apology", 0}, {3, 2, "part", 60}, {4, 5, "apology", 0}, {5, 1, "no_show", 0}}
	bookMissed   = []missed{{1, 3, "apology", 0}, {2, 1, "apology", 0}, {2, 3, "apology", 0}, {3, 0, "part", 50}}
	aarhusMissed = []missed{{1, 3, "apology", 0}, {2, 5, "part", 90}, {3, 2, "apology", 0}}
)

// miss remembers who was not at the group's sessions until they are held.
func (f *filler) miss(_ context.Context, told story) error {
	for _, m := range told.group.missed {
		f.missed = append(f.missed, postgres.Missed{
			Tail: told.tail, Number: told.next - m.back, Address: told.members[m.by].address, As: m.as, Minutes: m.minutes,
		})
	}
	return nil
}
