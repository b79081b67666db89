package evaluation

// Sense is what a mean means, in a word.
type Sense string

// The senses: of agreement, and of an amount, where the middle is best.
const (
	PlainNo   Sense = "plain_no"
	RatherNo  Sense = "rather_no"
	Between   Sense = "between"
	RatherYes Sense = "rather_yes"
	PlainYes  Sense = "plain_yes"
	TooLittle Sense = "too_little"
	AboutFine Sense = "about_fine"
	TooMuch   Sense = "too_much"
)

// Senses lists them.
var Senses = []Sense{PlainNo, RatherNo, Between, RatherYes, PlainYes, TooLittle, AboutFine, TooMuch}

// Sense reads a mean on its scale. It takes the mean as it is shown, so it says
// nothing that this does not.
func (m Mean) Sense(of Scale) Sense {
	switch {
	case of == Amount && m.Halves < middle-1:
		return TooLittle
	case of == Amount && m.Halves > middle+1:
		return TooMuch
	case of == Amount:
		return AboutFine
	case m.Halves <= low:
		return PlainNo
	case m.Halves < middle-1:
		return RatherNo
	case m.Halves <= middle+1:
		return Between
	case m.Halves < high:
		return RatherYes
	}
	return PlainYes
}
