package browser

import (
	"testing"

	"samrum/internal/paths"
)

func TestALeaderMovesASessionPastAClash(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		norr, next := w.group("Norr"), w.coming("Norr")
		busy := w.whenVastMeets()
		v.as(alma).open(paths.Session(norr, next+1))
		v.press("Flytta träffen")
		v.choose("Nytt datum", busy["date"])
		v.choose("Ny tid", busy["start_time"])
		v.press("Flytta träffen")
		v.at(paths.MoveSession(norr, next+1), 409)
		v.sees("Alma Lindqvist är upptagen", "Boendestöd Väst")
		v.holds("date", busy["date"], "start_time", busy["start_time"])
		v.choose("Ny tid", "15:30")
		v.press("Flytta träffen")
		v.at(paths.Session(norr, next+1), 200)
		v.sees("Träffen är flyttad.", "Flyttad från", "kl. 15.30")
	})
}

func TestACancelledSessionsCasesWaitForTheNext(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		norr, next := w.group("Norr"), w.coming("Norr")
		v.as(alma).open(paths.Session(norr, next))
		v.press("Ställ in träffen")
		v.press("Ställ in träffen")
		v.mustMend("reason")
		v.fill("Skäl, som gruppen får läsa", "Handledaren är sjuk")
		v.press("Ställ in träffen")
		v.at(paths.Session(norr, next), 200)
		v.sees("Träffen är inställd.", "Inställd", "Handledaren är sjuk", "!Två berättelser")
		v.open(paths.Session(norr, next+1))
		v.sees("Två berättelser om samma vardag", "När det blir tyst i rummet")

		member := w.visitor().as(mira)
		member.open(paths.Today)
		member.press("Öppna träffen")
		member.at(paths.Session(norr, next+1), 200)
		member.sees("Två berättelser om samma vardag")
	})
}

func TestALeaderTakesASessionOnline(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		norr, next := w.group("Norr"), w.coming("Norr")
		v.as(alma).open(paths.Session(norr, next))
		v.press("Ändra plats")
		v.tick("Digitalt")
		v.fill("Länk till mötet", "javascript:alert(1)")
		v.press("Spara platsen")
		v.mustMend("place_link")
		v.fill("Länk till mötet", "https://meet.example.net/norr")
		v.press("Spara platsen")
		v.sees("Platsen är ändrad.", "Digitalt", "Öppna mötet")
	})
}
