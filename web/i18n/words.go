package i18n

// Words holds the words of a practice's own list.
type Words struct {
	Title, Lead, Never, Add, AddHint, AddButton, List, None, Forget, ToList string
}

var wordsTexts = four[Words]{
	sv: Words{
		Title: "Mottagningens egna ord", Lead: "Ord som ser ut som namn eller platser men inte är det: en metod, ett projekt, ett mötesrum. Ingen behöver ange skäl för dem.",
		Never: "Personnummer, e-postadresser och telefonnummer med landsnummer stoppas alltid, vad som än står här.", Add: "Ord att lägga till", AddHint: "Ett ord eller uttryck per rad. Inga namn på människor.", AddButton: "Lägg till", List: "Orden", None: "Inga ord än.", Forget: "Ta bort", ToList: "Mottagningens egna ord",
	},
	da: Words{
		Title: "Praksis’ egne ord", Lead: "Ord, der ligner navne eller steder, men ikke er det: en metode, et projekt, et mødelokale. Ingen behøver give en grund for dem.",
		Never: "CPR-numre, e-mailadresser og telefonnumre med landekode stoppes altid, uanset hvad der står her.", Add: "Ord, der skal tilføjes", AddHint: "Ét ord eller udtryk pr. linje. Ingen navne på mennesker.", AddButton: "Tilføj", List: "Ordene", None: "Ingen ord endnu.", Forget: "Fjern", ToList: "Praksis’ egne ord",
	},
	nb: Words{
		Title: "Praksisens egne ord", Lead: "Ord som ligner navn eller steder, men ikke er det: en metode, et prosjekt, et møterom. Ingen trenger å oppgi en grunn for dem.",
		Never: "Fødselsnumre, e-postadresser og telefonnumre med landskode stoppes alltid, uansett hva som står her.", Add: "Ord som skal legges til", AddHint: "Ett ord eller uttrykk per linje. Ingen navn på mennesker.", AddButton: "Legg til", List: "Ordene", None: "Ingen ord ennå.", Forget: "Fjern", ToList: "Praksisens egne ord",
	},
	en: Words{
		Title: "The practice’s own words", Lead: "Words that look like names or places but are not: a method, a project, a meeting room. Nobody needs to give a reason for them.",
		Never: "Identity numbers, email addresses and phone numbers with a country code are always stopped, whatever stands here.", Add: "Words to add", AddHint: "One word or phrase a line. No names of people.", AddButton: "Add", List: "The words", None: "No words yet.", Forget: "Remove", ToList: "The practice’s own words",
	},
}
