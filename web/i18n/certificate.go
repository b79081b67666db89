package i18n

import "samrum/internal/certificate"

// Certificate holds the words of a certificate of hours. They stand on paper
// that boards read: no abbreviation but min, and every minute is said.
type Certificate struct {
	Title                                         map[certificate.Kind]string
	Sentence                                      map[certificate.Kind]string // {name} {period} {sessions} {form} {hours}
	Period, OneDay                                string                      // {from} {to}, {day}
	Sessions                                      func(int) string
	InGroup, Alone, Both                          string // {n} enrolled
	Lesson, Lessons, Hour, Hours, Minute, Minutes string // nouns
	OfLessons, OfHours, OfMinutes, OfBoth         string // {hours} {minutes} of a clock, {total} minutes
	Holder, Born, Profession, Degree              string
	Workplace, Supervisor, Training               string
	Authorisation, Practice, Contact              string
	External, Yes, No, Partly                     string // Partly: {minutes} of {total}
	Focus, OwnCases, Orientation                  string
	FocusOn                                       map[certificate.Focus]string
	Offered, AttendedOf                           string // {n} of {total}
	Online, OnlineSome, OnSite, Professions       string // OnlineSome: {minutes} of {total}
	Missing                                       string // {n}
	Periods                                       string
	Group, Size, Band, Dates, Times, Time         string // heads of the table
	Sum                                           string
	BandName                                      map[certificate.Band]string
	BandSums, Converted                           string // Converted: {hours}
	TooLarge                                      string // {minutes}
	Goal, GoalAbout, GoalStated                   string // {reached} of {goal} hours, {minutes}
	Elsewhere, ElsewhereFrom, Source              string
	Verified, Stated                              string // {number}
	Statement, SignedSupervisor, SignedOwner      string
	PlaceDate                                     string // {place} {date}
	Mark, Replaces, Check                         string // {number} {version} {mark}, {version}, {address}
}

var certificateTexts = four[Certificate]{
	sv: Certificate{
		Title: map[certificate.Kind]string{"received": "Intyg om handledning", "given": "Intyg om given handledning", "meta": "Intyg om handledning på handledning"},
		Sentence: map[certificate.Kind]string{
			"received": "Härmed intygas att {name} {period} har deltagit i {sessions} {form}, sammanlagt {hours}.",
			"given":    "Härmed intygas att {name} {period} har handlett vid {sessions} {form}, sammanlagt {hours}.",
			"meta":     "Härmed intygas att {name} {period} har fått handledning på sin egen handledning vid {sessions} {form}, sammanlagt {hours}.",
		},
		Period: "under perioden {from} – {to}", OneDay: "den {day}", Sessions: count("ett handledningstillfälle", "handledningstillfällen"),
		InGroup: "i grupp om {n} deltagare", Alone: "i individuell form", Both: "i individuell form och i grupp om {n} deltagare",
		Lesson: "handledningstimme", Lessons: "handledningstimmar", Hour: "timme", Hours: "timmar", Minute: "minut", Minutes: "minuter",
		OfLessons: "{hours} ({total} min; 1 timme = 45 minuter)", OfHours: "{hours} ({total})", OfMinutes: "{minutes}", OfBoth: "{hours} och {minutes} ({total})",
		Holder: "Namn", Born: "Född", Profession: "Yrke", Degree: "Examen", Workplace: "Arbetsplats", Supervisor: "Handledare", Training: "Handledarutbildning", Authorisation: "Auktorisation", Practice: "Mottagning", Contact: "Kontakt",
		External: "Extern handledare", Yes: "ja", No: "nej", Partly: "{minutes} min av {total} min",
		Focus: "Inriktning", OwnCases: "egna ärenden", Orientation: "Teoretisk inriktning", FocusOn: map[certificate.Focus]string{"process": "process", "case": "ärenden", "method": "metod"},
		Offered: "Tillfällen", AttendedOf: "deltog i {n} av {total} som hölls",
		Online: "digitalt", OnlineSome: "digitalt {minutes} min av {total} min", OnSite: "på plats", Professions: "Yrkesgrupper", Missing: "{n} utan uppgift", Periods: "Perioder",
		Group: "Grupp", Size: "Deltagare", Band: "Nämndens storlek", Dates: "Första och sista dag", Times: "Tillfällen", Time: "Tid", Sum: "Sammanlagt",
		BandName: map[certificate.Band]string{"one": "individuellt", "two": "2", "three_to_five": "3–5", "six_to_twelve": "6–12", "over_twelve": "fler än 12"},
		BandSums: "Sammanlagt per storlek", Converted: "Cirka {hours} timmar efter Psykolognævnets omräkning. Timmarna ovan är inte omräknade.",
		TooLarge: "I {minutes} min hade gruppen fler än fyra deltagare. De räknas inte mot målet.",
		Goal:     "Mot målet räknas {reached} av {goal} timmar ({minutes} min).", GoalAbout: "Mot målet räknas cirka {reached} av {goal} timmar efter nämndens omräkning. Timmarna ovan är inte omräknade.", GoalStated: "Av dem är {minutes} min egna uppgifter som ingen har styrkt.",
		Elsewhere: "Handledning på andra håll, inte medräknad ovan", ElsewhereFrom: "Mottagning", Source: "Underlag", Verified: "intyg {number}, kontrollerat", Stated: "egen uppgift",
		Statement: "Omdöme", SignedSupervisor: "Handledare", SignedOwner: "Handledd", PlaceDate: "{place} den {date}",
		Mark: "Intyg {number}, version {version}, kontrolltal {mark}.", Replaces: "Ersätter version {version}, som inte längre gäller.", Check: "Kontrollera på {address}",
	},
	da: Certificate{
		Title: map[certificate.Kind]string{"received": "Dokumentation for supervision", "given": "Dokumentation for givet supervision", "meta": "Dokumentation for supervision på supervision"},
		Sentence: map[certificate.Kind]string{
			"received": "Det bekræftes hermed, at {name} {period} har modtaget supervision {form} ved {sessions}, i alt {hours}.",
			"given":    "Det bekræftes hermed, at {name} {period} har givet supervision {form} ved {sessions}, i alt {hours}.",
			"meta":     "Det bekræftes hermed, at {name} {period} har modtaget supervision på sin egen supervision {form} ved {sessions}, i alt {hours}.",
		},
		Period: "i perioden {from} – {to}", OneDay: "den {day}", Sessions: count("én supervisionsgang", "supervisionsgange"),
		InGroup: "i gruppe med {n} supervisander", Alone: "individuelt", Both: "individuelt og i gruppe med {n} supervisander",
		Lesson: "supervisionstime", Lessons: "supervisionstimer", Hour: "time", Hours: "timer", Minute: "minut", Minutes: "minutter",
		OfLessons: "{hours} ({total} min; 1 time = 45 minutter)", OfHours: "{hours} ({total})", OfMinutes: "{minutes}", OfBoth: "{hours} og {minutes} ({total})",
		Holder: "Navn", Born: "Født", Profession: "Faggruppe", Degree: "Kandidateksamen", Workplace: "Arbejdsplads", Supervisor: "Supervisor", Training: "Supervisoruddannelse", Authorisation: "Autorisation", Practice: "Praksis", Contact: "Kontakt",
		External: "Ekstern supervisor", Yes: "ja", No: "nej", Partly: "{minutes} min af {total} min",
		Focus: "Fokus", OwnCases: "egne sager", Orientation: "Teoretisk retning", FocusOn: map[certificate.Focus]string{"process": "proces", "case": "sager", "method": "metode"},
		Offered: "Supervisionsgange", AttendedOf: "deltog i {n} af {total} afholdte",
		Online: "online", OnlineSome: "online {minutes} min af {total} min", OnSite: "fysisk", Professions: "Faggrupper", Missing: "{n} uden oplysning", Periods: "Perioder",
		Group: "Gruppe", Size: "Supervisander", Band: "Nævnets størrelse", Dates: "Første og sidste dag", Times: "Gange", Time: "Tid", Sum: "I alt",
		BandName: map[certificate.Band]string{"one": "individuelt", "two": "2", "three_to_five": "3–5", "six_to_twelve": "6–12", "over_twelve": "flere end 12"},
		BandSums: "I alt efter størrelse", Converted: "Cirka {hours} timer efter Psykolognævnets omregning. Timerne ovenfor er ikke omregnet.",
		TooLarge: "I {minutes} min havde gruppen flere end fire supervisander. De tæller ikke med i målet.",
		Goal:     "I målet tæller {reached} af {goal} timer ({minutes} min).", GoalAbout: "I målet tæller cirka {reached} af {goal} timer efter nævnets omregning. Timerne ovenfor er ikke omregnet.", GoalStated: "Heraf er {minutes} min egne oplysninger, som ingen har bekræftet.",
		Elsewhere: "Supervision andre steder, ikke talt med ovenfor", ElsewhereFrom: "Praksis", Source: "Grundlag", Verified: "dokumentation {number}, kontrolleret", Stated: "egen oplysning",
		Statement: "Udtalelse", SignedSupervisor: "Supervisor", SignedOwner: "Supervisand", PlaceDate: "{place}, den {date}",
		Mark: "Dokumentation {number}, version {version}, kontroltal {mark}.", Replaces: "Erstatter version {version}, som ikke længere gælder.", Check: "Kontrollér på {address}",
	},
	nb: Certificate{
		Title: map[certificate.Kind]string{"received": "Veiledningsattest", "given": "Attest for gitt veiledning", "meta": "Attest for veiledning på veiledning"},
		Sentence: map[certificate.Kind]string{
			"received": "Det bekreftes at {name} {period} har mottatt veiledning {form} ved {sessions}, til sammen {hours}.",
			"given":    "Det bekreftes at {name} {period} har gitt veiledning {form} ved {sessions}, til sammen {hours}.",
			"meta":     "Det bekreftes at {name} {period} har mottatt veiledning på sin egen veiledning {form} ved {sessions}, til sammen {hours}.",
		},
		Period: "i perioden {from} – {to}", OneDay: "den {day}", Sessions: count("ett veiledningsmøte", "veiledningsmøter"),
		InGroup: "i gruppe med {n} deltakere", Alone: "individuelt", Both: "individuelt og i gruppe med {n} deltakere",
		Lesson: "veiledningstime", Lessons: "veiledningstimer", Hour: "time", Hours: "timer", Minute: "minutt", Minutes: "minutter",
		OfLessons: "{hours} ({total} min; 1 time = 45 minutter)", OfHours: "{hours} ({total})", OfMinutes: "{minutes}", OfBoth: "{hours} og {minutes} ({total})",
		Holder: "Navn", Born: "Født", Profession: "Yrkesgruppe", Degree: "Avsluttet utdanning", Workplace: "Arbeidsplass", Supervisor: "Veileder", Training: "Veilederutdanning", Authorisation: "Autorisasjon", Practice: "Praksis", Contact: "Kontakt",
		External: "Ekstern veileder", Yes: "ja", No: "nei", Partly: "{minutes} av {total} min",
		Focus: "Innhold", OwnCases: "egne saker", Orientation: "Teoretisk retning", FocusOn: map[certificate.Focus]string{"process": "prosess", "case": "saker", "method": "metode"},
		Offered: "Møter", AttendedOf: "deltok på {n} av {total} som ble holdt",
		Online: "digitalt", OnlineSome: "digitalt {minutes} av {total} min", OnSite: "fysisk", Professions: "Yrkesgrupper", Missing: "{n} uten opplysning", Periods: "Perioder",
		Group: "Gruppe", Size: "Deltakere", Band: "Nemndas størrelse", Dates: "Første og siste dag", Times: "Møter", Time: "Tid", Sum: "Til sammen",
		BandName: map[certificate.Band]string{"one": "individuelt", "two": "2", "three_to_five": "3–5", "six_to_twelve": "6–12", "over_twelve": "flere enn 12"},
		BandSums: "Til sammen etter størrelse", Converted: "Omtrent {hours} timer etter Psykolognævnets omregning. Timene ovenfor er ikke omregnet.",
		TooLarge: "I {minutes} min hadde gruppen flere enn fire deltakere. De teller ikke med mot målet.",
		Goal:     "Mot målet teller {reached} av {goal} timer ({minutes} min).", GoalAbout: "Mot målet teller omtrent {reached} av {goal} timer etter nemndas omregning. Timene ovenfor er ikke omregnet.", GoalStated: "Av dem er {minutes} min egne opplysninger som ingen har bekreftet.",
		Elsewhere: "Veiledning andre steder, ikke regnet med ovenfor", ElsewhereFrom: "Praksis", Source: "Grunnlag", Verified: "attest {number}, kontrollert", Stated: "egen opplysning",
		Statement: "Vurdering", SignedSupervisor: "Veileder", SignedOwner: "Den som er veiledet", PlaceDate: "{place}, {date}",
		Mark: "Attest {number}, versjon {version}, kontrolltall {mark}.", Replaces: "Erstatter versjon {version}, som ikke lenger gjelder.", Check: "Kontroller på {address}",
	},
	en: Certificate{
		Title: map[certificate.Kind]string{"received": "Certificate of supervision", "given": "Certificate of supervision given", "meta": "Certificate of supervision on supervision"},
		Sentence: map[certificate.Kind]string{
			"received": "This is to certify that {name} took part in {sessions} {form} {period}, {hours} in total.",
			"given":    "This is to certify that {name} supervised in {sessions} {form} {period}, {hours} in total.",
			"meta":     "This is to certify that {name} was supervised on supervision of their own in {sessions} {form} {period}, {hours} in total.",
		},
		Period: "between {from} and {to}", OneDay: "on {day}", Sessions: count("one supervision session", "supervision sessions"),
		InGroup: "in a group with {n} participants", Alone: "held individually", Both: "held individually and in a group with {n} participants",
		Lesson: "supervision hour", Lessons: "supervision hours", Hour: "hour", Hours: "hours", Minute: "minute", Minutes: "minutes",
		OfLessons: "{hours} ({total} min; 1 hour = 45 minutes)", OfHours: "{hours} ({total})", OfMinutes: "{minutes}", OfBoth: "{hours} and {minutes} ({total})",
		Holder: "Name", Born: "Born", Profession: "Profession", Degree: "Degree", Workplace: "Workplace", Supervisor: "Supervisor", Training: "Training as a supervisor", Authorisation: "Authorisation", Practice: "Practice", Contact: "Contact",
		External: "External supervisor", Yes: "yes", No: "no", Partly: "{minutes} min of {total} min",
		Focus: "Focus", OwnCases: "cases of one’s own", Orientation: "Theoretical orientation", FocusOn: map[certificate.Focus]string{"process": "process", "case": "cases", "method": "method"},
		Offered: "Sessions", AttendedOf: "took part in {n} of {total} held",
		Online: "online", OnlineSome: "online {minutes} min of {total} min", OnSite: "on site", Professions: "Professions", Missing: "{n} not stated", Periods: "Periods",
		Group: "Group", Size: "Enrolled", Band: "The board’s size", Dates: "First and last day", Times: "Sessions", Time: "Time", Sum: "Total",
		BandName: map[certificate.Band]string{"one": "individual", "two": "2", "three_to_five": "3–5", "six_to_twelve": "6–12", "over_twelve": "more than 12"},
		BandSums: "Total by size", Converted: "About {hours} hours by the conversion of the Danish board. The hours above are not converted.",
		TooLarge: "For {minutes} min the group had more than four participants. They do not count towards the goal.",
		Goal:     "Towards the goal {reached} of {goal} hours count ({minutes} min).", GoalAbout: "Towards the goal about {reached} of {goal} hours count by the board’s conversion. The hours above are not converted.", GoalStated: "Of these {minutes} min are own statements that nobody has verified.",
		Elsewhere: "Supervision elsewhere, not counted above", ElsewhereFrom: "Practice", Source: "Source", Verified: "certificate {number}, verified", Stated: "own statement",
		Statement: "Statement", SignedSupervisor: "Supervisor", SignedOwner: "Supervisee", PlaceDate: "{place}, {date}",
		Mark: "Certificate {number}, version {version}, mark {mark}.", Replaces: "Replaces version {version}, which is no longer valid.", Check: "Check at {address}",
	},
}
