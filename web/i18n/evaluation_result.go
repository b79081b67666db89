package i18n

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"samrum/internal/evaluation"
)

// Result holds the words around what a group has answered.
type Result struct {
	Evaluation, Link, Running, NotAsked, TooFewNext, ForLeaders string // {date}
	HaveAnswered, Of, OfAll                                     string // {from}–{to} of {n}; {n}
	All, Band, One                                              string // {n}; {from}–{to} of {n}; {from} of {n}
	Pooled, Others, AsOrdered                                   string // {rounds}
	Asked, Mean, Says                                           string
	Scale, Missing, Together                                    string
	Spread                                                      string
	Trend, Overall, FewChanged, AsTable                         string // {trend}
	Points                                                      string // {when}: {mean}
	Written, WrittenLead, Remarks, RemarksLead                  string
	Talk, TalkLead, TalkSheet, ToOrderer                        string
	Sense                                                       map[evaluation.Sense]string
}

var resultTexts = four[Result]{
	sv: Result{
		Evaluation: "Utvärdering", HaveAnswered: "Har svarat", Of: "{from} av {n}", OfAll: "alla {n}", Link: "Resultat", Running: "Omgången är öppen till {date}. Resultatet visas när den har stängt, för alla på en gång.",
		NotAsked: "Du var inte med bland dem som kunde svara den här gången. Därför visas resultatet inte för dig.", TooFewNext: "Svaren ligger kvar. Om det går räknas de ihop med nästa omgång.",
		ForLeaders: "Det som svaras efter en träff läser bara handledarna, tre träffar i taget.",
		All:        "Alla {n} har svarat.", Band: "{from}–{to} av {n} har svarat.", One: "{from} av {n} har svarat.",
		Pooled: "Resultatet är flera omgångar tillsammans: {rounds}.", Others: "Det är också räknat ihop med andra grupper i samma organisation.", AsOrdered: "Det här är vad beställaren får se.",
		Asked: "Fråga", Mean: "Medel", Says: "Vad det säger",
		Scale: "Medelvärden från 1 till 5, avrundade till halva steg.", Missing: "En fråga som för få har svarat på står inte här.", Together: "Gruppen är liten: den som lägger ihop sitt svar med andras kan räkna ut mer än det som står här.",
		Spread: "Så föll svaren",
		Trend:  "Jämfört med tidigare", Overall: "Sammantaget {trend}.", FewChanged: "En eller två har kommit eller gått sedan dess. Därför jämförs inte fråga för fråga.", AsTable: "Som tabell", Points: "{when}: {mean}",
		Written: "Det som skrevs", WrittenLead: "I slumpvis ordning under varje fråga. Beställaren får inte läsa det.", Remarks: "Till handledaren, med namn", RemarksLead: "Bara ni som ledde gruppen då läser det.",
		Talk: "Prata om det", TalkLead: "Ta 20–30 minuter av nästa träff. Vad känner ni igen? Vad förvånar? Vad ska vara kvar, och vad ändrar ni?", TalkSheet: "Frågor att prata om, att skriva ut", ToOrderer: "Det här får beställaren",
		Sense: map[evaluation.Sense]string{"plain_no": "ett tydligt nej", "rather_no": "mer nej än ja", "between": "mitt emellan", "rather_yes": "mer ja än nej", "plain_yes": "ett tydligt ja", "too_little": "för lite", "about_fine": "ungefär lagom", "too_much": "för mycket"},
	},
	da: Result{
		Evaluation: "Evaluering", HaveAnswered: "Har svaret", Of: "{from} af {n}", OfAll: "alle {n}", Link: "Resultat", Running: "Runden er åben til {date}. Resultatet vises, når den er lukket, for alle på én gang.",
		NotAsked: "Du var ikke blandt dem, der kunne svare denne gang. Derfor vises resultatet ikke for dig.", TooFewNext: "Svarene bliver liggende. Hvis det kan lade sig gøre, tælles de sammen med næste runde.",
		ForLeaders: "Det, der svares efter et møde, læser kun supervisorerne, tre møder ad gangen.",
		All:        "Alle {n} har svaret.", Band: "{from}–{to} af {n} har svaret.", One: "{from} af {n} har svaret.",
		Pooled: "Resultatet er flere runder tilsammen: {rounds}.", Others: "Det er også talt sammen med andre grupper i samme organisation.", AsOrdered: "Det her er det, bestilleren får at se.",
		Asked: "Spørgsmål", Mean: "Gennemsnit", Says: "Hvad det siger",
		Scale: "Gennemsnit fra 1 til 5, afrundet til halve trin.", Missing: "Et spørgsmål, som for få har svaret på, står her ikke.", Together: "Gruppen er lille: den, der lægger sit svar sammen med andres, kan regne mere ud, end der står her.",
		Spread: "Sådan faldt svarene",
		Trend:  "Sammenlignet med før", Overall: "Alt i alt {trend}.", FewChanged: "En eller to er kommet til eller gået siden da. Derfor sammenlignes der ikke spørgsmål for spørgsmål.", AsTable: "Som tabel", Points: "{when}: {mean}",
		Written: "Det, der blev skrevet", WrittenLead: "I tilfældig rækkefølge under hvert spørgsmål. Bestilleren får det ikke at læse.", Remarks: "Til supervisor, med navn", RemarksLead: "Kun I, der ledede gruppen dengang, læser det.",
		Talk: "Tal om det", TalkLead: "Brug 20–30 minutter af næste møde. Hvad kan I genkende? Hvad overrasker? Hvad skal blive, og hvad ændrer I?", TalkSheet: "Spørgsmål at tale om, til at skrive ud", ToOrderer: "Det her får bestilleren",
		Sense: map[evaluation.Sense]string{"plain_no": "et klart nej", "rather_no": "mere nej end ja", "between": "midt imellem", "rather_yes": "mere ja end nej", "plain_yes": "et klart ja", "too_little": "for lidt", "about_fine": "omtrent passende", "too_much": "for meget"},
	},
	nb: Result{
		Evaluation: "Evaluering", HaveAnswered: "Har svart", Of: "{from} av {n}", OfAll: "alle {n}", Link: "Resultat", Running: "Runden er åpen til {date}. Resultatet vises når den har stengt, for alle på én gang.",
		NotAsked: "Du var ikke blant dem som kunne svare denne gangen. Derfor vises ikke resultatet for deg.", TooFewNext: "Svarene blir liggende. Hvis det går, regnes de sammen med neste runde.",
		ForLeaders: "Det som svares etter et møte, leser bare veilederne, tre møter om gangen.",
		All:        "Alle {n} har svart.", Band: "{from}–{to} av {n} har svart.", One: "{from} av {n} har svart.",
		Pooled: "Resultatet er flere runder til sammen: {rounds}.", Others: "Det er også regnet sammen med andre grupper i samme organisasjon.", AsOrdered: "Dette er det bestilleren får se.",
		Asked: "Spørsmål", Mean: "Snitt", Says: "Hva det sier",
		Scale: "Gjennomsnitt fra 1 til 5, avrundet til halve trinn.", Missing: "Et spørsmål som for få har svart på, står ikke her.", Together: "Gruppen er liten: den som legger svaret sitt sammen med andres, kan regne ut mer enn det som står her.",
		Spread: "Slik falt svarene",
		Trend:  "Sammenlignet med før", Overall: "Alt i alt {trend}.", FewChanged: "En eller to har kommet eller gått siden da. Derfor sammenlignes det ikke spørsmål for spørsmål.", AsTable: "Som tabell", Points: "{when}: {mean}",
		Written: "Det som ble skrevet", WrittenLead: "I tilfeldig rekkefølge under hvert spørsmål. Bestilleren får ikke lese det.", Remarks: "Til veilederen, med navn", RemarksLead: "Bare dere som ledet gruppen da, leser det.",
		Talk: "Snakk om det", TalkLead: "Bruk 20–30 minutter av neste møte. Hva kjenner dere igjen? Hva overrasker? Hva skal bli, og hva endrer dere?", TalkSheet: "Spørsmål å snakke om, til utskrift", ToOrderer: "Dette får bestilleren",
		Sense: map[evaluation.Sense]string{"plain_no": "et klart nei", "rather_no": "mer nei enn ja", "between": "midt imellom", "rather_yes": "mer ja enn nei", "plain_yes": "et klart ja", "too_little": "for lite", "about_fine": "omtrent passe", "too_much": "for mye"},
	},
	en: Result{
		Evaluation: "Evaluation", HaveAnswered: "Have answered", Of: "{from} of {n}", OfAll: "all {n}", Link: "Result", Running: "The round is open until {date}. The result is shown when it has closed, to everybody at once.",
		NotAsked: "You were not among those who could answer this time. So the result is not shown to you.", TooFewNext: "The answers stay. If possible they are counted together with the next round.",
		ForLeaders: "What is answered after a session is read by the supervisors alone, three sessions at a time.",
		All:        "All {n} have answered.", Band: "{from}–{to} of {n} have answered.", One: "{from} of {n} have answered.",
		Pooled: "The result is several rounds together: {rounds}.", Others: "It is also counted together with other groups of the same organisation.", AsOrdered: "This is what whoever ordered the supervision gets to see.",
		Asked: "Question", Mean: "Mean", Says: "What it says",
		Scale: "Means from 1 to 5, rounded to half steps.", Missing: "A question that too few have answered is not here.", Together: "The group is small: whoever puts her answer together with others’ can work out more than what stands here.",
		Spread: "How the answers fell",
		Trend:  "Compared with before", Overall: "On the whole {trend}.", FewChanged: "One or two have come or gone since. So questions are not compared one by one.", AsTable: "As a table", Points: "{when}: {mean}",
		Written: "What was written", WrittenLead: "In random order under each question. Whoever ordered the supervision does not get to read it.", Remarks: "To the supervisor, with a name", RemarksLead: "Only you who led the group then read it.",
		Talk: "Talk about it", TalkLead: "Take 20–30 minutes of the next session. What do you recognise? What surprises? What is to stay, and what do you change?", TalkSheet: "Questions to talk about, to print", ToOrderer: "What whoever ordered it gets",
		Sense: map[evaluation.Sense]string{"plain_no": "a clear no", "rather_no": "more no than yes", "between": "in between", "rather_yes": "more yes than no", "plain_yes": "a clear yes", "too_little": "too little", "about_fine": "about right", "too_much": "too much"},
	},
}

// MeanText writes a mean as it is shown: "3,5", or "4,5 eller högre".
func (x *Texts) MeanText(m evaluation.Mean) string {
	value := x.halves(m.Halves)
	switch m.End {
	case evaluation.AtLeast:
		return strings.ReplaceAll(x.Evaluation.AtLeast, "{mean}", value)
	case evaluation.AtMost:
		return strings.ReplaceAll(x.Evaluation.AtMost, "{mean}", value)
	}
	return value
}

// Answered says how many have answered, as far as that may be said.
func (r Result) Answered(b evaluation.Band) string {
	text := r.Band
	switch {
	case b.All():
		text = r.All
	case b.From == b.To:
		text = r.One
	}
	return Fill(text, "{from}", number(b.From), "{to}", number(b.To), "{n}", number(b.Of))
}

// BandText is the same, short: "4–6 av 7".
func (r Result) BandText(b evaluation.Band) string {
	from := number(b.From)
	switch {
	case b.All():
		return Fill(r.OfAll, "{n}", number(b.Of))
	case b.From < b.To:
		from += "–" + number(b.To)
	}
	return Fill(r.Of, "{from}", from, "{n}", number(b.Of))
}

// RoundTitle names a round: "Terminens slut, hösten 2026".
func (x *Texts) RoundTitle(r evaluation.Round) string {
	return x.Evaluation.Kind[r.Kind] + ", " + lowered(x.RoundTime(r))
}

// RoundTime says when a round was: by a term, or a session.
func (x *Texts) RoundTime(r evaluation.Round) string {
	if r.Kind == evaluation.AfterSession {
		return x.SessionNumber(r.Number)
	}
	return x.Space.Term(r.Term)
}

// lowered begins with a small letter, for the middle of a line.
func lowered(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToLower(first)) + text[size:]
}

// ItemText returns what an item asks: our words, or a practice's own.
func (x *Texts) ItemText(i evaluation.Item) string {
	if i.Code == evaluation.OwnItem {
		return i.Text
	}
	return x.Evaluation.Item[i.Code]
}
