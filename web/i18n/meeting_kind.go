package i18n

import "samrum/internal/supervision"

// MeetingKind holds the words of what can be booked, where supervisors decide
// about it.
type MeetingKind struct {
	Title, Lead, Intro, New, Add, Change, Save                                   string
	Name, Minutes, Places, With, Everybody, OnlyMe, Free, Paid, Offered, Stopped string
	OnlyWith, NameHint, IntroHint, ToList                                        string
	Place                                                                        map[supervision.MeetingPlace]string
}

var meetingKind = four[MeetingKind]{
	sv: MeetingKind{
		Title: "Samtal att boka", Lead: "Vad den som hittar mottagningen kan boka. Det första finns alltid från början.", Intro: "Samtal om handledning", New: "Nytt slags samtal", Add: "Lägg till ett samtal", Change: "Ändra", Save: "Spara samtalet",
		Name: "Namn", Minutes: "Längd", Places: "Var det kan hållas", With: "Med vem", Everybody: "Alla handledare", OnlyMe: "Bara jag", Free: "Kostar ingenting", Paid: "Mot betalning", Offered: "Går att boka", Stopped: "Går inte att boka",
		OnlyWith: "Bara med", NameHint: "Lämna tomt, så visas namnet på mottagningens första språk.", IntroHint: "Lämna tomt, så visas programmets eget namn.", ToList: "Samtal att boka",
		Place: map[supervision.MeetingPlace]string{"online": "Online", "at_practice": "Hos mottagningen", "at_yours": "Hos den som bokar"},
	},
	da: MeetingKind{
		Title: "Samtaler, der kan bookes", Lead: "Hvad den, der finder praksis, kan booke. Den første findes fra begyndelsen.", Intro: "Samtale om supervision", New: "Ny slags samtale", Add: "Tilføj en samtale", Change: "Ret", Save: "Gem samtalen",
		Name: "Navn", Minutes: "Længde", Places: "Hvor den kan holdes", With: "Med hvem", Everybody: "Alle supervisorer", OnlyMe: "Kun mig", Free: "Gratis", Paid: "Mod betaling", Offered: "Kan bookes", Stopped: "Kan ikke bookes",
		OnlyWith: "Kun med", NameHint: "Lad feltet stå tomt, så vises navnet på praksis’ første sprog.", IntroHint: "Lad feltet stå tomt, så vises programmets eget navn.", ToList: "Samtaler, der kan bookes",
		Place: map[supervision.MeetingPlace]string{"online": "På nettet", "at_practice": "Hos praksis", "at_yours": "Hos den, der booker"},
	},
	nb: MeetingKind{
		Title: "Samtaler som kan bestilles", Lead: "Hva den som finner praksisen, kan bestille. Den første finnes fra starten.", Intro: "Samtale om veiledning", New: "Ny type samtale", Add: "Legg til en samtale", Change: "Endre", Save: "Lagre samtalen",
		Name: "Navn", Minutes: "Lengde", Places: "Hvor den kan holdes", With: "Med hvem", Everybody: "Alle veiledere", OnlyMe: "Bare jeg", Free: "Koster ingenting", Paid: "Mot betaling", Offered: "Kan bestilles", Stopped: "Kan ikke bestilles",
		OnlyWith: "Bare med", NameHint: "La feltet stå tomt, så vises navnet på praksisens første språk.", IntroHint: "La feltet stå tomt, så vises programmets eget navn.", ToList: "Samtaler som kan bestilles",
		Place: map[supervision.MeetingPlace]string{"online": "På nett", "at_practice": "Hos praksisen", "at_yours": "Hos den som bestiller"},
	},
	en: MeetingKind{
		Title: "Meetings to book", Lead: "What those who find the practice can book. The first is there from the beginning.", Intro: "Meeting about supervision", New: "New kind of meeting", Add: "Add a meeting", Change: "Change", Save: "Save the meeting",
		Name: "Name", Minutes: "Length", Places: "Where it can be held", With: "With whom", Everybody: "All supervisors", OnlyMe: "Only me", Free: "Free of charge", Paid: "Paid", Offered: "Can be booked", Stopped: "Cannot be booked",
		OnlyWith: "Only with", NameHint: "Leave it empty to show the name in the practice’s first language.", IntroHint: "Leave it empty to show the program’s own name.", ToList: "Meetings to book",
		Place: map[supervision.MeetingPlace]string{"online": "Online", "at_practice": "At the practice", "at_yours": "Where the booker is"},
	},
}

// KindName is what a kind of meeting of a practice is called.
func (x *Texts) KindName(kind supervision.MeetingKind, practice supervision.Practice) string {
	if name := kind.Name(x.Language, practice.Languages[0]); name != "" {
		return name
	}
	return x.MeetingKind.Intro
}
