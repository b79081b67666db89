package supervision

import "slices"

// A BookReading is what is to be read of one book before a session. A session
// may have several: the next book follows where one ends.
type BookReading struct {
	BookID    ID[Book]
	Title     string
	Author    string
	Edition   string
	Chapters  []Chapter
	Questions []ReadingQuestion // those of the chapters first, then those of the whole book
}

// A ReadingQuestion is something to think about while reading: words, or a link
// to them.
type ReadingQuestion struct {
	ID        ID[ReadingQuestion]
	ChapterID ID[Chapter] // the zero ID: for the whole book
	Text      string
	Link      string
	Excuses   []Excuse // why it may say what was warned about
}

// ReadingQuestionMax is the longest question or link, in characters.
const ReadingQuestionMax = 300

// QuestionsMost is how many questions a book has at most.
const QuestionsMost = 100

// TidyQuestion reads what was typed: an https link by itself is a link, all else
// is words.
func TidyQuestion(typed string) (q ReadingQuestion, problems Problems) {
	typed = OneLine(typed)
	problems.Length("question", typed, 1, ReadingQuestionMax)
	if isLink(typed) {
		return ReadingQuestion{Link: typed}, problems
	}
	return ReadingQuestion{Text: typed}, problems
}

// A PlannedChapter is a chapter and the session it is to be read for.
type PlannedChapter struct {
	Chapter
	Dropped bool
	Session int  // 0: for none
	Begun   bool // that session has begun: the chapter counts as read
}

// A ChapterChange is what leaders do with one chapter.
type ChapterChange string

// The changes of a chapter.
const (
	DropChapter ChapterChange = "drop"   // it is not to be read
	TakeBack    ChapterChange = "take"   // it is, after all
	NotReached  ChapterChange = "behind" // its session did not get to it: it goes to the next
)

// ChapterChanges lists them.
var ChapterChanges = []ChapterChange{DropChapter, TakeBack, NotReached}

// A BookDraft is what a leader says of a book.
type BookDraft struct {
	Title    string
	Author   string
	Edition  string
	Pace     int
	Chapters string // one a line, or how many
}

// What a book's fields take, in characters, and how many chapters and books.
const (
	BookTitleMax   = 200
	AuthorMax      = 120
	EditionMax     = 80
	PaceMost       = 20
	ChapterTitle   = 200
	ChaptersMost   = 100
	BooksMost      = 20
	ChaptersMax    = 12000 // of the pasted list
	chapterNumbers = 999
	pageNumbers    = 9999
)

// Tidy returns the draft as it will be stored with its chapters, and what is
// wrong.
func (d BookDraft) Tidy() (BookDraft, []Chapter, Problems) {
	var problems Problems
	d.Title, d.Author, d.Edition, d.Chapters = OneLine(d.Title), OneLine(d.Author), OneLine(d.Edition), Lines(d.Chapters)
	problems.Length("title", d.Title, 1, BookTitleMax)
	problems.Length("author", d.Author, 0, AuthorMax)
	problems.Length("edition", d.Edition, 0, EditionMax)
	problems.Between("pace", d.Pace, 1, PaceMost)
	problems.Length("chapters", d.Chapters, 1, ChaptersMax)
	if problems["chapters"].Code != "" {
		return d, nil, problems
	}
	chapters, problem := ParseChapters(d.Chapters)
	if problem.Code != "" {
		problems.Add("chapters", problem.Code, problem.Limit)
	}
	return d, chapters, problems
}

// Missing lists the chapters that count as read and are not among others any
// more, by number.
func Missing(before []PlannedChapter, now []Chapter) []PlannedChapter {
	return slices.DeleteFunc(slices.Clone(before), func(c PlannedChapter) bool {
		return !c.Begun || slices.ContainsFunc(now, func(n Chapter) bool { return n.Number == c.Number })
	})
}
