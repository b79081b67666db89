package postgres

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// MapPage is what the page of an item's network map shows.
type MapPage struct {
	CasePage
	Map supervision.NetworkMap
}

type sealedMap struct {
	Rows    []byte
	Kept    bool
	Version int
}

// A mapPayload is what is sealed of a map.
type mapPayload struct {
	Rows []supervision.MapRow
	Last string
}

// MapPage reads an item and its map; ErrNotFound when the reader may read no
// more than its headline, or the item is a draft or withdrawn.
func (s *Store) MapPage(ctx context.Context, seat Seat, id caseID) (p MapPage, err error) {
	var sealed []sealedMap
	p.CasePage, err = s.casePage(ctx, seat, id, func(b *pgx.Batch) {
		queue(b, &sealed, `select rows, kept, version from item_maps where practice_id = $1 and item_id = $2`, seat.practice.ID, id)
	})
	if status := p.Item.Status; err == nil && (!p.MayRead || status == supervision.Draft || status == supervision.Withdrawn) {
		err = supervision.ErrNotFound
	}
	if err == nil && len(sealed) > 0 {
		p.Map, err = s.openMap(ctx, seat, id, sealed[0])
	}
	if err != nil {
		return MapPage{}, fmt.Errorf("map of case %v: %w", id, err)
	}
	return p, nil
}

func (s *Store) openMap(ctx context.Context, seat Seat, id caseID, sealed sealedMap) (m supervision.NetworkMap, err error) {
	key, err := s.dataKey(ctx, seat.practice.ID)
	if err != nil {
		return m, err
	}
	text, err := key.open(id, "map", sealed.Rows)
	if err != nil {
		return m, err
	}
	var payload mapPayload
	if err := json.Unmarshal([]byte(text), &payload); err != nil {
		return m, err
	}
	return supervision.NetworkMap{Rows: payload.Rows, Last: payload.Last, Kept: sealed.Kept, Version: sealed.Version}, nil
}

// DrawMap stores a map whose roles have passed Tidy and the discretion check, for
// an item's author or a leader. ErrStale when it was changed since m.Version,
// ErrClosed when the item waits no longer.
func (s *Store) DrawMap(ctx context.Context, seat Seat, id caseID, m supervision.NetworkMap) error {
	const q = `
		insert into item_maps as old (practice_id, item_id, rows, edited_at)
		select i.practice_id, i.id, $5, $7
		from items i join item_texts t on t.practice_id = i.practice_id and t.item_id = i.id
		where i.practice_id = $1 and i.group_id = $2 and i.id = $3 and (i.author_id = $4 or $8) and i.status = 'waiting' and t.text_expires_at > $7
		on conflict (practice_id, item_id) do update
			set rows = excluded.rows, version = old.version + 1, edited_at = excluded.edited_at
			where old.version = $6
		returning version`
	sealed, err := s.sealMap(ctx, seat, id, m)
	if err == nil {
		err = s.write(ctx, seat.practice.ID, func(tx pgx.Tx) error {
			_, err := value[int](ctx, tx, q, seat.practice.ID, seat.group.ID, id, seat.person.ID, sealed, m.Version, s.Now(), seat.leads)
			if err == supervision.ErrNotFound {
				return s.undrawn(ctx, tx, seat, id)
			}
			return err
		})
	}
	if err != nil {
		return fmt.Errorf("draw map of case %v: %w", id, err)
	}
	return nil
}

// undrawn tells why a map was not stored.
func (s *Store) undrawn(ctx context.Context, tx dbtx, seat Seat, id caseID) error {
	const q = `
		select i.status = 'waiting' and t.item_id is not null
		from items i left join item_texts t on t.practice_id = i.practice_id and t.item_id = i.id
		where i.practice_id = $1 and i.group_id = $2 and i.id = $3 and (i.author_id = $4 or $5)`
	open, err := value[bool](ctx, tx, q, seat.practice.ID, seat.group.ID, id, seat.person.ID, seat.leads)
	switch {
	case err != nil:
		return err
	case open:
		return supervision.ErrStale
	}
	return supervision.ErrClosed
}

func (s *Store) sealMap(ctx context.Context, seat Seat, id caseID, m supervision.NetworkMap) ([]byte, error) {
	key, err := s.dataKey(ctx, seat.practice.ID)
	if err != nil {
		return nil, err
	}
	text, err := json.Marshal(mapPayload{m.Rows, m.Last})
	if err != nil {
		return nil, err
	}
	return key.seal(id, "map", string(text))
}

// KeepMap lets an item's author keep the map until the item's date, or no longer.
// ErrNotFound when there is no map, or the item is another's.
func (s *Store) KeepMap(ctx context.Context, seat Seat, id caseID, kept bool) error {
	const q = `
		update item_maps m set kept = $5
		from items i
		where i.practice_id = $1 and i.group_id = $2 and i.id = $3 and i.author_id = $4
			and m.practice_id = i.practice_id and m.item_id = i.id
		returning m.kept`
	err := s.write(ctx, seat.practice.ID, func(tx pgx.Tx) error {
		_, err := value[bool](ctx, tx, q, seat.practice.ID, seat.group.ID, id, seat.person.ID, kept)
		return err
	})
	if err != nil {
		return fmt.Errorf("keep map of case %v: %w", id, err)
	}
	return nil
}

// clearMaps deletes the maps of a session's items that nobody keeps, when it
// ends. Call it when the items have been marked: what waits for another session
// by then takes its map along.
func clearMaps(ctx context.Context, tx dbtx, practice practiceID, session sessionID) error {
	const q = `
		delete from item_maps m using items i
		where i.practice_id = $1 and i.session_id = $2 and not m.kept
			and m.practice_id = i.practice_id and m.item_id = i.id
		returning m.item_id`
	rows, _ := tx.Query(ctx, q, practice, session)
	_, err := pgx.CollectRows(rows, pgx.RowTo[caseID])
	return err
}

// sweepMaps does the same for sessions that nobody ended, three hours after they
// should have.
func (s *Store) sweepMaps(ctx context.Context, tx dbtx, practice practiceID) error {
	const q = `
		select distinct s.id
		from item_maps m
		join items i on i.practice_id = m.practice_id and i.id = m.item_id
		join sessions s on s.practice_id = i.practice_id and s.id = i.session_id
		where m.practice_id = $1 and not m.kept and s.ends_at < $2::timestamptz - interval '3 hours'`
	rows, _ := tx.Query(ctx, q, practice, s.Now())
	over, err := pgx.CollectRows(rows, pgx.RowTo[sessionID])
	for _, session := range over {
		if err == nil {
			err = clearMaps(ctx, tx, practice, session)
		}
	}
	return err
}
