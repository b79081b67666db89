package postgres

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// ErrTooManyMeetings tells that a practice has as many kinds of meetings as it may.
var ErrTooManyMeetings = fmt.Errorf("more than %d kinds of meetings", supervision.MeetingsMost)

const kindsQuery = `
	select slug, coalesce(person_id, '00000000-0000-0000-0000-000000000000') as person_id, names, minutes, places, free, offered, version
	from meeting_kinds where practice_id = $1 order by slug <> 'intro', created_at, slug`

// Meetings lists the practice's kinds of meetings, the ready-made one first.
func (s *Store) Meetings(ctx context.Context, who Supervising) (supervision.MeetingKinds, error) {
	var kinds []supervision.MeetingKind
	err := s.read(ctx, who.practice.ID, func(b *pgx.Batch) { queue(b, &kinds, kindsQuery, who.practice.ID) })
	if err != nil {
		return nil, fmt.Errorf("meetings: %w", err)
	}
	return supervision.MeetingKinds(kinds).WithIntro(), nil
}

// AddMeeting makes a kind of meeting, whose slug comes from its name in the
// practice's first language and stays. One that is there already, the same in
// everything, is not made twice. The kind has passed Tidy.
func (s *Store) AddMeeting(ctx context.Context, who Supervising, k supervision.MeetingKind) error {
	err := s.write(ctx, who.practice.ID, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock(hashtextextended('meeting_kinds ' || $1, 0))`, who.practice.ID.String()); err != nil {
			return err
		}
		rows, _ := tx.Query(ctx, kindsQuery, who.practice.ID)
		there, err := pgx.CollectRows(rows, pgx.RowToStructByName[supervision.MeetingKind])
		if err != nil || slices.ContainsFunc(there, k.Same) {
			return err
		}
		if len(supervision.MeetingKinds(there).WithIntro()) >= supervision.MeetingsMost {
			return ErrTooManyMeetings
		}
		k.Slug, k.Version = freeSlug(supervision.Slug(k.Names[who.practice.Languages[0]]), there), 0
		return s.writeMeeting(ctx, tx, who, k)
	})
	if err != nil {
		return fmt.Errorf("add meeting: %w", err)
	}
	return nil
}

// freeSlug numbers a slug that is taken, by a kind or by an address of the
// program's own.
func freeSlug(slug string, there supervision.MeetingKinds) string {
	free := func(slug string) bool {
		_, taken := there.Find(slug)
		return !taken && slug != supervision.IntroSlug && slug != supervision.NewMeetingSlug
	}
	for n, candidate := 2, slug; ; n++ {
		if free(candidate) {
			return candidate
		}
		number := "-" + strconv.Itoa(n)
		candidate = strings.TrimRight(slug[:min(len(slug), supervision.SlugMax-len(number))], "-") + number
	}
}

// ChangeMeeting stores a kind over the version that somebody saw; its slug
// stays. ErrStale when another was faster, or it has become another's alone.
func (s *Store) ChangeMeeting(ctx context.Context, who Supervising, k supervision.MeetingKind) error {
	err := s.write(ctx, who.practice.ID, func(tx pgx.Tx) error { return s.writeMeeting(ctx, tx, who, k) })
	if err != nil {
		return fmt.Errorf("change meeting: %w", err)
	}
	return nil
}

func (s *Store) writeMeeting(ctx context.Context, tx pgx.Tx, who Supervising, k supervision.MeetingKind) error {
	const q = `
		insert into meeting_kinds as old (practice_id, slug, person_id, names, minutes, places, free, offered, created_at)
		values (@practice, @slug, @person, @names, @minutes, @places, @free, @offered, @now)
		on conflict (practice_id, slug) do update
			set person_id = excluded.person_id, names = excluded.names, minutes = excluded.minutes, places = excluded.places,
				free = excluded.free, offered = excluded.offered, version = old.version + 1
			where old.version = @version and (old.person_id is null or old.person_id = @me)
		returning version`
	_, err := value[int](ctx, tx, q, pgx.StrictNamedArgs{
		"practice": who.practice.ID, "slug": k.Slug, "person": nobody(k.PersonID), "names": k.Names, "minutes": k.Minutes, "places": k.Places,
		"free": k.Free, "offered": k.Offered, "now": s.Now(), "version": k.Version, "me": who.person.ID,
	})
	if err == supervision.ErrNotFound {
		return supervision.ErrStale
	}
	return err
}
