package calendar

import (
	"slices"
	"time"
)

const (
	NewYearsDay        HolidayName = "new_years_day"
	Epiphany           HolidayName = "epiphany"
	MaundyThursday     HolidayName = "maundy_thursday"
	GoodFriday         HolidayName = "good_friday"
	EasterDay          HolidayName = "easter_day"
	EasterMonday       HolidayName = "easter_monday"
	GreatPrayerDay     HolidayName = "great_prayer_day"
	MayDay             HolidayName = "may_day"
	NorwaysDay         HolidayName = "norways_day" // 17 May
	AscensionDay       HolidayName = "ascension_day"
	WhitSunday         HolidayName = "whit_sunday"
	WhitMonday         HolidayName = "whit_monday"
	SwedensDay         HolidayName = "swedens_day" // 6 June
	MidsummerDay       HolidayName = "midsummer_day"
	AllSaintsDay       HolidayName = "all_saints_day"
	FinlandsDay        HolidayName = "finlands_day" // 6 December
	ChristmasDay       HolidayName = "christmas_day"
	SecondChristmasDay HolidayName = "second_christmas_day"
)

// publicHolidays are right from 1992, when Finland moved Epiphany and Ascension
// back to their own days.
var publicHolidays = []feast{
	{name: NewYearsDay, on: fixed(time.January, 1), in: Countries},
	{name: Epiphany, on: fixed(time.January, 6), in: []Country{SE, FI}},
	{name: MaundyThursday, on: easter(-3), in: []Country{DK, NO}},
	{name: GoodFriday, on: easter(-2), in: Countries},
	{name: EasterDay, on: easter(0), in: Countries},
	{name: EasterMonday, on: easter(1), in: Countries},
	{name: GreatPrayerDay, on: easter(26), in: []Country{DK}, end: 2023},
	{name: MayDay, on: fixed(time.May, 1), in: []Country{SE, NO, FI}},
	{name: AscensionDay, on: easter(39), in: Countries},
	{name: NorwaysDay, on: fixed(time.May, 17), in: []Country{NO}},
	{name: WhitSunday, on: easter(49), in: Countries},
	{name: WhitMonday, on: easter(50), in: []Country{DK, NO}},
	{name: WhitMonday, on: easter(50), in: []Country{SE}, end: 2004},
	{name: SwedensDay, on: fixed(time.June, 6), in: []Country{SE}, from: 2005},
	{name: MidsummerDay, on: firstWeekday(time.Saturday, time.June, 20), in: []Country{SE, FI}},
	{name: AllSaintsDay, on: firstWeekday(time.Saturday, time.October, 31), in: []Country{SE, FI}},
	{name: FinlandsDay, on: fixed(time.December, 6), in: []Country{FI}},
	{name: ChristmasDay, on: fixed(time.December, 25), in: Countries},
	{name: SecondChristmasDay, on: fixed(time.December, 26), in: Countries},
}

// Holidays lists the country's public holidays of the year by date. Ordinary
// Sundays are not among them. A date appears twice when two holidays meet.
func Holidays(c Country, year int) []Holiday {
	var list []Holiday
	for _, f := range publicHolidays {
		if f.keptBy(c, year) {
			list = append(list, Holiday{f.on(year), f.name})
		}
	}
	slices.SortStableFunc(list, func(a, b Holiday) int { return a.Date.Compare(b.Date) })
	return list
}

// ComingHolidays lists the next n public holidays from a date on.
func (c Country) ComingHolidays(from Date, n int) []Holiday {
	if !c.Valid() {
		return nil
	}
	var list []Holiday
	for year := from.Year; len(list) < n; year++ {
		for _, h := range Holidays(c, year) {
			if !h.Date.Before(from) && len(list) < n {
				list = append(list, h)
			}
		}
	}
	return list
}

// HolidaysOn names the public holidays on d: none, one, or two that meet.
func (c Country) HolidaysOn(d Date) []HolidayName { return keptOn(publicHolidays, c, d) }

func (c Country) isHoliday(d Date) bool { return len(c.HolidaysOn(d)) > 0 }
