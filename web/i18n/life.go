package i18n

import "strings"

// Life holds the words about pausing, ending and deleting a group. In sentences
// % stands for a number or a time.
type Life struct {
	Title                                                                        string
	PausedTag, PausedNote, PausedMember, Pause, PauseTitle, PauseLead, Resume    string
	IsEnded, EndedNote, EndedUndo, NothingWritten, Reopen, EndReason             string
	End, EndTitle, EndLead, EndOne, EndMany, EndNone, EndLetters, EndKept        string
	EndSubmit, EndedGroups, RunningGroups                                        string
	Delete, DeleteTitle, DeleteLead, DeleteUsed, DeleteName, DeleteSubmit, Stays string
	LetterSubject, LetterText, LetterSessions                                    string
}

var life = four[Life]{
	sv: Life{
		Title:     "Paus och avslut",
		PausedTag: "Pausad", PausedNote: "Gruppen är pausad. Inga mejl går ut. Planerade träffar ligger kvar.", PausedMember: "Gruppen är pausad. Planerade träffar ligger kvar.", Pause: "Pausa gruppen", PauseTitle: "Pausa", PauseLead: "Inga mejl går ut till gruppen, inte heller de som väntar nu. Planerade träffar ligger kvar. Inbjudningar som du skickar själv går fram.", Resume: "Fortsätt",
		IsEnded: "Gruppen är avslutad", EndedNote: "Gruppen är avslutad. Den går att läsa tills texterna tas bort på sina datum.", EndedUndo: "Du kan ångra till %. Först då går mejlen ut.", NothingWritten: "Den går bara att läsa. Inget sparades. Handledaren kan öppna den igen.", Reopen: "Öppna igen", EndReason: "Gruppen avslutas",
		End: "Avsluta gruppen", EndTitle: "Avsluta gruppen", EndLead: "Alla kan läsa tills texterna tas bort på sina datum. Ingen kan skriva.", EndOne: "1 kommande träff ställs in.", EndMany: "% kommande träffar ställs in.", EndNone: "Inga kommande träffar är planerade.", EndLetters: "Alla i gruppen får ett mejl var om fem minuter. Till dess kan du ångra.", EndKept: "Det som väntar på att tas upp väntar inte längre. Öppna inbjudningar dras tillbaka. Din tid blir ledig.",
		EndSubmit: "Avsluta gruppen", EndedGroups: "Avslutade grupper", RunningGroups: "Grupper som är i gång",
		Delete: "Ta bort gruppen", DeleteTitle: "Ta bort gruppen", DeleteLead: "En grupp kan tas bort när ingen har varit deltagare, inget har anmälts och ingen träff har börjat. Allt som hör till den försvinner på en gång, och det går inte att ångra.", DeleteUsed: "Gruppen har använts, så den kan inte tas bort. Avsluta den i stället: då går den att läsa tills texterna tas bort på sina datum.", DeleteName: "Skriv gruppens namn", DeleteSubmit: "Ta bort för alltid", Stays: "Behåll gruppen",
		LetterSubject: "Gruppen {group} är avslutad", LetterText: "Gruppen {group} är avslutad. Du kan läsa det som finns där tills texterna tas bort på sina datum.", LetterSessions: "De här träffarna blir inte av:",
	},
	da: Life{
		Title:     "Pause og afslutning",
		PausedTag: "På pause", PausedNote: "Gruppen holder pause. Ingen mails sendes. Planlagte møder bliver stående.", PausedMember: "Gruppen holder pause. Planlagte møder bliver stående.", Pause: "Sæt gruppen på pause", PauseTitle: "Hold pause", PauseLead: "Ingen mails sendes til gruppen, heller ikke dem, der venter nu. Planlagte møder bliver stående. Invitationer, du selv sender, når frem.", Resume: "Fortsæt",
		IsEnded: "Gruppen er afsluttet", EndedNote: "Gruppen er afsluttet. Den kan læses, indtil teksterne slettes på deres datoer.", EndedUndo: "Du kan fortryde indtil %. Først da sendes mailene.", NothingWritten: "Den kan kun læses. Intet blev gemt. Supervisor kan åbne den igen.", Reopen: "Åbn igen", EndReason: "Gruppen afsluttes",
		End: "Afslut gruppen", EndTitle: "Afslut gruppen", EndLead: "Alle kan læse, indtil teksterne slettes på deres datoer. Ingen kan skrive.", EndOne: "1 kommende møde aflyses.", EndMany: "% kommende møder aflyses.", EndNone: "Der er ingen kommende møder planlagt.", EndLetters: "Alle i gruppen får én mail hver om fem minutter. Indtil da kan du fortryde.", EndKept: "Det, der venter på at blive taget op, venter ikke længere. Åbne invitationer trækkes tilbage. Din tid bliver fri.",
		EndSubmit: "Afslut gruppen", EndedGroups: "Afsluttede grupper", RunningGroups: "Grupper, der er i gang",
		Delete: "Slet gruppen", DeleteTitle: "Slet gruppen", DeleteLead: "En gruppe kan slettes, når ingen har været deltager, intet er meldt ind, og intet møde er begyndt. Alt, der hører til den, forsvinder på én gang, og det kan ikke fortrydes.", DeleteUsed: "Gruppen er blevet brugt, så den kan ikke slettes. Afslut den i stedet: så kan den læses, indtil teksterne slettes på deres datoer.", DeleteName: "Skriv gruppens navn", DeleteSubmit: "Slet for altid", Stays: "Behold gruppen",
		LetterSubject: "Gruppen {group} er afsluttet", LetterText: "Gruppen {group} er afsluttet. Du kan læse det, der findes der, indtil teksterne slettes på deres datoer.", LetterSessions: "Disse møder bliver ikke til noget:",
	},
	nb: Life{
		Title:     "Pause og avslutning",
		PausedTag: "På pause", PausedNote: "Gruppen har pause. Ingen e-poster sendes. Planlagte møter blir stående.", PausedMember: "Gruppen har pause. Planlagte møter blir stående.", Pause: "Sett gruppen på pause", PauseTitle: "Ta pause", PauseLead: "Ingen e-poster sendes til gruppen, heller ikke de som venter nå. Planlagte møter blir stående. Invitasjoner du selv sender, kommer frem.", Resume: "Fortsett",
		IsEnded: "Gruppen er avsluttet", EndedNote: "Gruppen er avsluttet. Den kan leses til tekstene slettes på datoene sine.", EndedUndo: "Du kan angre til %. Først da sendes e-postene.", NothingWritten: "Den kan bare leses. Ingenting ble lagret. Veilederen kan åpne den igjen.", Reopen: "Åpne igjen", EndReason: "Gruppen avsluttes",
		End: "Avslutt gruppen", EndTitle: "Avslutt gruppen", EndLead: "Alle kan lese til tekstene slettes på datoene sine. Ingen kan skrive.", EndOne: "1 kommende møte avlyses.", EndMany: "% kommende møter avlyses.", EndNone: "Ingen kommende møter er planlagt.", EndLetters: "Alle i gruppen får én e-post hver om fem minutter. Til da kan du angre.", EndKept: "Det som venter på å bli tatt opp, venter ikke lenger. Åpne invitasjoner trekkes tilbake. Tiden din blir ledig.",
		EndSubmit: "Avslutt gruppen", EndedGroups: "Avsluttede grupper", RunningGroups: "Grupper som er i gang",
		Delete: "Slett gruppen", DeleteTitle: "Slett gruppen", DeleteLead: "En gruppe kan slettes når ingen har vært deltaker, ingenting er meldt inn, og ingen møter har begynt. Alt som hører til den, forsvinner på én gang, og det kan ikke angres.", DeleteUsed: "Gruppen har vært i bruk, så den kan ikke slettes. Avslutt den i stedet: da kan den leses til tekstene slettes på datoene sine.", DeleteName: "Skriv gruppens navn", DeleteSubmit: "Slett for alltid", Stays: "Behold gruppen",
		LetterSubject: "Gruppen {group} er avsluttet", LetterText: "Gruppen {group} er avsluttet. Du kan lese det som finnes der, til tekstene slettes på datoene sine.", LetterSessions: "Disse møtene blir ikke noe av:",
	},
	en: Life{
		Title:     "Pause and end",
		PausedTag: "Paused", PausedNote: "The group is paused. No email leaves. Planned sessions stay.", PausedMember: "The group is paused. Planned sessions stay.", Pause: "Pause the group", PauseTitle: "Pause", PauseLead: "No email leaves to the group, nor what is waiting now. Planned sessions stay. Invitations that you send yourself arrive.", Resume: "Resume",
		IsEnded: "The group has ended", EndedNote: "The group has ended. It can be read until its texts are deleted on their dates.", EndedUndo: "You can undo this until %. Only then do the emails leave.", NothingWritten: "It can only be read. Nothing was saved. The supervisor can open it again.", Reopen: "Open again", EndReason: "The group ends",
		End: "End the group", EndTitle: "End the group", EndLead: "Everybody can read until the texts are deleted on their dates. Nobody can write.", EndOne: "1 coming session is cancelled.", EndMany: "% coming sessions are cancelled.", EndNone: "No coming sessions are planned.", EndLetters: "Everybody in the group gets one email each in five minutes. Until then you can undo it.", EndKept: "What waits to be taken up waits no longer. Open invitations are taken back. Your time is free.",
		EndSubmit: "End the group", EndedGroups: "Ended groups", RunningGroups: "Running groups",
		Delete: "Delete the group", DeleteTitle: "Delete the group", DeleteLead: "A group can be deleted when nobody has been a member, nothing has been registered and no session has begun. All that belongs to it goes at once, and this cannot be undone.", DeleteUsed: "The group has been used, so it cannot be deleted. End it instead: it can then be read until its texts are deleted on their dates.", DeleteName: "Type the group's name", DeleteSubmit: "Delete for ever", Stays: "Keep the group",
		LetterSubject: "The group {group} has ended", LetterText: "The group {group} has ended. You can read what is there until the texts are deleted on their dates.", LetterSessions: "These sessions will not take place:",
	},
}

// Ahead says how many coming sessions an end calls off.
func (l Life) Ahead(n int) string {
	switch n {
	case 0:
		return l.EndNone
	case 1:
		return l.EndOne
	}
	return strings.Replace(l.EndMany, "%", number(n), 1)
}
