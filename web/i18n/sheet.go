package i18n

// Sheet holds the words of a session on paper, for a room without network.
type Sheet struct {
	Print, Title, Lead, How              string
	Who, Plan, Part, Planned, Real, Open string
	Items, Nothing, Floor, Minutes       string
	Whole, Lines, LinesHint              string
	Shred, Enter                         string // Enter: the address of the form follows
}

var sheetTexts = four[Sheet]{
	sv: Sheet{
		Print: "Skriv ut till ett rum utan nät", Title: "Blad", Lead: "Bladet är till för ett rum utan nät. Skriv på det under träffen och för in det efteråt.", How: "Skriv ut med webbläsarens meny. Bara bladet kommer med.",
		Who: "Vilka är med", Plan: "Tiden", Part: "Del", Planned: "Planerat", Real: "Blev", Open: "I rutorna: minuter",
		Items: "Anmält", Nothing: "Inget är anmält.", Floor: "Kom upp i rummet", Minutes: "Minuter i allt",
		Whole: "Hela träffen", Lines: "Anteckning till gruppen", LinesHint: "Utan namn och annat som kan röja vem det handlar om.",
		Shred: "Här står text om ärenden. Lämna inte bladet framme, och strimla det när det är infört.", Enter: "Förs in efteråt på",
	},
	da: Sheet{
		Print: "Udskriv til et lokale uden net", Title: "Ark", Lead: "Arket er til et lokale uden net. Skriv på det under mødet, og før det ind bagefter.", How: "Udskriv med browserens menu. Kun arket kommer med.",
		Who: "Hvem er med", Plan: "Tiden", Part: "Del", Planned: "Planlagt", Real: "Blev", Open: "I felterne: minutter",
		Items: "Meldt ind", Nothing: "Der er ikke meldt noget ind.", Floor: "Kom frem i lokalet", Minutes: "Minutter i alt",
		Whole: "Hele mødet", Lines: "Note til gruppen", LinesHint: "Uden navne og andet, der kan røbe, hvem det handler om.",
		Shred: "Her står tekst om sager. Lad ikke arket ligge, og makulér det, når det er ført ind.", Enter: "Føres ind bagefter på",
	},
	nb: Sheet{
		Print: "Skriv ut til et rom uten nett", Title: "Ark", Lead: "Arket er til et rom uten nett. Skriv på det under møtet, og før det inn etterpå.", How: "Skriv ut med nettleserens meny. Bare arket kommer med.",
		Who: "Hvem er med", Plan: "Tiden", Part: "Del", Planned: "Planlagt", Real: "Ble", Open: "I rutene: minutter",
		Items: "Meldt inn", Nothing: "Ingenting er meldt inn.", Floor: "Kom opp i rommet", Minutes: "Minutter i alt",
		Whole: "Hele møtet", Lines: "Notat til gruppen", LinesHint: "Uten navn og annet som kan røpe hvem det handler om.",
		Shred: "Her står tekst om saker. La ikke arket ligge framme, og makuler det når det er ført inn.", Enter: "Føres inn etterpå på",
	},
	en: Sheet{
		Print: "Print for a room without network", Title: "Sheet", Lead: "The sheet is for a room without network. Write on it during the session and enter it afterwards.", How: "Print with the browser’s menu. Only the sheet comes out.",
		Who: "Who is here", Plan: "Our time", Part: "Part", Planned: "Planned", Real: "Really", Open: "In the boxes: minutes",
		Items: "Registered", Nothing: "Nothing is registered.", Floor: "Came up in the room", Minutes: "Minutes in all",
		Whole: "The whole session", Lines: "A note to the group", LinesHint: "Without names and what else could tell who it is about.",
		Shred: "This holds text about cases. Do not leave the sheet lying, and shred it when it has been entered.", Enter: "Is entered afterwards at",
	},
}
