package calendar_test

import (
	"flag"
	"math/rand/v2"
	"testing"
	"time"

	"samrum/internal/calendar"
)

// How many diaries are searched, and where their chance begins; see make soak.
var (
	searches     = flag.Int("searches", 200, "questions that TestWhateverTheDiary asks")
	searchesSeed = flag.Uint64("searches-seed", 2026, "where its chance begins")
)

// anySearch is asked near a change of the clocks, near Christmas, or on any day.
func anySearch(r *rand.Rand) calendar.Search {
	places := []string{"Europe/Stockholm", "Europe/Helsinki", "America/New_York", "Australia/Lord_Howe"}
	dates := []string{"2027-03-26", "2027-10-29", "2027-04-02", "2027-11-05", "2028-03-24", "2027-10-01", "2026-12-23"}
	zone := zone(places[r.IntN(len(places))])
	today := day(dates[r.IntN(len(dates))]).AddDays(r.IntN(3))
	midnight, _ := today.At(0, zone)
	now := midnight.Add(time.Duration(r.IntN(288)*5) * time.Minute)
	s := calendar.Search{Now: now.Add(time.Duration(r.IntN(2)*r.IntN(60)) * time.Second), Zone: zone}
	for range 1 + r.IntN(2) {
		s.Diaries = append(s.Diaries, anyDiary(r, now))
	}
	return s
}

func anyDiary(r *rand.Rand, now time.Time) calendar.Diary {
	d := calendar.Diary{Opening: anyOpening(r, calendar.DateOf(now, time.UTC)), Kind: anyKind(r)}
	for range r.IntN(12) {
		d.Sessions = append(d.Sessions, anySpan(r, now))
	}
	for range r.IntN(8) {
		d.Bookings = append(d.Bookings, calendar.Booking{
			Span: anySpan(r, now), Before: anyBuffer(r), After: anyBuffer(r), Moving: r.IntN(8) == 0,
		})
	}
	return d
}

func anyOpening(r *rand.Rand, today calendar.Date) calendar.Opening {
	o := calendar.Opening{
		Country: calendar.Countries[r.IntN(4)],
		Closed:  map[calendar.Date]bool{},
		Extra:   map[calendar.Date][]calendar.Window{},
	}
	for weekday := range o.Week {
		o.Week[weekday] = anyWindows(r)
	}
	for range r.IntN(3) {
		o.Closed[today.AddDays(r.IntN(6))] = true
		o.Extra[today.AddDays(r.IntN(6))] = anyWindows(r)
	}
	return o
}

// anyWindows lie often in the night, when the clocks change.
func anyWindows(r *rand.Rand) []calendar.Window {
	var list []calendar.Window
	for range r.IntN(4) {
		from := calendar.Clock(r.IntN([]int{36, 288}[r.IntN(2)]) * 5)
		list = append(list, calendar.Window{From: from, Until: min(1440, from+calendar.Clock(r.IntN(60)*5))})
	}
	return list
}

func anyKind(r *rand.Rand) calendar.MeetingKind {
	notices := []time.Duration{0, 0, 30 * time.Minute, 24 * time.Hour, 30*time.Hour + time.Second}
	return calendar.MeetingKind{
		Length: time.Duration(1+r.IntN(24)) * 5 * time.Minute,
		Step:   calendar.Steps[r.IntN(len(calendar.Steps))],
		Before: anyBuffer(r), After: anyBuffer(r),
		Notice:   notices[r.IntN(len(notices))],
		Horizon:  r.IntN(5),
		MostADay: r.IntN(4),
	}
}

func anyBuffer(r *rand.Rand) time.Duration {
	return time.Duration(r.IntN(2)*r.IntN(10)) * 5 * time.Minute
}

// anySpan lies within a day before and five after the present five minutes.
func anySpan(r *rand.Rand, now time.Time) calendar.Span {
	starts := now.Add(time.Duration(r.IntN(6*288)-288) * 5 * time.Minute)
	return calendar.Span{Starts: starts, Ends: starts.Add(time.Duration(1+r.IntN(36)) * 5 * time.Minute)}
}

// TestWhateverTheDiary holds what is offered against a model that asks every rule
// about every minute. Each rule must once have been the only one in the way.
func TestWhateverTheDiary(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(*searchesSeed, 13))
	alone := map[string]int{}
	for range *searches {
		s := anySearch(r)
		checkEachMinute(t, s, alone)
		if t.Failed() {
			t.Fatalf("search %+v", s)
		}
	}
	for _, rule := range slotRules {
		if alone[rule.name] == 0 {
			t.Errorf("never tried alone: %s", rule.name)
		}
	}
}

func checkEachMinute(t *testing.T, s calendar.Search, alone map[string]int) {
	offers := map[time.Time]calendar.Slot{}
	for _, found := range s.FreeSlots() {
		for _, slot := range found.Slots {
			offers[slot.Starts] = slot
			if calendar.DateOf(slot.Starts, s.Zone) != found.Date {
				t.Errorf("%v stands under %v", slot, found.Date)
			}
		}
	}
	model := newSlotModel(s)
	for i := range model.at {
		who, broken := model.whoIsFree(s, i)
		for _, rules := range broken {
			if len(rules) == 1 {
				alone[rules[0]]++
			}
		}
		slot, isOffered := offers[model.at[i]]
		if isOffered != (who >= 0) || isOffered && slot.Diary != who {
			t.Errorf("%v offered %t by %d, the model says by %d, broken %v", model.at[i], isOffered, slot.Diary, who, broken)
		}
		delete(offers, model.at[i])
	}
	if len(offers) > 0 {
		t.Errorf("offered at no minute that the model knows: %v", offers)
	}
}
