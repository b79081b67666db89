package email

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// columns is how wide a letter's lines are at most.
const columns = 72

func (c Content) plain() string {
	var blocks []string
	if len(c.Facts) > 0 {
		blocks = append(blocks, c.Facts.text())
	}
	blocks = append(blocks, wrap(c.Lead, columns))
	for _, p := range c.Parts {
		blocks = append(blocks, p.text())
	}
	var signed []string
	for _, line := range c.Signed.lines() {
		signed = append(signed, wrap(line, columns))
	}
	blocks = append(blocks, strings.Join(signed, "\n"))
	for _, p := range c.Foot {
		blocks = append(blocks, p.text())
	}
	return strings.Join(blocks, "\n\n") + "\n"
}

func (f Facts) text() string {
	width := 0
	for _, fact := range f {
		width = max(width, utf8.RuneCountInString(fact.Label))
	}
	width += len("  ")
	lines := make([]string, len(f))
	for i, fact := range f {
		label := fact.Label + strings.Repeat(" ", width-utf8.RuneCountInString(fact.Label))
		lines[i] = label + hang(fact.Value, width)
	}
	return strings.Join(lines, "\n")
}

func (p Paragraph) text() string { return wrap(string(p), columns) }

func (l List) text() string {
	var lines []string
	for _, item := range l {
		lines = append(lines, "- "+hang(item.Text, 2))
		for _, line := range item.Lines {
			lines = append(lines, "  "+hang(line, 2))
		}
	}
	return strings.Join(lines, "\n")
}

func (c Code) text() string { return wrap(c.Label+":", columns) + "\n\n" + c.Value }

func (b Button) text() string { return Link(b).text() }

// text is one line, where it fits, so that the address is easily copied.
func (l Link) text() string {
	label := wrap(l.Label+":", columns)
	if utf8.RuneCountInString(label)+1+utf8.RuneCountInString(l.URL) <= columns {
		return label + " " + l.URL
	}
	return label + "\n" + l.URL
}

// hang breaks text whose further lines are indented.
func hang(text string, indent int) string {
	return strings.ReplaceAll(wrap(text, columns-indent), "\n", "\n"+strings.Repeat(" ", indent))
}

// wrap breaks text between words; a word that is longer keeps its line. What a
// no-break space joins stays together, and is a plain space then.
func wrap(text string, width int) string {
	var b strings.Builder
	used := 0
	for _, word := range strings.FieldsFunc(text, breaks) {
		n := utf8.RuneCountInString(word)
		switch {
		case used == 0:
		case used+1+n > width:
			b.WriteByte('\n')
			used = 0
		default:
			b.WriteByte(' ')
			used++
		}
		b.WriteString(strings.ReplaceAll(word, "\u00a0", " "))
		used += n
	}
	return b.String()
}

func breaks(r rune) bool { return unicode.IsSpace(r) && r != '\u00a0' }
