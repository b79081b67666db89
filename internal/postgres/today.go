package postgres

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"
)

// Today is what the first page after signing in shows.
type Today struct {
	Coming  []supervision.Coming    // by date, at most comingMax
	Groups  []supervision.GroupLine // by name, at most todayMax
	More    bool                    // she has more groups than those
	Drafts  []supervision.DraftLine // the asker's own
	ToClose []supervision.ToClose   // sessions the asker leads that are over and not said to be held, the earliest first
	Asked   int                     // requests for a meeting that she may answer
	Rounds  []OpenRound             // that ask her and that she has not answered, the first to close first

	Questioned []supervision.QuestionedSession // sessions the asker leads whose attendance somebody questions

	Unreached []Unreached // whom letters do not reach, of groups that the asker leads
}

// An OpenRound asks somebody for her answers.
type OpenRound struct {
	Token tokenID
	Group string // its name
	Kind  evaluation.Kind
}

// How much the first page shows; the rest is a page away.
const (
	comingMax = 10
	todayMax  = 10
)

// Today reads the asker's coming sessions and her groups in the current practice.
func (s *Store) Today(ctx context.Context, p Place) (t Today, err error) {
	var sealed []sealedDraft
	var counts struct {
		ToClose    []byte
		Questioned []byte
		Asked      int
		Rounds     []byte
	}
	err = s.read(ctx, p.practice.ID, func(b *pgx.Batch) {
		queueDrafts(b, &sealed, p, s)
		queue(b, &t.Coming, sortedAs(comingQuery, p.SignedIn), p.practice.ID, p.person.ID, s.Now(), comingMax)
		queue(b, &t.Groups, sortedAs(groupQuery, p.SignedIn), p.practice.ID, p.person.ID, s.Now(), "", "", todayMax+1, false)
		queueOne(b, &counts, `
			select (
				select coalesce(jsonb_agg(to_jsonb(o)), '[]')
				from (
					select g.slug || '-' || g.tail as "GroupAddress", g.name as "GroupName", s.number as "Number"
					from groups g
					join sessions s on s.practice_id = g.practice_id and s.group_id = g.id
					where g.practice_id = $1 and $2 = any(leaders(g, $3)) and not g.example and g.ended_at is null and s.status = 'planned'
						and s.ends_at < $3::timestamptz - interval '3 hours' and s.ends_at > $3::timestamptz - make_interval(days => $5)
					order by s.ends_at
					limit 10) o) as to_close, (`+questionedOf+`) as questioned, (
				select count(*)::int from bookings b where $4 and `+findable+` and `+waitsForAnswer+`) as asked, (
				select coalesce(jsonb_agg(to_jsonb(o)), '[]')
				from (
					select k.id as "Token", g.name as "Group", r.kind as "Kind"
					from evaluation_tokens k
					join evaluation_rounds r on r.practice_id = k.practice_id and r.id = k.round_id
					join groups g on g.practice_id = r.practice_id and g.id = r.group_id
					where k.practice_id = $1 and k.person_id = $2 and not k.used and r.closed_as is null and r.closes_at > $3
					order by r.closes_at limit 10) o) as rounds`,
			p.practice.ID, p.person.ID, s.Now(), p.person.Supervises, supervision.ClosableDays)
		queueUnreached(b, &t.Unreached, p, s.Now())
	})
	if err == nil {
		t.Drafts, err = s.openDrafts(ctx, p, sealed)
	}
	if err == nil {
		err = errors.Join(json.Unmarshal(counts.ToClose, &t.ToClose), json.Unmarshal(counts.Rounds, &t.Rounds))
	}
	if err == nil {
		err = json.Unmarshal(counts.Questioned, &t.Questioned)
	}
	if err != nil {
		return Today{}, fmt.Errorf("today: %w", err)
	}
	t.Asked = counts.Asked
	if len(t.Groups) > todayMax {
		t.Groups, t.More = t.Groups[:todayMax], true
	}
	return t, nil
}

// GroupsAfter is where a page of groups begins: after this name and address.
// The zero value is the first page.
type GroupsAfter struct{ Name, Address string }

// A GroupList is a page of groups by name.
type GroupList struct {
	Groups []supervision.GroupLine // at most PageSize
	More   bool                    // more follow
	Ended  bool                    // the asker has groups that have ended
}

// Groups lists the asker's groups in the current practice by name: those that
// run, or those that have ended.
func (s *Store) Groups(ctx context.Context, p Place, after GroupsAfter, ended bool) (l GroupList, err error) {
	err = s.read(ctx, p.practice.ID, func(b *pgx.Batch) {
		queue(b, &l.Groups, sortedAs(groupQuery, p.SignedIn), p.practice.ID, p.person.ID, s.Now(), after.Name, after.Address, PageSize+1, ended)
		queueValue(b, &l.Ended, `select exists (select from groups g where g.practice_id = $1 and g.ended_at is not null and `+mine+`)`,
			p.practice.ID, p.person.ID, s.Now())
	})
	if err != nil {
		return GroupList{}, fmt.Errorf("list groups: %w", err)
	}
	if l.More = len(l.Groups) > PageSize; l.More {
		l.Groups = l.Groups[:PageSize]
	}
	return l, nil
}

func sortedAs(q string, who SignedIn) string {
	return strings.ReplaceAll(q, "{sorted}", who.sorted())
}

// mine limits groups g to those that $2 leads or is a member of today.
const mine = `
	($2 = any(leaders(g, $3)) or exists (
		select from memberships m
		where m.practice_id = g.practice_id and m.group_id = g.id and m.person_id = $2
			and ($3::timestamptz at time zone g.zone)::date between m.joined_on and coalesce(m.left_on, 'infinity')))`

// seatsOf fills Seats for group g and session s, for those who lead.
const seatsOf = `
	case when $2 = any(leaders(g, $3)) then array(
		select exists (select from items i
			where i.practice_id = m.practice_id and i.session_id = s.id and i.author_id = m.person_id and i.status = 'waiting')
		from memberships m
		join practice_people pp on pp.practice_id = m.practice_id and pp.person_id = m.person_id
		where m.practice_id = g.practice_id and m.group_id = g.id
			and (coalesce(s.starts_at, $3) at time zone g.zone)::date between m.joined_on and coalesce(m.left_on, 'infinity')
		order by pp.name {sorted}, m.person_id) end`

const comingQuery = `
	select s.number, s.starts_at, s.ends_at, s.place_kind, s.place_address, s.place_link,
		g.slug || '-' || g.tail as group_address, g.name as group_name, g.zone,
		$2 = any(leaders(g, $3)) as leads,
		g.paused_at is not null as paused, w.items, w.mine, (
			select count(*)::int from preparations f
			where f.practice_id = s.practice_id and f.session_id = s.id and f.starts_at = s.starts_at and f.attends = 'no') as absent,
		` + seatsOf + ` as seats,
		case when $2 = any(leaders(g, $3)) then coalesce((select pp.name from practice_people pp
			where pp.practice_id = g.practice_id and pp.person_id <> $2 and pp.person_id = any(leaders(g, $3))), '')
			else '' end as co_leader
	from groups g
	join sessions s on s.practice_id = g.practice_id and s.group_id = g.id
	cross join lateral (
		select count(*)::int as items, count(*) filter (where i.author_id = $2)::int as mine
		from items i where i.practice_id = s.practice_id and i.session_id = s.id and i.status = 'waiting') w
	where g.practice_id = $1 and s.status = 'planned' and s.ends_at > $3 and ` + mine + `
		and ($2 <> all(leaders(g, $3)) or $2 = any(leaders_on(g, (s.starts_at at time zone g.zone)::date)))
	order by s.starts_at, g.name {sorted}, s.number
	limit $4`

const groupQuery = `
	select g.slug || '-' || g.tail as address, g.name, g.form, g.zone,
		$2 = any(leaders(g, $3)) as leads,
		s.starts_at as next_at, (
			select count(*)::int from items i
			where i.practice_id = g.practice_id and i.session_id = s.id and i.status = 'waiting') as next_items,
		g.paused_at is not null as paused, ` + seatsOf + ` as seats
	from groups g
	left join lateral (
		select s.id, s.starts_at from sessions s
		where s.practice_id = g.practice_id and s.group_id = g.id and s.status = 'planned' and s.ends_at > $3
		order by s.starts_at, s.number limit 1) s on true
	where g.practice_id = $1 and (g.name {sorted}, g.slug || '-' || g.tail) > ($4 {sorted}, $5) and (g.ended_at is not null) = $7 and ` + mine + `
	order by g.name {sorted}, g.slug || '-' || g.tail
	limit $6`
