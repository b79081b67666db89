package browser

import (
	"testing"

	"samrum/internal/paths"
)

const doubtful = "Hur möter jag mamman som ringer från Storgatan 12 varje kväll?"

func TestAMemberSaysWhyAWarnedCaseMayStand(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		norr := w.group("Norr")
		session := paths.Session(norr, w.coming("Norr"))
		v.as(mira).open(paths.NewCase(norr, w.coming("Norr")))
		v.fill("Rubrik, utan namn", headline)
		v.fill("Min fråga", doubtful)
		v.press("Anmäl ärendet")
		v.at(paths.Cases(norr), 422)
		v.sees("Se över det här innan det sparas", "ser ut som en gatuadress", "”Min fråga”: varför kan det stå kvar?")
		v.holds("headline", headline, "question", doubtful)
		if got := evaluate[string](v, `document.querySelector("mark.doubt").innerText`); got != "Storgatan 12" {
			t.Errorf("what is marked is %q", got)
		}
		if evaluate[int](v, `document.querySelectorAll("[name=reason_question]:checked").length`) != 0 {
			t.Error("a reason is chosen before she has")
		}
		if link := evaluate[string](v, `document.querySelector("[data-errors] a").hash`); link != "#reason_question" {
			t.Errorf("the summary leads to %q", link)
		}

		v.tick("Det är en allmän plats eller en myndighet")
		v.press("Anmäl ärendet")
		v.at(session, 200)
		v.sees("Anmält.", headline)
		if kept := value[string](w, `select string_agg(field || ' ' || rule || ' ' || reason, ',') from item_reasons where person_id = (select id from people where address = $1)`, mira); kept != "question street public" {
			t.Errorf("what is kept is %q", kept)
		}
	})
}

func TestAMemberBeginsADraftAndGoesOn(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		norr := w.group("Norr")
		v.as(mira).open(paths.NewCase(norr, w.coming("Norr")))
		v.fill("Min fråga", question)
		v.press("Spara utkast")
		v.at(paths.Group(norr), 200)
		v.sees("Utkastet är sparat. Bara du ser det.", "Utan rubrik")
		leader := w.visitor().as(alma)
		leader.open(paths.Group(norr))
		leader.sees("!Utan rubrik", "!Dina utkast")
		v.open(paths.Today)
		v.press("Fortsätt skriva : Utan rubrik · Ärende")
		v.holds("question", question)
		v.fill("Rubrik, utan namn", headline)
		v.press("Anmäl ärendet")
		v.at(paths.Session(norr, w.coming("Norr")), 200)
		v.sees("Anmält.", headline)
		v.open(paths.Today)
		v.sees("!Dina utkast")
	})
}

func TestAMemberHasSomethingAndWritesItLater(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		session := paths.Session(w.group("Norr"), w.coming("Norr"))
		v.as(karin).open(session)
		v.tick("Jag har något, detaljer kommer")
		v.tick("45 min")
		v.press("Anmäl nu, skriv sedan")
		v.at(session, 200)
		v.sees("Anmält. Skriv gärna resten före träffen.", "Detaljer kommer")
		v.press("Detaljer kommer")
		v.press("Skriv resten")
		v.fill("Rubrik, utan namn", headline)
		v.fill("Min fråga", question)
		v.press("Spara ändringen")
		v.sees("Ändringen är sparad.", headline, "45 min")
	})
}
