package server

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"samrum/internal/evaluation"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// seven are the members of Norr in an evaluated world.
var seven = []string{"Mira", "Sara", "Jonas", "Ida", "Kaj", "Lo", "Moa"}

const (
	middle = "2026-2-middle"
	end    = "2026-2-end"
)

// evaluated is a world whose group Norr has seven members and four sessions this
// term: 10 and 24 November, 8 and 15 December, at nine.
func evaluated(t *testing.T) *world {
	t.Helper()
	w := newWorld(t)
	w.become(seven[3:]...)
	for _, day := range []string{"2026-11-10", "2026-11-24", "2026-12-08", "2026-12-15"} {
		w.session("Norr", day+" 09:00")
	}
	return w
}

// become makes new people members of Norr.
func (w *world) become(names ...string) {
	w.Helper()
	for _, name := range names {
		w.people[name] = supervision.NewID[supervision.Person]()
		w.exec(`insert into people (id, address, language, created_at) values ($1, $2, 'sv', $3)`, w.people[name], strings.ToLower(name)+"@example.org", worldStart)
		w.exec(`insert into practice_people (practice_id, person_id, name) select practice_id, $1, $2 from groups where name = 'Norr'`, w.people[name], name)
		w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on) select practice_id, id, $1, '2026-01-01' from groups where name = 'Norr'`, w.people[name])
	}
}

// at lets the minute's job run at a local time.
func (w *world) at(local string) postgres.Evaluated {
	w.Helper()
	at, err := time.ParseInLocation("2006-01-02 15:04", local, stockholm)
	w.must(err)
	w.setTime(at.UTC())
	done, err := w.Store.Evaluate(w.Context())
	w.must(err)
	return done
}

var linkIn = regexp.MustCompile(`href="(/e/[^"]+)"`)

// link is where somebody answers the round that is open, "" for nowhere.
func (w *world) link(as string) string {
	w.Helper()
	found := linkIn.FindStringSubmatch(w.get(as, paths.Evaluation(norr)).Body.String())
	if found == nil {
		return ""
	}
	return found[1]
}

// all answers every closed item of a round's form with one value.
func (w *world) all(link, value string) url.Values {
	w.Helper()
	answers := url.Values{}
	for _, item := range evaluation.ItemCodes {
		if strings.Contains(w.get("", link).Body.String(), `name="`+string(item)+`" id="`+string(item)+`" value="1"`) {
			answers.Set(string(item), value)
		}
	}
	return answers
}

// answers lets people answer the open round, all with one value, and who has
// more to say with her own words.
func (w *world) answers(value string, who ...string) {
	w.Helper()
	for _, name := range who {
		link := w.link(name)
		w.wants(w.post("", link, w.all(link, value)), http.StatusSeeOther)
	}
}

func (w *world) rowsOf(table string) int {
	w.Helper()
	return value[int](w, `select count(*)::int from `+table)
}
