// Package i18n holds every sentence and date format in four languages. A text
// that does not exist does not compile; one that a language lacks fails a test.
package i18n

import (
	"context"

	"golang.org/x/text/language"

	"samrum/internal/supervision"
)

// Texts are all the words of one language, by the noun they are about.
type Texts struct {
	Language     supervision.Language
	Site         Site
	Error        Error
	Problem      Problem
	SignIn       SignIn
	Today        Today
	Group        Group
	Session      Session
	Plan         Plan
	Case         Case
	Me           Me
	Demo         Demo
	Letter       Letter
	Choice       Choice
	Member       Member
	Invite       Invite
	Setup        Setup
	Example      Example
	Practice     Practice
	Device       Device
	Doubt        Doubt
	Words        Words
	Preparation  Preparation
	Life         Life
	Lead         Lead
	LetterWishes LetterWishes
	Delivery     Delivery
	Public       Public
	Bookings     Bookings
	Profile      Profile
	Help         Help
	Details      Details
	FirstTexts   FirstTexts
	Hours        Hours
	MeetingKind  MeetingKind
	Embedding    Embedding
	Booking      Booking
	Agenda       Agenda
	Reading      Reading
	Room         Room
	Sheet        Sheet
	Closing      Closing
	Note         Note
	Map          Map
	AgendaPage   AgendaPage
	Space        Space
	Attendance   Attendance
	Evaluation   Evaluation
	Answering    Answering
	Rounds       Rounds
	Result       Result
	Report       Report
	Asking       Asking
	Talk         Talk
	Certificate  Certificate
	MyHours      MyHours

	CertificatePage CertificatePage
}

// four keeps one noun's words side by side.
type four[T any] struct{ sv, da, nb, en T }

func (f four[T]) in(l supervision.Language) T {
	return map[supervision.Language]T{"sv": f.sv, "da": f.da, "nb": f.nb, "en": f.en}[l]
}

var catalogue = map[supervision.Language]*Texts{"sv": in("sv"), "da": in("da"), "nb": in("nb"), "en": in("en")}

func in(l supervision.Language) *Texts {
	return &Texts{
		Language:     l,
		Site:         site.in(l),
		Error:        errorTexts.in(l),
		Problem:      problem.in(l),
		SignIn:       signIn.in(l),
		Today:        today.in(l),
		Group:        group.in(l),
		Session:      session.in(l),
		Plan:         plan.in(l),
		Case:         caseTexts.in(l),
		Me:           me.in(l),
		Demo:         demo.in(l),
		Letter:       letter.in(l),
		Choice:       choice.in(l),
		Member:       member.in(l),
		Invite:       invite.in(l),
		Setup:        setup.in(l),
		Example:      example.in(l),
		Practice:     practice.in(l),
		Device:       device.in(l),
		Doubt:        doubt.in(l),
		Words:        wordsTexts.in(l),
		Preparation:  preparation.in(l),
		Life:         life.in(l),
		Lead:         leadTexts.in(l),
		LetterWishes: letterWishes.in(l),
		Delivery:     delivery.in(l),
		Public:       public.in(l),
		Bookings:     bookings.in(l),
		Profile:      profile.in(l),
		Help:         help.in(l),
		Details:      details.in(l),
		FirstTexts:   firstTexts.in(l),
		Hours:        hours.in(l),
		MeetingKind:  meetingKind.in(l),
		Embedding:    embedding.in(l),
		Booking:      booking.in(l),
		Agenda:       agendaTexts.in(l),
		Reading:      reading.in(l),
		Room:         roomTexts.in(l),
		Sheet:        sheetTexts.in(l),
		Closing:      closingTexts.in(l),
		Note:         noteTexts.in(l),
		Map:          mapTexts.in(l),
		AgendaPage:   agendaPage.in(l),
		Space:        spaceTexts.in(l),
		Attendance:   attendanceTexts.in(l),
		Evaluation:   evaluationTexts.in(l),
		Answering:    answering.in(l),
		Rounds:       rounds.in(l),
		Result:       resultTexts.in(l),
		Report:       reportTexts.in(l),
		Asking:       askingTexts.in(l),
		Talk:         talkTexts.in(l),
		Certificate:  certificateTexts.in(l),
		MyHours:      myHours.in(l),

		CertificatePage: certificatePage.in(l),
	}
}

// In returns the texts of a language, Swedish for an unknown one.
func In(l supervision.Language) *Texts {
	if t, ok := catalogue[l]; ok {
		return t
	}
	return catalogue["sv"]
}

type key struct{}

// With returns a context that speaks a language.
func With(ctx context.Context, l supervision.Language) context.Context {
	return context.WithValue(ctx, key{}, In(l))
}

// T returns the texts of the context's language, Swedish when none was set.
func T(ctx context.Context) *Texts {
	if t, ok := ctx.Value(key{}).(*Texts); ok {
		return t
	}
	return catalogue["sv"]
}

var matcher = language.NewMatcher([]language.Tag{
	language.Swedish, language.Danish, language.MustParse("nb"), language.English,
})

// Match picks the language for an Accept-Language header; without a good match
// the first one the practice speaks, Swedish when it is not known yet.
func Match(header string, fallback supervision.Language) supervision.Language {
	tags, _, err := language.ParseAcceptLanguage(header)
	if err != nil || len(tags) == 0 {
		return In(fallback).Language
	}
	_, i, confidence := matcher.Match(tags...)
	if confidence == language.No {
		return In(fallback).Language
	}
	return supervision.Languages[i]
}

// count picks the singular or the plural; the four languages have no more forms.
func count(one, other string) func(n int) string {
	return func(n int) string {
		if n == 1 {
			return one
		}
		return number(n) + nbsp + other
	}
}

// Count writes a number.
func Count(n int) string { return number(n) }
