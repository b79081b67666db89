package i18n

// Demo holds the words of the demonstration's own pages.
type Demo struct {
	Title, Lead, As, Supervisor, CoSupervisor, Member, Administrator, MailTitle, MailLead, NoMail, To, Open, MailLink, Of, Stranger, StrangerLead, AsHTML string
}

var demo = four[Demo]{
	sv: Demo{Title: "Prova Samrum", Lead: "Det här är en demonstration med en påhittad mottagning. Välj vem du vill vara. Allt går att ändra, ingenting skickas.", As: "Logga in som", Supervisor: "handledare", CoSupervisor: "medhandledare", Member: "deltagare", Administrator: "administratör", MailTitle: "Mejl som skulle ha skickats", MailLead: "I en demonstration stannar mejlen här.", NoMail: "Inga mejl än.", To: "Till", Open: "Öppna", MailLink: "Mejlen", Of: "i", Stranger: "Någon utifrån", StrangerLead: "Se inloggningssidan utan att vara inloggad.", AsHTML: "Visa som HTML"},
	da: Demo{Title: "Prøv Samrum", Lead: "Dette er en demonstration med en opdigtet praksis. Vælg, hvem du vil være. Alt kan ændres, intet sendes.", As: "Log ind som", Supervisor: "supervisor", CoSupervisor: "medsupervisor", Member: "deltager", Administrator: "administrator", MailTitle: "Mails, der ville være sendt", MailLead: "I en demonstration bliver mailene her.", NoMail: "Ingen mails endnu.", To: "Til", Open: "Åbn", MailLink: "Mailene", Of: "i", Stranger: "En udefra", StrangerLead: "Se loginsiden uden at være logget ind.", AsHTML: "Vis som HTML"},
	nb: Demo{Title: "Prøv Samrum", Lead: "Dette er en demonstrasjon med en oppdiktet praksis. Velg hvem du vil være. Alt kan endres, ingenting sendes.", As: "Logg inn som", Supervisor: "veileder", CoSupervisor: "medveileder", Member: "deltaker", Administrator: "administrator", MailTitle: "E-poster som ville vært sendt", MailLead: "I en demonstrasjon blir e-postene her.", NoMail: "Ingen e-poster ennå.", To: "Til", Open: "Åpne", MailLink: "E-postene", Of: "i", Stranger: "En utenfra", StrangerLead: "Se innloggingssiden uten å være logget inn.", AsHTML: "Vis som HTML"},
	en: Demo{Title: "Try Samrum", Lead: "This is a demonstration with a made-up practice. Choose who you want to be. Everything can be changed, nothing is sent.", As: "Sign in as", Supervisor: "supervisor", CoSupervisor: "co-supervisor", Member: "member", Administrator: "administrator", MailTitle: "Letters that would have been sent", MailLead: "In a demonstration the letters stay here.", NoMail: "No letters yet.", To: "To", Open: "Open", MailLink: "The letters", Of: "in", Stranger: "A stranger", StrangerLead: "See the sign-in page without being signed in.", AsHTML: "Show as HTML"},
}
