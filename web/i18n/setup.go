package i18n

// Setup holds the words of the first start and of a new practice's first page.
type Setup struct {
	Title, Lead, Code, CodeHint, Practice, Name, NameHint, Slug, SlugHint, Country, Language, Zone, ZoneOfCountry string
	Phone, Mail, MailHint, ForAll, You, Person, Address, AddressHint, Create                                      string
	StartTitle, StartLead, FirstGroup, Look, LookHint, LookAgain                                                  string
	Letter, LetterTaken, LetterRefused, LetterAnyway, LetterNoServer, LetterNone, LetterSend, LetterAgain         string
	TestSubject, TestText, TestNothing                                                                            string
}

var setup = four[Setup]{
	sv: Setup{
		Title: "Välkommen till Samrum", Lead: "Här är ingen än. Skriv koden som Samrum visade när det startade, så gör du mottagningen klar.", Code: "Kod från starten", CodeHint: "Tolv tecken. Den står i loggen och slutar gälla när mottagningen finns.",
		Practice: "Mottagningen", Name: "Mottagningens namn", NameHint: "Så som deltagarna känner den", Slug: "Kort namn för adresser", SlugHint: "Lämna tomt, så görs det av namnet.", Country: "Land, för helgdagar", Language: "Språk", Zone: "Tidszon", ZoneOfCountry: "Landets",
		Phone: "Telefon", Mail: "E-post för kontakt", MailHint: "Lämna tomt för din egen.", ForAll: "Alla kan läsa det på mottagningens sidor.", You: "Du som handleder", Person: "Ditt namn, som andra ser det", Address: "Din e-postadress", AddressHint: "Du loggar in med den. Dit går ett provbrev.", Create: "Skapa mottagningen",
		StartTitle: "Kom i gång", StartLead: "Mottagningen finns och du är inloggad. Vad vill du göra först?", FirstGroup: "Skapa den första gruppen", Look: "Se dig om med ett exempel", LookHint: "En påhittad grupp med träffar och ärenden. Den skickar inga mejl, räknas inte och tas bort med ett klick.", LookAgain: "Öppna exempelgruppen",
		Letter: "Provbrev", LetterTaken: "Mejlservern tog emot ett provbrev till", LetterRefused: "Provbrevet gick inte i väg. Mejlservern svarade:", LetterAnyway: "Mottagningen fungerar ändå. Rätta inställningen SAMRUM_SMTP_URL och prova igen.", LetterNoServer: "Mottagningen fungerar ändå, men inga mejl går ut: ingen mejlserver är inställd. Ange den i SAMRUM_SMTP_URL och prova igen.", LetterNone: "Inget provbrev har skickats än.", LetterSend: "Skicka ett provbrev", LetterAgain: "Skicka ett nytt provbrev",
		TestSubject: "Provbrev från Samrum", TestText: "Det här är ett provbrev. Kom det fram, så når mejlen dem du bjuder in.", TestNothing: "Du behöver inte göra något.",
	},
	da: Setup{
		Title: "Velkommen til Samrum", Lead: "Her er ingen endnu. Skriv koden, som Samrum viste ved starten, så gør du praksis klar.", Code: "Kode fra starten", CodeHint: "Tolv tegn. Den står i loggen og gælder ikke længere, når praksis findes.",
		Practice: "Praksis", Name: "Praksis' navn", NameHint: "Sådan som deltagerne kender den", Slug: "Kort navn til adresser", SlugHint: "Lad stå tomt, så dannes det af navnet.", Country: "Land, for helligdage", Language: "Sprog", Zone: "Tidszone", ZoneOfCountry: "Landets",
		Phone: "Telefon", Mail: "E-mail til kontakt", MailHint: "Lad stå tomt for din egen.", ForAll: "Alle kan læse det på praksis’ sider.", You: "Dig, der superviserer", Person: "Dit navn, som andre ser det", Address: "Din e-mailadresse", AddressHint: "Du logger ind med den. Der sendes et prøvebrev til den.", Create: "Opret praksis",
		StartTitle: "Kom i gang", StartLead: "Praksis findes, og du er logget ind. Hvad vil du gøre først?", FirstGroup: "Opret den første gruppe", Look: "Se dig om med et eksempel", LookHint: "En opdigtet gruppe med møder og sager. Den sender ingen mails, tæller ikke med og fjernes med ét klik.", LookAgain: "Åbn eksempelgruppen",
		Letter: "Prøvebrev", LetterTaken: "Mailserveren tog imod et prøvebrev til", LetterRefused: "Prøvebrevet blev ikke sendt. Mailserveren svarede:", LetterAnyway: "Praksis fungerer alligevel. Ret indstillingen SAMRUM_SMTP_URL, og prøv igen.", LetterNoServer: "Praksis fungerer alligevel, men ingen mails sendes: der er ingen mailserver. Angiv den i SAMRUM_SMTP_URL, og prøv igen.", LetterNone: "Der er ikke sendt noget prøvebrev endnu.", LetterSend: "Send et prøvebrev", LetterAgain: "Send et nyt prøvebrev",
		TestSubject: "Prøvebrev fra Samrum", TestText: "Dette er et prøvebrev. Er det kommet frem, når mails også dem, du inviterer.", TestNothing: "Du behøver ikke at gøre noget.",
	},
	nb: Setup{
		Title: "Velkommen til Samrum", Lead: "Her er ingen ennå. Skriv koden som Samrum viste ved oppstart, så gjør du praksisen klar.", Code: "Kode fra oppstarten", CodeHint: "Tolv tegn. Den står i loggen og slutter å gjelde når praksisen finnes.",
		Practice: "Praksisen", Name: "Praksisens navn", NameHint: "Slik deltakerne kjenner den", Slug: "Kort navn til adresser", SlugHint: "La stå tomt, så lages det av navnet.", Country: "Land, for helligdager", Language: "Språk", Zone: "Tidssone", ZoneOfCountry: "Landets",
		Phone: "Telefon", Mail: "E-post for kontakt", MailHint: "La stå tomt for din egen.", ForAll: "Alle kan lese det på praksisens sider.", You: "Du som veileder", Person: "Navnet ditt, slik andre ser det", Address: "E-postadressen din", AddressHint: "Du logger inn med den. Dit går et prøvebrev.", Create: "Opprett praksisen",
		StartTitle: "Kom i gang", StartLead: "Praksisen finnes, og du er logget inn. Hva vil du gjøre først?", FirstGroup: "Opprett den første gruppen", Look: "Se deg om med et eksempel", LookHint: "En oppdiktet gruppe med møter og saker. Den sender ingen e-poster, telles ikke og fjernes med ett klikk.", LookAgain: "Åpne eksempelgruppen",
		Letter: "Prøvebrev", LetterTaken: "E-postserveren tok imot et prøvebrev til", LetterRefused: "Prøvebrevet ble ikke sendt. E-postserveren svarte:", LetterAnyway: "Praksisen fungerer likevel. Rett innstillingen SAMRUM_SMTP_URL og prøv igjen.", LetterNoServer: "Praksisen fungerer likevel, men ingen e-poster sendes: ingen e-postserver er satt opp. Oppgi den i SAMRUM_SMTP_URL og prøv igjen.", LetterNone: "Ingen prøvebrev er sendt ennå.", LetterSend: "Send et prøvebrev", LetterAgain: "Send et nytt prøvebrev",
		TestSubject: "Prøvebrev fra Samrum", TestText: "Dette er et prøvebrev. Kom det frem, når e-postene dem du inviterer.", TestNothing: "Du trenger ikke å gjøre noe.",
	},
	en: Setup{
		Title: "Welcome to Samrum", Lead: "Nobody is here yet. Type the code that Samrum showed when it started, and make the practice ready.", Code: "Code from the start", CodeHint: "Twelve characters. It stands in the log and is dead once there is a practice.",
		Practice: "The practice", Name: "The practice's name", NameHint: "As members know it", Slug: "Short name for addresses", SlugHint: "Leave empty and it is made from the name.", Country: "Country, for public holidays", Language: "Language", Zone: "Time zone", ZoneOfCountry: "The country's",
		Phone: "Telephone", Mail: "Email for contact", MailHint: "Leave empty for your own.", ForAll: "Everybody can read it on the practice’s pages.", You: "You who supervise", Person: "Your name, as others see it", Address: "Your email address", AddressHint: "You sign in with it. A test letter goes there.", Create: "Create the practice",
		StartTitle: "Get started", StartLead: "The practice is there and you are signed in. What do you want to do first?", FirstGroup: "Create the first group", Look: "Look around with an example", LookHint: "An invented group with sessions and cases. It sends no email, is never counted and is removed by one click.", LookAgain: "Open the example group",
		Letter: "Test letter", LetterTaken: "The mail server took a test letter to", LetterRefused: "The test letter did not leave. The mail server said:", LetterAnyway: "The practice works all the same. Mend the setting SAMRUM_SMTP_URL and try again.", LetterNoServer: "The practice works all the same, but no email leaves: no mail server is set up. Name it in SAMRUM_SMTP_URL and try again.", LetterNone: "No test letter has been sent yet.", LetterSend: "Send a test letter", LetterAgain: "Send another test letter",
		TestSubject: "Test letter from Samrum", TestText: "This is a test letter. If it has arrived, email reaches those you invite.", TestNothing: "You need do nothing.",
	},
}
