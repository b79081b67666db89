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
	by      int // the author's place among the group's members
	ago     time.Duration
	carried int                    // sessions that it has waited for in vain
	draft   supervision.CaseDraft  // without words: they come later
	around  []supervision.MapRow   // its network map
	fate    supervision.CaseStatus // discussed: at the last session; withdrawn; draft; "": it waits
}

func (c registered) later() bool { return c.draft.Headline == "" && c.fate == "" }

func (f *filler) register(ctx context.Context, told story) error {
	for _, c := range told.cases {
		number, at := told.next, f.now.Add(-c.ago)
		if c.fate == supervision.Discussed {
			if number--; number < 1 {
				continue
			}
			at = told.slots[number-1].Starts.Add(-c.ago)
		}
		if c.carried > 0 {
			if number -= c.carried; number < 1 {
				continue
			}
			at = told.slots[number-1].Starts.Add(-c.ago)
		}
		if err := f.registerOne(ctx, told, c, number, at); err != nil {
			return err
		}
		if err := f.carry(ctx, told, c, number); err != nil {
			return err
		}
	}
	return nil
}

// carry lets the sessions pass that an item waits for in vain, from the one with
// a number on: what was not taken up is swept to the next some hours later.
func (f *filler) carry(ctx context.Context, told story, c registered, number int) error {
	for n := number; n < number+c.carried; n++ {
		f.at = told.slots[n-1].Ends.Add(4 * time.Hour)
		if f.at.After(f.now) {
			return nil
		}
		if _, err := f.store.Sweep(ctx); err != nil {
			return err
		}
	}
	return nil
}

// write registers an item as its author would.
func (f *filler) write(ctx context.Context, seat postgres.Seat, number int, c registered) (supervision.ID[supervision.CaseItem], error) {
	form := supervision.NewFormKey()
	switch {
	case c.fate == supervision.Draft:
		return f.store.SaveDraft(ctx, seat, number, c.draft, form)
	case c.later():
		return f.store.RegisterLater(ctx, seat, number, c.draft.Kind, c.draft.Minutes, form)
	}
	return f.store.RegisterCase(ctx, seat, number, c.draft, form)
}

func (f *filler) registerOne(ctx context.Context, told story, c registered, number int, at time.Time) error {
	f.at = at
	author := told.members[c.by].address
	return f.as(ctx, author, func(login postgres.LoginHash) error {
		seat, err := f.store.Seat(ctx, login, told.tail)
		if err != nil {
			return err
		}
		id, err := f.write(ctx, seat, number, c)
		if err == nil {
			err = f.drawMap(ctx, seat, id, c.around)
		}
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
