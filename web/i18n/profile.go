package i18n

import "strings"

// Profile holds the words of what a supervisor tells everybody about herself.
type Profile struct {
	Title, Lead, See, Languages, Copied, TakeBack                       string
	JobTitle, JobTitleHint, Line, LineHint                              string
	Trainings, TrainingsHint, Training, Name, Provider, Credits, Year   string
	CreditsHint, YearHint, Memberships, MembershipsHint, MemberOf, More string
}

var profile = four[Profile]{
	sv: Profile{
		Title: "Din presentation", Lead: "Så presenteras du på mottagningens sidor. Alla kan läsa det.", See: "Se sidan", Languages: "Presentationens språk",
		Copied: "Den är inte skriven på det här språket än. Fälten visar dina ord på ett annat: översätt dem och spara.", TakeBack: "Tömmer du alla fält visas dina ord på ett annat språk.",
		JobTitle: "Titel eller legitimation", JobTitleHint: "Till exempel socionom eller legitimerad psykolog, så som det står i ditt bevis.", Line: "En mening om dig", LineHint: "Till exempel: Femton år i familjerätt och boendestöd.",
		Trainings: "Utbildning för att handleda", TrainingsHint: "Tomma rader tas bort. När du har sparat finns det en till.", Training: "Utbildning {n}", Name: "Utbildning eller program", Provider: "Lärosäte eller institut", Credits: "Omfattning", Year: "Årtal",
		CreditsHint: "Till exempel 45 hp", YearHint: "2014 eller 2012–2014", Memberships: "Yrkesföreningar", MembershipsHint: "De du är med i, en på varje rad, högst tio.", MemberOf: "Yrkesföreningar", More: "Mer om oss",
	},
	da: Profile{
		Title: "Din præsentation", Lead: "Sådan præsenteres du på praksis’ sider. Alle kan læse det.", See: "Se siden", Languages: "Præsentationens sprog",
		Copied: "Den er ikke skrevet på dette sprog endnu. Felterne viser dine ord på et andet: oversæt dem, og gem.", TakeBack: "Tømmer du alle felter, vises dine ord på et andet sprog.",
		JobTitle: "Titel eller autorisation", JobTitleHint: "For eksempel socialrådgiver eller autoriseret psykolog, sådan som det står i dit bevis.", Line: "En sætning om dig", LineHint: "For eksempel: Femten år i familieret og bostøtte.",
		Trainings: "Uddannelse i at supervisere", TrainingsHint: "Tomme rækker fjernes. Når du har gemt, er der en til.", Training: "Uddannelse {n}", Name: "Uddannelse eller forløb", Provider: "Uddannelsessted", Credits: "Omfang", Year: "Årstal",
		CreditsHint: "For eksempel 30 ECTS", YearHint: "2014 eller 2012–2014", Memberships: "Medlemskaber", MembershipsHint: "Ét på hver linje, højst ti.", MemberOf: "Medlem af", More: "Mere om os",
	},
	nb: Profile{
		Title: "Presentasjonen din", Lead: "Slik presenteres du på praksisens sider. Alle kan lese det.", See: "Vis siden", Languages: "Presentasjonens språk",
		Copied: "Den er ikke skrevet på dette språket ennå. Feltene viser ordene dine på et annet: oversett dem og lagre.", TakeBack: "Tømmer du alle feltene, vises ordene dine på et annet språk.",
		JobTitle: "Tittel eller autorisasjon", JobTitleHint: "For eksempel sosionom eller autorisert psykolog, slik det står i beviset ditt.", Line: "En setning om deg", LineHint: "For eksempel: Femten år i familierett og botjeneste.",
		Trainings: "Utdanning i å veilede", TrainingsHint: "Tomme rader fjernes. Når du har lagret, er det én til.", Training: "Utdanning {n}", Name: "Utdanning eller kurs", Provider: "Lærested eller institutt", Credits: "Omfang", Year: "Årstall",
		CreditsHint: "For eksempel 30 studiepoeng", YearHint: "2014 eller 2012–2014", Memberships: "Medlemskap", MembershipsHint: "Ett på hver linje, høyst ti.", MemberOf: "Medlem i", More: "Mer om oss",
	},
	en: Profile{
		Title: "Your profile", Lead: "How the practice’s pages present you. Everybody can read it.", See: "See the page", Languages: "The profile’s language",
		Copied: "It is not written in this language yet. The fields show your words in another: translate them and save.", TakeBack: "If you empty all fields, your words in another language are shown.",
		JobTitle: "Title or licence", JobTitleHint: "Such as social worker or licensed psychologist, as your papers have it.", Line: "One sentence about you", LineHint: "Such as: Fifteen years in family law and supported housing.",
		Trainings: "Training as a supervisor", TrainingsHint: "Empty rows are left out. When you have saved there is one more.", Training: "Training {n}", Name: "Training or programme", Provider: "University or institute", Credits: "Extent", Year: "Year",
		CreditsHint: "Such as 45 credits", YearHint: "2014 or 2012–2014", Memberships: "Memberships", MembershipsHint: "One a line, ten at most.", MemberOf: "Member of", More: "More about us",
	},
}

// Row names the training with a number, counted from 1.
func (p Profile) Row(n int) string { return strings.Replace(p.Training, "{n}", number(n), 1) }
