package browser

import (
	"testing"
)

const (
	outi  = "outi.kivelanmaa@example.org"
	floor = "En fråga om väntelistan"
	topic = "Kapitel fem: när terapeuten dras med"
	older = "När journalen skrivs åt någon annan"
)

// A session of a group that reads and brings cases, from the first chair to the
// last form, in three browsers at once. In the middle the program dies.
func TestAWholeSession(t *testing.T) {
	journey(t, func(w *world) {
		first := w.starts("", nil)
		p := w.bookGroup()
		lead, co, member := p.all[0], p.all[1], p.all[2]
		p.enter()
		p.gathers(lead, co, member)
		p.plans(lead, co, member)
		p.reads(lead, co, member, func() { w.restart(first) })
		p.works(lead, co, member)
		p.ends(lead, co, member)
		p.leaves(t)
	})
}

// gathers opens the room and notes everybody but Pia as here.
func (p *party) gathers(lead, co, member *visitor) {
	p.Helper()
	lead.tap("Öppna rummet")
	lead.lookOver()
	co.comes("Hur är du här i dag?")
	member.comes("Hur är du här i dag?", "0 av 5 deltagare är här.")
	co.stays()
	member.stays()
	for _, name := range []string{"Aino Lehtiranta", "Henrik Sundskär", "Johan Malmgrund"} {
		lead.tap(name + " inte här än")
	}
	co.news("3 av 5 deltagare är här.")
	co.tap("Outi Kivelänmaa inte här än")
	lead.news("4 av 5 deltagare är här.")
	member.news("4 av 5 deltagare är här.")
}

// plans agrees on what is taken up: Outi's case waits, and Henrik brings one.
func (p *party) plans(lead, co, member *visitor) {
	p.Helper()
	p.until("14:05")
	lead.tap("Vi planerar tiden")
	member.news("Det här tar ni upp", older, "väntat 2 träffar", "!Sätt en prick")
	co.news("Det här tar ni upp", topic)
	co.tick("Ändra minuter och ordning")
	co.tap("Låt gruppen sätta prickar")
	member.news("Du har 2 prickar kvar.")
	member.tap("Sätt en prick", "Aino · Sakfråga")
	lead.news("1 prickar")

	lead.fill("Rubrik", floor)
	lead.choose("Vem tar upp det?", "Henrik")
	lead.choose("Önskad tid", "15 min")
	lead.tap("Lägg till")
	member.news(floor, "Henrik · Ärende")
	co.news("2 får plats på 39 minuter, 1 väntar till nästa gång.", floor)
	co.tap("Vänta", "Outi · Ärende")
	lead.news("!får plats på")
	co.tick("Ändra minuter och ordning")
	co.tap("Dela ut minuterna på nytt")
	co.tap("+5", "Aino · Sakfråga")
	co.tap("−5", "Henrik · Ärende")
	lead.news("Sakfråga: Aino 29 min", "Ärende: Henrik 10 min", "90 av 90 minuter")
	member.news("29 min", "10 min")
	lead.lookOver()
	co.lookOver()
}

// reads starts ten minutes late and has the book first. Five minutes more are
// Aino's, and so are the next five, which the group wants. Dies kills the
// program.
func (p *party) reads(lead, co, member *visitor, dies func()) {
	p.Helper()
	p.until("14:10")
	lead.goTo(p.room) // what is left is said, and begins, now
	lead.stays()
	lead.sees("80 minuter kvar till 15.30.")
	lead.tap("Börja")
	for _, v := range p.all {
		v.news("Läsning: en sak var som fastnade", "8 minuter kvar", "Klart ca 14.18", "Sakfråga: Aino 27 min", "Ärende: Henrik 10 min", "Ni är i fas.")
	}
	p.until("14:18")
	co.tap("Gå till Tema 1: egna erfarenheter")
	lead.news("11 minuter kvar", "Klart ca 14.29")
	member.news("11 minuter kvar")

	p.until("14:25")
	member.news("4 minuter kvar")
	dies()
	p.until("14:28")
	lead.comes("Ge 5 minuter till: Sakfråga: Aino blir 22 minuter.")
	lead.tap("Ge 5 minuter till")
	co.news("6 minuter kvar", "Klart ca 14.34", "Sakfråga: Aino 22 min")
	member.news("6 minuter kvar", "Klart ca 14.34")

	p.until("14:34")
	lead.tap("Gå till Tema 2: vårt uppdrag och vår organisation")
	co.news("12 minuter kvar")
	member.news("12 minuter kvar", "Klart ca 14.46")
	p.until("14:46")
	member.news("Tiden är ute.", "Fortsätt 5 minuter", "Gå vidare")
	member.tap("Fortsätt 5 minuter")
	co.news("1 vill fortsätta, 0 vill gå vidare.")
	lead.news("1 vill fortsätta, 0 vill gå vidare.", "Sakfråga: Aino blir 17 minuter.")
	lead.tap("Fortsätt 5 minuter")
	member.news("5 minuter kvar", "Klart ca 14.51", "!Gå vidare")
	co.news("5 minuter kvar")
	p.until("14:51")
	lead.tap("Gå till Vad tar vi med oss?")
	co.news("6 minuter kvar")
}

// works goes to Aino's item from both leaders' pages at once, and through it
// with a reflecting team, and takes up Henrik's.
func (p *party) works(lead, co, member *visitor) {
	p.Helper()
	p.until("14:57")
	co.hides(true) // what the other does comes too late
	lead.tap("Gå till Sakfråga: Aino")
	co.tap("Gå till Sakfråga: Aino")
	co.sees("Alma gick till Sakfråga: Aino 14.57.", topic, "17 minuter kvar")
	co.lookOver()
	p.until("14:58")
	lead.tick("Mer", "Gå till Ärende: Henrik")
	lead.choose("Arbetsform", "Reflekterande team")
	lead.tap("Byt")
	co.news("Fråga och situation", "3 minuter kvar")
	member.news("Fråga och situation", "Du lyssnar efter", "Önskar Reflektioner")
	member.lookOver()
	for _, phase := range []struct{ clock, to, left string }{
		{"15:01", "Klargörande intervju", "3"}, {"15:04", "Teamet reflekterar", "5"}, {"15:09", "Vad fastnade?", "2"}, {"15:11", "Nästa steg", "3"},
	} {
		p.until(phase.clock)
		co.tap("Gå till " + phase.to)
		lead.news(phase.to, phase.left+" minuter kvar")
		member.news(phase.to, phase.left+" minuter kvar")
	}
	p.until("15:14")
	lead.tap("Gå till Ärende: Henrik")
	co.news(floor, "10 minuter kvar", "Klart ca 15.24", "Ni är i fas.")
	member.news(floor, "10 minuter kvar")
	p.until("15:24")
	co.tap("Gå till Avslut, nästa läsning, vem tar ärende")
	lead.news("6 minuter kvar")
	member.news("6 minuter kvar", "Klart ca 15.30")
}

// ends the session: Pia had sent word, Johan left earlier.
func (p *party) ends(lead, co, member *visitor) {
	p.Helper()
	p.until("15:30")
	lead.tap("Gå till Nästa gång")
	co.news("Vem tar med ett ärende?", "Avsluta träffen")
	member.news("Vem tar med ett ärende?")
	lead.tap("Avsluta träffen")
	lead.holds("held_minutes", "90", "reading_minutes", "47")
	lead.tick("Förhinder", "Pia Österlund-Ask")
	lead.tick("Var med en del", "Johan Malmgrund")
	evaluate[string](lead, `[...document.querySelectorAll(".panel")].find((p) => p.innerText.includes("Johan Malmgrund"))
		.querySelector("[name^=minutes]").value = "60"`)
	lead.lookOver()
	lead.tap("Avsluta träffen")
	co.comes("Träffen är avslutad")
	member.comes("Träffen är avslutad", "Att läsa till dess")
}
