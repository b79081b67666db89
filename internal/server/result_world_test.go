package server

import (
	"crypto/sha256"
	"fmt"
	"net/http"
	"time"

	"samrum/internal/evaluation"
	"samrum/internal/login"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// enrol makes newcomers members of a group from a day on.
func (w *world) enrol(group, day string, names ...string) {
	w.Helper()
	for _, name := range names {
		if _, known := w.people[name]; !known {
			w.people[name] = supervision.NewID[supervision.Person]()
			w.exec(`insert into people (id, address, language, created_at) values ($1, lower($2::text) || '@example.org', 'sv', $3)`, w.people[name], name, worldStart)
			w.exec(`insert into practice_people (practice_id, person_id, name, supervises, administers)
				select practice_id, $2, $3, false, false from groups where name = $1`, group, w.people[name], name)
		}
		w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on)
			select practice_id, id, $2, $3::text::date from groups where name = $1`, group, w.people[name], day)
	}
}

// sevenOfNorr are the members of Norr with four more.
var sevenOfNorr = []string{"Mira", "Sara", "Jonas", "Ida", "Otto", "Vera", "Max"}

// sevenInNorr fills Norr up to sevenOfNorr.
func (w *world) sevenInNorr() {
	w.Helper()
	w.enrol("Norr", "2026-01-01", sevenOfNorr[3:]...)
}

// opens plans the last session of a term and lets its round open: its name.
func (w *world) opens(group, local string) string {
	w.Helper()
	w.session(group, local)
	w.goesOn(value[time.Time](w, `select max(ends_at) from sessions s join groups g on g.id = s.group_id where g.name = $1`, group))
	return value[string](w, `select r.name from evaluation_rounds r join groups g on g.id = r.group_id where g.name = $1 and opened order by opens_at desc limit 1`, group)
}

// goesOn lets the clock go on, and do what is due. Logins are new ones then.
func (w *world) goesOn(t time.Time) {
	w.Helper()
	w.setTime(t)
	w.cookies = map[string][]*http.Cookie{}
	_, err := w.Store.Evaluate(w.Context())
	w.must(err)
}

// closes lets all rounds close.
func (w *world) closes() {
	w.Helper()
	w.goesOn(value[time.Time](w, `select max(closes_at) from evaluation_rounds where opened`))
}

// gives lets somebody answer a round of a group.
func (w *world) gives(group, round, who string, a evaluation.Answer, remark string) {
	w.Helper()
	id := value[supervision.ID[postgres.Token]](w, `
		select k.id from evaluation_tokens k
		join evaluation_rounds r on r.practice_id = k.practice_id and r.id = k.round_id
		join groups g on g.practice_id = r.practice_id and g.id = r.group_id
		where g.name = $1 and r.name = $2 and k.person_id = $3`, group, round, w.people[who])
	found, err := w.Store.Answering(w.Context(), sha256.Sum256([]byte(postgres.EvaluationToken(testVault(w.TB), id))))
	w.must(err)
	w.must(w.Store.Answer(w.Context(), found, a, remark))
}

// valued answers a round, as many of the people as there are values: each gives
// every item in numbers one value.
func (w *world) valued(group, round string, people []string, values ...int) {
	w.Helper()
	items := value[[]evaluation.Item](w, `
		select r.items from evaluation_rounds r join groups g on g.id = r.group_id where g.name = $1 and r.name = $2`, group, round)
	for i, v := range values {
		a := evaluation.Answer{Values: map[evaluation.Key]int{}, Texts: map[evaluation.Key]string{}}
		for _, item := range items {
			if item.Scale == evaluation.Words {
				a.Texts[item.Key()] = fmt.Sprintf("Ord %d om %s", i+1, item.Key())
			} else {
				a.Values[item.Key()] = v
			}
		}
		w.gives(group, round, people[i], a, "")
	}
}

// asked asks a group at the end of a term, and lets as many answer as there are
// values: the round's name once it has closed.
func (w *world) asked(group, local string, people []string, values ...int) string {
	w.Helper()
	round := w.opens(group, local)
	w.valued(group, round, people, values...)
	w.closes()
	return round
}

// administering proves that somebody administers her practice.
func (w *world) administering(who string) postgres.Administering {
	w.Helper()
	asks, err := w.Store.WhoAsks(w.Context(), login.Hash(w.signIn(who)[0].Value))
	w.must(err)
	place, err := asks.InPractice()
	w.must(err)
	working, err := place.Working()
	w.must(err)
	proof, err := working.Administering()
	w.must(err)
	return proof
}
