package paths

// Reading is the page of what a group reads.
func Reading(group string) string { return Group(group) + "/reading" }

// SpreadReading is where a group chooses how its chapters are spread.
func SpreadReading(group string) string { return Reading(group) + "/spread" }

// NewReadingBook is the form for one book more.
func NewReadingBook(group string) string { return Reading(group) + "/new" }

// ReadingBook is where a book, its chapters and questions are changed.
func ReadingBook(group, book string) string { return Reading(group) + "/" + book }

// ReadingChapters is where something is done with one of a book's chapters.
func ReadingChapters(group, book string) string { return ReadingBook(group, book) + "/chapters" }

// ReadingQuestions is where a question about a book is added.
func ReadingQuestions(group, book string) string { return ReadingBook(group, book) + "/questions" }

// ForgetReadingQuestion is where one is taken away.
func ForgetReadingQuestion(group, book string) string {
	return ReadingQuestions(group, book) + "/removal"
}

// RemoveReadingBook is where a book is taken away.
func RemoveReadingBook(group, book string) string { return ReadingBook(group, book) + "/removal" }
