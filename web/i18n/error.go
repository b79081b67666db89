package i18n

// Error holds the words of pages that say what did not work.
type Error struct {
	NotFoundTitle, NotFound                                     string
	ForbiddenTitle, Forbidden                                   string
	BrokenTitle, Broken, BrokenKept                             string
	AwayTitle, Away, AwayKept                                   string
	TooLargeTitle, TooLarge, OddTextTitle, OddText              string
	MethodTitle, Method                                         string
	Number, ToStart, TryAgain, SendAgain, KeptFields, KeptTitle string
}

var errorTexts = four[Error]{
	sv: Error{
		NotFoundTitle: "Sidan finns inte", NotFound: "Sidan finns inte, eller så har du inte tillgång till den.",
		ForbiddenTitle: "Det gick inte", Forbidden: "Anropet kom från en annan webbplats och har stoppats. Ingenting är ändrat.",
		BrokenTitle: "Något gick fel hos oss", Broken: "Ingenting är ändrat. Försök igen om en stund.", BrokenKept: "Det gick inte att spara. Försök igen om en stund, det du skrev finns kvar här.",
		AwayTitle: "Vi är strax tillbaka", Away: "Databasen svarar inte just nu. Försök igen om en stund.", AwayKept: "Databasen svarar inte just nu. Det du skrev finns kvar här.",
		TooLargeTitle: "För mycket text", TooLarge: "Det du skickade är större än vad vi tar emot. Gå tillbaka och korta texten, den finns kvar i fälten.",
		OddTextTitle: "Några tecken går inte att spara", OddText: "Texten innehöll tecken som inte går att spara. De är borttagna här nedanför. Skicka igen om det ser rätt ut.",
		MethodTitle: "Så går det inte att göra", Method: "Sidan tar inte emot det. Gå tillbaka och försök igen.",
		Number: "Felets nummer", ToStart: "Till startsidan", TryAgain: "Försök igen", SendAgain: "Skicka igen", KeptFields: "Det här finns kvar:", KeptTitle: "Det du skrev",
	},
	da: Error{
		NotFoundTitle: "Siden findes ikke", NotFound: "Siden findes ikke, eller du har ikke adgang til den.",
		ForbiddenTitle: "Det lykkedes ikke", Forbidden: "Kaldet kom fra et andet websted og er stoppet. Intet er ændret.",
		BrokenTitle: "Noget gik galt hos os", Broken: "Intet er ændret. Prøv igen om lidt.", BrokenKept: "Det kunne ikke gemmes. Prøv igen om lidt, det du skrev, er her stadig.",
		AwayTitle: "Vi er straks tilbage", Away: "Databasen svarer ikke lige nu. Prøv igen om lidt.", AwayKept: "Databasen svarer ikke lige nu. Det, du skrev, er her stadig.",
		TooLargeTitle: "For meget tekst", TooLarge: "Det, du sendte, er større end vi tager imod. Gå tilbage og forkort teksten, den står stadig i felterne.",
		OddTextTitle: "Nogle tegn kan ikke gemmes", OddText: "Teksten indeholdt tegn, der ikke kan gemmes. De er fjernet herunder. Send igen, hvis det ser rigtigt ud.",
		MethodTitle: "Sådan kan det ikke gøres", Method: "Siden tager ikke imod det. Gå tilbage og prøv igen.",
		Number: "Fejlens nummer", ToStart: "Til startsiden", TryAgain: "Prøv igen", SendAgain: "Send igen", KeptFields: "Dette er her stadig:", KeptTitle: "Det, du skrev",
	},
	nb: Error{
		NotFoundTitle: "Siden finnes ikke", NotFound: "Siden finnes ikke, eller du har ikke tilgang til den.",
		ForbiddenTitle: "Det gikk ikke", Forbidden: "Kallet kom fra et annet nettsted og er stoppet. Ingenting er endret.",
		BrokenTitle: "Noe gikk galt hos oss", Broken: "Ingenting er endret. Prøv igjen om litt.", BrokenKept: "Det kunne ikke lagres. Prøv igjen om litt, det du skrev, er her fortsatt.",
		AwayTitle: "Vi er straks tilbake", Away: "Databasen svarer ikke akkurat nå. Prøv igjen om litt.", AwayKept: "Databasen svarer ikke akkurat nå. Det du skrev, er her fortsatt.",
		TooLargeTitle: "For mye tekst", TooLarge: "Det du sendte, er større enn det vi tar imot. Gå tilbake og kort ned teksten, den står fortsatt i feltene.",
		OddTextTitle: "Noen tegn kan ikke lagres", OddText: "Teksten inneholdt tegn som ikke kan lagres. De er fjernet nedenfor. Send igjen hvis det ser riktig ut.",
		MethodTitle: "Slik kan det ikke gjøres", Method: "Siden tar ikke imot det. Gå tilbake og prøv igjen.",
		Number: "Feilens nummer", ToStart: "Til startsiden", TryAgain: "Prøv igjen", SendAgain: "Send igjen", KeptFields: "Dette er her fortsatt:", KeptTitle: "Det du skrev",
	},
	en: Error{
		NotFoundTitle: "Page not found", NotFound: "The page does not exist, or you do not have access to it.",
		ForbiddenTitle: "That did not work", Forbidden: "The request came from another site and was stopped. Nothing has changed.",
		BrokenTitle: "Something went wrong on our side", Broken: "Nothing has changed. Try again shortly.", BrokenKept: "It could not be saved. Try again shortly; what you wrote is still here.",
		AwayTitle: "Back in a moment", Away: "The database does not answer right now. Try again shortly.", AwayKept: "The database does not answer right now. What you wrote is still here.",
		TooLargeTitle: "Too much text", TooLarge: "What you sent is larger than we accept. Go back and shorten the text; it is still in the fields.",
		OddTextTitle: "Some characters cannot be saved", OddText: "The text held characters that cannot be saved. They are removed below. Send again if it looks right.",
		MethodTitle: "That cannot be done this way", Method: "The page does not accept that. Go back and try again.",
		Number: "Error number", ToStart: "To the start page", TryAgain: "Try again", SendAgain: "Send again", KeptFields: "This is still here:", KeptTitle: "What you wrote",
	},
}
