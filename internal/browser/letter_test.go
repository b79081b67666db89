package browser

import (
	"testing"
	"time"

	"samrum/internal/paths"
)

// reminded is a world two days before Norr's next session: its members have
// been asked, and Tove's link is returned.
func reminded(t *testing.T, w *world) (link string) {
	t.Helper()
	w.passes(10*24*time.Hour + time.Hour) // Friday 4 December, 9.35: the Sunday is quiet
	_, err := w.store.Remind(t.Context())
	must(t, err)
	for {
		l := w.letterWith("/m/")
		if l.To == tove {
			if l.Subject != "Handledning på tisdag kl. 9.00. Har du ett ärende?" || l.Unsubscribe == "" || l.FromName != "Lindqvist Handledning" {
				t.Errorf("the letter is %q from %q, stopped at %q", l.Subject, l.FromName, l.Unsubscribe)
			}
			return linkIn(l.Text)
		}
	}
}

// Two taps from the letter: one answer, and the button.
func TestAMemberAnswersFromTheLetter(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		link := reminded(w.T, w)
		w.scan(link)
		v.open(link)
		v.sees("Hej Tove", "Tisdag 8 december 2026", "Kommer du?", "Har du något att ta upp?", "!Strömhage", "!Har du läst")
		v.press("Skicka svar")
		v.mustMend("attends")
		before := v.taps
		v.tick("Jag har något, detaljer kommer")
		v.press("Skicka svar")
		v.lookOver()
		v.sees("Tack, ditt svar är noterat.")
		if taps := v.taps - before; taps != 2 {
			t.Errorf("%d taps", taps)
		}

		v.open(link)
		v.tick("Jag kan inte komma")
		v.fill("Vill du säga varför? (frivilligt)", "Kurs hela dagen")
		v.press("Skicka svar")
		v.lookOver()
		v.sees("vi har noterat att du inte kan komma", "Vi väntar fem minuter")
		v.press("Ångra")
		v.sees("Ångrat. Vi räknar med att du kommer.")
		v.open(link)
		v.sees("!Kurs hela dagen")
		v.tick("Jag kan inte komma")
		v.press("Skicka svar")

		leader := w.visitor().as(alma)
		leader.open(paths.Session(w.group("Norr"), w.comingAt("Norr")))
		leader.sees("Tove Strömhage kan inte komma", "Detaljer kommer")
	})
}

// comingAt is the number of the group's next session by the world's clock.
func (w *world) comingAt(word string) int {
	w.Helper()
	return value[int](w, `
		select min(number) from sessions s join groups g on g.id = group_id where position($1 in g.name) > 0 and starts_at > $2`, word, w.time())
}

func TestAMemberWritesACaseFromTheLetter(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		link := reminded(w.T, w)
		v.goTo(link)
		v.tick("Ja, jag skriver nu")
		v.press("Skicka svar")
		v.lookOver()
		v.sees("!Spara utkast")
		v.fill("Rubrik, utan namn", "Ring +46 70 174 06 05")
		v.press("Anmäl ärendet")
		v.mustMend("headline")
		v.fill("Rubrik, utan namn", "En förälder svarar inte längre")
		v.fill("Min fråga", "Hur når jag fram igen?")
		v.press("Anmäl ärendet")
		v.lookOver()
		v.sees("Anmält. Logga in om du vill ändra", "!svarar inte längre")
	})
}

func TestAMemberStopsReminders(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		link := reminded(w.T, w)
		v.goTo(link)
		v.press("Inga fler påminnelser")
		v.lookOver()
		v.press("Spara")
		v.mustMend("choice")
		v.tick("Skicka inga påminnelser")
		v.press("Spara")
		v.lookOver()
		v.sees("Du får inga fler påminnelser")
		v.as(tove).open(paths.Me)
		v.press("Välj vilka mejl du får")
		v.lookOver()
		v.tick("Frågan om ärenden före en träff")
		v.press("Spara")
		v.sees("Sparat.")
		v.open(paths.MyLetters)
		v.sees("kl. 9.00")
	})
}

func TestALeaderChoosesTheGroupsLetters(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		norr := w.group("Norr")
		v.as(alma).open(paths.GroupSettings(norr))
		v.press("Mejl från gruppen")
		v.lookOver()
		v.tick("4 dagar före")
		v.press("Spara")
		v.sees("Ändringen är sparad.")
		v.open(paths.GroupLetters(norr))
		v.holds("cases_days", "4")
	})
}

// Who administers tries a letter again that could not leave, and gives one up.
func TestAnAdministratorMindsTheLetters(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		for _, kind := range []string{"reminder_letter", "digest_letter"} {
			w.exec(`insert into river.river_job (kind, args, state, queue, priority, attempt, max_attempts, attempted_at, finalized_at, errors)
				select $1, jsonb_build_object('practice', id), 'discarded', 'default', 1, 2, 9, now(), now(),
					array[jsonb_build_object('at', now(), 'attempt', 1, 'error', 'x (code 451)'), jsonb_build_object('at', now(), 'attempt', 2, 'error', 'x (code 550)')]
				from practices where slug = 'lindqvist'`, kind)
		}
		v.as(alma).open(paths.People)
		v.press("Brev på väg och brev som inte kom fram")
		v.sees("Påminnelse om en träff", "Dagens rad till en handledare", "2 försök, mejlservern svarade 550", "!Alla brev har gått i väg")
		v.press("Släng : Dagens rad till en handledare")
		v.sees("!Dagens rad till en handledare", "Påminnelse om en träff")
		v.press("Försök igen : Påminnelse om en träff")
		if n := value[int](w, `select count(*)::int from river.river_job where kind = 'reminder_letter' and state = 'available'`); n != 1 {
			w.Errorf("%d letters are tried again", n)
		}
		v.press("Skicka ett provbrev")
		v.sees("provbrev till " + alma)
	})
}
