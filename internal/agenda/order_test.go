package agenda_test

import (
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"samrum/internal/agenda"

	"github.com/google/go-cmp/cmp"
)

// id returns the same item for the same number.
func id(n int) (item agenda.ItemID) {
	binary.BigEndian.PutUint64(item.UUID[8:], uint64(n))
	return item
}

func who(n int) (person agenda.PersonID) {
	binary.BigEndian.PutUint64(person.UUID[8:], uint64(n))
	return person
}

var nine = time.Date(2026, 11, 24, 8, 0, 0, 0, time.UTC)

func at(minutes float64) time.Time { return nine.Add(time.Duration(minutes * float64(time.Minute))) }

func TestTheSuggestedOrderSaysWhy(t *testing.T) {
	t.Parallel()
	inOrder := []agenda.Candidate{
		{Item: id(1), Urgency: "urgent"},
		{Item: id(2), Urgency: "gladly_now", Carried: 2, Space: 90},
		{Item: id(3), Urgency: "gladly_now", Carried: 1, Space: 20},
		{Item: id(4), Urgency: "gladly_now", Carried: 1, Space: 30, Ready: true, RegisteredAt: at(9)},
		{Item: id(5), Urgency: "gladly_now", Carried: 1, Space: 30, RegisteredAt: at(1)},
		{Item: id(6), Urgency: "gladly_now", Carried: 1, Space: 30, RegisteredAt: at(2)},
		{Item: id(7), Urgency: "gladly_now", Carried: 1, Space: 30, RegisteredAt: at(2)},
		{Item: id(8), Urgency: "can_wait", Carried: 9, Ready: true},
	}
	want := []agenda.ReasonCode{
		agenda.MoreUrgent, agenda.WaitedLonger, agenda.LessSpace, agenda.QuestionReady, agenda.EarlierThere, "", agenda.MoreUrgent, "",
	}
	r := rand.New(rand.NewPCG(2026, 5))
	for range 50 {
		shuffled := slices.Clone(inOrder)
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		for i, s := range agenda.Suggest(shuffled) {
			if diff := cmp.Diff(inOrder[i], s.Candidate); diff != "" || s.Reason != want[i] {
				t.Fatalf("place %d: reason %q, want %q, -want +got\n%s", i, s.Reason, want[i], diff)
			}
		}
	}
}
