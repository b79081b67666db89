package calendar

import (
	"fmt"
	"regexp"
	"strconv"
	"time"
)

// A Clock is a time on the wall in minutes after midnight.
type Clock int

const midnight Clock = 24 * 60

// Three digits are left out: 130 is as likely a slip for 13.00 as for 1.30.
var clockForms = regexp.MustCompile(`^(?:(\d{1,2})(?:[.:](\d{2}))?|(\d{2})(\d{2}))$`)

// ParseClock reads 13, 1300, 13.00 and 13:00. The error is Required or
// NotATime.
func ParseClock(text string) (Clock, error) {
	if text == "" {
		return 0, Required
	}
	part := clockForms.FindStringSubmatch(text)
	if part == nil {
		return 0, NotATime
	}
	hour, _ := strconv.Atoi(part[1] + part[3])
	minute, _ := strconv.Atoi(part[2] + part[4])
	if hour > 23 || minute > 59 {
		return 0, NotATime
	}
	return Clock(hour*60 + minute), nil
}

// String is the form that a time input takes as its value: 13:00.
func (c Clock) String() string { return fmt.Sprintf("%02d:%02d", c/60, c%60) }

// At is the instant, in UTC, when the clock on the wall in zone shows c on d,
// and how many times it does so that day: none when the clocks are put forward
// over it, two when they are put back over it. Of two it is the earlier, in
// summer time; of none the zero time.
func (d Date) At(c Clock, zone *time.Location) (at time.Time, times int) {
	wall := d.utc().Add(time.Duration(c) * time.Minute)
	// time.Date leaves open which of two instants it picks, so both offsets in
	// force around the date are tried, the summer one first in a change back.
	before := wall.Add(-offset(wall.Add(-24*time.Hour), zone))
	after := wall.Add(-offset(wall.Add(24*time.Hour), zone))
	early, late := onWall(before, zone).Equal(wall), onWall(after, zone).Equal(wall)
	switch {
	case early && late && !before.Equal(after):
		return before, 2
	case early:
		return before, 1
	case late:
		return after, 1
	}
	return time.Time{}, 0
}

func offset(t time.Time, zone *time.Location) time.Duration {
	_, seconds := t.In(zone).Zone()
	return time.Duration(seconds) * time.Second
}

// onWall writes what the wall in zone shows at t as if it were UTC.
func onWall(t time.Time, zone *time.Location) time.Time { return t.Add(offset(t, zone)) }
