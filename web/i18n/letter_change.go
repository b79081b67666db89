package i18n

// ChangeLetter holds the words of the letters about moved and cancelled
// sessions.
type ChangeLetter struct {
	MovedOne, MovedMany, CancelledOne, CancelledMany   string
	MovedText, CancelledText, Was, Now, Placed, Reason string
	Zone, Link                                         string
}

var changeLetter = four[ChangeLetter]{
	sv: ChangeLetter{
		MovedOne: "En träff är ändrad", MovedMany: "Flera träffar är ändrade", CancelledOne: "En träff är inställd", CancelledMany: "Flera träffar är inställda",
		MovedText: "Så här blir det i gruppen", CancelledText: "Det här blir inte av i gruppen", Was: "förut", Now: "nu", Placed: "Platsen är en annan, se länken.", Reason: "Skäl:", Zone: "Tiderna gäller i", Link: "Se träffarna",
	},
	da: ChangeLetter{
		MovedOne: "Et møde er ændret", MovedMany: "Flere møder er ændret", CancelledOne: "Et møde er aflyst", CancelledMany: "Flere møder er aflyst",
		MovedText: "Sådan bliver det i gruppen", CancelledText: "Dette bliver ikke til noget i gruppen", Was: "før", Now: "nu", Placed: "Stedet er et andet, se linket.", Reason: "Grund:", Zone: "Tiderne gælder i", Link: "Se møderne",
	},
	nb: ChangeLetter{
		MovedOne: "Et møte er endret", MovedMany: "Flere møter er endret", CancelledOne: "Et møte er avlyst", CancelledMany: "Flere møter er avlyst",
		MovedText: "Slik blir det i gruppen", CancelledText: "Dette blir ikke noe av i gruppen", Was: "før", Now: "nå", Placed: "Stedet er et annet, se lenken.", Reason: "Grunn:", Zone: "Tidene gjelder i", Link: "Se møtene",
	},
	en: ChangeLetter{
		MovedOne: "A session has changed", MovedMany: "Several sessions have changed", CancelledOne: "A session is cancelled", CancelledMany: "Several sessions are cancelled",
		MovedText: "What it will be in the group", CancelledText: "This will not take place in the group", Was: "before", Now: "now", Placed: "The place is another, see the link.", Reason: "Reason:", Zone: "Times are in", Link: "See the sessions",
	},
}
