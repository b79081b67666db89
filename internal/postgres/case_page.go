package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

type sealedLine struct {
	ID            caseID
	Headline      []byte
	Kind          supervision.Kind
	Minutes       int
	AuthorName    string
	Mine          bool
	Status        supervision.CaseStatus
	SessionNumber int
	Carried       int
}

// lineColumns lists what fills a sealedLine; $1 is the practice, $2 the group,
// $3 the reader and $4 whether she leads. A mistake of one's own is a case to
// the other members.
const lineColumns = `i.id, t.headline,
	case when $4 or i.author_id = $3 or i.kind <> 'own_mistake' then i.kind else 'case' end as kind, coalesce(i.minutes, 0) as minutes,
	case when $4 or i.author_id = $3 then pp.name else '' end as author_name,
	i.author_id = $3 as mine, i.status, coalesce(s.number, 0) as session_number, i.carried`

const lineTables = `
	from items i
	join practice_people pp on pp.practice_id = i.practice_id and pp.person_id = i.author_id
	left join item_texts t on t.practice_id = i.practice_id and t.item_id = i.id
	left join sessions s on s.practice_id = i.practice_id and s.id = i.session_id
	where i.practice_id = $1 and i.group_id = $2`

func queueSessionItems(b *pgx.Batch, dst *[]sealedLine, seat Seat, number int) {
	queue(b, dst, `select `+lineColumns+lineTables+` and s.number = $5 and i.status in ('waiting', 'discussed')
		order by i.created_at, i.id limit 50`,
		seat.practice.ID, seat.group.ID, seat.person.ID, seat.leads, number)
}

// queueWaitingItems reads what waits, in a group that has ended what waited, and
// the reader's own drafts.
func queueWaitingItems(b *pgx.Batch, dst *[]sealedLine, seat Seat) {
	status := supervision.Waiting
	if seat.group.Ended() {
		status = supervision.Lapsed
	}
	queue(b, dst, `select `+lineColumns+lineTables+` and (i.status = $5 or i.status = 'draft' and i.author_id = $3)
		order by i.created_at, i.id limit 50`,
		seat.practice.ID, seat.group.ID, seat.person.ID, seat.leads, status)
}

// openLines opens the headlines of a list.
func (s *Store) openLines(ctx context.Context, seat Seat, sealed []sealedLine) ([]supervision.CaseLine, error) {
	if len(sealed) == 0 {
		return nil, nil
	}
	key, err := s.dataKey(ctx, seat.practice.ID)
	if err != nil {
		return nil, err
	}
	lines := make([]supervision.CaseLine, len(sealed))
	for i, l := range sealed {
		headline, err := key.open(l.ID, "headline", l.Headline)
		if err != nil {
			return nil, err
		}
		lines[i] = supervision.CaseLine{
			ID: l.ID, Headline: headline, Kind: l.Kind, Minutes: l.Minutes, AuthorName: l.AuthorName,
			Mine: l.Mine, Status: l.Status, SessionNumber: l.SessionNumber, Carried: l.Carried, Erased: l.Headline == nil,
		}
	}
	return lines, nil
}

// CasePage is what the page of one item shows: the words its reader may read.
type CasePage struct {
	Item     supervision.CaseItem
	MayRead  bool // more than the headline
	StartsAt *time.Time
	Allowed  []string // the practice's own words, for a review of the item's
}

type sealedItem struct {
	ID            caseID
	AuthorID      supervision.ID[supervision.Person]
	AuthorName    string
	Kind          supervision.Kind
	Minutes       int
	Urgency       supervision.Urgency
	Readers       supervision.Readers
	Wishes        []supervision.Wish
	Status        supervision.CaseStatus
	SessionNumber int
	StartsAt      *time.Time
	Version       int
	Carried       int
	CreatedAt     time.Time
	TextExpiresAt *time.Time
	MayRead       bool
	Headline      []byte
	Question      []byte
	Situation     []byte
	Affected      []byte
	OwnLine       []byte
}

// CasePage reads an item. Its author and the leaders read all of it, except
// the line that is its author's own; another member reads headline and minutes,
// or all when the author shared it or the group has it before it in the room. A draft is its author's alone, and so is a
// withdrawn item, with its words while they can come back.
func (s *Store) CasePage(ctx context.Context, seat Seat, id caseID) (CasePage, error) {
	const q = `
		select i.id, i.author_id, case when may.read then pp.name else '' end as author_name,
			case when may.read or i.kind <> 'own_mistake' then i.kind else 'case' end as kind, coalesce(i.minutes, 0) as minutes,
			case when may.read then i.urgency else '' end as urgency, i.readers,
			case when may.read then i.wishes else '{}' end as wishes, i.status,
			coalesce(s.number, 0) as session_number, s.starts_at, i.version, i.carried, i.created_at, t.text_expires_at,
			may.read as may_read, t.headline,
			case when may.read then t.question end as question, case when may.read then t.situation end as situation,
			case when may.read then t.affected end as affected, case when i.author_id = $4 then t.own_line end as own_line
		from items i
		join practice_people pp on pp.practice_id = i.practice_id and pp.person_id = i.author_id
		left join sessions s on s.practice_id = i.practice_id and s.id = i.session_id
		cross join lateral (select i.author_id = $4 or $5 or i.readers = 'group' or {open} as read) may
		left join item_texts t on t.practice_id = i.practice_id and t.item_id = i.id
			and (i.status <> 'withdrawn' or t.text_expires_at > $6)
		where i.practice_id = $1 and i.group_id = $2 and i.id = $3 and (i.status not in ('draft', 'withdrawn') or i.author_id = $4)`
	var row sealedItem
	var excuses []supervision.Excuse
	var allowed []string
	err := s.read(ctx, seat.practice.ID, func(b *pgx.Batch) {
		queueOne(b, &row, withOpen(q, "$4", "$7", "$6"), seat.practice.ID, seat.group.ID, id, seat.person.ID, seat.leads, s.Now(), seat.group.Zone)
		queueExcuses(b, &excuses, seat, id)
		queueWords(b, &allowed, seat.practice.ID)
	})
	if err == nil {
		var page CasePage
		if page, err = s.openItem(ctx, seat, row); err == nil {
			page.Item.Excuses, page.Allowed = excuses, allowed
			return page, nil
		}
	}
	return CasePage{}, fmt.Errorf("page of case %v: %w", id, err)
}

func (s *Store) openItem(ctx context.Context, seat Seat, row sealedItem) (CasePage, error) {
	item := supervision.CaseItem{
		ID: row.ID, AuthorID: row.AuthorID, AuthorName: row.AuthorName, Status: row.Status,
		SessionNumber: row.SessionNumber, Version: row.Version, Carried: row.Carried, CreatedAt: row.CreatedAt, Erased: row.Headline == nil,
		CaseDraft: supervision.CaseDraft{Kind: row.Kind, Minutes: row.Minutes, Urgency: row.Urgency, Readers: row.Readers, Wishes: row.Wishes},
	}
	page := CasePage{Item: item, MayRead: row.MayRead, StartsAt: row.StartsAt}
	if item.Erased {
		return page, nil
	}
	page.Item.TextExpiresAt = *row.TextExpiresAt
	key, err := s.dataKey(ctx, seat.practice.ID)
	if err != nil {
		return CasePage{}, err
	}
	d := &page.Item.CaseDraft
	for _, field := range []struct {
		name   string
		sealed []byte
		text   *string
	}{
		{"headline", row.Headline, &d.Headline},
		{"question", row.Question, &d.Question},
		{"situation", row.Situation, &d.Situation},
		{"affected", row.Affected, &d.Affected},
		{"own_line", row.OwnLine, &d.OwnLine},
	} {
		if *field.text, err = key.open(row.ID, field.name, field.sealed); err != nil {
			return CasePage{}, err
		}
	}
	return page, nil
}
