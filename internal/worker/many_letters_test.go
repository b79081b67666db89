package worker

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// The job of many letters becomes one for each, once however often it is done.
func TestManyLettersLeaveOneByOne(t *testing.T) {
	t.Parallel()
	w, args := crowd(t, 40)
	many := postgres.ManyLetters{Practice: args[0].Practice, Of: "change_letter", Letters: len(args)}
	var middles []string
	for _, a := range args {
		encoded, err := json.Marshal(a)
		must(t, err)
		begin, middle, _ := strings.Cut(string(encoded), a.Person.String())
		middles, many.Begin, many.End = append(middles, a.Person.String()), begin, middle
	}
	many.Middles = strings.Join(middles, "\n")
	spread := &manyLetters{store: w.store}
	for range 2 {
		must(t, spread.Work(t.Context(), &river.Job[postgres.ManyLetters]{JobRow: &rivertype.JobRow{}, Args: many}))
	}
	office := openPostOffice(t, fault{})
	w.sender = office.sender(t)
	w.start(t).ended(t, len(args))
	if missing, doubled := office.tally(t, args); missing != 0 || doubled != 0 {
		t.Errorf("%d letters are missing and %d came twice", missing, doubled)
	}
}

// A change in a large group is told to each of its people, and to who leads it,
// once however often its job is done.
func TestAChangeInALargeGroupIsToldToEach(t *testing.T) {
	t.Parallel()
	w, args := crowd(t, 40)
	var actor supervision.ID[supervision.Person]
	must(t, w.db.Above(t).QueryRow(t.Context(), `select lead_id from groups`).Scan(&actor))
	all := postgres.ChangeLetters{Practice: args[0].Practice, Change: args[0].Change, Zone: "Europe/Oslo", Leaders: []supervision.ID[supervision.Person]{actor}, Actor: actor}
	spread := &changeLetters{store: w.store}
	for range 2 {
		must(t, spread.Work(t.Context(), &river.Job[postgres.ChangeLetters]{JobRow: &rivertype.JobRow{}, Args: all}))
	}
	office := openPostOffice(t, fault{})
	w.sender = office.sender(t)
	w.start(t).ended(t, len(args)+1) // and Elin
	missing, doubled := office.tally(t, args)
	if missing != 0 || doubled != 0 || len(office.arrived) != len(args)+1 {
		t.Errorf("%d letters arrived, %d are missing and %d came twice", len(office.arrived), missing, doubled)
	}
}
