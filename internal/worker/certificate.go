package worker

import (
	"context"
	"errors"
	"strconv"

	"github.com/riverqueue/river"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/email"
	"samrum/web/i18n"
)

type certificateLetter struct {
	river.WorkerDefaults[postgres.CertificateLetter]
	post
}

// Work tells somebody that her certificate has been signed. None is due when a
// newer version has been signed by then: that one's letter says it.
func (w *certificateLetter) Work(ctx context.Context, job *river.Job[postgres.CertificateLetter]) error {
	news, err := w.store.CertificateNews(ctx, job.Args)
	if errors.Is(err, supervision.ErrNotFound) {
		return w.drop(ctx, job.JobRow)
	}
	if err != nil {
		return err
	}
	content := email.CertificateReady(i18n.In(news.Language), email.Certified{
		Supervisor: news.Supervisor, Link: w.link(paths.Certificate(string(news.Number))), Signed: signed(news.Letterhead),
	})
	id := "certificate-" + job.Args.Certificate.String() + "-" + strconv.Itoa(job.Args.Version)
	return w.send(ctx, job.JobRow, w.letter(id, news.Letter, news.Letterhead, content), w.ofPerson(postgres.Recipient{Practice: job.Args.Practice, Person: news.Person}))
}
