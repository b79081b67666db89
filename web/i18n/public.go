package i18n

import "samrum/internal/supervision"

// Public holds the words of a practice's public pages.
type Public struct {
	Start, Services, About, FAQ, Privacy, Accessibility  string // the pages' names
	Menu, Languages, Talk                                string
	InOther                                              string // a text stands in another language
	BookAbout                                            string // one of the services
	Offers, AllServices, MoreQuestions, NoServices       string
	Description                                          string // of the practice, for search engines; its name comes first
	Edit, EditLead, See, Own, First, NotOffered, Missing string
	Body, BodyHint, EmptyHint, Preview, PreviewHint      string
	Text                                                 map[supervision.TextKind]string
}

var public = four[Public]{
	sv: Public{
		Start: "Start", Services: "Handledning", About: "Om oss", FAQ: "Vanliga frågor", Privacy: "Personuppgifter", Accessibility: "Tillgänglighet",
		Menu: "Meny", Languages: "Språk", Talk: "Hör av dig",
		InOther: "Den här texten finns inte på svenska än.", Offers: "Det här kan ni få", AllServices: "Mer om handledningen", BookAbout: "Boka ett samtal om det här", MoreQuestions: "Alla frågor och svar", NoServices: "Hör av dig, så berättar vi vad vi kan göra för er.",
		Description: "Handledning för dig som arbetar med människor: i grupp och enskilt, om ärenden och om samarbetet.",
		Edit:        "Mottagningens sidor", EditLead: "Texterna som alla kan läsa, på varje språk. Det som ingen har skrivit visar programmets egen text.", See: "Se sidorna", Own: "Egen text", First: "Programmets text", Missing: "Saknas", NotOffered: "Visas inte",
		Body: "Text", BodyHint: "Tom rad för nytt stycke, ## framför en rubrik, - framför en punkt, **fetstil**, [länk](https://…).", EmptyHint: "Lämna tomt om ni inte erbjuder det här.", Preview: "Förhandsvisa", PreviewHint: "Inget är sparat än.",
		Text: map[supervision.TextKind]string{
			"start": "Start", "process_group": "Process, grupp", "process_individual": "Process, enskilt", "case_group": "Ärenden, grupp", "case_individual": "Ärenden, enskilt",
			"mixed_group": "Blandat, grupp", "mixed_individual": "Blandat, enskilt", "two_part_group": "Bok och ärenden, grupp", "two_part_individual": "Bok och ärenden, enskilt",
			"programme_group": "Kurs eller program, grupp", "programme_individual": "Kurs eller program, enskilt", "about": "Om oss", "questions": "Vanliga frågor", "privacy": "Personuppgifter", "accessibility": "Tillgänglighet",
		},
	},
	da: Public{
		Start: "Forside", Services: "Supervision", About: "Om os", FAQ: "Spørgsmål og svar", Privacy: "Personoplysninger", Accessibility: "Tilgængelighed",
		Menu: "Menu", Languages: "Sprog", Talk: "Kontakt os",
		InOther: "Denne tekst findes ikke på dansk endnu.", Offers: "Det kan I få", AllServices: "Mere om supervisionen", BookAbout: "Book en samtale om det", MoreQuestions: "Alle spørgsmål og svar", NoServices: "Kontakt os, så fortæller vi, hvad vi kan gøre for jer.",
		Description: "Supervision for dig, der arbejder med mennesker: i gruppe og individuelt, om sager og om samarbejdet.",
		Edit:        "Praksis’ sider", EditLead: "De tekster, alle kan læse, på hvert sprog. Det, ingen har skrevet, viser programmets egen tekst.", See: "Se siderne", Own: "Egen tekst", First: "Programmets tekst", Missing: "Mangler", NotOffered: "Vises ikke",
		Body: "Brødtekst", BodyHint: "Tom linje giver nyt afsnit, ## foran en overskrift, - foran et punkt, **fed**, [link](https://…).", EmptyHint: "Lad feltet stå tomt, hvis I ikke tilbyder det.", Preview: "Vis, hvordan det bliver", PreviewHint: "Intet er gemt endnu.",
		Text: map[supervision.TextKind]string{
			"start": "Forside", "process_group": "Proces, gruppe", "process_individual": "Proces, individuelt", "case_group": "Sager, gruppe", "case_individual": "Sager, individuelt",
			"mixed_group": "Blandet, gruppe", "mixed_individual": "Blandet, individuelt", "two_part_group": "Bog og sager, gruppe", "two_part_individual": "Bog og sager, individuelt",
			"programme_group": "Kursus eller forløb, gruppe", "programme_individual": "Kursus eller forløb, individuelt", "about": "Om os", "questions": "Spørgsmål og svar", "privacy": "Personoplysninger", "accessibility": "Tilgængelighed",
		},
	},
	nb: Public{
		Start: "Forside", Services: "Veiledning", About: "Om oss", FAQ: "Spørsmål og svar", Privacy: "Personopplysninger", Accessibility: "Tilgjengelighet",
		Menu: "Meny", Languages: "Språk", Talk: "Ta kontakt",
		InOther: "Denne teksten finnes ikke på norsk ennå.", Offers: "Dette kan dere få", AllServices: "Mer om veiledningen", BookAbout: "Bestill en samtale om dette", MoreQuestions: "Alle spørsmål og svar", NoServices: "Ta kontakt, så forteller vi hva vi kan gjøre for dere.",
		Description: "Veiledning for deg som arbeider med mennesker: i gruppe og individuelt, om saker og om samarbeidet.",
		Edit:        "Praksisens sider", EditLead: "Tekstene som alle kan lese, på hvert språk. Det ingen har skrevet, viser programmets egen tekst.", See: "Se sidene", Own: "Egne ord", First: "Programmets egen tekst", Missing: "Ikke skrevet", NotOffered: "Vises ikke",
		Body: "Brødtekst", BodyHint: "Tom linje gir nytt avsnitt, ## foran en overskrift, - foran et punkt, **fet**, [lenke](https://…).", EmptyHint: "La feltet stå tomt hvis dere ikke tilbyr dette.", Preview: "Forhåndsvis teksten", PreviewHint: "Ingenting er lagret ennå.",
		Text: map[supervision.TextKind]string{
			"start": "Forside", "process_group": "Prosess, gruppe", "process_individual": "Prosess, individuelt", "case_group": "Saker, gruppe", "case_individual": "Saker, individuelt",
			"mixed_group": "Blandet, gruppe", "mixed_individual": "Blandet, individuelt", "two_part_group": "Bok og saker, gruppe", "two_part_individual": "Bok og saker, individuelt",
			"programme_group": "Kurs eller program, gruppe", "programme_individual": "Kurs eller program, individuelt", "about": "Om oss", "questions": "Spørsmål og svar", "privacy": "Personopplysninger", "accessibility": "Tilgjengelighet",
		},
	},
	en: Public{
		Start: "Start", Services: "Supervision", About: "About us", FAQ: "Questions and answers", Privacy: "Personal data", Accessibility: "Accessibility",
		Menu: "Menu", Languages: "Language", Talk: "Get in touch",
		InOther: "This text does not exist in English yet.", Offers: "What you can get", AllServices: "More about the supervision", BookAbout: "Book a meeting about this", MoreQuestions: "All questions and answers", NoServices: "Write to us, and we tell you what we can do for you.",
		Description: "Supervision for those who work with people: in groups and for one, about cases and about working together.",
		Edit:        "The practice’s pages", EditLead: "The texts that everybody can read, in each language. What nobody has written shows the program’s own text.", See: "See the pages", Own: "Your own text", First: "The program’s text", Missing: "Missing", NotOffered: "Not shown",
		Body: "Words", BodyHint: "An empty line begins a paragraph, ## stands before a heading, - before a point, **bold**, [link](https://…).", EmptyHint: "Leave it empty if you do not offer this.", Preview: "Preview", PreviewHint: "Nothing is saved yet.",
		Text: map[supervision.TextKind]string{
			"start": "Start", "process_group": "Process, group", "process_individual": "Process, individual", "case_group": "Cases, group", "case_individual": "Cases, individual",
			"mixed_group": "Mixed, group", "mixed_individual": "Mixed, individual", "two_part_group": "Book and cases, group", "two_part_individual": "Book and cases, individual",
			"programme_group": "Course or programme, group", "programme_individual": "Course or programme, individual", "about": "About us", "questions": "Questions and answers", "privacy": "Personal data", "accessibility": "Accessibility",
		},
	},
}
