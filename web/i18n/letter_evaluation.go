package i18n

// EvaluationLetter holds the words of the letters about a round: {group} is the
// group's name, {day} and {at} are when it closes.
type EvaluationLetter struct {
	Subject, CheckSubject, Lead, CheckLead       string
	RemindSubject, RemindLead, Only              string
	Open, Until, Answer, Confidential, Once, Why string
}

var evaluationLetter = four[EvaluationLetter]{
	sv: EvaluationLetter{
		Subject: "90 sekunder om handledningen", CheckSubject: "Fyra korta frågor om träffen",
		Lead: "Hur fungerar handledningen i {group}? Det tar ungefär 90 sekunder att svara, och du behöver inte logga in.", CheckLead: "Hur var träffen i {group}? Det är fyra korta frågor, och du behöver inte logga in.",
		RemindSubject: "Öppet till {day}: 90 sekunder om handledningen", RemindLead: "Vill du säga något om handledningen i {group}? Det går att svara till {day} {at}.", Only: "Det här är den enda påminnelsen.",
		Open: "Öppet", Until: "till {day} {at}", Answer: "Svara", Confidential: "Svaren är konfidentiella: de kopplas inte till ditt namn.", Once: "Det du skickar går inte att ändra.",
		Why: "Du får brevet för att du var deltagare i {group} när frågorna öppnade.",
	},
	da: EvaluationLetter{
		Subject: "90 sekunder om supervisionen", CheckSubject: "Fire korte spørgsmål om mødet",
		Lead: "Hvordan fungerer supervisionen i {group}? Det tager cirka 90 sekunder at svare, og du behøver ikke at logge ind.", CheckLead: "Hvordan var mødet i {group}? Det er fire korte spørgsmål, og du behøver ikke at logge ind.",
		RemindSubject: "Åbent til {day}: 90 sekunder om supervisionen", RemindLead: "Vil du sige noget om supervisionen i {group}? Du kan svare til {day} {at}.", Only: "Dette er den eneste påmindelse.",
		Open: "Åbent", Until: "til {day} {at}", Answer: "Svar", Confidential: "Svarene er fortrolige: de knyttes ikke til dit navn.", Once: "Det, du sender, kan ikke ændres.",
		Why: "Du får brevet, fordi du var deltager i {group}, da spørgsmålene åbnede.",
	},
	nb: EvaluationLetter{
		Subject: "90 sekunder om veiledningen", CheckSubject: "Fire korte spørsmål om møtet",
		Lead: "Hvordan fungerer veiledningen i {group}? Det tar omtrent 90 sekunder å svare, og du trenger ikke å logge inn.", CheckLead: "Hvordan var møtet i {group}? Det er fire korte spørsmål, og du trenger ikke å logge inn.",
		RemindSubject: "Åpent til {day}: 90 sekunder om veiledningen", RemindLead: "Vil du si noe om veiledningen i {group}? Du kan svare til {day} {at}.", Only: "Dette er den eneste påminnelsen.",
		Open: "Åpent", Until: "til {day} {at}", Answer: "Svar", Confidential: "Svarene er konfidensielle: de knyttes ikke til navnet ditt.", Once: "Det du sender, kan ikke endres.",
		Why: "Du får brevet fordi du var deltaker i {group} da spørsmålene åpnet.",
	},
	en: EvaluationLetter{
		Subject: "90 seconds about the supervision", CheckSubject: "Four short questions about the session",
		Lead: "How does the supervision in {group} work? It takes about 90 seconds to answer, and you need not sign in.", CheckLead: "How was the session in {group}? There are four short questions, and you need not sign in.",
		RemindSubject: "Open until {day}: 90 seconds about the supervision", RemindLead: "Would you like to say something about the supervision in {group}? You can answer until {day} at {at}.", Only: "This is the only reminder.",
		Open: "Open", Until: "until {day} at {at}", Answer: "Answer", Confidential: "The answers are confidential: they are not tied to your name.", Once: "What you send cannot be changed.",
		Why: "You get this letter because you were a member of {group} when the questions opened.",
	},
}
