package browser

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"samrum/internal/paths"
)

// said waits until a note's form says something else than before.
const said = `new Promise((done) => {
	const at = document.querySelector("[data-saved]"), before = at.textContent;
	const look = () => at.textContent !== before ? done(at.textContent) : setTimeout(look, 20);
	look();
})`

func TestANoteIsSavedWhileItIsTyped(t *testing.T) {
	journey(t, func(w *world) {
		v := w.visitor().as(alma)
		notes := paths.Notes(w.group("Norr"), w.coming("Norr"))
		v.open(notes)
		v.fill("Anteckning till gruppen", "Vad väcktes hos oss?")
		if got := evaluate[string](v, said); got[:6] != "Sparad" {
			t.Errorf("the page says %q", got)
		}
		v.fill("Anteckning till gruppen", "Vad väcktes hos 19121212-1212?")
		if got := evaluate[string](v, said); got != "Inte sparad. Tryck på Spara för att se varför" {
			t.Errorf("the page says %q", got)
		}
		if kept := evaluate[int](v, `localStorage.length + sessionStorage.length`); kept != 0 {
			t.Errorf("the browser keeps %d things", kept)
		}
		v.press("Spara", "Anteckning till gruppen")
		v.sees("Ta bort personnumret ur ”Anteckning till gruppen”")
		v.fill("Anteckning till gruppen", "Vad väcktes hos oss alla?")
		v.press("Spara", "Anteckning till gruppen")
		v.sees("Anteckningen är sparad.")
		v.fill("Anteckning till gruppen", "Vad väcktes, och hos vem?")
		v.goTo(paths.Today) // she leaves before the pause is over
		v.open(notes)
		v.holds("note_group", "Vad väcktes, och hos vem?")
	})
}

func TestANoteIsSavedByItsButton(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		notes := paths.Notes(w.group("Norr"), w.coming("Norr"))
		v.as(alma).open(notes)
		v.fill("Min egen anteckning", "Gå långsammare fram.")
		v.press("Spara", "Min egen anteckning")
		v.at(notes, 200)
		v.sees("Anteckningen är sparad.")
		v.holds("note_own", "Gå långsammare fram.")
	})
}

func TestAMapIsDrawnWithTheKeyboardAlone(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		v.as(mira).open(paths.Case(w.group("Norr"), w.item(mira, "waiting")))
		v.tabTo("Nätverkskarta")
		v.enter()
		v.tabTo("Roll")
		v.write("fritidsledare")
		v.tabTo("Del av livet")
		v.do(chromedp.KeyEvent("F"), chromedp.KeyEvent("r"))
		v.tabTo("Lägg till")
		v.enter()
		v.sees("10. fritidsledare", "Kartan är sparad.")
		v.tabTo("Upp fritidsledare")
		v.enter()
		v.sees("9. fritidsledare")
		v.do(chromedp.KeyEvent(kb.Tab))
		v.open(paths.Map(w.group("Norr"), w.item(mira, "waiting")))
		v.tabTo("Ta bort mamma")
		v.enter()
		v.sees("1. lillebror", "8. fritidsledare")
	})
}
