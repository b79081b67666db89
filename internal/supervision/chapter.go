package supervision

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

var (
	chapterCount  = regexp.MustCompile(`^\d{1,3}$`)
	chapterNumber = regexp.MustCompile(`^(?i:(?:kapitel|kapittel|chapter|kap\.?|ch\.?)\s*)?(\d{1,3})(?:[.):]\s*|\s*$)(.*)$`)
	namedNumber   = regexp.MustCompile(`^(?i:kapitel|kapittel|chapter|kap\.?|ch\.?)\s*(\d{1,3})\b[\s,–-]*(.*)$`)
	chapterPages  = regexp.MustCompile(`^(.*?)(?:^|[,;(\t]|\s)\s*\(?(?i:(s\.|sid\.|sidorna|sidor|side|sider|sidene|pp?\.|pages?))?\s*(\d{1,4})(?:\s*[-–—]\s*(\d{1,4}))?\)?$`)
)

// ParseChapters reads a pasted list of chapters, one a line, such as "3. To
// listen, 41–58", or a number alone for that many chapters without titles. A line
// without a number follows the one before. The problem is that of a list with
// too many, or with lines that contradict each other.
func ParseChapters(text string) ([]Chapter, Problem) {
	lines := strings.Split(Lines(text), "\n")
	if len(lines) == 1 && chapterCount.MatchString(lines[0]) {
		return numbered(lines[0])
	}
	var chapters []Chapter
	last := 0
	for _, line := range lines {
		line = OneLine(line)
		if line == "" {
			continue
		}
		c, ok := parseChapter(line, last+1)
		if !ok || c.Number <= last {
			return nil, Problem{Code: BrokenChapters, Limit: len(chapters) + 1}
		}
		chapters, last = append(chapters, c), c.Number
		if len(chapters) > ChaptersMost {
			return nil, Problem{Code: TooMany, Limit: ChaptersMost}
		}
	}
	return chapters, Problem{}
}

func numbered(line string) ([]Chapter, Problem) {
	n, _ := strconv.Atoi(line)
	if n < 1 || n > ChaptersMost {
		return nil, Problem{Code: TooMany, Limit: ChaptersMost}
	}
	chapters := make([]Chapter, n)
	for i := range chapters {
		chapters[i].Number = i + 1
	}
	return chapters, Problem{}
}

func parseChapter(line string, next int) (c Chapter, ok bool) {
	c.Number, c.Title = next, line
	for _, form := range []*regexp.Regexp{chapterNumber, namedNumber} {
		if found := form.FindStringSubmatch(line); found != nil {
			c.Number, _ = strconv.Atoi(found[1])
			c.Title = found[2]
			break
		}
	}
	ok = c.takePages() && c.Number >= 1 && c.Number <= chapterNumbers && utf8.RuneCountInString(c.Title) <= ChapterTitle
	return c, ok
}

// takePages reads the pages at the end of a title, which a comma, a bracket or a
// word for pages sets off: "Between 1914–1918" has none. It tells whether they
// can be.
func (c *Chapter) takePages() bool {
	found := chapterPages.FindStringSubmatch(c.Title)
	if found == nil {
		return true
	}
	title, word, last := strings.TrimRight(found[1], " ,;("), found[2], found[4]
	setOff := word != "" || len(found[1]) == 0 || strings.ContainsAny(c.Title[len(found[1]):], ",;(\t")
	if !setOff || word == "" && last == "" {
		return true
	}
	if last == "" {
		last = found[3]
	}
	from, _ := strconv.Atoi(found[3])
	to, _ := strconv.Atoi(last)
	c.Title, c.FirstPage, c.Pages = title, from, to-from+1
	return from >= 1 && to >= from && to <= pageNumbers
}

// Line writes a chapter as ParseChapters reads it.
func (c Chapter) Line() string {
	line := strconv.Itoa(c.Number) + "."
	if c.Title != "" {
		line += " " + c.Title
	}
	if c.LastPage() > 0 {
		line += ", " + strconv.Itoa(c.FirstPage) + "–" + strconv.Itoa(c.LastPage())
	}
	return line
}
