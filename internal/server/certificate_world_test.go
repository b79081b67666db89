package server

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"

	"samrum/internal/certificate"
	"samrum/internal/login"
	"samrum/internal/paths"
	"samrum/internal/postgres"
)

// held lets a group have held a session at a local time, for so many minutes, and
// notes who was there for how long; who is not named was a member elsewhere. It
// returns the session's number.
func (w *world) held(group, local string, minutes int, there map[string]int) int {
	w.Helper()
	n := w.session(group, local)
	w.exec(`
		update sessions s set status = 'held', held_minutes = $3, held_by = g.lead_id, held_at = s.ends_at
		from groups g where g.id = s.group_id and g.name = $1 and s.number = $2`, group, n, minutes)
	for name, m := range there {
		status := "part"
		switch m {
		case minutes:
			status = "present"
		case 0:
			status = "apology"
		}
		w.exec(`
			insert into attendances
			select s.practice_id, s.id, $3, $4, $5, g.lead_id, s.ends_at
			from sessions s join groups g on g.id = s.group_id where g.name = $1 and s.number = $2`, group, n, w.people[name], status, m)
	}
	return n
}

// anAutumnHeld is Norr's: four were enrolled while Farid was, three since. Mira
// was there for 90, 90 and 45 minutes and away once: 225 minutes, five hours.
func (w *world) anAutumnHeld() {
	w.Helper()
	w.held("Norr", "2026-09-01 09:00", 90, map[string]int{"Mira": 90, "Sara": 90, "Jonas": 90, "Farid": 90})
	w.held("Norr", "2026-10-06 09:00", 90, map[string]int{"Mira": 90, "Sara": 0, "Jonas": 90, "Farid": 60})
	w.held("Norr", "2026-11-03 09:00", 90, map[string]int{"Mira": 45, "Sara": 90, "Jonas": 90})
	w.held("Norr", "2026-11-17 09:00", 90, map[string]int{"Mira": 0, "Sara": 90, "Jonas": 90})
}

// asksForHours lets somebody ask for a certificate of all that she has of the first kind,
// with fields changed, and returns its id.
func (w *world) asksForHours(as string, filled ...string) string {
	w.Helper()
	f := with(opened(w.get(as, paths.AskCertificate)), filled...)
	rec := w.post(as, paths.AskCertificate, with(f, "do", "show"))
	w.wants(rec, 200)
	w.wants(w.post(as, paths.AskCertificate, with(opened(rec), "do", "ask")), http.StatusSeeOther)
	return value[string](w, `select id::text from certificates where person_id = $1 order by created_at desc, id desc limit 1`, w.people[as])
}

// readsIt is the form of a certificate as it is shown to be signed.
func (w *world) readsIt(as, id string, filled ...string) *httptest.ResponseRecorder {
	w.Helper()
	f := with(opened(w.get(as, paths.SignCertificate(id))), "place", "Malmö", "external", "yes")
	rec := w.post(as, paths.SignCertificate(id), with(with(f, filled...), "do", "show"))
	w.wants(rec, 200)
	return rec
}

// signs lets somebody read a certificate and sign it, and returns its number.
func (w *world) signs(as, id string, filled ...string) string {
	w.Helper()
	rec := w.post(as, paths.SignCertificate(id), with(opened(w.readsIt(as, id, filled...)), "do", "sign"))
	w.wants(rec, http.StatusSeeOther)
	return strings.TrimPrefix(rec.Header().Get("Location"), "/certificates/")
}

// certified is a document as it was signed.
func (w *world) certified(number string) (d certificate.Document) {
	w.Helper()
	w.must(json.Unmarshal([]byte(value[string](w, `
		select f.document::text from certificate_files f join certificates c on c.id = f.certificate_id and c.version = f.version
		where c.number = $1`, number)), &d))
	return d
}

// someCertificate is the id of one that Elin asks of Väst, or the number of one
// that Alma has signed for her.
func (w *world) someCertificate(asked bool) string {
	w.Helper()
	if value[int](w, `select count(*)::int from sessions s join groups g on g.id = s.group_id where g.name = 'Väst' and s.status = 'held'`) == 0 {
		w.held("Väst", "2026-10-06 13:00", 90, map[string]int{"Elin": 90})
	}
	if asked {
		return w.asksForHours("Elin")
	}
	if value[int](w, `select count(*)::int from certificates where status = 'issued'`) == 0 {
		w.signs("Alma", w.asksForHours("Elin"))
	}
	return value[string](w, `select number from certificates where status = 'issued' order by created_at limit 1`)
}

// growHours gives Mira more sessions that were held, hours from elsewhere and
// certificates that she asks for.
func (w *world) growHours(from, to int) {
	w.Helper()
	w.exec(`
		with added as (
			insert into sessions (practice_id, id, group_id, number, starts_at, ends_at, place_kind, status, held_minutes, created_at)
			select practice_id, gen_random_uuid(), id, n + 5000, '2026-03-01 08:00Z'::timestamptz + n * interval '1 day',
				'2026-03-01 09:30Z'::timestamptz + n * interval '1 day', 'on_site', 'held', 90, now()
			from groups, generate_series($1::int, $2::int - 1) n where name = 'Norr' returning practice_id, id)
		insert into attendances select practice_id, id, $3, 'present', 90, $3, now() from added`, from, to, w.people["Mira"])
	w.exec(`
		insert into certificates (practice_id, id, person_id, kind, groups, until_on, language, form_key, created_at)
		select practice_id, gen_random_uuid(), $3, 'received', array[id], '2026-11-24', 'sv', gen_random_uuid(), now()
		from groups, generate_series($1::int, $2::int - 1) n where name = 'Norr'`, from, to, w.people["Mira"])
	w.exec(`
		insert into hours_elsewhere (practice_id, id, person_id, source, kind, verified, rows, form_key, created_at)
		select practice_id, gen_random_uuid(), $3, 'Norra', 'received', false, '[{"size": 5, "minutes": 90}]', gen_random_uuid(), now()
		from groups, generate_series($1::int, $2::int - 1) n where name = 'Norr'`, from, to, w.people["Mira"])
}

// placeOf proves that somebody is in her practice.
func (w *world) placeOf(name string) postgres.Place {
	w.Helper()
	who, err := w.Store.WhoAsks(w.Context(), login.Hash(w.signIn(name)[0].Value))
	w.must(err)
	place, err := who.InPractice()
	w.must(err)
	return place
}
