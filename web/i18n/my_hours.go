package i18n

import "samrum/internal/certificate"

// MyHours holds the words of somebody's own hours, and of asking for a
// certificate of them.
type MyHours struct {
	Title, Lead, None, Contradiction                string // {day}
	Of                                              map[certificate.Kind]string
	Here, Verified, Stated, Together, Vouched       string
	Progress, Reached, About                        string // {reached} of {goal} hours
	Goals, GoalsLead, SaveGoals                     string
	Elsewhere, ElsewhereLead, NoElsewhere, Remove   string
	AddTitle, AddOwn, AddOwnLead, AddFile, FileLead string
	Source, Minutes, Size, SizeHint, File, PickFile string
	Add, Import                                     string
	Certificates, NoCertificates, Withdraw, Open    string
	Status                                          map[string]string
	Because                                         string // {line}
	Ask, AskTitle, AskLead, Kind, Groups            string
	From, FromHint, Until, Language                 string
	Workplace, WorkplaceHint, WithGoal, Show, Send  string
	SendOwn, Figures, NothingHere                   string
}

var myHours = four[MyHours]{
	sv: MyHours{
		Title: "Mina timmar", Lead: "Här räknas träffar som har hållits, och de minuter du var med.", None: "Inga timmar än. De räknas när handledaren har avslutat en träff.", Contradiction: "Minuterna för träffen {day} går inte ihop. Be handledaren att rätta dem.",
		Of:   map[certificate.Kind]string{"received": "Handledning du har fått", "given": "Handledning du har gett", "meta": "Handledning på din egen handledning"},
		Here: "Här", Verified: "Styrkt av andras intyg", Stated: "Egna uppgifter", Together: "Tillsammans", Vouched: "Utan egna uppgifter",
		Progress: "{reached} av {goal} timmar", Reached: "Målet är nått.", About: "Cirka, efter Psykolognævnets omräkning.",
		Goals: "Mål i timmar", GoalsLead: "Ditt lands vanliga mål står där från början. Skriv 0 för inget mål.", SaveGoals: "Spara målen",
		Elsewhere: "Timmar från andra håll", ElsewhereLead: "De räknas för sig och står aldrig bland timmarna här.", NoElsewhere: "Inga tillagda.", Remove: "Ta bort",
		AddTitle: "Lägg till timmar från andra håll", AddOwn: "Skriv själv", AddOwnLead: "Visas som egen uppgift.", AddFile: "Läs in ett signerat intyg", FileLead: "Har du fått intyget som .json-fil kontrolleras signaturen. Annars skriver du själv här ovanför.",
		Source: "Mottagning eller handledare", Minutes: "Minuter", Size: "Antal i gruppen", SizeHint: "Du inräknad. 1 betyder enskilt.", File: "Filens innehåll", PickFile: "Välj fil", Add: "Lägg till", Import: "Läs in",
		Certificates: "Intyg", NoCertificates: "Du har inte bett om något intyg.", Withdraw: "Ta tillbaka", Open: "Öppna",
		Status: map[string]string{"asked": "Väntar på handledaren", "issued": "Utfärdat", "declined": "Avböjt", "withdrawn": "Tillbakadraget"}, Because: "Handledaren skriver: {line}",
		Ask: "Be om ett intyg", AskTitle: "Be om ett intyg", AskLead: "Nedan står precis de siffror som intyget skulle ha. Handledaren godkänner och signerar.", Kind: "Vad gäller det?", Groups: "Grupper",
		From: "Från och med", FromHint: "En tom första dag betyder från början.", Until: "Till och med", Language: "Intygets språk", Workplace: "Arbetsplats", WorkplaceHint: "Står på intyget om du fyller i den.", WithGoal: "Visa också mitt mål och timmar från andra håll", Show: "Räkna om", Send: "Be om intyget",
		SendOwn: "Gå vidare till signering", Figures: "Det här skulle stå", NothingHere: "Du har inga timmar att intyga än.",
	},
	da: MyHours{
		Title: "Mine timer", Lead: "Her tælles møder, der er afholdt, og de minutter, du var med.", None: "Ingen timer endnu. De tælles, når supervisor har afsluttet et møde.", Contradiction: "Minutterne for mødet {day} passer ikke sammen. Bed supervisor om at rette dem.",
		Of:   map[certificate.Kind]string{"received": "Supervision, du har fået", "given": "Supervision, du har givet", "meta": "Supervision på din egen supervision"},
		Here: "Her", Verified: "Bekræftet af andres dokumentation", Stated: "Egne oplysninger", Together: "Tilsammen", Vouched: "Uden egne oplysninger",
		Progress: "{reached} af {goal} timer", Reached: "Målet er nået.", About: "Cirka, efter Psykolognævnets omregning.",
		Goals: "Mål i timer", GoalsLead: "Dit lands sædvanlige mål står der fra begyndelsen. Skriv 0 for intet mål.", SaveGoals: "Gem målene",
		Elsewhere: "Timer andre steder fra", ElsewhereLead: "De tælles for sig og står aldrig blandt timerne her.", NoElsewhere: "Ingen tilføjet.", Remove: "Fjern",
		AddTitle: "Tilføj timer andre steder fra", AddOwn: "Skriv selv", AddOwnLead: "Vises som egen oplysning.", AddFile: "Indlæs en signeret dokumentation", FileLead: "Har du fået dokumentationen som .json-fil, kontrolleres signaturen. Ellers skriver du selv herover.",
		Source: "Praksis eller supervisor", Minutes: "Minutter", Size: "Antal i gruppen", SizeHint: "Dig selv medregnet. 1 betyder individuelt.", File: "Filens indhold", PickFile: "Vælg fil", Add: "Tilføj", Import: "Indlæs",
		Certificates: "Dokumentation", NoCertificates: "Du har ikke bedt om dokumentation.", Withdraw: "Træk tilbage", Open: "Åbn",
		Status: map[string]string{"asked": "Venter på supervisor", "issued": "Udstedt", "declined": "Afslået", "withdrawn": "Trukket tilbage"}, Because: "Supervisor skriver: {line}",
		Ask: "Bed om dokumentation", AskTitle: "Bed om dokumentation", AskLead: "Nedenfor står præcis de tal, som dokumentationen ville have. Supervisor godkender og signerer.", Kind: "Hvad gælder det?", Groups: "Grupper",
		From: "Fra og med", FromHint: "En tom første dag betyder fra begyndelsen.", Until: "Til og med", Language: "Dokumentationens sprog", Workplace: "Arbejdsplads", WorkplaceHint: "Står på dokumentationen, hvis du udfylder den.", WithGoal: "Vis også mit mål og timer andre steder fra", Show: "Regn igen", Send: "Bed om dokumentationen",
		SendOwn: "Gå videre til signering", Figures: "Dette ville stå der", NothingHere: "Du har ingen timer at dokumentere endnu.",
	},
	nb: MyHours{
		Title: "Timene mine", Lead: "Her telles møter som er holdt, og de minuttene du var med.", None: "Ingen timer ennå. De telles når veilederen har avsluttet et møte.", Contradiction: "Minuttene for møtet {day} henger ikke sammen. Be veilederen rette dem.",
		Of:   map[certificate.Kind]string{"received": "Veiledning du har fått", "given": "Veiledning du har gitt", "meta": "Veiledning på din egen veiledning"},
		Here: "Her", Verified: "Bekreftet av andres attester", Stated: "Egne opplysninger", Together: "Til sammen", Vouched: "Uten egne opplysninger",
		Progress: "{reached} av {goal} timer", Reached: "Målet er nådd.", About: "Omtrent, etter Psykolognævnets omregning.",
		Goals: "Mål i timer", GoalsLead: "Det vanlige målet i landet ditt står der fra begynnelsen. Skriv 0 for ikke noe mål.", SaveGoals: "Lagre målene",
		Elsewhere: "Timer fra andre steder", ElsewhereLead: "De telles for seg og står aldri blant timene her.", NoElsewhere: "Ingen lagt til.", Remove: "Fjern",
		AddTitle: "Legg til timer fra andre steder", AddOwn: "Skriv selv", AddOwnLead: "Vises som egen opplysning.", AddFile: "Les inn en signert attest", FileLead: "Har du fått attesten som .json-fil, kontrolleres signaturen. Ellers skriver du selv over her.",
		Source: "Praksis eller veileder", Minutes: "Minutter", Size: "Antall i gruppen", SizeHint: "Deg selv medregnet. 1 betyr individuelt.", File: "Innholdet i filen", PickFile: "Velg fil", Add: "Legg til", Import: "Les inn",
		Certificates: "Attester", NoCertificates: "Du har ikke bedt om noen attest.", Withdraw: "Trekk tilbake", Open: "Åpne",
		Status: map[string]string{"asked": "Venter på veilederen", "issued": "Utstedt", "declined": "Avslått", "withdrawn": "Trukket tilbake"}, Because: "Veilederen skriver: {line}",
		Ask: "Be om en attest", AskTitle: "Be om en attest", AskLead: "Nedenfor står nøyaktig de tallene attesten ville hatt. Veilederen godkjenner og signerer.", Kind: "Hva gjelder det?", Groups: "Grupper",
		From: "Fra og med", FromHint: "En tom første dag betyr fra begynnelsen.", Until: "Til og med", Language: "Språket i attesten", Workplace: "Arbeidsplass", WorkplaceHint: "Står på attesten hvis du fyller den ut.", WithGoal: "Vis også målet mitt og timer fra andre steder", Show: "Regn på nytt", Send: "Be om attesten",
		SendOwn: "Gå videre til signering", Figures: "Dette ville stått der", NothingHere: "Du har ingen timer å attestere ennå.",
	},
	en: MyHours{
		Title: "My hours", Lead: "Sessions that were held count here, and the minutes that you were there.", None: "No hours yet. They count when the supervisor has closed a session.", Contradiction: "The minutes of the session on {day} contradict each other. Ask the supervisor to correct them.",
		Of:   map[certificate.Kind]string{"received": "Supervision you have had", "given": "Supervision you have given", "meta": "Supervision on your own supervision"},
		Here: "Here", Verified: "Verified by others’ certificates", Stated: "Own statements", Together: "Together", Vouched: "Without own statements",
		Progress: "{reached} of {goal} hours", Reached: "The goal is reached.", About: "About so, by the conversion of the Danish board.",
		Goals: "Goals in hours", GoalsLead: "Your country’s usual goal stands there from the start. Write 0 for no goal.", SaveGoals: "Save the goals",
		Elsewhere: "Hours from elsewhere", ElsewhereLead: "They are counted apart and never stand among the hours here.", NoElsewhere: "None added.", Remove: "Remove",
		AddTitle: "Add hours from elsewhere", AddOwn: "Write them yourself", AddOwnLead: "Shown as your own statement.", AddFile: "Read a signed certificate", FileLead: "If you have the certificate as a .json file, its signature is checked. Otherwise write the hours yourself above.",
		Source: "Practice or supervisor", Minutes: "Minutes", Size: "Number in the group", SizeHint: "Yourself included. 1 means individual.", File: "The file’s content", PickFile: "Choose a file", Add: "Add", Import: "Read",
		Certificates: "Certificates", NoCertificates: "You have not asked for a certificate.", Withdraw: "Take back", Open: "Open",
		Status: map[string]string{"asked": "Waiting for the supervisor", "issued": "Issued", "declined": "Declined", "withdrawn": "Taken back"}, Because: "The supervisor writes: {line}",
		Ask: "Ask for a certificate", AskTitle: "Ask for a certificate", AskLead: "Below stand exactly the figures that the certificate would have. The supervisor approves and signs.", Kind: "What is it about?", Groups: "Groups",
		From: "From", FromHint: "An empty first day means from the start.", Until: "Until", Language: "Language of the certificate", Workplace: "Workplace", WorkplaceHint: "Stands on the certificate if you fill it in.", WithGoal: "Also show my goal and hours from elsewhere", Show: "Count again", Send: "Ask for the certificate",
		SendOwn: "Go on to sign", Figures: "This would stand there", NothingHere: "You have no hours to certify yet.",
	},
}
