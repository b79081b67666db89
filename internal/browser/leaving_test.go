package browser

import (
	"strings"
	"testing"
	"time"

	"samrum/internal/mail"
	"samrum/internal/paths"
)

func TestAMemberLeavesComesBackAndLeavesForGood(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		norr := w.group("Norr")
		v.as(karin).leaves(norr)
		w.passes(4 * time.Minute)
		v.press("Ångra")
		v.at(paths.Group(norr), 200)
		v.sees("Du är kvar i gruppen.")

		v.leaves(norr)
		w.passes(6 * time.Minute)
		v.press("Ångra")
		v.at(paths.Left(norr), 409)
		v.sees("Det har gått mer än fem minuter.", "!Ångra")

		w.due("leader_letter")
		l := w.letterWith("Karin Björnfelt lämnar Familjerätten Norr.")
		if l.To != alma || strings.Contains(l.Text, karin) {
			t.Errorf("the leader's line is %+v", l)
		}
		w.waitFor("leader_letter")
		if n := count(w.letters.Letters(), l.Subject); n != 1 {
			t.Errorf("%d letters tell of one leaving", n)
		}
	})
}

func (v *visitor) leaves(group string) {
	v.Helper()
	v.open(paths.Group(group))
	v.press("Lämna gruppen")
	v.press("Lämna gruppen")
	v.at(paths.Left(group), 200)
	v.sees("Du har lämnat gruppen", "I dag är din sista dag i Familjerätten Norr.")
}

func count(letters []mail.Letter, subject string) (n int) {
	for _, l := range letters {
		if l.Subject == subject {
			n++
		}
	}
	return n
}
