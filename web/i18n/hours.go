package i18n

import (
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"samrum/internal/calendar"
)

// Hours holds the words of the pages where a supervisor says when people may
// book her.
type Hours struct {
	Title, Lead, NotYet, Shown, Week, WeekHint, How, Step, Before, After, Notice, Horizon, MostADay          string
	None, NoLimit, Where, Address, AddressHint, Link, LinkHint, Save                                         string
	Astray, AstrayLead, Preview, PreviewLead, PreviewNone, Start, Done                                       string
	DaysTitle, DaysLead, Coming, Closed, Extra, Remove, NoDays, Holidays, HolidaysLead                       string
	Close, CloseLead, From, Until, UntilHint, CloseButton, Open, OpenLead, Day, Times, TimesHint, OpenButton string
	Notices, Horizons                                                                                        map[int]string // by minutes and by days
}

var hours = four[Hours]{
	sv: Hours{
		Title: "Mina tider", Lead: "När den som vill träffa dig kan boka ett samtal. Dina träffar och bokningar räknas bort av sig själva.", NotYet: "Ingen kan boka dig än. Här nedanför står ett förslag, och inget av det gäller förrän du sparar.", Shown: "Det här går att boka",
		Week: "Tider i veckan", WeekHint: "Till exempel 9–12, 13–16.30. Lämna tomt för en dag utan tider.", How: "Så bokas tiderna", Step: "Tider börjar", Before: "Fritt före ett samtal", After: "Fritt efter ett samtal", Notice: "Bokas senast", Horizon: "Bokas tidigast", MostADay: "Samtal på en dag, som mest",
		None: "Inget", NoLimit: "Ingen gräns", Where: "Var ni ses", Address: "Adress hos dig", AddressHint: "Visas för den som har bokat ett samtal hos dig.", Link: "Länk till dina samtal online", LinkHint: "Skickas till den som har bokat. Lämna tomt om varje samtal får en egen.", Save: "Spara tiderna",
		Astray: "Bokningar utanför dina tider", AstrayLead: "De gäller ändå. Flytta eller avboka dem om du inte kan.", Preview: "Det här går att boka de närmaste två veckorna", PreviewLead: "Så som besökaren ser det:", PreviewNone: "Inga tider är lediga.", Start: "Dina tider för samtal", Done: "Klart",
		DaysTitle: "Stängda dagar och extra tider", DaysLead: "Dagar som inte är som andra. Träffar och bokningar som redan finns påverkas inte.", Coming: "Kommande", Closed: "Stängt", Extra: "Extra", Remove: "Ta bort", NoDays: "Inga än.", Holidays: "Röda dagar", HolidaysLead: "Är stängda av sig själva. Lägg till extra tider om du vill ta emot ändå. De närmaste är",
		Close: "Stäng dagar", CloseLead: "Veckans tider gäller inte de dagarna.", From: "Från och med", Until: "Till och med", UntilHint: "Lämna det andra datumet tomt för en enda dag.", CloseButton: "Stäng", Open: "Lägg till extra tider", OpenLead: "Gäller den dagen utöver veckans tider, också en stängd eller röd dag.", Day: "Datum", Times: "Klockslag", TimesHint: "Till exempel 9–12, 13–16.30.", OpenButton: "Lägg till tiderna",
		Notices:  map[int]string{0: "När som helst innan", 60: "En timme innan", 240: "Fyra timmar innan", 1440: "Ett dygn innan", 2880: "Två dygn innan", 4320: "Tre dygn innan", 10080: "En vecka innan", 20160: "Två veckor innan"},
		Horizons: map[int]string{14: "Två veckor i förväg", 28: "Fyra veckor i förväg", 42: "Sex veckor i förväg", 60: "60 dagar i förväg", 90: "90 dagar i förväg", 180: "Ett halvår i förväg", 365: "Ett år i förväg"},
	},
	da: Hours{
		Title: "Mine tider", Lead: "Hvornår den, der vil møde dig, kan booke en samtale. Dine møder og bookinger trækkes fra af sig selv.", NotYet: "Ingen kan booke dig endnu. Nedenfor står et forslag, og intet af det gælder, før du gemmer.", Shown: "Det kan bookes",
		Week: "Tider i ugen", WeekHint: "For eksempel 9–12, 13–16.30. Lad feltet stå tomt på en dag uden tider.", How: "Sådan bookes tiderne", Step: "Tiderne begynder", Before: "Fri tid før en samtale", After: "Fri tid efter en samtale", Notice: "Bookes senest", Horizon: "Bookes tidligst", MostADay: "Samtaler på en dag, højst",
		None: "Ingen", NoLimit: "Ingen grænse", Where: "Hvor I mødes", Address: "Adresse hos dig", AddressHint: "Vises for den, der har booket en samtale hos dig.", Link: "Link til dine samtaler online", LinkHint: "Sendes til den, der har booket. Lad feltet stå tomt, hvis hver samtale får sit eget.", Save: "Gem tiderne",
		Astray: "Bookinger uden for dine tider", AstrayLead: "De gælder alligevel. Flyt eller aflys dem, hvis du ikke kan.", Preview: "Det kan bookes de næste to uger", PreviewLead: "Sådan ser den besøgende det:", PreviewNone: "Ingen tider er ledige.", Start: "Dine tider til samtaler", Done: "Færdig",
		DaysTitle: "Lukkede dage og ekstra tider", DaysLead: "Dage, der ikke er som andre. Møder og bookinger, der findes i forvejen, berøres ikke.", Coming: "Kommende", Closed: "Lukket", Extra: "Ekstra", Remove: "Fjern", NoDays: "Ingen endnu.", Holidays: "Helligdage", HolidaysLead: "Er lukket af sig selv. Tilføj ekstra tider, hvis du vil tage imod alligevel. De næste er",
		Close: "Luk dage", CloseLead: "Ugens tider gælder ikke de dage.", From: "Fra og med", Until: "Til og med", UntilHint: "Lad den anden dato stå tom for en enkelt dag.", CloseButton: "Luk", Open: "Tilføj ekstra tider", OpenLead: "Gælder den dag ud over ugens tider, også en lukket dag eller helligdag.", Day: "Dato", Times: "Klokkeslæt", TimesHint: "For eksempel 9–12, 13–16.30.", OpenButton: "Tilføj tiderne",
		Notices:  map[int]string{0: "Når som helst inden", 60: "En time inden", 240: "Fire timer inden", 1440: "Et døgn inden", 2880: "To døgn inden", 4320: "Tre døgn inden", 10080: "En uge inden", 20160: "To uger inden"},
		Horizons: map[int]string{14: "To uger i forvejen", 28: "Fire uger i forvejen", 42: "Seks uger i forvejen", 60: "60 dage i forvejen", 90: "90 dage i forvejen", 180: "Et halvt år i forvejen", 365: "Et år i forvejen"},
	},
	nb: Hours{
		Title: "Tidene mine", Lead: "Når den som vil møte deg, kan bestille en samtale. Møtene og bestillingene dine trekkes fra av seg selv.", NotYet: "Ingen kan bestille time hos deg ennå. Nedenfor står et forslag, og ingenting av det gjelder før du lagrer.", Shown: "Dette kan bestilles",
		Week: "Tider i uken", WeekHint: "For eksempel 9–12, 13–16.30. La feltet stå tomt på en dag uten tider.", How: "Slik bestilles tidene", Step: "Tidene begynner", Before: "Fritt før en samtale", After: "Fritt etter en samtale", Notice: "Bestilles senest", Horizon: "Bestilles tidligst", MostADay: "Samtaler på en dag, høyst",
		None: "Ingenting", NoLimit: "Ingen grense", Where: "Hvor dere møtes", Address: "Adresse hos deg", AddressHint: "Vises for den som har bestilt en samtale hos deg.", Link: "Lenke til samtalene dine på nett", LinkHint: "Sendes til den som har bestilt. La feltet stå tomt hvis hver samtale får sin egen.", Save: "Lagre tidene",
		Astray: "Bestillinger utenfor tidene dine", AstrayLead: "De gjelder likevel. Flytt eller avbestill dem hvis du ikke kan.", Preview: "Dette kan bestilles de neste to ukene", PreviewLead: "Slik ser den besøkende det:", PreviewNone: "Ingen tider er ledige.", Start: "Tidene dine for samtaler", Done: "Ferdig",
		DaysTitle: "Stengte dager og ekstra tider", DaysLead: "Dager som ikke er som andre. Møter og bestillinger som finnes fra før, påvirkes ikke.", Coming: "Kommende", Closed: "Stengt", Extra: "Ekstra", Remove: "Fjern", NoDays: "Ingen ennå.", Holidays: "Helligdager", HolidaysLead: "Er stengt av seg selv. Legg til ekstra tider hvis du vil ta imot likevel. De neste er",
		Close: "Steng dager", CloseLead: "Ukens tider gjelder ikke de dagene.", From: "Fra og med", Until: "Til og med", UntilHint: "La den andre datoen stå tom for en enkelt dag.", CloseButton: "Steng", Open: "Legg til ekstra tider", OpenLead: "Gjelder den dagen i tillegg til ukens tider, også en stengt dag eller helligdag.", Day: "Dato", Times: "Klokkeslett", TimesHint: "For eksempel 9–12, 13–16.30.", OpenButton: "Legg til tidene",
		Notices:  map[int]string{0: "Når som helst før", 60: "En time før", 240: "Fire timer før", 1440: "Ett døgn før", 2880: "To døgn før", 4320: "Tre døgn før", 10080: "En uke før", 20160: "To uker før"},
		Horizons: map[int]string{14: "To uker i forveien", 28: "Fire uker i forveien", 42: "Seks uker i forveien", 60: "60 dager i forveien", 90: "90 dager i forveien", 180: "Et halvt år i forveien", 365: "Ett år i forveien"},
	},
	en: Hours{
		Title: "My times", Lead: "When those who want to meet you can book. Your sessions and bookings are taken out by themselves.", NotYet: "Nobody can book you yet. Below is a suggestion, and none of it counts until you save.", Shown: "What can be booked",
		Week: "Times in the week", WeekHint: "For example 9–12, 13–16:30. Leave a day without times empty.", How: "How times are booked", Step: "Times begin", Before: "Free before a meeting", After: "Free after a meeting", Notice: "Booked at the latest", Horizon: "Booked at the earliest", MostADay: "Meetings on a day, at most",
		None: "None", NoLimit: "No limit", Where: "Where you meet", Address: "Address at your place", AddressHint: "Shown to whoever has booked a meeting at your place.", Link: "Link to your online meetings", LinkHint: "Sent to whoever has booked. Leave it empty if each meeting gets its own.", Save: "Save the times",
		Astray: "Bookings outside your times", AstrayLead: "They stand all the same. Move or cancel them if you cannot come.", Preview: "What can be booked in the next two weeks", PreviewLead: "As a visitor sees it:", PreviewNone: "No times are free.", Start: "Your times for meetings", Done: "Done",
		DaysTitle: "Closed days and extra times", DaysLead: "Days unlike others. Sessions and bookings that exist already are not touched.", Coming: "Coming", Closed: "Closed", Extra: "Extra", Remove: "Remove", NoDays: "None yet.", Holidays: "Public holidays", HolidaysLead: "Are closed by themselves. Add extra times if you want to receive people anyway. The next are",
		Close: "Close days", CloseLead: "The week’s times do not hold on those days.", From: "From", Until: "Until", UntilHint: "Leave the second date empty for one day.", CloseButton: "Close", Open: "Add extra times", OpenLead: "They hold on that day beside the week’s times, on a closed day or a public holiday too.", Day: "Date", Times: "Hours", TimesHint: "For example 9–12, 13–16:30.", OpenButton: "Add the times",
		Notices:  map[int]string{0: "Any time before", 60: "An hour before", 240: "Four hours before", 1440: "A day before", 2880: "Two days before", 4320: "Three days before", 10080: "A week before", 20160: "Two weeks before"},
		Horizons: map[int]string{14: "Two weeks ahead", 28: "Four weeks ahead", 42: "Six weeks ahead", 60: "60 days ahead", 90: "90 days ahead", 180: "Half a year ahead", 365: "A year ahead"},
	},
}

// everyMinutes says how often something begins.
var everyMinutes = four[[3]string]{
	sv: [3]string{"Varje kvart", "Varje halvtimme", "Varje timme"},
	da: [3]string{"Hvert kvarter", "Hver halve time", "Hver time"},
	nb: [3]string{"Hvert kvarter", "Hver halvtime", "Hver time"},
	en: [3]string{"Every quarter of an hour", "Every half hour", "Every hour"},
}

// Every says how often something begins that begins every 15, 30 or 60 minutes.
func (x *Texts) Every(minutes int) string {
	every := everyMinutes.in(x.Language)
	switch minutes {
	case 15:
		return every[0]
	case 30:
		return every[1]
	}
	return every[2]
}

// WeekdayLabel returns "Tisdag" and its like, as a label begins.
func (x *Texts) WeekdayLabel(day time.Weekday) string {
	name := x.WeekdayName(day)
	first, size := utf8.DecodeRuneInString(name)
	return string(unicode.ToUpper(first)) + name[size:]
}

// OpenHours writes hours as its reader would type them: "9–12, 13–16.30".
func (x *Texts) OpenHours(windows []calendar.Window) string {
	parts := make([]string, len(windows))
	for i, w := range windows {
		parts[i] = x.wall(w.From) + "–" + x.wall(w.Until)
	}
	return strings.Join(parts, ", ")
}

func (x *Texts) wall(c calendar.Clock) string {
	hour := strconv.Itoa(int(c) / 60)
	if c%60 == 0 {
		return hour
	}
	minutes := strconv.Itoa(100 + int(c)%60)[1:]
	if x.Language == "en" {
		return hour + ":" + minutes
	}
	return hour + "." + minutes
}
