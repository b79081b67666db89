package i18n

import (
	"strconv"
	"strings"

	"samrum/internal/supervision"
)

// LetterWishes holds the words about which letters a person wants and a group's
// sessions cause.
type LetterWishes struct {
	Title, Lead, Link, Which, WhichHint, Quiet, QuietFrom, QuietTo, QuietHint, QuietDays, Always string
	GroupTitle, GroupLead, CasesDays, CasesHint, Never, DayBefore, DaysBefore, Reading, Summary  string
	Kind                                                                                         map[supervision.LetterKind]string
}

var letterWishes = four[LetterWishes]{
	sv: LetterWishes{
		Title: "Mejl till dig", Lead: "Välj vad du vill få, och när du vill vara i fred.", Link: "Välj vilka mejl du får", Which: "Jag vill få", WhichHint: "Har du svarat inför en träff kommer ingen mer påminnelse om den.",
		Quiet: "När vi inte mejlar", QuietFrom: "Inga mejl från kl.", QuietTo: "till kl.", QuietHint: "Samma klockslag två gånger betyder ingen paus. Påminnelser går annars kl. 9.00.", QuietDays: "Inga mejl på lördagar, söndagar och helgdagar", Always: "Mejl om flyttade och inställda träffar, och för att logga in, kommer alltid.",
		GroupTitle: "Mejl från gruppen", GroupLead: "Det här gäller alla i gruppen. Var och en kan välja bort mejl på Min sida.", CasesDays: "Fråga efter ärenden", CasesHint: "Kl. 9.00. Den som redan har svarat eller anmält något får inget mejl.", Never: "Fråga inte", DayBefore: "1 dag före", DaysBefore: "{n} dagar före", Reading: "Påminn om läsningen en vecka före", Summary: "Berätta om nästa träff efter varje träff",
		Kind: map[supervision.LetterKind]string{"cases": "Frågan om ärenden före en träff", "reading": "Påminnelsen om läsning", "morning": "En påminnelse på morgonen samma dag", "summary": "Nästa träff, efter varje träff", "booking": "Varje bokning för sig, när den kommer", "digest": "Dagens nyheter kl. 17.00 om grupper jag leder och om bokningar"},
	},
	da: LetterWishes{
		Title: "Mails til dig", Lead: "Vælg, hvad du vil have, og hvornår du vil have fred.", Link: "Vælg, hvilke mails du får", Which: "Jeg vil have", WhichHint: "Har du svaret før et møde, kommer der ingen flere påmindelser om det.",
		Quiet: "Hvornår vi ikke skriver", QuietFrom: "Ingen mails fra kl.", QuietTo: "til kl.", QuietHint: "Samme klokkeslæt to gange betyder ingen pause. Ellers sendes påmindelser kl. 9.00.", QuietDays: "Ingen mails på lørdage, søndage og helligdage", Always: "Mails om flyttede og aflyste møder og til at logge ind kommer altid.",
		GroupTitle: "Mails fra gruppen", GroupLead: "Det gælder alle i gruppen. Den enkelte kan vælge mails fra på Min side.", CasesDays: "Spørg efter sager", CasesHint: "Kl. 9.00. Den, der allerede har svaret eller meldt noget ind, får ingen mail.", Never: "Spørg ikke", DayBefore: "1 dag før", DaysBefore: "{n} dage før", Reading: "Påmind om læsningen en uge før", Summary: "Fortæl om næste møde efter hvert møde",
		Kind: map[supervision.LetterKind]string{"cases": "Spørgsmålet om sager før et møde", "reading": "Påmindelsen om læsning", "morning": "En påmindelse samme morgen", "summary": "Næste møde, efter hvert møde", "booking": "Hver booking for sig, når den kommer", "digest": "Dagens nyt kl. 17.00 om grupper, jeg leder, og om bookinger"},
	},
	nb: LetterWishes{
		Title: "E-post til deg", Lead: "Velg hva du vil ha, og når du vil være i fred.", Link: "Velg hvilke e-poster du får", Which: "Jeg vil ha", WhichHint: "Har du svart før et møte, kommer det ingen flere påminnelser om det.",
		Quiet: "Når vi ikke skriver", QuietFrom: "Ingen e-post fra kl.", QuietTo: "til kl.", QuietHint: "Samme klokkeslett to ganger betyr ingen pause. Ellers sendes påminnelser kl. 9.00.", QuietDays: "Ingen e-post på lørdager, søndager og helligdager", Always: "E-post om flyttede og avlyste møter og for å logge inn kommer alltid.",
		GroupTitle: "E-post fra gruppen", GroupLead: "Dette gjelder alle i gruppen. Den enkelte kan velge bort e-post på Min side.", CasesDays: "Spør etter saker", CasesHint: "Kl. 9.00. Den som allerede har svart eller meldt inn noe, får ingen e-post.", Never: "Ikke spør", DayBefore: "1 dag før", DaysBefore: "{n} dager før", Reading: "Påminn om lesingen en uke før", Summary: "Fortell om neste møte etter hvert møte",
		Kind: map[supervision.LetterKind]string{"cases": "Spørsmålet om saker før et møte", "reading": "Påminnelsen om lesing", "morning": "En påminnelse samme morgen", "summary": "Neste møte, etter hvert møte", "booking": "Hver bestilling for seg, når den kommer", "digest": "Dagens nytt kl. 17.00 om grupper jeg leder og om bestillinger"},
	},
	en: LetterWishes{
		Title: "Email to you", Lead: "Choose what you want, and when you want to be left in peace.", Link: "Choose which emails you get", Which: "I want", WhichHint: "Once you have answered before a session, no more reminders about it come.",
		Quiet: "When we do not write", QuietFrom: "No email from", QuietTo: "until", QuietHint: "The same time twice means no pause. Otherwise reminders leave at 9:00.", QuietDays: "No email on Saturdays, Sundays and public holidays", Always: "Emails about moved and cancelled sessions, and to sign in, always come.",
		GroupTitle: "Email from the group", GroupLead: "This is for everybody in the group. Each person can turn emails off on My page.", CasesDays: "Ask for cases", CasesHint: "At 9:00. Whoever has answered or registered something gets none.", Never: "Do not ask", DayBefore: "1 day before", DaysBefore: "{n} days before", Reading: "Remind of the reading a week before", Summary: "Tell of the next session after each session",
		Kind: map[supervision.LetterKind]string{"cases": "The question for cases before a session", "reading": "The reminder to read", "morning": "A reminder in the morning of the day", "summary": "The next session, after each session", "booking": "Each booking by itself, when it comes", "digest": "The day's news at 17:00 about groups I lead and bookings"},
	},
}

// DaysAsked says how many days before a session its members are asked.
func (t *Texts) DaysAsked(n int) string {
	switch n {
	case 0:
		return t.LetterWishes.Never
	case 1:
		return t.LetterWishes.DayBefore
	}
	return strings.ReplaceAll(t.LetterWishes.DaysBefore, "{n}", strconv.Itoa(n))
}

// Hour writes a whole hour of the clock: "7.00".
func (t *Texts) Hour(n int) string {
	if t.Language == "en" {
		return strconv.Itoa(n) + ":00"
	}
	return strconv.Itoa(n) + ".00"
}
