package worker

import (
	"context"
	"errors"
	"fmt"

	"github.com/riverqueue/river"

	"samrum/internal/mail"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/email"
	"samrum/web/i18n"
)

type leaderLetter struct {
	river.WorkerDefaults[postgres.LeaderLetter]
	post
}

// Work tells one leader one line, if it is still true.
func (w *leaderLetter) Work(ctx context.Context, job *river.Job[postgres.LeaderLetter]) error {
	to, err := w.store.LeaderText(ctx, job.Args)
	if errors.Is(err, supervision.ErrNotFound) {
		return w.drop(ctx, job.JobRow)
	}
	if err != nil {
		return err
	}
	return w.send(ctx, job.JobRow, w.write(job, to), w.ofPerson(postgres.Recipient{Practice: job.Args.Practice, Person: job.Args.Leader}))
}

func (w *leaderLetter) write(job *river.Job[postgres.LeaderLetter], to postgres.LeaderText) mail.Letter {
	t, link := i18n.In(to.Language), w.link(paths.Members(to.Path))
	content := email.GroupFull(t, to.Name, to.Group, link, signed(to.Letterhead))
	if to.LeftOn != nil {
		content = email.MemberLeft(t, to.Name, to.Group, *to.LeftOn, link, signed(to.Letterhead))
	}
	return w.letter(fmt.Sprintf("leader-%d", job.ID), to.Letter, to.Letterhead, content)
}
