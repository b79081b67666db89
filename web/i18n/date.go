package i18n

import (
	"context"
	"strconv"
	"strings"
	"time"

	"github.com/go-playground/locales"
	"github.com/go-playground/locales/da"
	"github.com/go-playground/locales/en"
	"github.com/go-playground/locales/nb"
	"github.com/go-playground/locales/sv"

	"samrum/internal/supervision"
)

// Times are formatted as they stand: give them in the zone that the reader is
// to see.

const nbsp = "\u00a0"

var names = map[supervision.Language]locales.Translator{"sv": sv.New(), "da": da.New(), "nb": nb.New(), "en": en.New()}

// LongDate returns "tisdag 12 januari 2027" and its like.
func LongDate(ctx context.Context, t time.Time) string { return T(ctx).LongDate(t) }

// LongDate returns the weekday and date in full, with the year.
func (x *Texts) LongDate(t time.Time) string {
	n := names[x.Language]
	weekday, month := strings.ToLower(n.WeekdayWide(t.Weekday())), strings.ToLower(n.MonthWide(t.Month()))
	day, year := strconv.Itoa(t.Day()), strconv.Itoa(t.Year())
	switch x.Language {
	case "da":
		return weekday + " den " + day + "." + nbsp + month + " " + year
	case "nb":
		return weekday + " " + day + "." + nbsp + month + " " + year
	case "en":
		return n.WeekdayWide(t.Weekday()) + " " + day + nbsp + n.MonthWide(t.Month()) + " " + year
	}
	return weekday + " " + day + nbsp + month + " " + year
}

// ShortDate returns "tis 12 jan" and its like, without the year.
func ShortDate(ctx context.Context, t time.Time) string { return T(ctx).ShortDate(t) }

// ShortDate returns the weekday and date, both shortened.
func (x *Texts) ShortDate(t time.Time) string { return x.shortWeekday(t) + nbsp + x.DayMonth(t) }

// DayMonth returns "12 jan" and its like.
func (x *Texts) DayMonth(t time.Time) string {
	day := strconv.Itoa(t.Day())
	month := short(names[x.Language].MonthAbbreviated(t.Month()))
	switch x.Language {
	case "da", "nb":
		if month != strings.ToLower(names[x.Language].MonthWide(t.Month())) {
			month += "."
		}
		return day + "." + nbsp + month
	case "en":
		return day + nbsp + strings.ToUpper(month[:1]) + month[1:]
	}
	return day + nbsp + month
}

func (x *Texts) shortWeekday(t time.Time) string {
	w := short(names[x.Language].WeekdayAbbreviated(t.Weekday()))
	switch x.Language {
	case "da", "nb":
		return w + "."
	case "en":
		return strings.ToUpper(w[:1]) + w[1:]
	}
	return w
}

// short drops the dot some locales end with; longer Swedish months keep three
// letters as offices write them.
func short(s string) string {
	s = strings.ToLower(strings.TrimSuffix(s, "."))
	if r := []rune(s); len(r) > 4 {
		return string(r[:3])
	}
	return s
}

// DateIn returns a short date, with the year when it is not now's or lies more
// than 90 days from now.
func DateIn(ctx context.Context, t, now time.Time) string {
	days := t.Sub(now) / (24 * time.Hour)
	if t.Year() != now.Year() || days > 90 || days < -90 {
		return ShortDate(ctx, t) + nbsp + strconv.Itoa(t.Year())
	}
	return ShortDate(ctx, t)
}

// City names a zone by its city: "Stockholm" for "Europe/Stockholm".
func City(zone string) string {
	return strings.ReplaceAll(zone[strings.LastIndexByte(zone, '/')+1:], "_", " ")
}

// Clock returns "9.00", in English "9:00".
func Clock(ctx context.Context, t time.Time) string { return T(ctx).Clock(t) }

// Clock returns the time of day without a word before it.
func (x *Texts) Clock(t time.Time) string {
	layout := "15.04"
	if x.Language == "en" {
		layout = "15:04"
	}
	return strings.TrimPrefix(t.Format(layout), "0")
}

// ClockRange returns "9.00–10.30".
func ClockRange(ctx context.Context, from, to time.Time) string {
	return Clock(ctx, from) + "–" + Clock(ctx, to)
}

// At returns the time with its word: "kl. 9.00", in English "9:00".
func At(ctx context.Context, t time.Time) string { return T(ctx).At(t) }

// At returns the time of day with its word before it.
func (x *Texts) At(t time.Time) string {
	if x.Language == "en" {
		return x.Clock(t)
	}
	return "kl." + nbsp + x.Clock(t)
}

// Week returns "v. 2" and its like: the ISO week.
func Week(ctx context.Context, t time.Time) string {
	_, week := t.ISOWeek()
	return T(ctx).WeekNumber(week)
}

// WeekNumber returns a week's number with its word.
func (x *Texts) WeekNumber(week int) string {
	word := map[supervision.Language]string{"sv": "v.", "da": "uge", "nb": "uke", "en": "week"}[x.Language]
	return word + nbsp + strconv.Itoa(week)
}

// Minutes returns "90 min".
func Minutes(_ context.Context, n int) string { return number(n) + nbsp + "min" }

func number(n int) string { return strconv.Itoa(n) }
