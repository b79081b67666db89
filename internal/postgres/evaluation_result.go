package postgres

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"
)

// mayRead tells which views v of the group $2 the person $3, who leads if $4, may
// open. Nobody comes to a view's numbers by another way.
const mayRead = `v.practice_id = $1 and v.groups @> array[$2::uuid] and (v.audience = 'orderer'
	or $3 = any(v.readers) and (v.audience = 'group' or v.audience = 'leader' and $4))`

// thisRound is the id of the group's round $5, once it has closed.
const thisRound = `(select t.id from evaluation_rounds t
	where t.practice_id = $1 and t.group_id = $2 and t.name = $5 and t.closed_as is not null)`

type outcomeRow struct {
	ID       roundID
	Name     string
	Kind     evaluation.Kind
	OpensAt  time.Time
	ClosesAt time.Time
	Closed   bool
	Asked    bool
}

func (r outcomeRow) round() evaluation.Round {
	round := evaluation.Round{ID: r.ID, Kind: r.Kind, OpensAt: r.OpensAt, ClosesAt: r.ClosesAt, Opened: true}
	round.Term, round.Number = evaluation.PlaceOf(r.Name)
	return round
}

type viewRow struct {
	RoundID  roundID // whose closing brought it
	Kind     evaluation.Kind
	Audience evaluation.Audience
	Roster   []personID
	Shown    Shown
	Pool     []pooledRound
}

// A pooledRound is one of a view's rounds; one of another group has no name.
type pooledRound struct {
	ID    roundID           `json:"id"`
	Own   bool              `json:"own"`
	Name  string            `json:"name"`
	Kind  evaluation.Kind   `json:"kind"`
	Items []evaluation.Item `json:"items"`
}

// viewColumns fills a viewRow of the group $2 from views v and the rounds c whose
// closing brought them.
const viewColumns = `v.round_id, c.kind, v.audience, v.roster, v.shown, (
	select jsonb_agg(jsonb_build_object('id', r.id, 'own', r.group_id = $2, 'name', case when r.group_id = $2 then r.name else '' end, 'kind', r.kind,
		'items', case when r.group_id = $2 then r.items end) order by r.closed_as)
	from evaluation_rounds r where r.practice_id = v.practice_id and r.id = any(v.rounds)) as pool`

// view is what is shown. Its only group is the reader's: others have no name
// here.
func (r viewRow) view(group groupID) evaluation.View {
	v := evaluation.View{
		Audience: r.Audience, Closing: r.RoundID, Roster: r.Roster, Answered: r.Shown.Answered, Cells: r.Shown.Cells,
		Groups: []groupID{group},
	}
	for _, p := range r.Pool {
		v.Rounds = append(v.Rounds, p.ID)
	}
	return v
}

func (r viewRow) pool() (pool evaluation.Pool) {
	for _, p := range r.Pool {
		if !p.Own {
			pool.Others++
			continue
		}
		pool.Own = append(pool.Own, p.round())
	}
	return pool
}

func (p pooledRound) round() evaluation.Round {
	round := evaluation.Round{ID: p.ID, Kind: p.Kind}
	round.Term, round.Number = evaluation.PlaceOf(p.Name)
	return round
}

func (r viewRow) holds(id roundID) bool {
	return slices.ContainsFunc(r.Pool, func(p pooledRound) bool { return p.ID == id })
}

type remarkLine struct {
	ID     remarkID
	Name   string
	Remark []byte
}

// outcomeRows is all that is read of a round for one reader.
type outcomeRows struct {
	of      outcomeRow
	views   []viewRow
	answers []answerRow
	remarks []remarkLine
}

// Outcome reads what the seat's person may see of a round of her group by its
// name; ErrNotFound when it has not opened, or there is none. What a round that
// is open will hold, and one that is not shown to her, is not read at all.
func (s *Store) Outcome(ctx context.Context, seat Seat, name string) (evaluation.Outcome, error) {
	var rows outcomeRows
	err := s.read(ctx, seat.practice.ID, func(b *pgx.Batch) { rows.queue(b, seat, name) })
	if err != nil {
		return evaluation.Outcome{}, fmt.Errorf("outcome of round: %w", err)
	}
	outcome := rows.outcome(seat.group.ID)
	if len(rows.answers)+len(rows.remarks) == 0 {
		return outcome, nil
	}
	key, err := s.dataKey(ctx, seat.practice.ID)
	if err == nil {
		outcome.Words, outcome.Remarks, err = rows.words(key, s.random())
	}
	if err != nil {
		return evaluation.Outcome{}, fmt.Errorf("words of round: %w", err)
	}
	return outcome, nil
}

func (rows *outcomeRows) queue(b *pgx.Batch, seat Seat, name string) {
	practice, group, person := seat.practice.ID, seat.group.ID, seat.person.ID
	queueOne(b, &rows.of, `
		select r.id, r.name, r.kind, r.opens_at, r.closes_at, r.closed_as is not null as closed, $4 = any(r.leaders) or exists (
			select from evaluation_tokens k where k.practice_id = r.practice_id and k.round_id = r.id and k.person_id = $4) as asked
		from evaluation_rounds r
		where r.practice_id = $1 and r.group_id = $2 and r.name = $3 and r.opened`, practice, group, name, person)
	queue(b, &rows.views, `
		select `+viewColumns+`
		from evaluation_views v
		join evaluation_rounds c on c.practice_id = v.practice_id and c.id = v.round_id
		where `+mayRead+` and (v.audience = 'group' or `+thisRound+` = any(v.rounds))
		order by v.place`, practice, group, person, seat.leads, name)
	queue(b, &rows.answers, `
		select a.id, a.round_id, a.answer
		from evaluation_views v
		join evaluation_rounds r on r.practice_id = v.practice_id and r.id = any(v.rounds) and r.group_id = $2 and r.closed_as is not null
		join evaluation_answers a on a.practice_id = r.practice_id and a.round_id = r.id
		where `+mayRead+` and v.audience <> 'orderer' and `+thisRound+` = any(v.rounds)`, practice, group, person, seat.leads, name)
	queue(b, &rows.remarks, `
		select m.id, pp.name, m.remark
		from evaluation_rounds r
		join evaluation_remarks m on m.practice_id = r.practice_id and m.round_id = r.id
		join practice_people pp on pp.practice_id = m.practice_id and pp.person_id = m.person_id
		where r.practice_id = $1 and r.group_id = $2 and r.id = `+thisRound+` and $4 and $3 = any(r.leaders)
		order by pp.name `+seat.sorted()+`, m.id`, practice, group, person, seat.leads, name)
}

// shown is the view that the reader opens: her group's own before what whoever
// ordered was shown.
func (rows outcomeRows) shown() (row viewRow, found bool) {
	for _, v := range rows.views {
		if v.holds(rows.of.ID) && (!found || row.Audience == evaluation.ForOrderer) {
			row, found = v, true
		}
	}
	return row, found
}

func (rows outcomeRows) outcome(group groupID) evaluation.Outcome {
	o := evaluation.Outcome{Round: rows.of.round(), Closed: rows.of.Closed, Asked: rows.of.Asked}
	row, found := rows.shown()
	if !found {
		return o
	}
	view := row.view(group)
	o.View, o.Pool = &view, row.pool()
	if row.Audience == evaluation.ForGroup {
		o.Course = rows.course(row, group)
	}
	return o
}

// course compares a view with those before it, of rounds of its kind.
func (rows outcomeRows) course(of viewRow, group groupID) *evaluation.Course {
	var views []evaluation.View
	for _, row := range rows.views {
		if row.Audience == evaluation.ForGroup && row.Kind == of.Kind {
			views = append(views, row.view(group))
		}
		if row.RoundID == of.RoundID && row.Audience == of.Audience {
			break
		}
	}
	course, ok := evaluation.CourseOf(views)
	if !ok {
		return nil
	}
	for _, v := range course.Views {
		i := slices.IndexFunc(rows.views, func(row viewRow) bool { return row.RoundID == v.Closing && row.Audience == v.Audience })
		course.Rounds = append(course.Rounds, rows.views[i].Pool[0].round())
	}
	return &course
}

// words opens what was written, in an order that r draws.
func (rows outcomeRows) words(key sealer, r *rand.Rand) (sayings []evaluation.Saying, remarks []evaluation.Remark, err error) {
	given, err := key.openAnswers(rows.answers)
	if err != nil {
		return nil, nil, err
	}
	if row, found := rows.shown(); found {
		var results []evaluation.Result
		for _, p := range row.Pool {
			results = append(results, evaluation.Result{Round: p.ID, Items: p.Items, Answers: given[p.ID]})
		}
		sayings = evaluation.Sayings(results, row.view(groupID{}), r)
	}
	for _, m := range rows.remarks {
		text, err := key.key.Open(m.Remark, remarkRow(key.practice, m.ID))
		if err != nil {
			return nil, nil, fmt.Errorf("open remark: %w", supervision.ErrNoKey)
		}
		remarks = append(remarks, evaluation.Remark{Name: m.Name, Text: text})
	}
	return sayings, remarks, nil
}

// InProgramme tells whether the group's members take part in a programme rather
// than work.
func (s *Store) InProgramme(ctx context.Context, seat Seat) (programme bool, err error) {
	err = s.read(ctx, seat.practice.ID, func(b *pgx.Batch) {
		queueValue(b, &programme, `select programme from groups where practice_id = $1 and id = $2`, seat.practice.ID, seat.group.ID)
	})
	if err != nil {
		return false, fmt.Errorf("in programme: %w", err)
	}
	return programme, nil
}
