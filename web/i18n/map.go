package i18n

import "samrum/internal/supervision"

// Map holds the words of an item's network map.
type Map struct {
	Title, Lead, Drawing, Middle, Empty, Rows              string
	Role, RoleHint, InSector, Closeness, Relation, Support string
	Add, AddTitle, Change, ChangeTitle, Remove, Up, Down   string
	Keep, KeepLabel, Goes, KeptUntil, Full                 string
	Sector                                                 map[supervision.Sector]string
	Close                                                  [supervision.ClosenessMax]string
	RelationAs                                             map[supervision.Relation]string
	SupportAs                                              map[supervision.Support]string
}

var mapTexts = four[Map]{
	sv: Map{
		Title: "Nätverkskarta", Lead: "Vem finns runt omkring? Skriv roller, aldrig namn: mormor, lärare, handläggare.", Drawing: "Cirkel med sex sektorer. Den som står nära mitten står nära. Numren är tabellens rader, och tabellen säger samma sak.", Middle: "I mitten", Empty: "Kartan är tom än.", Rows: "Kartan som tabell",
		Role: "Roll", RoleHint: "Till exempel mormor eller kurator. Inga namn.", InSector: "Del av livet", Closeness: "Närhet", Relation: "Relation", Support: "Stöd",
		Add: "Lägg till", AddTitle: "Lägg till en rad", Change: "Ändra", ChangeTitle: "Ändra raden", Remove: "Ta bort", Up: "Upp", Down: "Ned",
		Keep: "Spara valet", KeepLabel: "Behåll kartan tills ärendet tas bort", Goes: "Kartan tas bort när träffen är slut.", KeptUntil: "Kartan finns kvar till", Full: "Kartan är full.",
		Sector:     map[supervision.Sector]string{"family": "Familj", "relatives": "Släkt", "friends": "Vänner", "work_school": "Arbete, skola", "spare_time": "Fritid", "professionals": "Professionella"},
		Close:      [3]string{"1 – nära", "2 – mitt emellan", "3 – långt bort"},
		RelationAs: map[supervision.Relation]string{"strong": "Stark", "weak": "Svag", "uncertain": "Osäker", "strained": "Ansträngd"},
		SupportAs:  map[supervision.Support]string{"to": "Ger stöd", "from": "Får stöd", "both": "Åt båda håll", "none": "Inget"},
	},
	da: Map{
		Title: "Netværkskort", Lead: "Hvem er der omkring? Skriv roller, aldrig navne: mormor, lærer, sagsbehandler.", Drawing: "Cirkel med seks sektorer. Den, der står nær midten, står nær. Numrene er tabellens rækker, og tabellen siger det samme.", Middle: "I midten", Empty: "Kortet er tomt endnu.", Rows: "Kortet som tabel",
		Role: "Rolle", RoleHint: "For eksempel mormor eller socialrådgiver. Ingen navne.", InSector: "Del af livet", Closeness: "Nærhed", Relation: "Relation", Support: "Støtte",
		Add: "Tilføj", AddTitle: "Tilføj en række", Change: "Ændr", ChangeTitle: "Ændr rækken", Remove: "Fjern", Up: "Op", Down: "Ned",
		Keep: "Gem valget", KeepLabel: "Behold kortet, til sagen slettes", Goes: "Kortet slettes, når mødet er slut.", KeptUntil: "Kortet bliver til", Full: "Kortet er fuldt.",
		Sector:     map[supervision.Sector]string{"family": "Familie", "relatives": "Slægt", "friends": "Venner", "work_school": "Arbejde, skole", "spare_time": "Fritid", "professionals": "Professionelle"},
		Close:      [3]string{"1 – tæt på", "2 – midt imellem", "3 – langt væk"},
		RelationAs: map[supervision.Relation]string{"strong": "Stærk", "weak": "Svag", "uncertain": "Usikker", "strained": "Anstrengt"},
		SupportAs:  map[supervision.Support]string{"to": "Giver støtte", "from": "Får støtte", "both": "Begge veje", "none": "Ingen"},
	},
	nb: Map{
		Title: "Nettverkskart", Lead: "Hvem er rundt omkring? Skriv roller, aldri navn: mormor, lærer, saksbehandler.", Drawing: "Sirkel med seks sektorer. Den som står nær midten, står nær. Numrene er tabellens rader, og tabellen sier det samme.", Middle: "I midten", Empty: "Kartet er tomt ennå.", Rows: "Kartet som tabell",
		Role: "Rolle", RoleHint: "For eksempel mormor eller helsesykepleier. Ingen navn.", InSector: "Del av livet", Closeness: "Nærhet", Relation: "Relasjon", Support: "Støtte",
		Add: "Legg til", AddTitle: "Legg til en rad", Change: "Endre", ChangeTitle: "Endre raden", Remove: "Fjern", Up: "Opp", Down: "Ned",
		Keep: "Lagre valget", KeepLabel: "Behold kartet til saken slettes", Goes: "Kartet slettes når møtet er slutt.", KeptUntil: "Kartet blir til", Full: "Kartet er fullt.",
		Sector:     map[supervision.Sector]string{"family": "Familie", "relatives": "Slekt", "friends": "Venner", "work_school": "Arbeid, skole", "spare_time": "Fritid", "professionals": "Profesjonelle"},
		Close:      [3]string{"1 – nær", "2 – midt imellom", "3 – langt unna"},
		RelationAs: map[supervision.Relation]string{"strong": "Sterk", "weak": "Svak", "uncertain": "Usikker", "strained": "Anstrengt"},
		SupportAs:  map[supervision.Support]string{"to": "Gir støtte", "from": "Får støtte", "both": "Begge veier", "none": "Ingen"},
	},
	en: Map{
		Title: "Network map", Lead: "Who is around? Write roles, never names: grandmother, teacher, caseworker.", Drawing: "A circle with six sectors. Whoever stands near the middle is close. The numbers are the table's rows, and the table says the same.", Middle: "In the middle", Empty: "The map is empty so far.", Rows: "The map as a table",
		Role: "Role", RoleHint: "For example grandmother or school nurse. No names.", InSector: "Part of life", Closeness: "Closeness", Relation: "Relation", Support: "Support",
		Add: "Add", AddTitle: "Add a row", Change: "Change", ChangeTitle: "Change the row", Remove: "Remove", Up: "Up", Down: "Down",
		Keep: "Save the choice", KeepLabel: "Keep the map until the case is deleted", Goes: "The map is deleted when the session is over.", KeptUntil: "The map stays until", Full: "The map is full.",
		Sector:     map[supervision.Sector]string{"family": "Family", "relatives": "Relatives", "friends": "Friends", "work_school": "Work, school", "spare_time": "Spare time", "professionals": "Professionals"},
		Close:      [3]string{"1 – close", "2 – in between", "3 – far away"},
		RelationAs: map[supervision.Relation]string{"strong": "Strong", "weak": "Weak", "uncertain": "Uncertain", "strained": "Strained"},
		SupportAs:  map[supervision.Support]string{"to": "Gives support", "from": "Gets support", "both": "Both ways", "none": "None"},
	},
}
