package i18n

import (
	"slices"
	"strings"

	"samrum/internal/supervision"
)

// Reading holds the words of a book read together: {n} is a number, {book} a
// title, {chapters} numbers such as 3–4.
type Reading struct {
	Title, Lead, None, NoneLead, Next, NextNone, Plan, PlanNone, Chapter, Read, Books                     string
	OneChapter, ManyChapters, InBook, Quoted, Page, Pages                                                 string
	Over, OverOne, WaysOut, EvenlyNow, Evenly, ByPace, CatchUp, CatchUpLead, YouSaid, Unsaid, Summary     string
	Add, AddLead, BookTitle, Author, Edition, Pace, PaceHint, PaceOne, PaceMany, ChapterList, ChapterHint string
	AddSubmit, Change, Chapters, Drop, Dropped, TakeBack, NotReached, NoSession                           string
	Questions, QuestionsLead, NoQuestions, Question, QuestionHint, About, WholeBook, AddQuestion, Forget  string
	Remove, RemoveLead, RemoveUsed, Meanwhile, LetterQuestions, EditionHint, SessionReading, Opens        string
}

var reading = four[Reading]{
	sv: Reading{
		Title: "Läsning", Lead: "En bok läses i lagom bitar till varje träff. Planen följer med när en träff flyttas eller ställs in.",
		None: "Ingen bok än", NoneLead: "När handledaren har lagt in en bok står det här vad som ska läsas till varje träff.",
		Next: "Till nästa träff", NextNone: "Inget att läsa till nästa träff.", Plan: "Så fördelas kapitlen", PlanNone: "Inga kapitel kvar att läsa.", Chapter: "Kapitel", Read: "Redan läst", Books: "Böcker",
		OneChapter: "kapitel {chapters}", ManyChapters: "kapitel {chapters}", InBook: "{chapters} i {book}", Quoted: "”{book}”", Page: "s. {n}", Pages: "s. {n}",
		Over: "{n} kapitel ryms inte före den sista planerade träffen", OverOne: "Ett kapitel ryms inte före den sista planerade träffen", WaysOut: "Välj en väg:", EvenlyNow: "Kapitlen är jämnt fördelade över träffarna som är kvar.", Evenly: "Fördela jämnt", ByPace: "Följ bokens takt i stället",
		CatchUp: "Att läsa ikapp", CatchUpLead: "Gruppen läste det här innan du kom med. Läs i din egen takt.", YouSaid: "Du har svarat:", Unsaid: "Säg om du har läst", Summary: "Färre än hälften av dem som svarat har läst. Börja gärna läsdelen med tio minuters sammanfattning.",
		Add: "Lägg till bok", AddLead: "Kapitlen fördelas över de träffar som är planerade.", BookTitle: "Bokens titel", Author: "Författare", Edition: "Upplaga", EditionHint: "Så att alla har samma sidnummer.", Pace: "Kapitel per träff", PaceHint: "Fler kapitel per träff kräver längre tid för boken.", PaceOne: "ett kapitel per träff", PaceMany: "{n} kapitel per träff",
		ChapterList: "Kapitel", ChapterHint: "Ett kapitel per rad, till exempel 3. Att lyssna, 41–58. Eller bara hur många kapitel boken har.",
		AddSubmit: "Lägg till boken", Change: "Ändra boken", Chapters: "Kapitel för kapitel", Drop: "Hoppa över", Dropped: "hoppas över", TakeBack: "Läs ändå", NotReached: "Vi hann inte", NoSession: "ingen träff än",
		Questions: "Frågor att läsa med", QuestionsLead: "De står i mejlen före träffen, på träffens sida och i rummet.", NoQuestions: "Inga frågor än.", Question: "Ny fråga", QuestionHint: "En mening, eller en länk som börjar med https://. Skriv inget som kan röja någon.", About: "Gäller", WholeBook: "Hela boken", AddQuestion: "Lägg till frågan", Forget: "Ta bort",
		Remove: "Ta bort boken", RemoveLead: "Boken, kapitlen och frågorna tas bort.", RemoveUsed: "Gruppen har läst ur boken, så den är kvar. Hoppa över de kapitel som ni inte läser.", Meanwhile: "Så här är boken nu:", LetterQuestions: "Att tänka på medan du läser:", SessionReading: "Läsning till träffen", Opens: "Öppna läsplanen",
	},
	da: Reading{
		Title: "Læsning", Lead: "En bog læses i passende bidder til hvert møde. Planen følger med, når et møde flyttes eller aflyses.",
		None: "Ingen bog endnu", NoneLead: "Når supervisoren har lagt en bog ind, står det her, hvad der skal læses til hvert møde.",
		Next: "Til næste møde", NextNone: "Intet at læse til næste møde.", Plan: "Sådan fordeles kapitlerne", PlanNone: "Ingen kapitler tilbage at læse.", Chapter: "Kapitel", Read: "Allerede læst", Books: "Bøger",
		OneChapter: "kapitel {chapters}", ManyChapters: "kapitel {chapters}", InBook: "{chapters} i {book}", Quoted: "»{book}«", Page: "s. {n}", Pages: "s. {n}",
		Over: "{n} kapitler kan ikke nås før det sidste planlagte møde", OverOne: "Et kapitel kan ikke nås før det sidste planlagte møde", WaysOut: "Vælg en vej:", EvenlyNow: "Kapitlerne er fordelt jævnt over de møder, der er tilbage.", Evenly: "Fordel jævnt", ByPace: "Følg bogens tempo i stedet",
		CatchUp: "At læse op på", CatchUpLead: "Gruppen læste dette, før du kom med. Læs i dit eget tempo.", YouSaid: "Du har svaret:", Unsaid: "Sig, om du har læst", Summary: "Færre end halvdelen af dem, der har svaret, har læst. Begynd gerne læsedelen med ti minutters resumé.",
		Add: "Tilføj bog", AddLead: "Kapitlerne fordeles over de møder, der er planlagt.", BookTitle: "Bogens titel", Author: "Forfatter", Edition: "Udgave", EditionHint: "Så alle har de samme sidetal.", Pace: "Kapitler pr. møde", PaceHint: "Flere kapitler pr. møde kræver længere tid til bogen.", PaceOne: "et kapitel pr. møde", PaceMany: "{n} kapitler pr. møde",
		ChapterList: "Kapitler", ChapterHint: "Et kapitel pr. linje, for eksempel 3. At lytte, 41–58. Eller blot hvor mange kapitler bogen har.",
		AddSubmit: "Tilføj bogen", Change: "Ret bogen", Chapters: "Kapitel for kapitel", Drop: "Spring over", Dropped: "springes over", TakeBack: "Læs alligevel", NotReached: "Vi nåede det ikke", NoSession: "intet møde endnu",
		Questions: "Spørgsmål at læse med", QuestionsLead: "De står i mailene før mødet, på mødets side og i rummet.", NoQuestions: "Ingen spørgsmål endnu.", Question: "Nyt spørgsmål", QuestionHint: "En sætning eller et link, der begynder med https://. Skriv ikke noget, der kan røbe nogen.", About: "Gælder", WholeBook: "Hele bogen", AddQuestion: "Tilføj spørgsmålet", Forget: "Fjern",
		Remove: "Fjern bogen", RemoveLead: "Bogen, kapitlerne og spørgsmålene fjernes.", RemoveUsed: "Gruppen har læst i bogen, så den bliver. Spring de kapitler over, som I ikke læser.", Meanwhile: "Sådan er bogen nu:", LetterQuestions: "At tænke på, mens du læser:", SessionReading: "Læsning til mødet", Opens: "Åbn læseplanen",
	},
	nb: Reading{
		Title: "Lesing", Lead: "En bok leses i passe biter til hvert møte. Planen følger med når et møte flyttes eller avlyses.",
		None: "Ingen bok ennå", NoneLead: "Når veilederen har lagt inn en bok, står det her hva som skal leses til hvert møte.",
		Next: "Til neste møte", NextNone: "Ingenting å lese til neste møte.", Plan: "Slik fordeles kapitlene", PlanNone: "Ingen kapitler igjen å lese.", Chapter: "Kapittel", Read: "Allerede lest", Books: "Bøker",
		OneChapter: "kapittel {chapters}", ManyChapters: "kapittel {chapters}", InBook: "{chapters} i {book}", Quoted: "«{book}»", Page: "s. {n}", Pages: "s. {n}",
		Over: "{n} kapitler får ikke plass før det siste planlagte møtet", OverOne: "Ett kapittel får ikke plass før det siste planlagte møtet", WaysOut: "Velg en vei:", EvenlyNow: "Kapitlene er jevnt fordelt over møtene som er igjen.", Evenly: "Fordel jevnt", ByPace: "Følg bokas tempo i stedet",
		CatchUp: "Å lese seg opp på", CatchUpLead: "Gruppen leste dette før du ble med. Les i ditt eget tempo.", YouSaid: "Du har svart:", Unsaid: "Si om du har lest", Summary: "Færre enn halvparten av dem som har svart, har lest. Begynn gjerne lesedelen med ti minutters sammendrag.",
		Add: "Legg til bok", AddLead: "Kapitlene fordeles over møtene som er planlagt.", BookTitle: "Bokas tittel", Author: "Forfatter", Edition: "Utgave", EditionHint: "Så alle har de samme sidetallene.", Pace: "Kapitler per møte", PaceHint: "Flere kapitler per møte krever lengre tid til boka.", PaceOne: "ett kapittel per møte", PaceMany: "{n} kapitler per møte",
		ChapterList: "Kapitler", ChapterHint: "Ett kapittel per linje, for eksempel 3. Å lytte, 41–58. Eller bare hvor mange kapitler boka har.",
		AddSubmit: "Legg til boka", Change: "Endre boka", Chapters: "Kapittel for kapittel", Drop: "Hopp over", Dropped: "hoppes over", TakeBack: "Les likevel", NotReached: "Vi rakk det ikke", NoSession: "ikke noe møte ennå",
		Questions: "Spørsmål å lese med", QuestionsLead: "De står i e-postene før møtet, på møtets side og i rommet.", NoQuestions: "Ingen spørsmål ennå.", Question: "Nytt spørsmål", QuestionHint: "En setning, eller en lenke som begynner med https://. Ikke skriv noe som kan røpe noen.", About: "Gjelder", WholeBook: "Hele boka", AddQuestion: "Legg til spørsmålet", Forget: "Fjern",
		Remove: "Fjern boka", RemoveLead: "Boka, kapitlene og spørsmålene fjernes.", RemoveUsed: "Gruppen har lest i boka, så den blir. Hopp over kapitlene som dere ikke leser.", Meanwhile: "Slik er boka nå:", LetterQuestions: "Å tenke på mens du leser:", SessionReading: "Lesing til møtet", Opens: "Åpne leseplanen",
	},
	en: Reading{
		Title: "Reading", Lead: "A book is read in fair pieces for each session. The plan follows when a session moves or is cancelled.",
		None: "No book yet", NoneLead: "When the supervisor has added a book, what to read for each session stands here.",
		Next: "For the next session", NextNone: "Nothing to read for the next session.", Plan: "How the chapters are spread", PlanNone: "No chapters left to read.", Chapter: "Chapter", Read: "Already read", Books: "Books",
		OneChapter: "chapter {chapters}", ManyChapters: "chapters {chapters}", InBook: "{chapters} of {book}", Quoted: "“{book}”", Page: "p. {n}", Pages: "pp. {n}",
		Over: "{n} chapters do not fit before the last planned session", OverOne: "One chapter does not fit before the last planned session", WaysOut: "Choose a way:", EvenlyNow: "The chapters are spread evenly over the sessions left.", Evenly: "Spread evenly", ByPace: "Follow the book's pace instead",
		CatchUp: "To catch up on", CatchUpLead: "The group read this before you joined. Read at your own pace.", YouSaid: "You answered:", Unsaid: "Say whether you have read", Summary: "Fewer than half of those who answered have read. You could begin the reading part with a ten-minute summary.",
		Add: "Add a book", AddLead: "The chapters are spread over the sessions that are planned.", BookTitle: "Title of the book", Author: "Author", Edition: "Edition", EditionHint: "So that everybody has the same page numbers.", Pace: "Chapters a session", PaceHint: "More chapters a session need more time for the book.", PaceOne: "one chapter a session", PaceMany: "{n} chapters a session",
		ChapterList: "Chapters", ChapterHint: "One chapter a line, for example 3. To listen, 41–58. Or only how many chapters the book has.",
		AddSubmit: "Add the book", Change: "Change the book", Chapters: "Chapter by chapter", Drop: "Drop", Dropped: "dropped", TakeBack: "Read it after all", NotReached: "We did not get to it", NoSession: "no session yet",
		Questions: "Questions to read with", QuestionsLead: "They stand in the emails before the session, on the session's page and in the room.", NoQuestions: "No questions yet.", Question: "New question", QuestionHint: "One sentence, or a link that begins with https://. Write nothing that may give somebody away.", About: "About", WholeBook: "The whole book", AddQuestion: "Add the question", Forget: "Remove",
		Remove: "Remove the book", RemoveLead: "The book, its chapters and its questions are removed.", RemoveUsed: "The group has read some of the book, so it stays. Drop the chapters that you do not read.", Meanwhile: "This is the book now:", LetterQuestions: "To think about while you read:", SessionReading: "Reading for the session", Opens: "Open the reading plan",
	},
}

// ChapterNumbers returns "kapitel 3–4" or "kapitel 3, 5–6".
func (x *Texts) ChapterNumbers(chapters []supervision.Chapter) string {
	var runs []string
	for i := 0; i < len(chapters); {
		j := i
		for j+1 < len(chapters) && chapters[j+1].Number == chapters[j].Number+1 {
			j++
		}
		run := number(chapters[i].Number)
		if j > i {
			run += "–" + number(chapters[j].Number)
		}
		runs, i = append(runs, run), j+1
	}
	text := x.Reading.ManyChapters
	if len(chapters) == 1 {
		text = x.Reading.OneChapter
	}
	return strings.ReplaceAll(text, "{chapters}", strings.Join(runs, ", "))
}

// ReadingText says what is to be read, as "kapitel 3–4 i ”Boken”"; "" for
// nothing.
func (x *Texts) ReadingText(reading []supervision.BookReading) string {
	parts := make([]string, len(reading))
	for i, r := range reading {
		parts[i] = strings.NewReplacer("{chapters}", x.ChapterNumbers(r.Chapters), "{book}", x.BookName(r.Title)).Replace(x.Reading.InBook)
	}
	return strings.Join(parts, ", ")
}

// BookName returns a title as it is quoted.
func (x *Texts) BookName(title string) string {
	return strings.ReplaceAll(x.Reading.Quoted, "{book}", title)
}

// BookAndAuthor returns a quoted title, with the author where she is known.
func (x *Texts) BookAndAuthor(title, author string) string {
	if author == "" {
		return x.BookName(title)
	}
	return x.BookName(title) + ", " + author
}

// ChapterLine returns "3. Att lyssna, s. 41–58", or "Kapitel 3" for one without a
// title.
func (x *Texts) ChapterLine(c supervision.Chapter) string {
	line := x.Reading.Chapter + nbsp + number(c.Number)
	if c.Title != "" {
		line = number(c.Number) + ". " + c.Title
	}
	if pages := x.PagesOf(c); pages != "" {
		line += ", " + pages
	}
	return line
}

// PagesOf returns "s. 41–58", "" when they are not said.
func (x *Texts) PagesOf(c supervision.Chapter) string {
	switch {
	case c.LastPage() == 0:
		return ""
	case c.Pages == 1:
		return strings.ReplaceAll(x.Reading.Page, "{n}", number(c.FirstPage))
	}
	return strings.ReplaceAll(x.Reading.Pages, "{n}", number(c.FirstPage)+"–"+number(c.LastPage()))
}

// ChaptersAPace returns "två kapitel per träff".
func (x *Texts) ChaptersAPace(n int) string {
	if n == 1 {
		return x.Reading.PaceOne
	}
	return strings.ReplaceAll(x.Reading.PaceMany, "{n}", number(n))
}

// ChaptersOver says how many chapters do not fit.
func (x *Texts) ChaptersOver(n int) string {
	if n == 1 {
		return x.Reading.OverOne
	}
	return strings.ReplaceAll(x.Reading.Over, "{n}", number(n))
}

// BookFacts says author, edition and pace of a book in one line.
func (x *Texts) BookFacts(author, edition string, pace int) string {
	facts := []string{author, edition}
	if pace > 0 {
		facts = append(facts, x.ChaptersAPace(pace))
	}
	return strings.Join(slices.DeleteFunc(facts, func(s string) bool { return s == "" }), " · ")
}
