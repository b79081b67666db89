package markdown

import (
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"samrum/internal/supervision"
)

// A Question is a heading of a text and what stands under it.
type Question struct {
	ID     string // of the answer in the page, unique there
	Title  string // plain text
	Answer string // HTML
}

// Questions splits a text at its highest headings. before is the HTML of what
// stands above the first.
func Questions(source string) (before string, questions []Question, err error) {
	src := []byte(source)
	doc := markup.Parser().Parse(text.NewReader(src))
	parts := split(doc)
	taken := map[string]int{}
	for i, part := range parts {
		shiftHeadings(part.body, 3)
		html, err := render(src, part.body)
		if err != nil {
			return "", nil, err
		}
		if i == 0 {
			before = html
			continue
		}
		title := plain(src, part.heading)
		questions = append(questions, Question{ID: unique(taken, "q-"+supervision.Slug(title)), Title: title, Answer: html})
	}
	return before, questions, nil
}

type part struct {
	heading *ast.Heading // nil: above the first
	body    *ast.Document
}

// split takes a document apart at its highest headings.
func split(doc ast.Node) []part {
	highest := 7
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		if h, ok := n.(*ast.Heading); ok {
			highest = min(highest, h.Level)
		}
	}
	parts := []part{{body: ast.NewDocument()}}
	for n := doc.FirstChild(); n != nil; {
		next := n.NextSibling() // appending moves the node
		if h, ok := n.(*ast.Heading); ok && h.Level == highest {
			parts = append(parts, part{h, ast.NewDocument()})
		} else {
			body := parts[len(parts)-1].body
			body.AppendChild(body, n)
		}
		n = next
	}
	return parts
}

// plain is a heading's text without its markup.
func plain(src []byte, heading ast.Node) string {
	var b strings.Builder
	_ = ast.Walk(heading, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if t, ok := n.(*ast.Text); ok && entering {
			b.Write(t.Value(src))
		}
		return ast.WalkContinue, nil
	})
	return strings.TrimSpace(b.String())
}

func unique(taken map[string]int, id string) string {
	taken[id]++
	if n := taken[id]; n > 1 {
		return unique(taken, id+"-"+strconv.Itoa(n))
	}
	return id
}
