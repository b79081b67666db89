package agenda

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"samrum/internal/supervision"
)

// A Candidate is an item that might be taken up, with what its place in the
// suggested order hangs on.
type Candidate struct {
	Item         ItemID
	Urgency      supervision.Urgency
	Carried      int  // sessions it has waited for in vain
	Space        int  // minutes its author has had this term
	Ready        bool // its question is filled in
	RegisteredAt time.Time
}

// ReasonCode names why an item stands before the next one.
type ReasonCode string

// The reasons, the weightiest first.
const (
	MoreUrgent    ReasonCode = "more_urgent"
	WaitedLonger  ReasonCode = "waited_longer"
	LessSpace     ReasonCode = "less_space"
	QuestionReady ReasonCode = "question_ready"
	EarlierThere  ReasonCode = "registered_earlier"
)

// ReasonCodes lists them in their order.
var ReasonCodes = []ReasonCode{MoreUrgent, WaitedLonger, LessSpace, QuestionReady, EarlierThere}

// A Suggestion is an item in the suggested order, and why it stands before the
// one after it.
type Suggestion struct {
	Candidate
	Reason ReasonCode // "" for the last, and between items that nothing sets apart
}

// Suggest puts items in the order a group is likely to accept: the more urgent,
// then what has waited for more sessions, then whose author has had the fewest
// minutes this term, then those with a question, then what was registered first.
// The group decides.
func Suggest(candidates []Candidate) []Suggestion {
	sorted := slices.SortedFunc(slices.Values(candidates), func(a, b Candidate) int {
		_, order := before(a, b)
		return cmp.Or(order, strings.Compare(a.Item.String(), b.Item.String()))
	})
	order := make([]Suggestion, len(sorted))
	for i, c := range sorted {
		order[i].Candidate = c
		if i > 0 {
			order[i-1].Reason, _ = before(sorted[i-1], c)
		}
	}
	return order
}

// before compares two candidates and names what decides.
func before(a, b Candidate) (ReasonCode, int) {
	orders := []int{
		slices.Index(supervision.Urgencies, b.Urgency) - slices.Index(supervision.Urgencies, a.Urgency),
		b.Carried - a.Carried,
		a.Space - b.Space,
		order(b.Ready) - order(a.Ready),
		a.RegisteredAt.Compare(b.RegisteredAt),
	}
	for i, order := range orders {
		if order != 0 {
			return ReasonCodes[i], order
		}
	}
	return "", 0
}

func order(yes bool) int {
	if yes {
		return 1
	}
	return 0
}
