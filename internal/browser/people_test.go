package browser

import (
	"testing"

	"samrum/internal/paths"
)

// The letter to a new supervisor is opened by a mail scanner, then by somebody
// who is signed in as another, on a computer that two share.
func TestASupervisorIsInvitedAndTakesPart(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		leader := w.visitor().as(alma)
		leader.goTo(paths.People)
		leader.fill("E-postadress", nina)
		leader.press("Skicka inbjudan")
		leader.sees(nina)
		link := linkIn(w.letterWith("/join/").Text)
		w.scan(link)

		v.as(mira).open(link)
		v.sees("Inbjudan att handleda", "Är inbjudan till dig?", mira, "!"+nina)
		v.tick("Ja, jag vill handleda där")
		v.fill("Ditt namn, som andra ser det", "Nina")
		v.press("Skicka svaret")
		v.mustMend("confirmed")
		v.holds("name", "Nina", "answer", "accept")
		v.tick("Jag svarar för den som brevet gick till")
		v.press("Skicka svaret")
		v.sees("Tack, du är med")
		leader.open(paths.People)
		leader.sees("Nina", "!"+nina)
	})
}
