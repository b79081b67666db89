package calendar

import "time"

const (
	EpiphanyEve        HolidayName = "epiphany_eve"
	HolyWednesday      HolidayName = "holy_wednesday"
	WalpurgisNight     HolidayName = "walpurgis_night"
	ConstitutionDay    HolidayName = "constitution_day" // Denmark's, 5 June
	MidsummerEve       HolidayName = "midsummer_eve"
	AllSaintsEve       HolidayName = "all_saints_eve"
	LittleChristmasEve HolidayName = "little_christmas_eve"
	ChristmasEve       HolidayName = "christmas_eve"
	NewYearsEve        HolidayName = "new_years_eve"
)

// eves are no public holidays, but by custom or agreement closed all day or
// from noon. All Saints' Eve is the Friday before the Saturday from 31 October.
var eves = []feast{
	{name: EpiphanyEve, on: fixed(time.January, 5), in: []Country{SE}},
	{name: HolyWednesday, on: easter(-4), in: []Country{NO}},
	{name: MaundyThursday, on: easter(-3), in: []Country{SE}},
	{name: WalpurgisNight, on: fixed(time.April, 30), in: []Country{SE}},
	{name: MayDay, on: fixed(time.May, 1), in: []Country{DK}},
	{name: ConstitutionDay, on: fixed(time.June, 5), in: []Country{DK}},
	{name: MidsummerEve, on: firstWeekday(time.Friday, time.June, 19), in: []Country{SE, FI}},
	{name: AllSaintsEve, on: firstWeekday(time.Friday, time.October, 30), in: []Country{SE}},
	{name: LittleChristmasEve, on: fixed(time.December, 23), in: []Country{SE}},
	{name: ChristmasEve, on: fixed(time.December, 24), in: Countries},
	{name: NewYearsEve, on: fixed(time.December, 31), in: Countries},
}

// EvesOn names the eves and half days on d.
func (c Country) EvesOn(d Date) []HolidayName { return keptOn(eves, c, d) }
