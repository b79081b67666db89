package sample

import (
	"context"
	"time"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// A registered item waits for the group's next session, unless its fate says
// otherwise.
type registered struct {
	by    int // the author's place among the group's members
	ago   time.Duration
	draft supervision.CaseDraft
	fate  supervision.CaseStatus // discussed: at the last session; withdrawn; "": it waits
}

func (f *filler) register(ctx context.Context, told story) error {
	for _, c := range told.cases {
		number, at := told.next, f.now.Add(-c.ago)
		if c.fate == supervision.Discussed {
			if number--; number < 1 {
				continue
			}
			at = told.slots[number-1].Starts.Add(-c.ago)
		}
		if err := f.registerOne(ctx, told, c, number, at); err != nil {
			return err
		}
	}
	return nil
}

func (f *filler) registerOne(ctx context.Context, told story, c registered, number int, at time.Time) error {
	f.at = at
	author := told.members[c.by].address
	return f.as(ctx, author, func(login postgres.LoginHash) error {
		seat, err := f.store.Seat(ctx, login, told.tail)
		if err != nil {
			return err
		}
		id, err := f.store.RegisterCase(ctx, seat, number, c.draft, supervision.NewFormKey())
		if err != nil {
			return err
		}
		switch c.fate {
		case supervision.Withdrawn:
			f.at = at.Add(time.Hour)
			return f.store.WithdrawCase(ctx, seat, id)
		case supervision.Discussed:
			f.at = told.slots[number-1].Ends
			return f.as(ctx, told.group.lead, func(login postgres.LoginHash) error {
				return f.lead(ctx, login, told.tail, func(lead postgres.Lead) error { return f.store.DiscussCase(ctx, lead, id) })
			})
		}
		return nil
	})
}
