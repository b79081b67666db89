package i18n

import "samrum/internal/supervision"

// Member holds the words about who is in a group: the list, joining, leaving.
type Member struct {
	Title, Name, Since, From, LastDay, Address, Change, Invite, Pending, NoPending, PendingLead, SentOn, Until, Resend, Revoke, FullNote, NamesOnly string
	Leave, LeaveTitle, LeaveLead, LeaveSubmit, Stay, LeftTitle, LeftLead, LeftUndo, LeftLate                                                        string
	End, EndTitle, EndLead, EndDay, EndHint, EndSubmit                                                                                              string
	SameDomain                                                                                                                                      string
	State                                                                                                                                           map[supervision.InvitationState]string
}

var member = four[Member]{
	sv: Member{
		Title: "Deltagare", Name: "Namn", Since: "Med sedan", From: "Från", LastDay: "Sista dag", Address: "E-post", Change: "Ändra", Invite: "Bjud in", Pending: "Inbjudna", NoPending: "Ingen väntar på att svara.", PendingLead: "Bara handledaren ser den här listan och deltagarnas adresser.", SentOn: "Skickad", Until: "gäller till", Resend: "Skicka igen", Revoke: "Dra tillbaka", FullNote: "Sa ja, men gruppen var full.", NamesOnly: "Deltagarna ser varandras namn, aldrig adresser.",
		Leave: "Lämna gruppen", LeaveTitle: "Lämna gruppen", LeaveLead: "I dag blir din sista dag. Det du har anmält till senare träffar tas bort. Handledaren får veta det.", LeaveSubmit: "Lämna gruppen", Stay: "Stanna kvar", LeftTitle: "Du har lämnat gruppen", LeftLead: "I dag är din sista dag i", LeftUndo: "Du kan ångra dig i fem minuter. Så länge väntar vi med att säga det till handledaren.", LeftLate: "Det har gått mer än fem minuter. Hör av dig till handledaren om du vill komma tillbaka.",
		End: "Avsluta", EndTitle: "Avsluta deltagandet", EndLead: "Träffar till och med sista dagen räknas. Det hen har anmält till senare träffar tas bort.", EndDay: "Sista dag", EndHint: "Till exempel 2027-01-12. Lämna tomt om hen ska stanna.", EndSubmit: "Spara",
		SameDomain: "Du och de flesta i gruppen har e-post hos samma arbetsgivare. Fältet föredrar ofta en handledare som kommer utifrån.",
		State:      map[supervision.InvitationState]string{"sent": "Skickad", "accepted": "Tackat ja", "declined": "Tackat nej", "bounced": "Kom inte fram", "revoked": "Tillbakadragen", "expired": "För gammal", "unknown": "Okänd"},
	},
	da: Member{
		Title: "Deltagere", Name: "Navn", Since: "Med siden", From: "Fra", LastDay: "Sidste dag", Address: "E-mail", Change: "Ret", Invite: "Inviter", Pending: "Inviterede", NoPending: "Ingen mangler at svare.", PendingLead: "Kun supervisor ser denne liste og deltagernes adresser.", SentOn: "Sendt", Until: "gælder til", Resend: "Send igen", Revoke: "Træk tilbage", FullNote: "Sagde ja, men gruppen var fuld.", NamesOnly: "Deltagerne ser hinandens navne, aldrig adresser.",
		Leave: "Forlad gruppen", LeaveTitle: "Forlad gruppen", LeaveLead: "I dag bliver din sidste dag. Det, du har meldt ind til senere møder, slettes. Supervisor får besked.", LeaveSubmit: "Forlad gruppen", Stay: "Bliv i gruppen", LeftTitle: "Du har forladt gruppen", LeftLead: "I dag er din sidste dag i", LeftUndo: "Du kan fortryde i fem minutter. Så længe venter vi med at sige det til supervisor.", LeftLate: "Der er gået mere end fem minutter. Kontakt supervisor, hvis du vil tilbage.",
		End: "Afslut", EndTitle: "Afslut deltagelsen", EndLead: "Møder til og med den sidste dag tæller med. Det, der er meldt ind til senere møder, slettes.", EndDay: "Sidste dag", EndHint: "For eksempel 2027-01-12. Lad stå tomt, hvis deltageren bliver.", EndSubmit: "Gem",
		SameDomain: "Du og de fleste i gruppen har e-mail hos samme arbejdsgiver. Faget foretrækker ofte en supervisor udefra.",
		State:      map[supervision.InvitationState]string{"sent": "Sendt", "accepted": "Sagt ja", "declined": "Sagt nej", "bounced": "Kom ikke frem", "revoked": "Trukket tilbage", "expired": "For gammel", "unknown": "Ukendt"},
	},
	nb: Member{
		Title: "Deltakere", Name: "Navn", Since: "Med siden", From: "Fra", LastDay: "Siste dag", Address: "E-post", Change: "Endre", Invite: "Inviter", Pending: "Inviterte", NoPending: "Ingen mangler å svare.", PendingLead: "Bare veilederen ser denne listen og deltakernes adresser.", SentOn: "Sendt", Until: "gjelder til", Resend: "Send igjen", Revoke: "Trekk tilbake", FullNote: "Takket ja, men gruppen var full.", NamesOnly: "Deltakerne ser hverandres navn, aldri adresser.",
		Leave: "Forlat gruppen", LeaveTitle: "Forlat gruppen", LeaveLead: "I dag blir din siste dag. Det du har meldt inn til senere møter, slettes. Veilederen får beskjed.", LeaveSubmit: "Forlat gruppen", Stay: "Bli i gruppen", LeftTitle: "Du har forlatt gruppen", LeftLead: "I dag er din siste dag i", LeftUndo: "Du kan angre i fem minutter. Så lenge venter vi med å si det til veilederen.", LeftLate: "Det har gått mer enn fem minutter. Ta kontakt med veilederen hvis du vil tilbake.",
		End: "Avslutt", EndTitle: "Avslutt deltakelsen", EndLead: "Møter til og med den siste dagen teller. Det som er meldt inn til senere møter, slettes.", EndDay: "Siste dag", EndHint: "For eksempel 2027-01-12. La stå tomt hvis deltakeren blir.", EndSubmit: "Lagre",
		SameDomain: "Du og de fleste i gruppen har e-post hos samme arbeidsgiver. Faget foretrekker ofte en veileder utenfra.",
		State:      map[supervision.InvitationState]string{"sent": "Sendt", "accepted": "Takket ja", "declined": "Takket nei", "bounced": "Kom ikke frem", "revoked": "Trukket tilbake", "expired": "For gammel", "unknown": "Ukjent"},
	},
	en: Member{
		Title: "Members", Name: "Name", Since: "Since", From: "From", LastDay: "Last day", Address: "Email", Change: "Change", Invite: "Invite", Pending: "Invited", NoPending: "Nobody has an answer to give.", PendingLead: "Only the supervisor sees this list and the members' addresses.", SentOn: "Sent", Until: "valid until", Resend: "Send again", Revoke: "Take back", FullNote: "Said yes, but the group was full.", NamesOnly: "Members see each other's names, never addresses.",
		Leave: "Leave the group", LeaveTitle: "Leave the group", LeaveLead: "Today becomes your last day. What you have registered for later sessions is deleted. The supervisor is told.", LeaveSubmit: "Leave the group", Stay: "Stay", LeftTitle: "You have left the group", LeftLead: "Today is your last day in", LeftUndo: "You can undo this for five minutes. We wait that long before telling the supervisor.", LeftLate: "More than five minutes have passed. Contact the supervisor if you want to come back.",
		End: "End", EndTitle: "End the membership", EndLead: "Sessions up to and including the last day count. What is registered for later sessions is deleted.", EndDay: "Last day", EndHint: "Like 2027-01-12. Leave empty if she stays.", EndSubmit: "Save",
		SameDomain: "You and most of the group have email with the same employer. The field often prefers a supervisor from outside.",
		State:      map[supervision.InvitationState]string{"sent": "Sent", "accepted": "Accepted", "declined": "Declined", "bounced": "Did not arrive", "revoked": "Taken back", "expired": "Expired", "unknown": "Unknown"},
	},
}
