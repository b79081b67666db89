package i18n

// Today holds the words of the first page after signing in.
type Today struct {
	Morning, Afternoon, Evening                                       string
	Starts, OnNow, InMinutes, Until                                   string // clock and minutes are put where % stands
	NextSession, OpenSession, SeeCases, YourGroups, Coming, NewGroup  string
	Group, Next, Cases, Nothing, NoGroupsLead, NoGroupsMember         string
	NoSession, NoSessionMember, Bring, Yours, With, AlsoLead, NoCases string
	Registered, ToClose, Ahead, AllGroups, TodayWord, GroupsAndNext   string
}

var today = four[Today]{
	sv: Today{
		Morning: "God morgon", Afternoon: "God eftermiddag", Evening: "God kväll", Starts: "Börjar", OnNow: "Pågår nu", InMinutes: "om % minuter", Until: "till",
		NextSession: "Nästa träff", OpenSession: "Öppna träffen", SeeCases: "Se vad gruppen har skrivit", YourGroups: "Dina grupper", Coming: "Kommande träffar", NewGroup: "Ny grupp",
		Group: "Grupp", Next: "Nästa träff", Cases: "Ärenden", Nothing: "Inget planerat", NoGroupsLead: "Här samlas dina grupper.", NoGroupsMember: "Du är inte med i någon grupp just nu.",
		NoSession: "Ingen träff är inplanerad.", NoSessionMember: "Ingen träff är inplanerad. Den visas här när det finns en tid.", Bring: "Ta med ett ärende", Yours: "Du tar med", With: "Med", AlsoLead: "Du leder", NoCases: "Inga än",
		Registered: "anmälda", ToClose: "De här träffarna har varit men är inte avslutade:", Ahead: "Framåt", AllGroups: "Alla grupper", TodayWord: "i dag", GroupsAndNext: "Dina grupper med nästa träff och anmälda ärenden",
	},
	da: Today{
		Morning: "Godmorgen", Afternoon: "God eftermiddag", Evening: "Godaften", Starts: "Begynder", OnNow: "I gang nu", InMinutes: "om % minutter", Until: "til",
		NextSession: "Næste møde", OpenSession: "Åbn mødet", SeeCases: "Se, hvad gruppen har skrevet", YourGroups: "Dine grupper", Coming: "Kommende møder", NewGroup: "Ny gruppe",
		Group: "Gruppe", Next: "Næste møde", Cases: "Sager", Nothing: "Intet planlagt", NoGroupsLead: "Her samles dine grupper.", NoGroupsMember: "Du er ikke med i nogen gruppe lige nu.",
		NoSession: "Der er ikke planlagt noget møde.", NoSessionMember: "Der er ikke planlagt noget møde. Det vises her, når der er en tid.", Bring: "Tag en sag med", Yours: "Du tager med", With: "Med", AlsoLead: "Du leder", NoCases: "Ingen endnu",
		Registered: "meldt ind", ToClose: "Disse møder er holdt, men ikke afsluttet:", Ahead: "Fremad", AllGroups: "Alle grupper", TodayWord: "i dag", GroupsAndNext: "Dine grupper med næste møde og indmeldte sager",
	},
	nb: Today{
		Morning: "God morgen", Afternoon: "God ettermiddag", Evening: "God kveld", Starts: "Begynner", OnNow: "Pågår nå", InMinutes: "om % minutter", Until: "til",
		NextSession: "Neste møte", OpenSession: "Åpne møtet", SeeCases: "Se hva gruppen har skrevet", YourGroups: "Gruppene dine", Coming: "Kommende møter", NewGroup: "Ny gruppe",
		Group: "Gruppe", Next: "Neste møte", Cases: "Saker", Nothing: "Ingenting planlagt", NoGroupsLead: "Her samles gruppene dine.", NoGroupsMember: "Du er ikke med i noen gruppe akkurat nå.",
		NoSession: "Ingen møter er planlagt.", NoSessionMember: "Ingen møter er planlagt. Det vises her når det finnes en tid.", Bring: "Ta med en sak", Yours: "Du tar med", With: "Med", AlsoLead: "Du leder", NoCases: "Ingen ennå",
		Registered: "meldt inn", ToClose: "Disse møtene er over, men ikke avsluttet:", Ahead: "Fremover", AllGroups: "Alle grupper", TodayWord: "i dag", GroupsAndNext: "Gruppene dine med neste møte og innmeldte saker",
	},
	en: Today{
		Morning: "Good morning", Afternoon: "Good afternoon", Evening: "Good evening", Starts: "Starts at", OnNow: "On now", InMinutes: "in % minutes", Until: "until",
		NextSession: "Next session", OpenSession: "Open the session", SeeCases: "See what the group has written", YourGroups: "Your groups", Coming: "Coming sessions", NewGroup: "New group",
		Group: "Group", Next: "Next session", Cases: "Cases", Nothing: "Nothing planned", NoGroupsLead: "Your groups will be here.", NoGroupsMember: "You are not in any group right now.",
		NoSession: "No session is planned.", NoSessionMember: "No session is planned. It will be here when there is a time.", Bring: "Bring a case", Yours: "You bring", With: "With", AlsoLead: "You lead", NoCases: "None yet",
		Registered: "registered", ToClose: "These sessions are over but not closed:", Ahead: "Ahead", AllGroups: "All groups", TodayWord: "today", GroupsAndNext: "Your groups with their next session and registered cases",
	},
}

// CaseCount says how many items are registered: "2 ärenden anmälda".
func (x *Texts) CaseCount(n int) string {
	switch x.Language {
	case "da":
		return plural(n, "1 sag meldt ind", "sager meldt ind")
	case "nb":
		return plural(n, "1 sak meldt inn", "saker meldt inn")
	case "en":
		return plural(n, "1 case registered", "cases registered")
	}
	return plural(n, "1 ärende anmält", "ärenden anmälda")
}

// CaseCountShort is CaseCount where the column says what is counted.
func (x *Texts) CaseCountShort(n int) string {
	switch x.Language {
	case "da":
		return plural(n, "1 meldt ind", "meldt ind")
	case "nb":
		return plural(n, "1 meldt inn", "meldt inn")
	case "en":
		return plural(n, "1 registered", "registered")
	}
	return plural(n, "1 anmält", "anmälda")
}

func plural(n int, one, other string) string { return count(one, other)(n) }
