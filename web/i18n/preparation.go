package i18n

import (
	"strings"

	"samrum/internal/supervision"
)

// Preparation holds the words about what a member says before a session, and
// of the page behind a letter's link.
type Preparation struct {
	Title, Hello, Lead, Attends, AttendsHint, Absence, AbsenceHint, Brings, Read string
	Submit, Change, UndoLead, NotRead, Answer, Stop                              string
	StopTitle, StopLead, StopChoice, StopSubmit, Stopped, StoppedLead, Back      string
	Absent, ReadTitle                                                            string
	ReadCounts                                                                   [3]string
	AttendsAs                                                                    map[supervision.Attends]string
	BringsAs                                                                     map[supervision.Brings]string
	ReadAs                                                                       map[supervision.HasRead]string
	StopAs                                                                       map[string]string
	Dead                                                                         map[supervision.PreparationState][2]string
}

var preparation = four[Preparation]{
	sv: Preparation{
		Title: "Inför träffen", Hello: "Hej", Lead: "Svara på det du vill. Säger du inget räknar vi med att du kommer.", Attends: "Kommer du?", AttendsHint: "Du kan ändra dig fram till träffens början.",
		Absence: "Vill du säga varför?", AbsenceHint: "Bara de som leder gruppen ser raden. Den tas bort 30 dagar efter träffen.", Brings: "Har du något att ta upp?", Read: "Har du läst?",
		Submit: "Skicka svar", Change: "Ändra svaret", UndoLead: "Vi väntar fem minuter innan handledaren får veta det. Så länge kan du ångra dig.", NotRead: "Länken är din egen. Det du svarar går inte att läsa genom den.", Answer: "Svara inför träffen", Stop: "Inga fler påminnelser",
		StopTitle: "Påminnelser", StopLead: "Vill du ha påminnelser inför träffarna? Mejl om flyttade och inställda träffar kommer alltid.", StopChoice: "Påminnelser per e-post", StopSubmit: "Spara", Stopped: "Du får inga fler påminnelser", StoppedLead: "Logga in och öppna Min sida om du vill ha dem igen.", Back: "Till träffen",
		Absent: "kan inte komma", ReadTitle: "Läsning", ReadCounts: [3]string{"har läst", "har en bit kvar", "hinner inte"},
		AttendsAs: map[supervision.Attends]string{"yes": "Jag kommer", "no": "Jag kan inte komma"},
		BringsAs:  map[supervision.Brings]string{"later": "Jag har något, detaljer kommer", "now": "Ja, jag skriver nu", "no": "Inte den här gången"},
		ReadAs:    map[supervision.HasRead]string{"read": "Jag har läst", "partly": "En bit kvar", "no": "Jag hinner inte"},
		StopAs:    map[string]string{"stop": "Skicka inga påminnelser", "keep": "Fortsätt som förut"},
		Dead: map[supervision.PreparationState][2]string{
			"started": {"Träffen har börjat", "Länken gällde till träffens början."}, "moved": {"Träffen är flyttad", "Du får en ny länk med nästa påminnelse."},
			"cancelled": {"Träffen är inställd", "Du behöver inte svara."}, "ended": {"Länken gäller inte längre", "Hör av dig till handledaren om du undrar något."},
			"unknown": {"Länken gäller inte", "Öppna länken i det senaste mejlet igen, och se till att hela länken följer med."},
		},
	},
	da: Preparation{
		Title: "Før mødet", Hello: "Hej", Lead: "Svar på det, du vil. Siger du ikke noget, regner vi med, at du kommer.", Attends: "Kommer du?", AttendsHint: "Du kan ændre dit svar, indtil mødet begynder.",
		Absence: "Vil du sige hvorfor?", AbsenceHint: "Kun de, der leder gruppen, ser linjen. Den slettes 30 dage efter mødet.", Brings: "Har du noget at tage op?", Read: "Har du læst?",
		Submit: "Send svar", Change: "Ret svaret", UndoLead: "Vi venter fem minutter, før supervisoren får besked. Så længe kan du fortryde.", NotRead: "Linket er dit eget. Det, du svarer, kan ikke læses gennem det.", Answer: "Svar før mødet", Stop: "Ingen flere påmindelser",
		StopTitle: "Påmindelser", StopLead: "Vil du have påmindelser før møderne? Mails om flyttede og aflyste møder kommer altid.", StopChoice: "Påmindelser på e-mail", StopSubmit: "Gem", Stopped: "Du får ingen flere påmindelser", StoppedLead: "Log ind, og åbn Min side, hvis du vil have dem igen.", Back: "Til mødet",
		Absent: "kan ikke komme", ReadTitle: "Læsning", ReadCounts: [3]string{"har læst", "har lidt tilbage", "når det ikke"},
		AttendsAs: map[supervision.Attends]string{"yes": "Jeg kommer", "no": "Jeg kan ikke komme"},
		BringsAs:  map[supervision.Brings]string{"later": "Jeg har noget, detaljer følger", "now": "Ja, jeg skriver nu", "no": "Ikke denne gang"},
		ReadAs:    map[supervision.HasRead]string{"read": "Jeg har læst", "partly": "Lidt tilbage", "no": "Jeg når det ikke"},
		StopAs:    map[string]string{"stop": "Send ingen påmindelser", "keep": "Fortsæt som før"},
		Dead: map[supervision.PreparationState][2]string{
			"started": {"Mødet er begyndt", "Linket gjaldt, indtil mødet begyndte."}, "moved": {"Mødet er flyttet", "Du får et nyt link med den næste påmindelse."},
			"cancelled": {"Mødet er aflyst", "Du behøver ikke at svare."}, "ended": {"Linket gælder ikke længere", "Kontakt supervisoren, hvis du er i tvivl om noget."},
			"unknown": {"Linket gælder ikke", "Åbn linket i den seneste mail igen, og sørg for, at hele linket kommer med."},
		},
	},
	nb: Preparation{
		Title: "Før møtet", Hello: "Hei", Lead: "Svar på det du vil. Sier du ikke noe, regner vi med at du kommer.", Attends: "Kommer du?", AttendsHint: "Du kan endre svaret til møtet begynner.",
		Absence: "Vil du si hvorfor?", AbsenceHint: "Bare de som leder gruppen, ser linjen. Den slettes 30 dager etter møtet.", Brings: "Har du noe å ta opp?", Read: "Har du lest?",
		Submit: "Send svar", Change: "Endre svaret", UndoLead: "Vi venter fem minutter før veilederen får beskjed. Så lenge kan du angre.", NotRead: "Lenken er din egen. Det du svarer, kan ikke leses gjennom den.", Answer: "Svar før møtet", Stop: "Ingen flere påminnelser",
		StopTitle: "Påminnelser", StopLead: "Vil du ha påminnelser før møtene? E-poster om flyttede og avlyste møter kommer alltid.", StopChoice: "Påminnelser på e-post", StopSubmit: "Lagre", Stopped: "Du får ingen flere påminnelser", StoppedLead: "Logg inn og åpne Min side hvis du vil ha dem igjen.", Back: "Til møtet",
		Absent: "kan ikke komme", ReadTitle: "Lesing", ReadCounts: [3]string{"har lest", "har litt igjen", "rekker det ikke"},
		AttendsAs: map[supervision.Attends]string{"yes": "Jeg kommer", "no": "Jeg kan ikke komme"},
		BringsAs:  map[supervision.Brings]string{"later": "Jeg har noe, detaljer kommer", "now": "Ja, jeg skriver nå", "no": "Ikke denne gangen"},
		ReadAs:    map[supervision.HasRead]string{"read": "Jeg har lest", "partly": "Litt igjen", "no": "Jeg rekker det ikke"},
		StopAs:    map[string]string{"stop": "Send ingen påminnelser", "keep": "Fortsett som før"},
		Dead: map[supervision.PreparationState][2]string{
			"started": {"Møtet har begynt", "Lenken gjaldt til møtet begynte."}, "moved": {"Møtet er flyttet", "Du får en ny lenke med neste påminnelse."},
			"cancelled": {"Møtet er avlyst", "Du trenger ikke å svare."}, "ended": {"Lenken gjelder ikke lenger", "Ta kontakt med veilederen hvis du lurer på noe."},
			"unknown": {"Lenken gjelder ikke", "Åpne lenken i den siste e-posten igjen, og sørg for at hele lenken blir med."},
		},
	},
	en: Preparation{
		Title: "Before the session", Hello: "Hello", Lead: "Answer what you like. If you say nothing we count on you.", Attends: "Are you coming?", AttendsHint: "You can change your answer until the session starts.",
		Absence: "Would you like to say why?", AbsenceHint: "Only those who lead the group see the line. It is deleted 30 days after the session.", Brings: "Do you have something to bring up?", Read: "Have you read?",
		Submit: "Send answer", Change: "Change the answer", UndoLead: "We wait five minutes before the supervisor is told. Until then you can undo it.", NotRead: "The link is your own. What you answer cannot be read through it.", Answer: "Answer before the session", Stop: "No more reminders",
		StopTitle: "Reminders", StopLead: "Would you like reminders before sessions? Emails about moved and cancelled sessions always come.", StopChoice: "Reminders by email", StopSubmit: "Save", Stopped: "You get no more reminders", StoppedLead: "Sign in and open My page if you want them again.", Back: "To the session",
		Absent: "cannot come", ReadTitle: "Reading", ReadCounts: [3]string{"have read", "have a bit left", "won't manage"},
		AttendsAs: map[supervision.Attends]string{"yes": "I am coming", "no": "I can't come"},
		BringsAs:  map[supervision.Brings]string{"later": "I have something, details later", "now": "Yes, I'll write it now", "no": "Not this time"},
		ReadAs:    map[supervision.HasRead]string{"read": "I have read", "partly": "A bit left", "no": "I won't manage"},
		StopAs:    map[string]string{"stop": "Send no reminders", "keep": "Go on as before"},
		Dead: map[supervision.PreparationState][2]string{
			"started": {"The session has started", "The link worked until the session started."}, "moved": {"The session has moved", "You get a new link with the next reminder."},
			"cancelled": {"The session is cancelled", "You need not answer."}, "ended": {"The link no longer works", "Contact the supervisor if you wonder about anything."},
			"unknown": {"The link does not work", "Open the link in the latest email again, and make sure that all of it comes along."},
		},
	},
}

// CannotCome says how many cannot come.
func (t *Texts) CannotCome(n int) string { return number(n) + nbsp + t.Preparation.Absent }

// HaveRead says how many have read, have a bit left and will not manage.
func (t *Texts) HaveRead(by supervision.ReadBy) string {
	counts := [3]int{by.Read, by.Partly, by.No}
	var parts []string
	for i, words := range t.Preparation.ReadCounts {
		if counts[i] > 0 {
			parts = append(parts, number(counts[i])+nbsp+words)
		}
	}
	return strings.Join(parts, " · ")
}
