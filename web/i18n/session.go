package i18n

// Session holds the words of the pages about one session.
type Session struct {
	One, MembersWord, When, Where, Who, Items, NoItems, NoItemsMember, ReasonGiven, MovedFrom string
	Bring, Move, Cancel, ChangePlace, Change, Cancelled, Held, Planned, ToClose, Back         string
	MoveTitle, MoveLead, Date, Time, Length, MoveSubmit, MoveHint                             string
	CancelTitle, CancelLead, Reason, ReasonHint, CancelSubmit, Keep                           string
	PlaceTitle, Place, Address, Link, LinkHint, PlaceSubmit, OpenLink, Now, ClashWith, At     string
	WaitsHere, MinutesWished, PrintHint, ZoneNote, ZoneYours                                  string
	PlaceLead                                                                                 string
	Busy                                                                                      string // somebody is, at a time
	Year                                                                                      Year
}

var session = four[Session]{
	sv: Session{
		One: "Träff", MembersWord: "deltagare", When: "Tid", Where: "Plats", Who: "Vilka", Items: "Anmälda ärenden", NoItems: "Inga ärenden än.", NoItemsMember: "Inga ärenden än. Det räcker att skriva en rad.", ReasonGiven: "Skäl", MovedFrom: "Flyttad från",
		Bring: "Ta med ett ärende", Move: "Flytta träffen", Cancel: "Ställ in träffen", ChangePlace: "Ändra plats", Change: "Ändra", Cancelled: "Inställd", Held: "Genomförd", Planned: "Planerad", ToClose: "Inte avslutad", Back: "Till gruppen",
		MoveTitle: "Flytta träffen", MoveLead: "Träffen behåller sitt nummer och det som är anmält följer med.", Date: "Nytt datum", Time: "Ny tid", Length: "Längd i minuter", MoveSubmit: "Flytta träffen", MoveHint: "Till exempel 13.00",
		CancelTitle: "Ställ in träffen", CancelLead: "Det som är anmält väntar till nästa träff. Numret används inte igen.", Reason: "Skäl, som gruppen får läsa", ReasonHint: "Till exempel sjukdom. Skriv inget om klienter.", CancelSubmit: "Ställ in träffen", Keep: "Behåll träffen",
		PlaceTitle: "Ändra plats", PlaceLead: "Gäller bara den här träffen.", Place: "Hur ses ni?", Address: "Adress eller lokal", Link: "Länk till mötet", LinkHint: "Börjar med https://", PlaceSubmit: "Spara platsen", OpenLink: "Öppna mötet", Now: "Nu", ClashWith: "Krockar med", At: "i",
		WaitsHere: "väntar till den här träffen", MinutesWished: "Önskad tid", PrintHint: "Minuter", ZoneNote: "Tiden gäller i", ZoneYours: "hos dig", Busy: "är upptagen",
		Year: year.sv,
	},
	da: Session{
		One: "Møde", MembersWord: "deltagere", When: "Tid", Where: "Sted", Who: "Hvem", Items: "Indmeldte sager", NoItems: "Ingen sager endnu.", NoItemsMember: "Ingen sager endnu. Én linje er nok.", ReasonGiven: "Grund", MovedFrom: "Flyttet fra",
		Bring: "Tag en sag med", Move: "Flyt mødet", Cancel: "Aflys mødet", ChangePlace: "Skift sted", Change: "Ændr", Cancelled: "Aflyst", Held: "Holdt", Planned: "Planlagt", ToClose: "Ikke afsluttet", Back: "Til gruppen",
		MoveTitle: "Flyt mødet", MoveLead: "Mødet beholder sit nummer, og det, der er meldt ind, følger med.", Date: "Ny dato", Time: "Ny tid", Length: "Længde i minutter", MoveSubmit: "Flyt mødet", MoveHint: "For eksempel 13.00",
		CancelTitle: "Aflys mødet", CancelLead: "Det, der er meldt ind, venter til næste møde. Nummeret bruges ikke igen.", Reason: "Grund, som gruppen kan læse", ReasonHint: "For eksempel sygdom. Skriv intet om borgere.", CancelSubmit: "Aflys mødet", Keep: "Behold mødet",
		PlaceTitle: "Skift sted", PlaceLead: "Gælder kun dette møde.", Place: "Hvordan mødes I?", Address: "Adresse eller lokale", Link: "Link til mødet", LinkHint: "Begynder med https://", PlaceSubmit: "Gem stedet", OpenLink: "Åbn mødet", Now: "Nu", ClashWith: "Falder sammen med", At: "i",
		WaitsHere: "venter til dette møde", MinutesWished: "Ønsket tid", PrintHint: "Minutter", ZoneNote: "Tiden gælder i", ZoneYours: "hos dig", Busy: "er optaget",
		Year: year.da,
	},
	nb: Session{
		One: "Møte", MembersWord: "deltakere", When: "Tid", Where: "Sted", Who: "Hvem", Items: "Innmeldte saker", NoItems: "Ingen saker ennå.", NoItemsMember: "Ingen saker ennå. Én linje er nok.", ReasonGiven: "Grunn", MovedFrom: "Flyttet fra",
		Bring: "Ta med en sak", Move: "Flytt møtet", Cancel: "Avlys møtet", ChangePlace: "Endre sted", Change: "Endre", Cancelled: "Avlyst", Held: "Holdt", Planned: "Planlagt", ToClose: "Ikke avsluttet", Back: "Til gruppen",
		MoveTitle: "Flytt møtet", MoveLead: "Møtet beholder nummeret sitt, og det som er meldt inn, følger med.", Date: "Ny dato", Time: "Ny tid", Length: "Lengde i minutter", MoveSubmit: "Flytt møtet", MoveHint: "For eksempel 13.00",
		CancelTitle: "Avlys møtet", CancelLead: "Det som er meldt inn, venter til neste møte. Nummeret brukes ikke igjen.", Reason: "Grunn, som gruppen kan lese", ReasonHint: "For eksempel sykdom. Skriv ingenting om brukere.", CancelSubmit: "Avlys møtet", Keep: "Behold møtet",
		PlaceTitle: "Endre sted", PlaceLead: "Gjelder bare dette møtet.", Place: "Hvordan møtes dere?", Address: "Adresse eller lokale", Link: "Lenke til møtet", LinkHint: "Begynner med https://", PlaceSubmit: "Lagre stedet", OpenLink: "Åpne møtet", Now: "Nå", ClashWith: "Kolliderer med", At: "i",
		WaitsHere: "venter til dette møtet", MinutesWished: "Ønsket tid", PrintHint: "Minutter", ZoneNote: "Tiden gjelder i", ZoneYours: "hos deg", Busy: "er opptatt",
		Year: year.nb,
	},
	en: Session{
		One: "Session", MembersWord: "members", When: "Time", Where: "Place", Who: "Who", Items: "Registered cases", NoItems: "No cases yet.", NoItemsMember: "No cases yet. One line is enough.", ReasonGiven: "Reason", MovedFrom: "Moved from",
		Bring: "Bring a case", Move: "Move the session", Cancel: "Cancel the session", ChangePlace: "Change place", Change: "Change", Cancelled: "Cancelled", Held: "Held", Planned: "Planned", ToClose: "Not closed", Back: "To the group",
		MoveTitle: "Move the session", MoveLead: "The session keeps its number, and what is registered goes with it.", Date: "New date", Time: "New time", Length: "Length in minutes", MoveSubmit: "Move the session", MoveHint: "Like 13:00",
		CancelTitle: "Cancel the session", CancelLead: "What is registered waits for the next session. The number is not used again.", Reason: "Reason, which the group can read", ReasonHint: "Illness, for instance. Write nothing about clients.", CancelSubmit: "Cancel the session", Keep: "Keep the session",
		PlaceTitle: "Change place", PlaceLead: "For this session only.", Place: "How do you meet?", Address: "Address or room", Link: "Link to the meeting", LinkHint: "Begins with https://", PlaceSubmit: "Save the place", OpenLink: "Open the meeting", Now: "Now", ClashWith: "Clashes with", At: "in",
		WaitsHere: "waits for this session", MinutesWished: "Wished time", PrintHint: "Minutes", ZoneNote: "Times are in", ZoneYours: "where you are", Busy: "is busy",
		Year: year.en,
	},
}
