package i18n

// Site holds the words around every page.
type Site struct {
	Skip, MainMenu, QuickMenu, Today, Groups, Me, Demo                                   string
	SignOut, SignIn, Contact, Back, Save, Cancel, More, Optional, Other                  string
	Theme, Demonstration, DemoLink, DemoMail, YourAccount, SignedInAs, ErrorPrefix, Mend string
	Earlier, Later, None, Undo, Yes, No, RunsOn                                          string
	Flash                                                                                map[string]string
}

var site = four[Site]{
	sv: Site{
		Skip: "Hoppa till innehållet", MainMenu: "Huvudmeny", QuickMenu: "Snabbmeny", Today: "I dag", Groups: "Grupper", Me: "Min sida", Demo: "Demo",
		SignOut: "Logga ut", SignIn: "Logga in", Contact: "Kontakt", Back: "Tillbaka", Save: "Spara", Cancel: "Avbryt", More: "Mer", Optional: "(frivilligt)", Other: "Annat",
		Theme: "Utseende", Demonstration: "Det här är en demonstration. Allt är påhittat och inga mejl går ut.", DemoLink: "Byt roll", DemoMail: "Mejlen", YourAccount: "Din sida", SignedInAs: "Du är inloggad som", ErrorPrefix: "Fel: ", Mend: "Något behöver rättas",
		Earlier: "Tidigare", Later: "Senare", None: "Inga än", Undo: "Ångra", Yes: "Ja", No: "Nej", RunsOn: "Drivs med Samrum",
		Flash: map[string]string{
			"group_created": "Gruppen är skapad. Nu kan du planera året.", "group_created_size": "Gruppen är skapad. Fem till sju deltagare brukar fungera bäst, men du bestämmer.",
			"planned": "Träffarna är sparade.", "moved": "Träffen är flyttad.", "cancelled": "Träffen är inställd. Det som var anmält väntar till nästa träff.", "place_changed": "Platsen är ändrad.",
			"case_registered": "Anmält. Du kan ändra eller dra tillbaka det fram till träffen.", "case_changed": "Ändringen är sparad.", "case_withdrawn": "Tillbakadraget. Bara du ser texten, och den försvinner om fem minuter.", "case_discussed": "Markerat som behandlat.",
			"following_changed": "Ändringen är sparad.", "session_added": "Träffen är tillagd.", "cancelled_several": "Träffarna är inställda. Det som var anmält väntar till nästa träff.", "cancel_undone": "Ångrat. Allt är som förut och inga mejl går ut.", "withdrawal_undone": "Ångrat. Ärendet väntar som förut.",
			"not_sent": "Du loggade in som någon annan än den som skrev. Texten skickades inte.", "me_saved": "Sparat.", "signed_out": "Du är utloggad.",
			"invited": "Inbjudan är skickad.", "invitation_resent": "Ett nytt brev är på väg. Den gamla länken gäller inte längre.", "invitation_revoked": "Inbjudan är tillbakadragen.", "invitation_closed": "Inbjudan var redan besvarad.", "invitation_accepted": "Tack, du är med. Logga in med adressen som brevet kom till.", "leave_undone": "Du är kvar i gruppen.", "membership_changed": "Ändringen är sparad.", "group_changed": "Ändringen är sparad.", "group_changed_size": "Ändringen är sparad. Fem till sju deltagare brukar fungera bäst, men du bestämmer.",
			"set_up": "Välkommen. Mottagningen är skapad.", "example_removed": "Exemplet är borttaget.", "letter_tried": "Provbrevet är försökt. Se nedan hur det gick.", "letter_again": "Brevet försöks igen.", "letter_dropped": "Brevet är slängt.", "device_ended": "Enheten är utloggad.", "devices_ended": "Alla andra enheter är utloggade.", "practice_current": "Nu är du i den här mottagningen.", "supervisor_invited": "Inbjudan är på väg.", "invitation_withdrawn": "Inbjudan är återtagen.", "administrator_given": "Rollen som administratör är given.", "administrator_taken": "Rollen som administratör är tagen tillbaka.", "supervisor_taken": "Personen handleder inte längre här.", "practice_left": "Du har lämnat mottagningen.",
		},
	},
	da: Site{
		Skip: "Gå til indholdet", MainMenu: "Hovedmenu", QuickMenu: "Genvejsmenu", Today: "I dag", Groups: "Grupper", Me: "Min side", Demo: "Demo",
		SignOut: "Log ud", SignIn: "Log ind", Contact: "Kontakt", Back: "Tilbage", Save: "Gem", Cancel: "Fortryd", More: "Mere", Optional: "(valgfrit)", Other: "Andet",
		Theme: "Udseende", Demonstration: "Dette er en demonstration. Alt er opdigtet, og ingen mails sendes.", DemoLink: "Skift rolle", DemoMail: "Mailene", YourAccount: "Din side", SignedInAs: "Du er logget ind som", ErrorPrefix: "Fejl: ", Mend: "Noget skal rettes",
		Earlier: "Tidligere", Later: "Senere", None: "Ingen endnu", Undo: "Fortryd", Yes: "Ja", No: "Nej", RunsOn: "Drives med Samrum",
		Flash: map[string]string{
			"group_created": "Gruppen er oprettet. Nu kan du planlægge året.", "group_created_size": "Gruppen er oprettet. Fem til syv deltagere plejer at fungere bedst, men du bestemmer.",
			"planned": "Møderne er gemt.", "moved": "Mødet er flyttet.", "cancelled": "Mødet er aflyst. Det, der var meldt ind, venter til næste møde.", "place_changed": "Stedet er ændret.",
			"case_registered": "Meldt ind. Du kan ændre det eller trække det tilbage frem til mødet.", "case_changed": "Ændringen er gemt.", "case_withdrawn": "Trukket tilbage. Kun du ser teksten, og den forsvinder om fem minutter.", "case_discussed": "Markeret som behandlet.",
			"following_changed": "Ændringen er gemt.", "session_added": "Mødet er tilføjet.", "cancelled_several": "Møderne er aflyst. Det, der var meldt ind, venter til næste møde.", "cancel_undone": "Fortrudt. Alt er som før, og ingen mails sendes.", "withdrawal_undone": "Fortrudt. Sagen venter som før.",
			"not_sent": "Du loggede ind som en anden end den, der skrev. Teksten blev ikke sendt.", "me_saved": "Gemt.", "signed_out": "Du er logget ud.",
			"invited": "Invitationen er sendt.", "invitation_resent": "Et nyt brev er på vej. Det gamle link gælder ikke længere.", "invitation_revoked": "Invitationen er trukket tilbage.", "invitation_closed": "Invitationen var allerede besvaret.", "invitation_accepted": "Tak, du er med. Log ind med den adresse, brevet kom til.", "leave_undone": "Du er stadig i gruppen.", "membership_changed": "Ændringen er gemt.", "group_changed": "Ændringen er gemt.", "group_changed_size": "Ændringen er gemt. Fem til syv deltagere plejer at fungere bedst, men du bestemmer.",
			"set_up": "Velkommen. Praksis er oprettet.", "example_removed": "Eksemplet er fjernet.", "letter_tried": "Prøvebrevet er forsøgt sendt. Se nedenfor, hvordan det gik.", "letter_again": "Brevet forsøges igen.", "letter_dropped": "Brevet er kasseret.", "device_ended": "Enheden er logget ud.", "devices_ended": "Alle andre enheder er logget ud.", "practice_current": "Nu er du i denne praksis.", "supervisor_invited": "Invitationen er på vej.", "invitation_withdrawn": "Invitationen er trukket tilbage.", "administrator_given": "Rollen som administrator er givet.", "administrator_taken": "Rollen som administrator er taget tilbage.", "supervisor_taken": "Personen superviserer ikke længere her.", "practice_left": "Du har forladt praksis.",
		},
	},
	nb: Site{
		Skip: "Gå til innholdet", MainMenu: "Hovedmeny", QuickMenu: "Hurtigmeny", Today: "I dag", Groups: "Grupper", Me: "Min side", Demo: "Demo",
		SignOut: "Logg ut", SignIn: "Logg inn", Contact: "Kontakt", Back: "Tilbake", Save: "Lagre", Cancel: "Avbryt", More: "Mer", Optional: "(valgfritt)", Other: "Annet",
		Theme: "Utseende", Demonstration: "Dette er en demonstrasjon. Alt er oppdiktet, og ingen e-poster sendes.", DemoLink: "Bytt rolle", DemoMail: "E-postene", YourAccount: "Din side", SignedInAs: "Du er logget inn som", ErrorPrefix: "Feil: ", Mend: "Noe må rettes",
		Earlier: "Tidligere", Later: "Senere", None: "Ingen ennå", Undo: "Angre", Yes: "Ja", No: "Nei", RunsOn: "Drives med Samrum",
		Flash: map[string]string{
			"group_created": "Gruppen er opprettet. Nå kan du planlegge året.", "group_created_size": "Gruppen er opprettet. Fem til sju deltakere pleier å fungere best, men du bestemmer.",
			"planned": "Møtene er lagret.", "moved": "Møtet er flyttet.", "cancelled": "Møtet er avlyst. Det som var meldt inn, venter til neste møte.", "place_changed": "Stedet er endret.",
			"case_registered": "Meldt inn. Du kan endre det eller trekke det tilbake frem til møtet.", "case_changed": "Endringen er lagret.", "case_withdrawn": "Trukket tilbake. Bare du ser teksten, og den forsvinner om fem minutter.", "case_discussed": "Merket som behandlet.",
			"following_changed": "Endringen er lagret.", "session_added": "Møtet er lagt til.", "cancelled_several": "Møtene er avlyst. Det som var meldt inn, venter til neste møte.", "cancel_undone": "Angret. Alt er som før, og ingen e-poster sendes.", "withdrawal_undone": "Angret. Saken venter som før.",
			"not_sent": "Du logget inn som en annen enn den som skrev. Teksten ble ikke sendt.", "me_saved": "Lagret.", "signed_out": "Du er logget ut.",
			"invited": "Invitasjonen er sendt.", "invitation_resent": "Et nytt brev er på vei. Den gamle lenken gjelder ikke lenger.", "invitation_revoked": "Invitasjonen er trukket tilbake.", "invitation_closed": "Invitasjonen var allerede besvart.", "invitation_accepted": "Takk, du er med. Logg inn med adressen brevet kom til.", "leave_undone": "Du er fortsatt i gruppen.", "membership_changed": "Endringen er lagret.", "group_changed": "Endringen er lagret.", "group_changed_size": "Endringen er lagret. Fem til sju deltakere pleier å fungere best, men du bestemmer.",
			"set_up": "Velkommen. Praksisen er opprettet.", "example_removed": "Eksempelet er fjernet.", "letter_tried": "Prøvebrevet er forsøkt sendt. Se nedenfor hvordan det gikk.", "letter_again": "Brevet forsøkes igjen.", "letter_dropped": "Brevet er kastet.", "device_ended": "Enheten er logget ut.", "devices_ended": "Alle andre enheter er logget ut.", "practice_current": "Nå er du i denne praksisen.", "supervisor_invited": "Invitasjonen er på vei.", "invitation_withdrawn": "Invitasjonen er trukket tilbake.", "administrator_given": "Rollen som administrator er gitt.", "administrator_taken": "Rollen som administrator er tatt tilbake.", "supervisor_taken": "Personen veileder ikke lenger her.", "practice_left": "Du har forlatt praksisen.",
		},
	},
	en: Site{
		Skip: "Skip to content", MainMenu: "Main menu", QuickMenu: "Quick menu", Today: "Today", Groups: "Groups", Me: "My page", Demo: "Demo",
		SignOut: "Sign out", SignIn: "Sign in", Contact: "Contact", Back: "Back", Save: "Save", Cancel: "Cancel", More: "More", Optional: "(optional)", Other: "Other",
		Theme: "Appearance", Demonstration: "This is a demonstration. Everything is made up and no email is sent.", DemoLink: "Change role", DemoMail: "The letters", YourAccount: "Your page", SignedInAs: "You are signed in as", ErrorPrefix: "Error: ", Mend: "There is a problem",
		Earlier: "Earlier", Later: "Later", None: "None yet", Undo: "Undo", Yes: "Yes", No: "No", RunsOn: "Runs on Samrum",
		Flash: map[string]string{
			"group_created": "The group is there. Now you can plan its year.", "group_created_size": "The group is there. Five to seven people usually works best, but you decide.",
			"planned": "The sessions are saved.", "moved": "The session is moved.", "cancelled": "The session is cancelled. What was registered waits for the next one.", "place_changed": "The place is changed.",
			"case_registered": "Registered. You can change or withdraw it until the session.", "case_changed": "The change is saved.", "case_withdrawn": "Withdrawn. Only you see the text, and it goes in five minutes.", "case_discussed": "Marked as discussed.",
			"following_changed": "The change is saved.", "session_added": "The session is added.", "cancelled_several": "The sessions are cancelled. What was registered waits for the next one.", "cancel_undone": "Undone. All is as before and no email leaves.", "withdrawal_undone": "Undone. The case waits as before.",
			"not_sent": "You signed in as somebody else than who wrote. The text was not sent.", "me_saved": "Saved.", "signed_out": "You are signed out.",
			"invited": "The invitation is sent.", "invitation_resent": "A new letter is on its way. The old link no longer works.", "invitation_revoked": "The invitation is taken back.", "invitation_closed": "The invitation had been answered already.", "invitation_accepted": "Thank you, you are in. Sign in with the address the letter came to.", "leave_undone": "You are still in the group.", "membership_changed": "The change is saved.", "group_changed": "The change is saved.", "group_changed_size": "The change is saved. Five to seven people usually works best, but you decide.",
			"set_up": "Welcome. The practice is there.", "example_removed": "The example is removed.", "letter_tried": "The test letter was tried. See below how it went.", "letter_again": "The letter is tried again.", "letter_dropped": "The letter is dropped.", "device_ended": "The device is signed out.", "devices_ended": "All other devices are signed out.", "practice_current": "You are now in this practice.", "supervisor_invited": "The invitation is on its way.", "invitation_withdrawn": "The invitation is withdrawn.", "administrator_given": "The administrator role is given.", "administrator_taken": "The administrator role is taken back.", "supervisor_taken": "That person no longer supervises here.", "practice_left": "You have left the practice.",
		},
	},
}
