package i18n

// Closing holds what only the form at the end of a session says.
type Closing struct {
	Reached, ReachedHint                    string
	Brought, BroughtLead, More, NobodyYet   string
	Minutes, SumWithin, SumOver, NoteOnPage string // {sum} and {held}: minutes
}

var closingTexts = four[Closing]{
	sv: Closing{
		Reached: "Vad ni hann med i boken", ReachedHint: "Ta bort bocken vid det ni inte hann. Det flyttas till kommande träffar.",
		Brought: "Kom upp i rummet", BroughtLead: "Det som togs upp utan att vara anmält. Lämna tomt om det inte fanns något.", More: "Lägg till fler", NobodyYet: "Välj",
		Minutes: "Minuter i övrigt", SumWithin: "Det ni har fyllt i blir {sum} av träffens {held} minuter. Resten är rundor och annat.", SumOver: "Det ni har fyllt i blir {sum} minuter, och träffen var {held}. Se gärna efter. Det går att spara ändå.",
		NoteOnPage: "Anteckningen till gruppen har en egen sida.",
	},
	da: Closing{
		Reached: "Hvad I nåede i bogen", ReachedHint: "Fjern fluebenet ved det, I ikke nåede. Det flyttes til de kommende møder.",
		Brought: "Kom frem i lokalet", BroughtLead: "Det, der blev taget op uden at være meldt ind. Lad feltet stå tomt, hvis der ikke var noget.", More: "Tilføj flere", NobodyYet: "Vælg",
		Minutes: "Øvrige minutter", SumWithin: "Det, I har udfyldt, bliver {sum} af mødets {held} minutter. Resten er runder og andet.", SumOver: "Det, I har udfyldt, bliver {sum} minutter, og mødet var {held}. Se gerne efter. Det kan gemmes alligevel.",
		NoteOnPage: "Noten til gruppen har sin egen side.",
	},
	nb: Closing{
		Reached: "Hva dere rakk i boken", ReachedHint: "Fjern haken ved det dere ikke rakk. Det flyttes til kommende møter.",
		Brought: "Kom opp i rommet", BroughtLead: "Det som ble tatt opp uten å være meldt inn. La det stå tomt hvis det ikke var noe.", More: "Legg til flere", NobodyYet: "Velg",
		Minutes: "Øvrige minutter", SumWithin: "Det dere har fylt ut, blir {sum} av møtets {held} minutter. Resten er runder og annet.", SumOver: "Det dere har fylt ut, blir {sum} minutter, og møtet var {held}. Se gjerne etter. Det kan lagres likevel.",
		NoteOnPage: "Notatet til gruppen har sin egen side.",
	},
	en: Closing{
		Reached: "How far you came in the book", ReachedHint: "Untick what you did not get to. It moves to the coming sessions.",
		Brought: "Came up in the room", BroughtLead: "What was taken up without having been registered. Leave it empty if there was nothing.", More: "Add more", NobodyYet: "Choose",
		Minutes: "Other minutes", SumWithin: "What you filled in makes {sum} of the session’s {held} minutes. The rest is rounds and so on.", SumOver: "What you filled in makes {sum} minutes, and the session had {held}. Please have a look. It can be saved as it is.",
		NoteOnPage: "The note to the group has a page of its own.",
	},
}
