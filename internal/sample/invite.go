package sample

import (
	"context"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// invite asks those who have not answered yet, three days ago.
func (f *filler) invite(ctx context.Context, told story) error {
	if len(told.invited) == 0 {
		return nil
	}
	f.at = f.now.AddDate(0, 0, -3)
	return f.as(ctx, told.group.lead, func(login postgres.LoginHash) error {
		return f.lead(ctx, login, told.tail, func(lead postgres.Lead) error {
			people := make([]supervision.Invitee, len(told.invited))
			for i, p := range told.invited {
				people[i] = supervision.Invitee{Name: p.name, Address: p.address}
			}
			_, err := f.store.Invite(ctx, lead, people, nil)
			return err
		})
	})
}
