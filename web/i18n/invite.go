package i18n

import "samrum/internal/supervision"

// Invite holds the words of inviting somebody and of answering.
type Invite struct {
	Title, Lead, List, ListHint, From, FromHint, Preview, Again, PreviewTitle, Line, Send string
	Row                                                                                   map[supervision.InviteeState]string

	PageTitle, LeadsYou, Dates, NoDates, JoinsOn, Stored, StoredText, Sees, SeesText, YourAnswer, Name, NameHint, Language, Submit, NotSignedIn string
	Answer                                                                                                                                      map[supervision.Answer]string
	OtherTitle, OtherLead, OtherConfirm, FullTitle, FullLead, SignInNow, Ask                                                                    string
	Dead                                                                                                                                        map[supervision.InvitationState][2]string // title, what to do

	LetterSubject, LetterHelloName, LetterLead, LetterLink, LetterValid, LetterNotYou string
	FullSubject, FullText, FullSomebody, LeftSubject, LeftText, NewsLink              string
}

var invite = four[Invite]{
	sv: Invite{
		Title: "Bjud in deltagare", Lead: "Klistra in adresser. Var och en får ett eget brev och ingen ser de andras adresser.", List: "Adresser", ListHint: "Med komma, semikolon eller på egna rader. Namn <adress> går också bra.", From: "Med från och med", FromHint: "Till exempel 2027-01-12. Tomt: den dag hen svarar.", Preview: "Se listan", Again: "Se listan igen", PreviewTitle: "Så blir det", Line: "Rad", Send: "Skicka inbjudan",
		Row:       map[supervision.InviteeState]string{"ready": "Får ett brev", "broken": "Går inte att läsa som adress", "double": "Står redan längre upp", "member": "Är redan med i gruppen", "leader": "Leder gruppen", "invited": "Har redan en inbjudan"},
		PageTitle: "Inbjudan till", LeadsYou: "Leds av", Dates: "De första träffarna", NoDates: "Inga träffar är planerade än.", JoinsOn: "Du är med från och med", Stored: "Det här sparas", StoredText: "Din e-postadress, namnet du väljer, ditt språk, vilka träffar du är med på och det du själv anmäler. Text om ärenden sparas krypterad och tas bort 30 dagar efter träffen.", Sees: "Vem ser vad", SeesText: "Handledaren ser ditt namn, din e-postadress och ditt svar. De andra deltagarna ser bara namnet.", YourAnswer: "Ditt svar", Name: "Ditt namn, som andra ser det", NameHint: "Förnamn räcker. Du kan ändra det senare på Min sida.", Language: "Språk för brev och sidor", Submit: "Skicka svaret", NotSignedIn: "Svaret loggar inte in dig.",
		Answer:     map[supervision.Answer]string{"accept": "Ja, jag är med", "decline": "Nej tack"},
		OtherTitle: "Är inbjudan till dig?", OtherLead: "Du är inloggad med en annan adress än den som brevet gick till:", OtherConfirm: "Jag svarar för den som brevet gick till", FullTitle: "Gruppen är full", FullLead: "Den sista platsen har tagits. Handledaren har fått veta att du ville vara med och kan göra plats. Din inbjudan gäller så länge.", SignInNow: "Logga in", Ask: "Hör av dig till",
		Dead: map[supervision.InvitationState][2]string{
			"accepted": {"Du har tackat ja", "Logga in med adressen som brevet kom till, så ser du gruppen och träffarna."}, "declined": {"Du har tackat nej", "Du behöver inte göra något mer. Ångrar du dig kan handledaren bjuda in dig igen."},
			"revoked": {"Inbjudan är tillbakadragen", "Tror du att det är ett misstag, fråga den som bjöd in dig."}, "expired": {"Inbjudan är för gammal", "Den gällde i 30 dagar. Be den som bjöd in dig att skicka en ny."},
			"unknown": {"Länken gäller inte", "Kanske har ett nyare brev kommit, eller så följde inte hela länken med. Annars kan den som bjöd in dig skicka en ny."}, "sent": {"Inbjudan gäller", "Öppna länken igen."}, "bounced": {"Inbjudan kom inte fram", "Be den som bjöd in dig att skicka en ny."},
		},
		LetterSubject: "Inbjudan till {group}", LetterHelloName: "Hej {name}!", LetterLead: "{leader}, {practice}, bjuder in dig till handledningsgruppen {group}.", LetterLink: "Se träffarna och svara ja eller nej", LetterValid: "Länken gäller i 30 dagar. Inget händer förrän du har valt ett svar.", LetterNotYou: "Vet du inte vad det här gäller? Då behöver du inte göra något.",
		FullSubject: "{group} är full", FullText: "{name} tackade ja till {group}, men gruppen har redan sitt största antal. Höj antalet om hen ska få plats.", FullSomebody: "Någon", LeftSubject: "{name} lämnar {group}", LeftText: "{name} lämnar {group}. Sista dag är {day}.", NewsLink: "Till deltagarna",
	},
	da: Invite{
		Title: "Inviter deltagere", Lead: "Indsæt adresser. Hver får sit eget brev, og ingen ser de andres adresser.", List: "Adresser", ListHint: "Med komma, semikolon eller på hver sin linje. Navn <adresse> går også.", From: "Med fra og med", FromHint: "For eksempel 2027-01-12. Tomt: den dag, der svares.", Preview: "Se listen", Again: "Se listen igen", PreviewTitle: "Sådan bliver det", Line: "Linje", Send: "Send invitationen",
		Row:       map[supervision.InviteeState]string{"ready": "Får et brev", "broken": "Kan ikke læses som adresse", "double": "Står allerede længere oppe", "member": "Er allerede med i gruppen", "leader": "Leder gruppen", "invited": "Har allerede en invitation"},
		PageTitle: "Invitation til", LeadsYou: "Ledes af", Dates: "De første møder", NoDates: "Der er ingen møder planlagt endnu.", JoinsOn: "Du er med fra og med", Stored: "Det gemmes", StoredText: "Din e-mailadresse, det navn du vælger, dit sprog, hvilke møder du er med til, og det du selv melder ind. Tekst om sager gemmes krypteret og slettes 30 dage efter mødet.", Sees: "Hvem ser hvad", SeesText: "Supervisoren ser dit navn, din e-mailadresse og dit svar. De andre deltagere ser kun navnet.", YourAnswer: "Dit svar", Name: "Dit navn, som andre ser det", NameHint: "Fornavn er nok. Du kan ændre det senere på Min side.", Language: "Sprog for breve og sider", Submit: "Send svaret", NotSignedIn: "Svaret logger dig ikke ind.",
		Answer:     map[supervision.Answer]string{"accept": "Ja, jeg er med", "decline": "Nej tak"},
		OtherTitle: "Er invitationen til dig?", OtherLead: "Du er logget ind med en anden adresse end den, brevet gik til:", OtherConfirm: "Jeg svarer for den, brevet gik til", FullTitle: "Gruppen er fuld", FullLead: "Den sidste plads er taget. Supervisor har fået at vide, at du ville være med, og kan gøre plads. Din invitation gælder så længe.", SignInNow: "Log ind", Ask: "Kontakt",
		Dead: map[supervision.InvitationState][2]string{
			"accepted": {"Du har sagt ja", "Log ind med den adresse, brevet kom til, så ser du gruppen og møderne."}, "declined": {"Du har sagt nej", "Du behøver ikke gøre mere. Fortryder du, kan supervisor invitere dig igen."},
			"revoked": {"Invitationen er trukket tilbage", "Tror du, at det er en fejl, så spørg den, der inviterede dig."}, "expired": {"Invitationen er for gammel", "Den gjaldt i 30 dage. Bed den, der inviterede dig, om at sende en ny."},
			"unknown": {"Linket gælder ikke", "Måske er der kommet et nyere brev, eller hele linket kom ikke med. Ellers kan den, der inviterede dig, sende et nyt."}, "sent": {"Invitationen gælder", "Åbn linket igen."}, "bounced": {"Invitationen kom ikke frem", "Bed den, der inviterede dig, om at sende en ny."},
		},
		LetterSubject: "Invitation til {group}", LetterHelloName: "Hej {name}!", LetterLead: "{leader}, {practice}, inviterer dig til supervisionsgruppen {group}.", LetterLink: "Se møderne og svar ja eller nej", LetterValid: "Linket gælder i 30 dage. Der sker intet, før du har valgt et svar.", LetterNotYou: "Ved du ikke, hvad det handler om? Så behøver du ikke at gøre noget.",
		FullSubject: "{group} er fuld", FullText: "{name} sagde ja til {group}, men gruppen har allerede sit største antal. Sæt antallet op, hvis der skal være plads.", FullSomebody: "Nogen", LeftSubject: "{name} forlader {group}", LeftText: "{name} forlader {group}. Sidste dag er {day}.", NewsLink: "Til deltagerne",
	},
	nb: Invite{
		Title: "Inviter deltakere", Lead: "Lim inn adresser. Hver får sitt eget brev, og ingen ser de andres adresser.", List: "Adresser", ListHint: "Med komma, semikolon eller på egne linjer. Navn <adresse> går også.", From: "Med fra og med", FromHint: "For eksempel 2027-01-12. Tomt: den dagen det svares.", Preview: "Se listen", Again: "Se listen igjen", PreviewTitle: "Slik blir det", Line: "Linje", Send: "Send invitasjonen",
		Row:       map[supervision.InviteeState]string{"ready": "Får et brev", "broken": "Kan ikke leses som adresse", "double": "Står allerede lenger opp", "member": "Er allerede med i gruppen", "leader": "Leder gruppen", "invited": "Har allerede en invitasjon"},
		PageTitle: "Invitasjon til", LeadsYou: "Ledes av", Dates: "De første møtene", NoDates: "Ingen møter er planlagt ennå.", JoinsOn: "Du er med fra og med", Stored: "Dette lagres", StoredText: "E-postadressen din, navnet du velger, språket ditt, hvilke møter du er med på, og det du selv melder inn. Tekst om saker lagres kryptert og slettes 30 dager etter møtet.", Sees: "Hvem ser hva", SeesText: "Veilederen ser navnet ditt, e-postadressen din og svaret ditt. De andre deltakerne ser bare navnet.", YourAnswer: "Svaret ditt", Name: "Navnet ditt, slik andre ser det", NameHint: "Fornavn er nok. Du kan endre det senere på Min side.", Language: "Språk for brev og sider", Submit: "Send svaret", NotSignedIn: "Svaret logger deg ikke inn.",
		Answer:     map[supervision.Answer]string{"accept": "Ja, jeg er med", "decline": "Nei takk"},
		OtherTitle: "Er invitasjonen til deg?", OtherLead: "Du er logget inn med en annen adresse enn den brevet gikk til:", OtherConfirm: "Jeg svarer for den brevet gikk til", FullTitle: "Gruppen er full", FullLead: "Den siste plassen er tatt. Veilederen har fått vite at du ville være med, og kan gjøre plass. Invitasjonen din gjelder så lenge.", SignInNow: "Logg inn", Ask: "Ta kontakt med",
		Dead: map[supervision.InvitationState][2]string{
			"accepted": {"Du har takket ja", "Logg inn med adressen brevet kom til, så ser du gruppen og møtene."}, "declined": {"Du har takket nei", "Du trenger ikke gjøre mer. Ombestemmer du deg, kan veilederen invitere deg igjen."},
			"revoked": {"Invitasjonen er trukket tilbake", "Tror du at det er en feil, spør den som inviterte deg."}, "expired": {"Invitasjonen er for gammel", "Den gjaldt i 30 dager. Be den som inviterte deg, om å sende en ny."},
			"unknown": {"Lenken gjelder ikke", "Kanskje har det kommet et nyere brev, eller hele lenken ble ikke med. Ellers kan den som inviterte deg, sende en ny."}, "sent": {"Invitasjonen gjelder", "Åpne lenken igjen."}, "bounced": {"Invitasjonen kom ikke frem", "Be den som inviterte deg, om å sende en ny."},
		},
		LetterSubject: "Invitasjon til {group}", LetterHelloName: "Hei {name}!", LetterLead: "{leader}, {practice}, inviterer deg til veiledningsgruppen {group}.", LetterLink: "Se møtene og svar ja eller nei", LetterValid: "Lenken gjelder i 30 dager. Ingenting skjer før du har valgt et svar.", LetterNotYou: "Vet du ikke hva dette gjelder? Da trenger du ikke å gjøre noe.",
		FullSubject: "{group} er full", FullText: "{name} takket ja til {group}, men gruppen har allerede sitt største antall. Øk antallet hvis det skal bli plass.", FullSomebody: "Noen", LeftSubject: "{name} forlater {group}", LeftText: "{name} forlater {group}. Siste dag er {day}.", NewsLink: "Til deltakerne",
	},
	en: Invite{
		Title: "Invite members", Lead: "Paste addresses. Each person gets a letter of her own, and nobody sees the others' addresses.", List: "Addresses", ListHint: "Between commas, semicolons or on lines of their own. Name <address> works too.", From: "Member from", FromHint: "Like 2027-01-12. Empty: the day of the answer.", Preview: "See the list", Again: "See the list again", PreviewTitle: "What will happen", Line: "Line", Send: "Send the invitation",
		Row:       map[supervision.InviteeState]string{"ready": "Gets a letter", "broken": "Cannot be read as an address", "double": "Stands further up already", "member": "Is in the group already", "leader": "Leads the group", "invited": "Has an invitation already"},
		PageTitle: "Invitation to", LeadsYou: "Led by", Dates: "The first sessions", NoDates: "No sessions are planned yet.", JoinsOn: "You are a member from", Stored: "What is stored", StoredText: "Your email address, the name you choose, your language, which sessions you attend and what you register yourself. Texts about cases are stored encrypted and deleted 30 days after the session.", Sees: "Who sees what", SeesText: "The supervisor sees your name, your email address and your answer. The other members see only the name.", YourAnswer: "Your answer", Name: "Your name, as others see it", NameHint: "A first name is enough. You can change it later on My page.", Language: "Language of letters and pages", Submit: "Send the answer", NotSignedIn: "Answering does not sign you in.",
		Answer:     map[supervision.Answer]string{"accept": "Yes, I join", "decline": "No, thank you"},
		OtherTitle: "Is the invitation for you?", OtherLead: "You are signed in with another address than the letter went to:", OtherConfirm: "I answer for the person the letter went to", FullTitle: "The group is full", FullLead: "The last place has been taken. The supervisor has been told that you wanted to join and can make room. Your invitation stays valid meanwhile.", SignInNow: "Sign in", Ask: "Contact",
		Dead: map[supervision.InvitationState][2]string{
			"accepted": {"You have accepted", "Sign in with the address the letter came to, and you see the group and its sessions."}, "declined": {"You have declined", "You need do nothing more. If you change your mind, the supervisor can invite you again."},
			"revoked": {"The invitation was taken back", "If you think that is a mistake, ask whoever invited you."}, "expired": {"The invitation has expired", "It was valid for 30 days. Ask whoever invited you to send a new one."},
			"unknown": {"The link does not work", "A newer letter may have come, or part of the link was lost. Otherwise whoever invited you can send a new one."}, "sent": {"The invitation is valid", "Open the link again."}, "bounced": {"The invitation did not arrive", "Ask whoever invited you to send a new one."},
		},
		LetterSubject: "Invitation to {group}", LetterHelloName: "Hello {name}.", LetterLead: "{leader}, {practice}, invites you to the supervision group {group}.", LetterLink: "See the sessions and answer yes or no", LetterValid: "The link works for 30 days. Nothing happens until you have chosen an answer.", LetterNotYou: "Do you not know what this is about? Then you need do nothing.",
		FullSubject: "{group} is full", FullText: "{name} accepted the invitation to {group}, but the group has its largest size already. Raise it to make room.", FullSomebody: "Somebody", LeftSubject: "{name} leaves {group}", LeftText: "{name} leaves {group}. The last day is {day}.", NewsLink: "To the members",
	},
}
