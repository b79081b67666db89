package page

import (
	"net/url"
	"strconv"

	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// ReadingBookForm is the form of a book and its chapters.
type ReadingBookForm struct {
	Group    supervision.Group
	Key      supervision.FormKey // of a new one
	Version  int                 // of one that is there
	Draft    supervision.BookDraft
	Posted   url.Values // as typed, when the form is shown again
	Problems supervision.Problems
}

func (f ReadingBookForm) fields(t *i18n.Texts) []component.Field {
	return []component.Field{f.title(t), f.author(t), f.edition(t), f.pace(t), f.chapters(t)}
}

func (f ReadingBookForm) title(t *i18n.Texts) component.Field {
	return component.Field{Name: "title", Label: t.Reading.BookTitle, Value: f.Draft.Title, Autocomplete: "off"}.In(f.Problems)
}

func (f ReadingBookForm) author(t *i18n.Texts) component.Field {
	return component.Field{Name: "author", Label: t.Reading.Author, Value: f.Draft.Author, Autocomplete: "off", Optional: true}.In(f.Problems)
}

func (f ReadingBookForm) edition(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "edition", Label: t.Reading.Edition, Hint: t.Reading.EditionHint, Value: f.Draft.Edition, Autocomplete: "off", Optional: true,
	}.In(f.Problems)
}

func (f ReadingBookForm) pace(t *i18n.Texts) component.Field {
	pace := strconv.Itoa(f.Draft.Pace)
	if f.Posted != nil {
		pace = f.Posted.Get("pace")
	}
	return component.Field{Name: "pace", Label: t.Reading.Pace, Hint: t.Reading.PaceHint, Value: pace, Inputmode: "numeric"}.In(f.Problems)
}

func (f ReadingBookForm) chapters(t *i18n.Texts) component.Field {
	return component.Field{Name: "chapters", Label: t.Reading.ChapterList, Hint: t.Reading.ChapterHint, Value: f.Draft.Chapters, Rows: 12}.In(f.Problems)
}

// ReadingBookPage is what the page that changes a book shows.
type ReadingBookPage struct {
	ReadingBookForm
	Book      ReadingBook
	Sessions  ReadingPage // says when chapters are read
	Meanwhile bool        // the book was changed since the form was opened
	Used      bool        // it could not be removed

	Question         string // as typed
	About            supervision.ID[supervision.Chapter]
	QuestionKey      supervision.FormKey
	QuestionProblems supervision.Problems
	Reviews          component.Reviews
}

func (p ReadingBookPage) question(t *i18n.Texts) component.Field {
	return component.Field{
		Name: "question", Label: t.Reading.Question, Hint: t.Reading.QuestionHint, Value: p.Question, Rows: 2, Max: supervision.ReadingQuestionMax,
	}.In(p.QuestionProblems).Reviewed(p.Reviews, p.QuestionProblems)
}

func (p ReadingBookPage) about(t *i18n.Texts) component.Field {
	return component.Field{Name: "chapter", Label: t.Reading.About}.In(p.QuestionProblems)
}

func (p ReadingBookPage) chapterOptions(t *i18n.Texts) []component.Option {
	options := []component.Option{{Value: "", Label: t.Reading.WholeBook, Chosen: p.About.IsZero()}}
	for _, c := range p.Book.Planned {
		options = append(options, component.Option{Value: c.ID.String(), Label: t.ChapterLine(c.Chapter), Chosen: c.ID == p.About})
	}
	return options
}

// changes tells whether there is something to do with a chapter: of those that
// were read, the ones of the last session may not have been reached.
func (p ReadingBookPage) changes(c supervision.PlannedChapter) bool {
	if !c.Begun {
		return true
	}
	begun := p.Sessions.Begun
	return len(begun) > 0 && begun[len(begun)-1].Number == c.Session
}

// problems are those of whichever form was sent.
func (p ReadingBookPage) problems() supervision.Problems {
	if len(p.QuestionProblems) > 0 {
		return p.QuestionProblems
	}
	return p.Problems
}

func (p ReadingBookPage) shown(t *i18n.Texts) []component.Field {
	if len(p.QuestionProblems) > 0 {
		return component.WithReasons([]component.Field{p.about(t), p.question(t)})
	}
	return p.fields(t)
}

// chapterName is the chapter that a question is about.
func (p ReadingBookPage) chapterName(t *i18n.Texts, id supervision.ID[supervision.Chapter]) string {
	for _, c := range p.Book.Planned {
		if c.ID == id {
			return t.ChapterNumbers([]supervision.Chapter{c.Chapter})
		}
	}
	return t.Reading.WholeBook
}
