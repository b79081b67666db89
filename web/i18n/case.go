package i18n

import "strings"

// Case holds the words of bringing a case.
type Case struct {
	Title, EditTitle, ShowTitle, Lead, EditLead, WaitsForAny                                string
	Headline, HeadlineHint, Question, QuestionHint, NotForAll, Tip, Client                  string // {client} is the group's word
	Kind, Minutes, DontKnow, Urgency, UrgentNote, Readers, ReadersHint                      string
	More, Situation, SituationHint, Wishes, WishesHint, Affected, OwnLine, OwnLineHint      string
	AtMost                                                                                  string // {n} characters
	Leave, Submit, Until, UntilAny, Save, StoredTitle                                       string
	Asked, Told, Wanted, Felt                                                               string // a reader's labels
	From, HeadlineOnly, OwnLineNote, Deleted, GoneTitle, Gone, WithdrawnText                string
	Change, WithdrawTitle, WithdrawNote, Withdraw, DiscussNote, Discuss                     string
	Later, LaterLead, LaterSubmit, LaterTitle, LaterMine, LaterOthers, WriteRest            string // words to come
	Drafts, DraftsNote, DraftTitle, DraftLead, SaveDraft, DeleteDraft, Continue, NoHeadline string
}

var caseTexts = four[Case]{
	sv: Case{
		Title: "Ta med ett ärende", EditTitle: "Ändra ärendet", ShowTitle: "Anmält ärende", Lead: "Några rader räcker. Tills ni planerar tiden ser gruppen bara rubriken och minuterna.", EditLead: "Det du ändrar gäller direkt.", WaitsForAny: "Väntar till nästa träff som planeras",
		Headline: "Rubrik, utan namn", HeadlineHint: "Till exempel ”Förälder som slutat svara”.", Question: "Min fråga", QuestionHint: "Avsluta meningen ”Jag vill förstå, våga, välja …”.", NotForAll: "Behövs inte för process och sakfråga.",
		Tip: "Skriv roller i stället för namn: mamman, tonåringen, handläggaren, en mindre ort, i vintras.", Client: "Inga uppgifter som kan röja vem det gäller: {client}, anhöriga eller kollegor.",
		Kind: "Vad gäller det?", Minutes: "Önskad tid", DontKnow: "Vet inte", Urgency: "Kan det vänta?", UrgentNote: "Handledning ersätter inte akut stöd. Vid fara eller oro för ett barn: kontakta din chef eller följ er rutin nu.", Readers: "Vem får läsa före?", ReadersHint: "Rubriken och minuterna ser hela gruppen.",
		More: "Mer, om du vill", Situation: "Situationen i korthet", SituationHint: "Roller, vad som hänt, vad som redan prövats.", Wishes: "Vad vill du ha av gruppen?", WishesHint: "Välj högst två.", Affected: "Hur påverkar det dig?", OwnLine: "En rad för dig själv", OwnLineHint: "Ingen annan kan läsa den.",
		AtMost: "Högst {n} tecken.",
		Leave:  "Läs först igenom och ta bort namn och andra uppgifter som kan röja vem det gäller.", Submit: "Anmäl ärendet", Until: "Du kan ändra eller dra tillbaka det fram till träffen. Det tas bort 30 dagar efter träffen.", UntilAny: "Du kan ändra eller dra tillbaka det fram till träffen. Det tas bort 30 dagar efter träffen, senast efter 180 dagar.", Save: "Spara ändringen", StoredTitle: "Så står det nu",
		Asked: "Frågan", Told: "Situationen", Wanted: "Önskas av gruppen", Felt: "Så påverkar det",
		From: "Tas upp av", HeadlineOnly: "Resten läser den som skrev och handledaren, tills gruppen planerar tiden.", OwnLineNote: "Bara du ser den här raden.", Deleted: "Texten tas bort", GoneTitle: "Texten är borttagen", Gone: "Den tas bort 30 dagar efter träffen.", WithdrawnText: "Du har dragit tillbaka ärendet. Texten är borttagen.",
		Change: "Ändra", WithdrawTitle: "Dra tillbaka", WithdrawNote: "Bara du ser texten sedan. Du kan ångra i fem minuter, därefter är den borta.", Withdraw: "Dra tillbaka ärendet", DiscussNote: "När ni har tagit upp ärendet kan det inte längre ändras.", Discuss: "Markera som behandlat",
		Later: "Jag har något, detaljer kommer", LaterLead: "Gruppen ser att du har något och hur lång tid du önskar. Orden skriver du när du vill före träffen.", LaterSubmit: "Anmäl nu, skriv sedan", LaterTitle: "Detaljer kommer", LaterMine: "Du har anmält att du har något. Skriv resten när du vill före träffen.", LaterOthers: "Den som anmälde skriver mer före träffen.", WriteRest: "Skriv resten",
		Drafts: "Dina utkast", DraftsNote: "Bara du ser dem. Inget är anmält än.", DraftTitle: "Ditt utkast", DraftLead: "Bara du ser det. Det är inte anmält än.", SaveDraft: "Spara utkast", DeleteDraft: "Ta bort utkastet", Continue: "Fortsätt skriva", NoHeadline: "Utan rubrik",
	},
	da: Case{
		Title: "Tag en sag med", EditTitle: "Ændr sagen", ShowTitle: "Indmeldt sag", Lead: "Et par linjer er nok. Gruppen ser overskriften og minutterne, indtil I planlægger tiden.", EditLead: "Det, du ændrer, gælder med det samme.", WaitsForAny: "Venter til det næste møde, der planlægges",
		Headline: "Overskrift, uden navne", HeadlineHint: "For eksempel »Forælder der ikke længere svarer«.", Question: "Mit spørgsmål", QuestionHint: "Gør sætningen færdig: »Jeg vil gerne forstå, turde, vælge …«.", NotForAll: "Ikke nødvendigt for proces og emne.",
		Tip: "Skriv roller i stedet for navne: moren, teenageren, sagsbehandleren, en mindre by, i vinter.", Client: "Ingen oplysninger, der kan afsløre, hvem det handler om: {client}, pårørende eller kolleger.",
		Kind: "Hvad drejer det sig om?", Minutes: "Ønsket tid", DontKnow: "Ved ikke", Urgency: "Kan det vente?", UrgentNote: "Supervision erstatter ikke akut hjælp. Ved fare eller bekymring for et barn: kontakt din leder eller følg jeres procedure nu.", Readers: "Hvem må læse med på forhånd?", ReadersHint: "Overskriften og minutterne ser hele gruppen.",
		More: "Mere, hvis du vil", Situation: "Situationen kort", SituationHint: "Roller, hvad der er sket, hvad der er prøvet.", Wishes: "Hvad ønsker du af gruppen?", WishesHint: "Vælg højst to.", Affected: "Hvordan påvirker det dig?", OwnLine: "En linje til dig selv", OwnLineHint: "Ingen anden kan læse den.",
		AtMost: "Højst {n} tegn.",
		Leave:  "Læs først igennem, og fjern navne og andre oplysninger, der kan afsløre, hvem det handler om.", Submit: "Meld sagen ind", Until: "Du kan ændre sagen eller trække den tilbage frem til mødet. Den slettes 30 dage efter mødet.", UntilAny: "Du kan ændre sagen eller trække den tilbage frem til mødet. Den slettes 30 dage efter mødet, senest efter 180 dage.", Save: "Gem ændringen", StoredTitle: "Sådan står der nu",
		Asked: "Spørgsmålet", Told: "Situationen", Wanted: "Ønskes af gruppen", Felt: "Sådan påvirker det",
		From: "Tages op af", HeadlineOnly: "Resten læses af den, der skrev, og af supervisor, indtil gruppen planlægger tiden.", OwnLineNote: "Kun du ser denne linje.", Deleted: "Teksten slettes", GoneTitle: "Teksten er slettet", Gone: "Den slettes 30 dage efter mødet.", WithdrawnText: "Du har trukket sagen tilbage. Teksten er slettet.",
		Change: "Ændr", WithdrawTitle: "Træk tilbage", WithdrawNote: "Kun du ser teksten derefter. Du kan fortryde i fem minutter, så er den væk.", Withdraw: "Træk sagen tilbage", DiscussNote: "Når I har taget sagen op, kan den ikke længere ændres.", Discuss: "Markér som behandlet",
		Later: "Jeg har noget, detaljer følger", LaterLead: "Gruppen ser, at du har noget, og hvor lang tid du ønsker. Ordene skriver du, når du vil, inden mødet.", LaterSubmit: "Meld ind nu, skriv senere", LaterTitle: "Detaljer følger", LaterMine: "Du har meldt, at du har noget. Skriv resten, når du vil, inden mødet.", LaterOthers: "Den, der meldte ind, skriver mere inden mødet.", WriteRest: "Skriv resten",
		Drafts: "Dine kladder", DraftsNote: "Kun du ser dem. Intet er meldt ind endnu.", DraftTitle: "Din kladde", DraftLead: "Kun du ser den. Den er ikke meldt ind endnu.", SaveDraft: "Gem kladde", DeleteDraft: "Slet kladden", Continue: "Skriv videre", NoHeadline: "Uden overskrift",
	},
	nb: Case{
		Title: "Ta med en sak", EditTitle: "Endre saken", ShowTitle: "Innmeldt sak", Lead: "Noen linjer er nok. Gruppen ser overskriften og minuttene til dere planlegger tiden.", EditLead: "Det du endrer, gjelder med en gang.", WaitsForAny: "Venter til det neste møtet som planlegges",
		Headline: "Overskrift, uten navn", HeadlineHint: "For eksempel «Forelder som ikke lenger svarer».", Question: "Mitt spørsmål", QuestionHint: "Fullfør setningen «Jeg vil forstå, våge, velge …».", NotForAll: "Trengs ikke for prosess og tema.",
		Tip: "Skriv roller i stedet for navn: moren, tenåringen, saksbehandleren, et lite sted, i vinter.", Client: "Ingen opplysninger som kan røpe hvem det gjelder: {client}, pårørende eller kolleger.",
		Kind: "Hva gjelder det?", Minutes: "Ønsket tid", DontKnow: "Vet ikke", Urgency: "Kan det vente?", UrgentNote: "Veiledning erstatter ikke akutt hjelp. Ved fare eller bekymring for et barn: kontakt lederen din eller følg rutinen deres nå.", Readers: "Hvem kan lese på forhånd?", ReadersHint: "Overskriften og minuttene ser hele gruppen.",
		More: "Mer, hvis du vil", Situation: "Situasjonen kort", SituationHint: "Roller, hva som har skjedd, hva som er prøvd.", Wishes: "Hva ønsker du av gruppen?", WishesHint: "Velg høyst to.", Affected: "Hvordan påvirker det deg?", OwnLine: "En linje til deg selv", OwnLineHint: "Ingen andre kan lese den.",
		AtMost: "Høyst {n} tegn.",
		Leave:  "Les først gjennom og fjern navn og andre opplysninger som kan røpe hvem det gjelder.", Submit: "Meld inn saken", Until: "Du kan endre saken eller trekke den tilbake frem til møtet. Den slettes 30 dager etter møtet.", UntilAny: "Du kan endre saken eller trekke den tilbake frem til møtet. Den slettes 30 dager etter møtet, senest etter 180 dager.", Save: "Lagre endringen", StoredTitle: "Slik står det nå",
		Asked: "Spørsmålet", Told: "Situasjonen", Wanted: "Ønskes av gruppen", Felt: "Slik påvirker det",
		From: "Tas opp av", HeadlineOnly: "Resten leses av den som skrev, og av veilederen, til gruppen planlegger tiden.", OwnLineNote: "Bare du ser denne linjen.", Deleted: "Teksten slettes", GoneTitle: "Teksten er slettet", Gone: "Den slettes 30 dager etter møtet.", WithdrawnText: "Du har trukket saken tilbake. Teksten er slettet.",
		Change: "Endre", WithdrawTitle: "Trekk tilbake", WithdrawNote: "Bare du ser teksten etterpå. Du kan angre i fem minutter, så er den borte.", Withdraw: "Trekk saken tilbake", DiscussNote: "Når dere har tatt opp saken, kan den ikke lenger endres.", Discuss: "Merk som behandlet",
		Later: "Jeg har noe, detaljer kommer", LaterLead: "Gruppen ser at du har noe, og hvor lang tid du ønsker. Ordene skriver du når du vil før møtet.", LaterSubmit: "Meld inn nå, skriv senere", LaterTitle: "Detaljer kommer", LaterMine: "Du har meldt at du har noe. Skriv resten når du vil før møtet.", LaterOthers: "Den som meldte inn, skriver mer før møtet.", WriteRest: "Skriv resten",
		Drafts: "Dine utkast", DraftsNote: "Bare du ser dem. Ingenting er meldt inn ennå.", DraftTitle: "Utkastet ditt", DraftLead: "Bare du ser det. Det er ikke meldt inn ennå.", SaveDraft: "Lagre utkast", DeleteDraft: "Slett utkastet", Continue: "Skriv videre", NoHeadline: "Uten overskrift",
	},
	en: Case{
		Title: "Bring a case", EditTitle: "Change the case", ShowTitle: "Registered case", Lead: "A few lines are enough. The group sees the headline and the minutes until you plan your time together.", EditLead: "What you change applies at once.", WaitsForAny: "Waits for the next session that is planned",
		Headline: "Headline, no names", HeadlineHint: "For example “A parent who stopped answering”.", Question: "My question", QuestionHint: "Finish the sentence “I want to understand, dare, choose …”.", NotForAll: "Not needed for process and topic.",
		Tip: "Write roles instead of names: the mother, the teenager, the case worker, a small town, last winter.", Client: "Nothing that could reveal who it is about: {client}, relatives or colleagues.",
		Kind: "What is it about?", Minutes: "Wished time", DontKnow: "Don’t know", Urgency: "Can it wait?", UrgentNote: "Supervision does not replace urgent help. If someone is in danger or you worry about a child: contact your manager or follow your routine now.", Readers: "Who may read it beforehand?", ReadersHint: "The whole group sees the headline and the minutes.",
		More: "More, if you like", Situation: "The situation in brief", SituationHint: "Roles, what has happened, what has been tried.", Wishes: "What do you want from the group?", WishesHint: "Choose at most two.", Affected: "How does it affect you?", OwnLine: "A line for yourself", OwnLineHint: "Only you ever read it.",
		AtMost: "At most {n} characters.",
		Leave:  "First read it through and remove names and anything else that could reveal who it is about.", Submit: "Add the case", Until: "You can change or withdraw it until the session. It is deleted 30 days after the session.", UntilAny: "You can change or withdraw it until the session. It is deleted 30 days after the session, after 180 days at the latest.", Save: "Save the change", StoredTitle: "How it reads now",
		Asked: "The question", Told: "The situation", Wanted: "Wanted from the group", Felt: "How it affects the author",
		From: "Brought by", HeadlineOnly: "The rest is read by its author and the supervisor until the group plans its time.", OwnLineNote: "Only you see this line.", Deleted: "The text is deleted", GoneTitle: "The text is deleted", Gone: "It is deleted 30 days after the session.", WithdrawnText: "You have withdrawn the case. The text is deleted.",
		Change: "Change", WithdrawTitle: "Withdraw", WithdrawNote: "Only you see the text after that. You can undo it for five minutes, then it is gone.", Withdraw: "Withdraw the case", DiscussNote: "Once you have taken the case up it can no longer be changed.", Discuss: "Mark as discussed",
		Later: "I have something, details later", LaterLead: "The group sees that you have something and how much time you wish for. You write the words when you like before the session.", LaterSubmit: "Add now, write later", LaterTitle: "Details to come", LaterMine: "You have said that you have something. Write the rest when you like before the session.", LaterOthers: "Its author writes more before the session.", WriteRest: "Write the rest",
		Drafts: "Your drafts", DraftsNote: "Only you see them. Nothing is registered yet.", DraftTitle: "Your draft", DraftLead: "Only you see it. It is not registered yet.", SaveDraft: "Save draft", DeleteDraft: "Delete the draft", Continue: "Go on writing", NoHeadline: "No headline",
	},
}

// AtMostCharacters returns "Högst 80 tecken." and its like.
func (c Case) AtMostCharacters(n int) string { return strings.ReplaceAll(c.AtMost, "{n}", number(n)) }

// LeaveOut returns what must not stand in a text, with the group's own word for
// those its work is about.
func (c Case) LeaveOut(client string) string { return strings.ReplaceAll(c.Client, "{client}", client) }

// WishedMinutes returns "30 min", or that the author does not know.
func (x *Texts) WishedMinutes(n int) string {
	if n == 0 {
		return x.Case.DontKnow
	}
	return number(n) + nbsp + "min"
}

// Carried says for how many sessions an item has waited in vain: "väntat 2
// träffar".
func (x *Texts) Carried(n int) string {
	switch x.Language {
	case "da":
		return "ventet " + plural(n, "1 møde", "møder")
	case "nb":
		return "ventet " + plural(n, "1 møte", "møter")
	case "en":
		return "waited " + plural(n, "1 session", "sessions")
	}
	return "väntat " + plural(n, "1 träff", "träffar")
}
