package browser

import "samrum/internal/paths"

const (
	aino = "aino.lehtiranta@example.org"
	pia  = "pia.osterlund-ask@example.org"
)

func readingScenes(w *world) []scene {
	group, norr, next := w.group("bokgruppen"), w.group("Norr"), w.coming("bokgruppen")
	book := paths.ReadingBook(group, value[string](w, `select id::text from books where number = 1`))
	return []scene{
		page("reading", alma, paths.Reading(group)),
		page("reading-member", aino, paths.Reading(group)),
		page("reading-newcomer", pia, paths.Reading(group)),
		state("reading-none", mira, paths.Reading(norr)),
		page("reading-book", alma, book),
		page("reading-new", alma, paths.NewReadingBook(group)),
		sent("reading-new-refused", alma, paths.NewReadingBook(group), sendButton, form{"title": "", "pace": "x", "chapters": "2. Två\n1. Ett"}),
		sent("reading-question-doubted", alma, book, "form[action$='/questions'] button", form{"question": "Hur gick det på Storgatan 12?"}),
		page("reading-session", aino, paths.Session(group, next)),
		page("reading-session-leader", alma, paths.Session(group, next)),
		page("reading-preparation", aino, paths.Preparation(group, next)),
		page("reading-group", aino, paths.Group(group)),
	}
}
