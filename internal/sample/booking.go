package sample

import (
	"context"
	"time"

	"samrum/internal/calendar"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// asked is somebody who wants to meet Alma.
type asked struct {
	draft   supervision.BookingDraft
	ago     time.Duration // when the request came in
	met     int           // days from now to the meeting at five, or the next working day; 0: nobody has answered
	group   string        // name of what became of it, "" for nothing yet
	note    string        // Alma's own
	anybody bool          // else it is Alma who is asked
}

// The way from a request to a running group, with somebody at each stage.
var bookings = []asked{
	{ago: 52 * time.Hour, anybody: true, draft: supervision.BookingDraft{
		About: supervision.AMeeting, Place: supervision.MeetAtYours, Name: "Birgitta Ålenius", Address: "birgitta.alenius@kommun.example", Phone: "018-17 40 70",
		Organisation: "Vård- och omsorgsnämnden", Unit: "Hemtjänsten Öster", People: 7, Service: "case_group", Language: "sv",
		BookingTexts: supervision.BookingTexts{Wishes: "Vi möter mycket oro hos anhöriga och vill ha någonstans att ta den.", Times: "tisdagar före tio\ntorsdag eftermiddag\nfredag förmiddag i jämna veckor"},
	}},
	{ago: 5 * day, draft: supervision.BookingDraft{
		About: supervision.AProgramme, Place: supervision.MeetAtYours, Name: "Ola Thormark", Address: "ola.thormark@region.example",
		Organisation: "Region Uppsala", Unit: "Habiliteringen", People: 18, Service: "programme_group", Language: "sv",
		BookingTexts: supervision.BookingTexts{Themes: "Att lyssna i grupp\nReflekterande team", Starting: "efter nyår", Funding: "kompetensmedel, högst fem tillfällen"},
	}},
	{ago: 4 * day, met: 6, draft: supervision.BookingDraft{
		About: supervision.AMeeting, Place: supervision.MeetOnline, Name: "Yusuf Kåberg", Address: "yusuf.kaberg@kommun.example",
		Organisation: "Arbetsmarknadsförvaltningen", Unit: "Etablering Syd", People: 6, Service: "mixed_group", Language: "sv",
		BookingTexts: supervision.BookingTexts{Note: "Vi är nya i rollen allihop.", Times: "efter klockan fyra"},
	}},
	{ago: 13 * day, met: -6, note: "De vill börja i januari. Två är tveksamma till att ses online.", draft: supervision.BookingDraft{
		About: supervision.AMeeting, Place: supervision.MeetAtPractice, Name: "Helle Brandvik", Address: "helle.brandvik@kommun.example", Phone: "018-17 40 71",
		Organisation: "Socialförvaltningen", Unit: "Boendestöd Centrum", People: 5, Service: "process_group", Language: "sv",
		BookingTexts: supervision.BookingTexts{Wishes: "Vi vill prata om hur vi är tillsammans när det är bråttom.", Times: "vilken eftermiddag som helst"},
	}},
	{ago: 290 * day, met: -283, group: "Väst", draft: supervision.BookingDraft{
		About: supervision.AMeeting, Place: supervision.MeetAtPractice, Name: "Gunnel Asplid", Address: "gunnel.asplid@kommun.example", Phone: "018-17 40 72",
		Organisation: "Socialförvaltningen", Unit: "Väst", People: 6, Service: "process_group", Language: "sv",
		BookingTexts: supervision.BookingTexts{Wishes: "Att få tänka tillsammans utan att bli avbrutna.", Times: "en eftermiddag i veckan"},
	}},
}

// book lets everybody ask, and Alma answer.
func (f *filler) book(ctx context.Context) error {
	for _, b := range bookings {
		if err := f.bookOne(ctx, b); err != nil {
			return err
		}
	}
	return nil
}

func (f *filler) bookOne(ctx context.Context, b asked) error {
	f.at = f.now.Add(-b.ago)
	visit, err := f.store.Visit(ctx, practice.Slug)
	if err != nil {
		return err
	}
	return f.supervising(ctx, alma, func(she postgres.Supervising) error {
		to := postgres.Receiver{ID: she.Person().ID}
		if b.anybody {
			to = postgres.Receiver{}
		}
		b.draft.Meeting, b.draft.Minutes = supervision.IntroSlug, 30
		placed, err := f.store.Book(ctx, visit, to, b.draft, supervision.NewFormKey(), postgres.Caller{Network: b.draft.Address})
		if err != nil || b.met == 0 {
			return err
		}
		return f.answer(ctx, she, placed, b)
	})
}

// answer books a request two hours after it came in, and notes what Alma keeps
// in mind.
func (f *filler) answer(ctx context.Context, p postgres.Supervising, placed postgres.Placed, b asked) error {
	f.at = f.at.Add(2 * time.Hour)
	seen, err := f.store.BookingPage(ctx, p, placed.ID)
	if err != nil {
		return err
	}
	zone := supervision.Zone(Zone)
	on := calendar.DateOf(f.now, zone).AddDays(b.met)
	for !working(on) {
		on = on.AddDays(1)
	}
	at, _ := on.At(17*60, zone)
	if err := f.store.BookRequest(ctx, p, seen, at); err != nil {
		return err
	}
	if b.note != "" {
		return f.store.WriteBookingNote(ctx, p, postgres.BookingNote{Booking: placed.ID, Text: b.note})
	}
	if b.group == "" {
		return nil
	}
	return f.owner.JoinBooking(ctx, f.practice.ID, placed.ID, b.group, b.draft)
}
