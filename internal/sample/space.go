package sample

import (
	"context"
	"fmt"
	"time"

	"samrum/internal/agenda"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// A held session is what one gave its members, by their places in the group, and
// what its minutes went to.
type held struct {
	given   []given
	content supervision.Content
}

type given struct {
	minutes int // 0: "not today"
	to      []int
}

// What the sessions that are over have given, the last first.
var (
	northSpace = []held{
		{[]given{{34, []int{3}}, {28, []int{4}}}, supervision.Content{Case: 62}},
		{[]given{{31, []int{0}}, {33, []int{1}}, {0, []int{6}}}, supervision.Content{Case: 64}},
		{},
		{[]given{{24, []int{2}}, {38, []int{5}}}, supervision.Content{Case: 38, Topic: 24}},
		{[]given{{65, []int{1, 3}}}, supervision.Content{Case: 65}},
		{[]given{{33, []int{0}}, {30, []int{2}}, {0, []int{4}}}, supervision.Content{Case: 63}},
		{[]given{{32, []int{5}}, {29, []int{7}}}, supervision.Content{Case: 32, Process: 29}},
	}
	westSpace = []held{
		{[]given{{35, []int{0}}}, supervision.Content{Process: 35}},
		{},
		{[]given{{36, []int{3}}, {0, []int{5}}}, supervision.Content{Process: 36}},
		{[]given{{18, []int{1}}, {17, []int{2}}}, supervision.Content{Process: 18, Case: 17}},
	}
	bookSpace = []held{
		{[]given{{38, []int{1}}}, supervision.Content{Case: 38, Reading: 40}},
		{[]given{{20, []int{0}}, {19, []int{2}}}, supervision.Content{Case: 19, Topic: 20, Reading: 37}},
		{[]given{{36, []int{4}}}, supervision.Content{Case: 36, Reading: 42}},
	}
	aarhusSpace = []held{
		{[]given{{36, []int{0}}, {26, []int{4}}}, supervision.Content{Case: 36, Process: 26}},
		{[]given{{34, []int{2}}, {0, []int{3}}}, supervision.Content{Case: 34, Process: 25}},
		{[]given{{33, []int{1}}, {28, []int{5}}}, supervision.Content{Case: 33, Topic: 28}},
	}
	osloSpace = []held{
		{[]given{{38, []int{0}}}, supervision.Content{Case: 38}},
		{[]given{{41, []int{0}}}, supervision.Content{Process: 41}},
	}
)

// give writes into the ledger what the group's sessions gave when they were over.
func (f *filler) give(ctx context.Context, told story) error {
	for i, h := range told.group.space {
		number := told.next - 1 - i
		if number < 1 || len(h.given) == 0 {
			continue
		}
		f.at = told.slots[number-1].Ends.Add(told.delay(i + 1))
		if f.at.After(f.now) {
			continue
		}
		var gifts []postgres.Gift
		for _, g := range h.given {
			gift := postgres.Gift{Minutes: g.minutes, Declined: g.minutes == 0}
			for _, place := range g.to {
				gift.To = append(gift.To, told.members[place].address)
			}
			gifts = append(gifts, gift)
		}
		if err := f.owner.GiveSpace(ctx, f.practice.ID, told.tail, number, gifts, h.content); err != nil {
			return err
		}
	}
	return nil
}

// delay is how much later than planned a session was held, by how many sessions
// it lies before the next.
func (s story) delay(back int) (later time.Duration) {
	for _, c := range s.group.changes {
		if c.back == back {
			later = time.Duration(c.later) * time.Hour
		}
	}
	return later
}

// aarhusAgenda is a group's own: it shows before it talks.
var aarhusAgenda = agenda.Template{Parts: []agenda.Part{
	{Kind: agenda.CheckIn, Minutes: 10, Title: "check_in_back_look"},
	{Kind: agenda.Inventory, Minutes: 7, Title: "inventory"},
	{Kind: agenda.Case, Minutes: 35, Title: "case"},
	{Kind: agenda.Pause, Minutes: 8, Title: "pause"},
	{Kind: agenda.Sculpture, Minutes: 20, Own: &agenda.Words{
		Title: "Vi stiller det op i rummet", Instruction: "Vis først, tal bagefter. Man må gerne se på.", Material: []string{"garn", "stole", "fri gulvplads"},
	}},
	{Kind: agenda.Process, Minutes: 25, Title: "team_and_role"},
	{Kind: agenda.Learning, Minutes: 7, Title: "learning"},
	{Kind: agenda.CheckOut, Minutes: 8, Title: "closing_next"},
}}

// arrange gives a group its own agenda, a month ago.
func (f *filler) arrange(ctx context.Context, told story) error {
	if len(told.group.agenda.Parts) == 0 {
		return nil
	}
	own, problems, parts := told.group.agenda.Tidy(told.group.draft.Length)
	if problems != nil || parts != nil {
		return fmt.Errorf("agenda: %v, %v", problems, parts)
	}
	f.at = f.now.AddDate(0, -1, 0)
	return f.as(ctx, told.group.lead, func(login postgres.LoginHash) error {
		return f.lead(ctx, login, told.tail, func(lead postgres.Lead) error { return f.store.ChangeAgenda(ctx, lead, 0, own) })
	})
}
