package i18n

// ChangeLetter holds the words of the letters about moved and cancelled
// sessions: {day} is a session's date, {at} its time of day, {n} how many.
type ChangeLetter struct {
	MovedOne, PlacedOne, MovedMany, CancelledOne, CancelledMany string
	MovedText, CancelledText, Was, Now, Placed, Reason          string
	Zone, Link                                                  string
}

var changeLetter = four[ChangeLetter]{
	sv: ChangeLetter{
		MovedOne: "Ny tid: handledning {day} {at}", PlacedOne: "Ny plats: handledning {day} {at}", MovedMany: "{n} träffar är ändrade", CancelledOne: "Inställt: handledning {day}", CancelledMany: "Inställt: {n} träffar",
		MovedText: "Så här blir det i gruppen", CancelledText: "Det här blir inte av i gruppen", Was: "förut", Now: "nu", Placed: "Ny plats", Reason: "Skäl:", Zone: "Tiderna gäller i", Link: "Se träffarna",
	},
	da: ChangeLetter{
		MovedOne: "Ny tid: supervision {day} {at}", PlacedOne: "Nyt sted: supervision {day} {at}", MovedMany: "{n} møder er ændret", CancelledOne: "Aflyst: supervision {day}", CancelledMany: "Aflyst: {n} møder",
		MovedText: "Sådan bliver det i gruppen", CancelledText: "Dette er aflyst i gruppen", Was: "før", Now: "nu", Placed: "Nyt sted", Reason: "Grund:", Zone: "Tiderne gælder i", Link: "Se møderne",
	},
	nb: ChangeLetter{
		MovedOne: "Ny tid: veiledning {day} {at}", PlacedOne: "Nytt sted: veiledning {day} {at}", MovedMany: "{n} møter er endret", CancelledOne: "Avlyst: veiledning {day}", CancelledMany: "Avlyst: {n} møter",
		MovedText: "Slik blir det i gruppen", CancelledText: "Dette er avlyst i gruppen", Was: "før", Now: "nå", Placed: "Nytt sted", Reason: "Grunn:", Zone: "Tidene gjelder i", Link: "Se møtene",
	},
	en: ChangeLetter{
		MovedOne: "New time: supervision {day} at {at}", PlacedOne: "New place: supervision {day} at {at}", MovedMany: "{n} sessions have changed", CancelledOne: "Cancelled: supervision {day}", CancelledMany: "Cancelled: {n} sessions",
		MovedText: "This is how it will be in the group", CancelledText: "This will not take place in the group", Was: "before", Now: "now", Placed: "New place", Reason: "Reason:", Zone: "Times are in", Link: "See the sessions",
	},
}
