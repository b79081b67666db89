package calendar_test

import (
	"strings"
	"testing"
	"time"

	"samrum/internal/calendar"

	"github.com/google/go-cmp/cmp"
)

type slotCase struct {
	search calendar.Search
	want   string // lines as slotsOf writes them
}

func checkOffered(t *testing.T, cases map[string]slotCase) {
	t.Parallel()
	for name, tt := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			want := strings.ReplaceAll(tt.want, "\t", "")
			if diff := cmp.Diff(want, slotsOf(tt.search)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

const tuesday, wednesday, sunday = time.Tuesday, time.Wednesday, time.Sunday

func TestSlotsFollowTheHours(t *testing.T) {
	checkOffered(t, map[string]slotCase{
		"never when there are no hours":      {search(), ""},
		"each half hour of a morning":        {search(on(tuesday, "09:00-11:00")), "2026-11-24 09:00 09:30 10:00 10:30"},
		"each quarter":                       {search(on(tuesday, "09:00-10:00"), step(15)), "2026-11-24 09:00 09:15 09:30"},
		"each hour":                          {search(on(tuesday, "09:00-11:00"), step(60)), "2026-11-24 09:00 10:00"},
		"each half hour for want of a step":  {search(on(tuesday, "09:00-10:00"), step(7)), "2026-11-24 09:00 09:30"},
		"counted from the window's start":    {search(on(tuesday, "09:10-10:30")), "2026-11-24 09:10 09:40"},
		"counted anew in each window":        {search(on(tuesday, "09:00-09:30 13:10-13:40")), "2026-11-24 09:00 13:10"},
		"as long as they fit":                {search(on(tuesday, "09:00-11:00"), minutes(60)), "2026-11-24 09:00 09:30 10:00"},
		"never in a window that is short":    {search(on(tuesday, "09:00-09:29")), ""},
		"over the seam of touching windows":  {search(on(tuesday, "10:15-11:00 09:00-10:15"), minutes(45)), "2026-11-24 09:00 09:30 10:00"},
		"counted once where windows overlap": {search(on(tuesday, "09:00-10:00 09:45-10:45 09:10-09:20")), "2026-11-24 09:00 09:30 10:00"},
		"not in hours turned round":          {search(on(tuesday, "11:00-09:00 09:00-09:00 23:00-24:30")), ""},
		"until 24.00":                        {search(on(tuesday, "22:30-24:00"), minutes(60)), "2026-11-24 22:30 23:00"},
		"not over midnight, open or not": {
			search(on(tuesday, "23:00-24:00"), on(wednesday, "00:00-01:00"), minutes(60)),
			"2026-11-24 23:00\n2026-11-25 00:00",
		},
		"by date": {
			search(on(wednesday, "09:00-09:30"), on(tuesday, "09:00-09:30")),
			"2026-11-24 09:00\n2026-11-25 09:00",
		},
	})
}

// Epiphany is a Wednesday and 5 January its eve.
func TestSlotsFollowTheExceptions(t *testing.T) {
	epiphany := at("Europe/Stockholm", "2027-01-05 08:00")
	checkOffered(t, map[string]slotCase{
		"a closed day has none": {search(daily("09:00-09:30"), within(2), closed("2026-11-24")), `2026-11-23 09:00
			2026-11-25 09:00`},
		"extra hours join those of the week": {search(on(tuesday, "09:00-10:00"), extra("2026-11-24", "10:00-10:45 13:00-13:30")), "2026-11-24 09:00 09:30 10:00 13:00"},
		"extra hours open a day without any": {search(extra("2026-11-26", "13:00-13:30")), "2026-11-26 13:00"},
		"extra hours alone open a closed day": {
			search(on(tuesday, "09:00-10:00"), closed("2026-11-24"), extra("2026-11-24", "09:30-10:00")), "2026-11-24 09:30",
		},
		"a holiday closes, its eve does not":   {search(epiphany, daily("09:00-09:30"), within(2)), "2027-01-05 09:00\n2027-01-07 09:00"},
		"another country's holiday does not":   {search(epiphany, daily("09:00-09:30"), within(1), country(calendar.DK)), "2027-01-05 09:00\n2027-01-06 09:00"},
		"a bridge day is open":                 {search(at("Europe/Stockholm", "2027-05-07 08:00"), daily("09:00-09:30"), within(0)), "2027-05-07 09:00"},
		"extra hours alone open a holiday":     {search(epiphany, daily("09:00-10:00"), extra("2027-01-06", "17:00-17:30"), within(1)), "2027-01-05 09:00 09:30\n2027-01-06 17:00"},
		"and a holiday that is closed as well": {search(epiphany, closed("2027-01-06"), extra("2027-01-06", "17:00-17:30")), "2027-01-06 17:00"},
	})
}

func TestSlotsLeaveOutWhatIsTaken(t *testing.T) {
	morning, quarter := on(tuesday, "09:00-11:00"), 15*time.Minute
	checkOffered(t, map[string]slotCase{
		"by a session, and touch it": {search(morning, session("2026-11-24 09:30", time.Hour)), "2026-11-24 09:00 10:30"},
		"by a minute of a session":   {search(morning, session("2026-11-24 09:59", time.Minute)), "2026-11-24 09:00 10:00 10:30"},
		"by a booking, and touch it": {search(morning, booked("2026-11-24 09:30", 0, 0)), "2026-11-24 09:00 10:00 10:30"},
		"by the buffers of a booking": {
			search(morning, booked("2026-11-24 09:45", quarter, quarter)), "2026-11-24 09:00 10:30",
		},
		"sessions have no buffers but the meeting's own": {
			search(morning, step(15), buffers(quarter, 0), session("2026-11-24 09:30", 30*time.Minute)), "2026-11-24 09:00 10:15 10:30",
		},
		"the buffer after is kept free too": {
			search(morning, step(15), buffers(0, quarter), session("2026-11-24 09:30", 30*time.Minute)), "2026-11-24 10:00 10:15 10:30",
		},
		"between two bookings the buffers add": {
			search(on(tuesday, "09:00-12:00"), step(15), buffers(quarter, quarter), booked("2026-11-24 10:15", quarter, quarter)),
			"2026-11-24 09:00 09:15 11:15 11:30",
		},
		"by a session of two weeks ago until now": {
			search(morning, session("2026-11-09 09:00", 15*24*time.Hour+30*time.Minute)), "2026-11-24 09:30 10:00 10:30",
		},
		"by things that overlap, in any order": {
			search(morning, session("2026-11-24 09:40", 10*time.Minute), session("2026-11-24 09:30", time.Hour), booked("2026-11-24 09:15", 0, 0)), "2026-11-24 10:30",
		},
		"buffers may lie outside the hours": {search(on(tuesday, "09:00-10:00"), buffers(time.Hour, time.Hour)), "2026-11-24 09:00 09:30"},
		"a buffer before reaches over midnight": {
			search(on(wednesday, "00:00-01:00"), buffers(30*time.Minute, 0), session("2026-11-24 23:00", 50*time.Minute)), "2026-11-25 00:30",
		},
		"a buffer after reaches over midnight": {
			search(on(tuesday, "23:00-24:00"), buffers(0, 30*time.Minute), session("2026-11-25 00:10", time.Hour)), "2026-11-24 23:00",
		},
		"a booking's buffer reaches over midnight": {
			search(on(wednesday, "00:00-01:00"), booked("2026-11-24 23:00", 0, 45*time.Minute)), "2026-11-25 00:30",
		},
		"a buffer before may lie in the past": {
			search(now("2026-11-24 09:00"), morning, within(0), buffers(time.Hour, 0), session("2026-11-24 07:00", time.Hour)), "2026-11-24 09:00 09:30 10:00 10:30",
		},
		"not by what is being moved":       {search(morning, booked("2026-11-24 09:30", quarter, quarter), moving()), "2026-11-24 09:00 09:30 10:00 10:30"},
		"but by what stays":                {search(morning, booked("2026-11-24 09:00", 0, 0), booked("2026-11-24 10:00", 0, 0), moving()), "2026-11-24 09:30 10:00 10:30"},
		"a full day has none":              {search(daily("09:00-10:00"), within(1), mostADay(2), booked("2026-11-24 12:00", 0, 0), booked("2026-11-24 18:00", 0, 0)), "2026-11-23 09:00 09:30"},
		"a day with one left has them all": {search(on(tuesday, "09:00-10:00"), mostADay(2), booked("2026-11-24 12:00", 0, 0)), "2026-11-24 09:00 09:30"},
		"sessions do not fill a day":       {search(on(tuesday, "09:00-10:00"), mostADay(1), session("2026-11-24 12:00", time.Hour)), "2026-11-24 09:00 09:30"},
		"what is over today counts":        {search(daily("09:00-09:30"), within(1), mostADay(1), booked("2026-11-23 07:00", 0, 0)), "2026-11-24 09:00"},
		"the date of the start counts, in the practice": {
			search(daily("22:00-22:30"), within(1), mostADay(1), booked("2026-11-24 00:10", time.Hour, 0)), "2026-11-23 22:00",
		},
		"the start before midnight counts for its day": {
			search(daily("22:00-22:30"), within(1), mostADay(1), booked("2026-11-23 23:50", 0, 0)), "2026-11-24 22:00",
		},
		"what is being moved fills no day": {search(on(tuesday, "09:00-09:30"), mostADay(1), booked("2026-11-24 12:00", 0, 0), moving()), "2026-11-24 09:00"},
	})
}

// The clocks go forward on 26 March 2028 and back on 31 October 2027, at 02.00 and
// 03.00 in Stockholm, an hour later by the wall in Helsinki.
func TestSlotsWhenTheClocksChange(t *testing.T) {
	spring, autumn := "2028-03-26 00:00", "2027-10-31 00:00"
	checkOffered(t, map[string]slotCase{
		"none in the gap of Stockholm":   {search(at("Europe/Stockholm", spring), on(sunday, "01:00-04:00"), within(0)), "2028-03-26 01:00 01:30 03:00 03:30"},
		"none in the gap of Helsinki":    {search(at("Europe/Helsinki", spring), on(sunday, "02:00-05:00"), within(0)), "2028-03-26 02:00 02:30 04:00 04:30"},
		"none twice in Stockholm":        {search(at("Europe/Stockholm", autumn), on(sunday, "01:00-04:00"), within(0)), "2027-10-31 01:00 01:30 03:00 03:30"},
		"none twice in Helsinki":         {search(at("Europe/Helsinki", autumn), on(sunday, "02:00-05:00"), within(0)), "2027-10-31 02:00 02:30 04:00 04:30"},
		"the wall counts the steps":      {search(at("Europe/Stockholm", spring), on(sunday, "01:15-04:30"), within(0), step(60)), "2028-03-26 01:15 03:15"},
		"real minutes end in the gap":    {search(at("Europe/Stockholm", spring), on(sunday, "01:00-02:00"), within(0), minutes(60)), "2028-03-26 01:00"},
		"hours that end in the gap":      {search(at("Europe/Stockholm", spring), on(sunday, "01:00-02:30"), within(0), minutes(60)), "2028-03-26 01:00"},
		"hours that begin in the gap":    {search(at("Europe/Stockholm", spring), on(sunday, "02:30-04:00"), within(0)), "2028-03-26 03:00 03:30"},
		"the gap joins no windows":       {search(at("Europe/Stockholm", spring), on(sunday, "01:00-02:00 02:30-04:00"), within(0), minutes(90)), ""},
		"real minutes over the gap":      {search(at("Europe/Stockholm", spring), on(sunday, "01:00-04:00"), within(0), minutes(90)), "2028-03-26 01:00 01:30"},
		"hours that end twice end early": {search(at("Europe/Stockholm", autumn), on(sunday, "01:00-02:30"), within(0), minutes(60)), "2027-10-31 01:00 01:30"},
		"real minutes over the doubled":  {search(at("Europe/Stockholm", autumn), on(sunday, "01:00-03:30"), within(0), minutes(180)), "2027-10-31 01:00 01:30"},
		"notice is in real minutes in spring": {
			search(at("Europe/Stockholm", "2028-03-25 09:00"), daily("09:00-11:00"), within(1), notice(24*time.Hour)), "2028-03-26 10:00 10:30",
		},
		"notice is in real minutes in autumn": {
			search(at("Europe/Stockholm", "2027-10-30 09:00"), daily("07:30-09:00"), within(1), notice(24*time.Hour)), "2027-10-31 08:00 08:30",
		},
		"a buffer is in real minutes": {
			search(at("Europe/Stockholm", spring), on(sunday, "03:00-04:00"), within(0), buffers(30*time.Minute, 0), session("2028-03-26 01:00", 40*time.Minute)), "2028-03-26 03:30",
		},
		"the day after keeps its times": {
			search(at("Europe/Stockholm", "2028-03-25 08:00"), daily("09:00-09:30"), within(2)), "2028-03-25 09:00\n2028-03-26 09:00\n2028-03-27 09:00",
		},
	})
}

func TestSlotsAreNeitherTooSoonNorTooLate(t *testing.T) {
	hours := daily("09:00-10:00")
	checkOffered(t, map[string]slotCase{
		"the present moment is not past":      {search(now("2026-11-23 09:30"), hours, within(0)), "2026-11-23 09:30"},
		"a minute ago is":                     {search(now("2026-11-23 09:31"), hours, within(0)), ""},
		"just the notice is enough":           {search(hours, within(1), notice(25*time.Hour)), "2026-11-24 09:00 09:30"},
		"a second less is not":                {search(hours, within(1), notice(25*time.Hour+time.Second)), "2026-11-24 09:30"},
		"a notice longer than the horizon":    {search(hours, within(1), notice(72*time.Hour)), ""},
		"a horizon of none is today":          {search(hours, within(0)), "2026-11-23 09:00 09:30"},
		"the horizon's last date counts full": {search(now("2026-11-23 09:45"), hours, within(1)), "2026-11-24 09:00 09:30"},
		"today is the practice's date": {
			search(at("Europe/Helsinki", "2026-11-24 00:30"), hours, within(0)), "2026-11-24 09:00 09:30",
		},
	})
}

func TestSlotsForABookerElsewhere(t *testing.T) {
	late, early := on(tuesday, "22:30-24:00"), on(tuesday, "00:00-01:00")
	checkOffered(t, map[string]slotCase{
		"the same zone has the same date":  {search(late, bookerIn("Europe/Copenhagen")), "2026-11-24 22:30 23:00 23:30"},
		"it is tomorrow already":           {search(late, bookerIn("Europe/Helsinki")), "2026-11-24 22:30 23:00(2026-11-25) 23:30(2026-11-25)"},
		"it is still yesterday":            {search(early, bookerIn("Atlantic/Reykjavik")), "2026-11-24 00:00(2026-11-23) 00:30(2026-11-23)"},
		"most a day is the practice's day": {search(late, bookerIn("Europe/Helsinki"), mostADay(1), booked("2026-11-25 12:00", 0, 0)), "2026-11-24 22:30 23:00(2026-11-25) 23:30(2026-11-25)"},
	})
}

func TestWhoeverIsFreeFirst(t *testing.T) {
	first, second := on(tuesday, "09:00-10:00"), on(tuesday, "09:30-10:30")
	checkOffered(t, map[string]slotCase{
		"nobody has no times":             {calendar.Search{Zone: time.UTC}, ""},
		"the union, a tie by name":        {search(first, another(second)), "2026-11-24 09:00 09:30 10:00*"},
		"the one with fewer coming":       {search(first, booked("2026-11-27 09:00", 0, 0), another(second)), "2026-11-24 09:00 09:30* 10:00*"},
		"coming after the horizon counts": {search(first, booked("2027-06-01 09:00", 0, 0), another(second)), "2026-11-24 09:00 09:30* 10:00*"},
		"what has begun is not coming":    {search(first, booked("2026-11-23 08:00", 0, 0), another(second)), "2026-11-24 09:00 09:30 10:00*"},
		"the same number is a tie":        {search(first, booked("2026-11-27 09:00", 0, 0), another(second, booked("2026-11-30 09:00", 0, 0))), "2026-11-24 09:00 09:30 10:00*"},
		"who is taken is not asked":       {search(first, session("2026-11-24 09:30", time.Hour), another(second)), "2026-11-24 09:00 09:30* 10:00*"},
		"sessions are no bookings":        {search(first, session("2026-11-27 09:00", time.Hour), another(second)), "2026-11-24 09:00 09:30 10:00*"},
		"what is being moved is none":     {search(first, booked("2026-11-27 09:00", 0, 0), moving(), another(second)), "2026-11-24 09:00 09:30 10:00*"},
		"each with a kind of her own":     {search(first, another(second, minutes(60))), "2026-11-24 09:00 09:30"},
		"three by name": {
			search(first, booked("2026-11-27 09:00", 0, 0), another(second), another(first, second)), "2026-11-24 09:00 09:30* 10:00*",
		},
	})
}

func TestASlotLastsRealMinutes(t *testing.T) {
	t.Parallel()
	s := search(at("Europe/Stockholm", "2028-03-26 00:00"), on(sunday, "01:00-04:00"), within(0), minutes(90))
	slot := s.FreeSlots()[0].Slots[1]
	if got := slot.Ends.In(s.Zone).Format("15:04"); got != "04:00" || slot.Starts.Location() != time.UTC {
		t.Errorf("from %v until %s on the wall", slot.Starts, got)
	}
}

func TestASearchLeavesTheDiariesAlone(t *testing.T) {
	t.Parallel()
	build := func() calendar.Search {
		return search(on(tuesday, "10:00-11:00 09:00-10:30"), extra("2026-11-24", "08:00-08:30"),
			session("2026-11-24 10:00", time.Hour), session("2026-11-24 09:00", time.Hour),
			booked("2026-11-24 08:00", 0, 0), moving(), booked("2026-11-23 08:00", 0, 0))
	}
	s := build()
	s.FreeSlots()
	if diff := cmp.Diff(build().Diaries, s.Diaries); diff != "" {
		t.Errorf("-before +after\n%s", diff)
	}
}
