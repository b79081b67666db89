package i18n

import (
	"strings"
	"time"

	"samrum/internal/calendar"
)

// Year holds the words of pages that change several sessions, or undo it. In
// sentences % stands for what they are about: sessions, a time, a rhythm.
type Year struct {
	FollowingTitle, FollowingLead, Weekday, AsNow, EmptyHint, Dates, Keep, FirstDate, FirstDateHint, ChangePlace string
	Preview, Unchanged, NothingChanges, Show, Past, Gap                                                          string
	Meanwhile, IsNow, IsCancelled, IsHeld, IsOver, IsNew                                                         string
	Add, AddTitle, AddLead, AddSubmit, Date                                                                      string
	Cancel, CancelTitle, CancelLead, Which, CancelSubmit, NoneToCome                                             string
	UndoUntil, UndoTitle, UndoLate, UndoTaken, WithdrawUndo                                                      string
	Continues                                                                                                    string
}

var year = four[Year]{
	sv: Year{
		FollowingTitle: "Ändra den här och de följande", FollowingLead: "Genomförda och inställda träffar ändras inte. Alla behåller sina nummer, och det som är anmält följer med. Inget sparas förrän du säger till.",
		Weekday: "Veckodag", AsNow: "Som nu", EmptyHint: "Tomt: som nu.", Dates: "Datumen", Keep: "Samma veckor som nu", FirstDate: "Första datum", FirstDateHint: "Rytmen räknas härifrån.", ChangePlace: "Ändra plats för alla",
		Preview: "Så blir det", Unchanged: "oförändrad", NothingChanges: "Inget ändras. Fyll i det som ska bli annorlunda.", Show: "Visa hur det blir", Past: "Tiden har redan varit.", Gap: "Klockslaget finns inte den dagen, klockan ställs om.",
		Meanwhile: "Det här har hänt sedan du öppnade sidan:", IsNow: "är nu %", IsCancelled: "är inställd", IsHeld: "är genomförd", IsOver: "är över", IsNew: "har kommit till",
		Add: "Lägg till en träff", Date: "Datum", AddTitle: "Lägg till en träff", AddLead: "Den får nästa nummer och ändrar inget annat.", AddSubmit: "Lägg till träffen",
		Cancel: "Ställ in flera", CancelTitle: "Ställ in flera träffar", CancelLead: "Alla berörda får ett mejl om fem minuter. Till dess kan du ångra. Det som är anmält väntar till nästa träff som blir av.", Which: "Vilka träffar?", CancelSubmit: "Ställ in de valda", NoneToCome: "Det finns inga kommande träffar att ställa in.",
		UndoUntil: "Du kan ångra till %. Först då går mejlen ut.", UndoTitle: "Det går inte att ångra längre", UndoLate: "De fem minuterna har gått.", UndoTaken: "Tiden är upptagen av något annat nu.", WithdrawUndo: "Du kan ångra i fem minuter. Sedan är texten borta.",
		Continues: "Planen fortsätter efter % i samma rytm. Ändra det som ska bli annorlunda.",
	},
	da: Year{
		FollowingTitle: "Ændr dette og de følgende", FollowingLead: "Holdte og aflyste møder ændres ikke. Alle beholder deres numre, og det, der er meldt ind, følger med. Intet gemmes, før du siger til.",
		Weekday: "Ugedag", AsNow: "Som nu", EmptyHint: "Tomt: som nu.", Dates: "Datoerne", Keep: "Samme uger som nu", FirstDate: "Første dato", FirstDateHint: "Rytmen tælles herfra.", ChangePlace: "Skift sted for alle",
		Preview: "Sådan bliver det", Unchanged: "uændret", NothingChanges: "Intet ændres. Udfyld det, der skal være anderledes.", Show: "Vis, hvordan det bliver", Past: "Tiden er allerede gået.", Gap: "Klokkeslættet findes ikke den dag, uret stilles.",
		Meanwhile: "Dette er sket, siden du åbnede siden:", IsNow: "er nu %", IsCancelled: "er aflyst", IsHeld: "er holdt", IsOver: "er forbi", IsNew: "er kommet til",
		Add: "Tilføj et møde", Date: "Dato", AddTitle: "Tilføj et møde", AddLead: "Det får det næste nummer og ændrer intet andet.", AddSubmit: "Tilføj mødet",
		Cancel: "Aflys flere", CancelTitle: "Aflys flere møder", CancelLead: "Alle berørte får en mail om fem minutter. Indtil da kan du fortryde. Det, der er meldt ind, venter til det næste møde, der holdes.", Which: "Hvilke møder?", CancelSubmit: "Aflys de valgte", NoneToCome: "Der er ingen kommende møder at aflyse.",
		UndoUntil: "Du kan fortryde indtil %. Først da sendes mailene.", UndoTitle: "Det kan ikke fortrydes længere", UndoLate: "De fem minutter er gået.", UndoTaken: "Tiden er optaget af noget andet nu.", WithdrawUndo: "Du kan fortryde i fem minutter. Derefter er teksten væk.",
		Continues: "Planen fortsætter efter % i samme rytme. Ændr det, der skal være anderledes.",
	},
	nb: Year{
		FollowingTitle: "Endre dette og de følgende", FollowingLead: "Holdte og avlyste møter endres ikke. Alle beholder numrene sine, og det som er meldt inn, følger med. Ingenting lagres før du sier fra.",
		Weekday: "Ukedag", AsNow: "Som nå", EmptyHint: "Tomt: som nå.", Dates: "Datoene", Keep: "Samme uker som nå", FirstDate: "Første dato", FirstDateHint: "Rytmen telles herfra.", ChangePlace: "Endre sted for alle",
		Preview: "Slik blir det", Unchanged: "uendret", NothingChanges: "Ingenting endres. Fyll ut det som skal bli annerledes.", Show: "Vis hvordan det blir", Past: "Tiden har allerede vært.", Gap: "Klokkeslettet finnes ikke den dagen, klokken stilles.",
		Meanwhile: "Dette har skjedd siden du åpnet siden:", IsNow: "er nå %", IsCancelled: "er avlyst", IsHeld: "er holdt", IsOver: "er over", IsNew: "har kommet til",
		Add: "Legg til et møte", Date: "Dato", AddTitle: "Legg til et møte", AddLead: "Det får neste nummer og endrer ikke noe annet.", AddSubmit: "Legg til møtet",
		Cancel: "Avlys flere", CancelTitle: "Avlys flere møter", CancelLead: "Alle det gjelder, får en e-post om fem minutter. Til da kan du angre. Det som er meldt inn, venter til neste møte som blir holdt.", Which: "Hvilke møter?", CancelSubmit: "Avlys de valgte", NoneToCome: "Det er ingen kommende møter å avlyse.",
		UndoUntil: "Du kan angre til %. Først da sendes e-postene.", UndoTitle: "Det kan ikke angres lenger", UndoLate: "De fem minuttene er over.", UndoTaken: "Tiden er opptatt av noe annet nå.", WithdrawUndo: "Du kan angre i fem minutter. Deretter er teksten borte.",
		Continues: "Planen fortsetter etter % i samme rytme. Endre det som skal bli annerledes.",
	},
	en: Year{
		FollowingTitle: "Change this and the following", FollowingLead: "Held and cancelled sessions do not change. All keep their numbers, and what is registered goes with them. Nothing is saved until you say so.",
		Weekday: "Weekday", AsNow: "As now", EmptyHint: "Empty: as now.", Dates: "Dates", Keep: "The same weeks as now", FirstDate: "First date", FirstDateHint: "The rhythm counts from here.", ChangePlace: "Change the place of all",
		Preview: "What it will be", Unchanged: "unchanged", NothingChanges: "Nothing changes. Fill in what is to be different.", Show: "Show what it will be", Past: "The time has passed.", Gap: "There is no such time that day, the clocks change.",
		Meanwhile: "This has happened since you opened the page:", IsNow: "is now %", IsCancelled: "is cancelled", IsHeld: "was held", IsOver: "is over", IsNew: "was added",
		Add: "Add a session", Date: "Date", AddTitle: "Add a session", AddLead: "It gets the next number and changes nothing else.", AddSubmit: "Add the session",
		Cancel: "Cancel several", CancelTitle: "Cancel several sessions", CancelLead: "Everybody concerned gets an email in five minutes. Until then you can undo it. What is registered waits for the next session that is held.", Which: "Which sessions?", CancelSubmit: "Cancel the chosen", NoneToCome: "There are no sessions ahead to cancel.",
		UndoUntil: "You can undo this until %. Only then do the emails leave.", UndoTitle: "This can no longer be undone", UndoLate: "The five minutes are over.", UndoTaken: "The time is taken by something else now.", WithdrawUndo: "You can undo this for five minutes. Then the text is gone.",
		Continues: "The plan goes on after % in the same rhythm. Change what is to be different.",
	},
}

// WeekdayName names a day of the week.
func (x *Texts) WeekdayName(d time.Weekday) string {
	name := names[x.Language].WeekdayWide(d)
	if x.Language == "en" {
		return name
	}
	return strings.ToLower(name)
}

// UndoUntil says how long a change can be undone; at is in the reader's zone.
func (x *Texts) UndoUntil(at time.Time) string { return fill(x.Session.Year.UndoUntil, x.Clock(at)) }

// EndUndo says until when a group's end can be undone.
func (x *Texts) EndUndo(at time.Time) string { return fill(x.Life.EndedUndo, x.Clock(at)) }

// SessionsNumbered returns "Träff 5, 6 och 7".
func (x *Texts) SessionsNumbered(numbers []int) string {
	said := make([]string, len(numbers))
	for i, n := range numbers {
		said[i] = number(n)
	}
	return x.Session.One + nbsp + x.list(said, x.Plan.And)
}

// PlanContinues says which session a plan goes on from, and by which rhythm:
// "efter träff 18, tis 12 okt 2027 (jämna veckor)".
func (x *Texts) PlanContinues(number int, day calendar.Date, kind calendar.RhythmKind, weeks int) string {
	rhythm := x.Plan.Rhythms[kind]
	if kind == calendar.EveryNWeeks && weeks >= 1 && weeks <= calendar.MaxRhythm {
		rhythm = x.Plan.Intervals[weeks-1]
	}
	said := strings.ToLower(x.SessionNumber(number)) + ", " + x.PlanDate(day) + " (" + strings.ToLower(rhythm) + ")"
	return fill(x.Session.Year.Continues, said)
}

// MeanwhileMoved says when a session is by now.
func (x *Texts) MeanwhileMoved(at time.Time) string {
	return fill(x.Session.Year.IsNow, x.PlanDate(calendar.DateOf(at, at.Location()))+" "+x.Clock(at))
}
