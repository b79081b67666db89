package worker

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivertype"

	"samrum/internal/login"
	"samrum/internal/mail"
	"samrum/internal/postgres"
	"samrum/internal/postgres/pgtest"
	"samrum/internal/supervision"
	"samrum/internal/vault"
)

const address = "mira@example.org"

func TestARequestedSignInSendsOneLetter(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	worked := w.start(t)
	id := w.request(t, address)
	if job := worked.next(t, "sign_in_letter"); job.Attempt != 1 {
		t.Errorf("it took %d attempts", job.Attempt)
	}
	letters := w.mailbox.Letters()
	if len(letters) != 1 {
		t.Fatalf("%d letters were sent", len(letters))
	}
	l, secrets := letters[0], login.SecretsOf(w.vault, id.UUID)
	if l.To != address || l.Language != "nb" || l.Subject != "Din innloggingslenke" || l.ID != "sign-in-"+id.String() {
		t.Errorf("the letter is %+v", l)
	}
	if l.FromName != "P" || l.ReplyTo != "" {
		t.Errorf("it comes from %q, to be answered to %q", l.FromName, l.ReplyTo)
	}
	for _, line := range []string{secrets.Code, "https://samrum.example.org/sign-in/" + secrets.Token} {
		if !strings.Contains(l.Text, "\n"+line+"\n") {
			t.Errorf("no line %q in\n%s", line, l.Text)
		}
	}
}

func TestAnUnknownAddressGetsNoLetterAndItsJobIsDone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	worked := w.start(t)
	w.request(t, "nobody@example.org")
	worked.next(t, "sign_in_letter")
	if n := len(w.mailbox.Letters()); n != 0 {
		t.Errorf("%d letters were sent", n)
	}
}

// Jobs are worked in the order of their insertion, so the letter after shows
// that none came before.
func TestARolledBackRequestSendsNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	pool := w.db.Pool(t)
	jobs, err := river.NewClient(riverpgxv5.New(pool), &river.Config{Schema: postgres.RiverSchema})
	must(t, err)
	undone := errors.New("undone")
	err = pgx.BeginFunc(t.Context(), pool, func(tx pgx.Tx) error {
		if _, err := jobs.InsertTx(t.Context(), tx, postgres.SignInLetter{SignIn: supervision.NewID[postgres.SignIn]()}, nil); err != nil {
			return err
		}
		return undone
	})
	if !errors.Is(err, undone) {
		t.Fatal(err)
	}
	worked := w.start(t)
	id := w.request(t, address)
	var args postgres.SignInLetter
	must(t, json.Unmarshal(worked.next(t, "sign_in_letter").EncodedArgs, &args))
	if args.SignIn != id {
		t.Error("the rolled-back job was worked")
	}
}

func TestALetterThatCannotLeaveIsTriedAgain(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	sender := &oddSender{Mailbox: w.mailbox, err: errors.New("the mail server is away")}
	w.sender = sender
	worked := w.start(t)
	w.request(t, address)
	worked.next(t, "sign_in_letter") // the failure
	if job := worked.next(t, "sign_in_letter"); job.Attempt != 2 {
		t.Errorf("it left at attempt %d", job.Attempt)
	}
	if n := len(w.mailbox.Letters()); n != 1 {
		t.Errorf("%d letters were sent", n)
	}
	if log := w.log.String(); !strings.Contains(log, "job failed") || strings.Contains(log, address) {
		t.Errorf("the log says\n%s", log)
	}
}

func TestSweepRunsAtTheStart(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.request(t, address)
	w.now = w.now.Add(3 * time.Hour)
	worked := w.start(t)
	worked.next(t, "sweep")
	var left int
	must(t, w.db.Above(t).QueryRow(t.Context(), `select count(*) from sign_ins`).Scan(&left))
	if left != 0 {
		t.Error("a sign-in of three hours ago is still there")
	}
}

func TestTheLogTellsNoArgumentsAndNoPanics(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	log := slog.New(discreet{slog.NewTextHandler(&out, nil)})
	log.Info("quiet", "job_id", 1)
	log.With("args", "secret").Warn("told", "job_id", 2, "args", "secret", "panic_val", "secret", "opts", "secret")
	failures{log: slog.New(slog.NewTextHandler(&out, nil))}.HandlePanic(t.Context(), &rivertype.JobRow{ID: 3}, "secret", "stack")
	if text := out.String(); strings.Contains(text, "secret") || strings.Contains(text, "quiet") || strings.Count(text, "\n") != 2 {
		t.Errorf("the log says\n%s", text)
	}
}

// world is a practice with one person, and a worker over it.
type world struct {
	db      pgtest.Database
	store   *postgres.Store
	vault   *vault.Vault
	keyset  string // its file
	mailbox *mail.Mailbox
	sender  mail.Sender
	log     *bytes.Buffer // read it when the worker has stopped or is known to be idle
	now     time.Time
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{db: pgtest.New(t), mailbox: &mail.Mailbox{}, log: &bytes.Buffer{}, now: time.Now()}
	w.sender = w.mailbox
	w.keyset = filepath.Join(t.TempDir(), "keyset.json")
	must(t, vault.Create(w.keyset))
	var err error
	w.vault, err = vault.Open(w.keyset)
	must(t, err)
	clock := func() time.Time { return w.now }
	pool := w.db.Pool(t)
	w.store, err = postgres.NewStore(pool, clock, w.vault)
	must(t, err)
	_, err = postgres.NewOwner(pool, clock).CreatePractice(t.Context(), supervision.Practice{
		Slug: "p", Name: "P", Zone: "Europe/Oslo", Country: "NO", Languages: []supervision.Language{"nb"},
	}, postgres.Someone{Name: "Mira", Address: address, Language: "nb"})
	must(t, err)
	return w
}

func (w *world) request(t *testing.T, address string) supervision.ID[postgres.SignIn] {
	t.Helper()
	id := supervision.NewID[postgres.SignIn]()
	secrets := login.SecretsOf(w.vault, id.UUID)
	must(t, w.store.RequestSignIn(t.Context(), postgres.SignInRequest{
		ID: id, Address: address, Token: login.Hash(secrets.Token), Code: login.Hash(secrets.Code),
	}))
	return id
}

// events are the jobs that were worked, well or not, as they end.
type events <-chan *river.Event

func (w *world) start(t *testing.T) events { return w.startWith(t, atOnce) }

func (w *world) startWith(t *testing.T, tune func(*river.Config)) events {
	t.Helper()
	worker, err := New(Options{
		DB: w.db.Pool(t), Store: w.store, Vault: w.vault, Mail: w.sender,
		BaseURL: &url.URL{Scheme: "https", Host: "samrum.example.org"},
		Log:     slog.New(slog.NewTextHandler(w.log, nil)),
		tune:    tune,
	})
	must(t, err)
	ended, cancel := worker.client.Subscribe(river.EventKindJobCompleted, river.EventKindJobFailed, river.EventKindJobCancelled)
	must(t, worker.Start(t.Context()))
	t.Cleanup(func() {
		cancel()
		must(t, worker.Stop(context.Background()))
	})
	return ended
}

// atOnce lets failed jobs be tried again without a wait.
func atOnce(c *river.Config) {
	c.RetryPolicy, c.FetchCooldown, c.FetchPollInterval = noWait{}, 5*time.Millisecond, 10*time.Millisecond
}

type noWait struct{}

func (noWait) NextRetry(*rivertype.JobRow) time.Time { return time.Now() }

func (e events) next(t *testing.T, kind string) *rivertype.JobRow {
	t.Helper()
	for {
		select {
		case event := <-e:
			if event.Job.Kind == kind {
				return event.Job
			}
		case <-time.After(time.Minute):
			t.Fatalf("no job %s has ended", kind)
		}
	}
}

// oddSender fails the first time.
type oddSender struct {
	*mail.Mailbox
	err error
}

func (s *oddSender) Send(ctx context.Context, l mail.Letter) error {
	if err := s.err; err != nil {
		s.err = nil
		return err
	}
	return s.Mailbox.Send(ctx, l)
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
