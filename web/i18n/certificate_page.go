package i18n

// CertificatePage holds the words around a certificate: where it is signed,
// shown and checked.
type CertificatePage struct {
	List, ListLead, NoneAsked, Asked, Issued, NoneIssued, AsksFor string // {name}
	Meta, MetaHint                                                string
	Changed, ChangedLead, NewVersion, Version                     string // {version}
	SignTitle, SignLead, AgainTitle                               string // {name}, {number}
	Place, Authorisation, OwnCases, External, ExternalHint        string
	StatementHint, OrientationHint, FromProfile, ProfileLacks     string
	Show, Sign, Preview, PreviewFoot, TwoSign                     string
	DeclineTitle, DeclineLine, Decline                            string
	Title, PDF, JSON, CheckLink, Replaced                         string // {number}
	TodayAsked, TodayChanged                                      string // {name}, {number}
	CheckTitle, CheckLead, Number, Check, Unknown, Valid, Void    string
	VoidVersion, NoNames, Mark, IssuedOn, Dates, Time             string
	FileTitle, FileLead, FileGood, FileVoid, Keys, KeysLead       string
	LetterSubject, LetterLead, LetterLink                         string // {supervisor}
}

var certificatePage = four[CertificatePage]{
	sv: CertificatePage{
		List: "Intyg", ListLead: "Intyg som deltagare har bett om eller fått för sin tid i gruppen.", NoneAsked: "Ingen väntar på ett intyg.", Asked: "Väntar på dig", Issued: "Utfärdade", NoneIssued: "Inga utfärdade än.", AsksFor: "{name} ber om ett intyg",
		Meta: "Gruppen får handledning på den handledning som deltagarna själva ger", MetaHint: "Timmarna står då på intyg om handledning på handledning.",
		Changed: "Närvaron har ändrats sedan intyget gjordes", ChangedLead: "Siffrorna på intyget är inte längre de som träffarna ger. Gör en ny version om den ska gälla i stället.", NewVersion: "Gör en ny version", Version: "version {version}",
		SignTitle: "Godkänn ett intyg", SignLead: "{name} ber om ett intyg. Fyll i det som saknas, läs igenom och signera.", AgainTitle: "Ny version av intyg {number}",
		Place: "Ort", Authorisation: "Auktorisationsnummer", OwnCases: "Egna ärenden togs upp", External: "Är du extern handledare?", ExternalHint: "Extern betyder att du varken arbetar i teamet eller leder det.",
		StatementHint: "Bara om en utbildning eller nämnd kräver det. Inget om ärenden.", OrientationHint: "Till exempel systemteori.", FromProfile: "Titel och handledarutbildning hämtas ordagrant från din presentation.", ProfileLacks: "Din presentation saknar titel eller handledarutbildning, och intyget får då ingen.",
		Show: "Visa intyget", Sign: "Godkänn och signera", Preview: "Så blir intyget", PreviewFoot: "Nummer och kontrolltal sätts när du signerar.", TwoSign: "Utskriften har en rad till för deltagarens underskrift.",
		DeclineTitle: "Avböj", DeclineLine: "En rad till den som bad om det", Decline: "Avböj",
		Title: "Intyg {number}", PDF: "Hämta som PDF", JSON: "Hämta signerad fil (JSON)", CheckLink: "Så ser den som kontrollerar det", Replaced: "Version {version} gäller. Tidigare versioner gäller inte.",
		TodayAsked: "{name} väntar på ett intyg", TodayChanged: "Närvaron har ändrats sedan intyg {number} gjordes",
		CheckTitle: "Kontrollera ett intyg", CheckLead: "Skriv numret som står längst ner på intyget.", Number: "Nummer", Check: "Kontrollera", Unknown: "Det finns inget intyg med det numret här.", Valid: "Intyget gäller", Void: "gäller inte längre",
		VoidVersion: "Version {version} gäller inte längre. En nyare har ersatt den.", NoNames: "Här visas inga namn. Jämför siffrorna och kontrolltalet med papperet.", Mark: "Kontrolltal", IssuedOn: "Utfärdat", Dates: "Första och sista dag", Time: "Tid",
		FileTitle: "Kontrollera en fil", FileLead: "Klistra in innehållet i den signerade filen. Inget sparas.", FileGood: "Filen är precis som den signerades.", FileVoid: "Filen är äkta, men en nyare version har ersatt den.", Keys: "Publika nycklar", KeysLead: "Med dem går en fil att kontrollera utan oss.",
		LetterSubject: "Ditt intyg är klart", LetterLead: "{supervisor} har godkänt och signerat ditt intyg om handledning.", LetterLink: "Öppna intyget",
	},
	da: CertificatePage{
		List: "Dokumentation", ListLead: "Dokumentation, som deltagere har bedt om eller fået for deres tid i gruppen.", NoneAsked: "Ingen venter på dokumentation.", Asked: "Venter på dig", Issued: "Udstedt", NoneIssued: "Ingen udstedt endnu.", AsksFor: "{name} beder om dokumentation",
		Meta: "Gruppen får supervision på den supervision, som deltagerne selv giver", MetaHint: "Timerne står så på dokumentation for supervision på supervision.",
		Changed: "Fremmødet er ændret, siden dokumentationen blev lavet", ChangedLead: "Tallene er ikke længere dem, møderne giver. Lav en ny version, hvis den skal gælde i stedet.", NewVersion: "Lav en ny version", Version: "version {version}",
		SignTitle: "Godkend dokumentation", SignLead: "{name} beder om dokumentation. Udfyld det, der mangler, læs den igennem, og signér.", AgainTitle: "Ny version af dokumentation {number}",
		Place: "Sted", Authorisation: "Autorisationsnummer", OwnCases: "Egne sager blev taget op", External: "Er du ekstern supervisor?", ExternalHint: "Ekstern betyder, at du hverken arbejder i teamet eller leder det.",
		StatementHint: "Kun hvis en uddannelse eller et nævn kræver det. Intet om sager.", OrientationHint: "For eksempel systemteori.", FromProfile: "Titel og supervisoruddannelse hentes ordret fra din præsentation.", ProfileLacks: "Din præsentation mangler titel eller supervisoruddannelse, og dokumentationen får da ingen.",
		Show: "Vis dokumentationen", Sign: "Godkend og signér", Preview: "Sådan bliver dokumentationen", PreviewFoot: "Nummer og kontroltal sættes, når du signerer.", TwoSign: "Udskriften har en linje til supervisandens underskrift.",
		DeclineTitle: "Afslå", DeclineLine: "En linje til den, der bad om det", Decline: "Afslå",
		Title: "Dokumentation {number}", PDF: "Hent som PDF", JSON: "Hent signeret fil (JSON)", CheckLink: "Sådan ser den, der kontrollerer", Replaced: "Version {version} gælder. Tidligere versioner gælder ikke.",
		TodayAsked: "{name} venter på dokumentation", TodayChanged: "Fremmødet er ændret, siden dokumentation {number} blev lavet",
		CheckTitle: "Kontrollér dokumentation", CheckLead: "Skriv nummeret, der står nederst på dokumentationen.", Number: "Nummer", Check: "Kontrollér", Unknown: "Der findes ingen dokumentation med det nummer her.", Valid: "Dokumentationen gælder", Void: "gælder ikke længere",
		VoidVersion: "Version {version} gælder ikke længere. En nyere har erstattet den.", NoNames: "Her vises ingen navne. Sammenlign tallene og kontroltallet med papiret.", Mark: "Kontroltal", IssuedOn: "Udstedt", Dates: "Første og sidste dag", Time: "Tid",
		FileTitle: "Kontrollér en fil", FileLead: "Indsæt indholdet af den signerede fil. Intet gemmes.", FileGood: "Filen er præcis, som den blev signeret.", FileVoid: "Filen er ægte, men en nyere version har erstattet den.", Keys: "Offentlige nøgler", KeysLead: "Med dem kan en fil kontrolleres uden os.",
		LetterSubject: "Din dokumentation er klar", LetterLead: "{supervisor} har godkendt og signeret din dokumentation for supervision.", LetterLink: "Åbn dokumentationen",
	},
	nb: CertificatePage{
		List: "Attester", ListLead: "Attester som deltakere har bedt om eller fått for tiden sin i gruppen.", NoneAsked: "Ingen venter på en attest.", Asked: "Venter på deg", Issued: "Utstedt", NoneIssued: "Ingen utstedt ennå.", AsksFor: "{name} ber om en attest",
		Meta: "Gruppen får veiledning på den veiledningen deltakerne selv gir", MetaHint: "Timene står da på attest for veiledning på veiledning.",
		Changed: "Oppmøtet er endret siden attesten ble laget", ChangedLead: "Tallene på attesten er ikke lenger de møtene gir. Lag en ny versjon hvis den skal gjelde i stedet.", NewVersion: "Lag en ny versjon", Version: "versjon {version}",
		SignTitle: "Godkjenn en attest", SignLead: "{name} ber om en attest. Fyll ut det som mangler, les gjennom og signer.", AgainTitle: "Ny versjon av attest {number}",
		Place: "Sted", Authorisation: "Autorisasjonsnummer", OwnCases: "Egne saker ble tatt opp", External: "Er du ekstern veileder?", ExternalHint: "Ekstern betyr at du verken arbeider i teamet eller leder det.",
		StatementHint: "Bare hvis en utdanning eller et organ krever det. Ingenting om saker.", OrientationHint: "For eksempel systemteori.", FromProfile: "Tittel og veilederutdanning hentes ordrett fra presentasjonen din.", ProfileLacks: "Presentasjonen din mangler tittel eller veilederutdanning, og attesten får da ingen.",
		Show: "Vis attesten", Sign: "Godkjenn og signer", Preview: "Slik blir attesten", PreviewFoot: "Nummer og kontrolltall settes når du signerer.", TwoSign: "Utskriften har en linje til for deltakerens underskrift.",
		DeclineTitle: "Avslå", DeclineLine: "En linje til den som ba om den", Decline: "Avslå",
		Title: "Attest {number}", PDF: "Last ned som PDF", JSON: "Last ned signert fil (JSON)", CheckLink: "Slik ser den som kontrollerer", Replaced: "Versjon {version} gjelder. Tidligere versjoner gjelder ikke.",
		TodayAsked: "{name} venter på en attest", TodayChanged: "Oppmøtet er endret siden attest {number} ble laget",
		CheckTitle: "Kontroller en attest", CheckLead: "Skriv nummeret som står nederst på attesten.", Number: "Nummer", Check: "Kontroller", Unknown: "Det finnes ingen attest med det nummeret her.", Valid: "Attesten gjelder", Void: "gjelder ikke lenger",
		VoidVersion: "Versjon {version} gjelder ikke lenger. En nyere har erstattet den.", NoNames: "Her vises ingen navn. Sammenlign tallene og kontrolltallet med papiret.", Mark: "Kontrolltall", IssuedOn: "Utstedt", Dates: "Første og siste dag", Time: "Tid",
		FileTitle: "Kontroller en fil", FileLead: "Lim inn innholdet i den signerte filen. Ingenting lagres.", FileGood: "Filen er nøyaktig som den ble signert.", FileVoid: "Filen er ekte, men en nyere versjon har erstattet den.", Keys: "Offentlige nøkler", KeysLead: "Med dem kan en fil kontrolleres uten oss.",
		LetterSubject: "Attesten din er klar", LetterLead: "{supervisor} har godkjent og signert veiledningsattesten din.", LetterLink: "Åpne attesten",
	},
	en: CertificatePage{
		List: "Certificates", ListLead: "Certificates that members have asked for or been given for their time in the group.", NoneAsked: "Nobody is waiting for a certificate.", Asked: "Waiting for you", Issued: "Issued", NoneIssued: "None issued yet.", AsksFor: "{name} asks for a certificate",
		Meta: "The group is supervised on the supervision that its members give", MetaHint: "The hours then stand on certificates of supervision on supervision.",
		Changed: "Attendance has changed since the certificate was made", ChangedLead: "The figures on the certificate are no longer those of the sessions. Make a new version if that is to be valid instead.", NewVersion: "Make a new version", Version: "version {version}",
		SignTitle: "Approve a certificate", SignLead: "{name} asks for a certificate. Fill in what is missing, read it through and sign.", AgainTitle: "New version of certificate {number}",
		Place: "Place", Authorisation: "Authorisation number", OwnCases: "Own cases were brought", External: "Are you an external supervisor?", ExternalHint: "External means that you neither work in the team nor lead it.",
		StatementHint: "Only if a programme or board requires it. Nothing about cases.", OrientationHint: "For example systems theory.", FromProfile: "Title and supervisor training are taken word for word from your profile.", ProfileLacks: "Your profile lacks a title or supervisor training, and the certificate will then have none.",
		Show: "Show the certificate", Sign: "Approve and sign", Preview: "This is the certificate", PreviewFoot: "Number and mark are set when you sign.", TwoSign: "The printout has a line for the supervisee’s signature, too.",
		DeclineTitle: "Decline", DeclineLine: "A line to whoever asked", Decline: "Decline",
		Title: "Certificate {number}", PDF: "Download as PDF", JSON: "Download the signed file (JSON)", CheckLink: "What somebody sees who checks it", Replaced: "Version {version} is valid. Earlier ones are not.",
		TodayAsked: "{name} is waiting for a certificate", TodayChanged: "Attendance has changed since certificate {number} was made",
		CheckTitle: "Check a certificate", CheckLead: "Write the number that stands at the foot of the certificate.", Number: "Number", Check: "Check", Unknown: "There is no certificate with that number here.", Valid: "The certificate is valid", Void: "no longer valid",
		VoidVersion: "Version {version} is no longer valid. A newer one has replaced it.", NoNames: "No names are shown here. Compare the figures and the mark with the paper.", Mark: "Mark", IssuedOn: "Issued", Dates: "First and last day", Time: "Time",
		FileTitle: "Check a file", FileLead: "Paste the content of the signed file. Nothing is kept.", FileGood: "The file is exactly as it was signed.", FileVoid: "The file is genuine, but a newer version has replaced it.", Keys: "Public keys", KeysLead: "With these a file can be checked without us.",
		LetterSubject: "Your certificate is ready", LetterLead: "{supervisor} has approved and signed your certificate of supervision.", LetterLink: "Open the certificate",
	},
}
