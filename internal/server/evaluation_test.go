package server

import (
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"samrum/internal/evaluation"
	"samrum/internal/login"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

func TestRoundsAppearByThemselves(t *testing.T) {
	for name, check := range map[string]func(*testing.T, *world){
		"at the middle and the end of the term": func(t *testing.T, w *world) {
			w.reads(w.get("Mira", paths.Evaluation(norr)), 200, "Halvtid, hösten 2026", "Öppnar med avslutningen av träff 2, tis 24 nov", "Terminens slut, hösten 2026", "Öppnar med avslutningen av träff 4, tis 15 dec")
		},
		"the check after each session, where the group has chosen it, but not beside another": func(t *testing.T, w *world) {
			w.wants(w.post("Alma", paths.Evaluation(norr), form("checks", "yes")), http.StatusSeeOther)
			w.reads(w.get("Mira", paths.Evaluation(norr)), 200, "Efter träff 3", "!Efter träff 2", "!Efter träff 4")
		},
		"opening at the planned end, closing a week later at 20.00": func(t *testing.T, w *world) {
			if done := w.at("2026-11-24 10:29"); done != (postgres.Evaluated{}) {
				t.Errorf("before the end: %+v", done)
			}
			if done := w.at("2026-11-24 10:30"); done.Opened != 1 {
				t.Errorf("at the end: %+v", done)
			}
			if again := w.at("2026-11-24 10:31"); again != (postgres.Evaluated{}) {
				t.Errorf("a minute later: %+v", again)
			}
			w.reads(w.get("Mira", paths.Evaluation(norr)), 200, "Öppen till tis 1 dec kl. 20.00", "Svara")
			if done := w.at("2026-12-01 19:59"); done.Closed != 0 {
				t.Errorf("before 20.00: %+v", done)
			}
			if done := w.at("2026-12-01 20:00"); done.Closed != 1 {
				t.Errorf("at 20.00: %+v", done)
			}
		},
		"with the next session that is held when one is called off": func(t *testing.T, w *world) {
			w.exec(`update sessions set status = 'cancelled', cancel_reason = 'Sjuk' where number = 2`)
			w.reads(w.get("Mira", paths.Evaluation(norr)), 200, "avslutningen av träff 3, tis 8 dec")
			if done := w.at("2026-11-24 11:00"); done.Opened != 0 {
				t.Errorf("a session that was called off opened a round: %+v", done)
			}
		},
		"not in individual supervision": func(t *testing.T, w *world) {
			w.exec(`update groups set individual = true where name = 'Norr'`)
			if done := w.at("2026-11-24 10:30"); done.Opened != 0 {
				t.Errorf("opened: %+v", done)
			}
			w.reads(w.get("Mira", paths.Evaluation(norr)), 200, "i samtal", "!Halvtid")
		},
		"not while the group is paused": func(t *testing.T, w *world) {
			w.exec(`update groups set paused_at = now() where name = 'Norr'`)
			if done := w.at("2026-11-24 10:30"); done.Opened != 0 {
				t.Errorf("opened: %+v", done)
			}
		},
		"once, whoever opens them at the same time": func(t *testing.T, w *world) {
			w.setTime(worldStart.Add(3 * time.Hour))
			var wg sync.WaitGroup
			for range 5 {
				wg.Go(func() {
					_, err := w.Store.Evaluate(t.Context())
					w.must(err)
				})
			}
			wg.Wait()
			if rounds, tokens, letters := w.rowsOf("evaluation_rounds"), w.rowsOf("evaluation_tokens"), w.jobs("evaluation_letter"); rounds != 1 || tokens != 7 || letters != 7 {
				t.Errorf("%d rounds, %d tokens, %d letters", rounds, tokens, letters)
			}
		},
	} {
		t.Run(name, func(t *testing.T) { check(t, evaluated(t)) })
	}
}

// jobs counts the jobs of a kind.
func (w *world) jobs(kind string) int {
	return value[int](w, `select count(*)::int from river.river_job where kind = $1`, kind)
}

func TestALeaderMovesOrSkipsARound(t *testing.T) {
	seen := "2026-11-24T09:30:00Z"
	move := func(opens, at, closes string) []string {
		return []string{"seen", seen, "opens", opens, "time", at, "closes", closes}
	}
	for name, check := range map[string]func(*testing.T, *world){
		"to other dates": func(t *testing.T, w *world) {
			w.wants(w.post("Alma", paths.MoveRound(norr, middle), form(move("2026-11-26", "12:00", "2026-12-02")...)), http.StatusSeeOther)
			w.reads(w.get("Mira", paths.Evaluation(norr)), 200, "Öppnar tors 26 nov kl. 12.00")
			if early, due := w.at("2026-11-24 10:30").Opened, w.at("2026-11-26 12:00").Opened; early != 0 || due != 1 {
				t.Errorf("opened %d early and %d in time", early, due)
			}
			w.reads(w.get("Mira", paths.Evaluation(norr)), 200, "Öppen till ons 2 dec kl. 20.00")
		},
		"not to what is past, too long, or another round's day": func(t *testing.T, w *world) {
			for words, dates := range map[string][]string{
				"": move("2026-11-20", "12:00", "2026-11-25"), "en till 28 dagar": move("2026-11-26", "12:00", "2027-01-26"), "har redan en utvärdering": move("2026-12-15", "12:00", "2026-12-20"),
			} {
				w.reads(w.post("Alma", paths.MoveRound(norr, middle), form(dates...)), http.StatusUnprocessableEntity, words)
			}
			w.wants(w.post("Alma", paths.MoveRound(norr, middle), form(move("i går", "noll", "")...)), http.StatusUnprocessableEntity, `value="i går"`)
		},
		"not once it has opened": func(t *testing.T, w *world) {
			w.at("2026-11-24 10:30")
			w.wants(w.post("Alma", paths.MoveRound(norr, middle), form(move("2026-11-26", "12:00", "2026-12-02")...)), http.StatusConflict)
			w.wants(w.post("Alma", paths.SkipRound(norr, middle), form("seen", seen, "reason", "Hinner inte")), http.StatusConflict)
		},
		"not over another's change": func(t *testing.T, w *world) {
			w.wants(w.post("Alma", paths.MoveRound(norr, middle), form(move("2026-11-26", "12:00", "2026-12-02")...)), http.StatusSeeOther)
			w.reads(w.post("Alma", paths.MoveRound(norr, middle), form(move("2026-11-27", "12:00", "2026-12-03")...)), http.StatusConflict, "ändrat")
		},
		"skipping it needs a reason that the group reads": func(t *testing.T, w *world) {
			w.wants(w.post("Alma", paths.SkipRound(norr, middle), form("seen", seen, "reason", " ")), http.StatusUnprocessableEntity)
			w.wants(w.post("Alma", paths.SkipRound(norr, middle), form("seen", seen, "reason", "Ring 19811218-9876")), http.StatusUnprocessableEntity)
			w.wants(w.post("Alma", paths.SkipRound(norr, middle), form("seen", seen, "reason", "Vi har nyss talat igenom det")), http.StatusSeeOther)
			w.reads(w.get("Mira", paths.Evaluation(norr)), 200, "hoppas över", "Skäl: Vi har nyss talat igenom det")
			if done := w.at("2026-11-24 10:30"); done.Opened != 0 {
				t.Errorf("a skipped round opened: %+v", done)
			}
		},
		"and lets it follow the sessions again": func(t *testing.T, w *world) {
			w.wants(w.post("Alma", paths.SkipRound(norr, middle), form("seen", seen, "reason", "Vi väntar")), http.StatusSeeOther)
			w.wants(w.post("Alma", paths.FollowRound(norr, middle), nil), http.StatusSeeOther)
			w.reads(w.get("Mira", paths.Evaluation(norr)), 200, "!Vi väntar", "avslutningen av träff 2")
		},
		"trying the form leaves no row": func(t *testing.T, w *world) {
			w.reads(w.get("Alma", paths.TryRound(norr, middle)), 200, "Inget sparas", "Jag får det utrymme jag behöver.")
			w.wants(w.post("Alma", paths.TryRound(norr, middle), form("space", "4", "keep", "Rundan")), http.StatusSeeOther)
			if rounds, answers := w.rowsOf("evaluation_rounds"), w.rowsOf("evaluation_answers"); rounds+answers != 0 {
				t.Errorf("%d rounds and %d answers", rounds, answers)
			}
		},
	} {
		t.Run(name, func(t *testing.T) { check(t, evaluated(t)) })
	}
}

func TestAnsweringARound(t *testing.T) {
	for name, check := range map[string]func(*testing.T, *world, string){
		"everybody reads first who will see what, and that it cannot be changed": func(t *testing.T, w *world, link string) {
			w.reads(w.get("", link), 200, "konfidentiella", "!anonym", "går inte att ändra", "inte ens hur många", "minst 4", "minst 5 och 70 procent", "ibland gissa", "Skriv inget som kan röja en klient", "vet inte")
		},
		"a look changes nothing, whoever takes it": func(t *testing.T, w *world, link string) {
			for range 3 {
				w.wants(w.get("", link), 200)
				w.wants(w.do("", httptest.NewRequest(http.MethodHead, link, nil)), 200)
			}
			w.wants(w.post("", link, nil), http.StatusUnprocessableEntity)
			if used := value[int](w, `select count(*)::int from evaluation_tokens where used`); used != 0 {
				t.Errorf("%d links were used up", used)
			}
		},
		"is sent once": func(t *testing.T, w *world, link string) {
			w.wants(w.post("", link, form("space", "4", "keep", "Rundan")), http.StatusSeeOther)
			w.reads(w.get("", link), 200, "Dina svar är skickade", "!Rundan")
			w.wants(w.post("", link, form("space", "1")), http.StatusSeeOther)
			if n := w.rowsOf("evaluation_answers"); n != 1 {
				t.Errorf("%d answers", n)
			}
		},
		"fifty at the same instant are one": func(t *testing.T, w *world, link string) {
			var wg sync.WaitGroup
			for range 50 {
				wg.Go(func() { w.wants(w.post("", link, form("space", "4")), http.StatusSeeOther) })
			}
			wg.Wait()
			if n := w.rowsOf("evaluation_answers"); n != 1 {
				t.Errorf("%d answers", n)
			}
		},
		"not with an answer that the form does not have": func(t *testing.T, w *world, link string) {
			for _, wrong := range []string{"6", "0", "-1", "3.5", "drop", "99999999999"} {
				w.wants(w.post("", link, form("space", wrong)), http.StatusUnprocessableEntity)
			}
			w.wants(w.post("", link, form("space", "none")), http.StatusUnprocessableEntity) // nothing but "don't know"
			w.wants(w.post("", link, form("relief", "3")), http.StatusUnprocessableEntity)   // not asked at mid-term
			w.wants(w.post("", link, form("space", "4", "keep", strings.Repeat("å", 1001))), http.StatusUnprocessableEntity)
		},
		"not with what could identify somebody": func(t *testing.T, w *world, link string) {
			w.reads(w.post("", link, form("space", "4", "keep", "Ring 19811218-9876")), http.StatusUnprocessableEntity, "Ring")
			rec := w.post("", link, form("space", "4", "change", "Vi bor på Storgatan 14"))
			w.reads(rec, http.StatusUnprocessableEntity, "Skälet sparas inte")
			again := formIn(rec.Body.String())
			again.Set("space", "4")
			again.Set("change", "Vi bor på Storgatan 14")
			again.Set("reason_change", "public")
			w.wants(w.post("", link, again), http.StatusSeeOther)
			if n := w.rowsOf("evaluation_answers"); n != 1 {
				t.Errorf("%d answers", n)
			}
		},
		"not after closing": func(t *testing.T, w *world, link string) {
			w.at("2026-12-01 19:59")
			w.wants(w.get("", link), 200)
			w.setTime(worldStart.AddDate(0, 0, 7).Add(12 * time.Hour)) // 20.35, and no job has run
			w.reads(w.post("", link, form("space", "4")), http.StatusGone, "Det är stängt", "Till resultatet")
			w.at("2026-12-01 21:00")
			w.reads(w.post("", link, form("space", "4")), http.StatusGone, "Det är stängt")
			w.wants(w.get("", link), http.StatusGone, paths.Round(norr, middle))
			if n := w.rowsOf("evaluation_answers"); n != 0 {
				t.Errorf("%d answers", n)
			}
		},
		"not by a form that was open when the time ran out": func(t *testing.T, w *world, link string) {
			held, err := w.Store.Answering(t.Context(), login.Hash(strings.TrimPrefix(link, "/e/")))
			w.must(err)
			answer := evaluation.Answer{Values: map[evaluation.Key]int{"space": 4}}
			w.setTime(worldStart.AddDate(0, 0, 7).Add(12 * time.Hour))
			if err := w.Store.Answer(t.Context(), held, answer, ""); !errors.Is(err, supervision.ErrClosed) {
				t.Errorf("after the time: %v", err)
			}
			w.at("2026-12-01 21:00")
			w.setTime(worldStart)
			if err := w.Store.Answer(t.Context(), held, answer, ""); !errors.Is(err, supervision.ErrClosed) {
				t.Errorf("after closing, by a clock that is late: %v", err)
			}
		},
		"leaves no trace of the link in the log": func(t *testing.T, w *world, link string) {
			w.wants(w.post("", link, form("space", "4")), http.StatusSeeOther)
			if token := strings.TrimPrefix(link, "/e/"); strings.Contains(w.Log.String(), token) {
				t.Error("the log has the link's token")
			}
		},
		"without a count for anybody": func(t *testing.T, w *world, link string) {
			before := map[string]string{}
			for _, who := range []string{"Alma", "Sara"} {
				before[who] = plannedPage(w.get(who, paths.Evaluation(norr)))
			}
			w.wants(w.post("", link, form("space", "4")), http.StatusSeeOther)
			for who, page := range before {
				if d := cmp.Diff(page, plannedPage(w.get(who, paths.Evaluation(norr)))); d != "" {
					t.Errorf("%s sees that somebody has answered:\n%s", who, d)
				}
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := evaluated(t)
			w.at("2026-11-24 10:30")
			check(t, w, w.link("Mira"))
		})
	}
}

// Who leads, another member, a stranger and another practice's people have no
// link of their own to a member's form.
func TestOnlyTheRosterAnswers(t *testing.T) {
	w := evaluated(t)
	w.at("2026-11-24 10:30")
	w.wants(w.get("", "/e/none"), http.StatusGone)
	w.become("Ny")
	for _, who := range []string{"Alma", "Ny"} {
		if link := w.link(who); link != "" {
			t.Errorf("%s is asked", who)
		}
	}
	w.wants(w.get("Bo", paths.Evaluation(norr)), http.StatusNotFound)
	w.wants(w.get("Farid", paths.Evaluation(norr)), http.StatusNotFound)
	links := map[string]bool{}
	for _, who := range seven {
		links[w.link(who)] = true
	}
	if len(links) != 7 || links[""] {
		t.Errorf("%d links for seven", len(links))
	}
}

func TestClosingARound(t *testing.T) {
	for name, check := range map[string]func(*testing.T, *world){
		"forgets who has answered, and gives answers other ids": func(t *testing.T, w *world) {
			w.answers("4", "Mira", "Sara")
			before := value[[]string](w, `select array_agg(id::text) from evaluation_answers`)
			w.at("2026-12-01 20:00")
			for _, id := range value[[]string](w, `select array_agg(id::text) from evaluation_answers`) {
				for _, old := range before {
					if id == old {
						t.Error("an answer has kept its id")
					}
				}
			}
			if used, tokens := value[int](w, `select count(*)::int from evaluation_tokens where used`), w.rowsOf("evaluation_tokens"); used != 0 || tokens != 7 {
				t.Errorf("%d of %d tokens are used", used, tokens)
			}
		},
		"happens once, for all": func(t *testing.T, w *world) {
			w.answers("4", seven...)
			w.setTime(worldStart.AddDate(0, 0, 8))
			var wg sync.WaitGroup
			for range 5 {
				wg.Go(func() {
					_, err := w.Store.Evaluate(t.Context())
					w.must(err)
				})
			}
			wg.Wait()
			if views, answers := value[int](w, `select count(*)::int from evaluation_views where audience = 'group'`), w.rowsOf("evaluation_answers"); views != 1 || answers != 7 {
				t.Errorf("%d views of %d answers", views, answers)
			}
		},
		"of a group that has shrunk to three shows nobody anything": func(t *testing.T, w *world) {
			w.exec(`delete from evaluation_rounds`)
			w.exec(`update memberships set left_on = '2026-11-20' where person_id = any($1)`, []supervision.ID[supervision.Person]{w.people["Ida"], w.people["Kaj"], w.people["Lo"], w.people["Moa"]})
			w.at("2026-11-24 10:30")
			w.answers("4", "Mira", "Sara", "Jonas")
			w.at("2026-12-01 20:00")
			if views := w.rowsOf("evaluation_views"); views != 0 {
				t.Errorf("%d views", views)
			}
			for _, who := range []string{"Mira", "Alma"} {
				w.reads(w.get(who, paths.Round(norr, middle)), 200, "för få har svarat", "!Medel ")
			}
		},
		"leaves nothing behind": func(t *testing.T, w *world) {
			w.answers("4", "Mira", "Sara")
			w.at("2026-12-01 20:00")
			w.at("2026-12-01 20:01")
			if left := value[int](w, `select count(*)::int from evaluation_rounds where not wiped`); left != 0 {
				t.Errorf("%d rounds are not wiped", left)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := evaluated(t)
			w.at("2026-11-24 10:30")
			check(t, w)
		})
	}
}

// Two years after a group's end nothing of its evaluations is left, unless it was
// shown together with a group that goes on.
func TestEvaluationsOfGroupsThatAreOver(t *testing.T) {
	for name, c := range map[string]struct {
		ended  string
		pooled bool
		left   int
	}{
		"go after two years":                     {"2024-11-01", false, 0},
		"stay until then":                        {"2025-11-01", false, 1},
		"stay with a group they were shown with": {"2024-11-01", true, 1},
	} {
		t.Run(name, func(t *testing.T) {
			w := evaluated(t)
			w.at("2026-11-24 10:30")
			w.answers("4", seven...)
			w.at("2026-12-01 20:00")
			if c.pooled {
				w.exec(`update evaluation_views set groups = groups || (select id from groups where name = 'Väst')`)
			}
			w.exec(`update groups set ended_at = $1::date where name = 'Norr'`, c.ended)
			_, err := w.Store.Sweep(t.Context())
			w.must(err)
			if left := w.rowsOf("evaluation_rounds"); left != c.left || w.rowsOf("evaluation_answers") != 7*c.left {
				t.Errorf("%d rounds and %d answers are left", left, w.rowsOf("evaluation_answers"))
			}
		})
	}
}

// The round opens with the closing part of its session's room, and members are
// led to it there.
func TestTheClosingPartAsks(t *testing.T) {
	w := newRoom(t)
	w.exec(`delete from leader_time where session_id in (select id from sessions where number > 1)`)
	w.exec(`delete from sessions where number > 1`) // so that this one ends the term
	w.running()
	if strings.Contains(w.see("Mira"), "/e/") {
		t.Error("the round is open before the closing part")
	}
	for range 10 {
		if w.jobs("closing_part") > 0 {
			break
		}
		w.press("Alma", "next")
	}
	job := postgres.ClosingPart{}
	w.must(json.Unmarshal(value[[]byte](w.world, `select args from river.river_job where kind = 'closing_part'`), &job))
	for range 2 {
		w.must(w.Store.OpenWithClosing(t.Context(), job))
	}
	link := linkIn.FindStringSubmatch(w.see("Mira"))
	if link == nil {
		t.Fatal("the closing part leads nobody to the round")
	}
	if see := w.see("Alma"); strings.Contains(see, "/e/") || !strings.Contains(see, "Deltagarna svarar på telefonen") {
		t.Error("the leader is asked herself, or not told")
	}
	w.wants(w.post("", link[1], form("space", "4")), http.StatusSeeOther)
	if strings.Contains(w.see("Mira"), "/e/") {
		t.Error("who has answered is still asked")
	}
	w.wants(w.get("Sara", "/today"), 200, "90 sekunder om handledningen i Norr")
}
