package i18n

import "samrum/internal/evaluation"

// Talk holds what is printed to talk about, beside a round or in its place.
type Talk struct {
	Title, Lead, Individual, Sheet, How, Agreed, Until string
	Prompt                                             map[evaluation.ItemCode]string
}

var talkTexts = four[Talk]{
	sv: Talk{
		Title: "Samtal om handledningen", Lead: "Frågor att prata om i 20–30 minuter. Ingen lämnar in något.", Individual: "I individuell handledning ställs inga frågor att svara på. Ta samtalet i stället, en eller två gånger per termin.",
		Sheet: "Att prata om", How: "Välj tre eller fyra. Låt var och en tänka en minut först.", Agreed: "Det här kom vi överens om", Until: "Vi ser efter igen den",
		Prompt: map[evaluation.ItemCode]string{
			"safety": "När har du kunnat visa osäkerhet eller ett misstag här? Vad gjorde det möjligt?", "space": "När har du fått det utrymme du behövde, och när inte?", "useful": "Vad härifrån har du använt i arbetet?", "time_use": "Vad går tiden till, och vad borde den gå till?",
			"frame": "Vilka av våra ramar håller, och vilken behöver vi tala om?", "learning": "Vad förstår eller gör du annorlunda nu?", "relief": "Hur märker du att arbetet blir lättare att bära, eller inte?", "benefit": "Vad märker de du möter av det vi gör här?", "lead": "Vad vill du ha mer eller mindre av från handledaren?",
			"keep": "Vad ska vara kvar som det är?", "change": "Vad ändrar vi, och vem gör vad?", "focus": "Vad är viktigast nästa termin?",
			"reading": "Vilket stycke av läsningen har stannat kvar?", "reading_load": "Hur mycket läsning orkar vi?",
			"belong": "När har du känt dig som en del av gruppen?", "mirror": "Vad hos någon annan har du känt igen?", "contribute": "Vad tror du att andra har fått av dig?", "agency": "Vad har du påverkat i ditt liv sedan vi började?", "next": "Vad vill du pröva härnäst?", "leaders": "Hur märks det att gruppledarna hjälps åt?",
		},
	},
	da: Talk{
		Title: "Samtale om supervisionen", Lead: "Spørgsmål at tale om i 20–30 minutter. Ingen afleverer noget.", Individual: "I individuel supervision stilles der ingen spørgsmål at svare på. Tag samtalen i stedet, én eller to gange i hvert halvår.",
		Sheet: "At tale om", How: "Vælg tre eller fire. Lad hver især tænke et minut først.", Agreed: "Det blev vi enige om", Until: "Vi ser på det igen den",
		Prompt: map[evaluation.ItemCode]string{
			"safety": "Hvornår har du kunnet vise usikkerhed eller en fejl her? Hvad gjorde det muligt?", "space": "Hvornår har du fået den plads, du havde brug for, og hvornår ikke?", "useful": "Hvad herfra har du brugt i arbejdet?", "time_use": "Hvad går tiden med, og hvad burde den gå med?",
			"frame": "Hvilke af vores rammer holder, og hvilken skal vi tale om?", "learning": "Hvad forstår eller gør du anderledes nu?", "relief": "Hvordan mærker du, at arbejdet bliver lettere at bære, eller ikke?", "benefit": "Hvad mærker de, du møder, til det, vi gør her?", "lead": "Hvad vil du have mere eller mindre af fra supervisor?",
			"keep": "Hvad skal blive, som det er?", "change": "Hvad ændrer vi, og hvem gør hvad?", "focus": "Hvad er vigtigst det næste halve år?",
			"reading": "Hvilket stykke af læsningen er blevet hængende?", "reading_load": "Hvor meget læsning kan vi overkomme?",
			"belong": "Hvornår har du følt dig som en del af gruppen?", "mirror": "Hvad hos en anden har du genkendt?", "contribute": "Hvad tror du, at andre har fået af dig?", "agency": "Hvad har du påvirket i dit liv, siden vi begyndte?", "next": "Hvad vil du prøve som det næste?", "leaders": "Hvordan mærkes det, at gruppelederne hjælper hinanden?",
		},
	},
	nb: Talk{
		Title: "Samtale om veiledningen", Lead: "Spørsmål å snakke om i 20–30 minutter. Ingen leverer noe inn.", Individual: "I individuell veiledning stilles det ingen spørsmål å svare på. Ta samtalen i stedet, én eller to ganger i semesteret.",
		Sheet: "Å snakke om", How: "Velg tre eller fire. La hver og en tenke et minutt først.", Agreed: "Dette ble vi enige om", Until: "Vi ser på det igjen den",
		Prompt: map[evaluation.ItemCode]string{
			"safety": "Når har du kunnet vise usikkerhet eller en feil her? Hva gjorde det mulig?", "space": "Når har du fått den plassen du trengte, og når ikke?", "useful": "Hva herfra har du brukt i arbeidet?", "time_use": "Hva går tiden til, og hva burde den gå til?",
			"frame": "Hvilke av rammene våre holder, og hvilken må vi snakke om?", "learning": "Hva forstår eller gjør du annerledes nå?", "relief": "Hvordan merker du at arbeidet blir lettere å bære, eller ikke?", "benefit": "Hva merker de du møter, av det vi gjør her?", "lead": "Hva vil du ha mer eller mindre av fra veilederen?",
			"keep": "Hva skal være som det er?", "change": "Hva endrer vi, og hvem gjør hva?", "focus": "Hva er viktigst neste semester?",
			"reading": "Hvilket stykke av lesingen har blitt sittende?", "reading_load": "Hvor mye lesing orker vi?",
			"belong": "Når har du følt deg som en del av gruppen?", "mirror": "Hva hos en annen har du kjent igjen?", "contribute": "Hva tror du andre har fått av deg?", "agency": "Hva har du påvirket i livet ditt siden vi begynte?", "next": "Hva vil du prøve nå?", "leaders": "Hvordan merkes det at gruppelederne hjelper hverandre?",
		},
	},
	en: Talk{
		Title: "A talk about the supervision", Lead: "Questions to talk about for 20–30 minutes. Nobody hands anything in.", Individual: "In individual supervision nothing is asked in a form. Have this talk instead, once or twice a term.",
		Sheet: "To talk about", How: "Choose three or four. Let everybody think for a minute first.", Agreed: "This is what we agreed", Until: "We look at it again on",
		Prompt: map[evaluation.ItemCode]string{
			"safety": "When could you show uncertainty or a mistake here? What made it possible?", "space": "When did you get the space you needed, and when not?", "useful": "What from here have you used in your work?", "time_use": "What does the time go to, and what should it go to?",
			"frame": "Which parts of our frame hold, and which do we need to talk about?", "learning": "What do you understand or do differently now?", "relief": "How do you notice that the work becomes easier to bear, or not?", "benefit": "What do those you meet notice of what we do here?", "lead": "What would you like more or less of from the supervisor?",
			"keep": "What is to stay as it is?", "change": "What do we change, and who does what?", "focus": "What matters most next term?",
			"reading": "Which piece of the reading has stayed with you?", "reading_load": "How much reading can we manage?",
			"belong": "When have you felt part of the group?", "mirror": "What have you recognised in somebody else?", "contribute": "What do you think others have got from you?", "agency": "What have you influenced in your life since we began?", "next": "What do you want to try next?", "leaders": "How can you tell that the group leaders help each other?",
		},
	},
}
