package i18n

// A HelpTopic names whom a help page is for.
type HelpTopic string

// HelpTopics lists them in the order the page of all shows.
var HelpTopics = []HelpTopic{"member", "supervisor", "administrator", "booker", "operator"}

// Help holds the words of the help pages. Text is Markdown.
type Help struct {
	Title, Lead, Contact string
	Topic, About, Text   map[HelpTopic]string
}

var help = four[Help]{
	sv: Help{
		Title: "Hjälp", Lead: "Välj det som passar dig.", Contact: "Hittar du inte svaret? Hör av dig till mottagningen.",
		Topic: map[HelpTopic]string{"member": "Deltagare", "supervisor": "Handledare", "administrator": "Administratör", "booker": "Du som bokar ett samtal", "operator": "Vad driften kan läsa"},
		About: map[HelpTopic]string{"member": "Logga in, ta med ett ärende, säga att du inte kan komma.", "supervisor": "Planera året, ändra en träff, bjuda in, ta emot bokningar.", "administrator": "Vilka som arbetar här, mottagningens uppgifter och brev som inte gick fram.", "booker": "Boka, flytta, avboka, och vad vi sparar.", "operator": "Vem som kan läsa svar, ärenden och loggar, och när."},
		Text:  helpSwedish,
	},
	da: Help{
		Title: "Hjælp", Lead: "Vælg det, der passer til dig.", Contact: "Finder du ikke svaret? Skriv eller ring til praksis.",
		Topic: map[HelpTopic]string{"member": "Deltager", "supervisor": "Supervisor", "administrator": "Administrator", "booker": "Dig, der booker en samtale", "operator": "Hvad driften kan læse"},
		About: map[HelpTopic]string{"member": "Log ind, tag en sag med, meld afbud.", "supervisor": "Planlæg året, ændr et møde, inviter, tag imod bookinger.", "administrator": "Hvem der arbejder her, praksis’ oplysninger og mails, der ikke nåede frem.", "booker": "Book, flyt, aflys, og hvad vi gemmer.", "operator": "Hvem der kan læse svar, sager og logge, og hvornår."},
		Text:  helpDanish,
	},
	nb: Help{
		Title: "Hjelp", Lead: "Velg det som passer for deg.", Contact: "Finner du ikke svaret? Ta kontakt med praksisen.",
		Topic: map[HelpTopic]string{"member": "Deltaker", "supervisor": "Veileder", "administrator": "Administrator", "booker": "Du som bestiller en samtale", "operator": "Hva driften kan lese"},
		About: map[HelpTopic]string{"member": "Logge inn, ta med en sak, si at du ikke kan komme.", "supervisor": "Planlegge året, endre et møte, invitere, ta imot bestillinger.", "administrator": "Hvem som arbeider her, praksisens opplysninger og brev som ikke kom frem.", "booker": "Bestille, flytte, avbestille, og hva vi lagrer.", "operator": "Hvem som kan lese svar, saker og logger, og når."},
		Text:  helpNorwegian,
	},
	en: Help{
		Title: "Help", Lead: "Choose what fits you.", Contact: "Did you not find the answer? Write to the practice or call.",
		Topic: map[HelpTopic]string{"member": "Members", "supervisor": "Supervisors", "administrator": "Administrators", "booker": "Those who book a meeting", "operator": "What the operator can read"},
		About: map[HelpTopic]string{"member": "Sign in, bring a case, say that you cannot come.", "supervisor": "Plan the year, change a session, invite, take bookings.", "administrator": "Who works here, what the practice tells about itself, letters that did not arrive.", "booker": "Book, move, cancel, and what we store.", "operator": "Who can read answers, cases and logs, and when."},
		Text:  helpEnglish,
	},
}
