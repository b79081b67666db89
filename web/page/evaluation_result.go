package page

import (
	"strings"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// ResultPage is what a reader sees of one round of her group.
type ResultPage struct {
	Group supervision.Group
	Leads bool
	evaluation.Outcome
}

// nothing says why no result is shown; how many have answered is never the
// reason that is given to whoever was not asked.
func (p ResultPage) nothing(t *i18n.Texts) string {
	switch {
	case p.Round.Kind == evaluation.AfterSession && !p.Leads:
		return t.Result.ForLeaders
	case !p.Asked:
		return t.Result.NotAsked
	}
	return t.Evaluation.TooFew
}

// waits tells whether what was answered may still come to be shown.
func (p ResultPage) waits() bool {
	return p.Asked && (p.Leads || p.Round.Kind != evaluation.AfterSession)
}

// pooled names the rounds that are shown as one, "" for a single one.
func (p ResultPage) pooled(t *i18n.Texts) string {
	if p.Pool.Single() {
		return ""
	}
	var names []string
	for _, r := range p.Pool.Own {
		names = append(names, t.RoundTitle(r))
	}
	text := i18n.Fill(t.Result.Pooled, "{rounds}", strings.Join(names, "; "))
	if p.Pool.Others > 0 {
		text += " " + t.Result.Others
	}
	return text
}

// small tells whether so few were asked that some could work out others' answers.
func (p ResultPage) small() bool { return p.View.Answered.Of < 8 }

// spread are how many gave each value.
func spread(t *i18n.Texts, c evaluation.Cell) (bars []component.Bar) {
	for i, n := range c.Counts {
		label := i18n.Count(i + 1)
		switch i {
		case 0:
			label += ", " + t.Evaluation.Least[c.Item.Scale]
		case len(c.Counts) - 1:
			label += ", " + t.Evaluation.Most[c.Item.Scale]
		}
		bars = append(bars, component.Bar{Label: label, Text: i18n.Count(n), Value: n})
	}
	return bars
}

// courses are the drawings of how each item went on.
func (p ResultPage) courses(t *i18n.Texts) (all []component.Course) {
	for _, item := range p.Course.Items() {
		c := component.Course{ID: "course-" + string(item.Key()), Title: t.ItemText(item)}
		var said []string
		for i, mean := range p.Course.Means(item.Key()) {
			point := component.CoursePoint{Label: t.RoundTime(p.Course.Rounds[i])}
			if mean != nil {
				point.Halves, point.End = mean.Halves, ends[mean.End]
				said = append(said, i18n.Fill(t.Result.Points, "{when}", point.Label, "{mean}", t.MeanText(*mean)))
			}
			c.Points = append(c.Points, point)
		}
		c.Sentence = strings.Join(said, ". ") + "."
		all = append(all, c)
	}
	return all
}

var ends = map[evaluation.End]component.CourseEnd{evaluation.AtLeast: component.Above, evaluation.AtMost: component.Below}
