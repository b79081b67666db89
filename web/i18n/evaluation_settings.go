package i18n

import (
	"strings"

	"samrum/internal/evaluation"
)

// Asking holds the words of what a practice has chosen for its evaluations.
type Asking struct {
	Title, Lead, ToWide                                string
	Limits, LimitsLead, LimitsOpen, Group, Orderer     string
	Share                                              string
	Terms, TermsLead, Spring, Autumn                   string
	Own, OwnLead, None, Text, TextHint, How, Add       string
	Scale                                              map[evaluation.Scale]string
	Scales, ScalesLead, Source, SourceHint, ScaleItems string
	ItemsHint, Licensed, AddScale, Remove, RemoveScale string
	Full                                               string // {n}
	Kept                                               string
	WideLead, WideNone, WideOf                         string // {rounds}, {groups}
}

var askingTexts = four[Asking]{
	sv: Asking{
		Title: "Utvärderingar", Lead: "Vad mottagningen frågar om, och hur många som ska ha svarat innan något visas.", ToWide: "Hela mottagningens resultat",
		Limits: "Gränser", LimitsLead: "De kan bara höjas, och gäller omgångar som öppnar därefter.", LimitsOpen: "En omgång är öppen. Gränserna kan ändras när den har stängt.", Group: "Svar innan gruppen och handledaren ser resultatet", Orderer: "Svar innan beställaren ser det", Share: "Andel som ska ha svarat innan beställaren ser det",
		Terms: "Terminer", TermsLead: "En termin slutar dagen innan nästa börjar.", Spring: "Våren börjar", Autumn: "Hösten börjar",
		Own: "Egna frågor", OwnLead: "De ställs efter våra egna, vid halvtid och terminens slut.", None: "Inga egna frågor.", Text: "Frågan", TextHint: "Ett påstående att instämma i, eller en fråga att svara på med ord.", How: "Svaras med", Add: "Lägg till frågan",
		Scale:  map[evaluation.Scale]string{"agreement": "1–5, instämmer", "words": "Egna ord"},
		Scales: "Skalor med licens", ScalesLead: "Vi har inga färdiga skalor. Den som har licens för en kan skriva in den. Källan står under varje resultat.", Source: "Källa", SourceHint: "Vem som har gjort den, var och när.", ScaleItems: "Frågor", ItemsHint: "En på varje rad. De besvaras på en skala från 1 till 5.", Licensed: "Mottagningen har licens att använda skalan", AddScale: "Lägg till skalan", Remove: "Fråga inte mer", RemoveScale: "Fråga inte mer efter skalan",
		Full: "Högst {n}. Ta bort en först.", Kept: "Omgångar som redan har öppnat behåller sina frågor.",
		WideLead: "Allt som beställare har fått se, sammanräknat. Det som väntar ingår inte.", WideNone: "Ännu har ingen beställare fått se ett resultat.", WideOf: "Omgångar: {rounds}. Grupper: {groups}.",
	},
	da: Asking{
		Title: "Evalueringer", Lead: "Hvad praksis spørger om, og hvor mange der skal have svaret, før noget vises.", ToWide: "Hele praksissens resultat",
		Limits: "Grænser", LimitsLead: "De kan kun sættes op og gælder runder, der åbner derefter.", LimitsOpen: "En runde er åben. Grænserne kan ændres, når den er lukket.", Group: "Svar, før gruppen og supervisor ser resultatet", Orderer: "Svar, før bestilleren ser det", Share: "Andel, der skal have svaret, før bestilleren ser det",
		Terms: "Halvår", TermsLead: "Et halvår slutter dagen før det næste begynder.", Spring: "Foråret begynder", Autumn: "Efteråret begynder",
		Own: "Egne spørgsmål", OwnLead: "De stilles efter vores egne, midtvejs og ved halvårets slutning.", None: "Ingen egne spørgsmål.", Text: "Spørgsmålet", TextHint: "Et udsagn at være enig i, eller et spørgsmål at svare på med ord.", How: "Besvares med", Add: "Tilføj spørgsmålet",
		Scale:  map[evaluation.Scale]string{"agreement": "1–5, enig", "words": "Egne ord"},
		Scales: "Skalaer med licens", ScalesLead: "Vi har ingen færdige skalaer. Den, der har licens til en, kan skrive den ind. Kilden står under hvert resultat.", Source: "Kilde", SourceHint: "Hvem der har lavet den, hvor og hvornår.", ScaleItems: "Spørgsmål", ItemsHint: "Ét på hver linje. De besvares på en skala fra 1 til 5.", Licensed: "Praksis har licens til at bruge skalaen", AddScale: "Tilføj skalaen", Remove: "Spørg ikke mere", RemoveScale: "Spørg ikke mere efter skalaen",
		Full: "Højst {n}. Fjern én først.", Kept: "Runder, der allerede er åbnet, beholder deres spørgsmål.",
		WideLead: "Alt, som bestillere har fået at se, talt sammen. Det, der venter, er ikke med.", WideNone: "Endnu har ingen bestiller fået et resultat at se.", WideOf: "Runder: {rounds}. Grupper: {groups}.",
	},
	nb: Asking{
		Title: "Evalueringer", Lead: "Hva praksisen spør om, og hvor mange som skal ha svart før noe vises.", ToWide: "Hele praksisens resultat",
		Limits: "Grenser", LimitsLead: "De kan bare settes opp, og gjelder runder som åpner etterpå.", LimitsOpen: "En runde er åpen. Grensene kan endres når den har stengt.", Group: "Svar før gruppen og veilederen ser resultatet", Orderer: "Svar før bestilleren ser det", Share: "Andel som skal ha svart før bestilleren ser det",
		Terms: "Semestre", TermsLead: "Et semester slutter dagen før det neste begynner.", Spring: "Våren begynner", Autumn: "Høsten begynner",
		Own: "Egne spørsmål", OwnLead: "De stilles etter våre egne, midtveis og ved slutten av semesteret.", None: "Ingen egne spørsmål.", Text: "Spørsmålet", TextHint: "En påstand å være enig i, eller et spørsmål å svare på med ord.", How: "Besvares med", Add: "Legg til spørsmålet",
		Scale:  map[evaluation.Scale]string{"agreement": "1–5, enig", "words": "Egne ord"},
		Scales: "Skalaer med lisens", ScalesLead: "Vi har ingen ferdige skalaer. Den som har lisens for en, kan skrive den inn. Kilden står under hvert resultat.", Source: "Kilde", SourceHint: "Hvem som har laget den, hvor og når.", ScaleItems: "Spørsmål", ItemsHint: "Ett på hver linje. De besvares på en skala fra 1 til 5.", Licensed: "Praksisen har lisens til å bruke skalaen", AddScale: "Legg til skalaen", Remove: "Ikke spør mer", RemoveScale: "Ikke spør mer etter skalaen",
		Full: "Høyst {n}. Fjern én først.", Kept: "Runder som allerede har åpnet, beholder spørsmålene sine.",
		WideLead: "Alt det bestillere har fått se, regnet sammen. Det som venter, er ikke med.", WideNone: "Ennå har ingen bestiller fått se et resultat.", WideOf: "Runder: {rounds}. Grupper: {groups}.",
	},
	en: Asking{
		Title: "Evaluations", Lead: "What the practice asks, and how many must have answered before anything is shown.", ToWide: "The whole practice’s result",
		Limits: "Thresholds", LimitsLead: "They can only be raised, and hold for rounds that open afterwards.", LimitsOpen: "A round is open. The thresholds can be changed when it has closed.", Group: "Answers before the group and the supervisor see the result", Orderer: "Answers before whoever ordered it sees it", Share: "Share that must have answered before whoever ordered it sees it",
		Terms: "Terms", TermsLead: "A term ends the day before the next begins.", Spring: "Spring begins", Autumn: "Autumn begins",
		Own: "Questions of your own", OwnLead: "They are asked after ours, at mid-term and at the end of a term.", None: "No questions of your own.", Text: "The question", TextHint: "A statement to agree with, or a question to answer in words.", How: "Answered by", Add: "Add the question",
		Scale:  map[evaluation.Scale]string{"agreement": "1–5, agree", "words": "Own words"},
		Scales: "Licensed scales", ScalesLead: "We bring no scales. Whoever holds a licence for one can enter it. The source stands under every result.", Source: "Source", SourceHint: "Who made it, where and when.", ScaleItems: "Questions", ItemsHint: "One on each line. They are answered on a scale from 1 to 5.", Licensed: "The practice holds a licence to use the scale", AddScale: "Add the scale", Remove: "Ask no more", RemoveScale: "Ask the scale no more",
		Full: "At most {n}. Remove one first.", Kept: "Rounds that have opened keep their questions.",
		WideLead: "All that those who ordered supervision have been shown, counted together. What waits is not in it.", WideNone: "Nobody who ordered supervision has been shown a result yet.", WideOf: "Rounds: {rounds}. Groups: {groups}.",
	},
}

// FullWith says that there is no room for more than n.
func (a Asking) FullWith(n int) string { return strings.ReplaceAll(a.Full, "{n}", number(n)) }
