package browser

import "samrum/internal/paths"

const (
	aino  = "aino.lehtiranta@example.org"
	mette = "mette.lyngholm@example.org"
	pia   = "pia.osterlund-ask@example.org"
)

// setReading lets Petra give Aarhus a book that is too long.
func (w *world) setReading(v *visitor) {
	w.Helper()
	aarhus := w.group("Aarhus")
	v.as(petra).goTo(paths.NewReadingBook(aarhus))
	v.send(sendButton, form{
		"title": "Det man hører imellem", "author": "Signe Lyngvad", "pace": "1",
		"chapters": "1. At komme ind, 9–20\n2. Uro, 21–38\n3. Hvem taler?, 39–57\n4. Pauser, 58–70\n5. Når nogen tier, 71–90\n6. At holde ud, 91–110\n7. Hjem igen, 111–126",
	})
	v.at(paths.Reading(aarhus), 200)
	v.forgets()
}

func readingScenes(w *world) []scene {
	group, norr, next := w.group("bokgruppen"), w.group("Norr"), w.coming("bokgruppen")
	book := paths.ReadingBook(group, value[string](w, `select id::text from books where title = 'I samtalets utkant'`))
	return []scene{
		page("reading", alma, paths.Reading(group)),
		state("reading-member", aino, paths.Reading(group)),
		state("reading-newcomer", pia, paths.Reading(group)),
		state("reading-none", mira, paths.Reading(norr)),
		state("reading-over", petra, paths.Reading(w.group("Aarhus"))),
		state("reading-over-member", mette, paths.Reading(w.group("Aarhus"))),
		page("reading-book", alma, book),
		page("reading-new", alma, paths.NewReadingBook(group)),
		sent("reading-new-refused", alma, paths.NewReadingBook(group), sendButton, form{"title": "", "pace": "x", "chapters": "2. Två\n1. Ett"}),
		sent("reading-question-doubted", alma, book, "form[action$='/questions'] button", form{"question": "Hur gick det på Storgatan 12?"}),
		state("reading-session", aino, paths.Session(group, next)),
		state("reading-session-leader", alma, paths.Session(group, next)),
		state("reading-preparation", aino, paths.Preparation(group, next)),
		state("reading-group", aino, paths.Group(group)),
	}
}
