package i18n

import "samrum/internal/evaluation"

// Evaluation holds the words of what a round asks.
type Evaluation struct {
	Kind            map[evaluation.Kind]string
	Item            map[evaluation.ItemCode]string
	Least, Most     map[evaluation.Scale]string // at the ends of a scale
	Right           string                      // in the middle of an amount
	DontKnow        string
	Care, Guess     string // above an answer in words; before it starts, under eight
	NotValidated    string
	Source          string // {source}
	TooFew          string
	AtLeast, AtMost string                          // {mean}
	Trend           map[evaluation.Direction]string // of the overall mean
}

var evaluationTexts = four[Evaluation]{
	sv: Evaluation{
		Kind: map[evaluation.Kind]string{"term_end": "Terminens slut", "mid_term": "Halvtid", "after_session": "Efter träffen"},
		Item: map[evaluation.ItemCode]string{
			"safety": "Jag kan visa osäkerhet och misstag i gruppen.", "space": "Jag får det utrymme jag behöver.", "useful": "Det vi talar om går att använda i mitt arbete.", "time_use": "Tiden används till det som är viktigast.",
			"frame": "Ramarna håller: tider, upplägg och det vi kommit överens om.", "learning": "Jag har fått nya sätt att förstå eller handla.", "relief": "Handledningen gör det lättare att orka med arbetet.", "benefit": "De vi möter har nytta av det vi gör här.", "lead": "Handledaren leder gruppen så att alla kommer till tals.",
			"keep": "Vad ska vi behålla?", "change": "Vad ska vi ändra?", "focus": "Vad vill du att vi fokuserar på nästa termin?",
			"reading": "Läsningen har gett mig något i arbetet.", "reading_load": "Mängden läsning har varit…",
			"belong": "Jag känner mig som en del av gruppen.", "mirror": "Det har hjälpt mig att höra hur andra har det.", "contribute": "Jag har kunnat bidra till de andra.", "agency": "Jag tror mer på att jag kan påverka mitt liv.", "next": "Jag vet vad jag vill pröva härnäst.", "leaders": "Gruppledarna samarbetar bra.",
			"heard": "Jag blev lyssnad på i dag.", "mattered": "Vi tog upp det som var viktigt.", "form": "Arbetssättet passade mig.", "takeaway": "Jag tar med mig något användbart.", "to_supervisor": "Något till handledaren?",
		},
		Least: map[evaluation.Scale]string{"agreement": "instämmer inte alls", "amount": "för lite"}, Most: map[evaluation.Scale]string{"agreement": "instämmer helt", "amount": "för mycket"}, Right: "lagom", DontKnow: "vet inte",
		Care:         "Skriv inget som kan röja en klient. Tänk på att gruppen är liten: ordval kan kännas igen.",
		Guess:        "Dina svar kopplas inte till ditt namn, men i en liten grupp kan man ibland gissa.",
		NotValidated: "Frågorna är våra egna. De är ingen prövad skala, utan något att börja samtalet med.", Source: "Källa: {source}",
		TooFew: "Resultatet visas inte eftersom för få har svarat.", AtLeast: "{mean} eller högre", AtMost: "{mean} eller lägre",
		Trend: map[evaluation.Direction]string{"higher": "högre än förra gången", "same": "ungefär samma som förra gången", "lower": "lägre än förra gången"},
	},
	da: Evaluation{
		Kind: map[evaluation.Kind]string{"term_end": "Halvårets slutning", "mid_term": "Midtvejs", "after_session": "Efter mødet"},
		Item: map[evaluation.ItemCode]string{
			"safety": "Jeg kan vise usikkerhed og fejl i gruppen.", "space": "Jeg får den plads, jeg har brug for.", "useful": "Det, vi taler om, kan jeg bruge i mit arbejde.", "time_use": "Tiden bruges på det vigtigste.",
			"frame": "Rammerne holder: tider, form og det, vi har aftalt.", "learning": "Jeg har fået nye måder at forstå eller handle på.", "relief": "Supervisionen gør det lettere at holde til arbejdet.", "benefit": "De borgere, vi møder, har gavn af det, vi gør her.", "lead": "Supervisor leder gruppen, så alle kommer til orde.",
			"keep": "Hvad skal vi beholde?", "change": "Hvad skal vi ændre?", "focus": "Hvad ønsker du, at vi har fokus på det næste halve år?",
			"reading": "Læsningen har givet mig noget i arbejdet.", "reading_load": "Mængden af læsning har været…",
			"belong": "Jeg føler mig som en del af gruppen.", "mirror": "Det har hjulpet mig at høre, hvordan andre har det.", "contribute": "Jeg har kunnet bidrage til de andre.", "agency": "Jeg tror mere på, at jeg kan påvirke mit liv.", "next": "Jeg ved, hvad jeg vil prøve som det næste.", "leaders": "Gruppelederne arbejder godt sammen.",
			"heard": "Jeg blev lyttet til i dag.", "mattered": "Vi talte om det, der var vigtigt.", "form": "Måden at arbejde på passede mig.", "takeaway": "Jeg tager noget brugbart med.", "to_supervisor": "Noget til supervisor?",
		},
		Least: map[evaluation.Scale]string{"agreement": "slet ikke enig", "amount": "for lidt"}, Most: map[evaluation.Scale]string{"agreement": "helt enig", "amount": "for meget"}, Right: "passende", DontKnow: "ved ikke",
		Care:         "Skriv ikke noget, der kan afsløre en borger. Husk, at gruppen er lille: ordvalg kan genkendes.",
		Guess:        "Dine svar knyttes ikke til dit navn, men i en lille gruppe kan man nogle gange gætte.",
		NotValidated: "Spørgsmålene er vores egne. De er ikke en afprøvet skala, men noget at begynde samtalen med.", Source: "Kilde: {source}",
		TooFew: "Resultatet vises ikke, fordi for få har svaret.", AtLeast: "{mean} eller højere", AtMost: "{mean} eller lavere",
		Trend: map[evaluation.Direction]string{"higher": "højere end sidste gang", "same": "omtrent som sidste gang", "lower": "lavere end sidste gang"},
	},
	nb: Evaluation{
		Kind: map[evaluation.Kind]string{"term_end": "Slutten av semesteret", "mid_term": "Midtveis", "after_session": "Etter møtet"},
		Item: map[evaluation.ItemCode]string{
			"safety": "Jeg kan vise usikkerhet og feil i gruppen.", "space": "Jeg får den plassen jeg trenger.", "useful": "Det vi snakker om, kan jeg bruke i arbeidet mitt.", "time_use": "Tiden brukes på det viktigste.",
			"frame": "Rammene holder: tider, opplegg og det vi har avtalt.", "learning": "Jeg har fått nye måter å forstå eller handle på.", "relief": "Veiledningen gjør det lettere å stå i jobben.", "benefit": "De vi møter, har nytte av det vi gjør her.", "lead": "Veilederen leder gruppen slik at alle kommer til orde.",
			"keep": "Hva bør vi beholde?", "change": "Hva bør vi endre?", "focus": "Hva ønsker du at vi har fokus på neste semester?",
			"reading": "Lesingen har gitt meg noe i arbeidet.", "reading_load": "Mengden lesing har vært…",
			"belong": "Jeg føler meg som en del av gruppen.", "mirror": "Det har hjulpet meg å høre hvordan andre har det.", "contribute": "Jeg har kunnet bidra til de andre.", "agency": "Jeg har mer tro på at jeg kan påvirke livet mitt.", "next": "Jeg vet hva jeg vil prøve nå.", "leaders": "Gruppelederne samarbeider godt.",
			"heard": "Jeg ble lyttet til i dag.", "mattered": "Vi tok opp det som var viktig.", "form": "Måten å arbeide på passet meg.", "takeaway": "Jeg tar med meg noe nyttig.", "to_supervisor": "Noe til veilederen?",
		},
		Least: map[evaluation.Scale]string{"agreement": "helt uenig", "amount": "for lite"}, Most: map[evaluation.Scale]string{"agreement": "helt enig", "amount": "for mye"}, Right: "passe", DontKnow: "vet ikke",
		Care:         "Ikke skriv noe som kan røpe en bruker. Husk at gruppen er liten: ordvalg kan bli kjent igjen.",
		Guess:        "Svarene dine knyttes ikke til navnet ditt, men i en liten gruppe kan man noen ganger gjette.",
		NotValidated: "Spørsmålene er våre egne. De er ingen utprøvd skala, men noe å begynne samtalen med.", Source: "Kilde: {source}",
		TooFew: "Resultatet vises ikke fordi for få har svart.", AtLeast: "{mean} eller høyere", AtMost: "{mean} eller lavere",
		Trend: map[evaluation.Direction]string{"higher": "høyere enn forrige gang", "same": "omtrent som forrige gang", "lower": "lavere enn forrige gang"},
	},
	en: Evaluation{
		Kind: map[evaluation.Kind]string{"term_end": "End of term", "mid_term": "Mid-term", "after_session": "After the session"},
		Item: map[evaluation.ItemCode]string{
			"safety": "I can show uncertainty and mistakes in the group.", "space": "I get the space I need.", "useful": "I can use what we talk about in my work.", "time_use": "The time is spent on what matters most.",
			"frame": "The frame holds: times, format and what we agreed.", "learning": "I have gained new ways to understand or act.", "relief": "Supervision makes the work easier to bear.", "benefit": "Those we meet benefit from what we do here.", "lead": "The supervisor leads the group so that everyone is heard.",
			"keep": "What should we keep?", "change": "What should we change?", "focus": "What should we focus on next term?",
			"reading": "The reading has given me something in my work.", "reading_load": "The amount of reading has been…",
			"belong": "I feel part of the group.", "mirror": "It has helped me to hear how others are doing.", "contribute": "I have been able to contribute to the others.", "agency": "I believe more that I can influence my life.", "next": "I know what I want to try next.", "leaders": "The group leaders work well together.",
			"heard": "I was listened to today.", "mattered": "We took up what was important.", "form": "The way of working suited me.", "takeaway": "I take something useful with me.", "to_supervisor": "Anything for the supervisor?",
		},
		Least: map[evaluation.Scale]string{"agreement": "not at all", "amount": "too little"}, Most: map[evaluation.Scale]string{"agreement": "fully", "amount": "too much"}, Right: "about right", DontKnow: "don’t know",
		Care:         "Write nothing that can reveal a client. The group is small: wording can be recognised.",
		Guess:        "Your answers are not linked to your name, but in a small group one can sometimes guess.",
		NotValidated: "The questions are our own. They are no validated scale, but something to begin the talk with.", Source: "Source: {source}",
		TooFew: "The result is not shown because too few have answered.", AtLeast: "{mean} or higher", AtMost: "{mean} or lower",
		Trend: map[evaluation.Direction]string{"higher": "higher than last time", "same": "about the same as last time", "lower": "lower than last time"},
	},
}
