package i18n

import (
	"strings"
	"time"

	"samrum/internal/supervision"
)

// Bookings holds the words of the pages on which a supervisor answers who wants
// to meet her.
type Bookings struct {
	Title, Requests, Coming, Unsaid, Past, Nothing, SeePage         string
	Board, BoardLead, StageHead, Number, Yours, Oldest, BoardNote   string
	AgeToday, AgeOne, AgeMany, TodayOne, TodayMany                  string
	Programme, Anybody, GoesOnAs, Kept                              string
	Who, Email, Phone, Organisation, Unit, People, Service          string
	Place, Wishes, Note, Times, Themes, Starting, Funding           string
	CameIn, When, Length, Unreadable                                string
	AnswerTitle, AnswerLead, FreeTimes, OtherTime, NoFree           string
	Date, Time, BookThis, Suggest, SuggestHint, Suggested           string
	State, ProgrammeLead, MoveTitle, MoveLead, Move                 string
	CallOff, CallOffLead, CallOffSubmit, ByBooker, BySupervisor     string
	Outcome, OutcomeLead, NoOutcome, SaveOutcome                    string
	Notes, NotesHint, StoredNotes                                   string
	MakeGroup, MakeGroupLead, FromBooking, PlaceHint                string
	Contact, ContactLead, ContactName, ContactAddress, ContactPhone string
	NoContact, EditContact, DropWishes, ToBooking                   string
	AnsweredTitle, AnsweredText                                     string
	Places                                                          map[supervision.MeetingPlace]string
	Status                                                          map[supervision.BookingStatus]string
	Outcomes                                                        map[supervision.Outcome]string
	Stages                                                          map[supervision.BookingStage]string
}

var bookings = four[Bookings]{
	sv: Bookings{
		Title: "Bokningar", Requests: "Förfrågningar", Coming: "Kommande", Unsaid: "Vad blev det?", Past: "Tidigare", Nothing: "Inga bokningar. Så här ser din bokningssida ut:", SeePage: "Öppna bokningssidan",
		Board: "Vägen till en grupp", BoardLead: "Hur långt varje förfrågan har kommit, i hela mottagningen.", StageHead: "Steg", Number: "Antal", Yours: "Varav dina", Oldest: "Äldst", BoardNote: "Andra handledares bokningar räknas med men kan bara läsas av dem.",
		AgeToday: "i dag", AgeOne: "1 dag", AgeMany: "% dagar", TodayOne: "1 förfrågan väntar på svar", TodayMany: "% förfrågningar väntar på svar",
		State: "Läge", Programme: "Kurs eller program", Anybody: "Den som svarar först tar hand om förfrågan.", GoesOnAs: "Det blev gruppen", Kept: "Blir det inget av det tas uppgifterna bort 90 dagar efter mötet. En förfrågan utan utfall tas bort efter sex månader.",
		Who: "Vem", Email: "E-post", Phone: "Telefon", Organisation: "Organisation", Unit: "Enhet", People: "Antal personer", Service: "Gäller",
		Place: "Plats", Wishes: "Önskemål", Note: "Meddelande", Times: "Föreslagna tider", Themes: "Teman", Starting: "Önskad start", Funding: "Finansiering",
		CameIn: "Kom in", When: "När", Length: "Längd", Unreadable: "Det som skrevs går inte att läsa med serverns nyckel. Namn och adress stämmer, så du kan svara ändå.",
		AnswerTitle: "Svara", AnswerLead: "Välj en tid. Du kan boka den direkt eller föreslå den.", FreeTimes: "Dina lediga tider", OtherTime: "En annan tid", NoFree: "Inga tider är lediga enligt dina mottagningstider. Skriv en tid själv.",
		Date: "Datum", Time: "Klockslag", BookThis: "Boka tiden", Suggest: "Föreslå tiden", SuggestHint: "En föreslagen tid tar inte din tid förrän den andra har svarat ja.", Suggested: "Du har föreslagit",
		ProgrammeLead: "En kurs eller ett program har ingen tid att boka. Svara per e-post och skriv här vad det blev.", MoveTitle: "Flytta mötet", MoveLead: "Den som bokade får ett mejl med den nya tiden.", Move: "Flytta",
		CallOff: "Avboka", CallOffLead: "Den som bokade får ett mejl, och tiden blir ledig igen.", CallOffSubmit: "Avboka", ByBooker: "Avbokat av den som bokade", BySupervisor: "Avbokat av handledaren",
		Outcome: "Vad blev det?", OutcomeLead: "Bara du ser svaret.", NoOutcome: "Inget bestämt än", SaveOutcome: "Spara utfallet",
		Notes: "Dina anteckningar", NotesHint: "Bara du läser dem. De krypteras och tas bort med bokningen. Skriv inget om enskilda klienter.", StoredNotes: "Så står det nu",
		MakeGroup: "Gör till grupp", MakeGroupLead: "Uppgifterna från bokningen följer med. Ändra det som inte stämmer.", FromBooking: "Från bokningen", PlaceHint: "Förvald när du planerar året.",
		Contact: "Beställare", ContactLead: "Bara de som leder gruppen ser det här.", ContactName: "Kontaktperson", ContactAddress: "Kontaktens e-post", ContactPhone: "Kontaktens telefon",
		NoContact: "Ingen beställare är angiven.", EditContact: "Ändra beställare", DropWishes: "Ta bort önskemålen", ToBooking: "Se bokningen",
		AnsweredTitle: "Någon annan har svarat", AnsweredText: "En kollega hann före och tar hand om förfrågan. Inget av det du valde har skickats.",
		Places:   map[supervision.MeetingPlace]string{"online": "Online", "at_practice": "Hos oss", "at_yours": "Hos er"},
		Status:   map[supervision.BookingStatus]string{"unconfirmed": "Inte bekräftad", "asked": "Väntar på svar", "offered": "Tid föreslagen", "booked": "Bokat", "cancelled": "Avbokat", "lapsed": "Inte bekräftad i tid"},
		Outcomes: map[supervision.Outcome]string{"goes_on": "Vi går vidare", "not_now": "Inte nu", "no_show": "Kom inte"},
		Stages: map[supervision.BookingStage]string{
			"inquiry": "Förfrågan", "intro_booked": "Möte bokat", "intro_done": "Möte hållet, inget bestämt", "goes_on": "Går vidare, ingen grupp än",
			"start_up": "Grupp skapad, inget planerat", "running": "Grupp i gång", "declined": "Blev inget",
		},
	},
	da: Bookings{
		Title: "Bookinger", Requests: "Forespørgsler", Coming: "Kommende", Unsaid: "Hvad blev det til?", Past: "Tidligere", Nothing: "Ingen bookinger. Sådan ser din bookingside ud:", SeePage: "Åbn bookingsiden",
		Board: "Vejen til en gruppe", BoardLead: "Hvor langt hver forespørgsel er nået i hele praksis.", StageHead: "Trin", Number: "Antal", Yours: "Heraf dine", Oldest: "Ældst", BoardNote: "Andre supervisorers bookinger tælles med, men kan kun læses af dem selv.",
		AgeToday: "i dag", AgeOne: "1 dag", AgeMany: "% dage", TodayOne: "1 forespørgsel venter på svar", TodayMany: "% forespørgsler venter på svar",
		State: "Status", Programme: "Kursus eller forløb", Anybody: "Den, der svarer først, tager sig af forespørgslen.", GoesOnAs: "Det blev til gruppen", Kept: "Bliver det ikke til noget, slettes oplysningerne 90 dage efter mødet. En forespørgsel uden udfald slettes efter seks måneder.",
		Who: "Hvem", Email: "E-mail", Phone: "Telefon", Organisation: "Organisation", Unit: "Enhed", People: "Antal personer", Service: "Handler om",
		Place: "Sted", Wishes: "Ønsker", Note: "Besked", Times: "Foreslåede tider", Themes: "Temaer", Starting: "Ønsket start", Funding: "Finansiering",
		CameIn: "Kom ind", When: "Hvornår", Length: "Længde", Unreadable: "Det, der blev skrevet, kan ikke læses med serverens nøgle. Navn og adresse er rigtige, så du kan svare alligevel.",
		AnswerTitle: "Svar", AnswerLead: "Vælg en tid. Du kan booke den med det samme eller foreslå den.", FreeTimes: "Dine ledige tider", OtherTime: "En anden tid", NoFree: "Ingen tider er ledige i din modtagetid. Skriv selv en tid.",
		Date: "Dato", Time: "Klokkeslæt", BookThis: "Book tiden", Suggest: "Foreslå tiden", SuggestHint: "En foreslået tid optager ikke din tid, før den anden har sagt ja.", Suggested: "Du har foreslået",
		ProgrammeLead: "Et kursus eller forløb har ingen tid at booke. Svar pr. e-mail, og skriv her, hvad det blev til.", MoveTitle: "Flyt mødet", MoveLead: "Den, der bookede, får en mail med den nye tid.", Move: "Flyt",
		CallOff: "Aflys", CallOffLead: "Den, der bookede, får en mail, og tiden bliver ledig igen.", CallOffSubmit: "Aflys", ByBooker: "Aflyst af den, der bookede", BySupervisor: "Aflyst af supervisoren",
		Outcome: "Hvad blev det til?", OutcomeLead: "Kun du ser svaret.", NoOutcome: "Intet besluttet endnu", SaveOutcome: "Gem udfaldet",
		Notes: "Dine noter", NotesHint: "Kun du læser dem. De krypteres og slettes sammen med bookingen. Skriv ikke om enkelte borgere.", StoredNotes: "Sådan står der nu",
		MakeGroup: "Gør til gruppe", MakeGroupLead: "Oplysningerne fra bookingen følger med. Ret det, der ikke passer.", FromBooking: "Fra bookingen", PlaceHint: "Forvalgt, når du planlægger året.",
		Contact: "Bestiller", ContactLead: "Kun de, der leder gruppen, ser dette.", ContactName: "Kontaktperson", ContactAddress: "Kontaktens e-mail", ContactPhone: "Kontaktens telefon",
		NoContact: "Der er ikke angivet nogen bestiller.", EditContact: "Ret bestiller", DropWishes: "Slet ønskerne", ToBooking: "Se bookingen",
		AnsweredTitle: "En anden har svaret", AnsweredText: "En kollega nåede det først og tager sig af forespørgslen. Intet af det, du valgte, er sendt.",
		Places:   map[supervision.MeetingPlace]string{"online": "Online", "at_practice": "Hos os", "at_yours": "Hos jer"},
		Status:   map[supervision.BookingStatus]string{"unconfirmed": "Ikke bekræftet", "asked": "Venter på svar", "offered": "Tid foreslået", "booked": "Booket", "cancelled": "Aflyst", "lapsed": "Ikke bekræftet i tide"},
		Outcomes: map[supervision.Outcome]string{"goes_on": "Vi går videre", "not_now": "Ikke nu", "no_show": "Kom ikke"},
		Stages: map[supervision.BookingStage]string{
			"inquiry": "Forespørgsel", "intro_booked": "Møde booket", "intro_done": "Møde holdt, intet besluttet", "goes_on": "Går videre, ingen gruppe endnu",
			"start_up": "Gruppe oprettet, intet planlagt", "running": "Gruppe i gang", "declined": "Blev ikke til noget",
		},
	},
	nb: Bookings{
		Title: "Bestillinger", Requests: "Forespørsler", Coming: "Kommende", Unsaid: "Hva ble det til?", Past: "Tidligere", Nothing: "Ingen bestillinger. Slik ser bestillingssiden din ut:", SeePage: "Åpne bestillingssiden",
		Board: "Veien til en gruppe", BoardLead: "Hvor langt hver forespørsel har kommet i hele praksisen.", StageHead: "Trinn", Number: "Antall", Yours: "Av disse dine", Oldest: "Eldst", BoardNote: "Andre veilederes bestillinger telles med, men kan bare leses av dem selv.",
		AgeToday: "i dag", AgeOne: "1 dag", AgeMany: "% dager", TodayOne: "1 forespørsel venter på svar", TodayMany: "% forespørsler venter på svar",
		State: "Status", Programme: "Kurs eller program", Anybody: "Den som svarer først, tar seg av forespørselen.", GoesOnAs: "Det ble gruppen", Kept: "Blir det ikke noe av, slettes opplysningene 90 dager etter møtet. En forespørsel uten utfall slettes etter seks måneder.",
		Who: "Hvem", Email: "E-post", Phone: "Telefon", Organisation: "Organisasjon", Unit: "Enhet", People: "Antall personer", Service: "Gjelder",
		Place: "Sted", Wishes: "Ønsker", Note: "Melding", Times: "Foreslåtte tider", Themes: "Temaer", Starting: "Ønsket start", Funding: "Finansiering",
		CameIn: "Kom inn", When: "Når", Length: "Lengde", Unreadable: "Det som ble skrevet, kan ikke leses med serverens nøkkel. Navn og adresse stemmer, så du kan svare likevel.",
		AnswerTitle: "Svar", AnswerLead: "Velg en tid. Du kan bestille den med en gang eller foreslå den.", FreeTimes: "De ledige tidene dine", OtherTime: "En annen tid", NoFree: "Ingen tider er ledige i mottakstiden din. Skriv en tid selv.",
		Date: "Dato", Time: "Klokkeslett", BookThis: "Bestill tiden", Suggest: "Foreslå tiden", SuggestHint: "En foreslått tid opptar ikke tiden din før den andre har sagt ja.", Suggested: "Du har foreslått",
		ProgrammeLead: "Et kurs eller program har ingen tid å bestille. Svar på e-post, og skriv her hva det ble til.", MoveTitle: "Flytt møtet", MoveLead: "Den som bestilte, får en e-post med den nye tiden.", Move: "Flytt",
		CallOff: "Avlys", CallOffLead: "Den som bestilte, får en e-post, og tiden blir ledig igjen.", CallOffSubmit: "Avlys", ByBooker: "Avlyst av den som bestilte", BySupervisor: "Avlyst av veilederen",
		Outcome: "Hva ble det til?", OutcomeLead: "Bare du ser svaret.", NoOutcome: "Ingenting bestemt ennå", SaveOutcome: "Lagre utfallet",
		Notes: "Notatene dine", NotesHint: "Bare du leser dem. De krypteres og slettes sammen med bestillingen. Ikke skriv om enkelte brukere.", StoredNotes: "Slik står det nå",
		MakeGroup: "Gjør til gruppe", MakeGroupLead: "Opplysningene fra bestillingen følger med. Rett det som ikke stemmer.", FromBooking: "Fra bestillingen", PlaceHint: "Forhåndsvalgt når du planlegger året.",
		Contact: "Bestiller", ContactLead: "Bare de som leder gruppen, ser dette.", ContactName: "Kontaktperson", ContactAddress: "Kontaktens e-post", ContactPhone: "Kontaktens telefon",
		NoContact: "Ingen bestiller er oppgitt.", EditContact: "Rett bestiller", DropWishes: "Slett ønskene", ToBooking: "Se bestillingen",
		AnsweredTitle: "Noen andre har svart", AnsweredText: "En kollega rakk det først og tar seg av forespørselen. Ingenting av det du valgte, er sendt.",
		Places:   map[supervision.MeetingPlace]string{"online": "På nett", "at_practice": "Hos oss", "at_yours": "Hos dere"},
		Status:   map[supervision.BookingStatus]string{"unconfirmed": "Ikke bekreftet", "asked": "Venter på svar", "offered": "Tid foreslått", "booked": "Bestilt", "cancelled": "Avlyst", "lapsed": "Ikke bekreftet i tide"},
		Outcomes: map[supervision.Outcome]string{"goes_on": "Vi går videre", "not_now": "Ikke nå", "no_show": "Kom ikke"},
		Stages: map[supervision.BookingStage]string{
			"inquiry": "Forespørsel", "intro_booked": "Møte bestilt", "intro_done": "Møte holdt, ingenting bestemt", "goes_on": "Går videre, ingen gruppe ennå",
			"start_up": "Gruppe opprettet, ingenting planlagt", "running": "Gruppe i gang", "declined": "Ble ikke noe av",
		},
	},
	en: Bookings{
		Title: "Bookings", Requests: "Requests", Coming: "Coming", Unsaid: "What came of it?", Past: "Past", Nothing: "No bookings. This is what your booking page looks like:", SeePage: "Open the booking page",
		Board: "The way to a group", BoardLead: "How far each request has come, in the whole practice.", StageHead: "Stage", Number: "Number", Yours: "Of them yours", Oldest: "Oldest", BoardNote: "Other supervisors' bookings are counted, but only they can read them.",
		AgeToday: "today", AgeOne: "1 day", AgeMany: "% days", TodayOne: "1 request awaits an answer", TodayMany: "% requests await an answer",
		State: "Status", Programme: "Course or programme", Anybody: "Whoever answers first takes care of the request.", GoesOnAs: "It became the group", Kept: "If nothing comes of it, the data go 90 days after the meeting. A request without an outcome goes after six months.",
		Who: "Who", Email: "Email", Phone: "Telephone", Organisation: "Organisation", Unit: "Unit", People: "Number of people", Service: "About",
		Place: "Place", Wishes: "Wishes", Note: "Message", Times: "Suggested times", Themes: "Themes", Starting: "Wished start", Funding: "Funding",
		CameIn: "Came in", When: "When", Length: "Length", Unreadable: "What was written cannot be read with the server's key. Name and address are right, so you can answer all the same.",
		AnswerTitle: "Answer", AnswerLead: "Choose a time. You can book it at once or suggest it.", FreeTimes: "Your free times", OtherTime: "Another time", NoFree: "No time is free in your hours. Type one yourself.",
		Date: "Date", Time: "Time of day", BookThis: "Book the time", Suggest: "Suggest the time", SuggestHint: "A suggested time does not take yours until the other has said yes.", Suggested: "You have suggested",
		ProgrammeLead: "A course or programme has no time to book. Answer by email, and write here what came of it.", MoveTitle: "Move the meeting", MoveLead: "Whoever booked gets an email with the new time.", Move: "Move",
		CallOff: "Call off", CallOffLead: "Whoever booked gets an email, and the time is free again.", CallOffSubmit: "Call off", ByBooker: "Called off by whoever booked", BySupervisor: "Called off by the supervisor",
		Outcome: "What came of it?", OutcomeLead: "Only you see the answer.", NoOutcome: "Nothing decided yet", SaveOutcome: "Save the outcome",
		Notes: "Your notes", NotesHint: "Only you read them. They are encrypted and go with the booking. Nothing about individual clients, please.", StoredNotes: "As they are now",
		MakeGroup: "Make this a group", MakeGroupLead: "What the booking tells comes along. Change what is not right.", FromBooking: "From the booking", PlaceHint: "Preset when you plan the year.",
		Contact: "Who ordered", ContactLead: "Only those who lead the group see this.", ContactName: "Contact", ContactAddress: "The contact's email", ContactPhone: "The contact's telephone",
		NoContact: "Nobody is named.", EditContact: "Change who ordered", DropWishes: "Delete the wishes", ToBooking: "See the booking",
		AnsweredTitle: "Somebody else has answered", AnsweredText: "A colleague was faster and takes care of the request. Nothing that you chose was sent.",
		Places:   map[supervision.MeetingPlace]string{"online": "Online", "at_practice": "At ours", "at_yours": "At yours"},
		Status:   map[supervision.BookingStatus]string{"unconfirmed": "Not confirmed", "asked": "Awaits an answer", "offered": "Time suggested", "booked": "Booked", "cancelled": "Called off", "lapsed": "Not confirmed in time"},
		Outcomes: map[supervision.Outcome]string{"goes_on": "We go on", "not_now": "Not now", "no_show": "Did not come"},
		Stages: map[supervision.BookingStage]string{
			"inquiry": "Request", "intro_booked": "Meeting booked", "intro_done": "Meeting held, nothing decided", "goes_on": "Goes on, no group yet",
			"start_up": "Group made, nothing planned", "running": "Group running", "declined": "Came to nothing",
		},
	},
}

// Age says how many days have passed since an instant, by the reader's dates.
func (x *Bookings) Age(since, now time.Time) string {
	day := func(t time.Time) time.Time { return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC) }
	switch days := int(day(now).Sub(day(since.In(now.Location()))).Hours() / 24); {
	case days < 1:
		return x.AgeToday
	case days == 1:
		return x.AgeOne
	default:
		return strings.Replace(x.AgeMany, "%", number(days), 1)
	}
}

// Asked says how many requests await an answer.
func (x *Bookings) Asked(n int) string {
	if n == 1 {
		return x.TodayOne
	}
	return strings.Replace(x.TodayMany, "%", number(n), 1)
}
