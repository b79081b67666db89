package browser

import (
	"testing"

	"samrum/internal/paths"
)

const (
	headline = "När samtalet går i stå"
	telling  = "Hur möter jag mamman som ringer om sonen 19121212-1212 varje kväll?"
	question = "Hur möter jag mamman som ringer varje kväll?"
)

func TestAMemberBringsACaseThatToldTooMuch(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		norr := w.group("Norr")
		session := paths.Session(norr, w.coming("Norr"))
		v.as(mira).open(paths.Today)
		v.press("Ta med ett ärende")
		v.fill("Rubrik, utan namn", headline)
		v.fill("Min fråga", telling)
		v.tick("30 min")
		v.press("Anmäl ärendet")
		if v.taps > 3 {
			t.Errorf("it took %d taps", v.taps)
		}
		v.at(paths.Cases(norr), 422)
		v.mustMend("question")
		v.sees("Fel: Ta med ett ärende", "Ta bort personnumret ur ”Min fråga”")
		v.holds("headline", headline, "question", telling, "minutes", "30")
		if got := evaluate[string](v, `document.querySelector("mark").innerText`); got != "19121212-1212" {
			t.Errorf("what is marked is %q", got)
		}

		v.fill("Min fråga", question)
		v.press("Anmäl ärendet")
		v.at(session, 200)
		v.sees("Anmält. Du kan ändra eller dra tillbaka det fram till träffen.", headline)
		w.readsAsLeader(session)
		w.readsAsMember(session)

		v.press(headline)
		v.press("Ändra")
		v.fill("Rubrik, utan namn", "När samtalet stannar")
		v.press("Spara ändringen")
		v.sees("Ändringen är sparad.", "När samtalet stannar", question)
		v.press("Dra tillbaka ärendet")
		v.sees("Tillbakadraget. Bara du ser texten, och den försvinner om fem minuter.")
	})
}

func (w *world) readsAsLeader(session string) {
	w.Helper()
	v := w.visitor().as(alma)
	v.open(session)
	v.press(headline)
	v.sees(question, "30 min", "Mira Solkvist")
}

func (w *world) readsAsMember(session string) {
	w.Helper()
	v := w.visitor().as(karin)
	v.open(session)
	v.press(headline)
	v.sees(headline, "30 min", "Resten läser den som skrev", "!"+question, "!Ändra ärendet", "!Dra tillbaka")
}

func TestACaseSentAfterTheLoginRanOutIsRegisteredByTheCodeAlone(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		norr := w.group("Norr")
		v.as(mira).open(paths.NewCase(norr, w.coming("Norr")))
		v.fill("Rubrik, utan namn", headline)
		v.fill("Min fråga", question)
		v.tick("45 min")
		v.tick("Gruppen")
		w.exec(`update logins set seen_at = seen_at - interval '61 days'`)
		v.press("Anmäl ärendet")
		v.at(paths.Cases(norr), 401)
		v.sees("Det du skrev finns kvar")
		v.fill("Kod", codeIn(w.letter().Text))
		v.press("Fortsätt")
		v.at(paths.Session(norr, w.coming("Norr")), 200)
		v.press(headline)
		v.sees(question, "45 min", "Gruppen")
		if n := value[int](w, `select count(*) from items where author_id = (select id from people where address = $1)`, mira); n != 2 {
			t.Errorf("Mira has %d items, want the sample's and the new one", n)
		}
	})
}

func TestALeaderNotesThatACaseWasTakenUp(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		v.as(alma).open(paths.Session(w.group("Norr"), w.coming("Norr")))
		v.press("Två berättelser om samma vardag")
		v.sees("Hur håller jag båda berättelserna öppna", "!Jag känner igen mig själv i det här.")
		v.press("Markera som behandlat")
		v.sees("Markerat som behandlat.", "Behandlat")
	})
}
