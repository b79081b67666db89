package calendar_test

import (
	"fmt"
	"strings"
	"testing"

	"samrum/internal/calendar"

	"github.com/google/go-cmp/cmp"
)

func names(list []calendar.HolidayName) string {
	var texts []string
	for _, name := range list {
		texts = append(texts, string(name))
	}
	return strings.Join(texts, " ")
}

func TestHolidaysOf2027(t *testing.T) {
	t.Parallel()
	for country, want := range map[calendar.Country]string{
		calendar.SE: `01-01 new_years_day
			01-06 epiphany
			03-26 good_friday
			03-28 easter_day
			03-29 easter_monday
			05-01 may_day
			05-06 ascension_day
			05-16 whit_sunday
			06-06 swedens_day
			06-26 midsummer_day
			11-06 all_saints_day
			12-25 christmas_day
			12-26 second_christmas_day`,
		calendar.DK: `01-01 new_years_day
			03-25 maundy_thursday
			03-26 good_friday
			03-28 easter_day
			03-29 easter_monday
			05-06 ascension_day
			05-16 whit_sunday
			05-17 whit_monday
			12-25 christmas_day
			12-26 second_christmas_day`,
		calendar.NO: `01-01 new_years_day
			03-25 maundy_thursday
			03-26 good_friday
			03-28 easter_day
			03-29 easter_monday
			05-01 may_day
			05-06 ascension_day
			05-16 whit_sunday
			05-17 norways_day
			05-17 whit_monday
			12-25 christmas_day
			12-26 second_christmas_day`,
		calendar.FI: `01-01 new_years_day
			01-06 epiphany
			03-26 good_friday
			03-28 easter_day
			03-29 easter_monday
			05-01 may_day
			05-06 ascension_day
			05-16 whit_sunday
			06-26 midsummer_day
			11-06 all_saints_day
			12-06 finlands_day
			12-25 christmas_day
			12-26 second_christmas_day`,
	} {
		t.Run(string(country), func(t *testing.T) {
			t.Parallel()
			var got []string
			for _, h := range calendar.Holidays(country, 2027) {
				got = append(got, fmt.Sprintf("%s %s", h.Date.String()[5:], h.Name))
			}
			if diff := cmp.Diff(strings.Split(strings.ReplaceAll(want, "\t", ""), "\n"), got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

// movable holds Good Friday, Easter Monday, Ascension, Whit Monday, Midsummer
// Eve and All Saints' Day, worked out apart from the code.
var movable = map[int][6]string{
	2027: {"03-26", "03-29", "05-06", "05-17", "06-25", "11-06"},
	2028: {"04-14", "04-17", "05-25", "06-05", "06-23", "11-04"},
	2029: {"03-30", "04-02", "05-10", "05-21", "06-22", "11-03"},
	2030: {"04-19", "04-22", "05-30", "06-10", "06-21", "11-02"},
	2031: {"04-11", "04-14", "05-22", "06-02", "06-20", "11-01"},
}

func TestMovableDays(t *testing.T) {
	t.Parallel()
	const se, dk, no, fi = calendar.SE, calendar.DK, calendar.NO, calendar.FI
	for year, dates := range movable {
		on := func(i, days int) calendar.Date { return day(fmt.Sprintf("%d-%s", year, dates[i])).AddDays(days) }
		for _, tt := range []struct {
			date   calendar.Date
			name   calendar.HolidayName
			public string
			eve    string
		}{
			{on(0, -2), calendar.HolyWednesday, "", "NO"},
			{on(0, -1), calendar.MaundyThursday, "DK NO", "SE"},
			{on(0, 0), calendar.GoodFriday, "SE DK NO FI", ""},
			{on(1, -1), calendar.EasterDay, "SE DK NO FI", ""},
			{on(1, 0), calendar.EasterMonday, "SE DK NO FI", ""},
			{on(1, 25), calendar.GreatPrayerDay, "", ""},
			{on(2, 0), calendar.AscensionDay, "SE DK NO FI", ""},
			{on(3, -1), calendar.WhitSunday, "SE DK NO FI", ""},
			{on(3, 0), calendar.WhitMonday, "DK NO", ""},
			{on(4, 0), calendar.MidsummerEve, "", "SE FI"},
			{on(4, 1), calendar.MidsummerDay, "SE FI", ""},
			{on(5, -1), calendar.AllSaintsEve, "", "SE"},
			{on(5, 0), calendar.AllSaintsDay, "SE FI", ""},
		} {
			for _, c := range []calendar.Country{se, dk, no, fi} {
				public := strings.Contains(names(c.HolidaysOn(tt.date)), string(tt.name))
				eve := strings.Contains(names(c.EvesOn(tt.date)), string(tt.name))
				if public != strings.Contains(tt.public, string(c)) || eve != strings.Contains(tt.eve, string(c)) {
					t.Errorf("%v %s in %s: public %t, eve %t", tt.date, tt.name, c, public, eve)
				}
			}
		}
	}
}

func TestHolidaysOn(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		country      calendar.Country
		date         string
		public, eves string
	}{
		"25 March 2027 is a holiday in Denmark":          {calendar.DK, "2027-03-25", "maundy_thursday", ""},
		"25 March 2027 is a half day in Sweden":          {calendar.SE, "2027-03-25", "", "maundy_thursday"},
		"6 May 2027 is a holiday in Denmark":             {calendar.DK, "2027-05-06", "ascension_day", ""},
		"6 May 2027 is a holiday in Sweden":              {calendar.SE, "2027-05-06", "ascension_day", ""},
		"Great Prayer Day was kept in 2023":              {calendar.DK, "2023-05-05", "great_prayer_day", ""},
		"Great Prayer Day is gone from 2024":             {calendar.DK, "2024-04-26", "", ""},
		"Whit Monday was kept in Sweden in 2004":         {calendar.SE, "2004-05-31", "whit_monday", ""},
		"Whit Monday is gone in Sweden from 2005":        {calendar.SE, "2005-05-16", "", ""},
		"6 June was a working day in Sweden in 2004":     {calendar.SE, "2004-06-06", "", ""},
		"6 June is Sweden's day from 2005":               {calendar.SE, "2005-06-06", "swedens_day", ""},
		"two holidays meet in Norway in 2027":            {calendar.NO, "2027-05-17", "norways_day whit_monday", ""},
		"a holiday and an eve meet in Denmark in 2028":   {calendar.DK, "2028-06-05", "whit_monday", "constitution_day"},
		"1 May is no public holiday in Denmark":          {calendar.DK, "2028-05-01", "", "may_day"},
		"1 May is one in Finland":                        {calendar.FI, "2028-05-01", "may_day", ""},
		"the eve of Epiphany is Swedish":                 {calendar.SE, "2027-01-05", "", "epiphany_eve"},
		"and not Finnish":                                {calendar.FI, "2027-01-05", "", ""},
		"30 April is Swedish":                            {calendar.SE, "2027-04-30", "", "walpurgis_night"},
		"and not Finnish either":                         {calendar.FI, "2027-04-30", "", ""},
		"23 December is Swedish":                         {calendar.SE, "2027-12-23", "", "little_christmas_eve"},
		"23 June is a working day in Norway":             {calendar.NO, "2027-06-23", "", ""},
		"31 December is an eve in Norway":                {calendar.NO, "2027-12-31", "", "new_years_eve"},
		"24 December is an eve in Finland":               {calendar.FI, "2027-12-24", "", "christmas_eve"},
		"Ascension fell on 1 May in Sweden in 2008":      {calendar.SE, "2008-05-01", "may_day ascension_day", ""},
		"Midsummer Eve at its earliest":                  {calendar.FI, "2026-06-19", "", "midsummer_eve"},
		"Midsummer Day at its earliest":                  {calendar.FI, "2026-06-20", "midsummer_day", ""},
		"All Saints' Eve at its earliest":                {calendar.SE, "2026-10-30", "", "all_saints_eve"},
		"All Saints' Day at its earliest":                {calendar.SE, "2026-10-31", "all_saints_day", ""},
		"an ordinary Sunday is no public holiday":        {calendar.SE, "2027-01-17", "", ""},
		"a country without tables has no holiday at all": {"IS", "2027-01-01", "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := day(tt.date)
			if public, eves := names(tt.country.HolidaysOn(d)), names(tt.country.EvesOn(d)); public != tt.public || eves != tt.eves {
				t.Errorf("public %q, eves %q", public, eves)
			}
		})
	}
}

func TestIsBridgeDay(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		date string
		in   string
	}{
		"the Friday after Ascension":                                   {"2027-05-07", "SE DK NO FI"},
		"the Thursday of Ascension itself":                             {"2027-05-06", ""},
		"the Saturday after Ascension":                                 {"2027-05-08", ""},
		"Good Friday after the Thursday, being a holiday":              {"2027-03-26", ""},
		"a Monday before 1 May on Tuesday":                             {"2029-04-30", "SE NO FI"},
		"a Monday before 17 May on Tuesday":                            {"2033-05-16", "NO"},
		"a Monday before 6 June on Tuesday":                            {"2028-06-05", "SE"},
		"a Friday after 5 June on Thursday: eves make no bridge":       {"2031-06-06", ""},
		"a Friday after 23 December on Thursday":                       {"2027-12-24", ""},
		"a Monday before Christmas Day on Tuesday":                     {"2029-12-24", "SE DK NO FI"},
		"a Monday before New Year's Day of the next year":              {"2029-12-31", "SE DK NO FI"},
		"the Friday after New Year's Day on Thursday":                  {"2026-01-02", "SE DK NO FI"},
		"a Monday in 27–30 December":                                   {"2027-12-27", "SE DK NO FI"},
		"30 December":                                                  {"2027-12-30", "SE DK NO FI"},
		"31 December on Friday":                                        {"2027-12-31", ""},
		"a Sunday in 27–30 December":                                   {"2026-12-27", ""},
		"a Tuesday in 2–5 January":                                     {"2027-01-05", "SE FI"},
		"a Saturday in 2–5 January":                                    {"2027-01-02", ""},
		"7 January, a Thursday":                                        {"2027-01-07", ""},
		"the Friday after Epiphany on Thursday":                        {"2028-01-07", "SE FI"},
		"a Wednesday between nothing":                                  {"2027-02-10", ""},
		"the Monday before Finland's day on Tuesday":                   {"2033-12-05", "FI"},
		"26 December on Monday is a holiday, and 27 December a bridge": {"2033-12-27", "SE DK NO FI"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for _, c := range calendar.Countries {
				if got := c.IsBridgeDay(day(tt.date)); got != strings.Contains(tt.in, string(c)) {
					t.Errorf("%s in %s: %t", tt.date, c, got)
				}
			}
		})
	}
}
