package certificate

import "samrum/internal/supervision"

// Unit is how many minutes an hour of supervision has where it is counted.
type Unit int

// The two units.
const (
	Lesson Unit = 45 // SE, NO
	Clock  Unit = 60
)

// UnitOf returns a country's unit. Where no board has one, hours are the clock's.
func UnitOf(country supervision.Country) Unit {
	if country == "SE" || country == "NO" {
		return Lesson
	}
	return Clock
}

// Minutes are what everything is summed in. They become hours once, at the end.
type Minutes int

// Halves returns how many whole half hours the minutes hold: 1 590 min are 70
// of them in lessons of 45, which is 35 hours. What is over is not rounded up.
func (m Minutes) Halves(unit Unit) int { return int(m) * 2 / int(unit) }

// Clock returns hours and minutes as a clock has them.
func (m Minutes) Clock() (hours, minutes int) { return int(m) / 60, int(m) % 60 }
