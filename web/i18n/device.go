package i18n

// Device holds the words of where a person is signed in.
type Device struct {
	Title, Lead, This, Unknown, In, SignedIn, Seen, End, EndOthers string
}

var device = four[Device]{
	sv: Device{Title: "Inloggade enheter", Lead: "Känner du inte igen en enhet? Logga ut den.", This: "Den här", Unknown: "Okänd webbläsare", In: "på", SignedIn: "Inloggad", Seen: "senast sedd", End: "Logga ut", EndOthers: "Logga ut alla andra"},
	da: Device{Title: "Enheder, du er logget ind på", Lead: "Kender du ikke en enhed? Log den ud.", This: "Denne", Unknown: "Ukendt browser", In: "på", SignedIn: "Logget ind", Seen: "senest set", End: "Log ud", EndOthers: "Log alle andre ud"},
	nb: Device{Title: "Enheter du er logget inn på", Lead: "Kjenner du ikke igjen en enhet? Logg den ut.", This: "Denne", Unknown: "Ukjent nettleser", In: "på", SignedIn: "Logget inn", Seen: "sist sett", End: "Logg ut", EndOthers: "Logg ut alle andre"},
	en: Device{Title: "Devices signed in", Lead: "Is there a device that you do not know? Sign it out.", This: "This one", Unknown: "Unknown browser", In: "on", SignedIn: "Signed in", Seen: "last seen", End: "Sign out", EndOthers: "Sign out all others"},
}
