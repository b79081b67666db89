package i18n

import "samrum/internal/calendar"

// Plan holds the words of planning a year. In sentences % stands for what they
// are about: a date, a year, a number.
type Plan struct {
	Title, Lead, When, Rhythm, Ends, EndsHint, Place, Skip, Suggestion, Show, ShowAgain, Choices string
	FirstDate, StartTime, Length, Weeks, Dates, DatesHint, Until, Number                         string
	Holidays, Eves, Bridges, Christmas, ChristmasWeeks, Summer, SummerWeeks                      string
	OwnWeeks, OwnWeeksHint, UsualBreaks, Hold                                                    string
	Rhythms                                                                                      map[calendar.RhythmKind]string
	Intervals                                                                                    [calendar.MaxRhythm]string // every week, every other week, …
	Breaks                                                                                       map[calendar.BreakName]string
	Reasons                                                                                      map[calendar.ReasonKind]string // as they stand inside a sentence
	Holiday                                                                                      Holiday
	Choice                                                                                       map[calendar.Choice]string
	NoSession, HeldAnyway, MovedTo, LeftOut, SummerTime, Dropped                                 string
	StartsLater, StartsInPast, NothingLeft                                                       string
	Week53                                                                                       map[calendar.Week53Kind]string
	And, Or, OneSession, Sessions, OneSkipped, Skipped, NoneSkipped, SaveOne, Save               string
}

var plan = four[Plan]{
	sv: Plan{
		Title: "Planera året", Lead: "Du får ett förslag att titta på. Inget sparas förrän du säger till.", When: "När börjar ni?", Rhythm: "Hur ofta?", Ends: "Hur länge?", EndsHint: "Fyll i det ena och lämna det andra tomt.", Place: "Plats", Skip: "Hoppa över",
		Suggestion: "Förslag", Show: "Visa förslag", ShowAgain: "Visa nytt förslag", Choices: "Datumen",
		FirstDate: "Första datum", StartTime: "Tid", Length: "Längd i minuter", Weeks: "Mellanrum", Dates: "Datum", DatesHint: "Ett på varje rad, till exempel 2027-01-12. Det första datumet ovan räknas med.", Until: "Till och med", Number: "Antal träffar",
		Holidays: "Röda dagar", Eves: "Aftnar och halvdagar", Bridges: "Klämdagar", Christmas: "Julen", ChristmasWeeks: "Veckor vid jul", Summer: "Sommaren", SummerWeeks: "Veckor på sommaren",
		OwnWeeks: "Egna veckor", OwnWeeksHint: "Till exempel 9, 15.", UsualBreaks: "Vanliga lov:", Hold: "Träff",
		Rhythms:   map[calendar.RhythmKind]string{calendar.EveryNWeeks: "Med fasta mellanrum", calendar.EvenWeeks: "Jämna veckor", calendar.OddWeeks: "Udda veckor", calendar.ChosenDates: "Valda datum"},
		Intervals: [calendar.MaxRhythm]string{"Varje vecka", "Varannan vecka", "Var tredje vecka", "Var fjärde vecka", "Var femte vecka", "Var sjätte vecka", "Var sjunde vecka", "Var åttonde vecka"},
		Breaks:    map[calendar.BreakName]string{calendar.WinterBreak: "sportlov", calendar.EasterBreak: "påsklov", calendar.AutumnBreak: "höstlov"},
		Reasons:   map[calendar.ReasonKind]string{calendar.OnBridgeDay: "klämdag", calendar.InChristmas: "julveckorna", calendar.InSummer: "sommarveckorna", calendar.InOwnWeek: "egen vecka", calendar.InGap: "klockan ställs om förbi starttiden"},
		Holiday:   holiday.sv,
		Choice:    map[calendar.Choice]string{calendar.SkipIt: "Hoppa över", calendar.HoldIt: "Håll ändå", calendar.DayBefore: "Dagen före", calendar.WeekLater: "Veckan efter"},
		NoSession: "%, ingen träff", HeldAnyway: "%, träff ändå", MovedTo: "Träffen flyttas till %.", LeftOut: "Du har valt bort datumet.", SummerTime: "Klockslaget kommer två gånger den natten. Träffen börjar den första, i sommartid.", Dropped: "Det du valde för datumet går inte längre. Välj igen.",
		StartsLater: "Det första datumet ligger i fel vecka. Rytmen börjar %.", StartsInPast: "Planen börjar före i dag.", NothingLeft: "Ändra något och visa ett nytt förslag.",
		Week53: map[calendar.Week53Kind]string{calendar.ThreeWeeksPause: "% har en vecka 53. Där blir det tre veckors uppehåll.", calendar.WeeksFollow: "% har en vecka 53. Där följer vecka 53 och 1 på varandra.", calendar.ParityChanges: "% har en vecka 53. Där byter träffarna mellan jämna och udda veckor."},
		And:    "och", Or: "eller", OneSession: "1 träff", Sessions: "träffar", OneSkipped: "1 datum överhoppat", Skipped: "datum överhoppade", NoneSkipped: "inga datum överhoppade", SaveOne: "Spara 1 träff", Save: "Spara % träffar",
	},
	da: Plan{
		Title: "Planlæg året", Lead: "Du får et forslag at se på. Intet gemmes, før du siger til.", When: "Hvornår begynder I?", Rhythm: "Hvor ofte?", Ends: "Hvor længe?", EndsHint: "Udfyld det ene, og lad det andet stå tomt.", Place: "Sted", Skip: "Spring over",
		Suggestion: "Forslag", Show: "Vis forslag", ShowAgain: "Vis nyt forslag", Choices: "Datoerne",
		FirstDate: "Første dato", StartTime: "Tid", Length: "Længde i minutter", Weeks: "Mellemrum", Dates: "Datoer", DatesHint: "Én på hver linje, for eksempel 2027-01-12. Den første dato ovenfor tælles med.", Until: "Til og med", Number: "Antal møder",
		Holidays: "Helligdage", Eves: "Juleaften, nytårsaften og halve fridage", Bridges: "Indeklemte dage", Christmas: "Julen", ChristmasWeeks: "Uger ved jul", Summer: "Sommeren", SummerWeeks: "Uger om sommeren",
		OwnWeeks: "Egne uger", OwnWeeksHint: "For eksempel 9, 15.", UsualBreaks: "Almindelige ferier:", Hold: "Møde",
		Rhythms:   map[calendar.RhythmKind]string{calendar.EveryNWeeks: "Med faste mellemrum", calendar.EvenWeeks: "Lige uger", calendar.OddWeeks: "Ulige uger", calendar.ChosenDates: "Valgte datoer"},
		Intervals: [calendar.MaxRhythm]string{"Hver uge", "Hver anden uge", "Hver tredje uge", "Hver fjerde uge", "Hver femte uge", "Hver sjette uge", "Hver syvende uge", "Hver ottende uge"},
		Breaks:    map[calendar.BreakName]string{calendar.WinterBreak: "vinterferie", calendar.EasterBreak: "påskeferie", calendar.AutumnBreak: "efterårsferie"},
		Reasons:   map[calendar.ReasonKind]string{calendar.OnBridgeDay: "indeklemt dag", calendar.InChristmas: "juleugerne", calendar.InSummer: "sommerugerne", calendar.InOwnWeek: "egen uge", calendar.InGap: "uret stilles frem forbi starttiden"},
		Holiday:   holiday.da,
		Choice:    map[calendar.Choice]string{calendar.SkipIt: "Spring over", calendar.HoldIt: "Hold alligevel", calendar.DayBefore: "Dagen før", calendar.WeekLater: "Ugen efter"},
		NoSession: "%, intet møde", HeldAnyway: "%, møde alligevel", MovedTo: "Mødet flyttes til %.", LeftOut: "Du har valgt datoen fra.", SummerTime: "Klokkeslættet kommer to gange den nat. Mødet begynder den første gang, i sommertid.", Dropped: "Det, du valgte for datoen, kan ikke lade sig gøre længere. Vælg igen.",
		StartsLater: "Den første dato ligger i en forkert uge. Rytmen begynder %.", StartsInPast: "Planen begynder før i dag.", NothingLeft: "Ændr noget, og vis et nyt forslag.",
		Week53: map[calendar.Week53Kind]string{calendar.ThreeWeeksPause: "% har en uge 53. Der bliver tre ugers pause.", calendar.WeeksFollow: "% har en uge 53. Der følger uge 53 og 1 efter hinanden.", calendar.ParityChanges: "% har en uge 53. Der skifter møderne mellem lige og ulige uger."},
		And:    "og", Or: "eller", OneSession: "1 møde", Sessions: "møder", OneSkipped: "1 dato sprunget over", Skipped: "datoer sprunget over", NoneSkipped: "ingen datoer sprunget over", SaveOne: "Gem 1 møde", Save: "Gem % møder",
	},
	nb: Plan{
		Title: "Planlegg året", Lead: "Du får et forslag å se på. Ingenting lagres før du sier fra.", When: "Når begynner dere?", Rhythm: "Hvor ofte?", Ends: "Hvor lenge?", EndsHint: "Fyll ut det ene og la det andre stå tomt.", Place: "Sted", Skip: "Hopp over",
		Suggestion: "Forslag", Show: "Vis forslag", ShowAgain: "Vis nytt forslag", Choices: "Datoene",
		FirstDate: "Første dato", StartTime: "Tid", Length: "Lengde i minutter", Weeks: "Mellomrom", Dates: "Datoer", DatesHint: "Én på hver linje, for eksempel 2027-01-12. Den første datoen ovenfor regnes med.", Until: "Til og med", Number: "Antall møter",
		Holidays: "Helligdager", Eves: "Julaften, nyttårsaften og halve dager", Bridges: "Inneklemte dager", Christmas: "Julen", ChristmasWeeks: "Uker ved jul", Summer: "Sommeren", SummerWeeks: "Uker om sommeren",
		OwnWeeks: "Egne uker", OwnWeeksHint: "For eksempel 9, 15.", UsualBreaks: "Vanlige ferier:", Hold: "Møte",
		Rhythms:   map[calendar.RhythmKind]string{calendar.EveryNWeeks: "Med faste mellomrom", calendar.EvenWeeks: "Partallsuker", calendar.OddWeeks: "Oddetallsuker", calendar.ChosenDates: "Valgte datoer"},
		Intervals: [calendar.MaxRhythm]string{"Hver uke", "Annenhver uke", "Hver tredje uke", "Hver fjerde uke", "Hver femte uke", "Hver sjette uke", "Hver sjuende uke", "Hver åttende uke"},
		Breaks:    map[calendar.BreakName]string{calendar.WinterBreak: "vinterferie", calendar.EasterBreak: "påskeferie", calendar.AutumnBreak: "høstferie"},
		Reasons:   map[calendar.ReasonKind]string{calendar.OnBridgeDay: "inneklemt dag", calendar.InChristmas: "juleukene", calendar.InSummer: "sommerukene", calendar.InOwnWeek: "egen uke", calendar.InGap: "klokken stilles frem forbi starttiden"},
		Holiday:   holiday.nb,
		Choice:    map[calendar.Choice]string{calendar.SkipIt: "Hopp over", calendar.HoldIt: "Hold likevel", calendar.DayBefore: "Dagen før", calendar.WeekLater: "Uken etter"},
		NoSession: "%, ikke noe møte", HeldAnyway: "%, møte likevel", MovedTo: "Møtet flyttes til %.", LeftOut: "Du har valgt bort datoen.", SummerTime: "Klokkeslettet kommer to ganger den natten. Møtet begynner den første gangen, i sommertid.", Dropped: "Det du valgte for datoen, går ikke lenger. Velg igjen.",
		StartsLater: "Den første datoen ligger i feil uke. Rytmen begynner %.", StartsInPast: "Planen begynner før i dag.", NothingLeft: "Endre noe og vis et nytt forslag.",
		Week53: map[calendar.Week53Kind]string{calendar.ThreeWeeksPause: "% har en uke 53. Der blir det tre ukers opphold.", calendar.WeeksFollow: "% har en uke 53. Der følger uke 53 og 1 etter hverandre.", calendar.ParityChanges: "% har en uke 53. Der bytter møtene mellom partallsuker og oddetallsuker."},
		And:    "og", Or: "eller", OneSession: "1 møte", Sessions: "møter", OneSkipped: "1 dato hoppet over", Skipped: "datoer hoppet over", NoneSkipped: "ingen datoer hoppet over", SaveOne: "Lagre 1 møte", Save: "Lagre % møter",
	},
	en: Plan{
		Title: "Plan the year", Lead: "You get a suggestion to look at. Nothing is saved until you say so.", When: "When do you begin?", Rhythm: "How often?", Ends: "For how long?", EndsHint: "Fill in one and leave the other empty.", Place: "Place", Skip: "Skip",
		Suggestion: "Suggestion", Show: "Show suggestion", ShowAgain: "Show new suggestion", Choices: "The dates",
		FirstDate: "First date", StartTime: "Time", Length: "Length in minutes", Weeks: "Interval", Dates: "Dates", DatesHint: "One on each line, like 2027-01-12. The first date above is one of them.", Until: "Until", Number: "Number of sessions",
		Holidays: "Public holidays", Eves: "Eves and half days", Bridges: "Bridge days", Christmas: "Christmas", ChristmasWeeks: "Weeks at Christmas", Summer: "Summer", SummerWeeks: "Weeks in summer",
		OwnWeeks: "Your own weeks", OwnWeeksHint: "Like 9, 15.", UsualBreaks: "Usual school breaks:", Hold: "Session",
		Rhythms:   map[calendar.RhythmKind]string{calendar.EveryNWeeks: "At fixed intervals", calendar.EvenWeeks: "Even weeks", calendar.OddWeeks: "Odd weeks", calendar.ChosenDates: "Chosen dates"},
		Intervals: [calendar.MaxRhythm]string{"Every week", "Every other week", "Every third week", "Every fourth week", "Every fifth week", "Every sixth week", "Every seventh week", "Every eighth week"},
		Breaks:    map[calendar.BreakName]string{calendar.WinterBreak: "winter break", calendar.EasterBreak: "Easter break", calendar.AutumnBreak: "autumn break"},
		Reasons:   map[calendar.ReasonKind]string{calendar.OnBridgeDay: "bridge day", calendar.InChristmas: "the Christmas weeks", calendar.InSummer: "the summer weeks", calendar.InOwnWeek: "your own week", calendar.InGap: "the clocks go forward over the start"},
		Holiday:   holiday.en,
		Choice:    map[calendar.Choice]string{calendar.SkipIt: "Skip", calendar.HoldIt: "Hold it anyway", calendar.DayBefore: "The day before", calendar.WeekLater: "A week later"},
		NoSession: "%, no session", HeldAnyway: "%, session anyway", MovedTo: "The session moves to %.", LeftOut: "You left this date out.", SummerTime: "The time comes twice that night. The session begins the first time, in summer time.", Dropped: "What you chose for this date no longer works. Choose again.",
		StartsLater: "The first date lies in the wrong week. The rhythm begins on %.", StartsInPast: "The plan begins before today.", NothingLeft: "Change something and show a new suggestion.",
		Week53: map[calendar.Week53Kind]string{calendar.ThreeWeeksPause: "% has a week 53. There is a three weeks' pause there.", calendar.WeeksFollow: "% has a week 53. Weeks 53 and 1 follow each other there.", calendar.ParityChanges: "% has a week 53. The sessions change between even and odd weeks there."},
		And:    "and", Or: "or", OneSession: "1 session", Sessions: "sessions", OneSkipped: "1 date skipped", Skipped: "dates skipped", NoneSkipped: "no dates skipped", SaveOne: "Save 1 session", Save: "Save % sessions",
	},
}
