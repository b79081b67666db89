package i18n

import "samrum/internal/evaluation"

// Rounds holds the words of a group's evaluation page. {day} and {at} say when,
// {n} is a session's number.
type Rounds struct {
	Title, Lead, Individual, None                     string
	Phase                                             map[evaluation.Phase]string
	After, Opens, OpensWith, OpenTo, ClosedOn         string
	Why, TooFew, Result, Answer, Sent                 string
	Move, MoveTitle, MoveLead, OpensOn, OpensAt       string
	ClosesOn, ClosesHint, MoveSubmit, Moved           string
	Skip, SkipTitle, SkipLead, Reason, ReasonHint     string
	SkipSubmit, Follow, FollowLead, Try               string
	Begun, BegunText                                  string
	Asks, Checks, ChecksHint, Programme, ForProgramme string
}

var rounds = four[Rounds]{
	sv: Rounds{
		Title: "Utvärdering", Lead: "Frågorna kommer av sig själva, vid halvtid och när terminen slutar. De öppnar med träffens avslutning och stänger en vecka senare.", Individual: "Individuell handledning utvärderas i samtal. Det finns ett samtalsblad att skriva ut.", None: "Frågorna kommer när träffar är planerade.",
		Phase: map[evaluation.Phase]string{"coming": "kommer", "open": "öppen", "closed": "stängd", "skipped": "hoppas över"},
		After: "Efter träff {n}", Opens: "Öppnar {day} {at}.", OpensWith: "Öppnar med avslutningen av träff {n}, {day}.", OpenTo: "Öppen till {day} {at}. Ingen ser något innan dess.", ClosedOn: "Stängde {day}.",
		Why: "Skäl: {why}", TooFew: "Resultatet visas inte eftersom för få har svarat.", Result: "Resultat", Answer: "Svara", Sent: "Du har svarat.",
		Move: "Flytta", MoveTitle: "Flytta frågorna", MoveLead: "Gruppen får sitt brev när frågorna öppnar. De stänger klockan 20.", OpensOn: "Öppnar den", OpensAt: "Klockan", ClosesOn: "Stänger den", ClosesHint: "En till 28 dagar senare, klockan 20.00.", MoveSubmit: "Flytta", Moved: "Flyttad.",
		Skip: "Hoppa över", SkipTitle: "Hoppa över frågorna", SkipLead: "Gruppen frågas inte den här gången. Skälet läses av gruppen.", Reason: "Skäl", ReasonHint: "En rad, till exempel att gruppen nyss har pratat igenom det.", SkipSubmit: "Hoppa över", Follow: "Låt den följa träffarna igen", FollowLead: "Då öppnar den med träffens avslutning, som om ingen hade ändrat den.", Try: "Prova formuläret",
		Begun: "Frågorna har öppnat", BegunText: "De kan inte flyttas eller hoppas över längre.",
		Asks: "Vad gruppen frågas", Checks: "Fyra korta frågor efter varje träff", ChecksHint: "Under en halv minut. Bara handledarna ser svaren, tre träffar tillsammans.", Programme: "Deltagarna går ett program", ForProgramme: "Då frågas det om gemenskap och egen kraft i stället för om arbetet.",
	},
	da: Rounds{
		Title: "Evaluering", Lead: "Spørgsmålene kommer af sig selv, midtvejs og når halvåret slutter. De åbner med mødets afslutning og lukker en uge senere.", Individual: "Individuel supervision evalueres i en samtale. Der er et samtaleark, der kan printes.", None: "Spørgsmålene kommer, når der er planlagt møder.",
		Phase: map[evaluation.Phase]string{"coming": "kommer", "open": "åben", "closed": "lukket", "skipped": "springes over"},
		After: "Efter møde {n}", Opens: "Åbner {day} {at}.", OpensWith: "Åbner med afslutningen af møde {n}, {day}.", OpenTo: "Åben til {day} {at}. Ingen ser noget før da.", ClosedOn: "Lukkede {day}.",
		Why: "Grund: {why}", TooFew: "Resultatet vises ikke, fordi for få har svaret.", Result: "Resultat", Answer: "Svar", Sent: "Du har svaret.",
		Move: "Flyt", MoveTitle: "Flyt spørgsmålene", MoveLead: "Gruppen får sin mail, når spørgsmålene åbner. De lukker klokken 20.", OpensOn: "Åbner den", OpensAt: "Klokken", ClosesOn: "Lukker den", ClosesHint: "En til 28 dage senere, klokken 20.00.", MoveSubmit: "Flyt", Moved: "Flyttet.",
		Skip: "Spring over", SkipTitle: "Spring spørgsmålene over", SkipLead: "Gruppen spørges ikke denne gang. Grunden læses af gruppen.", Reason: "Grund", ReasonHint: "Én linje, for eksempel at gruppen lige har talt det igennem.", SkipSubmit: "Spring over", Follow: "Lad den følge møderne igen", FollowLead: "Så åbner den med mødets afslutning, som om ingen havde ændret den.", Try: "Prøv formularen",
		Begun: "Spørgsmålene er åbnet", BegunText: "De kan ikke længere flyttes eller springes over.",
		Asks: "Hvad gruppen spørges om", Checks: "Fire korte spørgsmål efter hvert møde", ChecksHint: "Under et halvt minut. Kun supervisorerne ser svarene, tre møder sammen.", Programme: "Deltagerne går på et forløb", ForProgramme: "Så spørges der om fællesskab og egen kraft i stedet for om arbejdet.",
	},
	nb: Rounds{
		Title: "Evaluering", Lead: "Spørsmålene kommer av seg selv, midtveis og når semesteret slutter. De åpner med avslutningen av møtet og stenger en uke senere.", Individual: "Individuell veiledning evalueres i en samtale. Det finnes et samtaleark som kan skrives ut.", None: "Spørsmålene kommer når det er planlagt møter.",
		Phase: map[evaluation.Phase]string{"coming": "kommer", "open": "åpen", "closed": "stengt", "skipped": "hoppes over"},
		After: "Etter møte {n}", Opens: "Åpner {day} {at}.", OpensWith: "Åpner med avslutningen av møte {n}, {day}.", OpenTo: "Åpen til {day} {at}. Ingen ser noe før det.", ClosedOn: "Stengte {day}.",
		Why: "Grunn: {why}", TooFew: "Resultatet vises ikke fordi for få har svart.", Result: "Resultat", Answer: "Svar", Sent: "Du har svart.",
		Move: "Flytt", MoveTitle: "Flytt spørsmålene", MoveLead: "Gruppen får brevet sitt når spørsmålene åpner. De stenger klokken 20.", OpensOn: "Åpner den", OpensAt: "Klokken", ClosesOn: "Stenger den", ClosesHint: "Én til 28 dager senere, klokken 20.00.", MoveSubmit: "Flytt", Moved: "Flyttet.",
		Skip: "Hopp over", SkipTitle: "Hopp over spørsmålene", SkipLead: "Gruppen spørres ikke denne gangen. Grunnen leses av gruppen.", Reason: "Grunn", ReasonHint: "Én linje, for eksempel at gruppen nettopp har snakket gjennom det.", SkipSubmit: "Hopp over", Follow: "La den følge møtene igjen", FollowLead: "Da åpner den med avslutningen av møtet, som om ingen hadde endret den.", Try: "Prøv skjemaet",
		Begun: "Spørsmålene har åpnet", BegunText: "De kan ikke lenger flyttes eller hoppes over.",
		Asks: "Hva gruppen spørres om", Checks: "Fire korte spørsmål etter hvert møte", ChecksHint: "Under et halvt minutt. Bare veilederne ser svarene, tre møter sammen.", Programme: "Deltakerne går på et program", ForProgramme: "Da spørres det om fellesskap og egen kraft i stedet for om arbeidet.",
	},
	en: Rounds{
		Title: "Evaluation", Lead: "The questions come by themselves, in the middle and at the end of a term. They open with the closing part of the session and close a week later.", Individual: "Individual supervision is evaluated by talking. There is a talk sheet to print.", None: "The questions come once sessions are planned.",
		Phase: map[evaluation.Phase]string{"coming": "coming", "open": "open", "closed": "closed", "skipped": "left out"},
		After: "After session {n}", Opens: "Opens {day} at {at}.", OpensWith: "Opens with the closing part of session {n}, {day}.", OpenTo: "Open until {day} at {at}. Nobody sees anything before that.", ClosedOn: "Closed {day}.",
		Why: "Reason: {why}", TooFew: "The result is not shown because too few have answered.", Result: "Result", Answer: "Answer", Sent: "You have answered.",
		Move: "Move", MoveTitle: "Move the questions", MoveLead: "The group gets its letter when the questions open. They close at 20:00.", OpensOn: "Opens on", OpensAt: "At", ClosesOn: "Closes on", ClosesHint: "One to 28 days later, at 20:00.", MoveSubmit: "Move", Moved: "Moved.",
		Skip: "Leave out", SkipTitle: "Leave the questions out", SkipLead: "The group is not asked this time. The group reads the reason.", Reason: "Reason", ReasonHint: "One line, such as that the group has just talked it through.", SkipSubmit: "Leave out", Follow: "Let it follow the sessions again", FollowLead: "Then it opens with the closing part of the session, as if nobody had changed it.", Try: "Try the form",
		Begun: "The questions have opened", BegunText: "They can no longer be moved or left out.",
		Asks: "What the group is asked", Checks: "Four short questions after each session", ChecksHint: "Under half a minute. Only the supervisors see the answers, three sessions together.", Programme: "The members take part in a programme", ForProgramme: "Then they are asked about community and their own strength instead of work.",
	},
}
