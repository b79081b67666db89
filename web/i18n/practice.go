package i18n

// Practice holds the words of who works in a practice, and of invitations to.
type Practice struct {
	People, PeopleLead, Supervises, Administers, You, GiveAdministrator, TakeAdministrator, TakeSupervisor     string
	Leads, Invite, InviteLead, Address, Send, Waiting, NoWaiting, SentAt, ValidTo, RunOut, SendAgain, Withdraw string
	Leave, LeaveLead, LeaveButton, Yours, Several, Enter, Current, Mine                                        string
	JoinTitle, JoinLead, JoinFrom, JoinKept, JoinAnswer, JoinName, JoinSend                                    string
	JoinAccepted, JoinAcceptedLead, JoinDeclined, JoinDeclinedLead, JoinDead, JoinDeadLead                     string
	InviteSubject, InviteText, InviteBy, InviteLink, InviteValid, InviteKept, InviteNot                        string
	Answer                                                                                                     map[string]string
}

var practice = four[Practice]{
	sv: Practice{
		People: "Vilka arbetar i mottagningen", PeopleLead: "De som handleder eller administrerar här.", Supervises: "Handledare", Administers: "Administratör", You: "du", GiveAdministrator: "Gör till administratör", TakeAdministrator: "Ta tillbaka administratörsrollen", TakeSupervisor: "Ta bort som handledare",
		Leads: "Leder grupper med träffar framför sig", Invite: "Bjud in en handledare", InviteLead: "Personen får ett mejl och väljer själv. Den som tackar ja kan leda grupper här.", Address: "E-postadress", Send: "Skicka inbjudan", Waiting: "Väntar på svar", NoWaiting: "Ingen inbjudan väntar på svar.", SentAt: "Skickad", ValidTo: "gäller till", RunOut: "Har slutat gälla", SendAgain: "Skicka igen", Withdraw: "Ta tillbaka",
		Leave: "Lämna mottagningen", LeaveLead: "Du slutar handleda och administrera här. Det går inte medan du leder en grupp som har träffar framför sig.", LeaveButton: "Lämna mottagningen", Yours: "Dina mottagningar", Several: "Mottagningar", Enter: "Gå dit", Current: "Här är du nu", Mine: "Mottagningen",
		JoinTitle: "Inbjudan att handleda", JoinLead: "Du är inbjuden att handleda i", JoinFrom: "Inbjudan kommer från", JoinKept: "Vi sparar din e-postadress och ditt namn. Bara de som handleder eller administrerar i mottagningen, och grupper du leder, ser namnet.", JoinAnswer: "Vad svarar du?", JoinName: "Ditt namn, som andra ser det", JoinSend: "Skicka svaret",
		JoinAccepted: "Tack, du är med", JoinAcceptedLead: "Logga in med adressen som brevet kom till.", JoinDeclined: "Du har tackat nej", JoinDeclinedLead: "Du behöver inte göra något mer.", JoinDead: "Inbjudan gäller inte längre", JoinDeadLead: "Be den som bjöd in dig att skicka en ny.",
		InviteSubject: "Inbjudan att handleda", InviteText: "Du är inbjuden att handleda i {practice}.", InviteBy: "Inbjudan kommer från", InviteLink: "Öppna länken och svara ja eller nej", InviteValid: "Länken gäller i trettio dagar.", InviteKept: "Vi har sparat din e-postadress för att kunna skicka det här. Tackar du ja ser andra handledare där ditt namn.", InviteNot: "Känner du inte till det här? Då behöver du inte göra något.",
		Answer: map[string]string{"accept": "Ja, jag vill handleda där", "decline": "Nej tack"},
	},
	da: Practice{
		People: "Mennesker i praksis", PeopleLead: "Dem, der superviserer eller administrerer her.", Supervises: "Supervisor", Administers: "Administrator", You: "dig", GiveAdministrator: "Gør til administrator", TakeAdministrator: "Tag administratorrollen tilbage", TakeSupervisor: "Fjern som supervisor",
		Leads: "Leder grupper med møder foran sig", Invite: "Inviter en supervisor", InviteLead: "Personen får en mail og vælger selv. Den, der siger ja, kan lede grupper her.", Address: "E-mailadresse", Send: "Send invitation", Waiting: "Venter på svar", NoWaiting: "Ingen invitation venter på svar.", SentAt: "Sendt", ValidTo: "gælder til", RunOut: "Gælder ikke længere", SendAgain: "Send igen", Withdraw: "Træk tilbage",
		Leave: "Forlad praksis", LeaveLead: "Du holder op med at supervisere og administrere her. Det går ikke, mens du leder en gruppe, der har møder foran sig.", LeaveButton: "Forlad praksis", Yours: "Dine praksisser", Several: "Praksisser", Enter: "Gå dertil", Current: "Her er du nu", Mine: "Praksis",
		JoinTitle: "Invitation til at supervisere", JoinLead: "Du er inviteret til at supervisere i", JoinFrom: "Invitationen kommer fra", JoinKept: "Vi gemmer din e-mailadresse og dit navn. Kun dem, der superviserer eller administrerer i praksis, og grupper, du leder, ser navnet.", JoinAnswer: "Hvad svarer du?", JoinName: "Dit navn, som andre ser det", JoinSend: "Send svaret",
		JoinAccepted: "Tak, du er med", JoinAcceptedLead: "Log ind med adressen, som brevet kom til.", JoinDeclined: "Du har sagt nej", JoinDeclinedLead: "Du behøver ikke at gøre mere.", JoinDead: "Invitationen gælder ikke længere", JoinDeadLead: "Bed den, der inviterede dig, om at sende en ny.",
		InviteSubject: "Invitation til at supervisere", InviteText: "Du er inviteret til at supervisere i {practice}.", InviteBy: "Invitationen kommer fra", InviteLink: "Åbn linket, og svar ja eller nej", InviteValid: "Linket gælder i tredive dage.", InviteKept: "Vi har gemt din e-mailadresse for at kunne sende dette. Siger du ja, ser andre supervisorer der dit navn.", InviteNot: "Kender du ikke til dette? Så behøver du ikke at gøre noget.",
		Answer: map[string]string{"accept": "Ja, jeg vil supervisere der", "decline": "Nej tak"},
	},
	nb: Practice{
		People: "Mennesker i praksisen", PeopleLead: "De som veileder eller administrerer her.", Supervises: "Veileder", Administers: "Administrator", You: "deg", GiveAdministrator: "Gjør til administrator", TakeAdministrator: "Ta tilbake administratorrollen", TakeSupervisor: "Fjern som veileder",
		Leads: "Leder grupper med møter foran seg", Invite: "Inviter en veileder", InviteLead: "Personen får en e-post og velger selv. Den som sier ja, kan lede grupper her.", Address: "E-postadresse", Send: "Send invitasjon", Waiting: "Venter på svar", NoWaiting: "Ingen invitasjon venter på svar.", SentAt: "Sendt", ValidTo: "gjelder til", RunOut: "Gjelder ikke lenger", SendAgain: "Send igjen", Withdraw: "Trekk tilbake",
		Leave: "Forlat praksisen", LeaveLead: "Du slutter å veilede og administrere her. Det går ikke mens du leder en gruppe som har møter foran seg.", LeaveButton: "Forlat praksisen", Yours: "Dine praksiser", Several: "Praksiser", Enter: "Gå dit", Current: "Her er du nå", Mine: "Praksisen",
		JoinTitle: "Invitasjon til å veilede", JoinLead: "Du er invitert til å veilede i", JoinFrom: "Invitasjonen kommer fra", JoinKept: "Vi lagrer e-postadressen og navnet ditt. Bare de som veileder eller administrerer i praksisen, og grupper du leder, ser navnet.", JoinAnswer: "Hva svarer du?", JoinName: "Navnet ditt, slik andre ser det", JoinSend: "Send svaret",
		JoinAccepted: "Takk, du er med", JoinAcceptedLead: "Logg inn med adressen som brevet kom til.", JoinDeclined: "Du har takket nei", JoinDeclinedLead: "Du trenger ikke å gjøre noe mer.", JoinDead: "Invitasjonen gjelder ikke lenger", JoinDeadLead: "Be den som inviterte deg, om å sende en ny.",
		InviteSubject: "Invitasjon til å veilede", InviteText: "Du er invitert til å veilede i {practice}.", InviteBy: "Invitasjonen kommer fra", InviteLink: "Åpne lenken og svar ja eller nei", InviteValid: "Lenken gjelder i tretti dager.", InviteKept: "Vi har lagret e-postadressen din for å kunne sende dette. Sier du ja, ser andre veiledere der navnet ditt.", InviteNot: "Kjenner du ikke til dette? Da trenger du ikke å gjøre noe.",
		Answer: map[string]string{"accept": "Ja, jeg vil veilede der", "decline": "Nei takk"},
	},
	en: Practice{
		People: "People in the practice", PeopleLead: "Those who supervise or administer here.", Supervises: "Supervisor", Administers: "Administrator", You: "you", GiveAdministrator: "Make administrator", TakeAdministrator: "Take back the administrator role", TakeSupervisor: "Remove as supervisor",
		Leads: "Leads groups with sessions ahead", Invite: "Invite a supervisor", InviteLead: "The person gets an email and decides. Who accepts can lead groups here.", Address: "Email address", Send: "Send invitation", Waiting: "Waiting for an answer", NoWaiting: "No invitation is waiting for an answer.", SentAt: "Sent", ValidTo: "valid until", RunOut: "No longer valid", SendAgain: "Send again", Withdraw: "Withdraw",
		Leave: "Leave the practice", LeaveLead: "You stop supervising and administering here. That does not work while you lead a group that has sessions ahead.", LeaveButton: "Leave the practice", Yours: "Your practices", Several: "Practices", Enter: "Go there", Current: "You are here now", Mine: "The practice",
		JoinTitle: "Invitation to supervise", JoinLead: "You are invited to supervise in", JoinFrom: "The invitation comes from", JoinKept: "We keep your email address and your name. Only those who supervise or administer in the practice, and groups that you lead, see the name.", JoinAnswer: "What do you answer?", JoinName: "Your name, as others see it", JoinSend: "Send the answer",
		JoinAccepted: "Thank you, you are in", JoinAcceptedLead: "Sign in with the address that the letter came to.", JoinDeclined: "You have declined", JoinDeclinedLead: "You need do nothing more.", JoinDead: "The invitation is no longer valid", JoinDeadLead: "Ask the person who invited you to send a new one.",
		InviteSubject: "Invitation to supervise", InviteText: "You are invited to supervise in {practice}.", InviteBy: "The invitation comes from", InviteLink: "Open the link and answer yes or no", InviteValid: "The link is valid for thirty days.", InviteKept: "We have kept your email address in order to send this. If you accept, other supervisors there see your name.", InviteNot: "Do you know nothing of this? Then you need do nothing.",
		Answer: map[string]string{"accept": "Yes, I want to supervise there", "decline": "No, thank you"},
	},
}
