package browser

import (
	"net/url"
	"testing"
	"time"

	"samrum/internal/paths"
	"samrum/internal/supervision"
)

const (
	lindqvist    = "lindqvist"
	intro        = "/p/lindqvist/book/intro"
	receiptScene = "/b/scene"
)

// slotAt is how a form names an hour in Stockholm, so many days from now.
func slotAt(days, hour int) string {
	return time.Date(2026, 11, 24+days, hour, 0, 0, 0, supervision.Zone("Europe/Stockholm")).UTC().Format(time.RFC3339)
}

// bookings puts receipts in every state into the world.
func (w *world) bookings() {
	w.Helper()
	w.almaReceives()
	for n, status := range []string{"booked", "asked", "offered", "unconfirmed", "cancelled"} {
		token := receiptScene[len("/b/"):]
		if n > 0 {
			token += "-" + status
		}
		w.exec(`insert into bookings (practice_id, id, person_id, about, meeting, status, minutes, starts_at, place, name, address, language, token_hash,
				hold_until, cancelled_by, form_key, created_at, changed_at)
			select pp.practice_id, gen_random_uuid(), pp.person_id, 'meeting', 'intro', $1, 30,
				case when $1 <> 'asked' then $2::timestamptz + make_interval(days => $3) end, 'online', 'Karin Ek', $1 || '@example.org', 'sv', sha256(convert_to($4, 'UTF8')),
				case when $1 = 'unconfirmed' then $2::timestamptz + interval '25 minutes' end, case when $1 = 'cancelled' then 'booker' end, gen_random_uuid(), $2, $2
			from practice_people pp join people p on p.id = pp.person_id where p.address = $5`, status, now, 7+n, token, alma)
	}
}

// receives lets Alma receive people on weekdays from 9 to 12, and nobody else.
func (w *world) receives() {
	w.Helper()
	w.exec(`delete from receptions`)
	w.almaReceives()
}

func (w *world) almaReceives() {
	w.Helper()
	w.exec(`delete from receptions r using people p where p.id = r.person_id and p.address = $1`, alma)
	w.exec(`with r as (
			insert into receptions (practice_id, person_id, step_minutes, before_minutes, after_minutes, notice_minutes, horizon_days, most_a_day, address, link)
			select pp.practice_id, pp.person_id, 30, 0, 15, 60, 60, 3, 'Kvarngatan 1, Uppsala', 'https://meet.example.org/alma'
			from practice_people pp join people p on p.id = pp.person_id where p.address = $1
			returning *)
		insert into weekly_hours select practice_id, person_id, n, 540, 720 from r, generate_series(1, 5) n`, alma)
}

func publicScenes() []scene {
	return []scene{
		page("public-start", "", paths.Public(lindqvist, "", "")),
		page("public-services", "", paths.Public(lindqvist, paths.Services, "")),
		page("public-about", "", paths.Public(lindqvist, paths.About, "")),
		page("public-faq", "", paths.Public(lindqvist, paths.FAQ, "")),
		page("public-privacy", "", paths.Public(lindqvist, paths.Privacy, "")),
		page("details", alma, paths.Details),
		sent("details-refused", alma, paths.Details, sendButton, form{"slug": "help", "mail": "hej"}),
		sent("details-stale", alma, paths.Details, sendButton, form{"name": "Samtalsrummet", "version": "0"}),
		page("help", "", paths.Help),
		page("help-member", mira, paths.HelpAbout("member", "")),
		page("help-supervisor", alma, paths.HelpAbout("supervisor", "")),
		page("help-administrator", alma, paths.HelpAbout("administrator", "")),
		page("help-booker", "", paths.HelpAbout("booker", "")),
		page("profile", alma, paths.Profile),
		state("profile-copied", petra, paths.ProfileIn("nb")),
		sent("profile-refused", alma, paths.ProfileIn("en"), sendButton, form{"title": "", "training_year_1": "some time"}),
		sent("profile-stale", alma, paths.ProfileIn("da"), sendButton, form{"title": "Supervisor", "version": "0"}),
		page("book", "", intro),
		state("book-more", "", intro+"?service=process_group&at="+url.QueryEscape(slotAt(2, 9))),
		sent("book-mend", "", intro, "main form button.big", form{"name": "", "email": "a@b", "note": "Det gäller 121212-1212"}),
		page("book-suggest", "", paths.SuggestTime(lindqvist, "intro")),
		page("book-programme", "", paths.AskForProgramme(lindqvist)),
		state("book-wait", "", paths.BookingWaits(lindqvist, "")),
		page("receipt", "", receiptScene),
		page("receipt-move", "", receiptScene+"/move"),
		state("receipt-cancel", "", receiptScene+"/cancel"),
		state("receipt-asked", "", receiptScene+"-asked"),
		state("receipt-offered", "", receiptScene+"-offered"),
		state("receipt-unconfirmed", "", receiptScene+"-unconfirmed"),
		state("receipt-cancelled", "", receiptScene+"-cancelled"),
		state("receipt-dead", "", receiptScene+"-none"),
		page("texts", alma, paths.Texts),
		page("text", alma, paths.Text("about", "sv")),
		sent("text-preview", alma, paths.Text("questions", "sv"), "button[value=preview]", form{"body": "## Vad <b>kostar</b> det?\n\n- En *timme*\n- [Läs mer](https://example.org)"}),
		sent("text-refused", alma, paths.Text("about", "da"), sendButton, form{"body": ""}),
		sent("text-stale", alma, paths.Text("about", "sv"), sendButton, form{"body": "Andra ord", "version": "0"}),
		page("public-accessibility", "", paths.Public(lindqvist, paths.Accessibility, "")),
	}
}

// An address that names an answer opens it, and every page is read without a
// script, a cookie or another origin.
func TestTheDoorwayStandsOpen(t *testing.T) {
	everyWay(t, func(_ *world, v *visitor) {
		v.open(paths.Public(lindqvist, "", ""))
		v.sees("Lindqvist Handledning")
		v.goTo(paths.Public(lindqvist, paths.FAQ, "") + "#q-vem-betalar")
		v.sees("Arbetsgivaren, nästan alltid.", "!Titeln är inte skyddad")
		v.inspect(phone)
		if cookies := evaluate[string](v, "document.cookie"); cookies != "" {
			t.Errorf("the page set %s", cookies)
		}
	})
}
