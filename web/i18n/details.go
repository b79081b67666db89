package i18n

// Details holds the words of what a practice tells about itself.
type Details struct {
	Title, Lead, SlugHint, SlugKept, Former, Language, LanguageHint, Empty string
}

var details = four[Details]{
	sv: Details{
		Title: "Mottagningens uppgifter", Lead: "De står på mottagningens sidor och längst ned på varje sida.", SlugHint: "Nu:", SlugKept: "Byter du leder den gamla adressen vidare, och ingen annan kan ta den.", Former: "Gamla adresser som leder hit:",
		Language: "Språk som visas först", LanguageHint: "Det visas för den som läser ett annat språk, och där en text saknas på läsarens eget.", Empty: "Tomt",
	},
	da: Details{
		Title: "Praksis’ oplysninger", Lead: "De står på praksis’ sider og nederst på hver side.", SlugHint: "Lige nu:", SlugKept: "Skifter du, fører den gamle adresse videre, og ingen anden kan tage den.", Former: "Gamle adresser, der fører hertil:",
		Language: "Sprog, der vises først", LanguageHint: "Det vises for den, der læser et andet sprog, og dér, hvor en tekst mangler på læserens eget.", Empty: "Ikke udfyldt",
	},
	nb: Details{
		Title: "Praksisens opplysninger", Lead: "De står på praksisens sider og nederst på hver side.", SlugHint: "Akkurat nå:", SlugKept: "Bytter du, fører den gamle adressen videre, og ingen andre kan ta den.", Former: "Gamle adresser som fører hit:",
		Language: "Språket som vises først", LanguageHint: "Det vises for den som leser et annet språk, og der en tekst mangler på leserens eget.", Empty: "Ikke fylt ut",
	},
	en: Details{
		Title: "The practice’s details", Lead: "They stand on the practice’s pages and at the foot of every page.", SlugHint: "At present:", SlugKept: "When you change it the old address leads on, and nobody else can take it.", Former: "Old addresses that lead here:",
		Language: "Language shown first", LanguageHint: "It is shown to whoever reads another language, and where a text is missing in the reader’s own.", Empty: "Nothing",
	},
}
