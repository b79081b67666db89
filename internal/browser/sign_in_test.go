package browser

import (
	"regexp"
	"testing"

	"samrum/internal/paths"
	"samrum/internal/supervision"
)

func TestSomebodySignsInWithTheCodeFromALetter(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		v.open(paths.Today)
		v.at(paths.SignIn, 200)
		v.fill("Din e-postadress", mira)
		v.press("Skicka inloggningslänk")
		v.at(paths.SignInCode, 200)
		v.fill("Kod", codeIn(w.letter().Text))
		v.press("Fortsätt")
		v.at(paths.Today, 200)
		v.sees("God morgon, Mira")
		v.open(paths.Me)
		v.press("Logga ut")
		v.at(paths.SignIn, 200)
		v.sees("Du är utloggad.")
		v.open(paths.Today)
		v.at(paths.SignIn, 200)
	})
}

func TestTheLinkInALetterSignsInWhereItWasAskedForOnly(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		v.open(paths.SignInTo(paths.Groups))
		v.fill("Din e-postadress", mira)
		v.press("Skicka inloggningslänk")
		letter := w.letter().Text

		elsewhere := w.visitor()
		elsewhere.open(linkIn(letter))
		elsewhere.sees("Du har öppnat länken någon annanstans", "skriv koden som står i mejlet", "!Mira")

		v.open(linkIn(letter))
		v.press("Fortsätt som Mira Solkvist")
		v.at(paths.Groups, 200)
		elsewhere.open(linkIn(letter))
		elsewhere.sees("Länken gäller inte längre")
	})
}

func TestSomebodyGetsAFreshCodeAfterAWrongOne(t *testing.T) {
	journey(t, func(w *world) {
		v := w.visitor()
		v.open(paths.SignIn)
		v.fill("Din e-postadress", "mira")
		v.press("Skicka inloggningslänk")
		v.mustMend("address")
		v.fill("Din e-postadress", mira)
		v.press("Skicka inloggningslänk")
		w.letter()
		v.fill("Kod", "12 34")
		v.press("Fortsätt")
		v.mustMend("code")
		v.press("Skicka ett nytt mejl")
		v.fill("Din e-postadress", mira)
		v.press("Skicka inloggningslänk")
		v.fill("Kod", codeIn(w.letter().Text))
		v.press("Fortsätt")
		v.at(paths.Today, 200)
	})
}

func TestAVisitorTriesEveryRoleOfTheDemonstration(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		for _, p := range demoPeople() {
			v.open(paths.Demo)
			before := v.language
			v.language = value[string](w, `select language from people where address = $1`, p.Address)
			v.press("Logga in " + p.Name)
			v.at(paths.Today, 200)
			v.sees(", " + supervision.FirstName(p.Name))
			v.language = before
		}
	})
}

func TestSomebodyChoosesLanguageAndTheme(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		v.as(mira).open(paths.Me)
		v.tick("dansk")
		v.tick("Mörkt")
		v.language = "da"
		v.press("Spara")
		v.sees("Gemt.", "Min side")
		if got := evaluate[string](v, "getComputedStyle(document.body).backgroundColor"); got != "rgb(17, 25, 24)" {
			t.Errorf("the page is %s on a device that prefers light", got)
		}
		v.open(paths.Today)
		v.sees("Tag en sag med")
	})
}

var (
	sixDigits = regexp.MustCompile(`(?m)^\d{6}$`)
	address   = regexp.MustCompile(`(?m)^http\S+$`)
)

func codeIn(letter string) string { return sixDigits.FindString(letter) }
func linkIn(letter string) string { return address.FindString(letter) }
