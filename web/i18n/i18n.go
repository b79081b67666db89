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
	Language supervision.Language
	Site     Site
	Error    Error
	Problem  Problem
	SignIn   SignIn
	Today    Today
	Group    Group
	Session  Session
	Plan     Plan
	Case     Case
	Me       Me
	Demo     Demo
	Letter   Letter
	Choice   Choice
	Member   Member
	Invite   Invite
	Setup    Setup
	Example  Example
	Practice Practice
	Device   Device
	Delivery Delivery
}

// four keeps one noun's words side by side.
type four[T any] struct{ sv, da, nb, en T }

var catalogue = map[supervision.Language]*Texts{
	"sv": {"sv", site.sv, errorTexts.sv, problem.sv, signIn.sv, today.sv, group.sv, session.sv, plan.sv, caseTexts.sv, me.sv, demo.sv, letter.sv, choice.sv, member.sv, invite.sv, setup.sv, example.sv, practice.sv, device.sv, delivery.sv},
	"da": {"da", site.da, errorTexts.da, problem.da, signIn.da, today.da, group.da, session.da, plan.da, caseTexts.da, me.da, demo.da, letter.da, choice.da, member.da, invite.da, setup.da, example.da, practice.da, device.da, delivery.da},
	"nb": {"nb", site.nb, errorTexts.nb, problem.nb, signIn.nb, today.nb, group.nb, session.nb, plan.nb, caseTexts.nb, me.nb, demo.nb, letter.nb, choice.nb, member.nb, invite.nb, setup.nb, example.nb, practice.nb, device.nb, delivery.nb},
	"en": {"en", site.en, errorTexts.en, problem.en, signIn.en, today.en, group.en, session.en, plan.en, caseTexts.en, me.en, demo.en, letter.en, choice.en, member.en, invite.en, setup.en, example.en, practice.en, device.en, delivery.en},
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
