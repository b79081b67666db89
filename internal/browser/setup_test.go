package browser

import (
	"testing"

	"samrum/internal/paths"
)

func TestAPracticeIsSetUpFromNothing(t *testing.T) {
	everyWayIn(emptyWorld, t, func(w *world, v *visitor) {
		v.open(paths.Today)
		v.at(paths.Setup, 200)
		v.fill("Mottagningens namn", "Lind & Söner")
		v.fill("Din e-postadress", "alma")
		v.press("Skapa mottagningen")
		v.at(paths.Setup, 422)
		v.mustMend("code")
		v.sees("Fel: Välkommen till Samrum")
		v.holds("name", "Lind & Söner", "address", "alma")

		code, err := w.server.SetupCode(t.Context())
		must(t, err)
		v.fill("Kod från starten", code)
		v.fill("Ditt namn, som andra ser det", "Alma Lind")
		v.fill("Din e-postadress", alma)
		v.press("Skapa mottagningen")
		v.at(paths.Start, 200)
		v.sees("Lind & Söner", "Mejlservern tog emot ett provbrev till "+alma)
		v.press("Skicka ett nytt provbrev")
		if letters := w.letters.Letters(); len(letters) != 2 || letters[0].To != alma || letters[0].Subject != "Provbrev från Samrum" {
			t.Errorf("the test letters are %+v", letters)
		}
		v.looksAtTheExample()
		v.makesTheFirstGroup()
	})
}

// looksAtTheExample goes round the invented group, and clears it away.
func (v *visitor) looksAtTheExample() {
	v.Helper()
	v.press("Se dig om med ett exempel")
	example := paths.Group(v.group("Exempelgruppen"))
	v.at(example, 200)
	v.sees("Det här är ett exempel", "Bim Exempel")
	v.open(paths.Start)
	v.press("Öppna exempelgruppen")
	v.press("Ta bort exemplet")
	v.at(paths.Groups, 200)
	v.sees("Exemplet är borttaget.", "!Exempelgruppen")
	v.open(example)
	v.at(example, 404)
}

func (v *visitor) makesTheFirstGroup() {
	v.Helper()
	v.open(paths.Start)
	v.press("Skapa den första gruppen")
	v.fill("Gruppens namn", "Nystart")
	v.press("Skapa gruppen")
	v.at(paths.Group(v.group("Nystart")), 200)
	v.open(paths.Setup)
	v.at(paths.Setup, 404)
}
