package i18n

import (
	"strconv"
	"strings"
	"time"

	"samrum/internal/supervision"
)

// Booking holds the words of the pages on which somebody outside a practice
// books a meeting, moves it and calls it off.
type Booking struct {
	Book, Title, Lead, Free, NoAccount                            string
	How, Choose, NextWeek, EarlierWeek, NoTimes, NoneNow          string
	Propose, With, Whoever, Name, Email, EmailHint                string
	More, Organisation, Unit, People, Service, NotSure            string
	Wishes, WishesHint, Note, NoteHint, Phone                     string
	Submit, You, PickFirst, Kept, KeptHow, LeaveEmpty             string
	OtherZone, OtherZoneHint, Show, PracticeClock                 string
	Steps, Talk, TalkText, Proposal, ProposalText, Begins         string
	BeginsText, Kinds, KindsLead                                  string
	SuggestTitle, SuggestLead, Times, TimesHint, SendSuggestion   string
	RequestTitle, RequestLead, Themes, ThemesHint, Starting       string
	StartingHint, Funding, FundingHint, SendRequest, Request      string
	BackToTimes, Soon, OrReach                                    string
	WaitTitle, WaitText, WaitAgain                                string
	ConfirmTitle, ConfirmText, ConfirmUntil, Yes, No, ConfirmSend string
	AskedTitle, AskedText, OfferedTitle, OfferedText, Accept      string
	Decline, Answer, DoneTitle, GoneTitle, GoneText, PassedTitle  string
	LapsedTitle, LapsedText, Again, When, Where, Who, Place       string
	LinkLater, AddressLater, AtYoursText, Calendar, Move, Cancel  string
	Next, NextText, KeepPage, BecameGroup                         string
	MoveTitle, MoveLead, MoveSubmit, Now                          string
	CancelTitle, CancelText, CancelRequest, CancelSubmit, KeepIt  string
	DeadTitle, DeadText, TooLate                                  string
	Places, PlacesIn                                              map[supervision.MeetingPlace]string
	ZoneTime                                                      map[string]string
	minutes, weekOf, noneThisWeek, doneAt, withWhom, at           string
	answersIn                                                     string
}

// Length returns "30 minuter".
func (b Booking) Length(n int) string { return strings.ReplaceAll(b.minutes, "{n}", strconv.Itoa(n)) }

// BookingWeek names a week and whose clock counts: "Vecka 48, svensk tid".
func (x *Texts) BookingWeek(week int, zone string) string {
	return strings.ReplaceAll(x.Booking.weekOf, "{n}", strconv.Itoa(week)) + ", " + x.ZoneTime(zone)
}

// ZoneTime names whose clock counts: "svensk tid", or by a city.
func (x *Texts) ZoneTime(zone string) string {
	if name := x.Booking.ZoneTime[zone]; name != "" {
		return name
	}
	return strings.ReplaceAll(x.Booking.at, "{city}", City(zone))
}

// NoneThisWeek says that a week has no times and when the next one is.
func (x *Texts) NoneThisWeek(next time.Time) string {
	return strings.ReplaceAll(x.Booking.noneThisWeek, "{date}", x.dayLong(next))
}

// BookingDone says when somebody is met.
func (x *Texts) BookingDone(at time.Time) string {
	return strings.ReplaceAll(x.Booking.doneAt, "{when}", x.MeetingDay(at)+" "+x.At(at))
}

// MeetingDay returns "tisdag den 24 november" and its like, without the year.
func (x *Texts) MeetingDay(t time.Time) string {
	weekday := names[x.Language].WeekdayWide(t.Weekday())
	if x.Language == "en" {
		return weekday + " " + x.dayLong(t)
	}
	if x.Language == "nb" {
		return strings.ToLower(weekday) + " " + x.dayLong(t)
	}
	return strings.ToLower(weekday) + " " + "den" + " " + x.dayLong(t)
}

// dayLong returns "24 november" and its like.
func (x *Texts) dayLong(t time.Time) string {
	day, month := strconv.Itoa(t.Day()), names[x.Language].MonthWide(t.Month())
	switch x.Language {
	case "da", "nb":
		return day + "." + nbsp + strings.ToLower(month)
	case "en":
		return day + nbsp + month
	}
	return day + nbsp + strings.ToLower(month)
}

// WithWhom returns "med Alma Lindqvist".
func (b Booking) WithWhom(name string) string { return strings.ReplaceAll(b.withWhom, "{name}", name) }

// AnswersIn says who answers a request; "" is the practice.
func (b Booking) AnswersIn(name string) string {
	return strings.ReplaceAll(b.answersIn, "{name}", name)
}

var booking = four[Booking]{
	sv: Booking{
		Book: "Boka", Title: "Boka ett samtal om handledning", Lead: "Vi pratar om vad ni vill ha ut av handledningen och ser om vi passar för varandra.",
		Free: "Det kostar ingenting", NoAccount: "Inget konto, avboka när du vill",
		How: "Hur vill du ses?", Choose: "Välj en tid", NextWeek: "Visa nästa vecka", EarlierWeek: "Visa föregående vecka", NoTimes: "Inga tider", NoneNow: "Det finns inga lediga tider just nu. Föreslå en egen, så svarar vi.",
		Propose: "Ingen tid som passar? Föreslå en egen", With: "Vem vill du prata med?", Whoever: "Den som är ledig först", Name: "Ditt namn", Email: "E-post", EmailHint: "Hit skickar vi bekräftelsen",
		More: "Berätta mer om er (frivilligt)", Organisation: "Arbetsplats eller organisation", Unit: "Enhet", People: "Hur många är ni?", Service: "Vad söker ni?", NotSure: "Vet inte än",
		Wishes: "Vad hoppas ni på?", WishesHint: "Till exempel vad ni vill bli bättre på tillsammans.", Note: "Något mer vi bör veta?", NoteHint: "Skriv inget om enskilda klienter.", Phone: "Telefon",
		Submit: "Boka samtalet", You: "Du bokar", PickFirst: "Välj en tid ovan.", Kept: "Vi sparar dina uppgifter för att kunna hålla mötet och tar bort dem efter 90 dagar om vi inte går vidare.", KeptHow: "Så hanterar vi personuppgifter", LeaveEmpty: "Lämna det här fältet tomt",
		OtherZone: "Är du i en annan tidszon?", OtherZoneHint: "Tiderna visas efter båda klockorna.", Show: "Visa tiderna så", PracticeClock: "Samma som mottagningen",
		Steps: "Så brukar det gå till", Talk: "Vi pratar en stund", TalkText: "Om er grupp, era uppdrag och vad ni hoppas på.", Proposal: "Du får ett förslag", ProposalText: "Upplägg, tider och pris, så att du kan ta det vidare.", Begins: "Gruppen börjar", BeginsText: "Oftast fem till sju personer, 90 minuter varannan vecka.",
		Kinds: "Vad vill du boka?", KindsLead: "Välj det samtal som passar.",
		SuggestTitle: "Föreslå en tid", SuggestLead: "Skriv upp till tre tider som passar dig. Du får svar per e-post.", Times: "Dina förslag", TimesHint: "En tid per rad, till exempel ”torsdag 3 december efter kl. 13”.", SendSuggestion: "Skicka förslaget",
		RequestTitle: "Be om en kurs eller ett program", RequestLead: "Berätta vad ni vill lära er och hur många ni är. Du får svar per e-post.", Themes: "Vilka teman vill ni ta upp?", ThemesHint: "Till exempel motiverande samtal eller samarbete i arbetslaget. Skriv inget om enskilda klienter.", Starting: "När vill ni börja?", StartingHint: "Till exempel ”i februari” eller ”så snart det går”.",
		Funding: "Hur betalas det?", FundingHint: "Egen budget, ramavtal eller en fond. En fond kan betala upp till 80 procent.", SendRequest: "Skicka önskemålet", Request: "Be om en kurs eller ett program", BackToTimes: "Tillbaka till tiderna", Soon: "Nästa lediga tider:", OrReach: "Eller hör av dig:",
		WaitTitle: "Nästan klart", WaitText: "Vi har skickat ett mejl till dig. Öppna det och bekräfta inom 30 minuter, annars blir tiden ledig igen.", WaitAgain: "Kom inget mejl? Titta i skräpposten, eller boka en gång till.",
		ConfirmTitle: "Vill du boka den här tiden?", ConfirmText: "Någon har bokat med din adress. Välj ja om det var du.", ConfirmUntil: "Tiden hålls till", Yes: "Ja, boka", No: "Nej, släpp tiden", ConfirmSend: "Skicka svaret",
		AskedTitle: "Vi har fått ditt önskemål", AskedText: "Du får svar per e-post, oftast inom två arbetsdagar.", OfferedTitle: "Passar den här tiden?", OfferedText: "Tiden hålls inte förrän du har svarat.", Accept: "Ja, boka tiden", Decline: "Nej, inte den", Answer: "Skicka svaret",
		DoneTitle: "Klart", GoneTitle: "Samtalet är avbokat", GoneText: "Tiden är ledig för någon annan. Finns mötet kvar i din kalender kan du ta bort det.", PassedTitle: "Samtalet har varit", LapsedTitle: "Tiden bekräftades inte", LapsedText: "Ingen bekräftade inom 30 minuter, så tiden blev ledig igen.", Again: "Boka igen",
		When: "Tid", Where: "Plats", Who: "Med", Place: "Form", LinkLater: "Online. Länken kommer i ett mejl före mötet.", AddressLater: "Hos oss. Adressen kommer i ett mejl före mötet.", AtYoursText: "Hos er", Calendar: "Lägg i kalendern", Move: "Byt tid", Cancel: "Avboka samtalet",
		Next: "Det här händer nu", NextText: "Du har fått ett mejl med allt det här, och dagen före kommer en påminnelse.", KeepPage: "Spara sidan som bokmärke: den visar alltid vad som gäller.", BecameGroup: "Samtalet blev en grupp:",
		MoveTitle: "Byt tid för samtalet", MoveLead: "Den tid du har nu står kvar tills du har valt en ny.", MoveSubmit: "Byt till den här tiden", Now: "Nu bokat",
		CancelTitle: "Vill du avboka samtalet?", CancelText: "Den som skulle ha träffat dig får veta det genast.", CancelRequest: "Ta tillbaka önskemålet", CancelSubmit: "Avboka samtalet", KeepIt: "Behåll tiden",
		DeadTitle: "Länken går inte till någon bokning", DeadText: "Kanske är den avklippt, eller så är uppgifterna redan borttagna. Öppna länken i det senaste mejlet.", TooLate: "Mötet har börjat eller varit. Ring om något har hänt.",
		Places:   map[supervision.MeetingPlace]string{"online": "Online", "at_practice": "Hos oss", "at_yours": "Hos er"},
		PlacesIn: map[supervision.MeetingPlace]string{"online": "online", "at_practice": "hos oss", "at_yours": "hos er"},
		ZoneTime: map[string]string{"Europe/Stockholm": "svensk tid", "Europe/Copenhagen": "dansk tid", "Europe/Oslo": "norsk tid", "Europe/Helsinki": "finsk tid", "Atlantic/Faroe": "färöisk tid", "America/Nuuk": "grönländsk tid", "Europe/London": "brittisk tid", "UTC": "UTC"},
		minutes:  "{n} minuter", weekOf: "Vecka {n}", noneThisWeek: "Inga tider den här veckan. Nästa lediga är den {date}.", doneAt: "Klart. Vi ses {when}", withWhom: "med {name}", at: "tid i {city}", answersIn: "{name} svarar per e-post, oftast inom två arbetsdagar.",
	},
	da: Booking{
		Book: "Book", Title: "Book en samtale om supervision", Lead: "Vi taler om, hvad I vil have ud af supervisionen, og ser, om vi passer sammen.",
		Free: "Det er gratis", NoAccount: "Ingen konto, aflys når du vil",
		How: "Hvordan vil du mødes?", Choose: "Vælg en tid", NextWeek: "Vis næste uge", EarlierWeek: "Vis ugen før", NoTimes: "Ingen tider", NoneNow: "Der er ingen ledige tider lige nu. Foreslå en selv, så svarer vi.",
		Propose: "Passer ingen af tiderne? Foreslå en selv", With: "Hvem vil du tale med?", Whoever: "Den, der er ledig først", Name: "Dit navn", Email: "E-mail", EmailHint: "Hertil sender vi bekræftelsen",
		More: "Fortæl mere om jer (valgfrit)", Organisation: "Arbejdsplads eller organisation", Unit: "Afdeling", People: "Hvor mange er I?", Service: "Hvad søger I?", NotSure: "Ved det ikke endnu",
		Wishes: "Hvad håber I på?", WishesHint: "For eksempel hvad I gerne vil blive bedre til sammen.", Note: "Er der andet, vi bør vide?", NoteHint: "Skriv ikke om enkelte borgere.", Phone: "Telefonnummer",
		Submit: "Book samtalen", You: "Du booker", PickFirst: "Vælg en tid ovenfor.", Kept: "Vi gemmer dine oplysninger for at kunne holde mødet og sletter dem efter 90 dage, hvis vi ikke går videre.", KeptHow: "Sådan behandler vi personoplysninger", LeaveEmpty: "Lad dette felt stå tomt",
		OtherZone: "Er du i en anden tidszone?", OtherZoneHint: "Tiderne vises efter begge ure.", Show: "Vis tiderne sådan", PracticeClock: "Samme som praksis",
		Steps: "Sådan plejer det at foregå", Talk: "Vi taler sammen", TalkText: "Om jeres gruppe, jeres opgaver og hvad I håber på.", Proposal: "Du får et forslag", ProposalText: "Forløb, tider og pris, så du kan tage det videre.", Begins: "Gruppen begynder", BeginsText: "Oftest fem til syv personer, 90 minutter hver anden uge.",
		Kinds: "Hvad vil du booke?", KindsLead: "Vælg den samtale, der passer.",
		SuggestTitle: "Foreslå en tid", SuggestLead: "Skriv op til tre tider, der passer dig. Du får svar på e-mail.", Times: "Dine forslag", TimesHint: "Én tid pr. linje, for eksempel »torsdag 3. december efter kl. 13«.", SendSuggestion: "Send forslaget",
		RequestTitle: "Bed om et kursus eller et forløb", RequestLead: "Fortæl, hvad I vil lære, og hvor mange I er. Du får svar på e-mail.", Themes: "Hvilke temaer vil I tage op?", ThemesHint: "For eksempel den motiverende samtale eller samarbejdet i teamet. Skriv ikke om enkelte borgere.", Starting: "Hvornår vil I begynde?", StartingHint: "For eksempel »i februar« eller »så snart som muligt«.",
		Funding: "Hvordan betales det?", FundingHint: "Eget budget, rammeaftale eller en fond. En fond kan betale op til 80 procent.", SendRequest: "Send ønsket", Request: "Bed om et kursus eller et forløb", BackToTimes: "Tilbage til tiderne", Soon: "Næste ledige tider:", OrReach: "Eller kontakt os:",
		WaitTitle: "Næsten færdig", WaitText: "Vi har sendt dig en e-mail. Åbn den, og bekræft inden 30 minutter, ellers bliver tiden ledig igen.", WaitAgain: "Kom der ingen e-mail? Se i spammappen, eller book en gang til.",
		ConfirmTitle: "Vil du booke denne tid?", ConfirmText: "Nogen har booket med din adresse. Vælg ja, hvis det var dig.", ConfirmUntil: "Tiden holdes til", Yes: "Ja, book", No: "Nej, frigiv tiden", ConfirmSend: "Send svaret",
		AskedTitle: "Vi har fået dit ønske", AskedText: "Du får svar på e-mail, oftest inden for to arbejdsdage.", OfferedTitle: "Passer denne tid?", OfferedText: "Tiden holdes ikke, før du har svaret.", Accept: "Ja, book tiden", Decline: "Nej, ikke den", Answer: "Send svaret",
		DoneTitle: "Så er det på plads", GoneTitle: "Samtalen er aflyst", GoneText: "Tiden er ledig for en anden. Står mødet stadig i din kalender, kan du slette det.", PassedTitle: "Samtalen har været holdt", LapsedTitle: "Tiden blev ikke bekræftet", LapsedText: "Ingen bekræftede inden 30 minutter, så tiden blev ledig igen.", Again: "Book igen",
		When: "Tidspunkt", Where: "Sted", Who: "Hos", Place: "Mødeform", LinkLater: "Online. Linket kommer på e-mail før mødet.", AddressLater: "Hos os. Adressen kommer på e-mail før mødet.", AtYoursText: "Hos jer", Calendar: "Læg i kalenderen", Move: "Skift tid", Cancel: "Aflys samtalen",
		Next: "Det sker der nu", NextText: "Du har fået en e-mail med det hele, og dagen før kommer der en påmindelse.", KeepPage: "Gem siden som bogmærke: den viser altid, hvad der gælder.", BecameGroup: "Samtalen blev til en gruppe:",
		MoveTitle: "Skift tid for samtalen", MoveLead: "Den tid, du har nu, gælder, til du har valgt en ny.", MoveSubmit: "Skift til denne tid", Now: "Booket nu",
		CancelTitle: "Vil du aflyse samtalen?", CancelText: "Den, du skulle have mødt, får det at vide med det samme.", CancelRequest: "Træk ønsket tilbage", CancelSubmit: "Aflys samtalen", KeepIt: "Behold tiden",
		DeadTitle: "Linket fører ikke til nogen booking", DeadText: "Måske er det klippet over, eller også er oplysningerne allerede slettet. Åbn linket i den seneste e-mail.", TooLate: "Mødet er begyndt eller har været holdt. Ring, hvis der er sket noget.",
		Places:   map[supervision.MeetingPlace]string{"online": "Online", "at_practice": "Hos os", "at_yours": "Hos jer"},
		PlacesIn: map[supervision.MeetingPlace]string{"online": "online", "at_practice": "hos os", "at_yours": "hos jer"},
		ZoneTime: map[string]string{"Europe/Stockholm": "svensk tid", "Europe/Copenhagen": "dansk tid", "Europe/Oslo": "norsk tid", "Europe/Helsinki": "finsk tid", "Atlantic/Faroe": "færøsk tid", "America/Nuuk": "grønlandsk tid", "Europe/London": "britisk tid", "UTC": "UTC"},
		minutes:  "{n} minutter", weekOf: "Uge {n}", noneThisWeek: "Ingen tider i denne uge. Næste ledige er den {date}.", doneAt: "Så er det på plads. Vi ses {when}", withWhom: "hos {name}", at: "tid i {city}", answersIn: "{name} svarer på e-mail, oftest inden for to arbejdsdage.",
	},
	nb: Booking{
		Book: "Bestill", Title: "Bestill en samtale om veiledning", Lead: "Vi snakker om hva dere vil ha ut av veiledningen, og ser om vi passer for hverandre.",
		Free: "Det koster ingenting", NoAccount: "Ingen konto, avbestill når du vil",
		How: "Hvordan vil du møtes?", Choose: "Velg et tidspunkt", NextWeek: "Vis neste uke", EarlierWeek: "Vis uken før", NoTimes: "Ingen tider", NoneNow: "Det er ingen ledige tider akkurat nå. Foreslå en selv, så svarer vi.",
		Propose: "Passer ingen av tidene? Foreslå en selv", With: "Hvem vil du snakke med?", Whoever: "Den som er ledig først", Name: "Navnet ditt", Email: "E-postadresse", EmailHint: "Hit sender vi bekreftelsen",
		More: "Fortell mer om dere (frivillig)", Organisation: "Arbeidssted eller organisasjon", Unit: "Avdeling", People: "Hvor mange er dere?", Service: "Hva søker dere?", NotSure: "Vet ikke ennå",
		Wishes: "Hva håper dere på?", WishesHint: "For eksempel hva dere vil bli bedre på sammen.", Note: "Noe mer vi bør vite?", NoteHint: "Ikke skriv om enkelte brukere.", Phone: "Telefonnummer",
		Submit: "Bestill samtalen", You: "Du bestiller", PickFirst: "Velg et tidspunkt ovenfor.", Kept: "Vi lagrer opplysningene dine for å kunne holde møtet og sletter dem etter 90 dager hvis vi ikke går videre.", KeptHow: "Slik behandler vi personopplysninger", LeaveEmpty: "La dette feltet stå tomt",
		OtherZone: "Er du i en annen tidssone?", OtherZoneHint: "Tidene vises etter begge klokkene.", Show: "Vis tidene slik", PracticeClock: "Samme som praksisen",
		Steps: "Slik pleier det å foregå", Talk: "Vi snakker sammen en stund", TalkText: "Om gruppen deres, oppdragene deres og hva dere håper på.", Proposal: "Du får et forslag", ProposalText: "Opplegg, tider og pris, så du kan ta det videre.", Begins: "Gruppen begynner", BeginsText: "Oftest fem til sju personer, 90 minutter annenhver uke.",
		Kinds: "Hva vil du bestille?", KindsLead: "Velg den samtalen som passer.",
		SuggestTitle: "Foreslå et tidspunkt", SuggestLead: "Skriv opptil tre tider som passer for deg. Du får svar på e-post.", Times: "Forslagene dine", TimesHint: "Ett tidspunkt per linje, for eksempel «torsdag 3. desember etter kl. 13».", SendSuggestion: "Send forslaget",
		RequestTitle: "Be om et kurs eller et program", RequestLead: "Fortell hva dere vil lære og hvor mange dere er. Du får svar på e-post.", Themes: "Hvilke temaer vil dere ta opp?", ThemesHint: "For eksempel motiverende samtale eller samarbeidet i teamet. Ikke skriv om enkelte brukere.", Starting: "Når vil dere begynne?", StartingHint: "For eksempel «i februar» eller «så snart som mulig».",
		Funding: "Hvordan betales det?", FundingHint: "Eget budsjett, rammeavtale eller et fond. Et fond kan betale opptil 80 prosent.", SendRequest: "Send ønsket", Request: "Be om et kurs eller et program", BackToTimes: "Tilbake til tidene", Soon: "Neste ledige tider:", OrReach: "Eller ta kontakt:",
		WaitTitle: "Nesten ferdig", WaitText: "Vi har sendt deg en e-post. Åpne den og bekreft innen 30 minutter, ellers blir tiden ledig igjen.", WaitAgain: "Kom det ingen e-post? Se i søppelposten, eller bestill en gang til.",
		ConfirmTitle: "Vil du bestille dette tidspunktet?", ConfirmText: "Noen har bestilt med adressen din. Velg ja hvis det var deg.", ConfirmUntil: "Tiden holdes til", Yes: "Ja, bestill", No: "Nei, frigi tiden", ConfirmSend: "Send svaret",
		AskedTitle: "Vi har fått ønsket ditt", AskedText: "Du får svar på e-post, oftest innen to arbeidsdager.", OfferedTitle: "Passer dette tidspunktet?", OfferedText: "Tiden holdes ikke før du har svart.", Accept: "Ja, bestill tiden", Decline: "Nei, ikke den", Answer: "Send svaret",
		DoneTitle: "Da er det avtalt", GoneTitle: "Samtalen er avbestilt", GoneText: "Tiden er ledig for noen andre. Står møtet fortsatt i kalenderen din, kan du slette det.", PassedTitle: "Samtalen har vært", LapsedTitle: "Tiden ble ikke bekreftet", LapsedText: "Ingen bekreftet innen 30 minutter, så tiden ble ledig igjen.", Again: "Bestill igjen",
		When: "Tidspunkt", Where: "Sted", Who: "Med", Place: "Møteform", LinkLater: "Online. Lenken kommer på e-post før møtet.", AddressLater: "Hos oss. Adressen kommer på e-post før møtet.", AtYoursText: "Hos dere", Calendar: "Legg i kalenderen", Move: "Bytt tid", Cancel: "Avbestill samtalen",
		Next: "Dette skjer nå", NextText: "Du har fått en e-post med alt dette, og dagen før kommer det en påminnelse.", KeepPage: "Lagre siden som bokmerke: den viser alltid hva som gjelder.", BecameGroup: "Samtalen ble til en gruppe:",
		MoveTitle: "Bytt tid for samtalen", MoveLead: "Tiden du har nå, gjelder til du har valgt en ny.", MoveSubmit: "Bytt til denne tiden", Now: "Bestilt nå",
		CancelTitle: "Vil du avbestille samtalen?", CancelText: "Den du skulle ha møtt, får vite det med en gang.", CancelRequest: "Trekk ønsket tilbake", CancelSubmit: "Avbestill samtalen", KeepIt: "Behold tiden",
		DeadTitle: "Lenken fører ikke til noen bestilling", DeadText: "Kanskje er den klippet av, eller opplysningene er allerede slettet. Åpne lenken i den siste e-posten.", TooLate: "Møtet har begynt eller har vært. Ring hvis noe har skjedd.",
		Places:   map[supervision.MeetingPlace]string{"online": "Online", "at_practice": "Hos oss", "at_yours": "Hos dere"},
		PlacesIn: map[supervision.MeetingPlace]string{"online": "online", "at_practice": "hos oss", "at_yours": "hos dere"},
		ZoneTime: map[string]string{"Europe/Stockholm": "svensk tid", "Europe/Copenhagen": "dansk tid", "Europe/Oslo": "norsk tid", "Europe/Helsinki": "finsk tid", "Atlantic/Faroe": "færøysk tid", "America/Nuuk": "grønlandsk tid", "Europe/London": "britisk tid", "UTC": "UTC"},
		minutes:  "{n} minutter", weekOf: "Uke {n}", noneThisWeek: "Ingen tider denne uken. Neste ledige er den {date}.", doneAt: "Da er det avtalt. Vi ses {when}", withWhom: "med {name}", at: "tid i {city}", answersIn: "{name} svarer på e-post, oftest innen to arbeidsdager.",
	},
	en: Booking{
		Book: "Book", Title: "Book a meeting about supervision", Lead: "We talk about what you want from supervision and see whether we suit each other.",
		Free: "It is free", NoAccount: "No account, cancel any time",
		How: "How would you like to meet?", Choose: "Choose a time", NextWeek: "Show next week", EarlierWeek: "Show the week before", NoTimes: "No times", NoneNow: "There are no free times just now. Suggest your own, and we will answer.",
		Propose: "No time that suits? Suggest your own", With: "Who would you like to talk to?", Whoever: "Whoever is free first", Name: "Your name", Email: "Email", EmailHint: "We send the confirmation here",
		More: "Tell us more about you (optional)", Organisation: "Workplace or organisation", Unit: "Unit", People: "How many are you?", Service: "What are you looking for?", NotSure: "Not sure yet",
		Wishes: "What do you hope for?", WishesHint: "For example what you want to be better at together.", Note: "Anything else we should know?", NoteHint: "Nothing about clients, please.", Phone: "Phone",
		Submit: "Book the meeting", You: "You are booking", PickFirst: "Choose a time above.", Kept: "We keep your details so that the meeting can take place, and delete them after 90 days if nothing comes of it.", KeptHow: "How we handle personal data", LeaveEmpty: "Leave this field empty",
		OtherZone: "Are you in another time zone?", OtherZoneHint: "Times are shown by both clocks.", Show: "Show times this way", PracticeClock: "The same as the practice",
		Steps: "How it usually goes", Talk: "We talk for a while", TalkText: "About your group, your work and what you hope for.", Proposal: "You get a proposal", ProposalText: "Format, dates and price, so that you can take it further.", Begins: "The group begins", BeginsText: "Usually five to seven people, 90 minutes every other week.",
		Kinds: "What would you like to book?", KindsLead: "Choose the meeting that suits you.",
		SuggestTitle: "Suggest a time", SuggestLead: "Write up to three times that suit you. You get an answer by email.", Times: "Your suggestions", TimesHint: "One time on each line, such as “Thursday 3 December after 13:00”.", SendSuggestion: "Send the suggestion",
		RequestTitle: "Ask for a course or programme", RequestLead: "Tell us what you want to learn and how many you are. You get an answer by email.", Themes: "Which themes would you like to take up?", ThemesHint: "For example motivational interviewing or working together as a team. Nothing about clients, please.", Starting: "When would you like to begin?", StartingHint: "For example “in February” or “as soon as possible”.",
		Funding: "How is it paid for?", FundingHint: "Your own budget, a framework agreement or a fund. A fund may cover up to 80 per cent.", SendRequest: "Send the request", Request: "Ask for a course or programme", BackToTimes: "Back to the times", Soon: "Next free times:", OrReach: "Or get in touch:",
		WaitTitle: "Almost done", WaitText: "We have sent you an email. Open it and confirm within 30 minutes, or the time is free again.", WaitAgain: "No email? Look among the junk mail, or book once more.",
		ConfirmTitle: "Do you want to book this time?", ConfirmText: "Somebody has booked with your address. Choose yes if it was you.", ConfirmUntil: "The time is held until", Yes: "Yes, book it", No: "No, let it go", ConfirmSend: "Send the answer",
		AskedTitle: "We have your request", AskedText: "You get an answer by email, usually within two working days.", OfferedTitle: "Does this time suit you?", OfferedText: "The time is not held until you have answered.", Accept: "Yes, book the time", Decline: "No, not that one", Answer: "Send the answer",
		DoneTitle: "Done", GoneTitle: "The meeting is cancelled", GoneText: "The time is free for somebody else. If the meeting is still in your calendar, you can remove it.", PassedTitle: "The meeting has been held", LapsedTitle: "The time was not confirmed", LapsedText: "Nobody confirmed within 30 minutes, so the time was free again.", Again: "Book again",
		When: "Time", Where: "Place", Who: "With", Place: "Form", LinkLater: "Online. The link comes by email before the meeting.", AddressLater: "At our practice. The address comes by email before the meeting.", AtYoursText: "At your place", Calendar: "Add to calendar", Move: "Change the time", Cancel: "Cancel the meeting",
		Next: "What happens now", NextText: "You have an email with all of this, and a reminder comes the day before.", KeepPage: "Keep this page as a bookmark: it always shows what holds.", BecameGroup: "The meeting became a group:",
		MoveTitle: "Change the time of the meeting", MoveLead: "The time you have stands until you have chosen another.", MoveSubmit: "Change to this time", Now: "Booked now",
		CancelTitle: "Do you want to cancel the meeting?", CancelText: "Whoever was to meet you is told at once.", CancelRequest: "Take the request back", CancelSubmit: "Cancel the meeting", KeepIt: "Keep the time",
		DeadTitle: "The link leads to no booking", DeadText: "It may be cut off, or the details have been deleted already. Open the link in the latest email.", TooLate: "The meeting has begun or is over. Call if something has happened.",
		Places:   map[supervision.MeetingPlace]string{"online": "Online", "at_practice": "At our practice", "at_yours": "At your place"},
		PlacesIn: map[supervision.MeetingPlace]string{"online": "online", "at_practice": "at our practice", "at_yours": "at your place"},
		ZoneTime: map[string]string{"Europe/Stockholm": "Swedish time", "Europe/Copenhagen": "Danish time", "Europe/Oslo": "Norwegian time", "Europe/Helsinki": "Finnish time", "Atlantic/Faroe": "Faroese time", "America/Nuuk": "Greenland time", "Europe/London": "British time", "UTC": "UTC"},
		minutes:  "{n} minutes", weekOf: "Week {n}", noneThisWeek: "No times this week. The next free one is {date}.", doneAt: "Done. See you on {when}", withWhom: "with {name}", at: "{city} time", answersIn: "{name} answers by email, usually within two working days.",
	},
}

// AnyPlace lists where a meeting may be: "Online, hos oss eller hos er".
func (x *Texts) AnyPlace(places []supervision.MeetingPlace) string {
	var names []string
	for i, place := range places {
		if i == 0 {
			names = append(names, x.Booking.Places[place])
		} else {
			names = append(names, x.Booking.PlacesIn[place])
		}
	}
	return x.Or(names)
}

// Or joins a list: "a, b eller c".
func (x *Texts) Or(list []string) string {
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	word := map[supervision.Language]string{"sv": " eller ", "da": " eller ", "nb": " eller ", "en": " or "}[x.Language]
	last := len(list) - 1
	return strings.Join(list[:last], ", ") + word + list[last]
}

// Weekday returns "tis" and its like.
func (x *Texts) Weekday(t time.Time) string { return x.shortWeekday(t) }
