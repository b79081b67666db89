package postgres

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// A Hearer hears what rooms tell: an id and the version it has now, or that
// something may have been missed.
type Hearer interface {
	Tell(of string, version int64)
	TellAll()
}

// How long the listener waits for news before it asks whether the connection
// lives, and before it connects again when it does not.
const (
	listenAsks  = 20 * time.Second
	listenAgain = time.Second
)

// ListenToRooms hands the news of all rooms on until ctx ends, over one
// connection of its own to url, which must not lead through a pooler. When the
// connection is lost it makes another, and says that news may have been missed.
func ListenToRooms(ctx context.Context, url string, news Hearer) {
	for ctx.Err() == nil {
		_ = listen(ctx, url, news) // what was missed is read anew
		select {
		case <-ctx.Done():
		case <-time.After(listenAgain):
		}
	}
}

func listen(ctx context.Context, url string, news Hearer) error {
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		return err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	if _, err := conn.Exec(ctx, `listen `+RoomChannel); err != nil {
		return err
	}
	news.TellAll()
	for {
		if err := hear(ctx, conn, news); err != nil {
			return err
		}
	}
}

// hear waits for a piece of news. When none comes for a while it asks whether
// there is still somebody at the other end.
func hear(ctx context.Context, conn *pgx.Conn, news Hearer) error {
	waiting, cancel := context.WithTimeout(ctx, listenAsks)
	defer cancel()
	told, err := conn.WaitForNotification(waiting)
	if err != nil && ctx.Err() == nil && waiting.Err() != nil && !conn.IsClosed() {
		return conn.Ping(ctx)
	}
	if err != nil {
		return err
	}
	id, version, _ := strings.Cut(told.Payload, " ")
	n, err := strconv.ParseInt(version, 10, 64)
	if err == nil {
		news.Tell(id, n)
	}
	return nil
}

// RoomVersion returns the session whose room is told of, and the room's version,
// 0 while nobody has opened it. ErrClosed when there is nothing to wait for: the
// room is shut, or it is not the session's day.
func (s *Store) RoomVersion(ctx context.Context, seat Seat, number int) (id sessionID, version int64, err error) {
	var row struct {
		ID      sessionID
		Version int64
		Waits   bool
	}
	err = s.read(ctx, seat.practice.ID, func(b *pgx.Batch) {
		queueOne(b, &row, `
			select s.id, coalesce(r.version, 0) as version,
				s.status = 'planned' and r.ended_at is null and $4::timestamptz between s.starts_at - interval '1 day' and s.ends_at + interval '3 hours' as waits
			from sessions s
			left join rooms r on r.practice_id = s.practice_id and r.session_id = s.id
			where s.practice_id = $1 and s.group_id = $2 and s.number = $3`, seat.practice.ID, seat.group.ID, number, s.Now())
	})
	if err == nil && !row.Waits {
		err = supervision.ErrClosed
	}
	if err != nil {
		return id, 0, fmt.Errorf("version of room %d: %w", number, err)
	}
	return row.ID, row.Version, nil
}
