package i18n

import "samrum/internal/supervision"

// Choice holds the names of what forms offer.
type Choice struct {
	Form     map[supervision.Form]string
	Place    map[supervision.PlaceKind]string
	Kind     map[supervision.Kind]string
	Urgency  map[supervision.Urgency]string
	Readers  map[supervision.Readers]string
	Wish     map[supervision.Wish]string
	Theme    map[supervision.Theme]string
	Country  map[supervision.Country]string
	Status   map[supervision.CaseStatus]string
	Language map[supervision.Language]string
}

// own names each language in itself.
var own = map[supervision.Language]string{"sv": "svenska", "da": "dansk", "nb": "norsk bokmål", "en": "English"}

var choice = four[Choice]{
	sv: Choice{
		Form:    map[supervision.Form]string{"case": "Ärenden", "process": "Process", "mixed": "Blandat", "two_part": "Bok och ärenden"},
		Place:   map[supervision.PlaceKind]string{"on_site": "På plats", "online": "Digitalt", "hybrid": "Hybrid"},
		Kind:    map[supervision.Kind]string{"case": "Ärende", "process": "Process", "topic": "Sakfråga", "own_mistake": "Eget misstag"},
		Urgency: map[supervision.Urgency]string{"can_wait": "Kan vänta", "gladly_now": "Gärna nu", "urgent": "Akut"},
		Readers: map[supervision.Readers]string{"leaders": "Bara handledaren", "group": "Gruppen"},
		Wish:    map[supervision.Wish]string{"listening": "Lyssna", "questions": "Frågor", "reflections": "Reflektioner", "advice": "Råd", "practise": "Öva", "network_map": "Nätverkskarta"},
		Theme:   map[supervision.Theme]string{"auto": "Som datorn eller telefonen", "light": "Ljust", "dark": "Mörkt"},
		Country: map[supervision.Country]string{"SE": "Sverige", "DK": "Danmark", "NO": "Norge", "FI": "Finland"},
		Status:  map[supervision.CaseStatus]string{"draft": "Utkast", "waiting": "Väntar", "discussed": "Behandlat", "withdrawn": "Tillbakadraget", "lapsed": "Togs inte upp"}, Language: own,
	},
	da: Choice{
		Form:    map[supervision.Form]string{"case": "Sager", "process": "Proces", "mixed": "Blandet", "two_part": "Bog og sager"},
		Place:   map[supervision.PlaceKind]string{"on_site": "Fysisk", "online": "Online", "hybrid": "Hybrid"},
		Kind:    map[supervision.Kind]string{"case": "Sag", "process": "Proces", "topic": "Emne", "own_mistake": "Egen fejl"},
		Urgency: map[supervision.Urgency]string{"can_wait": "Kan vente", "gladly_now": "Gerne nu", "urgent": "Akut"},
		Readers: map[supervision.Readers]string{"leaders": "Kun supervisor", "group": "Gruppen"},
		Wish:    map[supervision.Wish]string{"listening": "Lytte", "questions": "Spørgsmål", "reflections": "Refleksioner", "advice": "Råd", "practise": "Øve", "network_map": "Netværkskort"},
		Theme:   map[supervision.Theme]string{"auto": "Som computeren eller telefonen", "light": "Lyst", "dark": "Mørkt"},
		Country: map[supervision.Country]string{"SE": "Sverige", "DK": "Danmark", "NO": "Norge", "FI": "Finland"},
		Status:  map[supervision.CaseStatus]string{"draft": "Kladde", "waiting": "Venter", "discussed": "Behandlet", "withdrawn": "Trukket tilbage", "lapsed": "Blev ikke taget op"}, Language: own,
	},
	nb: Choice{
		Form:    map[supervision.Form]string{"case": "Saker", "process": "Prosess", "mixed": "Blandet", "two_part": "Bok og saker"},
		Place:   map[supervision.PlaceKind]string{"on_site": "Fysisk", "online": "Digitalt", "hybrid": "Hybrid"},
		Kind:    map[supervision.Kind]string{"case": "Sak", "process": "Prosess", "topic": "Tema", "own_mistake": "Egen feil"},
		Urgency: map[supervision.Urgency]string{"can_wait": "Kan vente", "gladly_now": "Gjerne nå", "urgent": "Haster"},
		Readers: map[supervision.Readers]string{"leaders": "Bare veilederen", "group": "Gruppen"},
		Wish:    map[supervision.Wish]string{"listening": "Lytting", "questions": "Spørsmål", "reflections": "Refleksjoner", "advice": "Råd", "practise": "Øving", "network_map": "Nettverkskart"},
		Theme:   map[supervision.Theme]string{"auto": "Som datamaskinen eller telefonen", "light": "Lyst", "dark": "Mørkt"},
		Country: map[supervision.Country]string{"SE": "Sverige", "DK": "Danmark", "NO": "Norge", "FI": "Finland"},
		Status:  map[supervision.CaseStatus]string{"draft": "Utkast", "waiting": "Venter", "discussed": "Behandlet", "withdrawn": "Trukket tilbake", "lapsed": "Ble ikke tatt opp"}, Language: own,
	},
	en: Choice{
		Form:    map[supervision.Form]string{"case": "Cases", "process": "Process", "mixed": "Mixed", "two_part": "Book and cases"},
		Place:   map[supervision.PlaceKind]string{"on_site": "On site", "online": "Online", "hybrid": "Hybrid"},
		Kind:    map[supervision.Kind]string{"case": "Case", "process": "Process", "topic": "Topic", "own_mistake": "My own mistake"},
		Urgency: map[supervision.Urgency]string{"can_wait": "Can wait", "gladly_now": "Preferably now", "urgent": "Urgent"},
		Readers: map[supervision.Readers]string{"leaders": "Only the supervisor", "group": "The group"},
		Wish:    map[supervision.Wish]string{"listening": "Listening", "questions": "Questions", "reflections": "Reflections", "advice": "Advice", "practise": "Practice", "network_map": "Network map"},
		Theme:   map[supervision.Theme]string{"auto": "As the computer or phone", "light": "Light", "dark": "Dark"},
		Country: map[supervision.Country]string{"SE": "Sweden", "DK": "Denmark", "NO": "Norway", "FI": "Finland"},
		Status:  map[supervision.CaseStatus]string{"draft": "Draft", "waiting": "Waiting", "discussed": "Discussed", "withdrawn": "Withdrawn", "lapsed": "Not taken up"}, Language: own,
	},
}
