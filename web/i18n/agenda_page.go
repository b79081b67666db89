package i18n

import (
	"strings"

	"samrum/internal/agenda"
)

// AgendaPage holds the words of the pages on which a group's agenda is chosen and
// written. Agenda has the words of the parts themselves.
type AgendaPage struct {
	Link, Title, Lead, Own, Fixed, Flexible, With, Edit             string
	Ready, ReadyLead, Choose, Chosen, BackTo                        string // {name}
	EditTitle, EditLead, Part, Kind, Minutes, PartTitle             string // {n}
	Instruction, Material, MaterialHint, Up, Down, Remove, New, Add string
	Parts, Sum, More                                                string
}

var agendaPage = four[AgendaPage]{
	sv: AgendaPage{
		Link: "Upplägg", Title: "Träffarnas upplägg", Lead: "Så börjar varje träff, så att den ena liknar den andra. I rummet får den rörliga tiden följa det ni tar upp.", Own: "Gruppens eget", Fixed: "fast tid", Flexible: "rörlig tid", With: "Ta fram", Edit: "Skriv om det",
		Ready: "Färdiga upplägg", ReadyLead: "Öppna ett för att se dess moment. Det anpassas till gruppens tid.", Choose: "Använd det här", Chosen: "Används", BackTo: "Tillbaka till ”{name}”",
		EditTitle: "Gruppens eget upplägg", EditLead: "Tid för ärenden, process och läsning är rörlig: den följer det ni tar upp. Annan tid är fast.", Part: "Moment {n}", Kind: "Slag", Minutes: "Minuter", PartTitle: "Rubrik",
		Instruction: "Så gör ni", Material: "Ta fram", MaterialHint: "Skilj sakerna åt med komma.", Up: "Flytta upp", Down: "Flytta ned", Remove: "Ta bort", New: "Nytt moment", Add: "Lägg till",
		Parts: "Moment", Sum: "Tid tillsammans", More: "Hur ni gör, och vad ni tar fram",
	},
	da: AgendaPage{
		Link: "Program", Title: "Mødernes program", Lead: "Sådan begynder hvert møde, så det ene ligner det andet. I rummet følger den fleksible tid det, I tager op.", Own: "Gruppens eget", Fixed: "fast tid", Flexible: "fleksibel tid", With: "Find frem", Edit: "Skriv det om",
		Ready: "Færdige programmer", ReadyLead: "Åbn et for at se dets punkter. Det tilpasses gruppens tid.", Choose: "Brug dette", Chosen: "Bruges", BackTo: "Tilbage til »{name}«",
		EditTitle: "Gruppens eget program", EditLead: "Tid til sager, proces og læsning er fleksibel: den følger det, I tager op. Anden tid er fast.", Part: "Punkt {n}", Kind: "Slags", Minutes: "Minutter", PartTitle: "Overskrift",
		Instruction: "Sådan gør I", Material: "Find frem", MaterialHint: "Skil tingene ad med komma.", Up: "Flyt op", Down: "Flyt ned", Remove: "Fjern", New: "Nyt punkt", Add: "Tilføj",
		Parts: "Punkter", Sum: "Tid tilsammen", More: "Hvordan I gør, og hvad I finder frem",
	},
	nb: AgendaPage{
		Link: "Opplegg", Title: "Møtenes opplegg", Lead: "Slik begynner hvert møte, så det ene ligner det andre. I rommet følger den fleksible tiden det dere tar opp.", Own: "Gruppens eget", Fixed: "fast tid", Flexible: "fleksibel tid", With: "Finn fram", Edit: "Skriv det om",
		Ready: "Ferdige opplegg", ReadyLead: "Åpne et for å se punktene. Det tilpasses gruppens tid.", Choose: "Bruk dette", Chosen: "I bruk", BackTo: "Tilbake til «{name}»",
		EditTitle: "Gruppens eget opplegg", EditLead: "Tid til saker, prosess og lesing er fleksibel: den følger det dere tar opp. Annen tid er fast.", Part: "Punkt {n}", Kind: "Slag", Minutes: "Minutter", PartTitle: "Overskrift",
		Instruction: "Slik gjør dere", Material: "Finn fram", MaterialHint: "Skill tingene med komma.", Up: "Flytt opp", Down: "Flytt ned", Remove: "Fjern", New: "Nytt punkt", Add: "Legg til",
		Parts: "Punkter", Sum: "Tid til sammen", More: "Hvordan dere gjør, og hva dere finner fram",
	},
	en: AgendaPage{
		Link: "Agenda", Title: "The sessions’ agenda", Lead: "Every session begins with this, so that each resembles the last. In the room the flexible time follows what you take up.", Own: "The group’s own", Fixed: "fixed", Flexible: "flexible", With: "Have at hand", Edit: "Rewrite it",
		Ready: "Ready agendas", ReadyLead: "Open one to see its parts. It is fitted to the group’s time.", Choose: "Use this one", Chosen: "In use", BackTo: "Back to “{name}”",
		EditTitle: "The group’s own agenda", EditLead: "Time for cases, process and reading is flexible: it follows what you take up. All other time is fixed.", Part: "Part {n}", Kind: "Kind", Minutes: "Minutes", PartTitle: "Title",
		Instruction: "How you do it", Material: "Have at hand", MaterialHint: "Separate things by commas.", Up: "Move up", Down: "Move down", Remove: "Remove", New: "New part", Add: "Add",
		Parts: "Parts", Sum: "Time in all", More: "How you do it, and what to have at hand",
	},
}

// PartNumber names a part by where it stands, from 1.
func (a AgendaPage) PartNumber(n int) string { return strings.ReplaceAll(a.Part, "{n}", number(n)) }

// BackToReady offers a ready agenda instead of the group's own.
func (a AgendaPage) BackToReady(name string) string {
	return strings.ReplaceAll(a.BackTo, "{name}", name)
}

// Needs names the shortest length of an agenda.
func (a Agenda) Needs(short agenda.TooShort) string {
	return strings.ReplaceAll(a.TooShort, "{n}", number(short.Shortest))
}

// TitleOf returns what a part is called: the group's words, or ours.
func (a Agenda) TitleOf(p agenda.Part) string {
	if p.Own != nil {
		return p.Own.Title
	}
	return a.Part[p.Title]
}

// InstructionOf returns how a part is done, "" when nothing need be said.
func (a Agenda) InstructionOf(p agenda.Part) string {
	if p.Own != nil {
		return p.Own.Instruction
	}
	return a.Instruction[p.Instruction]
}

// MaterialOf lists what to have at hand for a part, parted by commas.
func (a Agenda) MaterialOf(p agenda.Part) string {
	if p.Own != nil {
		return strings.Join(p.Own.Material, ", ")
	}
	things := make([]string, len(p.Material))
	for i, m := range p.Material {
		things[i] = a.Material[m]
	}
	return strings.Join(things, ", ")
}
