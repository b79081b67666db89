package evaluation

// A Mean is shown in half steps.
type Mean struct {
	Halves int // 2–10: twice the mean
	End    End
}

// End tells whether a mean says no more than that it lies at an end of the scale.
type End string

// The ends. A unanimous five of a few people would be everybody's answer.
const (
	Inside  End = ""
	AtLeast End = "at_least" // 4.5 or higher
	AtMost  End = "at_most"  // 1.5 or lower
)

// The middle and the clipped ends of a scale, in halves.
const (
	middle = 6
	high   = 9
	low    = 3
)

// meanOf rounds the mean of n values to the nearest half, ties towards three, and
// clips its ends.
func meanOf(sum, n int, clip bool) Mean {
	halves, rest := 2*sum/n, 2*sum%n
	if 2*rest > n || 2*rest == n && halves < middle {
		halves++
	}
	switch {
	case clip && halves >= high:
		return Mean{high, AtLeast}
	case clip && halves <= low:
		return Mean{low, AtMost}
	}
	return Mean{Halves: halves}
}

// A Band is how many have answered: everybody, or from so few as may be shown to
// all but one.
type Band struct{ From, To, Of int }

// All tells whether everybody has answered.
func (b Band) All() bool { return b.From == b.Of }

// bandOf hides how many answered between least and all but one.
func bandOf(answers, roster, least int) Band {
	if answers >= roster {
		return Band{roster, roster, roster}
	}
	return Band{least, roster - 1, roster}
}
