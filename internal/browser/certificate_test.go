package browser

import (
	"fmt"
	"testing"

	"samrum/internal/paths"
)

// picked lets the browser hand a text to the page as a file, and returns what
// then stands in the field below.
const picked = `new Promise((done) => {
	const chosen = new DataTransfer(), input = document.querySelector("#pick"), field = document.querySelector("#file");
	chosen.items.add(new File([%q], "samrum.json"));
	input.files = chosen.files;
	input.dispatchEvent(new Event("change"));
	const look = () => field.value !== "" ? done(field.value) : setTimeout(look, 20);
	look();
})`

func TestACertificateIsAskedForSignedAndChecked(t *testing.T) {
	journey(t, func(w *world) {
		v := w.visitor()
		w.attendEverything()
		v.as(mira).open(paths.MyHours)
		v.press("Be om ett intyg")
		v.fill("Arbetsplats", "Familjerätten Norr")
		v.press("Be om intyget")
		v.sees("Handledaren ser att du har bett om ett intyg.")
		v.as(alma).open(paths.Today)
		v.press("Mira Solkvist väntar på ett intyg")
		v.fill("Ort", "Malmö")
		v.tick("Ja")
		v.press("Visa intyget")
		v.sees("Så blir intyget")
		v.press("Godkänn och signera")
		v.sees("Intyget är signerat.")
		file := value[string](w, `select f.file from certificate_files f join certificates c on c.id = f.certificate_id order by c.created_at desc limit 1`)
		v.forgets()
		v.open(paths.CheckCertificates)
		if got := evaluate[string](v, fmt.Sprintf(picked, file)); got != file {
			t.Errorf("the field holds %q", got)
		}
		v.press("Kontrollera", "Kontrollera en fil")
		v.sees("Filen är precis som den signerades.")
	})
}
