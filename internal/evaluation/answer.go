package evaluation

import "samrum/internal/supervision"

// TextMax is the longest answer in words, in characters.
const TextMax = 1000

// An Answer is what one person has sent in a round. It names nobody, no time and
// no place; once sent it is never changed.
type Answer struct {
	Values map[Key]int    `json:"values,omitempty"` // 1–5; no value for "don't know" and for what was left out
	Texts  map[Key]string `json:"texts,omitempty"`  // of items in words; none for what was left out
}

// Tidy returns the answer as it will be stored, and what is wrong, by the items'
// keys. What the round does not ask is refused as another form; nobody is told
// what it was. An answer of nothing at all is not sent.
func (a Answer) Tidy(items []Item) (Answer, supervision.Problems) {
	tidy := Answer{Values: map[Key]int{}, Texts: map[Key]string{}}
	var p supervision.Problems
	scales := map[Key]Scale{}
	for _, item := range items {
		scales[item.Key()] = item.Scale
	}
	for key, value := range a.Values {
		scale := scales[key]
		p.Check("", scale == Agreement || scale == Amount, supervision.AnotherForm)
		p.Check(string(key), value >= 1 && value <= Points, supervision.ChooseOne)
		tidy.Values[key] = value
	}
	for key, text := range a.Texts {
		p.Check("", scales[key] == Words, supervision.AnotherForm)
		if text = supervision.Lines(text); text != "" {
			tidy.Texts[key] = text
		}
		p.Length(string(key), text, 0, TextMax)
	}
	p.Check("", len(tidy.Values)+len(tidy.Texts) > 0, supervision.AnswerOne)
	return tidy, p
}
