package i18n

import (
	"strings"

	"samrum/internal/agenda"
	"samrum/internal/supervision"
)

// Room holds the words of the room. What stands in braces is filled in.
type Room struct {
	Open, Enter, NotOpen, NotOpenMember, OpensOn, OpensNow, AtLeast, WholeMinutes, Ended, Leave, Big, Refresh, Steps, OurTime, LiveLost string
	Place                                                                                                                               map[agenda.PlaceOf]string

	RoundText, RoundAsk, Who, IsHere, ComesLater, NotComing, HereCount, Few, ShortForm, ToPlan string

	PlanText, NothingRegistered, Today, Waits, TakeUp, Wait, Less, More, Earlier, Later, Set, Minutes, SetMinutes, Presenter, With, Alone string
	Suggested, UseOrder, Fit, AddTitle, AddWho, AddHeadline, AddMinutes, Add, DotsOn, DotsOff, DotGive, DotTake, DotsLeft, Dots, DotsAsk  string
	HalfReading, HalfWork, Summary, SummaryAsk, Leads, NobodyYet, Start, EndsAt, StartWaits, StartShort, StartOver, StartAnyway, Opens    string
	Adjust, Share                                                                                                                         string

	Next, ToEnd, Give, GiveFrom, GiveOver, Pause, Resume, EndEarly, Back, LeaveOut, Options              string
	Left, LeftOne, Over, OverOne, DoneAbout, OnTime, Behind, BehindOne, Ahead, AheadOne, Paused, Time    string
	TimeOut, GoOn, MoveOn, Voted, Wishes, Listen, ListenYou, Form, UseForm, Map, Questions, Tick, Untick string
	SayTwo, SayOut, HereToday, HaveRead                                                                  string

	NextTime, NextNone, NextReading, NextWho, NextHint, EndSession string

	CloseTitle, CloseLead, Held, Attendance, MinutesThere, NotToday, Items, Took, WithWhom, Nobody, ReadingMinutes, OpenMinutes, Close, Closed, ClosedBy, TooLate, TooEarly, Changed string
	Attends                                                                                                                                                                          map[supervision.Attendance]string
	Settled                                                                                                                                                                          map[supervision.SettledAs]string
	Did                                                                                                                                                                              map[agenda.ActionCode]string
}

// Fill puts values in the places of a text that are named in braces.
func Fill(text string, pairs ...string) string { return strings.NewReplacer(pairs...).Replace(text) }

// MinutesLeft says how long a step has left: "5", "minutes left"; past its time
// how long that is ago.
func (r Room) MinutesLeft(left int) (number, caption string) {
	switch {
	case left == 1:
		return Count(1), r.LeftOne
	case left >= 0:
		return Count(left), r.Left
	case left == -1:
		return Count(1), r.OverOne
	}
	return Count(-left), r.Over
}

// InStep says whether a session is on time.
func (r Room) InStep(behind int) string {
	switch {
	case behind == 1:
		return r.BehindOne
	case behind > 1:
		return Fill(r.Behind, "{n}", Count(behind))
	case behind == -1:
		return r.AheadOne
	case behind < -1:
		return Fill(r.Ahead, "{n}", Count(-behind))
	}
	return r.OnTime
}

var roomTexts = four[Room]{
	sv: Room{
		Open: "Öppna rummet", Enter: "Gå till rummet", NotOpen: "Rummet är inte öppet än", NotOpenMember: "Den som leder öppnar rummet när ni börjar.", OpensOn: "Rummet öppnas samma dag som träffen.", OpensNow: "Öppna rummet när ni vill börja.", AtLeast: "Det behövs minst {n} minuter.", WholeMinutes: "Skriv hela minuter, från 1 till {n}.", Ended: "Träffen är avslutad", Leave: "Lämna", Big: "Visa på storbild", Refresh: "Uppdatera", Steps: "Träffens delar", OurTime: "Vår tid i dag", LiveLost: "Sidan uppdateras inte av sig själv just nu.",
		Place:     map[agenda.PlaceOf]string{"round": "Runda", "plan": "Vi planerar tiden", "items": "Ärenden", "reading": "Boken", "closing": "Avslutande runda", "next_time": "Nästa gång"},
		RoundText: "En i taget, laget runt. Det går bra att säga pass.", RoundAsk: "Hur är du här i dag?", Who: "Vilka är här?", IsHere: "är här", ComesLater: "inte här än", NotComing: "har förhinder", HereCount: "{n} av {m} deltagare är här.", Few: "{n} här: håll träffen, gör den kort eller ställ in den.", ShortForm: "Kort form", ToPlan: "Vi planerar tiden",
		PlanText: "Kom överens om vad ni tar upp och hur länge. Resten kommer först nästa gång.", NothingRegistered: "Inget är anmält. Ta en fråga från golvet.", Today: "Det här tar ni upp", Waits: "Väntar", TakeUp: "Ta upp i dag", Wait: "Vänta", Less: "5 minuter mindre", More: "5 minuter mer", Earlier: "Flytta upp", Later: "Flytta ner", Set: "Ändra", Minutes: "Minuter", SetMinutes: "Spara minuterna", Presenter: "Tas upp av", With: "tillsammans med", Alone: "Ingen mer",
		Suggested: "Förslag till ordning", UseOrder: "Använd ordningen", Fit: "{fit} får plats på {minutes} minuter, {wait} väntar till nästa gång.", AddTitle: "Lägg till nu", AddWho: "Vem tar upp det?", AddHeadline: "Rubrik", AddMinutes: "Önskad tid", Add: "Lägg till", DotsOn: "Låt gruppen sätta prickar", DotsOff: "Sluta med prickar", DotGive: "Sätt en prick", DotTake: "Ta tillbaka pricken", DotsLeft: "Du har {n} prickar kvar.", Dots: "{n} prickar", DotsAsk: "Sätt två prickar på det du helst vill att ni tar upp.",
		HalfReading: "5 minuter till boken", HalfWork: "5 minuter till ärendena", Summary: "Lägg in kapitlen i korthet, 10 minuter", SummaryAsk: "Färre än hälften har läst.", Leads: "Leds av", NobodyYet: "Båda", Start: "Börja", EndsAt: "{n} minuter kvar till {time}.", StartWaits: "Det får inte plats. Om ni börjar nu väntar till nästa gång: {names}.", StartShort: "{name} blir en kort fråga.", StartOver: "Träffen blir {n} minuter längre.", StartAnyway: "Börja så", Opens: "Texterna är öppna för er som är med i dag.",
		Adjust: "Ändra minuter och ordning", Share: "Dela ut minuterna på nytt",
		Next: "Gå till {step}", ToEnd: "Gå till Nästa gång", Give: "Ge 5 minuter till", GiveFrom: "{step} blir {n} minuter.", GiveOver: "Träffen blir 5 minuter längre.", Pause: "Pausa", Resume: "Fortsätt", EndEarly: "Avsluta delen nu", Back: "Tillbaka ett steg", LeaveOut: "Låt vänta till nästa gång", Options: "Mer",
		Left: "minuter kvar", LeftOne: "minut kvar", Over: "minuter över tiden", OverOne: "minut över tiden", DoneAbout: "Klart ca {time}", OnTime: "Ni är i fas.", Behind: "Ni är {n} minuter efter.", BehindOne: "Ni är en minut efter.", Ahead: "Ni är {n} minuter före.", AheadOne: "Ni är en minut före.", Paused: "Pausad sedan {time}", Time: "Tiden just nu",
		TimeOut: "Tiden är ute.", GoOn: "Fortsätt 5 minuter", MoveOn: "Gå vidare", Voted: "{on} vill fortsätta, {off} vill gå vidare.", Wishes: "Önskar", Listen: "Lyssna efter", ListenYou: "Du lyssnar efter {what}.", Form: "Arbetsform", UseForm: "Byt", Map: "Nätverkskarta", Questions: "Frågor", Tick: "Klar", Untick: "Inte klar",
		SayTwo: "Två minuter kvar.", SayOut: "Tiden är ute.", HereToday: "Här i dag: {names}.", HaveRead: "{read} har läst, {partly} har lite kvar, {no} hinner inte.",
		NextTime: "Nästa träff", NextNone: "Ingen fler träff är planerad.", NextReading: "Att läsa till dess", NextWho: "Vem tar med ett ärende?", NextHint: "Ett tryck räcker. Detaljerna skriver var och en själv före träffen.", EndSession: "Avsluta träffen",
		CloseTitle: "Avsluta träffen", CloseLead: "Se över vilka som var med och vad som togs upp. Sedan stängs rummet och texterna.", Held: "Hur länge varade träffen?", Attendance: "Närvaro", MinutesThere: "Minuter med", NotToday: "Erbjöds plats: inte i dag", Items: "Det som var anmält", Took: "Minuter det tog", WithWhom: "Togs upp tillsammans med", Nobody: "Ingen annan", ReadingMinutes: "Minuter med boken", OpenMinutes: "Minuter med processen, utan ärende", Close: "Avsluta träffen", Closed: "Träffen är redan avslutad.", ClosedBy: "{name} avslutade den {time}.", TooLate: "Det går att säga att en träff har hållits i 14 dagar efter den.", TooEarly: "Träffen har inte börjat.", Changed: "Någon annan hann före. Så här är det nu.",
		Attends: map[supervision.Attendance]string{"present": "Var med", "part": "Var med en del", "apology": "Förhinder", "no_show": "Uteblev"},
		Settled: map[supervision.SettledAs]string{"discussed": "Togs upp", "carried": "Väntar till nästa gång", "withdrawn": "Dras tillbaka"},
		Did:     map[agenda.ActionCode]string{"next": "{name} gick till {step} {time}.", "end_early": "{name} avslutade delen och gick till {step} {time}.", "more": "{name} gav 5 minuter till {time}.", "back": "{name} gick tillbaka till {step} {time}.", "leave_out": "{name} lät något vänta till nästa gång {time}.", "pause": "{name} pausade {time}.", "resume": "{name} fortsatte {time}.", "form": "{name} bytte arbetsform {time}.", "end": "{name} avslutade träffen {time}."},
	},
	da: Room{
		Open: "Åbn rummet", Enter: "Gå til rummet", NotOpen: "Rummet er ikke åbent endnu", NotOpenMember: "Den, der leder, åbner rummet, når I begynder.", OpensOn: "Rummet åbner samme dag som mødet.", OpensNow: "Åbn rummet, når I vil begynde.", AtLeast: "Der skal være mindst {n} minutter.", WholeMinutes: "Skriv hele minutter, fra 1 til {n}.", Ended: "Mødet er afsluttet", Leave: "Forlad", Big: "Vis på storskærm", Refresh: "Opdater", Steps: "Mødets dele", OurTime: "Vores tid i dag", LiveLost: "Siden opdaterer ikke sig selv lige nu.",
		Place:     map[agenda.PlaceOf]string{"round": "Runde", "plan": "Vi planlægger tiden", "items": "Sager", "reading": "Bogen", "closing": "Afsluttende runde", "next_time": "Næste gang"},
		RoundText: "Én ad gangen, hele vejen rundt. Det er i orden at sige pas.", RoundAsk: "Hvordan er du her i dag?", Who: "Hvem er her?", IsHere: "er her", ComesLater: "ikke her endnu", NotComing: "har meldt afbud", HereCount: "{n} af {m} deltagere er her.", Few: "{n} her: hold mødet, gør det kort, eller aflys det.", ShortForm: "Kort form", ToPlan: "Vi planlægger tiden",
		PlanText: "Bliv enige om, hvad I tager op, og hvor længe. Resten kommer først næste gang.", NothingRegistered: "Der er ikke meldt noget ind. Tag et spørgsmål fra gulvet.", Today: "Det tager I op", Waits: "Venter", TakeUp: "Tag op i dag", Wait: "Vent", Less: "5 minutter mindre", More: "5 minutter mere", Earlier: "Flyt op", Later: "Flyt ned", Set: "Ændr", Minutes: "Minutter", SetMinutes: "Gem minutterne", Presenter: "Tages op af", With: "sammen med", Alone: "Ikke flere",
		Suggested: "Forslag til rækkefølge", UseOrder: "Brug rækkefølgen", Fit: "Der er plads til {fit} på {minutes} minutter, {wait} venter til næste gang.", AddTitle: "Tilføj nu", AddWho: "Hvem tager det op?", AddHeadline: "Overskrift", AddMinutes: "Ønsket tid", Add: "Tilføj", DotsOn: "Lad gruppen sætte prikker", DotsOff: "Stop med prikker", DotGive: "Sæt en prik", DotTake: "Tag prikken tilbage", DotsLeft: "Du har {n} prikker tilbage.", Dots: "{n} prikker", DotsAsk: "Sæt to prikker ved det, du helst vil have, at I tager op.",
		HalfReading: "5 minutter til bogen", HalfWork: "5 minutter til sagerne", Summary: "Læg kapitlerne kort fortalt ind, 10 minutter", SummaryAsk: "Færre end halvdelen har læst.", Leads: "Ledes af", NobodyYet: "Begge", Start: "Begynd", EndsAt: "{n} minutter tilbage til {time}.", StartWaits: "Der er ikke plads. Hvis I begynder nu, venter til næste gang: {names}.", StartShort: "{name} bliver et kort spørgsmål.", StartOver: "Mødet bliver {n} minutter længere.", StartAnyway: "Begynd sådan", Opens: "Teksterne er åbne for jer, der er med i dag.",
		Adjust: "Ændr minutter og rækkefølge", Share: "Fordel minutterne på ny",
		Next: "Gå til {step}", ToEnd: "Gå til Næste gang", Give: "Giv 5 minutter mere", GiveFrom: "{step} bliver {n} minutter.", GiveOver: "Mødet bliver 5 minutter længere.", Pause: "Hold pause", Resume: "Fortsæt", EndEarly: "Afslut delen nu", Back: "Et trin tilbage", LeaveOut: "Lad vente til næste gang", Options: "Mere",
		Left: "minutter tilbage", LeftOne: "minut tilbage", Over: "minutter over tiden", OverOne: "minut over tiden", DoneAbout: "Færdig ca. {time}", OnTime: "I følger planen.", Behind: "I er {n} minutter bagefter.", BehindOne: "I er ét minut bagefter.", Ahead: "I er {n} minutter foran.", AheadOne: "I er ét minut foran.", Paused: "Pause siden {time}", Time: "Tiden lige nu",
		TimeOut: "Tiden er gået.", GoOn: "Fortsæt 5 minutter", MoveOn: "Gå videre", Voted: "{on} vil fortsætte, {off} vil gå videre.", Wishes: "Ønsker", Listen: "Lyt efter", ListenYou: "Du lytter efter {what}.", Form: "Arbejdsform", UseForm: "Skift", Map: "Netværkskort", Questions: "Spørgsmål", Tick: "Færdigt", Untick: "Ikke færdigt",
		SayTwo: "To minutter tilbage.", SayOut: "Tiden er gået.", HereToday: "Her i dag: {names}.", HaveRead: "{read} har læst, {partly} har lidt tilbage, {no} når det ikke.",
		NextTime: "Næste møde", NextNone: "Der er ikke planlagt flere møder.", NextReading: "Læsning til næste gang", NextWho: "Hvem tager en sag med?", NextHint: "Ét tryk er nok. Detaljerne skriver hver især selv før mødet.", EndSession: "Afslut mødet",
		CloseTitle: "Afslut mødet", CloseLead: "Se efter, hvem der var med, og hvad der blev taget op. Så lukkes rummet og teksterne.", Held: "Hvor længe varede mødet?", Attendance: "Fremmøde", MinutesThere: "Minutter med", NotToday: "Fik tilbudt plads: ikke i dag", Items: "Det, der var meldt ind", Took: "Minutter, det tog", WithWhom: "Blev taget op sammen med", Nobody: "Ingen andre", ReadingMinutes: "Minutter med bogen", OpenMinutes: "Minutter med processen, uden sag", Close: "Afslut mødet", Closed: "Mødet er allerede afsluttet.", ClosedBy: "{name} afsluttede det {time}.", TooLate: "Man kan sige, at et møde er holdt, i 14 dage efter det.", TooEarly: "Mødet er ikke begyndt.", Changed: "En anden kom først. Sådan ser det ud nu.",
		Attends: map[supervision.Attendance]string{"present": "Var med", "part": "Var med en del", "apology": "Afbud", "no_show": "Udeblev"},
		Settled: map[supervision.SettledAs]string{"discussed": "Blev taget op", "carried": "Venter til næste gang", "withdrawn": "Trækkes tilbage"},
		Did:     map[agenda.ActionCode]string{"next": "{name} gik til {step} {time}.", "end_early": "{name} afsluttede delen og gik til {step} {time}.", "more": "{name} gav 5 minutter mere {time}.", "back": "{name} gik tilbage til {step} {time}.", "leave_out": "{name} lod noget vente til næste gang {time}.", "pause": "{name} holdt pause {time}.", "resume": "{name} fortsatte {time}.", "form": "{name} skiftede arbejdsform {time}.", "end": "{name} afsluttede mødet {time}."},
	},
	nb: Room{
		Open: "Åpne rommet", Enter: "Gå til rommet", NotOpen: "Rommet er ikke åpent ennå", NotOpenMember: "Den som leder, åpner rommet når dere begynner.", OpensOn: "Rommet åpner samme dag som møtet.", OpensNow: "Åpne rommet når dere vil begynne.", AtLeast: "Det trengs minst {n} minutter.", WholeMinutes: "Skriv hele minutter, fra 1 til {n}.", Ended: "Møtet er avsluttet", Leave: "Forlat", Big: "Vis på storskjerm", Refresh: "Oppdater", Steps: "Møtets deler", OurTime: "Vår tid i dag", LiveLost: "Siden oppdateres ikke av seg selv akkurat nå.",
		Place:     map[agenda.PlaceOf]string{"round": "Runde", "plan": "Vi planlegger tiden", "items": "Saker", "reading": "Boken", "closing": "Avslutningsrunde", "next_time": "Neste gang"},
		RoundText: "Én om gangen, runden rundt. Det er greit å si pass.", RoundAsk: "Hvordan er du her i dag?", Who: "Hvem er her?", IsHere: "er her", ComesLater: "ikke her ennå", NotComing: "har meldt forfall", HereCount: "{n} av {m} deltakere er her.", Few: "{n} her: hold møtet, gjør det kort eller avlys det.", ShortForm: "Kort form", ToPlan: "Vi planlegger tiden",
		PlanText: "Bli enige om hva dere tar opp, og hvor lenge. Resten kommer først neste gang.", NothingRegistered: "Ingenting er meldt inn. Ta et spørsmål fra gulvet.", Today: "Dette tar dere opp", Waits: "Venter", TakeUp: "Ta opp i dag", Wait: "Vent", Less: "5 minutter mindre", More: "5 minutter mer", Earlier: "Flytt opp", Later: "Flytt ned", Set: "Endre", Minutes: "Minutter", SetMinutes: "Lagre minuttene", Presenter: "Tas opp av", With: "sammen med", Alone: "Ingen flere",
		Suggested: "Forslag til rekkefølge", UseOrder: "Bruk rekkefølgen", Fit: "Det er plass til {fit} på {minutes} minutter, {wait} venter til neste gang.", AddTitle: "Legg til nå", AddWho: "Hvem tar det opp?", AddHeadline: "Overskrift", AddMinutes: "Ønsket tid", Add: "Legg til", DotsOn: "La gruppen sette prikker", DotsOff: "Slutt med prikker", DotGive: "Sett en prikk", DotTake: "Ta prikken tilbake", DotsLeft: "Du har {n} prikker igjen.", Dots: "{n} prikker", DotsAsk: "Sett to prikker ved det du helst vil at dere tar opp.",
		HalfReading: "5 minutter til boken", HalfWork: "5 minutter til sakene", Summary: "Legg inn kapitlene i korte trekk, 10 minutter", SummaryAsk: "Færre enn halvparten har lest.", Leads: "Ledes av", NobodyYet: "Begge", Start: "Begynn", EndsAt: "{n} minutter igjen til {time}.", StartWaits: "Det er ikke plass. Hvis dere begynner nå, venter til neste gang: {names}.", StartShort: "{name} blir et kort spørsmål.", StartOver: "Møtet blir {n} minutter lengre.", StartAnyway: "Begynn slik", Opens: "Tekstene er åpne for dere som er med i dag.",
		Adjust: "Endre minutter og rekkefølge", Share: "Fordel minuttene på nytt",
		Next: "Gå til {step}", ToEnd: "Gå til Neste gang", Give: "Gi 5 minutter til", GiveFrom: "{step} blir {n} minutter.", GiveOver: "Møtet blir 5 minutter lengre.", Pause: "Ta pause", Resume: "Fortsett", EndEarly: "Avslutt delen nå", Back: "Ett steg tilbake", LeaveOut: "La vente til neste gang", Options: "Mer",
		Left: "minutter igjen", LeftOne: "minutt igjen", Over: "minutter over tiden", OverOne: "minutt over tiden", DoneAbout: "Ferdig ca. {time}", OnTime: "Dere er i rute.", Behind: "Dere er {n} minutter etter.", BehindOne: "Dere er ett minutt etter.", Ahead: "Dere er {n} minutter foran.", AheadOne: "Dere er ett minutt foran.", Paused: "Pause siden {time}", Time: "Tiden akkurat nå",
		TimeOut: "Tiden er ute.", GoOn: "Fortsett 5 minutter", MoveOn: "Gå videre", Voted: "{on} vil fortsette, {off} vil gå videre.", Wishes: "Ønsker", Listen: "Lytt etter", ListenYou: "Du lytter etter {what}.", Form: "Arbeidsform", UseForm: "Bytt", Map: "Nettverkskart", Questions: "Spørsmål", Tick: "Ferdig", Untick: "Ikke ferdig",
		SayTwo: "To minutter igjen.", SayOut: "Tiden er ute.", HereToday: "Her i dag: {names}.", HaveRead: "{read} har lest, {partly} har litt igjen, {no} rekker det ikke.",
		NextTime: "Neste møte", NextNone: "Ingen flere møter er planlagt.", NextReading: "Å lese til da", NextWho: "Hvem tar med en sak?", NextHint: "Ett trykk er nok. Detaljene skriver hver enkelt selv før møtet.", EndSession: "Avslutt møtet",
		CloseTitle: "Avslutt møtet", CloseLead: "Se over hvem som var med, og hva som ble tatt opp. Så lukkes rommet og tekstene.", Held: "Hvor lenge varte møtet?", Attendance: "Oppmøte", MinutesThere: "Minutter med", NotToday: "Fikk tilbud om plass: ikke i dag", Items: "Det som var meldt inn", Took: "Minutter det tok", WithWhom: "Ble tatt opp sammen med", Nobody: "Ingen andre", ReadingMinutes: "Minutter med boken", OpenMinutes: "Minutter med prosessen, uten sak", Close: "Avslutt møtet", Closed: "Møtet er allerede avsluttet.", ClosedBy: "{name} avsluttet det {time}.", TooLate: "Man kan si at et møte er holdt, i 14 dager etter det.", TooEarly: "Møtet har ikke begynt.", Changed: "Noen andre kom først. Slik er det nå.",
		Attends: map[supervision.Attendance]string{"present": "Var med", "part": "Var med en del", "apology": "Forfall", "no_show": "Uteble"},
		Settled: map[supervision.SettledAs]string{"discussed": "Ble tatt opp", "carried": "Venter til neste gang", "withdrawn": "Trekkes tilbake"},
		Did:     map[agenda.ActionCode]string{"next": "{name} gikk til {step} {time}.", "end_early": "{name} avsluttet delen og gikk til {step} {time}.", "more": "{name} ga 5 minutter til {time}.", "back": "{name} gikk tilbake til {step} {time}.", "leave_out": "{name} lot noe vente til neste gang {time}.", "pause": "{name} tok pause {time}.", "resume": "{name} fortsatte {time}.", "form": "{name} byttet arbeidsform {time}.", "end": "{name} avsluttet møtet {time}."},
	},
	en: Room{
		Open: "Open the room", Enter: "Go to the room", NotOpen: "The room is not open yet", NotOpenMember: "Whoever leads opens the room when you begin.", OpensOn: "The room opens on the day of the session.", OpensNow: "Open the room when you want to begin.", AtLeast: "It takes at least {n} minutes.", WholeMinutes: "Write whole minutes, from 1 to {n}.", Ended: "The session has ended", Leave: "Leave", Big: "Show on the big screen", Refresh: "Refresh", Steps: "The parts of the session", OurTime: "Our time today", LiveLost: "This page does not refresh by itself right now.",
		Place:     map[agenda.PlaceOf]string{"round": "Round", "plan": "We plan our time", "items": "Cases", "reading": "The book", "closing": "Closing round", "next_time": "Next time"},
		RoundText: "One at a time, all the way round. It is fine to pass.", RoundAsk: "How are you here today?", Who: "Who is here?", IsHere: "is here", ComesLater: "not here yet", NotComing: "cannot come", HereCount: "{n} of {m} members are here.", Few: "{n} here: hold the session, make it short or cancel it.", ShortForm: "Short form", ToPlan: "We plan our time",
		PlanText: "Agree on what you take up and for how long. The rest comes first next time.", NothingRegistered: "Nothing is registered. Take a question from the floor.", Today: "You take this up", Waits: "Waits", TakeUp: "Take up today", Wait: "Wait", Less: "5 minutes fewer", More: "5 minutes more", Earlier: "Move up", Later: "Move down", Set: "Change", Minutes: "Minutes", SetMinutes: "Save the minutes", Presenter: "Brought by", With: "together with", Alone: "Nobody else",
		Suggested: "A suggested order", UseOrder: "Use this order", Fit: "{fit} fit into {minutes} minutes, {wait} wait for next time.", AddTitle: "Add now", AddWho: "Who brings it?", AddHeadline: "Headline", AddMinutes: "Wished time", Add: "Add", DotsOn: "Let the group put dots", DotsOff: "Stop the dots", DotGive: "Put a dot", DotTake: "Take the dot back", DotsLeft: "You have {n} dots left.", Dots: "{n} dots", DotsAsk: "Put two dots on what you most want to take up.",
		HalfReading: "5 minutes to the book", HalfWork: "5 minutes to the cases", Summary: "Add the chapters in short, 10 minutes", SummaryAsk: "Fewer than half have read.", Leads: "Led by", NobodyYet: "Both", Start: "Start", EndsAt: "{n} minutes left until {time}.", StartWaits: "It does not fit. If you start now, these wait for next time: {names}.", StartShort: "{name} becomes a short question.", StartOver: "The session runs {n} minutes over.", StartAnyway: "Start like this", Opens: "The texts are open to those who are here today.",
		Adjust: "Change minutes and order", Share: "Share the minutes out again",
		Next: "Go to {step}", ToEnd: "Go to Next time", Give: "Give 5 more minutes", GiveFrom: "{step} becomes {n} minutes.", GiveOver: "The session runs 5 minutes longer.", Pause: "Pause", Resume: "Go on", EndEarly: "End this part now", Back: "One step back", LeaveOut: "Let it wait for next time", Options: "More",
		Left: "minutes left", LeftOne: "minute left", Over: "minutes over", OverOne: "minute over", DoneAbout: "Done at about {time}", OnTime: "You are on time.", Behind: "You are {n} minutes behind.", BehindOne: "You are one minute behind.", Ahead: "You are {n} minutes ahead.", AheadOne: "You are one minute ahead.", Paused: "Paused since {time}", Time: "The time now",
		TimeOut: "The time is up.", GoOn: "Go on for 5 minutes", MoveOn: "Move on", Voted: "{on} want to go on, {off} want to move on.", Wishes: "Wishes for", Listen: "Listen for", ListenYou: "You listen for {what}.", Form: "Working form", UseForm: "Change", Map: "Network map", Questions: "Questions", Tick: "Done", Untick: "Not done",
		SayTwo: "Two minutes left.", SayOut: "The time is up.", HereToday: "Here today: {names}.", HaveRead: "{read} have read, {partly} have a bit left, {no} won’t manage.",
		NextTime: "Next session", NextNone: "No more sessions are planned.", NextReading: "To read until then", NextWho: "Who brings a case?", NextHint: "One press is enough. Each writes the details herself before the session.", EndSession: "End the session",
		CloseTitle: "End the session", CloseLead: "Check who was here and what was taken up. Then the room and the texts are closed.", Held: "How long was the session?", Attendance: "Attendance", MinutesThere: "Minutes there", NotToday: "Was offered space: not today", Items: "What was registered", Took: "Minutes it took", WithWhom: "Brought together with", Nobody: "Nobody else", ReadingMinutes: "Minutes with the book", OpenMinutes: "Minutes of process work, without a case", Close: "End the session", Closed: "The session has ended already.", ClosedBy: "{name} ended it {time}.", TooLate: "A session can be said to have been held for 14 days after it.", TooEarly: "The session has not begun.", Changed: "Somebody else was faster. This is how it is now.",
		Attends: map[supervision.Attendance]string{"present": "Was here", "part": "Was here for part of it", "apology": "Sent apologies", "no_show": "Did not come"},
		Settled: map[supervision.SettledAs]string{"discussed": "Was taken up", "carried": "Waits for next time", "withdrawn": "Is withdrawn"},
		Did:     map[agenda.ActionCode]string{"next": "{name} went to {step} at {time}.", "end_early": "{name} ended the part and went to {step} at {time}.", "more": "{name} gave 5 more minutes at {time}.", "back": "{name} went back to {step} at {time}.", "leave_out": "{name} let something wait for next time at {time}.", "pause": "{name} paused at {time}.", "resume": "{name} went on at {time}.", "form": "{name} changed the working form at {time}.", "end": "{name} ended the session at {time}."},
	},
}
