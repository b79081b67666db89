package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/certificate"
	"samrum/internal/supervision"
)

// heldSessions are those that h.person_id was enrolled in or gave in the
// practice h.practice_id; an example's are nobody's. Who leaves a group is
// enrolled on her last day. It is the one place that says what an attended
// minute is.
const heldSessions = `(
	select s.id, g.id as group_id, d.day, m.joined_on as since, d.length, coalesce(a.minutes, 0) as minutes, g.individual, d.online,
		case when g.meta then 'meta' else 'received' end as kind, greatest(d.enrolled, 1) as enrolled
	from memberships m
	join groups g on g.practice_id = m.practice_id and g.id = m.group_id and not g.example
	join sessions s on s.practice_id = g.practice_id and s.group_id = g.id and s.status = 'held'
	cross join lateral ` + heldFacts + ` d
	left join attendances a on a.practice_id = s.practice_id and a.session_id = s.id and a.person_id = m.person_id
	where m.practice_id = h.practice_id and m.person_id = h.person_id and d.day between m.joined_on and coalesce(m.left_on, 'infinity')
	union all
	select s.id, g.id, d.day, d.day, d.length, d.length, g.individual, d.online, 'given', d.enrolled
	from leader_time lt
	join sessions s on s.practice_id = lt.practice_id and s.id = lt.session_id and s.status = 'held'
	join groups g on g.practice_id = s.practice_id and g.id = s.group_id and not g.example
	cross join lateral ` + heldFacts + ` d
	where lt.practice_id = h.practice_id and lt.person_id = h.person_id and d.enrolled > 0)`

// heldFacts are what group g and its session s say by themselves. Enrolled is how
// many were when somebody said that it was held.
const heldFacts = `(
	select (s.starts_at at time zone g.zone)::date as day, ` + heldFor + ` as length, s.place_kind = 'online' as online,
		coalesce(s.enrolled, ` + enrolledThen + `) as enrolled)`

// countedNow is a mark of all that certificate c counts, as it is now: where it
// has not changed, nothing has.
const countedNow = `(
	select md5(coalesce(string_agg(concat_ws(' ', x.id, x.group_id, x.day, x.since, x.length, x.minutes, x.individual, x.enrolled, x.online), ',' order by x.id), ''))
	from (select c.practice_id, c.person_id) h cross join lateral ` + heldSessions + ` x
	where x.kind = c.kind and x.group_id = any(c.groups) and x.day between coalesce(c.from_on, '-infinity') and c.until_on)`

// sessionsJSON is a list of x's rows, as certificate.Session reads them. Of what
// was given every day is a period's, whoever was a member.
const sessionsJSON = `
	coalesce(jsonb_agg(jsonb_build_object('Group', x.group_id, 'Day', x.day, 'Since', case when x.kind = 'given' then '' else x.since::text end, 'Held', true,
		'Length', x.length, 'Minutes', x.minutes, 'Enrolled', x.enrolled, 'Individual', x.individual, 'Kind', x.kind, 'Online', x.online)), '[]')`

// signs tells whether $2 may approve certificate c: whoever leads all of its
// groups, and of what somebody gave herself she alone.
const signs = `
	(case when c.kind = 'given' then c.person_id = $2 else c.person_id <> $2 and cardinality(c.groups) = (
		select count(*) from groups g where g.practice_id = c.practice_id and g.id = any(c.groups) and $2 = any(leaders(g, $3))) end)`

// queueRecord reads what the person that source names, as a row of practice_id
// and person_id, has of sessions.
func queueRecord(b *pgx.Batch, dst *certificate.Record, now time.Time, source string, args ...any) {
	b.Queue(strings.ReplaceAll(`
		with h as (`+source+`), x as (select x.* from h cross join lateral `+heldSessions+` x)
		select (select `+sessionsJSON+` from x), (
			select coalesce(jsonb_agg(jsonb_build_object('ID', g.id, 'Name', g.name, 'Country', g.country, 'Individual', g.individual,
				'Leaders', to_jsonb(leaders(g, {now})), 'Members', (
					select coalesce(jsonb_agg(jsonb_build_object('Person', m.person_id, 'First', m.joined_on, 'Last', coalesce(m.left_on::text, ''), 'Profession', pp.profession)
						order by m.joined_on, m.person_id), '[]')
					from memberships m join practice_people pp on pp.practice_id = m.practice_id and pp.person_id = m.person_id
					where m.practice_id = g.practice_id and m.group_id = g.id)) order by g.name, g.id), '[]')
			from groups g join h on h.practice_id = g.practice_id
			where g.id in (select group_id from x))`, "{now}", fmt.Sprintf("$%d::timestamptz", len(args)+1)), append(args, now)...).QueryRow(func(row pgx.Row) error {
		var sessions, groups []byte
		if err := row.Scan(&sessions, &groups); err != nil {
			return err
		}
		if err := json.Unmarshal(sessions, &dst.Sessions); err != nil {
			return err
		}
		return json.Unmarshal(groups, &dst.Groups)
	})
}

// A certificateID is a certificate's, through all its versions.
type certificateID = supervision.ID[certificate.Document]

// OwnHours are what somebody has of hours, and has done with them.
type OwnHours struct {
	Record       certificate.Record
	Elsewhere    []OtherHours // by when they were added
	Certificates []OwnCertificate
	Holder       certificate.Holder // by name, profession and degree
	Goals        map[certificate.Kind]int
}

// OtherHours are some from elsewhere.
type OtherHours struct {
	ID certificateID
	certificate.Elsewhere
}

// An OwnCertificate is one that somebody has asked for.
type OwnCertificate struct {
	ID        certificateID
	Kind      certificate.Kind
	Status    string
	Line      string
	Number    certificate.Number
	Version   int
	CreatedAt time.Time
}

// ownMost is how many certificates, and hours from elsewhere, a page lists.
const ownMost = 100

// OwnHours reads what is the asker's own.
func (s *Store) OwnHours(ctx context.Context, p Place) (h OwnHours, err error) {
	err = s.read(ctx, p.practice.ID, func(b *pgx.Batch) {
		queueRecord(b, &h.Record, s.Now(), `select $1::uuid as practice_id, $2::uuid as person_id`, p.practice.ID, p.person.ID)
		queueElsewhere(b, &h.Elsewhere, `select $1::uuid as practice_id, $2::uuid as person_id`, p.practice.ID, p.person.ID)
		queue(b, &h.Certificates, `
			select id, kind, status, line, coalesce(number, '') as number, version, created_at from certificates
			where practice_id = $1 and person_id = $2 and status <> 'withdrawn'
			order by created_at desc, id limit $3`, p.practice.ID, p.person.ID, ownMost)
		queueHolder(b, &h.Holder, &h.Goals, `select $1::uuid as practice_id, $2::uuid as person_id`, p.practice.ID, p.person.ID)
	})
	if err != nil {
		return OwnHours{}, fmt.Errorf("hours of %v: %w", p.person.ID, err)
	}
	return h, nil
}

func queueElsewhere(b *pgx.Batch, dst *[]OtherHours, source string, args ...any) {
	b.Queue(`
		select e.id, e.source, e.kind, e.verified, e.number, e.version, e.rows from (`+source+`) h
		join hours_elsewhere e on e.practice_id = h.practice_id and e.person_id = h.person_id
		order by e.created_at, e.id`, args...).Query(func(rows pgx.Rows) (err error) {
		*dst, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (o OtherHours, err error) {
			err = row.Scan(&o.ID, &o.Practice, &o.Kind, &o.Verified, &o.Number, &o.Version, &o.Rows)
			return o, err
		})
		return err
	})
}

func queueHolder(b *pgx.Batch, dst *certificate.Holder, goals *map[certificate.Kind]int, source string, args ...any) {
	b.Queue(`
		select pp.name, pp.profession, coalesce(pp.degree_on::text, ''), pp.goals from (`+source+`) h
		join practice_people pp on pp.practice_id = h.practice_id and pp.person_id = h.person_id`, args...).QueryRow(func(row pgx.Row) error {
		return notFound(row.Scan(&dst.Name, &dst.Profession, &dst.Degree, goals))
	})
}

// Others are the hours from elsewhere as documents show them.
func Others(all []OtherHours, kind certificate.Kind) []certificate.Elsewhere {
	list := []certificate.Elsewhere{}
	for _, o := range all {
		if kind == "" || o.Kind == kind {
			list = append(list, o.Elsewhere)
		}
	}
	return list
}

// SetGoals stores what the asker works towards, in hours of each kind.
func (s *Store) SetGoals(ctx context.Context, p Place, goals map[certificate.Kind]int) error {
	const q = `update practice_people set goals = $3 where practice_id = $1 and person_id = $2`
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, q, p.practice.ID, p.person.ID, goals)
		return err
	})
	if err != nil {
		return fmt.Errorf("set goals of %v: %w", p.person.ID, err)
	}
	return nil
}

// AskCertificate notes that the asker wants a certificate. A form sent twice asks
// once.
func (s *Store) AskCertificate(ctx context.Context, p Place, q certificate.Request, key supervision.FormKey) (id certificateID, err error) {
	const insert = `
		insert into certificates as c (practice_id, id, person_id, kind, groups, from_on, until_on, language, workplace, goal, form_key, created_at)
		values ($1, $2, $3, $4, $5, nullif($6, '')::date, $7, $8, $9, $10, $11, $12)
		on conflict on constraint certificates_form_key_key do update set form_key = c.form_key where c.person_id = excluded.person_id
		returning id`
	err = s.write(ctx, p.practice.ID, func(tx pgx.Tx) (err error) {
		id, err = value[certificateID](ctx, tx, insert, p.practice.ID, supervision.NewID[certificate.Document](), p.person.ID, q.Kind, q.Groups,
			string(q.From), string(q.Until), q.Language, q.Workplace, q.WithGoal, key, s.Now())
		return err
	})
	if err != nil {
		return id, fmt.Errorf("ask for certificate: %w", err)
	}
	return id, nil
}

// TakeBackCertificate withdraws what the asker asked for; ErrClosed when it has
// been decided. ErrNotFound when it is not hers.
func (s *Store) TakeBackCertificate(ctx context.Context, p Place, id certificateID) error {
	const q = `
		update certificates set status = case when status = 'asked' then 'withdrawn' else status end
		where practice_id = $1 and id = $3 and person_id = $2 returning status`
	err := s.write(ctx, p.practice.ID, func(tx pgx.Tx) error {
		status, err := value[string](ctx, tx, q, p.practice.ID, p.person.ID, id)
		if err == nil && status != "withdrawn" {
			err = supervision.ErrClosed
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("take back certificate %v: %w", id, err)
	}
	return nil
}
