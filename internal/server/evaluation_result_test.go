package server

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"samrum/internal/evaluation"
	"samrum/internal/paths"
)

const tooFew = "Resultatet visas inte eftersom för få har svarat."

func TestSevenMembersFourAnswersTheSupervisorSeesMeansInHalfSteps(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	round := w.asked("Norr", "2026-12-01 09:00", sevenOfNorr, 3, 3, 4, 4)
	for _, who := range []string{"Alma", "Mira", "Max"} {
		w.reads(w.get(who, paths.Round(norr, round)), 200,
			"Terminens slut, hösten 2026", "4–6 av 7 har svarat.", "Jag får det utrymme jag behöver. 3,5 mitt emellan", "!3,25", "Frågorna är våra egna", "20–30 minuter", "!Så föll svaren")
	}
}

func TestTooFewAnswersShowNothing(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	round := w.asked("Norr", "2026-12-01 09:00", sevenOfNorr, 5, 5, 5)
	for _, who := range []string{"Alma", "Mira", "Max"} {
		w.reads(w.get(who, paths.Round(norr, round)), 200, tooFew, "!4,5", "!3 av", "!Ord 1", "!20–30")
	}
}

// While a round is open nobody sees a result or a count, however many have
// answered: the page is the same to the letter.
func TestAnOpenRoundTellsNothing(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	round := w.opens("Norr", "2026-12-01 09:00")
	before := w.get("Mira", paths.Round(norr, round)).Body.String()
	for i, who := range sevenOfNorr {
		w.gives("Norr", round, who, evaluation.Answer{Values: map[evaluation.Key]int{"safety": 1 + i%5}}, "Med namn")
	}
	rec := w.get("Mira", paths.Round(norr, round))
	w.reads(rec, 200, "Omgången är öppen till tisdag 8 december 2026 kl. 20.00.", "!av 7", "!Medel")
	if rec.Body.String() != before {
		t.Error("the page tells whether somebody has answered")
	}
	w.reads(w.get("Alma", paths.Round(norr, round)), 200, "!Med namn", "!Medel")
}

func TestWhatWasWrittenIsTheGroupsOwn(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	round := w.asked("Norr", "2026-12-01 09:00", sevenOfNorr, 4, 4, 4, 4, 4)
	for _, who := range []string{"Alma", "Mira"} {
		w.reads(w.get(who, paths.Round(norr, round)), 200, "Vad ska vi behålla?", "Ord 1 om keep", "Ord 5 om change", "Beställaren får inte läsa det.")
	}
	first := map[string]bool{}
	for range 40 {
		body := w.get("Mira", paths.Round(norr, round)).Body.String()
		_, after, _ := strings.Cut(body, "Ord ")
		first[after[:1]] = true
	}
	if len(first) < 3 {
		t.Error("texts come in an order that tells who was first:", first)
	}
}

// Who joined later, or leads only now, reads what came after; and nobody outside
// comes in by a name.
func TestAResultIsForThoseWhoWereAsked(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	round := w.asked("Norr", "2026-12-01 09:00", sevenOfNorr, 4, 4, 4, 4)
	w.enrol("Norr", "2026-12-09", "Nils")
	w.goesOn(w.time().AddDate(0, 0, 7))
	w.reads(w.get("Nils", paths.Round(norr, round)), 200, "Du var inte med bland dem som kunde svara", "!Medel", "!Ord 1", "!"+tooFew)
	w.exec(`update memberships set left_on = '2026-12-10' where person_id = $1`, w.people["Sara"])
	for _, who := range []string{"Sara", "Farid", "Elin", "Bo", "Nora"} {
		w.wants(w.get(who, paths.Round(norr, round)), 404)
	}
	w.wants(w.get("Elin", paths.Round(vast, round)), 404)
	w.wants(w.get("Bo", paths.Round(syd, round)), 404)
	w.exec(`update groups set lead_id = $1 where name = 'Norr'`, w.people["Petra"])
	w.reads(w.get("Petra", paths.Round(norr, round)), 200, "Du var inte med bland dem", "!Medel")
	for _, name := range []string{"2026-2-middle", "2027-1-end", "9999-2-end", "session-1", "x", "2026-2-end'--", "%00"} {
		w.wants(w.get("Mira", paths.Round(norr, name)), 404)
	}
}

// Fewer than three wait for the next round, and are shown as one with it.
func TestRoundsThatWaitArePooledAndTheirNamesAreSaid(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	first := w.asked("Norr", "2026-12-01 09:00", sevenOfNorr, 2, 2)
	w.reads(w.get("Mira", paths.Round(norr, first)), 200, tooFew, "Svaren ligger kvar")
	second := w.asked("Norr", "2027-06-01 09:00", sevenOfNorr, 4, 4, 4)
	for _, round := range []string{first, second} {
		w.reads(w.get("Mira", paths.Round(norr, round)), 200, "4–13 av 14 har svarat.", "flera omgångar tillsammans: Terminens slut, hösten 2026; Terminens slut, våren 2027", "Medel", "!Jämfört med")
	}
}

func TestOneMemberReplacedBetweenTwoRoundsNoItemTrend(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	w.asked("Norr", "2026-12-01 09:00", sevenOfNorr, 3, 3, 3, 3, 3)
	w.exec(`update memberships set left_on = '2027-01-10' where person_id = $1`, w.people["Max"])
	w.enrol("Norr", "2027-01-11", "Nils")
	second := w.asked("Norr", "2027-06-01 09:00", append([]string{"Nils"}, sevenOfNorr...), 4, 4, 4, 4, 4)
	w.reads(w.get("Mira", paths.Round(norr, second)), 200, "Sammantaget högre än förra gången.", "inte fråga för fråga", "!<svg class=\"course\"", "!Hösten 2026")
	w.reads(w.get("Nils", paths.Round(norr, second)), 200, "Medel", "!Jämfört med")
}

func TestTheSamePeopleHaveATrendItemByItem(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	first := w.asked("Norr", "2026-12-01 09:00", sevenOfNorr, 3, 3, 3, 3, 3)
	second := w.asked("Norr", "2027-06-01 09:00", sevenOfNorr, 4, 4, 4, 4, 4)
	w.reads(w.get("Mira", paths.Round(norr, first)), 200, "!Jämfört med")
	w.reads(w.get("Mira", paths.Round(norr, second)), 200, "Sammantaget högre än förra gången.", "Hösten 2026: 3. Våren 2027: 4.", "Som tabell", "4–6 av 7")
	w.wants(w.get("Mira", paths.Round(norr, second)), 200, `<svg class="course"`, `role="img"`)
}

// From eight on the distribution is shown, and means are not clipped.
func TestEightAnswersHaveADistribution(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	w.enrol("Norr", "2026-01-01", "Nils")
	round := w.asked("Norr", "2026-12-01 09:00", append([]string{"Nils"}, sevenOfNorr...), 5, 5, 5, 5, 5, 5, 5, 4)
	w.reads(w.get("Mira", paths.Round(norr, round)), 200, "Alla 8 har svarat.", "Så föll svaren", "5, instämmer helt 7")
}

// A remark with a name is for those who led when the round opened, whatever else
// may be shown.
func TestARemarkIsForThoseWhoLedThen(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	round := w.opens("Norr", "2026-12-01 09:00")
	w.gives("Norr", round, "Mira", evaluation.Answer{Values: map[evaluation.Key]int{"safety": 4}}, "Tack för i dag.")
	w.reads(w.get("Alma", paths.Round(norr, round)), 200, "!Tack för i dag.")
	w.closes()
	w.exec(`update groups set co_lead_id = $1 where name = 'Norr'`, w.people["Petra"])
	w.reads(w.get("Alma", paths.Round(norr, round)), 200, tooFew, "Tack för i dag.")
	for _, who := range []string{"Petra", "Mira", "Sara"} {
		w.reads(w.get(who, paths.Round(norr, round)), 200, "!Tack för i dag.")
	}
}

// What is answered after sessions is the leaders', three at a time.
func TestChecksAfterSessionsAreTheLeaders(t *testing.T) {
	w := newWorld(t)
	w.sevenInNorr()
	w.exec(`update groups set session_check = true where name = 'Norr'`)
	for _, day := range []string{"2026-11-25", "2026-12-01", "2026-12-08", "2026-12-10", "2026-12-15"} {
		w.session("Norr", day+" 09:00")
	}
	for _, number := range []int{1, 2, 4} {
		w.goesOn(value[time.Time](w, `select ends_at from sessions s join groups g on g.id = s.group_id where g.name = 'Norr' and number = $1`, number))
		w.valued("Norr", fmt.Sprintf("session-%d", number), sevenOfNorr, 4, 4, 4, 4)
	}
	w.reads(w.get("Alma", paths.Round(norr, "session-1")), 200, tooFew, "!Medel")
	w.closes()
	w.reads(w.get("Alma", paths.Round(norr, "session-4")), 200, "Efter träffen, träff 4", "4–20 av 21 har svarat.", "Jag blev lyssnad på i dag.", "4 mer ja än nej", "Ord 1 om to_supervisor", "Efter träffen, träff 1; Efter träffen, träff 2")
	w.reads(w.get("Mira", paths.Round(norr, "session-4")), 200, "läser bara handledarna", "!Medel", "!av 21", "!Ord 1")
	w.exec(`update groups set lead_id = $1 where name = 'Norr'`, w.people["Petra"])
	w.enrol("Norr", "2026-12-01", "Alma")
	w.reads(w.get("Alma", paths.Round(norr, "session-4")), 200, "läser bara handledarna", "!Medel", "!Ord 1") // she leads no more
}

// Individual supervision has no rounds, but something to talk about, and so has
// every group.
func TestATalkSheetIsForEveryForm(t *testing.T) {
	w := newWorld(t)
	w.reads(w.get("Mira", paths.Talk(norr)), 200, "När har du kunnat visa osäkerhet", "!läsning", "!I individuell handledning")
	w.exec(`update groups set individual = true where name = 'Norr'`)
	w.reads(w.get("Mira", paths.Talk(norr)), 200, "I individuell handledning ställs inga frågor", "När har du kunnat visa osäkerhet")
	w.exec(`update groups set form = 'two_part' where name = 'Norr'`)
	w.reads(w.get("Mira", paths.Talk(norr)), 200, "Hur mycket läsning orkar vi?")
	w.exec(`update groups set programme = true where name = 'Norr'`)
	w.reads(w.get("Alma", paths.Talk(norr)), 200, "När har du känt dig som en del av gruppen?", "!i arbetet")
}
