package server

import (
	"fmt"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"samrum/internal/paths"
	"samrum/internal/supervision"
)

// readsBook lets Alma give Norr a book through its form, and returns the book's page.
func (w *world) readsBook(title, pace, chapters string) string {
	w.Helper()
	w.wants(w.post("Alma", paths.NewReadingBook(norr), form(
		"title", title, "author", "Ester Granfors", "pace", pace, "chapters", chapters, "form_key", supervision.NewFormKey().String(),
	)), 303)
	return paths.ReadingBook(norr, value[string](w, `select id::text from books where title = $1`, title))
}

// bookOf puts a book of two chapters into a group's reading and returns its id.
func (w *world) bookOf(group string) string {
	w.Helper()
	w.exec(`insert into reading_plans select practice_id, id from groups where name = $1 on conflict do nothing`, group)
	id := value[string](w, `
		insert into books (practice_id, id, group_id, number, title, author, edition, pace, form_key, created_at)
		select g.practice_id, gen_random_uuid(), g.id, 1 + (select count(*) from books b where b.group_id = g.id), 'Samtal i motvind', 'Ester Granfors', '', 1, gen_random_uuid(), $2
		from groups g where name = $1 returning id::text`, group, worldStart)
	w.exec(`insert into chapters (practice_id, id, book_id, number, title) select practice_id, gen_random_uuid(), id, n, '' from books, generate_series(1, 2) n where id = $1::uuid`, id)
	return id
}

// daysOn is some days after the world's start.
func (w *world) daysOn(days int) { w.later(worldStart.AddDate(0, 0, days)) }

// plan is which chapters are read for which session, as "1: 1 2; 2: 3 4".
func (w *world) plan() string {
	w.Helper()
	return value[string](w, `
		select coalesce(string_agg(n || ': ' || chapters, '; ' order by n), '') from (
			select s.number as n, string_agg(c.number::text, ' ' order by b.number, c.number) as chapters
			from chapters c join books b on b.id = c.book_id join sessions s on s.id = c.session_id group by s.number) p`)
}

func (w *world) wantsPlan(want string) {
	w.Helper()
	if got := w.plan(); got != want {
		w.Errorf("the plan is %q, want %q", got, want)
	}
}

// fortnights plans n sessions of Norr, every other Tuesday from 1 December.
func (w *world) fortnights(n int) {
	w.Helper()
	for i := range n {
		w.session("Norr", time.Date(2026, 12, 1+14*i, 9, 0, 0, 0, time.UTC).Format("2006-01-02 15:04"))
	}
}

func (w *world) callOff(numbers ...int) {
	w.Helper()
	for _, n := range numbers {
		page := paths.CancelSession(norr, n)
		w.wants(w.post("Alma", page, opened(w.get("Alma", page), "reason", "Snöoväder")), 303)
	}
}

func TestACancelledSessionsChaptersGoToTheNext(t *testing.T) {
	w := newWorld(t)
	w.fortnights(4)
	w.readsBook("Samtal i motvind", "2", "1. Börja, 9–24\n2. Fråga, 25–40\n3. Lyssna, 41–58\n4. Vänta, 59–70\n5. Sluta")
	w.wantsPlan("1: 1 2; 2: 3 4; 3: 5")
	w.wants(w.get("Mira", paths.Reading(norr)), 200, "Samtal i motvind", "Ester Granfors", "Lyssna · Vänta", "kapitel 3–4 i ”Samtal i motvind”", "s. 9–24", "!"+paths.NewReadingBook(norr), "!ryms inte")

	w.callOff(2)
	w.wantsPlan("1: 1 2; 3: 3 4; 4: 5")
	w.wants(w.get("Mira", paths.Session(norr, 3)), 200, "Läsning till träffen", "3. Lyssna, s. 41–58", "4. Vänta")
	w.wants(w.get("Mira", paths.Session(norr, 2)), 200, "!Läsning till träffen")

	id := value[string](w, `select id::text from changes where kind = 'cancel'`)
	w.wants(w.post("Alma", paths.UndoChange(norr, id), nil), 303)
	w.wantsPlan("1: 1 2; 2: 3 4; 3: 5")
}

func TestTheReadingFollowsEveryChangeOfTheSessions(t *testing.T) {
	w := newWorld(t)
	w.fortnights(2)
	w.readsBook("Samtal i motvind", "1", "3")
	w.wantsPlan("1: 1; 2: 2")

	page := paths.NewSession(norr) // one more, between the two
	w.wants(w.post("Alma", page, opened(w.get("Alma", page), "date", "2026-12-08", "start_time", "09:00", "place", "on_site", "place_address", "Kvarnen")), 303)
	w.wantsPlan("1: 1; 2: 3; 3: 2")

	page = paths.MoveSession(norr, 1) // the first comes last
	w.wants(w.post("Alma", page, opened(w.get("Alma", page), "date", "2026-12-22", "start_time", "09:00")), 303)
	w.wantsPlan("1: 3; 2: 2; 3: 1")

	page = paths.Following(norr, 2) // the 15th and later two hours later: the order stays
	w.wants(w.post("Alma", page, opened(w.get("Alma", page), "start_time", "11:00", "do", "save")), 303)
	w.wantsPlan("1: 3; 2: 2; 3: 1")

	page = paths.EndGroup(norr)
	w.wants(w.post("Alma", page, opened(w.get("Alma", page))), 303)
	w.wantsPlan("")
	w.wants(w.get("Mira", paths.Reading(norr)), 200, "Samtal i motvind", "!"+paths.NewReadingBook(norr))
	w.wants(w.post("Alma", paths.ReopenGroup(norr), nil), 303)
	w.wantsPlan("1: 3; 2: 2; 3: 1")
}

func TestAYearThatIsPlannedLaterGetsTheChapters(t *testing.T) {
	w := newWorld(t)
	w.readsBook("Samtal i motvind", "2", "3")
	w.wants(w.get("Alma", paths.Reading(norr)), 200, "3 kapitel ryms inte", paths.NewSession(norr))
	w.wants(w.post("Alma", paths.Plan(norr), w.yearForm(norr, "first_date", "2026-12-01", "number", "2", "do", "save")), 303)
	w.wantsPlan("1: 1 2; 2: 3")
}

func TestWhatDoesNotFitIsSaidWithItsWaysOut(t *testing.T) {
	w := newWorld(t)
	w.fortnights(2)
	book := w.readsBook("Samtal i motvind", "1", "1. Börja\n2. Fråga\n3. Lyssna\n4. Vänta")
	page := w.get("Alma", paths.Reading(norr))
	w.wants(page, 200, "2 kapitel ryms inte före den sista planerade träffen", "4. Vänta",
		"Hoppa över kapitel: 2", book+"#list", "Lägg till träffar: 2", paths.NewSession(norr), "kapitel per träff: 2", book+"#pace", "Fördela jämnt, kapitel som mest på en träff: 2")
	w.wants(w.get("Mira", paths.Reading(norr)), 200, "2 kapitel ryms inte", "!Välj en väg", "!"+book)

	w.wants(w.post("Alma", paths.SpreadReading(norr), form("evenly", "yes")), 303)
	w.wantsPlan("1: 1 2; 2: 3 4")
	w.wants(w.get("Alma", paths.Reading(norr)), 200, "!ryms inte", "jämnt fördelade", "Följ bokens takt")
	w.wants(w.post("Alma", paths.SpreadReading(norr), form("evenly", "no")), 303)
	w.wantsPlan("1: 1; 2: 2")

	third := value[string](w, `select id::text from chapters where number = 2`)
	for range 2 { // a double click drops it once
		w.wants(w.post("Alma", book+"/chapters", form("chapter", third, "do", "drop")), 303)
	}
	w.wantsPlan("1: 1; 2: 3")
	w.wants(w.get("Alma", book), 200, "hoppas över", "Läs ändå")
	w.wants(w.post("Alma", book+"/chapters", form("chapter", third, "do", "take")), 303)
	w.wantsPlan("1: 1; 2: 2")
}

func TestAGroupThatFellBehindReadsOn(t *testing.T) {
	w := newWorld(t)
	w.fortnights(3)
	book := w.readsBook("Samtal i motvind", "2", "6")
	w.daysOn(8) // after the first session
	second := value[string](w, `select id::text from chapters where number = 2`)
	w.wants(w.get("Alma", book), 200, "Vi hann inte")
	w.wants(w.post("Alma", book+"/chapters", form("chapter", second, "do", "behind")), 303)
	w.wantsPlan("1: 1; 2: 2 3; 3: 4 5")
	w.wants(w.get("Alma", paths.Reading(norr)), 200, "Ett kapitel ryms inte", "Redan läst")
	w.wants(w.post("Alma", book+"/chapters", form("chapter", value[string](w, `select id::text from chapters where number = 1`), "do", "drop")), 303)
	w.wantsPlan("1: 1; 2: 2 3; 3: 4 5") // what was read is not dropped
}

func TestTheNextBookFollows(t *testing.T) {
	w := newWorld(t)
	w.fortnights(4)
	w.readsBook("Samtal i motvind", "2", "3")
	w.readsBook("Tystnadens former", "1", "3")
	w.wantsPlan("1: 1 2; 2: 3 1; 3: 2; 4: 3")
	w.wants(w.get("Mira", paths.Session(norr, 2)), 200, "”Samtal i motvind”", "”Tystnadens former”")
	w.wants(w.get("Mira", paths.Reading(norr)), 200, "kapitel 3 i ”Samtal i motvind”, kapitel 1 i ”Tystnadens former”")
}

func TestWhoJoinsMidwayCatchesUp(t *testing.T) {
	w := newWorld(t)
	w.fortnights(3)
	w.readsBook("Samtal i motvind", "2", "1. Börja, 9–24\n2. Fråga\n3. Lyssna\n4. Vänta\n5. Sluta")
	w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on)
		select practice_id, id, $1, '2026-12-10' from groups where name = 'Norr'`, w.people["Elin"])
	w.setTime(worldStart.AddDate(0, 0, 17)) // 11 December
	w.wants(w.get("Elin", paths.Reading(norr)), 200, "Att läsa ikapp", "1. Börja, s. 9–24", "Säg om du har läst")
	w.wants(w.get("Mira", paths.Reading(norr)), 200, "!Att läsa ikapp")
	w.setTime(worldStart.AddDate(0, 0, 60)) // all is read: there is nothing to catch up with
	w.wants(w.get("Elin", paths.Reading(norr)), 200, "!Att läsa ikapp")
}

func TestAStaleBookIsNotOverwritten(t *testing.T) {
	w := newWorld(t)
	w.exec(`update groups set co_lead_id = $1 where name = 'Norr'`, w.people["Petra"])
	w.fortnights(2)
	book := w.readsBook("Samtal i motvind", "1", "1. Börja\n2. Fråga")
	typed := form("title", "Samtal i motvind", "pace", "2", "chapters", "1. Börja\n2. Fråga\n3. Lyssna", "version", "1")
	w.wants(w.post("Petra", book, typed), 303)
	w.wants(w.post("Petra", book, typed), 303) // twice is once
	mine := form("title", "Samtal i medvind", "pace", "1", "chapters", "1. Börja", "version", "1")
	w.wants(w.post("Alma", book, mine), 409, "Det här har ändrats", `value="Samtal i medvind"`, "3. Lyssna", `name="version" value="2"`)
	if got := value[string](w, `select title || ' ' || pace || ' ' || version from books`); got != "Samtal i motvind 2 2" {
		t.Errorf("the book is %q", got)
	}
	mine.Set("version", "2")
	w.wants(w.post("Alma", book, mine), 303)
	w.wantsPlan("1: 1")
}

func TestAFormSentTwiceAddsOneBook(t *testing.T) {
	w := newWorld(t)
	sent := form("title", "Samtal i motvind", "pace", "1", "chapters", "2", "form_key", supervision.NewFormKey().String())
	w.wants(w.post("Alma", paths.NewReadingBook(norr), sent), 303)
	w.wants(w.post("Alma", paths.NewReadingBook(norr), sent), 303)
	if n := value[int](w, `select count(*)::int from books`); n != 1 {
		t.Errorf("%d books", n)
	}
}

func TestChaptersThatWereReadStay(t *testing.T) {
	w := newWorld(t)
	w.fortnights(2)
	book := w.readsBook("Samtal i motvind", "1", "1. Börja\n2. Fråga")
	w.daysOn(8)
	w.wants(w.post("Alma", book, form("title", "S", "pace", "1", "chapters", "2. Fråga", "version", "1")), 422, "Ett kapitel som gruppen har läst saknas")
	w.wants(w.post("Alma", book+"/removal", nil), 409, "Gruppen har läst ur boken")
	w.wantsPlan("1: 1; 2: 2")
	w.daysOn(0)
	w.wants(w.post("Alma", book+"/removal", nil), 303)
	w.wantsPlan("")
	w.wants(w.get("Alma", book), 404)
	w.wants(w.get("Mira", paths.Reading(norr)), 200, "Ingen bok än")
}

func TestOnlyTheGroupsLeadersChangeItsReading(t *testing.T) {
	w := newWorld(t)
	w.fortnights(1)
	book := w.readsBook("Samtal i motvind", "1", "2")
	chapter := value[string](w, `select id::text from chapters where number = 1`)
	w.bookOf("Väst") // has a book of its own
	theirs := strings.Replace(book, norr, syd, 1)
	elsewhere := strings.Replace(book, norr, vast, 1)
	for _, sent := range []struct{ as, path string }{
		{"Mira", book}, {"Farid", book}, {"Nora", book}, {"Petra", book}, {"Bo", book}, {"Bo", theirs}, {"Alma", elsewhere}, {"Petra", elsewhere},
	} {
		w.wants(w.get(sent.as, sent.path), 404)
		for _, tail := range []string{"", "/chapters", "/removal", "/questions", "/questions/removal"} {
			filled := form("title", "Kapad", "pace", "1", "chapters", "1", "version", "1", "chapter", chapter, "do", "drop", "question", "Varför?")
			w.wants(w.post(sent.as, sent.path+tail, filled), 404)
		}
	}
	for _, who := range []string{"Elin", "Farid", "Nora", "Petra", "Bo", "Kim"} {
		w.wants(w.get(who, paths.Reading(norr)), 404)
	}
	w.wants(w.post("Alma", book+"/chapters", form("chapter", supervision.NewFormKey().String(), "do", "drop")), 404)
	w.wants(w.post("Alma", book+"/chapters", form("chapter", chapter, "do", "burn")), 404)
	w.wantsPlan("1: 1")
	if n := value[int](w, `select count(*)::int from books where title = 'Samtal i motvind' and version = 1`); n != 2 {
		t.Errorf("%d books are as they were", n)
	}
}

func TestQuestionsAreReadWithTheirChapter(t *testing.T) {
	w := newWorld(t)
	w.fortnights(2)
	book := w.readsBook("Samtal i motvind", "1", "1. Börja\n2. Fråga")
	second := value[string](w, `select id::text from chapters where number = 2`)
	sent := form("question", "Vad väcker boken?", "chapter", "", "form_key", supervision.NewFormKey().String())
	w.wants(w.post("Alma", book+"/questions", sent), 303)
	w.wants(w.post("Alma", book+"/questions", sent), 303) // twice is once
	w.wants(w.post("Alma", book+"/questions", form("question", "När fick du vänta?", "chapter", second)), 303)
	w.wants(w.post("Alma", book+"/questions", form("question", "https://bok.example.org/fragor")), 303)
	w.wants(w.get("Mira", paths.Session(norr, 1)), 200, "Vad väcker boken?", `href="https://bok.example.org/fragor"`, "!När fick du vänta?")
	w.wants(w.get("Mira", paths.Session(norr, 2)), 200, "Vad väcker boken?", "När fick du vänta?")
	w.wants(w.get("", "/m/"+w.letter("Norr", "Mira", 2)), 200, "När fick du vänta?", "2. Fråga")
	id := value[string](w, `select id::text from reading_questions where text = 'Vad väcker boken?'`)
	w.wants(w.post("Alma", book+"/questions/removal", form("gone", id)), 303)
	w.wants(w.post("Alma", book+"/questions/removal", form("gone", id)), 303)
	w.wants(w.get("Mira", paths.Session(norr, 1)), 200, "!Vad väcker boken?")
}

// A question stands in letters: nothing in it may give somebody away.
func TestQuestionsAreReviewed(t *testing.T) {
	w := newWorld(t)
	book := w.readsBook("Samtal i motvind", "1", "1")
	page := book + "/questions"
	w.wants(w.post("Alma", page, form("question", "Hur gick det för 19121212-1212?")), 422, "Ta bort personnumret")
	rec := w.post("Alma", page, form("question", "Hur gick det på Storgatan 12?"))
	w.wants(rec, 422, `<mark class="doubt">`, "reason_question", "Hur gick det på")
	if n := value[int](w, `select count(*)::int from reading_questions`); n != 0 {
		t.Errorf("%d questions were stored", n)
	}
	again := form("question", "Hur gick det på Storgatan 12?", "reason_question", "made_up")
	for _, found := range askedFields.FindAllStringSubmatch(rec.Body.String(), -1) {
		again.Add("asked", found[1])
	}
	w.wants(w.post("Alma", page, again), 303)
	if got := value[string](w, `select rule || ' ' || reason from reading_reasons`); got != "street made_up" {
		t.Errorf("kept %q", got)
	}
	w.wants(w.post("Alma", page, form("question", "Vad menar Ester Granfors?")), 303) // the author may be named
}

func TestHostileBooks(t *testing.T) {
	w := newWorld(t)
	w.fortnights(1)
	evil := `<script>alert(1)</script>`
	book := w.readsBook(evil, "1", "1. "+evil+"\n2. \u202eevil")
	for _, path := range []string{paths.Reading(norr), paths.Session(norr, 1), book} {
		w.wants(w.get("Alma", path), 200, "!<script>alert", "!\u202e", "&lt;script&gt;")
	}
	w.wants(w.post("Alma", book+"/questions", form("question", "javascript:alert(1)")), 303)
	w.wants(w.get("Mira", paths.Session(norr, 1)), 200, "!href=\"javascript")
	page := paths.NewReadingBook(norr)
	for _, bad := range []string{"", "0", "101", strings.Repeat("rad\n", 101), strings.Repeat("å", 100_000), "2. Två\n1. Ett", "1. Ett, 30–12", "1. " + strings.Repeat("å", 201)} {
		w.wants(w.post("Alma", page, form("title", "T", "pace", "1", "chapters", bad)), 422)
	}
	for _, pace := range []string{"0", "-1", "21", "1.5", "x", "99999999999"} {
		w.wants(w.post("Alma", page, form("title", "T", "pace", pace, "chapters", "1")), 422, fmt.Sprintf(`value="%s"`, pace))
	}
	for i := range supervision.BooksMost - 1 {
		w.readsBook(fmt.Sprint("Bok ", i), "1", "1")
	}
	w.wants(w.post("Alma", page, form("title", "En för mycket", "pace", "1", "chapters", "1")), 422, "Gruppen har redan 20 böcker")
}

// Who has read is told to leaders as numbers, and few who have offer a summary.
func TestFewReadersOfferASummary(t *testing.T) {
	w := newWorld(t)
	w.fortnights(1)
	w.readsBook("Samtal i motvind", "1", "1")
	page := paths.Preparation(norr, 1)
	w.wants(w.post("Mira", page, form("read", "read")), 303)
	w.wants(w.post("Sara", page, form("read", "partly")), 303)
	w.wants(w.get("Alma", paths.Reading(norr)), 200, "1\u00a0har läst · 1\u00a0har en bit kvar", "!sammanfattning")
	w.wants(w.post("Jonas", page, form("read", "no")), 303)
	for _, path := range []string{paths.Reading(norr), paths.Session(norr, 1)} {
		w.wants(w.get("Alma", path), 200, "1\u00a0hinner inte", "Färre än hälften", "!Jonas har")
		w.wants(w.get("Mira", path), 200, "!har en bit kvar", "!Färre än hälften")
	}
	w.wants(w.get("Mira", paths.Reading(norr)), 200, "Du har svarat:", "Jag har läst")
}

// A group shows the way to its reading when it is of the form that reads, or has
// a book.
func TestTheGroupLeadsToItsReading(t *testing.T) {
	w := newWorld(t)
	w.wants(w.get("Mira", "/groups/"+norr), 200, "!"+paths.Reading(norr))
	w.exec(`update groups set form = 'two_part' where name = 'Norr'`)
	w.wants(w.get("Mira", "/groups/"+norr), 200, paths.Reading(norr))
	w.exec(`update groups set form = 'case' where name = 'Norr'`)
	w.wants(w.get("Alma", paths.GroupLetters(norr)), 200, "!läsningen en vecka")
	w.readsBook("Samtal i motvind", "1", "1")
	w.wants(w.get("Mira", "/groups/"+norr), 200, paths.Reading(norr))
	w.wants(w.get("Alma", paths.GroupLetters(norr)), 200, "läsningen en vecka")
}

// Two changes at once are spread one after the other: what the second spreads
// knows of the first.
func TestTwoWhoChangeAtOnceSpreadAllChapters(t *testing.T) {
	w := newWorld(t)
	w.fortnights(6)
	w.readsBook("Samtal i motvind", "1", "4")
	forms := map[string]url.Values{}
	for _, n := range []int{1, 2, 3} {
		page := paths.CancelSession(norr, n)
		forms[page] = opened(w.get("Alma", page), "reason", "Snöoväder")
	}
	held, err := w.Above.Begin(t.Context())
	w.must(err)
	_, err = held.Exec(t.Context(), `select from reading_plans for update`)
	w.must(err)
	var wg sync.WaitGroup
	for page, filled := range forms {
		wg.Go(func() { w.wants(w.post("Alma", page, filled), 303) })
	}
	w.untilWaiting(len(forms))
	w.must(held.Rollback(t.Context()))
	wg.Wait()
	w.wantsPlan("4: 1; 5: 2; 6: 3")
}

// untilWaiting returns when n transactions wait for a lock; after two seconds
// that is an error.
func (w *world) untilWaiting(n int) {
	w.Helper()
	const q = `select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
	for end := time.Now().Add(2 * time.Second); value[int](w, q) < n; {
		if time.Now().After(end) {
			w.Errorf("%d wait for a lock, want %d", value[int](w, q), n)
			return
		}
	}
}

// A group that was never used goes with its books.
func TestAGroupIsDeletedWithItsBooks(t *testing.T) {
	w := newWorld(t)
	w.fortnights(2)
	book := w.readsBook("Samtal i motvind", "1", "2")
	w.wants(w.post("Alma", book+"/questions", form("question", "Vad väcker boken?")), 303)
	w.exec(`delete from memberships where group_id = (select id from groups where name = 'Norr')`)
	w.wants(w.post("Alma", paths.DeleteGroup(norr), form("name", "Norr")), 303)
	if n := value[int](w, `select count(*)::int from chapters`); n != 0 {
		t.Errorf("%d chapters are left", n)
	}
}
