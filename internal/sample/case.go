package sample

import (
	"time"

	"samrum/internal/supervision"
)

const day = 24 * time.Hour

// What members want help with. It is about their own work; nobody could tell
// from it whom the work is about.
var (
	northCases = []registered{
		{by: 3, ago: 2 * day, fate: supervision.Discussed, draft: supervision.CaseDraft{
			Kind: "case", Headline: "Ett samtal som blev hotfullt", Question: "Hur avslutar jag ett sådant samtal nästa gång?",
			Minutes: 45, Urgency: "urgent", Readers: "group", Wishes: []supervision.Wish{"reflections", "advice"},
		}},
		{by: 4, ago: 4 * day, fate: supervision.Withdrawn, draft: supervision.CaseDraft{
			Kind: "topic", Headline: "Den nya mallen för utredningar", Minutes: 15, Urgency: "can_wait", Readers: "group", Wishes: []supervision.Wish{},
		}},
		{by: 0, ago: 50 * time.Hour, around: around, draft: supervision.CaseDraft{
			Kind: "case", Headline: "Två berättelser om samma vardag",
			Question: "Hur håller jag båda berättelserna öppna utan att välja sida?", Minutes: 30, Urgency: "gladly_now", Readers: "leaders",
			Situation: "Det som den ena säger motsägs av den andra. Jag märker att jag redan lutar åt ett håll, och att jag ställer frågor som bekräftar det.",
			Wishes:    []supervision.Wish{"questions", "reflections"},
			Affected:  "Jag tänker på det på kvällarna.", OwnLine: "Jag känner igen mig själv i det här.",
		}},
		{by: 1, ago: 26 * time.Hour, draft: supervision.CaseDraft{
			Kind: "case", Headline: "När det blir tyst i rummet", Question: "Vad kan jag göra när ingen vill börja?",
			Minutes: 15, Urgency: "can_wait", Readers: "group", Situation: "Jag fyller tystnaden själv, och efteråt har bara jag pratat.",
			Wishes: []supervision.Wish{"practise"},
		}},
		{by: 2, ago: 5 * time.Hour, draft: supervision.CaseDraft{
			Kind: "own_mistake", Headline: "Jag lovade mer än jag kunde hålla", Question: "Hur berättar jag att det inte blir som jag sa?",
			Urgency: "urgent", Readers: "leaders", Wishes: []supervision.Wish{"listening"},
		}},
		{by: 1, ago: 3 * time.Hour, fate: supervision.Draft, draft: supervision.CaseDraft{
			Kind: "case", Headline: "När vi är två som skriver", Minutes: 15, Urgency: "can_wait", Readers: "leaders", Wishes: []supervision.Wish{},
			Situation: "Vi har olika vanor, och det märks först efteråt.",
		}},
	}
	westCases = []registered{
		{by: 4, ago: 9 * time.Hour, draft: supervision.CaseDraft{
			Kind: "process", Minutes: 15, Urgency: "gladly_now", Readers: "leaders", Wishes: []supervision.Wish{},
		}},
		{by: 0, ago: 30 * time.Hour, draft: supervision.CaseDraft{
			Kind: "process", Headline: "Vem säger vad när schemat ändras?", Question: "Hur pratar vi om det utan att leta syndabockar?",
			Minutes: 45, Urgency: "gladly_now", Readers: "group", Wishes: []supervision.Wish{"reflections"},
		}},
		{by: 2, ago: 20 * time.Hour, draft: supervision.CaseDraft{
			Kind: "case", Headline: "En dörr som inte öppnas", Question: "Hur länge står jag kvar, och vad säger jag när jag går?",
			Minutes: 30, Urgency: "gladly_now", Readers: "leaders", Situation: "Jag kommer på avtalad tid och ingen svarar.",
			Wishes: []supervision.Wish{"advice", "network_map"},
		}},
	}
	bookCases = []registered{
		{by: 0, ago: 3 * day, draft: supervision.CaseDraft{
			Kind: "topic", Headline: "Kapitel fem: när terapeuten dras med", Question: "Vad gör vi med det som väcks i oss?",
			Minutes: 30, Urgency: "can_wait", Readers: "group", Wishes: []supervision.Wish{"reflections"},
		}},
		{by: 3, ago: 2 * day, carried: 2, draft: supervision.CaseDraft{
			Kind: "case", Headline: "När journalen skrivs åt någon annan", Question: "Vem skriver jag egentligen för?",
			Minutes: 15, Urgency: "can_wait", Readers: "leaders", Wishes: []supervision.Wish{"questions"},
		}},
	}
	aarhusCases = []registered{
		{by: 1, ago: 12 * time.Hour, draft: supervision.CaseDraft{
			Kind: "topic", Headline: "Når væggene er tynde", Question: "Hvordan taler vi sammen på Prøvevej 4, når alle kan høre os?",
			Minutes: 15, Urgency: "can_wait", Readers: "group", Wishes: []supervision.Wish{"advice"},
			Excuses: []supervision.Excuse{{Field: "question", Rule: "street", Reason: "public"}},
		}},
		{by: 0, ago: 40 * time.Hour, draft: supervision.CaseDraft{
			Kind: "case", Headline: "Når vi er uenige om rammerne", Question: "Hvordan holder vi fast i det samme uden at blive stive?",
			Minutes: 30, Urgency: "gladly_now", Readers: "group", Situation: "Vi siger hver vores, og det bliver opdaget med det samme.",
			Wishes: []supervision.Wish{"questions", "reflections"}, OwnLine: "Det er mig, der giver efter.",
		}},
		{by: 3, ago: 22 * time.Hour, draft: supervision.CaseDraft{
			Kind: "process", Headline: "Overgangen mellem to vagter", Minutes: 15, Urgency: "can_wait", Readers: "leaders",
			Wishes: []supervision.Wish{"listening"},
		}},
	}
	osloCases = []registered{
		{by: 0, ago: 28 * time.Hour, draft: supervision.CaseDraft{
			Kind: "case", Headline: "Å stå i det uavklarte", Question: "Hva trenger jeg for å vente litt til?",
			Minutes: 30, Urgency: "gladly_now", Readers: "leaders", Situation: "Alle rundt meg vil ha et svar nå.",
			Wishes: []supervision.Wish{"questions"},
		}},
	}
)
