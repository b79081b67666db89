package i18n

// Group holds the words of the pages about groups.
type Group struct {
	Settings, SettingsLead                                                                          string
	Title, NewTitle, NewLead, Name, NameHint, Form, Size, Smallest, Largest, SizeHint               string
	Individual, Closed, CoLead, NoCoLead, Length, LengthHint, Zone, Country, Language               string
	ClientTerm, ClientTermHint, CaseLabel, CaseLabelHint, Create, MoreSettings, Setup               string
	Sessions, PlanYear, PlanMore, NoSessions, NoSessionsMember, Members, NoMembers                  string
	Leader, CoLeader, Waiting, NoWaiting, EarlierSessions, LaterSessions, Coming, Past              string
	Since, ClosedGroup, OpenGroup, IndividualGroup, People, NothingElse, Next, TimesIn, LatestFirst string
	DefaultClient, DefaultCase                                                                      string
}

var group = four[Group]{
	sv: Group{
		Title: "Grupper", NewTitle: "Ny grupp", NewLead: "Tre saker räcker. Resten går att ändra.", Name: "Gruppens namn", NameHint: "Till exempel arbetsplatsen. Alla i gruppen ser namnet.", Form: "Vad handlar träffarna om?", Size: "Hur många deltagare?", Smallest: "Minst", Largest: "Högst", SizeHint: "Fem till sju brukar fungera bäst.",
		Individual: "Individuell handledning, en deltagare", Closed: "Sluten grupp: samma deltagare hela tiden", CoLead: "Leds tillsammans med", NoCoLead: "Ingen, jag leder själv", Length: "Träffens längd i minuter", LengthHint: "Lämna tomt för 90, eller 60 individuellt", Zone: "Tidszon", Country: "Land, för helgdagar", Language: "Gruppens språk",
		ClientTerm: "Gruppens ord för dem arbetet gäller", ClientTermHint: "klient, brukare, den enskilde, patient", CaseLabel: "Gruppens ord för ett ärende", CaseLabelHint: "ärende, fall, dilemma, situation", Create: "Skapa gruppen", MoreSettings: "Fler val", Settings: "Inställningar", SettingsLead: "Planerade träffar behåller tid och längd. En ny längd gäller det du planerar sedan.", Setup: "Så är gruppen upplagd",
		Sessions: "Träffar", PlanYear: "Planera året", PlanMore: "Planera fler", NoSessions: "Inga träffar är planerade än. Ett formulär räcker för hela året.", NoSessionsMember: "Inga träffar är planerade än.", Members: "Deltagare", NoMembers: "Inga deltagare än.",
		Leader: "Handledare", CoLeader: "Medhandledare", Waiting: "Väntar på att tas upp", NoWaiting: "Inga ärenden än.", EarlierSessions: "Tidigare träffar", LaterSessions: "Senare träffar", Coming: "Kommande", Past: "Varit",
		Since: "sedan", ClosedGroup: "Sluten grupp", OpenGroup: "Öppen grupp", IndividualGroup: "Individuell", People: "Vilka är med", NothingElse: "Här finns inga fler träffar.", Next: "Nästa", TimesIn: "Tider i", LatestFirst: "Senast först",
		DefaultClient: "klient", DefaultCase: "ärende",
	},
	da: Group{
		Title: "Grupper", NewTitle: "Ny gruppe", NewLead: "Tre ting er nok. Resten kan ændres.", Name: "Gruppens navn", NameHint: "For eksempel arbejdspladsen. Alle i gruppen ser navnet.", Form: "Hvad handler møderne om?", Size: "Hvor mange deltagere?", Smallest: "Mindst", Largest: "Højst", SizeHint: "Fem til syv plejer at fungere bedst.",
		Individual: "Individuel supervision, én deltager", Closed: "Lukket gruppe: de samme deltagere hele tiden", CoLead: "Ledes sammen med", NoCoLead: "Ingen, jeg leder selv", Length: "Mødets længde i minutter", LengthHint: "Lad stå tomt for 90, eller 60 individuelt", Zone: "Tidszone", Country: "Land, for helligdage", Language: "Gruppens sprog",
		ClientTerm: "Gruppens ord for dem, arbejdet handler om", ClientTermHint: "borger, klient, patient", CaseLabel: "Gruppens ord for en sag", CaseLabelHint: "sag, case, problemstilling", Create: "Opret gruppen", MoreSettings: "Flere valg", Settings: "Indstillinger", SettingsLead: "Planlagte møder beholder tid og længde. En ny længde gælder det, du planlægger senere.", Setup: "Sådan er gruppen lagt op",
		Sessions: "Møder", PlanYear: "Planlæg året", PlanMore: "Planlæg flere", NoSessions: "Der er ingen møder planlagt endnu. Én formular er nok til hele året.", NoSessionsMember: "Der er ingen møder planlagt endnu.", Members: "Deltagere", NoMembers: "Ingen deltagere endnu.",
		Leader: "Supervisor", CoLeader: "Medsupervisor", Waiting: "Venter på at blive taget op", NoWaiting: "Ingen sager endnu.", EarlierSessions: "Tidligere møder", LaterSessions: "Senere møder", Coming: "Kommende", Past: "Været",
		Since: "siden", ClosedGroup: "Lukket gruppe", OpenGroup: "Åben gruppe", IndividualGroup: "Individuel", People: "Hvem er med", NothingElse: "Der er ikke flere møder her.", Next: "Næste", TimesIn: "Tider i", LatestFirst: "Seneste først",
		DefaultClient: "borger", DefaultCase: "sag",
	},
	nb: Group{
		Title: "Grupper", NewTitle: "Ny gruppe", NewLead: "Tre ting er nok. Resten kan endres.", Name: "Gruppens navn", NameHint: "For eksempel arbeidsplassen. Alle i gruppen ser navnet.", Form: "Hva handler møtene om?", Size: "Hvor mange deltakere?", Smallest: "Minst", Largest: "Høyst", SizeHint: "Fem til sju pleier å fungere best.",
		Individual: "Individuell veiledning, én deltaker", Closed: "Lukket gruppe: de samme deltakerne hele tiden", CoLead: "Ledes sammen med", NoCoLead: "Ingen, jeg leder selv", Length: "Møtets lengde i minutter", LengthHint: "La stå tomt for 90, eller 60 individuelt", Zone: "Tidssone", Country: "Land, for helligdager", Language: "Gruppens språk",
		ClientTerm: "Gruppens ord for dem arbeidet gjelder", ClientTermHint: "bruker, klient, pasient", CaseLabel: "Gruppens ord for en sak", CaseLabelHint: "sak, kasus, dilemma", Create: "Opprett gruppen", MoreSettings: "Flere valg", Settings: "Innstillinger", SettingsLead: "Planlagte møter beholder tid og lengde. En ny lengde gjelder det du planlegger senere.", Setup: "Slik er gruppen lagt opp",
		Sessions: "Møter", PlanYear: "Planlegg året", PlanMore: "Planlegg flere", NoSessions: "Ingen møter er planlagt ennå. Ett skjema er nok for hele året.", NoSessionsMember: "Ingen møter er planlagt ennå.", Members: "Deltakere", NoMembers: "Ingen deltakere ennå.",
		Leader: "Veileder", CoLeader: "Medveileder", Waiting: "Venter på å bli tatt opp", NoWaiting: "Ingen saker ennå.", EarlierSessions: "Tidligere møter", LaterSessions: "Senere møter", Coming: "Kommende", Past: "Vært",
		Since: "siden", ClosedGroup: "Lukket gruppe", OpenGroup: "Åpen gruppe", IndividualGroup: "Individuell", People: "Hvem er med", NothingElse: "Det er ikke flere møter her.", Next: "Neste", TimesIn: "Tider i", LatestFirst: "Siste først",
		DefaultClient: "bruker", DefaultCase: "sak",
	},
	en: Group{
		Title: "Groups", NewTitle: "New group", NewLead: "Three things are enough. The rest can be changed.", Name: "The group's name", NameHint: "The workplace, for instance. Everybody in the group sees it.", Form: "What are the sessions about?", Size: "How many people?", Smallest: "At least", Largest: "At most", SizeHint: "Five to seven usually works best.",
		Individual: "Individual supervision, one person", Closed: "Closed group: the same people throughout", CoLead: "Led together with", NoCoLead: "Nobody, I lead alone", Length: "Length of a session in minutes", LengthHint: "Leave empty for 90, or 60 for one person", Zone: "Time zone", Country: "Country, for public holidays", Language: "The group's language",
		ClientTerm: "The group's word for those its work is about", ClientTermHint: "client, service user, patient", CaseLabel: "The group's word for a case", CaseLabelHint: "case, dilemma, situation", Create: "Create the group", MoreSettings: "More choices", Settings: "Settings", SettingsLead: "Planned sessions keep their time and length. A new length is for what you plan next.", Setup: "How the group is set up",
		Sessions: "Sessions", PlanYear: "Plan the year", PlanMore: "Plan more", NoSessions: "No sessions are planned yet. One form does the whole year.", NoSessionsMember: "No sessions are planned yet.", Members: "Members", NoMembers: "No members yet.",
		Leader: "Supervisor", CoLeader: "Co-supervisor", Waiting: "Waiting to be taken up", NoWaiting: "No cases yet.", EarlierSessions: "Earlier sessions", LaterSessions: "Later sessions", Coming: "Coming", Past: "Past",
		Since: "since", ClosedGroup: "Closed group", OpenGroup: "Open group", IndividualGroup: "Individual", People: "Who is in it", NothingElse: "There are no more sessions here.", Next: "Next", TimesIn: "Times in", LatestFirst: "Latest first",
		DefaultClient: "client", DefaultCase: "case",
	},
}

// Session returns "Träff 7", the name a session keeps.
func (x *Texts) SessionNumber(n int) string { return x.Session.One + nbsp + number(n) }

// SizeRange returns "5–7 deltagare".
func (x *Texts) SizeRange(smallest, largest int) string {
	word := x.Session.MembersWord
	if smallest == largest {
		return number(smallest) + nbsp + word
	}
	return number(smallest) + "–" + number(largest) + nbsp + word
}
