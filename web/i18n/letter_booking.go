package i18n

import (
	"strings"
	"time"
)

// BookingLetter holds the words of the letters about a booking. In those to
// whoever booked {day} and {at} are its date and time of day, {name} is the
// supervisor and {practice} the practice; in those to a supervisor {who} booked.
type BookingLetter struct {
	Time, Place, With, Length, Who, Organisation, People, About, Open string // of the facts
	Online, Yours, Theirs                                             string // theirs: to the supervisor
	TwoClocks                                                         string

	ConfirmSubject, ConfirmLead, ConfirmUntil, ConfirmAskedSubject, ConfirmAskedLead, ConfirmAskedUntil, ConfirmLink, NotYou string
	AskedSubject, AskedLead, AskedNext, AskedProgramme, AskedLink                                                            string
	OfferedSubject, OfferedLead, OfferedHint, OfferedLink                                                                    string
	BookedSubject, BookedLead, MovedSubject, MovedLead, NoLink, AtYours, Calendar, Receipt, Move, Cancel                     string
	CancelledSubject, CancelledLead, CancelledForYou, WithdrawnSubject, WithdrawnLead, DeclinedSubject, DeclinedLead, Again  string
	ReminderSubject, ReminderLead, Tomorrow                                                                                  string

	ToYou BookingNews // the supervisor

	EntryTitle, EntryHint, EntryWith string // of the calendar
}

// BookingNews holds what a supervisor is told.
type BookingNews struct {
	AskedSubject, AskedLead, AskedProgramme, AskedNext, AskedLink, Booked, Moved, Cancelled, CancelledHere string
	WithdrawnSubject, Withdrawn, FormerSubject, Former, Link                                               string

	Subject, Lead, Title, DayBooked, DayMoved, DayCancelled, DayAsked, DayWithdrawn, DayFormer string // of her day
	More, LapsedOne, LapsedMany, All                                                           string
}

var bookingLetter = four[BookingLetter]{
	sv: BookingLetter{
		Time: "Tid", Place: "Plats", With: "Med", Length: "Längd", Who: "Namn", Organisation: "Organisation", People: "Antal", About: "Gäller", Open: "Öppna mötet",
		Online: "Online", Yours: "Hos er", Theirs: "Hos dem", TwoClocks: "Tiden gäller i {here}. I {there} är klockan {clock}.",
		ConfirmSubject: "Bekräfta: samtal {day} {at}", ConfirmLead: "Någon har bokat ett samtal och angett den här adressen. Är det du, så bekräfta bokningen.", ConfirmUntil: "Tiden hålls åt dig till {until}.", ConfirmAskedSubject: "Bekräfta ditt önskemål", ConfirmAskedLead: "Någon har skickat ett önskemål till oss och angett den här adressen. Är det du, så bekräfta det.", ConfirmAskedUntil: "Det går att bekräfta till {until}.", ConfirmLink: "Gå till sidan och bekräfta", NotYou: "Var det inte du? Då behöver du inte göra något.",
		AskedSubject: "Vi har fått ditt önskemål", AskedLead: "Tack, ditt önskemål har kommit fram. Du får svar per e-post, oftast inom två arbetsdagar.", AskedNext: "Svaret är en av tiderna du föreslog, eller ett annat förslag.", AskedProgramme: "Då får du veta mer om innehåll, tider och pris.", AskedLink: "Se önskemålet eller ta tillbaka det",
		OfferedSubject: "Förslag: samtal {day} {at}", OfferedLead: "{name} föreslår den här tiden. Passar den dig?", OfferedHint: "Tiden är bokad först när du har sagt ja.", OfferedLink: "Svara på förslaget",
		BookedSubject: "Bokat: samtal {day} {at}", BookedLead: "Samtalet är bokat. Välkommen.", MovedSubject: "Ny tid: samtal {day} {at}", MovedLead: "Samtalet har fått en ny tid. Den gamla gäller inte längre.", NoLink: "{name} skickar en länk före samtalet.", AtYours: "{name} kommer till er.", Calendar: "Samtalet följer med som kalenderfil.", Receipt: "Se bokningen", Move: "Byt tid", Cancel: "Avboka",
		CancelledSubject: "Avbokat: samtal {day} {at}", CancelledLead: "Samtalet är avbokat.", CancelledForYou: "{practice} har tyvärr behövt avboka samtalet. Välj gärna en ny tid.", WithdrawnSubject: "Ditt önskemål är återtaget", WithdrawnLead: "Ditt önskemål är återtaget. Du behöver inte göra något mer.", DeclinedSubject: "Svar på ditt önskemål", DeclinedLead: "{practice} kan tyvärr inte ta emot ditt önskemål den här gången.", Again: "Boka en ny tid",
		ReminderSubject: "Påminnelse: samtal {day} {at}", ReminderLead: "Vi ses {soon}.", Tomorrow: "i morgon",
		ToYou: BookingNews{
			AskedSubject: "Nytt önskemål", AskedLead: "{who} vill ha ett samtal, och ingen av de lediga tiderna passade.", AskedProgramme: "{who} ber om en kurs eller ett program.", AskedNext: "Svara gärna inom två arbetsdagar.", AskedLink: "Öppna önskemålet", Booked: "Samtalet med {who} är bokat.", Moved: "Samtalet med {who} har fått en ny tid.", Cancelled: "{who} har avbokat samtalet.", CancelledHere: "Samtalet med {who} är avbokat.",
			WithdrawnSubject: "Ett önskemål är återtaget", Withdrawn: "{who} har tagit tillbaka sitt önskemål.", FormerSubject: "Ett samtal är inte längre ditt", Former: "Samtalet med {who} har fått en ny tid, med {name}. Din tid är ledig igen.", Link: "Öppna bokningen",
			Subject: "Nytt bland bokningarna", Lead: "Det här är nytt bland bokningarna.", Title: "Nytt bland bokningarna:", DayBooked: "Bokat: {day} {at}", DayMoved: "Ny tid: {day} {at}", DayCancelled: "Avbokat: {day} {at}", DayAsked: "Nytt önskemål", DayWithdrawn: "Återtaget önskemål", DayFormer: "Inte längre ditt: {day} {at} hos {name}",
			More: "och {n} till", LapsedOne: "En bokning blev aldrig bekräftad.", LapsedMany: "{n} bokningar blev aldrig bekräftade.", All: "Öppna bokningarna",
		},
		EntryTitle: "Samtal med {name}, {practice}", EntryHint: "Se bokningen, byt tid eller avboka:", EntryWith: "Samtal med {who}",
	},
	da: BookingLetter{
		Time: "Tid", Place: "Sted", With: "Med", Length: "Længde", Who: "Navn", Organisation: "Organisation", People: "Antal", About: "Gælder", Open: "Åbn mødet",
		Online: "Online", Yours: "Hos jer", Theirs: "Hos dem", TwoClocks: "Tiden gælder i {here}. I {there} er klokken {clock}.",
		ConfirmSubject: "Bekræft: samtale {day} {at}", ConfirmLead: "Nogen har booket en samtale og angivet denne adresse. Er det dig, så bekræft bookingen.", ConfirmUntil: "Tiden holdes til dig indtil {until}.", ConfirmAskedSubject: "Bekræft dit ønske", ConfirmAskedLead: "Nogen har sendt os et ønske og angivet denne adresse. Er det dig, så bekræft det.", ConfirmAskedUntil: "Det kan bekræftes indtil {until}.", ConfirmLink: "Gå til siden og bekræft", NotYou: "Var det ikke dig? Så behøver du ikke at gøre noget.",
		AskedSubject: "Vi har fået dit ønske", AskedLead: "Tak, dit ønske er kommet frem. Du får svar på e-mail, oftest inden for to arbejdsdage.", AskedNext: "Svaret er en af de tider, du foreslog, eller et andet forslag.", AskedProgramme: "Så får du mere at vide om indhold, tider og pris.", AskedLink: "Se ønsket, eller træk det tilbage",
		OfferedSubject: "Forslag: samtale {day} {at}", OfferedLead: "{name} foreslår denne tid. Passer den dig?", OfferedHint: "Tiden er først booket, når du har sagt ja.", OfferedLink: "Svar på forslaget",
		BookedSubject: "Booket: samtale {day} {at}", BookedLead: "Samtalen er booket. Velkommen.", MovedSubject: "Ny tid: samtale {day} {at}", MovedLead: "Samtalen har fået en ny tid. Den gamle gælder ikke længere.", NoLink: "{name} sender et link før samtalen.", AtYours: "{name} kommer til jer.", Calendar: "Samtalen er vedhæftet som kalenderfil.", Receipt: "Se bookingen", Move: "Skift tid", Cancel: "Aflys",
		CancelledSubject: "Aflyst: samtale {day} {at}", CancelledLead: "Samtalen er aflyst.", CancelledForYou: "{practice} har desværre måttet aflyse samtalen. Vælg gerne en ny tid.", WithdrawnSubject: "Dit ønske er trukket tilbage", WithdrawnLead: "Dit ønske er trukket tilbage. Du behøver ikke at gøre mere.", DeclinedSubject: "Svar på dit ønske", DeclinedLead: "{practice} kan desværre ikke imødekomme dit ønske denne gang.", Again: "Book en ny tid",
		ReminderSubject: "Påmindelse: samtale {day} {at}", ReminderLead: "Vi ses {soon}.", Tomorrow: "i morgen",
		ToYou: BookingNews{
			AskedSubject: "Nyt ønske", AskedLead: "{who} vil gerne have en samtale, og ingen af de ledige tider passede.", AskedProgramme: "{who} beder om et kursus eller et forløb.", AskedNext: "Svar gerne inden for to arbejdsdage.", AskedLink: "Åbn ønsket", Booked: "Samtalen med {who} er booket.", Moved: "Samtalen med {who} har fået en ny tid.", Cancelled: "{who} har aflyst samtalen.", CancelledHere: "Samtalen med {who} er aflyst.",
			WithdrawnSubject: "Et ønske er trukket tilbage", Withdrawn: "{who} har trukket sit ønske tilbage.", FormerSubject: "En samtale er ikke længere din", Former: "Samtalen med {who} har fået en ny tid, med {name}. Din tid er ledig igen.", Link: "Åbn bookingen",
			Subject: "Nyt blandt bookingerne", Lead: "Dette er nyt blandt bookingerne.", Title: "Nyt blandt bookingerne:", DayBooked: "Booket: {day} {at}", DayMoved: "Ny tid: {day} {at}", DayCancelled: "Aflyst: {day} {at}", DayAsked: "Nyt ønske", DayWithdrawn: "Ønske trukket tilbage", DayFormer: "Ikke længere din: {day} {at} hos {name}",
			More: "og {n} til", LapsedOne: "Én booking blev aldrig bekræftet.", LapsedMany: "{n} bookinger blev aldrig bekræftet.", All: "Åbn bookingerne",
		},
		EntryTitle: "Samtale med {name}, {practice}", EntryHint: "Se bookingen, skift tid eller aflys:", EntryWith: "Samtale med {who}",
	},
	nb: BookingLetter{
		Time: "Tid", Place: "Sted", With: "Med", Length: "Lengde", Who: "Navn", Organisation: "Organisasjon", People: "Antall", About: "Gjelder", Open: "Åpne møtet",
		Online: "Online", Yours: "Hos dere", Theirs: "Hos dem", TwoClocks: "Tiden gjelder i {here}. I {there} er klokken {clock}.",
		ConfirmSubject: "Bekreft: samtale {day} {at}", ConfirmLead: "Noen har bestilt en samtale og oppgitt denne adressen. Er det deg, så bekreft bestillingen.", ConfirmUntil: "Tiden holdes av til deg fram til {until}.", ConfirmAskedSubject: "Bekreft ønsket ditt", ConfirmAskedLead: "Noen har sendt oss et ønske og oppgitt denne adressen. Er det deg, så bekreft det.", ConfirmAskedUntil: "Det kan bekreftes fram til {until}.", ConfirmLink: "Gå til siden og bekreft", NotYou: "Var det ikke deg? Da trenger du ikke å gjøre noe.",
		AskedSubject: "Vi har fått ønsket ditt", AskedLead: "Takk, ønsket ditt har kommet fram. Du får svar på e-post, oftest innen to arbeidsdager.", AskedNext: "Svaret er en av tidene du foreslo, eller et annet forslag.", AskedProgramme: "Da får du vite mer om innhold, tider og pris.", AskedLink: "Se ønsket eller trekk det tilbake",
		OfferedSubject: "Forslag: samtale {day} {at}", OfferedLead: "{name} foreslår denne tiden. Passer den for deg?", OfferedHint: "Tiden er ikke bestilt før du har sagt ja.", OfferedLink: "Svar på forslaget",
		BookedSubject: "Bestilt: samtale {day} {at}", BookedLead: "Samtalen er bestilt. Velkommen.", MovedSubject: "Ny tid: samtale {day} {at}", MovedLead: "Samtalen har fått en ny tid. Den gamle gjelder ikke lenger.", NoLink: "{name} sender en lenke før samtalen.", AtYours: "{name} kommer til dere.", Calendar: "Samtalen er vedlagt som kalenderfil.", Receipt: "Se bestillingen", Move: "Bytt tid", Cancel: "Avbestill",
		CancelledSubject: "Avbestilt: samtale {day} {at}", CancelledLead: "Samtalen er avbestilt.", CancelledForYou: "{practice} har dessverre måttet avlyse samtalen. Velg gjerne en ny tid.", WithdrawnSubject: "Ønsket ditt er trukket tilbake", WithdrawnLead: "Ønsket ditt er trukket tilbake. Du trenger ikke å gjøre noe mer.", DeclinedSubject: "Svar på ønsket ditt", DeclinedLead: "{practice} kan dessverre ikke oppfylle ønsket ditt denne gangen.", Again: "Bestill en ny tid",
		ReminderSubject: "Påminnelse: samtale {day} {at}", ReminderLead: "Vi ses {soon}.", Tomorrow: "i morgen",
		ToYou: BookingNews{
			AskedSubject: "Nytt ønske", AskedLead: "{who} vil ha en samtale, og ingen av de ledige tidene passet.", AskedProgramme: "{who} ber om et kurs eller et program.", AskedNext: "Svar gjerne innen to arbeidsdager.", AskedLink: "Åpne ønsket", Booked: "Samtalen med {who} er bestilt.", Moved: "Samtalen med {who} har fått en ny tid.", Cancelled: "{who} har avbestilt samtalen.", CancelledHere: "Samtalen med {who} er avbestilt.",
			WithdrawnSubject: "Et ønske er trukket tilbake", Withdrawn: "{who} har trukket ønsket sitt tilbake.", FormerSubject: "En samtale er ikke lenger din", Former: "Samtalen med {who} har fått en ny tid, med {name}. Tiden din er ledig igjen.", Link: "Åpne bestillingen",
			Subject: "Nytt blant bestillingene", Lead: "Dette er nytt blant bestillingene.", Title: "Nytt blant bestillingene:", DayBooked: "Bestilt: {day} {at}", DayMoved: "Ny tid: {day} {at}", DayCancelled: "Avbestilt: {day} {at}", DayAsked: "Nytt ønske", DayWithdrawn: "Ønske trukket tilbake", DayFormer: "Ikke lenger din: {day} {at} hos {name}",
			More: "og {n} til", LapsedOne: "Én bestilling ble aldri bekreftet.", LapsedMany: "{n} bestillinger ble aldri bekreftet.", All: "Åpne bestillingene",
		},
		EntryTitle: "Samtale med {name}, {practice}", EntryHint: "Se bestillingen, bytt tid eller avbestill:", EntryWith: "Samtale med {who}",
	},
	en: BookingLetter{
		Time: "Time", Place: "Place", With: "With", Length: "Length", Who: "Name", Organisation: "Workplace", People: "People", About: "About", Open: "Open the meeting",
		Online: "Online", Yours: "At your place", Theirs: "At their place", TwoClocks: "The time is in {here}. In {there} it is {clock}.",
		ConfirmSubject: "Confirm: meeting {day} {at}", ConfirmLead: "Somebody has booked a meeting and given this address. If it was you, please confirm the booking.", ConfirmUntil: "The time is held for you until {until}.", ConfirmAskedSubject: "Confirm your request", ConfirmAskedLead: "Somebody has sent us a request and given this address. If it was you, please confirm it.", ConfirmAskedUntil: "It can be confirmed until {until}.", ConfirmLink: "Go to the page and confirm", NotYou: "Was it not you? Then you need do nothing.",
		AskedSubject: "We have your request", AskedLead: "Thank you, your request has arrived. You will have an answer by email, usually within two working days.", AskedNext: "The answer is one of the times you suggested, or another suggestion.", AskedProgramme: "Then you will know more about content, times and price.", AskedLink: "See the request or take it back",
		OfferedSubject: "Suggestion: meeting {day} {at}", OfferedLead: "{name} suggests this time. Does it suit you?", OfferedHint: "The time is not booked until you have said yes.", OfferedLink: "Answer the suggestion",
		BookedSubject: "Booked: meeting {day} {at}", BookedLead: "The meeting is booked. Welcome.", MovedSubject: "New time: meeting {day} {at}", MovedLead: "The meeting has a new time. The old one no longer holds.", NoLink: "{name} will send a link before the meeting.", AtYours: "{name} will come to you.", Calendar: "The meeting is attached as a calendar file.", Receipt: "See the booking", Move: "Change the time", Cancel: "Cancel",
		CancelledSubject: "Cancelled: meeting {day} {at}", CancelledLead: "The meeting is cancelled.", CancelledForYou: "Unfortunately {practice} has had to cancel the meeting. Please choose another time.", WithdrawnSubject: "Your request is withdrawn", WithdrawnLead: "Your request is withdrawn. You need do nothing more.", DeclinedSubject: "Answer to your request", DeclinedLead: "Unfortunately {practice} cannot take on your request this time.", Again: "Book another time",
		ReminderSubject: "Reminder: meeting {day} {at}", ReminderLead: "We meet {soon}.", Tomorrow: "tomorrow",
		ToYou: BookingNews{
			AskedSubject: "New request", AskedLead: "{who} would like to meet, and none of the free times suited.", AskedProgramme: "{who} asks for a course or a programme.", AskedNext: "Please answer within two working days.", AskedLink: "Open the request", Booked: "The meeting with {who} is booked.", Moved: "The meeting with {who} has a new time.", Cancelled: "{who} has cancelled the meeting.", CancelledHere: "The meeting with {who} is cancelled.",
			WithdrawnSubject: "A request is withdrawn", Withdrawn: "{who} has withdrawn the request.", FormerSubject: "A meeting is no longer yours", Former: "The meeting with {who} has a new time, with {name}. Your time is free again.", Link: "Open the booking",
			Subject: "News of the bookings", Lead: "This is new among the bookings.", Title: "New among the bookings:", DayBooked: "Booked: {day} {at}", DayMoved: "New time: {day} {at}", DayCancelled: "Cancelled: {day} {at}", DayAsked: "New request", DayWithdrawn: "Request withdrawn", DayFormer: "No longer yours: {day} {at} with {name}",
			More: "and {n} more", LapsedOne: "One booking was never confirmed.", LapsedMany: "{n} bookings were never confirmed.", All: "Open the bookings",
		},
		EntryTitle: "Meeting with {name}, {practice}", EntryHint: "See the booking, change the time or cancel:", EntryWith: "Meeting with {who}",
	},
}

// Soon names the day of a meeting in a sentence: tomorrow, or as NamedDay does.
// Give both in the same zone.
func (x *Texts) Soon(at, now time.Time) string {
	next := now.AddDate(0, 0, 1)
	if at.YearDay() == next.YearDay() && at.Year() == next.Year() {
		return x.Letter.Booking.Tomorrow
	}
	return x.NamedDay(at, now)
}

// Lapsed says how many bookings were never confirmed.
func (x *Texts) Lapsed(n int) string {
	if n == 1 {
		return x.Letter.Booking.ToYou.LapsedOne
	}
	return strings.ReplaceAll(x.Letter.Booking.ToYou.LapsedMany, "{n}", number(n))
}
