package i18n

// Delivery holds the words of letters that wait, failed or did not reach anybody.
type Delivery struct {
	Unreached, UnreachedSince, UnreachedLead                                  string
	Title, Lead, Waiting, NoWaiting, Letters, Count, Oldest                   string
	Failed, NoFailed, TriedAt, Silent, Answered, NextAt, Stopped, Again, Drop string
	More                                                                      string
	Other                                                                     string
	Kind                                                                      map[string]string // by the job's
	one, other                                                                string
}

var delivery = four[Delivery]{
	sv: Delivery{
		Unreached: "går inte att nå med mejl.", UnreachedSince: "Går inte att nå sedan", UnreachedLead: "Mejlservern tar inte emot brev till alla adresser i listan. Fråga den det gäller. När ett brev kommer fram försvinner märket.",
		Title: "Brev på väg och brev som inte kom fram", Lead: "Bara sorten och tiden syns här, aldrig adresser eller innehåll.", Waiting: "Väntar på att skickas", NoWaiting: "Inget brev väntar.", Letters: "Brev", Count: "Antal", Oldest: "Äldsta",
		Failed: "Gick inte i väg", NoFailed: "Alla brev har gått i väg.", TriedAt: "Senast försökt", Silent: "mejlservern svarade inte", Answered: "mejlservern svarade", NextAt: "Nästa försök", Stopped: "Försöks inte igen av sig självt.", Again: "Försök igen", Drop: "Släng",
		More: "Fler brev än de här har inte gått i väg:", Other: "Annat brev", one: "ett försök", other: "försök",
		Kind: map[string]string{"booking_letter": "Om en bokning", "evaluation_letter": "Frågor om handledningen", "change_letter": "Träffar som ändrats eller ställts in", "dates_letter": "Datum som planerats", "reminder_letter": "Påminnelse om en träff", "digest_letter": "Dagens rad till en handledare", "handover_letter": "Nytt om vem som leder", "invitation_letter": "Inbjudan till en grupp", "leader_letter": "Rad till en handledare", "practice_invitation_letter": "Inbjudan att handleda"},
	},
	da: Delivery{
		Unreached: "kan ikke nås med mail.", UnreachedSince: "Kan ikke nås siden", UnreachedLead: "Mailserveren tager ikke imod breve til alle adresser på listen. Spørg den, det gælder. Når et brev kommer frem, forsvinder mærket.",
		Title: "Breve på vej og breve, der ikke kom frem", Lead: "Kun slagsen og tidspunktet vises her, aldrig adresser eller indhold.", Waiting: "Venter på at blive sendt", NoWaiting: "Ingen breve venter.", Letters: "Breve", Count: "Antal", Oldest: "Ældste",
		Failed: "Blev ikke sendt", NoFailed: "Alle breve er sendt.", TriedAt: "Sidst forsøgt", Silent: "mailserveren svarede ikke", Answered: "mailserveren svarede", NextAt: "Næste forsøg", Stopped: "Forsøges ikke igen af sig selv.", Again: "Prøv igen", Drop: "Kassér",
		More: "Flere breve end disse er ikke sendt:", Other: "Et andet brev", one: "ét forsøg", other: "forsøg",
		Kind: map[string]string{"booking_letter": "Om en booking", "evaluation_letter": "Spørgsmål om supervisionen", "change_letter": "Møder, der er ændret eller aflyst", "dates_letter": "Planlagte datoer", "reminder_letter": "Påmindelse om et møde", "digest_letter": "Dagens linje til en supervisor", "handover_letter": "Nyt om, hvem der leder", "invitation_letter": "Invitation til en gruppe", "leader_letter": "Linje til en supervisor", "practice_invitation_letter": "Invitation til at supervisere"},
	},
	nb: Delivery{
		Unreached: "kan ikke nås med e-post.", UnreachedSince: "Kan ikke nås siden", UnreachedLead: "E-postserveren tar ikke imot brev til alle adressene i listen. Spør den det gjelder. Når et brev kommer fram, forsvinner merket.",
		Title: "Brev på vei og brev som ikke kom fram", Lead: "Bare slaget og tidspunktet vises her, aldri adresser eller innhold.", Waiting: "Venter på å bli sendt", NoWaiting: "Ingen brev venter.", Letters: "Brev", Count: "Antall", Oldest: "Eldste",
		Failed: "Ble ikke sendt", NoFailed: "Alle brev er sendt.", TriedAt: "Sist forsøkt", Silent: "e-postserveren svarte ikke", Answered: "e-postserveren svarte", NextAt: "Neste forsøk", Stopped: "Forsøkes ikke igjen av seg selv.", Again: "Prøv igjen", Drop: "Kast",
		More: "Flere brev enn disse er ikke sendt:", Other: "Et annet brev", one: "ett forsøk", other: "forsøk",
		Kind: map[string]string{"booking_letter": "Om en bestilling", "evaluation_letter": "Spørsmål om veiledningen", "change_letter": "Møter som er endret eller avlyst", "dates_letter": "Planlagte datoer", "reminder_letter": "Påminnelse om et møte", "digest_letter": "Dagens linje til en veileder", "handover_letter": "Nytt om hvem som leder", "invitation_letter": "Invitasjon til en gruppe", "leader_letter": "Linje til en veileder", "practice_invitation_letter": "Invitasjon til å veilede"},
	},
	en: Delivery{
		Unreached: "cannot be reached by email.", UnreachedSince: "Not reached since", UnreachedLead: "The mail server does not take letters to every address in the list. Ask whoever it is. When a letter arrives the mark goes.",
		Title: "Letters on their way and letters that did not arrive", Lead: "Only the kind and the time are shown here, never addresses or content.", Waiting: "Waiting to be sent", NoWaiting: "No letter is waiting.", Letters: "Letters", Count: "Number", Oldest: "Oldest",
		Failed: "Did not leave", NoFailed: "Every letter has left.", TriedAt: "Last tried", Silent: "the mail server did not answer", Answered: "the mail server answered", NextAt: "Next try", Stopped: "Is not tried again by itself.", Again: "Try again", Drop: "Drop",
		More: "More letters than these have not left:", Other: "Another letter", one: "one try", other: "tries",
		Kind: map[string]string{"booking_letter": "About a booking", "evaluation_letter": "Questions about the supervision", "change_letter": "Sessions that moved or were cancelled", "dates_letter": "Dates planned", "reminder_letter": "Reminder of a session", "digest_letter": "The day's line to a supervisor", "handover_letter": "News of who leads", "invitation_letter": "Invitation to a group", "leader_letter": "Line to a supervisor", "practice_invitation_letter": "Invitation to supervise"},
	},
}

// Of names a kind of letter by its job's kind.
func (d Delivery) Of(kind string) string {
	if name, ok := d.Kind[kind]; ok {
		return name
	}
	return d.Other
}

// Tries returns "3 försök".
func (d Delivery) Tries(n int) string { return count(d.one, d.other)(n) }
