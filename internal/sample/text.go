package sample

import (
	"context"

	"samrum/internal/evaluation"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// ownTexts are what Alma has written for the public pages.
var ownTexts = []supervision.Text{
	{Kind: supervision.AboutText, Language: "sv", Body: `Vi är två handledare i Uppsala som möter grupper i socialtjänst, boendestöd och psykiatri, på plats i Kvarnen eller online.

Vi har hållit i grupper i femton år. Det vi kan bäst är att göra plats: för den som sällan tar ordet, för ärendet som väntat länge och för det som känns svårt att säga.

## Så arbetar vi

Varje träff har samma ordning. Vi går laget runt, fördelar tiden tillsammans och slutar i tid. Ibland ritar vi en nätverkskarta, ibland lyssnar ett reflekterande team. Att delta i en övning är alltid frivilligt.`},
	{Kind: supervision.AboutText, Language: "da", Body: `Vi er to supervisorer fra Uppsala, som møder grupper i socialt arbejde og psykiatri, i Sverige på stedet og i Danmark mest online.

Vi har holdt grupper i femten år. Det, vi kan bedst, er at gøre plads: til den, der sjældent tager ordet, til sagen, der har ventet længe, og til det, der er svært at sige.

## Sådan arbejder vi

Hvert møde har den samme orden. Vi tager en runde, fordeler tiden sammen og slutter til tiden. Det er altid frivilligt at være med i en øvelse.`},
}

// publish writes the practice's own texts.
func (f *filler) publish(ctx context.Context, who postgres.Working) error {
	for _, t := range ownTexts {
		if err := f.store.WriteText(ctx, who, t); err != nil {
			return err
		}
	}
	return nil
}

// What members write when they are asked, by language and question.
var said = map[supervision.Language]map[evaluation.ItemCode][]string{
	"sv": {
		"keep":   {"Rundan i början.", "Att vi planerar tiden tillsammans.", "Lugnet."},
		"change": {"Lite längre paus mellan ärendena.", "Fler reflektioner, färre råd."},
		"focus":  {"Samtal med dem som inte vill.", "Hur vi orkar."},
	},
	"da": {
		"keep":   {"Runden i begyndelsen.", "At vi planlægger tiden sammen."},
		"change": {"Lidt mere tid til det, der ikke er en sag."},
		"focus":  {"De svære samtaler."},
	},
	"nb": {
		"keep":   {"Runden i starten.", "Roen."},
		"change": {"Færre råd, flere spørsmål."},
		"focus":  {"Hvordan vi holder ut."},
	},
}
