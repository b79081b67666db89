package i18n

// Answering holds the words of the form behind a round's link. {group}, {day},
// {at}, {leaders}, {n} (answers), {m} (answers) and {p} (percent) are filled in.
type Answering struct {
	Title, CheckTitle, Lead, CheckLead, Closes                 string
	Who, NoName, Once, Hidden, Seen, SeenOrderer, SeenWords    string
	CheckSeen, Operator, Begin, Send, NamedAs                  string
	Named                                                      map[string]string
	NamedHint, SentTitle, Sent, SentUntil, ClosedTitle, Closed string
	ToResult, UnknownTitle, Unknown, Try                       string
	Toward                                                     string
	RoomTitle, RoomLead, RoomLeads, TodayLine, CheckTodayLine  string
}

var answering = four[Answering]{
	sv: Answering{
		Title: "Hur fungerar handledningen?", CheckTitle: "Hur var träffen?", Lead: "{group}. Det tar ungefär 90 sekunder.", CheckLead: "{group}. Fyra frågor, under en halv minut.", Closes: "Öppet till {day} {at}.",
		Who: "Vem ser vad", NoName: "Svaren är konfidentiella. De sparas utan namn, tid och avsändare.", Once: "Det du skickar går inte att ändra.", Hidden: "Innan det stänger ser ingen något, inte ens hur många som har svarat.",
		Seen: "Gruppen och {leaders} ser medelvärden när minst {n} har svarat.", SeenOrderer: "Den som beställt handledningen ser medelvärden när minst {m} och {p} procent har svarat, aldrig vad någon har skrivit.", SeenWords: "Det du skriver visas för gruppen och {leaders} i blandad ordning, när minst {n} har svarat.",
		CheckSeen: "Bara {leaders} ser svaren: tre träffar tillsammans, och bara träffar där minst {n} har svarat.", Operator: "Vad driften kan läsa", Begin: "Frågorna", Send: "Skicka svaren", NamedAs: "Raden till handledaren",
		Named: map[string]string{"without": "utan namn", "with": "med mitt namn"}, NamedHint: "Med namn läses raden av handledaren och hör inte till svaren.",
		SentTitle: "Dina svar är skickade", Sent: "De går inte att ändra, och ingen kan se vilka som är dina.", SentUntil: "Det stänger {day} {at}. Därefter finns resultatet i gruppen, om tillräckligt många har svarat.",
		ClosedTitle: "Det är stängt", Closed: "Det går inte längre att svara.", ToResult: "Till resultatet", UnknownTitle: "Länken leder ingenstans", Unknown: "Kontrollera att hela länken kom med, eller öppna brevet igen.",
		Try: "Du provar formuläret så som deltagarna ser det. Inget sparas.", Toward: "Till utvärderingen",
		RoomTitle: "Utvärdering", RoomLead: "Frågorna är öppna. Svara nu eller senare i veckan.", RoomLeads: "Frågorna är öppna. Deltagarna svarar på telefonen, här eller med länken i brevet.", TodayLine: "90 sekunder om handledningen i {group}", CheckTodayLine: "Fyra frågor om träffen i {group}",
	},
	da: Answering{
		Title: "Hvordan fungerer supervisionen?", CheckTitle: "Hvordan var mødet?", Lead: "{group}. Det tager cirka 90 sekunder.", CheckLead: "{group}. Fire spørgsmål, under et halvt minut.", Closes: "Åbent til {day} {at}.",
		Who: "Hvem ser hvad", NoName: "Svarene er fortrolige. De gemmes uden navn, tid og afsender.", Once: "Det, du sender, kan ikke ændres.", Hidden: "Før der lukkes, ser ingen noget, heller ikke hvor mange der har svaret.",
		Seen: "Gruppen og {leaders} ser gennemsnit, når mindst {n} har svaret.", SeenOrderer: "Den, der har bestilt supervisionen, ser gennemsnit, når mindst {m} og {p} procent har svaret, aldrig hvad nogen har skrevet.", SeenWords: "Det, du skriver, vises for gruppen og {leaders} i blandet rækkefølge, når mindst {n} har svaret.",
		CheckSeen: "Kun {leaders} ser svarene: tre møder sammen, og kun møder, hvor mindst {n} har svaret.", Operator: "Hvad driften kan læse", Begin: "Spørgsmålene", Send: "Send svarene", NamedAs: "Linjen til supervisor",
		Named: map[string]string{"without": "uden navn", "with": "med mit navn"}, NamedHint: "Med navn læses linjen af supervisor og hører ikke til svarene.",
		SentTitle: "Dine svar er sendt", Sent: "De kan ikke ændres, og ingen kan se, hvilke der er dine.", SentUntil: "Der lukkes {day} {at}. Derefter ligger resultatet i gruppen, hvis nok har svaret.",
		ClosedTitle: "Der er lukket", Closed: "Det er ikke længere muligt at svare.", ToResult: "Til resultatet", UnknownTitle: "Linket fører ingen steder hen", Unknown: "Se efter, om hele linket kom med, eller åbn mailen igen.",
		Try: "Du prøver formularen, som deltagerne ser den. Intet gemmes.", Toward: "Til evalueringen",
		RoomTitle: "Evaluering", RoomLead: "Spørgsmålene er åbne. Svar nu eller senere på ugen.", RoomLeads: "Spørgsmålene er åbne. Deltagerne svarer på telefonen, her eller med linket i mailen.", TodayLine: "90 sekunder om supervisionen i {group}", CheckTodayLine: "Fire spørgsmål om mødet i {group}",
	},
	nb: Answering{
		Title: "Hvordan fungerer veiledningen?", CheckTitle: "Hvordan var møtet?", Lead: "{group}. Det tar omtrent 90 sekunder.", CheckLead: "{group}. Fire spørsmål, under et halvt minutt.", Closes: "Åpent til {day} {at}.",
		Who: "Hvem ser hva", NoName: "Svarene er konfidensielle. De lagres uten navn, tid og avsender.", Once: "Det du sender, kan ikke endres.", Hidden: "Før det stenger, ser ingen noe, heller ikke hvor mange som har svart.",
		Seen: "Gruppen og {leaders} ser gjennomsnitt når minst {n} har svart.", SeenOrderer: "Den som har bestilt veiledningen, ser gjennomsnitt når minst {m} og {p} prosent har svart, aldri hva noen har skrevet.", SeenWords: "Det du skriver, vises for gruppen og {leaders} i blandet rekkefølge når minst {n} har svart.",
		CheckSeen: "Bare {leaders} ser svarene: tre møter sammen, og bare møter der minst {n} har svart.", Operator: "Hva driften kan lese", Begin: "Spørsmålene", Send: "Send svarene", NamedAs: "Linjen til veilederen",
		Named: map[string]string{"without": "uten navn", "with": "med navnet mitt"}, NamedHint: "Med navn leses linjen av veilederen og hører ikke til svarene.",
		SentTitle: "Svarene dine er sendt", Sent: "De kan ikke endres, og ingen kan se hvilke som er dine.", SentUntil: "Det stenger {day} {at}. Deretter ligger resultatet i gruppen hvis mange nok har svart.",
		ClosedTitle: "Det er stengt", Closed: "Det er ikke lenger mulig å svare.", ToResult: "Til resultatet", UnknownTitle: "Lenken fører ingen steder", Unknown: "Se etter om hele lenken kom med, eller åpne brevet igjen.",
		Try: "Du prøver skjemaet slik deltakerne ser det. Ingenting lagres.", Toward: "Til evalueringen",
		RoomTitle: "Evaluering", RoomLead: "Spørsmålene er åpne. Svar nå eller senere i uken.", RoomLeads: "Spørsmålene er åpne. Deltakerne svarer på telefonen, her eller med lenken i brevet.", TodayLine: "90 sekunder om veiledningen i {group}", CheckTodayLine: "Fire spørsmål om møtet i {group}",
	},
	en: Answering{
		Title: "How does the supervision work?", CheckTitle: "How was the session?", Lead: "{group}. It takes about 90 seconds.", CheckLead: "{group}. Four questions, under half a minute.", Closes: "Open until {day} at {at}.",
		Who: "Who sees what", NoName: "The answers are confidential. They are kept without a name, a time or a sender.", Once: "What you send cannot be changed.", Hidden: "Until it closes nobody sees anything, not even how many have answered.",
		Seen: "The group and {leaders} see means once at least {n} have answered.", SeenOrderer: "Whoever ordered the supervision sees means once at least {m} and {p} per cent have answered, never what anybody has written.", SeenWords: "What you write is shown to the group and {leaders} in mixed order, once at least {n} have answered.",
		CheckSeen: "Only {leaders} see the answers: three sessions together, and only sessions where at least {n} have answered.", Operator: "What the operator can read", Begin: "The questions", Send: "Send answers", NamedAs: "The line to the supervisor",
		Named: map[string]string{"without": "without a name", "with": "with my name"}, NamedHint: "With a name the line is read by the supervisor and is no part of the answers.",
		SentTitle: "Your answers are sent", Sent: "They cannot be changed, and nobody can see which are yours.", SentUntil: "It closes {day} at {at}. After that the result is in the group, if enough have answered.",
		ClosedTitle: "It is closed", Closed: "It is no longer possible to answer.", ToResult: "To the result", UnknownTitle: "The link leads nowhere", Unknown: "See that the whole link came along, or open the letter again.",
		Try: "You are trying the form as members see it. Nothing is kept.", Toward: "To the evaluation",
		RoomTitle: "Evaluation", RoomLead: "The questions are open. Answer now or later this week.", RoomLeads: "The questions are open. Members answer on their phones, here or with the link in the letter.", TodayLine: "90 seconds about the supervision in {group}", CheckTodayLine: "Four questions about the session in {group}",
	},
}
