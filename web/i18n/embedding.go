package i18n

// Embedding holds the words of the free times on other sites, and of the page
// that says on which.
type Embedding struct {
	Title, Lead, Sites, SitesHint, None, Save, Snippet, SnippetLead, SnippetFirst, See string
	Times, NoTimes, Book, MoreTimes, Clock                                             string
}

var embedding = four[Embedding]{
	sv: Embedding{
		Title: "Tider på er webbplats", Lead: "Visa de lediga tiderna på en annan webbplats. Varje tid leder hit för att bokas.", Sites: "Webbplatser som får visa tiderna", SitesHint: "En adress per rad, till exempel https://www.kommun.se. Inget efter adressen.", None: "Ingen webbplats får visa tiderna än.", Save: "Spara webbplatserna",
		Snippet: "Klistra in på webbplatsen", SnippetLead: "Det är ren HTML utan skript och utan kakor.", SnippetFirst: "Spara webbplatsen först, annars förblir rutan tom.", See: "Se hur det blir",
		Times: "Lediga tider", NoTimes: "Inga tider är lediga de närmaste två veckorna.", Book: "Boka en senare tid", MoreTimes: "Fler tider", Clock: "Klockslagen gäller i",
	},
	da: Embedding{
		Title: "Tider på jeres hjemmeside", Lead: "Vis de ledige tider på en anden hjemmeside. Hver tid fører hertil for at blive booket.", Sites: "Hjemmesider, der må vise tiderne", SitesHint: "Én adresse pr. linje, for eksempel https://www.kommune.dk. Intet efter adressen.", None: "Ingen hjemmeside må vise tiderne endnu.", Save: "Gem hjemmesiderne",
		Snippet: "Sæt ind på hjemmesiden", SnippetLead: "Det er ren HTML uden script og uden cookies.", SnippetFirst: "Gem hjemmesiden først, ellers forbliver rammen tom.", See: "Se, hvordan det bliver",
		Times: "Ledige tider", NoTimes: "Ingen tider er ledige de næste to uger.", Book: "Book en senere tid", MoreTimes: "Flere tider", Clock: "Klokkeslættene gælder i",
	},
	nb: Embedding{
		Title: "Tider på nettstedet deres", Lead: "Vis de ledige tidene på et annet nettsted. Hver tid fører hit for å bestilles.", Sites: "Nettsteder som får vise tidene", SitesHint: "Én adresse per linje, for eksempel https://www.kommune.no. Ingenting etter adressen.", None: "Ingen nettsteder får vise tidene ennå.", Save: "Lagre nettstedene",
		Snippet: "Lim inn på nettstedet", SnippetLead: "Det er ren HTML uten skript og uten informasjonskapsler.", SnippetFirst: "Lagre nettstedet først, ellers blir rammen tom.", See: "Se hvordan det blir",
		Times: "Ledige tidspunkter", NoTimes: "Ingen tider er ledige de neste to ukene.", Book: "Bestill et senere tidspunkt", MoreTimes: "Flere tidspunkter", Clock: "Klokkeslettene gjelder i",
	},
	en: Embedding{
		Title: "Times on your website", Lead: "Show the free times on another website. Each time leads here to be booked.", Sites: "Websites that may show the times", SitesHint: "One address a line, such as https://www.example.org. Nothing after the address.", None: "No website may show the times yet.", Save: "Save the websites",
		Snippet: "Paste into the website", SnippetLead: "It is plain HTML without script and without cookies.", SnippetFirst: "Save the website first, or the frame stays empty.", See: "See how it looks",
		Times: "Free times", NoTimes: "No times are free in the next two weeks.", Book: "Book a later time", MoreTimes: "More times", Clock: "The hours are those of",
	},
}
