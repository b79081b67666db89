package sample

import (
	"context"
	"time"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// A change is what came between for a session that is over: called off with a
// reason, or held some hours later.
type change struct {
	back   int // sessions before the next; 1 is the last
	reason string
	later  int // hours
}

// changes makes a group's changes, each three days before its session.
func (f *filler) changes(ctx context.Context, told story) error {
	for _, c := range told.group.changes {
		number := told.next - c.back
		if number < 1 {
			continue
		}
		slot := told.slots[number-1]
		f.at = slot.Starts.AddDate(0, 0, -3)
		err := f.as(ctx, told.group.lead, func(login postgres.LoginHash) error {
			return f.lead(ctx, login, told.tail, func(lead postgres.Lead) error {
				if c.reason != "" {
					return f.store.CancelSession(ctx, lead, number, 1, supervision.Cancellation{Reason: c.reason})
				}
				later := time.Duration(c.later) * time.Hour
				to := postgres.Slot{Starts: slot.Starts.Add(later), Ends: slot.Ends.Add(later)}
				return f.store.MoveSession(ctx, lead, number, 1, to)
			})
		})
		if err != nil {
			return err
		}
	}
	return nil
}
