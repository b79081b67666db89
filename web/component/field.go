// Package component is the kit that pages are made of. Components take values,
// never requests.
package component

import (
	"cmp"
	"context"
	"fmt"
	"strconv"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// A Field is a labelled form control and what is wrong with it.
type Field struct {
	Name         string // of the form field, and its id
	Label        string
	Named        string // in sentences about the field, where others have its label; "" for Label
	Hint         string
	Value        string
	Type         string // of an input; "text" when empty
	Autocomplete string
	Inputmode    string
	Optional     bool
	Narrow       bool
	Headed       bool // a heading beside it says the label
	Max          int  // characters, 0: no limit to say
	Rows         int
	Problem      supervision.Problem
	Review       Review // of the value by the discretion check
	Forgets      bool   // the reason why it may stand is not kept
}

// In returns the field with its problem among a form's.
func (f Field) In(p supervision.Problems) Field {
	f.Problem = p[f.Name]
	return f
}

func (f Field) wrong() bool { return f.Problem.Code != "" }

func (f Field) class() string {
	if f.wrong() {
		return "field error"
	}
	return "field"
}

func (f Field) inputType() string {
	if f.Type == "" {
		return "text"
	}
	return f.Type
}

func (f Field) rows() string { return strconv.Itoa(max(f.Rows, 2)) }

// describedBy names the hint, the problem and the doubt for a screen reader.
func (f Field) describedBy() string {
	s := ""
	if f.Hint != "" {
		s = f.Name + "-hint"
	}
	if f.wrong() {
		s += " " + f.Name + "-error"
	}
	if len(f.Review.Doubts) > 0 {
		s += " " + ReasonName(f.Name) + "-hint"
	}
	return s
}

func (f Field) mend(ctx context.Context) string { return i18n.Mend(ctx, f.Problem, f.named()) }

func (f Field) named() string { return cmp.Or(f.Named, f.Label) }

// An Option is one of what a field offers.
type Option struct {
	Value, Label string
	Chosen       bool
}

// Options builds what a field offers from a list of values and their names.
func Options[T ~string](all []T, names map[T]string, chosen ...T) []Option {
	options := make([]Option, len(all))
	for i, v := range all {
		options[i] = Option{Value: string(v), Label: names[v]}
		for _, c := range chosen {
			options[i].Chosen = options[i].Chosen || c == v
		}
	}
	return options
}

func (f Field) optionID(i int) string {
	if i == 0 {
		return f.Name
	}
	return fmt.Sprintf("%s-%d", f.Name, i+1)
}
