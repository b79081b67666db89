package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// CreateGroup makes a group that the asker leads and returns its address. The
// same form sent twice makes one group; ErrStale when it made another before.
func (s *Store) CreateGroup(ctx context.Context, p Supervising, d supervision.GroupDraft, form supervision.FormKey) (address string, err error) {
	err = s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		address, err = s.insertGroup(ctx, tx, p, d, form)
		return err
	})
	if err != nil {
		return "", fmt.Errorf("create group: %w", err)
	}
	return address, nil
}

func (s *Store) insertGroup(ctx context.Context, tx dbtx, p Supervising, d supervision.GroupDraft, form supervision.FormKey) (address string, err error) {
	const q = `
		insert into groups (practice_id, id, tail, slug, name, form, individual, closed, lead_id, co_lead_id,
			smallest, largest, length_minutes, zone, country, language, client_term, case_label, form_key, created_at)
		select @practice, @id, @tail, @slug, @name, @form, @individual, @closed, @lead, c.person_id,
			@smallest, @largest, @length, @zone, @country, @language, @client_term, @case_label, @form_key, @now
		from (select) one
		left join practice_people c on c.practice_id = @practice and c.person_id = @co_lead and c.supervises
		on conflict (practice_id, form_key) do update set form_key = excluded.form_key
		where groups.name = excluded.name and groups.lead_id = excluded.lead_id
		returning slug || '-' || tail`
	address, err = value[string](ctx, tx, q, pgx.StrictNamedArgs{
		"practice": p.practice.ID, "id": supervision.NewID[supervision.Group](), "tail": supervision.NewTail(),
		"slug": supervision.Slug(d.Name), "name": d.Name, "form": d.Form, "individual": d.Individual,
		"closed": d.Closed, "lead": p.person.ID, "co_lead": d.CoLeadID, "smallest": d.Smallest,
		"largest": d.Largest, "length": d.Length, "zone": d.Zone, "country": d.Country, "language": d.Language,
		"client_term": d.ClientTerm, "case_label": d.CaseLabel, "form_key": form, "now": s.Now(),
	})
	if err == supervision.ErrNotFound {
		err = supervision.ErrStale
	}
	return address, err
}
