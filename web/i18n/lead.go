package i18n

import (
	"strings"
	"time"
)

// Lead holds the words about who leads a group from when.
type Lead struct {
	Title, Text, Change, From, FromHint, Show, Preview, Save                            string
	FollowNone, FollowOne, FollowMany, Letters, Items, NoMore                           string
	Coming, Comes, ComesTwo, Alone                                                      string
	DoneTitle, DoneLead, DoneUndo, DoneLate, DoneGone                                   string
	LetterSubject, LetterText, LetterTextTwo, LetterNew, LetterSame, LetterLink, LeadIn string
}

var leadTexts = four[Lead]{
	sv: Lead{
		Title: "Vem leder gruppen", Text: "Från den dag du väljer tar träffarna den nya handledarens tid. Till dess leder den som leder nu.", Change: "Byt handledare", From: "Från och med", FromHint: "Till exempel 2027-01-12", Show: "Visa hur det blir", Preview: "Så blir det", Save: "Byt handledare",
		FollowNone: "Inga planerade träffar berörs.", FollowOne: "1 planerad träff följer med.", FollowMany: "% planerade träffar följer med.", Letters: "Deltagarna och den som tar över får ett mejl var om fem minuter. Till dess kan du ångra.", Items: "Det som väntar på att tas upp följer med och läses av den som leder. Rader som någon har skrivit för egen del stannar hos den som skrev.", NoMore: "{name} ser inte gruppen sedan. Egna ärenden som väntar tas bort.",
		Coming: "Sedan", Comes: "Från {day} leder {lead}.", ComesTwo: "Från {day} leder {lead} med {co}.", Alone: "Ingen, leder själv",
		DoneTitle: "Ledningen är bytt", DoneLead: "Vi säger det till gruppen om fem minuter.", DoneUndo: "Du kan ångra till dess.", DoneLate: "Det har gått mer än fem minuter. Den som leder gruppen kan byta igen.", DoneGone: "Den som ledde gruppen handleder inte här längre, så bytet kan inte ångras. Byt handledare på nytt i stället.",
		LetterSubject: "Handledare i {group}", LetterText: "Från {day} leder {lead} gruppen {group}.", LetterTextTwo: "Från {day} leder {lead} och {co} gruppen {group}.", LetterNew: "Från {day} leder du gruppen {group}.", LetterSame: "Träffarna är som förut.", LetterLink: "Se gruppen", LeadIn: "Du leder grupper. Ledningen lämnar du över i gruppens inställningar.",
	},
	da: Lead{
		Title: "Hvem leder gruppen", Text: "Fra den dag, du vælger, tager møderne den nye supervisors tid. Indtil da leder den, der leder nu.", Change: "Skift supervisor", From: "Fra og med", FromHint: "For eksempel 2027-01-12", Show: "Vis, hvordan det bliver", Preview: "Sådan bliver det", Save: "Skift supervisor",
		FollowNone: "Ingen planlagte møder berøres.", FollowOne: "1 planlagt møde følger med.", FollowMany: "% planlagte møder følger med.", Letters: "Deltagerne og den, der tager over, får én mail hver om fem minutter. Indtil da kan du fortryde.", Items: "Det, der venter på at blive taget op, følger med og læses af den, der leder. Linjer, nogen har skrevet til sig selv, bliver hos den, der skrev dem.", NoMore: "{name} ser ikke gruppen derefter. Egne sager, der venter, slettes.",
		Coming: "Derefter", Comes: "Fra {day} leder {lead}.", ComesTwo: "Fra {day} leder {lead} med {co}.", Alone: "Ingen, leder selv",
		DoneTitle: "Ledelsen er skiftet", DoneLead: "Vi siger det til gruppen om fem minutter.", DoneUndo: "Du kan fortryde indtil da.", DoneLate: "Der er gået mere end fem minutter. Den, der leder gruppen, kan skifte igen.", DoneGone: "Den, der ledede gruppen, superviserer ikke her længere, så skiftet kan ikke fortrydes. Skift supervisor igen i stedet.",
		LetterSubject: "Supervisor i {group}", LetterText: "Fra {day} leder {lead} gruppen {group}.", LetterTextTwo: "Fra {day} leder {lead} og {co} gruppen {group}.", LetterNew: "Fra {day} leder du gruppen {group}.", LetterSame: "Møderne er som før.", LetterLink: "Se gruppen", LeadIn: "Du leder grupper. Ledelsen giver du videre i gruppens indstillinger.",
	},
	nb: Lead{
		Title: "Hvem leder gruppen", Text: "Fra den dagen du velger, tar møtene den nye veilederens tid. Til da leder den som leder nå.", Change: "Bytt veileder", From: "Fra og med", FromHint: "For eksempel 2027-01-12", Show: "Vis hvordan det blir", Preview: "Slik blir det", Save: "Bytt veileder",
		FollowNone: "Ingen planlagte møter berøres.", FollowOne: "1 planlagt møte følger med.", FollowMany: "% planlagte møter følger med.", Letters: "Deltakerne og den som tar over, får én e-post hver om fem minutter. Til da kan du angre.", Items: "Det som venter på å bli tatt opp, følger med og leses av den som leder. Linjer noen har skrevet for egen del, blir hos den som skrev dem.", NoMore: "{name} ser ikke gruppen etter det. Egne saker som venter, slettes.",
		Coming: "Senere", Comes: "Fra {day} leder {lead}.", ComesTwo: "Fra {day} leder {lead} med {co}.", Alone: "Ingen, leder alene",
		DoneTitle: "Ledelsen er byttet", DoneLead: "Vi sier det til gruppen om fem minutter.", DoneUndo: "Du kan angre til da.", DoneLate: "Det har gått mer enn fem minutter. Den som leder gruppen, kan bytte igjen.", DoneGone: "Den som ledet gruppen, veileder ikke her lenger, så byttet kan ikke angres. Bytt veileder på nytt i stedet.",
		LetterSubject: "Veileder i {group}", LetterText: "Fra {day} leder {lead} gruppen {group}.", LetterTextTwo: "Fra {day} leder {lead} og {co} gruppen {group}.", LetterNew: "Fra {day} leder du gruppen {group}.", LetterSame: "Møtene er som før.", LetterLink: "Se gruppen", LeadIn: "Du leder grupper. Ledelsen gir du videre i gruppens innstillinger.",
	},
	en: Lead{
		Title: "Who leads the group", Text: "From the day you choose, sessions take the new supervisor's time. Until then whoever leads now leads.", Change: "Change supervisor", From: "From", FromHint: "For example 2027-01-12", Show: "Show what it will be", Preview: "What it will be", Save: "Change supervisor",
		FollowNone: "No planned session is affected.", FollowOne: "1 planned session follows.", FollowMany: "% planned sessions follow.", Letters: "The members and whoever takes over get one email each in five minutes. Until then you can undo it.", Items: "What waits to be taken up follows and is read by whoever leads. Lines that somebody wrote for herself stay with whoever wrote them.", NoMore: "{name} does not see the group after that. Their own waiting cases go.",
		Coming: "Then", Comes: "From {day}, {lead} leads.", ComesTwo: "From {day}, {lead} leads with {co}.", Alone: "Nobody, leads alone",
		DoneTitle: "The lead is changed", DoneLead: "We tell the group in five minutes.", DoneUndo: "Until then you can undo it.", DoneLate: "More than five minutes have passed. Whoever leads the group can change it again.", DoneGone: "Somebody who led the group no longer supervises here, so the change cannot be undone. Change the lead again instead.",
		LetterSubject: "Supervisor in {group}", LetterText: "From {day}, {lead} leads the group {group}.", LetterTextTwo: "From {day}, {lead} and {co} lead the group {group}.", LetterNew: "From {day}, you lead the group {group}.", LetterSame: "The sessions are as before.", LetterLink: "See the group", LeadIn: "You lead groups. You hand over the lead in the group's settings.",
	},
}

// Follow says how many planned sessions a change of lead takes with it.
func (l Lead) Follow(n int) string {
	switch n {
	case 0:
		return l.FollowNone
	case 1:
		return l.FollowOne
	}
	return strings.Replace(l.FollowMany, "%", number(n), 1)
}

// LeadsFrom says who leads from a day: one name, or two.
func (x *Texts) LeadsFrom(day time.Time, names []string) string {
	said := x.Lead.Comes
	if len(names) > 1 {
		said = x.Lead.ComesTwo
	}
	return leading(said, x.LongDate(day), "", names)
}

// GroupLedFrom says in a letter who leads a group from a day.
func (x *Texts) GroupLedFrom(day time.Time, group string, names []string) string {
	said := x.Lead.LetterText
	if len(names) > 1 {
		said = x.Lead.LetterTextTwo
	}
	return leading(said, x.LongDate(day), group, names)
}

// YouLeadFrom says so to whoever is to lead.
func (x *Texts) YouLeadFrom(day time.Time, group string) string {
	return leading(x.Lead.LetterNew, x.LongDate(day), group, []string{""})
}

// leading fills in a sentence about who leads.
func leading(text, day, group string, names []string) string {
	co := ""
	if len(names) > 1 {
		co = names[1]
	}
	return strings.NewReplacer("{day}", day, "{lead}", names[0], "{co}", co, "{group}", group).Replace(text)
}
