package i18n

import (
	"strings"

	"samrum/internal/supervision"
)

// Attendance holds the words of who was at a session. Nobody is asked why.
type Attendance struct {
	Link, Title, Lead, Until, Settled       string // {date}
	NotHeldYet, OfCancelled                 string
	Says, Leave, Length, Unnoted, ToCorrect string // {name}
	Own, Wrong, WrongHint, Waits, TakeBack  string
	WasCorrected, WasLeft, TooLateToAsk     string
	Question, Questions                     string // {name}
	TotalsTitle, TotalsLead, OwnThere       string
	Planned, Held, Cancelled                string
	Of, NoSessions, Session, There          string // {present}, {enrolled}
	Outcome                                 map[supervision.SessionOutcome]string
}

var attendanceTexts = four[Attendance]{
	sv: Attendance{
		Link: "Närvaro", Title: "Närvaro", Lead: "Rätta det som blev fel. Ingen behöver säga varför, och det som stod förut finns kvar i loggen.", Until: "Kan rättas till {date}.", Settled: "Närvaron kunde rättas i 14 dagar efter träffen. Nu ligger den fast.",
		NotHeldYet: "Närvaron noteras när träffen avslutas.", OfCancelled: "Träffen blev inte av, så ingen närvaro noteras.",
		Says: "{name} säger att det här inte stämmer.", Leave: "Låt det stå som det är", Length: "Träffens längd", Unnoted: "inget noterat", ToCorrect: "Se närvaron",
		Own: "Din närvaro", Wrong: "Det stämmer inte", WrongHint: "Du behöver inte säga varför.", Waits: "Du har sagt att det inte stämmer. Den som leder gruppen ser det.", TakeBack: "Ta tillbaka",
		WasCorrected: "Rättat sedan du sa att det inte stämde.", WasLeft: "Den som leder gruppen har sett att du inte håller med och låter det stå. Prata gärna om det.", TooLateToAsk: "Närvaron ligger fast 14 dagar efter träffen. Prata med den som leder gruppen om den är fel.",
		Question: "{name} säger att närvaron inte stämmer.", Questions: "Någon säger att närvaron inte stämmer:",
		TotalsTitle: "Närvaro, som beställaren ser den", TotalsLead: "Inga namn och inga skäl. Är färre än fyra inskrivna eller på plats står bara att träffen genomfördes.", OwnThere: "Din egen närvaro ser du på träffens sida.",
		Planned: "Planerade", Held: "Genomförda", Cancelled: "Inställda", Of: "{present} av {enrolled}", NoSessions: "Inga träffar den här terminen.", Session: "Träff", There: "På plats",
		Outcome: map[supervision.SessionOutcome]string{"held": "genomförd", "not_held": "inte genomförd", "unsaid": "inte bekräftad än", "ahead": "kommer"},
	},
	da: Attendance{
		Link: "Fremmøde", Title: "Fremmøde", Lead: "Ret det, der blev forkert. Ingen behøver at sige hvorfor, og det, der stod før, bliver stående i loggen.", Until: "Kan rettes til {date}.", Settled: "Fremmødet kunne rettes i 14 dage efter mødet. Nu ligger det fast.",
		NotHeldYet: "Fremmødet noteres, når mødet afsluttes.", OfCancelled: "Mødet blev ikke til noget, så der noteres intet fremmøde.",
		Says: "{name} siger, at det her ikke passer.", Leave: "Lad det stå, som det er", Length: "Mødets længde", Unnoted: "intet noteret", ToCorrect: "Se fremmødet",
		Own: "Dit fremmøde", Wrong: "Det passer ikke", WrongHint: "Du behøver ikke sige hvorfor.", Waits: "Du har sagt, at det ikke passer. Den, der leder gruppen, kan se det.", TakeBack: "Tag det tilbage",
		WasCorrected: "Rettet, efter at du sagde, at det ikke passede.", WasLeft: "Den, der leder gruppen, har set, at du ikke er enig, og lader det stå. Tal gerne om det.", TooLateToAsk: "Fremmødet ligger fast 14 dage efter mødet. Tal med den, der leder gruppen, hvis det er forkert.",
		Question: "{name} siger, at fremmødet ikke passer.", Questions: "Nogen siger, at fremmødet ikke passer:",
		TotalsTitle: "Fremmøde, som bestilleren ser det", TotalsLead: "Ingen navne og ingen grunde. Er færre end fire tilmeldt eller til stede, står der kun, at mødet blev holdt.", OwnThere: "Dit eget fremmøde ser du på mødets side.",
		Planned: "Planlagte", Held: "Holdte", Cancelled: "Aflyste", Of: "{present} af {enrolled}", NoSessions: "Ingen møder dette halvår.", Session: "Møde", There: "Til stede",
		Outcome: map[supervision.SessionOutcome]string{"held": "holdt", "not_held": "ikke holdt", "unsaid": "ikke bekræftet endnu", "ahead": "kommer"},
	},
	nb: Attendance{
		Link: "Oppmøte", Title: "Oppmøte", Lead: "Rett det som ble feil. Ingen trenger å si hvorfor, og det som sto før, blir stående i loggen.", Until: "Kan rettes til {date}.", Settled: "Oppmøtet kunne rettes i 14 dager etter møtet. Nå ligger det fast.",
		NotHeldYet: "Oppmøtet noteres når møtet avsluttes.", OfCancelled: "Møtet ble ikke noe av, så det noteres ikke noe oppmøte.",
		Says: "{name} sier at dette ikke stemmer.", Leave: "La det stå som det er", Length: "Møtets lengde", Unnoted: "ingenting notert", ToCorrect: "Se oppmøtet",
		Own: "Ditt oppmøte", Wrong: "Det stemmer ikke", WrongHint: "Du trenger ikke å si hvorfor.", Waits: "Du har sagt at det ikke stemmer. Den som leder gruppen, ser det.", TakeBack: "Ta det tilbake",
		WasCorrected: "Rettet etter at du sa at det ikke stemte.", WasLeft: "Den som leder gruppen, har sett at du ikke er enig, og lar det stå. Snakk gjerne om det.", TooLateToAsk: "Oppmøtet ligger fast 14 dager etter møtet. Snakk med den som leder gruppen hvis det er feil.",
		Question: "{name} sier at oppmøtet ikke stemmer.", Questions: "Noen sier at oppmøtet ikke stemmer:",
		TotalsTitle: "Oppmøte, slik bestilleren ser det", TotalsLead: "Ingen navn og ingen grunner. Er færre enn fire innmeldt eller til stede, står det bare at møtet ble holdt.", OwnThere: "Ditt eget oppmøte ser du på møtets side.",
		Planned: "Planlagte", Held: "Holdte", Cancelled: "Avlyste", Of: "{present} av {enrolled}", NoSessions: "Ingen møter dette halvåret.", Session: "Møte", There: "Til stede",
		Outcome: map[supervision.SessionOutcome]string{"held": "holdt", "not_held": "ikke holdt", "unsaid": "ikke bekreftet ennå", "ahead": "kommer"},
	},
	en: Attendance{
		Link: "Attendance", Title: "Attendance", Lead: "Correct what went wrong. Nobody need say why, and what stood there before stays in the log.", Until: "Can be corrected until {date}.", Settled: "Attendance could be corrected for 14 days after the session. It is settled now.",
		NotHeldYet: "Attendance is noted when the session is ended.", OfCancelled: "The session did not take place, so no attendance is noted.",
		Says: "{name} says that this is not right.", Leave: "Leave it as it is", Length: "The session’s length", Unnoted: "nothing noted", ToCorrect: "See the attendance",
		Own: "Your attendance", Wrong: "This is not right", WrongHint: "You need not say why.", Waits: "You have said that it is not right. Whoever leads the group sees it.", TakeBack: "Take it back",
		WasCorrected: "Corrected since you said that it was not right.", WasLeft: "Whoever leads the group has seen that you disagree and leaves it as it is. Do talk about it.", TooLateToAsk: "Attendance is settled 14 days after the session. Talk to whoever leads the group if it is wrong.",
		Question: "{name} says that the attendance is not right.", Questions: "Somebody says that the attendance is not right:",
		TotalsTitle: "Attendance, as the orderer sees it", TotalsLead: "No names and no reasons. With fewer than four enrolled or present it says only that the session was held.", OwnThere: "Your own attendance is on the session’s page.",
		Planned: "Planned", Held: "Held", Cancelled: "Cancelled", Of: "{present} of {enrolled}", NoSessions: "No sessions this term.", Session: "Session", There: "Present",
		Outcome: map[supervision.SessionOutcome]string{"held": "held", "not_held": "not held", "unsaid": "not confirmed yet", "ahead": "to come"},
	},
}

// Noted says how somebody was there: "Var med, 90 min".
func (x *Texts) Noted(as supervision.Attendance, minutes int) string {
	if as == "" {
		return x.Attendance.Unnoted
	}
	if minutes == 0 {
		return x.Room.Attends[as]
	}
	return x.Room.Attends[as] + ", " + number(minutes) + nbsp + "min"
}

// Corrected says what a correction of attendance did.
func (x *Texts) Corrected(c supervision.AttendanceChange) string {
	was, now := x.Noted(c.Was, c.WasMinutes), x.Noted(c.Now, c.Minutes)
	if c.Name == "" {
		was, now = number(c.WasMinutes)+nbsp+"min", number(c.Minutes)+nbsp+"min"
	}
	return strings.NewReplacer("{was}", was, "{now}", now).Replace(x.Space.Changed)
}

// Total says what whoever ordered the supervision is told of a session: "6 av 7",
// or whether it was held.
func (a Attendance) Total(t supervision.SessionTotal) string {
	if t.Outcome == supervision.Counted {
		return strings.NewReplacer("{present}", number(t.Present), "{enrolled}", number(t.Enrolled)).Replace(a.Of)
	}
	return a.Outcome[t.Outcome]
}

// SaysOf names who says that her attendance is not right.
func (a Attendance) SaysOf(name string) string { return strings.ReplaceAll(a.Says, "{name}", name) }

// QuestionOf does so for a list.
func (a Attendance) QuestionOf(names []string) string {
	return strings.ReplaceAll(a.Question, "{name}", strings.Join(names, ", "))
}
