package postgres

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"
)

// EvaluationSettings is what a practice has chosen for its evaluations.
type EvaluationSettings struct {
	Settings evaluation.Settings
	Items    []evaluation.Item // asked from now on
	Open     bool              // one of its rounds is
	Allowed  []string          // its own words, for a review of what it asks
}

// EvaluationSettings reads them.
func (s *Store) EvaluationSettings(ctx context.Context, who Working) (p EvaluationSettings, err error) {
	var rows []evaluationSettingRow
	var version int
	practice := who.practice.ID
	err = s.read(ctx, practice, func(b *pgx.Batch) {
		queueSetting(b, &rows, &p.Items, practice)
		b.Queue(`
			select coalesce((select version from evaluation_settings where practice_id = $1), 0),
				exists (select from evaluation_rounds where practice_id = $1 and opened and closed_as is null)`, practice).QueryRow(func(row pgx.Row) error { return row.Scan(&version, &p.Open) })
		queueWords(b, &p.Allowed, practice)
	})
	if err != nil {
		return p, fmt.Errorf("evaluation settings: %w", err)
	}
	set := settingOf(rows, nil)
	p.Settings = evaluation.Settings{Thresholds: set.thresholds, Terms: set.terms, Version: version}
	return p, nil
}

// ChangeEvaluationSettings stores settings that have passed Change over the
// version that their writer saw. Thresholds go up only, and stay while a round is
// open. ErrStale when somebody else was faster, or a round has opened meanwhile.
func (s *Store) ChangeEvaluationSettings(ctx context.Context, who Administering, to evaluation.Settings) error {
	const q = `
		insert into evaluation_settings as old (practice_id, for_group, for_orderer, tenths, spring, autumn)
		select @practice, @group, @orderer, @tenths, @spring, @autumn
		where (@version = 0 or exists (select from evaluation_settings where practice_id = @practice))
			and (exists (select from evaluation_settings where practice_id = @practice) or @usual
				or not exists (select from evaluation_rounds where practice_id = @practice and opened and closed_as is null))
		on conflict (practice_id) do update
		set for_group = excluded.for_group, for_orderer = excluded.for_orderer, tenths = excluded.tenths,
			spring = excluded.spring, autumn = excluded.autumn, version = old.version + 1
		where old.version = @version
			and excluded.for_group >= old.for_group and excluded.for_orderer >= old.for_orderer and excluded.tenths >= old.tenths
			and ((old.for_group, old.for_orderer, old.tenths) = (excluded.for_group, excluded.for_orderer, excluded.tenths)
				or not exists (select from evaluation_rounds where practice_id = @practice and opened and closed_as is null))
		returning true`
	err := s.write(ctx, who.practice.ID, func(tx pgx.Tx) error {
		_, err := value[bool](ctx, tx, q, pgx.StrictNamedArgs{
			"practice": who.practice.ID, "version": to.Version, "group": to.Group, "orderer": to.Orderer, "tenths": to.Tenths,
			"spring": to.Spring.String(), "autumn": to.Autumn.String(), "usual": to.Thresholds == evaluation.Fewest,
		})
		if err == supervision.ErrNotFound {
			err = supervision.ErrStale
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("change evaluation settings: %w", err)
	}
	return nil
}

// AskItems lets a practice ask items more. The form's key makes them count once:
// ErrStale when it brought others before. ErrTooMany when there are then more of
// its own, or more scales, than may be.
func (s *Store) AskItems(ctx context.Context, who Administering, items []evaluation.Item, key supervision.FormKey, excuses []supervision.Excuse) error {
	for i := range items {
		items[i].ID = supervision.ID[evaluation.Item]{UUID: uuid.NewSHA1(key, []byte{byte(i)})}
	}
	err := s.write(ctx, who.practice.ID, func(tx pgx.Tx) error {
		// two who add at once would both find room
		if _, err := tx.Exec(ctx, `select pg_advisory_xact_lock(hashtextextended('evaluation_items ' || $1, 0))`, who.practice.ID.String()); err != nil {
			return err
		}
		if again, err := s.askedBefore(ctx, tx, who, items); err != nil || again {
			return err
		}
		return s.insertItems(ctx, tx, who, items, excuses)
	})
	if err != nil {
		return fmt.Errorf("ask %d items: %w", len(items), err)
	}
	return nil
}

// askedBefore tells whether a form comes twice; ErrStale when it says something
// else by now.
func (s *Store) askedBefore(ctx context.Context, tx dbtx, who Administering, items []evaluation.Item) (bool, error) {
	text, err := value[string](ctx, tx, `select text from evaluation_items where practice_id = $1 and id = $2`, who.practice.ID, items[0].ID)
	switch {
	case err == supervision.ErrNotFound:
		return false, nil
	case err == nil && text != items[0].Text:
		err = supervision.ErrStale
	}
	return true, err
}

func (s *Store) insertItems(ctx context.Context, tx pgx.Tx, who Administering, items []evaluation.Item, excuses []supervision.Excuse) error {
	var b pgx.Batch
	for _, item := range items {
		b.Queue(`
			insert into evaluation_items (practice_id, id, place, text, scale, source, created_at)
			select $1, $2, coalesce(max(place), 0) + 1, $3, $4, $5, $6 from evaluation_items where practice_id = $1`,
			who.practice.ID, item.ID, item.Text, item.Scale, item.Source, s.Now())
		for _, e := range excuses {
			b.Queue(`
				insert into evaluation_item_reasons (practice_id, item_id, rule, reason, person_id, created_at) values ($1, $2, $3, $4, $5, $6)
				on conflict do nothing`, who.practice.ID, item.ID, e.Rule, e.Reason, who.person.ID, s.Now())
		}
	}
	if err := tx.SendBatch(ctx, &b).Close(); err != nil {
		return err
	}
	const room = `
		select count(*) filter (where source = '') <= $2 and count(distinct source) filter (where source <> '') <= $3
		from evaluation_items where practice_id = $1 and removed_at is null`
	fits, err := value[bool](ctx, tx, room, who.practice.ID, evaluation.OwnMost, evaluation.ScalesMost)
	if err == nil && !fits {
		err = ErrTooMany
	}
	return err
}

// RemoveItem asks an item no more; one of a licensed scale takes the scale along.
// Rounds that have opened keep what they asked. Doing it twice is no error.
func (s *Store) RemoveItem(ctx context.Context, who Administering, id supervision.ID[evaluation.Item]) error {
	const q = `
		update evaluation_items i set removed_at = $3
		from evaluation_items one
		where one.practice_id = $1 and one.id = $2 and i.practice_id = one.practice_id and i.removed_at is null
			and (i.id = one.id or one.source <> '' and i.source = one.source)`
	err := s.write(ctx, who.practice.ID, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, q, who.practice.ID, id, s.Now())
		return err
	})
	if err != nil {
		return fmt.Errorf("remove item %v: %w", id, err)
	}
	return nil
}
