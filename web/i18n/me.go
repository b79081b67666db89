package i18n

// Me holds the words of a person's own page.
type Me struct {
	Title, Lead, Name, NameHint, Language, Theme, Zone, ZoneOfPractice, Save, Address, SignOutTitle, SignOutLead string
}

var me = four[Me]{
	sv: Me{Title: "Min sida", Lead: "Så ser andra dig, och så ser du Samrum.", Name: "Ditt namn, som andra ser det", NameHint: "Förnamn räcker. Din e-postadress visas aldrig för andra deltagare.", Language: "Språk", Theme: "Utseende", Zone: "Tidszon", ZoneOfPractice: "Samma som mottagningen", Save: "Spara", Address: "Du loggar in med", SignOutTitle: "Logga ut", SignOutLead: "På en dator som du delar med andra."},
	da: Me{Title: "Min side", Lead: "Sådan ser andre dig, og sådan ser du Samrum.", Name: "Dit navn, som andre ser det", NameHint: "Fornavn er nok. Din e-mailadresse vises aldrig for andre deltagere.", Language: "Sprog", Theme: "Udseende", Zone: "Tidszone", ZoneOfPractice: "Samme som praksissens", Save: "Gem", Address: "Du logger ind med", SignOutTitle: "Log ud", SignOutLead: "På en computer, du deler med andre."},
	nb: Me{Title: "Min side", Lead: "Slik ser andre deg, og slik ser du Samrum.", Name: "Navnet ditt, slik andre ser det", NameHint: "Fornavn er nok. E-postadressen din vises aldri for andre deltakere.", Language: "Språk", Theme: "Utseende", Zone: "Tidssone", ZoneOfPractice: "Samme som praksisen", Save: "Lagre", Address: "Du logger inn med", SignOutTitle: "Logg ut", SignOutLead: "På en datamaskin du deler med andre."},
	en: Me{Title: "My page", Lead: "How others see you, and how you see Samrum.", Name: "Your name, as others see it", NameHint: "A first name is enough. Your email address is never shown to other members.", Language: "Language", Theme: "Appearance", Zone: "Time zone", ZoneOfPractice: "The practice's", Save: "Save", Address: "You sign in with", SignOutTitle: "Sign out", SignOutLead: "On a computer that you share with others."},
}
