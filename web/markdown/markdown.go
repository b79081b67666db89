// Package markdown makes HTML of what a practice writes for everybody. Whatever
// was written, only plain text markup comes out: goldmark leaves raw HTML away,
// and bluemonday lets nothing through that is not on its list.
package markdown

import (
	"bytes"
	"fmt"

	"github.com/microcosm-cc/bluemonday"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

// markup is CommonMark without extensions.
var markup = goldmark.New()

// policy lets words and links through: no picture, which would come from
// elsewhere, no class, no id, no script.
var policy = func() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowElements("p", "br", "hr", "strong", "em", "ul", "ol", "li", "blockquote", "code", "pre", "h2", "h3", "h4")
	p.AllowAttrs("href").OnElements("a")
	p.AllowURLSchemes("http", "https", "mailto", "tel")
	p.AllowRelativeURLs(true)
	p.RequireParseableURLs(true)
	p.RequireNoFollowOnLinks(true)
	p.RequireNoReferrerOnLinks(true)
	return p
}()

// HTML returns the text as HTML that may stand in a page as it is. Its headings
// begin at a level, 2 or 3, and leave none out.
func HTML(source string, level int) (string, error) {
	src := []byte(source)
	doc := markup.Parser().Parse(text.NewReader(src))
	shiftHeadings(doc, level)
	return render(src, doc)
}

func render(src []byte, node ast.Node) (string, error) {
	var buf bytes.Buffer
	if err := markup.Renderer().Render(&buf, src, node); err != nil {
		return "", fmt.Errorf("render markdown: %w", err)
	}
	return string(policy.SanitizeBytes(buf.Bytes())), nil
}

// shiftHeadings puts a text's headings under the page's own: the highest goes to
// level, none goes more than one below the one before, or below h4.
func shiftHeadings(doc ast.Node, level int) {
	highest := 6
	headings := topHeadings(doc)
	for _, h := range headings {
		highest = min(highest, h.Level)
	}
	last := level - 1
	for _, h := range headings {
		h.Level = min(h.Level-highest+level, last+1, 4)
		last = h.Level
	}
}

// topHeadings lists the headings, also those in quotations and lists.
func topHeadings(doc ast.Node) (headings []*ast.Heading) {
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if h, ok := n.(*ast.Heading); ok && entering {
			headings = append(headings, h)
		}
		return ast.WalkContinue, nil
	})
	return headings
}
