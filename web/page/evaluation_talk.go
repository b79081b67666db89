package page

import (
	"samrum/internal/evaluation"
	"samrum/internal/supervision"
)

// TalkPage is a sheet of what a group may talk about.
type TalkPage struct {
	Group     supervision.Group
	Programme bool
}

// talkLines is how much is left to write what was agreed.
const talkLines = 4

// codes lists what is talked about: what a round at a term's end asks, also where
// there are no rounds.
func (p TalkPage) codes() (codes []evaluation.ItemCode) {
	for _, item := range (evaluation.Setting{Form: p.Group.Form, Programme: p.Programme}).Questionnaire(evaluation.TermEnd) {
		codes = append(codes, item.Code)
	}
	return codes
}
