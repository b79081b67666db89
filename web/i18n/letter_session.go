package i18n

import (
	"strconv"
	"strings"
	"time"
)

// SessionLetter holds the words of the letters around a session: {day} is its
// weekday or date, {at} its time of day, {group} the group's name, {reading}
// what is to be read.
type SessionLetter struct {
	CasesSubject, CasesLead, ReadingSubject, ReadingLead, MorningSubject, MorningLead, SummarySubject, SummaryLead string
	Time, Place, Reading, Cases, NoCases, OneCase, ManyCases, OpenPlace                                            string
	Answer, AnswerMorning, NoAnswer, Bring, See, Why, Stop                                                         string
	DigestSubject, DigestLead, OneNew, ManyNew, DigestLink                                                         string
	DatesOne, DatesMany, DatesLink, Today                                                                          string
}

var sessionLetter = four[SessionLetter]{
	sv: SessionLetter{
		CasesSubject: "Handledning {day} {at}. Har du ett ärende?", CasesLead: "Vill du ta upp något på träffen {day}? Det räcker att skriva en rad.", ReadingSubject: "Till nästa träff: {reading}", ReadingLead: "Till träffen {day} läser vi {reading}.",
		MorningSubject: "Handledning {day} {at}", MorningLead: "Vi ses {day} i {group}.", SummarySubject: "Nästa träff {day} {at}", SummaryLead: "Då ses vi igen i {group}.",
		Time: "Tid", Place: "Plats", Reading: "Läsning", Cases: "Ärenden", NoCases: "inget anmält än", OneCase: "1 anmält", ManyCases: "{n} anmälda", OpenPlace: "Öppna mötet",
		Answer: "Säg om du kommer och har något att ta upp", AnswerMorning: "Säg till om du inte kan komma", NoAnswer: "Du behöver inte svara om du kommer och inte har något.", Bring: "Du har något anmält till den träffen.", See: "Se träffen",
		Why: "Du får brevet för att du är deltagare i {group}. På Min sida väljer du vilka brev du vill ha.", Stop: "Inga fler påminnelser",
		DigestSubject: "Nytt inför dina träffar", DigestLead: "Det här är nytt inför träffarna du leder.", OneNew: "1 nytt ärende", ManyNew: "{n} nya ärenden", DigestLink: "Öppna I dag",
		DatesOne: "En träff är planerad i {group}", DatesMany: "{n} träffar är planerade i {group}", DatesLink: "Se träffarna", Today: "i dag",
	},
	da: SessionLetter{
		CasesSubject: "Supervision {day} {at}. Har du en sag med?", CasesLead: "Vil du tage noget op på mødet {day}? Én linje er nok.", ReadingSubject: "Til næste møde: {reading}", ReadingLead: "Til mødet {day} læser vi {reading}.",
		MorningSubject: "Supervision {day} {at}", MorningLead: "Vi mødes {day} i {group}.", SummarySubject: "Næste møde {day} {at}", SummaryLead: "Da mødes vi igen i {group}.",
		Time: "Tid", Place: "Sted", Reading: "Læsning", Cases: "Sager", NoCases: "ingen meldt ind endnu", OneCase: "1 meldt ind", ManyCases: "{n} meldt ind", OpenPlace: "Åbn mødet",
		Answer: "Sig, om du kommer og har noget at tage op", AnswerMorning: "Sig til, hvis du ikke kan komme", NoAnswer: "Du behøver ikke at svare, hvis du kommer og ikke har noget.", Bring: "Du har meldt noget ind til det møde.", See: "Se mødet",
		Why: "Du får brevet, fordi du er deltager i {group}. På Min side vælger du, hvilke breve du vil have.", Stop: "Ingen flere påmindelser",
		DigestSubject: "Nyt før dine møder", DigestLead: "Dette er nyt før de møder, du leder.", OneNew: "1 ny sag", ManyNew: "{n} nye sager", DigestLink: "Åbn I dag",
		DatesOne: "Et møde er planlagt i {group}", DatesMany: "{n} møder er planlagt i {group}", DatesLink: "Se møderne", Today: "i dag",
	},
	nb: SessionLetter{
		CasesSubject: "Veiledning {day} {at}. Har du en sak?", CasesLead: "Vil du ta opp noe på møtet {day}? Én linje er nok.", ReadingSubject: "Til neste møte: {reading}", ReadingLead: "Til møtet {day} leser vi {reading}.",
		MorningSubject: "Veiledning {day} {at}", MorningLead: "Vi møtes {day} i {group}.", SummarySubject: "Neste møte {day} {at}", SummaryLead: "Da møtes vi igjen i {group}.",
		Time: "Tid", Place: "Sted", Reading: "Lesing", Cases: "Saker", NoCases: "ingen meldt inn ennå", OneCase: "1 meldt inn", ManyCases: "{n} meldt inn", OpenPlace: "Åpne møtet",
		Answer: "Si om du kommer og har noe å ta opp", AnswerMorning: "Si fra hvis du ikke kan komme", NoAnswer: "Du trenger ikke å svare hvis du kommer og ikke har noe.", Bring: "Du har meldt inn noe til det møtet.", See: "Se møtet",
		Why: "Du får brevet fordi du er deltaker i {group}. På Min side velger du hvilke brev du vil ha.", Stop: "Ingen flere påminnelser",
		DigestSubject: "Nytt før møtene dine", DigestLead: "Dette er nytt før møtene du leder.", OneNew: "1 ny sak", ManyNew: "{n} nye saker", DigestLink: "Åpne I dag",
		DatesOne: "Et møte er planlagt i {group}", DatesMany: "{n} møter er planlagt i {group}", DatesLink: "Se møtene", Today: "i dag",
	},
	en: SessionLetter{
		CasesSubject: "Supervision {day} at {at}. Do you have a case?", CasesLead: "Would you like to bring something up at the session {day}? One line is enough.", ReadingSubject: "For the next session: {reading}", ReadingLead: "For the session {day} we read {reading}.",
		MorningSubject: "Supervision {day} at {at}", MorningLead: "We meet {day} in {group}.", SummarySubject: "Next session {day} at {at}", SummaryLead: "That is when we meet again in {group}.",
		Time: "Time", Place: "Place", Reading: "Reading", Cases: "Cases", NoCases: "none yet", OneCase: "1 registered", ManyCases: "{n} registered", OpenPlace: "Open the meeting",
		Answer: "Say whether you are coming and have something to bring up", AnswerMorning: "Tell us if you can't come", NoAnswer: "You need not answer if you are coming and have nothing.", Bring: "You have something registered for that session.", See: "See the session",
		Why: "You get this letter because you are a member of {group}. On My page you choose which letters you want.", Stop: "No more reminders",
		DigestSubject: "News before your sessions", DigestLead: "This is new before the sessions you lead.", OneNew: "1 new case", ManyNew: "{n} new cases", DigestLink: "Open Today",
		DatesOne: "A session is planned in {group}", DatesMany: "{n} sessions are planned in {group}", DatesLink: "See the sessions", Today: "today",
	},
}

// NamedDay names a day in a sentence: as today, by its weekday within the week
// that follows now, by its date otherwise. Give both in the same zone.
func (x *Texts) NamedDay(at, now time.Time) string {
	if at.YearDay() == now.YearDay() && at.Year() == now.Year() {
		return x.Letter.Session.Today
	}
	if days := at.Sub(now).Hours() / 24; days > 6 {
		if x.Language == "en" {
			return "on " + x.ShortDate(at)
		}
		return x.ShortDate(at)
	}
	weekday := names[x.Language].WeekdayWide(at.Weekday())
	switch x.Language {
	case "en":
		return "on " + weekday
	case "nb":
		return strings.ToLower(weekday)
	}
	return "på " + strings.ToLower(weekday)
}

// NewCases says how many items have come.
func (x *Texts) NewCases(n int) string {
	if n == 1 {
		return x.Letter.Session.OneNew
	}
	return strings.ReplaceAll(x.Letter.Session.ManyNew, "{n}", strconv.Itoa(n))
}
