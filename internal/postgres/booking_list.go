package postgres

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// A BookingList names one of a supervisor's lists of bookings.
type BookingList string

// BookingLists are what a supervisor finds: her own bookings, and requests that
// are nobody's yet.
var BookingLists = []BookingList{RequestList, ComingList, UnsaidList, PastList}

// The lists in the order the page shows.
const (
	RequestList BookingList = "requests" // await an answer, oldest first
	ComingList  BookingList = "coming"
	UnsaidList  BookingList = "unsaid" // have been; nobody has said what came of them
	PastList    BookingList = "past"   // of the last 90 days, and those that go on
)

// bookingList is what picks a list's rows, $3 being now, and in which order: by
// key, and downwards or not.
type bookingList struct {
	where, key string
	down       bool
}

var bookingListQueries = map[BookingList]bookingList{
	RequestList: {where: waitsForAnswer, key: "b.created_at"},
	ComingList:  {where: "b.status = 'booked' and b.starts_at > $3", key: "b.starts_at"},
	UnsaidList:  {where: "b.status = 'booked' and b.starts_at <= $3 and b.outcome is null", key: "b.starts_at", down: true},
	PastList: {
		where: `(b.status = 'cancelled' or b.outcome is not null)
			and (coalesce(b.starts_at, b.created_at) > $3::timestamptz - interval '90 days' or b.outcome = 'goes_on' and b.group_id is null)`,
		key: "coalesce(b.starts_at, b.created_at)", down: true,
	},
}

// waitsForAnswer is a request that nobody has settled or declined.
const waitsForAnswer = `b.status in ('asked', 'offered') and b.outcome is null`

// findable limits bookings b to those that supervisor $2 finds in practice $1:
// her own, and what anybody may answer. Whose letter waits is no news yet.
const findable = `b.practice_id = $1 and (b.person_id = $2 or b.person_id is null) and b.status not in ('unconfirmed', 'lapsed')`

// BookingsAfter is where a page of one list begins: after this row. With the
// zero value all lists are shown from their start.
type BookingsAfter struct {
	List BookingList
	Key  time.Time
	ID   bookingID
}

// A BookingLine is a booking in a list.
type BookingLine struct {
	supervision.Booking
	GroupName string
	Key       time.Time // where the list goes on
}

// BookingLines is a page of a list.
type BookingLines struct {
	Lines []BookingLine // at most PageSize
	More  bool
}

// Bookings reads a supervisor's lists, or the page of one.
func (s *Store) Bookings(ctx context.Context, p Supervising, after BookingsAfter) (map[BookingList]BookingLines, error) {
	rows := map[BookingList]*[]bookingLineRow{}
	err := s.read(ctx, p.practice.ID, func(b *pgx.Batch) {
		for _, list := range BookingLists {
			if after.List == "" || after.List == list {
				rows[list] = new([]bookingLineRow)
				bookingListQueries[list].queue(b, rows[list], p, s.Now(), after)
			}
		}
	})
	if err != nil {
		return nil, fmt.Errorf("list bookings: %w", err)
	}
	lists := map[BookingList]BookingLines{}
	for list, found := range rows {
		lists[list] = bookingLines(*found)
	}
	return lists, nil
}

type bookingLineRow struct {
	bookingRecord
	Key time.Time
}

func (l bookingList) queue(b *pgx.Batch, dst *[]bookingLineRow, p Supervising, now time.Time, after BookingsAfter) {
	than, order := ">", "{key}, b.id"
	if l.down {
		than, order = "<", "{key} desc, b.id desc"
	}
	q := `select {key} as key, ` + bookingColumns + ` where ` + findable + ` and ` + l.where + `
		and $3::timestamptz is not null and ($4 = '' or ({key}, b.id) ` + than + ` ($5, $6)) order by ` + order + ` limit $7`
	queue(b, dst, strings.ReplaceAll(q, "{key}", l.key), p.practice.ID, p.person.ID, now, after.List, after.Key, after.ID, PageSize+1)
}

func bookingLines(rows []bookingLineRow) (l BookingLines) {
	for _, row := range rows {
		r := row.receipt()
		l.Lines = append(l.Lines, BookingLine{r.Booking, r.GroupName, row.Key})
	}
	if l.More = len(l.Lines) > PageSize; l.More {
		l.Lines = l.Lines[:PageSize]
	}
	return l
}

// BookingBoard counts what is in each stage of the way to a running group: the
// practice's, and what the asker finds herself.
func (s *Store) BookingBoard(ctx context.Context, p Supervising) ([]supervision.StageCount, error) {
	const q = `
		with staged as (
			select case
					when b.status = 'cancelled' or b.outcome in ('not_now', 'no_show') then 'declined'
					when b.outcome = 'goes_on' then 'goes_on'
					when b.status <> 'booked' then 'inquiry'
					when b.starts_at > $3 then 'intro_booked'
					else 'intro_done' end as stage,
				case
					when b.outcome is not null then b.outcome_at
					when b.status = 'booked' and b.starts_at <= $3 then b.starts_at
					when b.status in ('asked', 'offered') then b.created_at
					else b.changed_at end as since,
				b.person_id is null or b.person_id = $2 as mine
			from bookings b
			where b.practice_id = $1 and b.status not in ('unconfirmed', 'lapsed') and b.group_id is null
			union all
			select case when first.at is null then 'start_up' else 'running' end, coalesce(first.at, g.created_at), $2 = any(leaders(g, $3))
			from groups g
			left join lateral (
				select min(s.starts_at) as at from sessions s
				where s.practice_id = g.practice_id and s.group_id = g.id and s.status <> 'cancelled') first on true
			where g.practice_id = $1 and g.ended_at is null and not g.example
		)
		select stage, count(*)::int as all, count(*) filter (where mine)::int as mine, min(since) as since
		from staged group by stage`
	var found []supervision.StageCount
	err := s.read(ctx, p.practice.ID, func(b *pgx.Batch) { queue(b, &found, q, p.practice.ID, p.person.ID, s.Now()) })
	if err != nil {
		return nil, fmt.Errorf("booking board: %w", err)
	}
	return inOrder(found), nil
}

// inOrder lists all stages in their order, also the empty ones.
func inOrder(found []supervision.StageCount) []supervision.StageCount {
	all := make([]supervision.StageCount, len(supervision.BookingStages))
	for i, stage := range supervision.BookingStages {
		all[i].Stage = stage
		for _, f := range found {
			if f.Stage == stage {
				all[i] = f
			}
		}
	}
	return all
}
