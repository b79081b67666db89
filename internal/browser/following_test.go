package browser

import (
	"testing"

	"samrum/internal/paths"
)

// The clocks change on 28 March 2027: what the group sees stays, the instants
// differ.
func TestThisAndTheFollowingKeepTheirClockOverSummerTime(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		norr := w.group("Norr")
		from := value[int](w, `
			select max(number) from sessions s join groups g on g.id = group_id where g.name like '%Norr' and starts_at < '2027-03-28'`)
		second := w.visitor().as(alma)
		second.open(paths.Following(norr, from))
		second.choose("Veckodag", "fredag")
		second.fill("Längd i minuter", "75")

		v.as(alma).open(paths.Session(norr, from))
		v.press("Ändra den här och de följande")
		v.choose("Veckodag", "onsdag")
		v.choose("Tid", "15:00")
		v.press("Visa hur det blir")
		v.sees("Så blir det", "ons 17 mars 2027", "ons 31 mars 2027")
		v.holds("start_time", "15:00")
		v.press("Spara 5 träffar")
		v.at(paths.Group(norr), 200)
		v.sees("Ändringen är sparad.")
		w.keepsItsClock(from)

		second.press("Visa hur det blir")
		second.at(paths.Following(norr, from), 409)
		second.sees("Det här har hänt sedan du öppnade sidan:", "är nu ons 17 mars 2027 15.00")
		second.holds("weekday", "5", "length", "75")
		second.press("Spara 5 träffar")
		second.sees("Ändringen är sparad.")
	})
}

// keepsItsClock checks that sessions from a number on begin at three in
// Stockholm: at two instants of the day.
func (w *world) keepsItsClock(from int) {
	w.Helper()
	const q = `
		select string_agg(distinct to_char(starts_at at time zone $2, 'HH24:MI'), ' ') from sessions s join groups g on g.id = group_id
		where g.name like '%Norr' and number >= $1`
	local, utc := value[string](w, q, from, "Europe/Stockholm"), value[string](w, q, from, "UTC")
	if local != "15:00" || utc != "13:00 14:00" {
		w.Errorf("they begin at %s in Stockholm, %s in UTC", local, utc)
	}
}
