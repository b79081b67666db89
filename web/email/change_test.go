package email

import (
	"testing"
	"time"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

func TestChangeLetters(t *testing.T) {
	t.Parallel()
	zone := supervision.Zone("Europe/Stockholm")
	at := func(day int) [2]Instant {
		from := time.Date(2027, 3, day, 9, 0, 0, 0, zone)
		return [2]Instant{from, from.Add(90 * time.Minute)}
	}
	session := func(number, told, now int) ChangedSession {
		return ChangedSession{number, at(told), at(now), supervision.Place{Kind: "on_site", Address: "Storgatan 4, plan 2"}}
	}
	for name, c := range map[string]Change{
		"cancelled": {Cancelled: true, Reason: "Sjukdom, och vädret ser ut att bli så dåligt att ingen kan ta sig fram till lokalen", Sessions: []ChangedSession{session(5, 23, 23)}},
		"ill":       {Cancelled: true, Reason: "Sjukdom", Sessions: []ChangedSession{session(5, 9, 9), session(6, 23, 23)}},
		"ended":     {Ended: true, Sessions: []ChangedSession{session(5, 9, 9), session(6, 23, 23)}},
		"one_moved": {Sessions: []ChangedSession{session(5, 23, 25)}},
		"placed":    {Placed: true, Sessions: []ChangedSession{session(5, 23, 23)}},
		"moved":     {Placed: true, Sessions: []ChangedSession{session(5, 23, 25), session(6, 30, 30)}},
	} {
		c.Group, c.Zone, c.Link, c.Signed = "Norr", zone, "https://samrum.example.org/groups/norr-aaaa1111", lindqvist
		inEveryLanguage(t, "change_"+name, func(x *i18n.Texts) Content { return Changed(x, c) })
	}
}
