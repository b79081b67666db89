package page

import "samrum/internal/evaluation"

// WidePage is what orderers of a practice have been shown, as one.
type WidePage struct {
	Wide  evaluation.WideResult
	Found bool // something has been shown
}
