package i18n

import (
	"strconv"
	"strings"

	"samrum/internal/supervision"
)

// Space holds the words of who has had how much space. They invite, and never
// blame or rank.
type Space struct {
	Link, Title, Lead, OwnLead, AllLead            string
	Spring, Autumn                                 string // {year}
	Even, Start                                    string // {n} minutes
	Never, Once, Times, NotOnce, NotTimes          string // {n}
	Invite                                         string // {name}
	Nobody, NotMember                              string
	Content, ContentLead, NoContent, Share         string // {percent}, {n} minutes
	Entries, OwnEntries, NoEntries, Correct, Fixed string
	Kind                                           map[supervision.SpaceKind]string
	Who, WhoLead, ForAll                           string
	CorrectTitle, CorrectLead, What, Minutes       string
	MinutesHint, Why, WhyHint, Log, NoLog, Changed string // {was}, {now}
}

var spaceTexts = four[Space]{
	sv: Space{
		Link: "Utrymme", Title: "Utrymme i gruppen",
		Lead:    "Minuter med ett eget ärende, i bokstavsordning. De är till för att bjuda in, inte för att jämföra. Frånvaro räknas inte emot någon.",
		OwnLead: "Så många minuter har du haft med ett eget ärende. Frånvaro räknas inte emot någon.", AllLead: "Gruppen har kommit överens om att alla ser det här.",
		Spring: "Våren {year}", Autumn: "Hösten {year}", Even: "Jämnt vore {n} minuter var.", Start: "började senare, räknas från {n} minuter",
		Never: "inget eget ärende än", Once: "en gång", Times: "{n} gånger", NotOnce: "en gång ”inte i dag”", NotTimes: "{n} gånger ”inte i dag”",
		Invite: "Fråga gärna {name} om en plats nästa gång.", Nobody: "Ingen var med i gruppen den här terminen.", NotMember: "Du är inte deltagare i gruppen den här terminen.",
		Content: "Vad tiden gick till", ContentLead: "Så som träffarna blev, inte som de var planerade.", NoContent: "Inget är antecknat för den här terminen än.", Share: "{percent} %, {n} minuter",
		Entries: "Träff för träff", OwnEntries: "Dina träffar", NoEntries: "Här står vad var och en har haft när en träff har avslutats.", Correct: "Rätta", Fixed: "rättat",
		Kind: map[supervision.SpaceKind]string{"presented": "Tog upp något", "declined": "Sa ”inte i dag”", "struck": "Räknas inte"},
		Who:  "Vem ser det här?", WhoLead: "Handledarna ser alla, var och en ser sitt. Den som har beställt handledningen ser inget av det. Kryssa bara i rutan om gruppen har kommit överens om det.", ForAll: "Alla i gruppen ser allas minuter",
		CorrectTitle: "Rätta minuter", CorrectLead: "Det som stod förut finns kvar i loggen.", What: "Vad blev det?", Minutes: "Minuter", MinutesHint: "Bara egna minuter. Var ni två om ärendet står den enas del här.",
		Why: "Varför?", WhyHint: "Bara om rättelsen. Inget om ärendet.", Log: "Logg", NoLog: "Inget är rättat.", Changed: "Före: {was}. Efter: {now}.",
	},
	da: Space{
		Link: "Plads", Title: "Plads i gruppen",
		Lead:    "Minutter med en egen sag, i alfabetisk orden. De er til for at invitere, ikke for at sammenligne. Fravær tæller ikke imod nogen.",
		OwnLead: "Så mange minutter har du haft med en egen sag. Fravær tæller ikke imod nogen.", AllLead: "Gruppen har aftalt, at alle ser dette.",
		Spring: "Foråret {year}", Autumn: "Efteråret {year}", Even: "Lige fordelt ville det være {n} minutter til hver.", Start: "kom til senere, regnes fra {n} minutter",
		Never: "ingen egen sag endnu", Once: "én gang", Times: "{n} gange", NotOnce: "én gang »ikke i dag«", NotTimes: "{n} gange »ikke i dag«",
		Invite: "Spørg gerne {name} om at tage plads næste gang.", Nobody: "Ingen var med i gruppen dette halvår.", NotMember: "Du er ikke deltager i gruppen dette halvår.",
		Content: "Hvad tiden gik til", ContentLead: "Sådan som møderne blev, ikke som de var planlagt.", NoContent: "Der er ikke noteret noget for dette halvår endnu.", Share: "{percent} %, {n} minutter",
		Entries: "Møde for møde", OwnEntries: "Dine møder", NoEntries: "Her står, hvad hver enkelt har haft, når et møde er afsluttet.", Correct: "Ret", Fixed: "rettet",
		Kind: map[supervision.SpaceKind]string{"presented": "Tog noget op", "declined": "Sagde »ikke i dag«", "struck": "Tæller ikke med"},
		Who:  "Hvem ser dette?", WhoLead: "Supervisorerne ser alle, hver enkelt ser sit eget. Den, der har bestilt supervisionen, ser intet af det. Sæt kun kryds, hvis gruppen har aftalt det.", ForAll: "Alle i gruppen ser alles minutter",
		CorrectTitle: "Ret minutter", CorrectLead: "Det, der stod før, bliver stående i loggen.", What: "Hvad blev det til?", Minutes: "Minutter", MinutesHint: "Kun egne minutter. Var I to om sagen, står den enes del her.",
		Why: "Hvorfor?", WhyHint: "Kun om rettelsen. Intet om sagen.", Log: "Log", NoLog: "Der er ikke rettet noget.", Changed: "Før: {was}. Efter: {now}.",
	},
	nb: Space{
		Link: "Plass", Title: "Plass i gruppen",
		Lead:    "Minutter med en egen sak, i alfabetisk rekkefølge. De er til for å invitere, ikke for å sammenligne. Fravær teller ikke mot noen.",
		OwnLead: "Så mange minutter har du hatt med en egen sak. Fravær teller ikke mot noen.", AllLead: "Gruppen har avtalt at alle ser dette.",
		Spring: "Våren {year}", Autumn: "Høsten {year}", Even: "Jevnt fordelt ville det vært {n} minutter på hver.", Start: "kom til senere, regnes fra {n} minutter",
		Never: "ingen egen sak ennå", Once: "én gang", Times: "{n} ganger", NotOnce: "én gang «ikke i dag»", NotTimes: "{n} ganger «ikke i dag»",
		Invite: "Spør gjerne {name} om å ta plass neste gang.", Nobody: "Ingen var med i gruppen dette halvåret.", NotMember: "Du er ikke deltaker i gruppen dette halvåret.",
		Content: "Hva tiden gikk til", ContentLead: "Slik møtene ble, ikke slik de var planlagt.", NoContent: "Ingenting er notert for dette halvåret ennå.", Share: "{percent} %, {n} minutter",
		Entries: "Møte for møte", OwnEntries: "Dine møter", NoEntries: "Her står hva hver enkelt har hatt når et møte er avsluttet.", Correct: "Rett", Fixed: "rettet",
		Kind: map[supervision.SpaceKind]string{"presented": "Tok opp noe", "declined": "Sa «ikke i dag»", "struck": "Teller ikke med"},
		Who:  "Hvem ser dette?", WhoLead: "Veilederne ser alle, hver enkelt ser sitt eget. Den som har bestilt veiledningen, ser ingenting av det. Kryss bare av hvis gruppen har avtalt det.", ForAll: "Alle i gruppen ser alles minutter",
		CorrectTitle: "Rett minutter", CorrectLead: "Det som sto før, blir stående i loggen.", What: "Hva ble det?", Minutes: "Minutter", MinutesHint: "Bare egne minutter. Var dere to om saken, står den enes del her.",
		Why: "Hvorfor?", WhyHint: "Bare om rettelsen. Ingenting om saken.", Log: "Logg", NoLog: "Ingenting er rettet.", Changed: "Før: {was}. Etter: {now}.",
	},
	en: Space{
		Link: "Space", Title: "Space in the group",
		Lead:    "Minutes with a case of one’s own, in alphabetical order. They are there to invite, not to compare. Absence counts against nobody.",
		OwnLead: "This is how many minutes you have had with a case of your own. Absence counts against nobody.", AllLead: "The group has agreed that everybody sees this.",
		Spring: "Spring {year}", Autumn: "Autumn {year}", Even: "Even would be {n} minutes each.", Start: "joined later, counted from {n} minutes",
		Never: "no case of one’s own yet", Once: "once", Times: "{n} times", NotOnce: "“not today” once", NotTimes: "“not today” {n} times",
		Invite: "Consider asking {name} about taking space next time.", Nobody: "Nobody was in the group that term.", NotMember: "You are no member of the group this term.",
		Content: "What the time went to", ContentLead: "As the sessions turned out, not as they were planned.", NoContent: "Nothing is noted for this term yet.", Share: "{percent}%, {n} minutes",
		Entries: "Session by session", OwnEntries: "Your sessions", NoEntries: "What each has had stands here once a session has ended.", Correct: "Correct", Fixed: "corrected",
		Kind: map[supervision.SpaceKind]string{"presented": "Took something up", "declined": "Said “not today”", "struck": "Does not count"},
		Who:  "Who sees this?", WhoLead: "The supervisors see everybody, each member sees her own. Whoever ordered the supervision sees none of it. Tick the box only if the group has agreed.", ForAll: "Everybody in the group sees everybody’s minutes",
		CorrectTitle: "Correct minutes", CorrectLead: "What stood there before stays in the log.", What: "What was it?", Minutes: "Minutes", MinutesHint: "Her own minutes only. If two shared the case, one’s part stands here.",
		Why: "Why?", WhyHint: "Only about the correction. Nothing about the case.", Log: "Log", NoLog: "Nothing has been corrected.", Changed: "Before: {was}. After: {now}.",
	},
}

// Term returns "Hösten 2026" and its like.
func (s Space) Term(t supervision.Term) string {
	name := s.Spring
	if t.Autumn {
		name = s.Autumn
	}
	return strings.ReplaceAll(name, "{year}", strconv.Itoa(t.Year))
}

// EvenIs says what an even share would be.
func (s Space) EvenIs(n int) string { return strings.ReplaceAll(s.Even, "{n}", number(n)) }

// InviteTo suggests whom to ask.
func (s Space) InviteTo(name string) string { return strings.ReplaceAll(s.Invite, "{name}", name) }

// ShareOf returns how much went to something.
func (s Space) ShareOf(percent, minutes int) string {
	return strings.NewReplacer("{percent}", number(percent), "{n}", number(minutes), " %", nbsp+"%").Replace(s.Share)
}

// Facts says beside a member's minutes how often she presented, what she was
// offered, and where she began.
func (s Space) Facts(r supervision.SpaceRow) string {
	facts := []string{times(r.Times, s.Never, s.Once, s.Times)}
	if r.Declined > 0 {
		facts = append(facts, times(r.Declined, "", s.NotOnce, s.NotTimes))
	}
	if r.Start > 0 {
		facts = append(facts, strings.ReplaceAll(s.Start, "{n}", number(r.Start)))
	}
	return strings.Join(facts, ", ")
}

func times(n int, never, once, many string) string {
	switch n {
	case 0:
		return never
	case 1:
		return once
	}
	return strings.ReplaceAll(many, "{n}", number(n))
}

// Had returns what an entry says, for the middle of a line: the minutes, or why
// there are none.
func (s Space) Had(kind supervision.SpaceKind, minutes int) string {
	if kind == supervision.Presented {
		return number(minutes) + nbsp + "min"
	}
	return lowered(s.Kind[kind])
}

// ChangedTo says what a correction did.
func (s Space) ChangedTo(c supervision.SpaceChange) string {
	return strings.NewReplacer("{was}", s.Had(c.WasKind, c.WasMinutes), "{now}", s.Had(c.Kind, c.Minutes)).Replace(s.Changed)
}
