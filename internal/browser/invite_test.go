package browser

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"samrum/internal/paths"
)

const (
	nina = "nina.ronnbacke@example.org"
	olle = "olle.ekvall@example.org"
)

func TestALeaderInvitesOneAcceptsAndOneDeclines(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		vast := w.group("Väst")
		v.as(alma).open(paths.Members(vast))
		v.press("Bjud in")
		v.invitesWithABrokenRow(paths.Members(vast))
		links := w.links(nina, olle)

		person := w.visitor()
		if !v.script {
			person.withoutScript()
		}
		for _, link := range links {
			w.scan(link)
		}
		person.open(links[nina])
		person.sees("Inbjudan till Boendestöd Väst", "Leds av Alma Lindqvist, Petra Holm", "Det här sparas", "Vem ser vad", "Svaret loggar inte in dig.")
		person.press("Skicka svaret")
		person.mustMend("answer")
		person.tick("Ja, jag är med")
		person.press("Skicka svaret")
		person.at(paths.SignIn, 200)
		person.sees("Tack, du är med.")
		person.open(links[olle])
		person.tick("Nej tack")
		person.press("Skicka svaret")
		person.sees("Du har tackat nej")
		person.open(links[nina])
		person.sees("Du har tackat ja")

		v.open(paths.Members(vast))
		v.sees("Nina Rönnbacke", nina, olle, "Tackat nej")
	})
}

// invitesWithABrokenRow pastes a list, mends the row that is named, and sends.
func (v *visitor) invitesWithABrokenRow(then string) {
	v.Helper()
	v.fill("Adresser", "Nina Rönnbacke <"+nina+">\nolle.ekvall@")
	v.press("Se listan")
	v.mustMend("text")
	v.sees("Rad 1 Får ett brev", "olle.ekvall@ Rad 2 Går inte att läsa som adress", "!Skicka inbjudan")
	v.fill("Adresser", "Nina Rönnbacke <"+nina+">\n"+olle)
	v.press("Se listan")
	v.sees("Rad 2 Får ett brev")
	v.press("Skicka inbjudan (2)")
	v.at(then, 200)
	v.sees("Inbjudan är skickad.", nina, olle)
}

// links waits for the invitations to addresses and returns what they link to.
func (w *world) links(addresses ...string) map[string]string {
	w.Helper()
	links := map[string]string{}
	for len(links) < len(addresses) {
		l := w.letterWith("/i/")
		for _, a := range addresses {
			if l.To == a {
				links[a] = linkIn(l.Text)
			}
		}
	}
	return links
}

// scan is what some mail servers do to the links of a letter: a fresh browser
// opens them, lets scripts run, and presses every link and button once. What
// leads out of the browser, to a telephone say, it cannot press.
func (w *world) scan(link string) {
	w.Helper()
	const state = `select concat(
		(select string_agg(i::text, ' ' order by id) from invitations i), (select string_agg(i::text, ' ' order by id) from practice_invitations i),
		(select count(*) from memberships), (select count(*) from items),
		(select string_agg(f::text, ' ' order by id) from preparations f where answered_at is not null), (select string_agg(array_to_string(letters, ','), ' ' order by id) from people))`
	before := value[string](w, state)
	v := w.visitor()
	v.goTo(link)
	presses := evaluate[[]string](v, `[...document.querySelectorAll("a[href], button")].map((e) => e.getAttribute("href") ?? "")`)
	for n, href := range presses {
		v.goTo(link)
		press := chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`document.querySelectorAll("a[href], button")[%d].click()`, n))
		if href == "" || strings.HasPrefix(href, "/") {
			v.arrive(press)
		} else if strings.HasPrefix(href, "#") {
			v.do(press)
		}
	}
	if after := value[string](w, state); after != before || len(presses) < 2 {
		w.Errorf("a scanner that presses %q changes\n%s into\n%s", presses, before, after)
	}
}

func TestAnInvitationOpenedAsSomebodyElseAsksFirst(t *testing.T) {
	journey(t, func(w *world) {
		v, leader := w.visitor(), w.visitor().as(alma)
		leader.goTo(paths.Invite(w.group("Väst")))
		leader.fill("Adresser", nina)
		leader.press("Se listan")
		leader.press("Skicka inbjudan (1)")
		v.as(mira).open(w.links(nina)[nina])
		v.sees("Du är inloggad med en annan adress än den som brevet gick till: "+mira, "!"+nina)
		v.tick("Ja, jag är med")
		v.fill("Ditt namn, som andra ser det", "Nina")
		v.press("Skicka svaret")
		v.mustMend("confirmed")
		v.holds("name", "Nina", "answer", "accept")
		v.tick("Jag svarar för den som brevet gick till")
		v.press("Skicka svaret")
		v.sees("Tack, du är med.")
		leader.open(paths.Members(w.group("Väst")))
		leader.sees("Nina tis 24 nov "+nina, "!Mira Solkvist")
	})
}
