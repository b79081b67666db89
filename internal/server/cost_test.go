package server

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"samrum/internal/login"
	"samrum/internal/supervision"
	"samrum/web/static"
)

// statementsMost and tripsMost are what a page may cost, however many rows.
const (
	statementsMost = 8
	tripsMost      = 3
)

// A page costs the same with 1, 20 and 200 sessions, groups, members and items.
func TestPagesCostTheSameWithManyRows(t *testing.T) {
	w := newWorld(t)
	cost := map[string][2]int64{}
	have := 0
	w.receiptLink()
	room, held := "", ""
	for _, rows := range []int{1, 20, 200} {
		w.grow(have, rows)
		w.growBookings(have, rows)
		w.growHours(have, rows)
		have = rows
		if room == "" {
			w.exec(`update groups set next_number = 1000 where name = 'Norr'`)
			room = "/groups/" + norr + "/sessions/" + w.openRoom()
			held = "/groups/" + norr + "/sessions/" + w.heldSession()
		}
		booking := value[string](w, `select id::text from bookings where person_id is not null order by id limit 1`)
		item := value[string](w, `select id::text from items where status = 'waiting' order by created_at, id limit 1`)
		draft := w.draft("Mira", norr)
		certified := w.someCertificate(false)
		book := w.bookOf("Norr")
		for _, page := range []struct{ as, path string }{
			{"Alma", "/today"},
			{"Mira", "/today"},
			{"Alma", "/groups"},
			{"Mira", "/me"},
			{"Mira", "/me/hours"},
			{"Mira", "/me/hours/elsewhere"},
			{"Mira", "/me/certificates/new"},
			{"Alma", "/certificates/asked/" + w.asksForHours("Mira")},
			{"Alma", "/certificates/" + certified},
			{"Alma", "/certificates/" + certified + ".pdf"},
			{"Alma", "/groups/" + norr + "/certificates"},
			{"", "/check/" + certified},
			{"", "/check/keys"},
			{"Alma", "/groups/new"},
			{"Alma", "/practice/people"},
			{"Alma", "/practice/start"},
			{"Alma", "/practice/words"},
			{"Alma", "/groups/" + norr},
			{"Mira", "/groups/" + norr},
			{"Mira", "/groups/" + norr + "?before=2027-06-01T00:00:00Z"},
			{"Alma", "/groups/" + norr + "/plan"},
			{"Alma", "/groups/" + norr + "/sessions/1"},
			{"Mira", "/groups/" + norr + "/sessions/1"},
			{"Alma", room + "/room"},
			{"Mira", room + "/room"},
			{"Alma", room + "/print"},
			{"Alma", "/groups/" + norr + "/sessions/1/move"},
			{"Alma", "/groups/" + norr + "/sessions/1/cancel"},
			{"Alma", "/groups/" + norr + "/sessions/1/place"},
			{"Alma", "/groups/" + norr + "/sessions/1/following"},
			{"Alma", "/groups/" + norr + "/sessions/new"},
			{"Alma", "/groups/" + norr + "/sessions/cancel"},
			{"Mira", "/groups/" + norr + "/cases/new"},
			{"Mira", "/groups/" + norr + "/cases/later"},
			{"Alma", "/groups/" + norr + "/cases/" + item},
			{"Mira", "/groups/" + norr + "/cases/" + item + "/edit"},
			{"Mira", draft + "/edit"},
			{"Alma", "/groups/" + norr + "/settings"},
			{"Alma", "/groups/" + norr + "/contact"},
			{"Alma", "/groups/" + norr + "/space"},
			{"Mira", "/groups/" + norr + "/space"},
			{"Alma", "/groups/" + norr + "/space/" + w.someEntry()},
			{"Alma", "/groups/" + norr + "/attendance"},
			{"Mira", "/groups/" + norr + "/attendance"},
			{"Mira", held},
			{"Alma", held + "/attendance"},
			{"Alma", "/groups/" + norr + "/agenda"},
			{"Mira", "/groups/" + norr + "/agenda"},
			{"Alma", "/groups/" + norr + "/agenda/edit"},
			{"Alma", "/bookings"},
			{"Alma", "/bookings/board"},
			{"Alma", "/bookings/" + booking},
			{"Alma", "/bookings/" + booking + "/group"},
			{"Alma", "/groups/" + norr + "/end"},
			{"Alma", "/groups/" + norr + "/lead"},
			{"Alma", "/groups/" + norr + "/delete"},
			{"Alma", "/groups?ended=yes"},
			{"Alma", "/groups/" + norr + "/members"},
			{"Mira", "/groups/" + norr + "/members"},
			{"Alma", "/groups/" + norr + "/members/invite"},
			{"Alma", "/groups/" + norr + "/members/" + w.people["Mira"].String() + "/end"},
			{"Mira", "/groups/" + norr + "/leave"},
			{"Mira", "/groups/" + norr + "/sessions/1/preparation"},
			{"Mira", "/me/letters"},
			{"Alma", "/groups/" + norr + "/letters"},
			{"Alma", "/practice/evaluation"},
			{"Alma", "/practice/evaluation/results"},
			{"Mira", "/groups/" + norr + "/evaluation/talk"},
			{"Alma", "/groups/" + norr + "/evaluation/report/2026-2"},
			{"Mira", "/groups/" + norr + "/evaluation/report/2026-2"},
			{"Alma", "/groups/" + norr + "/evaluation/report/2026-2/pdf"},
			{"Alma", "/groups/" + norr + "/reading"},
			{"Mira", "/groups/" + norr + "/reading"},
			{"Alma", "/groups/" + norr + "/reading/new"},
			{"Alma", "/groups/" + norr + "/reading/" + book},
			{"", w.letterLink()},
			{"", w.letterLink() + "/case"},
			{"", w.letterLink() + "/unsubscribe"},
			{"", w.invitationLink()},
			{"Elin", w.invitationLink()},
			{"", "/sign-in"},
			{"", "/p/lindqvist"},
			{"Alma", "/practice/hours"},
			{"Alma", "/practice/sites"},
			{"", "/p/lindqvist/times"},
			{"Alma", "/practice/meetings"},
			{"Alma", "/practice/meetings/intro"},
			{"Alma", "/practice/pages"},
			{"Alma", "/practice/pages/about/sv"},
			{"", "/p/lindqvist/about"},
			{"Alma", "/me/profile"},
			{"Mira", "/help/member"},
			{"Nora", "/practice/settings"},
			{"", "/p/lindqvist/book/intro"},
			{"", w.receiptLink()},
			{"", w.receiptLink() + "/move"},
			{"Alma", "/groups/" + norr + "/sessions/1/notes"},
			{"Alma", "/groups/" + norr + "/notes"},
		} {
			w.get(page.as, page.path) // the first visit may make the data key known
			statements, trips := w.Count.cost(func() { w.wants(w.get(page.as, page.path), 200) })
			name := page.as + " " + page.path
			if statements > statementsMost || trips > tripsMost {
				t.Errorf("%s with %d rows: %d statements in %d round trips", name, rows, statements, trips)
			}
			if before, ok := cost[name]; ok && before != [2]int64{statements, trips} {
				t.Errorf("%s costs %v with fewer rows and %v with %d", name, before, [2]int64{statements, trips}, rows)
			}
			cost[name] = [2]int64{statements, trips}
		}
	}
	for name, c := range cost {
		t.Logf("%-70s %d statements, %d round trips", name, c[0], c[1])
	}
}

// invitationLink is the link of an open invitation to Norr, made when there is
// none.
func (w *world) invitationLink() string {
	if value[int](w, `select count(*)::int from invitations`) == 0 {
		w.invited("Norr", "new@example.org")
	}
	return "/i/new@example.org"
}

// letterLink is the link of a letter to Mira about Norr's first session.
func (w *world) letterLink() string {
	if value[int](w, `select count(*)::int from preparations`) == 0 {
		hash := login.Hash("letter")
		w.letter("Norr", "Mira", 1)
		w.exec(`update preparations set token_hash = $1`, hash[:])
	}
	return "/m/letter"
}

// receiptLink is the receipt of a booking with Alma, made when there is none.
func (w *world) receiptLink() string {
	if value[int](w, `select count(*)::int from bookings where address = 'karin@example.org'`) == 0 {
		w.receives("Alma")
		return w.booked("Alma", "2026-12-31 15:00", "karin@example.org")
	}
	return "/b/receipt-karin@example.org"
}

// The page on which strangers book is read on a telephone in the evening: 13 KB
// with its styles, five statements, two round trips.
func TestTheBookingPageIsLight(t *testing.T) {
	w := quietWorld(t)
	w.receives("Alma")
	w.exec(`update receptions set horizon_days = 365`)
	w.get("", bookIntro)
	statements, trips := w.Count.cost(func() { w.wants(w.get("", bookIntro), 200) })
	sent := func(path string) int {
		r := httptest.NewRequest(http.MethodGet, path, nil)
		r.Header.Set("Accept-Encoding", "gzip")
		return w.do("", r).Body.Len()
	}
	html, styles := sent(bookIntro), sent(static.URL(static.Bundle))
	t.Logf("%d statements, %d round trips, %d + %d bytes compressed", statements, trips, html, styles)
	if statements > 5 || trips > 2 || html+styles > 13_000 {
		t.Errorf("%d statements, %d round trips, %d + %d bytes compressed", statements, trips, html, styles)
	}
	if strings.Contains(w.get("", bookIntro).Body.String(), "<script") {
		t.Error("the page brings a script")
	}
}

// Limits of a list page of 20 rows: allocations, and bytes of HTML as sent and
// before compression.
const (
	allocationsMost = 3000
	bytesMost       = 20_000
	compressedMost  = 4_000
)

func TestAListPageIsLight(t *testing.T) {
	w := quietWorld(t)
	w.grow(0, 20)
	for _, page := range []struct{ as, path string }{
		{"Alma", "/today"}, {"Alma", "/groups"}, {"Alma", "/groups/" + norr}, {"Alma", "/bookings/board"}, {"Mira", "/groups/" + norr + "/sessions/1"}, {"Mira", "/groups/" + norr + "/cases/new"},
	} {
		w.get(page.as, page.path)
		raw := w.get(page.as, page.path).Body.Len()
		r := httptest.NewRequest(http.MethodGet, page.path, nil)
		r.Header.Set("Accept-Encoding", "gzip")
		sent := w.do(page.as, r).Body.Len()
		allocations := testing.AllocsPerRun(20, func() { w.get(page.as, page.path) })
		t.Logf("%s %s: %.0f allocations, %d bytes, %d compressed", page.as, page.path, allocations, raw, sent)
		if allocations > allocationsMost || raw > bytesMost || sent > compressedMost {
			t.Errorf("%s %s: %.0f allocations, %d bytes, %d compressed", page.as, page.path, allocations, raw, sent)
		}
	}
}

// grow gives Norr more sessions, members and items, and Alma more groups.
func (w *world) grow(from, to int) {
	w.Helper()
	for i := from; i < to; i++ {
		person := supervision.NewID[supervision.Person]()
		name := fmt.Sprintf("Deltagare %03d", i)
		w.exec(`insert into people (id, address, language, created_at) values ($1, $2, 'sv', now())`, person, fmt.Sprintf("d%d@example.org", i))
		w.exec(`insert into practice_people (practice_id, person_id, name) select id, $1, $2 from practices where slug = 'lindqvist'`, person, name)
		w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on)
			select practice_id, id, $1, '2026-01-01' from groups where name = 'Norr'`, person)
		w.group(fmt.Sprintf("Grupp %03d", i), supervision.NewTail(), "lindqvist", "Alma", "")
	}
	w.exec(`with added as (
			insert into sessions (practice_id, id, group_id, number, starts_at, ends_at, place_kind, place_address, created_at)
			select practice_id, gen_random_uuid(), id, n + 1, '2026-12-01 08:00Z'::timestamptz + n * interval '1 day',
				'2026-12-01 09:30Z'::timestamptz + n * interval '1 day', 'on_site', 'Kvarnen', now()
			from groups, generate_series($1::int, $2::int - 1) n where name = 'Norr')
		update groups set next_number = $2 + 1 where name = 'Norr'`, from, to)
	w.exec(`insert into space (practice_id, id, session_id, person_id, kind, minutes, created_at)
		select s.practice_id, gen_random_uuid(), s.id, $3, 'presented', 30, now()
		from sessions s where s.number between $1 + 1 and $2`, from, to, w.people["Mira"])
	seat, err := w.Store.Seat(context.Background(), login.Hash(w.signIn("Mira")[0].Value), "aaaa1111")
	w.must(err)
	for i := from; i < to; i++ {
		d := supervision.CaseDraft{Kind: "case", Headline: "En rubrik", Question: "Hur?", Urgency: "gladly_now", Readers: "leaders", Wishes: []supervision.Wish{}}
		_, err := w.Store.RegisterCase(context.Background(), seat, 1, d, supervision.NewFormKey())
		w.must(err)
	}
}

// growBookings gives Alma more requests, meetings to come and past ones.
func (w *world) growBookings(from, to int) {
	w.Helper()
	for i := from; i < to; i++ {
		w.hersToAnswer("Alma")
		for _, status := range []string{"starts_at = created_at + interval '30 days'", "starts_at = created_at - interval '9 days'", "starts_at = created_at - interval '9 days', outcome = 'not_now'"} {
			w.exec(`update bookings set status = 'booked', `+status+` where id = $1`, w.hersToAnswer("Alma"))
		}
	}
}

// Names stand in the reader's order.
func TestNamesAreSortedAsTheReaderDoes(t *testing.T) {
	w := newWorld(t)
	for _, name := range []string{"Öst", "Zebran", "Åker", "Ärlan"} {
		w.group(name, supervision.NewTail(), "lindqvist", "Alma", "")
	}
	for language, want := range map[string][]string{"sv": {"Zebran", "Åker", "Ärlan", "Öst"}, "da": {"Zebran", "Ärlan", "Öst", "Åker"}} {
		w.exec(`update people set language = $1 where id = $2`, language, w.people["Alma"])
		body, last := w.get("Alma", "/groups").Body.String(), -1
		for _, name := range want {
			at := strings.Index(body, ">"+name+"<")
			if at < last {
				t.Errorf("%s: %s stands too early", language, name)
			}
			last = at
		}
	}
}

// Lists show fifty rows and lead on by key.
func TestListsLeadOnByKey(t *testing.T) {
	w := newWorld(t)
	w.grow(0, 120)
	w.wants(w.get("Alma", "/groups"), 200, "Grupp 049", "!Grupp 050", "after=Grupp+049")
	w.wants(w.get("Alma", "/groups?after=Grupp+049&at=zzz"), 200, "Grupp 050", "Grupp 099", "!Grupp 100")
	w.wants(w.get("Alma", "/groups?after=%00%ff&at="), 200, "Grupp 000")
	w.wants(w.get("Mira", "/groups/"+norr), 200, "sessions/1\"", "sessions/50\"", "!sessions/51\"", "Senare träffar", "!Tidigare träffar")
	w.wants(w.get("Mira", "/groups/"+norr+"?before=2027-01-20T08:00:00Z"), 200, "sessions/50\"", "sessions/1\"", "!sessions/51\"")
	w.wants(w.get("Mira", "/groups/"+norr+"?from=2027-01-20T08:00:00Z"), 200, "sessions/51\"", "sessions/100\"", "!sessions/50\"", "Tidigare träffar")
	w.wants(w.get("Mira", "/groups/"+norr+"?from=rubbish"), 200, "sessions/1\"")
}
