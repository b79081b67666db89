package browser

import (
	"testing"

	"samrum/internal/paths"
)

// Ninety seconds on a phone: whoever holds the link reads first who sees what,
// taps, writes a line if she likes, and sends once. Nobody signs in.
func TestAMemberAnswersARound(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		w.setTheRound()
		link := paths.Evaluate("open")
		w.scan(v.base.String() + link)
		v.open(link)
		v.sees("Hur fungerar handledningen?", "Vem ser vad", "Svaren är konfidentiella", "inte ens hur många", "går inte att ändra")
		v.press("Skicka svaren")
		v.sees("Något behöver rättas")
		v.tick("4", "Jag får det utrymme jag behöver.")
		v.tick("vet inte", "De vi möter har nytta av det vi gör här.")
		v.fill("Vad ska vi behålla? (frivilligt)", "Rundan i början")
		v.press("Skicka svaren")
		v.lookOver()
		v.sees("Dina svar är skickade", "ingen kan se vilka som är dina", "!Rundan")
		v.goTo(link)
		v.sees("Dina svar är skickade")

		leader := w.visitor().as(alma)
		leader.open(paths.Evaluation(w.group("Norr")))
		leader.sees("öppen", "Ingen ser något innan dess", "!1 har svarat")
	})
}
