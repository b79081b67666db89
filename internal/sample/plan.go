package sample

import (
	"context"
	"crypto/rand"
	"fmt"
	"time"

	"samrum/internal/calendar"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// The hero is the session that a visitor's first page is about: later today, or
// on the next working day. The year of every group is laid out around it.
func hero(now time.Time) (calendar.Date, calendar.Clock) {
	const lead = 10 * time.Minute
	zone := supervision.Zone(Zone)
	d := calendar.DateOf(now, zone)
	for _, c := range []calendar.Clock{9 * 60, 13 * 60, 15 * 60} {
		if starts, _ := d.At(c, zone); working(d) && starts.After(now.Add(lead)) {
			return d, c
		}
	}
	for d = d.AddDays(1); !working(d); d = d.AddDays(1) {
	}
	return d, 9 * 60
}

// always are the days that the sample keeps free even where a break is on.
var always = calendar.SkipRules{Holidays: true, Eves: true}

func working(d calendar.Date) bool {
	return d.Weekday() != time.Saturday && d.Weekday() != time.Sunday && len(always.Reasons(calendar.SE, d)) == 0
}

// skipping keeps bridge days and breaks free too, except where the hero lies.
func skipping(hero calendar.Date) calendar.SkipRules {
	rules := always
	rules.Bridges = !calendar.SE.IsBridgeDay(hero)
	rules.Christmas, rules.Summer = calendar.ChristmasWeeks, calendar.SummerWeeks
	_, week := hero.ISOWeek()
	if rules.Christmas.Has(week) {
		rules.Christmas = 0
	}
	if rules.Summer.Has(week) {
		rules.Summer = 0
	}
	return rules
}

// series is the group's year. Each group has a weekday of its own, so that no
// leader is asked to be in two places.
func (g group) series(now time.Time) calendar.Series {
	day, start := hero(now)
	if g.start != 0 {
		start = g.start
	}
	ahead := (int(day.Weekday())-1+g.weekday)%5 + 1 - int(day.Weekday())
	if ahead < 0 {
		ahead += 7
	}
	number := g.all
	first := day.AddDays(ahead - 7*g.every*g.past)
	return calendar.Series{
		Country: calendar.Country(g.draft.Country), Zone: supervision.Zone(g.draft.Zone),
		First: first, Start: start, Length: time.Duration(g.draft.Length) * time.Minute,
		Rhythm: calendar.Rhythm{Kind: calendar.EveryNWeeks, Weeks: g.every}, Number: &number,
		Skip: skipping(day), Today: first,
	}
}

// A story is a group that has been planned: its n-th session is slots[n-1].
type story struct {
	group
	tail  string
	slots []postgres.Slot
	next  int // number of the first session that is not over
}

// begin makes the group, seats its members and plans its year, two weeks before
// its first session.
func (f *filler) begin(ctx context.Context, g group) (told story, err error) {
	series := g.series(f.now)
	proposal, problems := series.Propose()
	if problems != nil {
		return told, fmt.Errorf("plan: %v", problems)
	}
	told = story{group: g, next: 1}
	for _, s := range proposal.Sessions() {
		told.slots = append(told.slots, postgres.Slot{Starts: s.Starts, Ends: s.Ends})
		if !s.Ends.After(f.now) {
			told.next++
		}
	}
	f.at = told.slots[0].Starts.AddDate(0, 0, -14)
	err = f.as(ctx, g.lead, func(login postgres.LoginHash) error {
		if told.tail, err = f.create(ctx, login, g); err != nil {
			return err
		}
		if err := f.owner.AddMembers(ctx, f.practice.ID, told.tail, g.seats(f.at, f.now)); err != nil {
			return err
		}
		return f.lead(ctx, login, told.tail, func(lead postgres.Lead) error {
			return f.store.SavePlan(ctx, lead, postgres.Plan{
				Form: supervision.NewFormKey(), NextNumber: 1, FirstDate: series.First, StartMinute: int(series.Start),
				Length: g.draft.Length, Rhythm: string(series.Rhythm.Kind), EveryWeeks: g.every, Slots: told.slots, Place: g.place,
			})
		})
	})
	return told, err
}

// create makes the group for whoever is signed in and returns its tail.
func (f *filler) create(ctx context.Context, login postgres.LoginHash, g group) (tail string, err error) {
	who, err := f.store.WhoAsks(ctx, login)
	if err != nil {
		return "", err
	}
	place, err := who.InPractice()
	if err != nil {
		return "", err
	}
	supervising, err := place.Supervising()
	if err != nil {
		return "", err
	}
	draft := g.draft
	if draft.CoLeadID, err = f.colleague(ctx, supervising, g.with); err != nil {
		return "", err
	}
	address, err := f.store.CreateGroup(ctx, supervising, draft, supervision.NewFormKey())
	tail, _ = supervision.TailOf(address)
	return tail, err
}

// colleague finds the supervisor with an address, the zero ID for "".
func (f *filler) colleague(ctx context.Context, p postgres.Supervising, address string) (id supervision.ID[supervision.Person], err error) {
	people, err := f.store.Supervisors(ctx, p)
	for _, s := range supervisors {
		for _, person := range people {
			if s.Address == address && s.Name == person.Name {
				id = person.ID
			}
		}
	}
	return id, err
}

// lead proves that whoever is signed in leads the group.
func (f *filler) lead(ctx context.Context, login postgres.LoginHash, tail string, do func(postgres.Lead) error) error {
	seat, err := f.store.Seat(ctx, login, tail)
	if err != nil {
		return err
	}
	lead, err := seat.Lead()
	if err != nil {
		return err
	}
	return do(lead)
}

func (g group) seats(from, now time.Time) []postgres.Member {
	zone := supervision.Zone(g.draft.Zone)
	seats := make([]postgres.Member, len(g.members))
	for i, m := range g.members {
		seats[i] = postgres.Member{Address: m.address, Joined: calendar.DateOf(from, zone)}
		if joined := now.AddDate(0, 0, -m.joined); m.joined > 0 && joined.After(from) {
			seats[i].Joined = calendar.DateOf(joined, zone)
		}
		if m.leftAfter > 0 {
			seats[i].Left = calendar.DateOf(now.AddDate(0, 0, -m.leftAfter), zone)
		}
	}
	return seats
}

func randomHash() (h [32]byte) {
	_, _ = rand.Read(h[:]) // never fails since Go 1.24
	return h
}
