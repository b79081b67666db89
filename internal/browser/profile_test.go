package browser

import (
	"testing"

	"samrum/internal/paths"
)

// A supervisor presents herself and moves the practice's pages; who follows an
// old link finds both, books about a service, and finds help.
func TestAPracticePresentsItself(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		v.as(alma)
		v.open(paths.Me)
		v.press("Din presentation")
		v.at(paths.Profile, 200)
		v.fill("Titel eller legitimation", "")
		v.press("Spara")
		v.at(paths.ProfileIn("sv"), 422)
		v.mustMend("title")
		v.fill("Titel eller legitimation", "Auktoriserad socionom")
		v.press("Spara")
		v.at(paths.ProfileIn("sv"), 200)
		v.sees("Sparat.")

		v.open(paths.Me)
		v.press("Mottagningens uppgifter")
		v.fill("Kort namn för adresser", "samtalsrummet")
		v.press("Spara")
		v.at(paths.Details, 200)
		v.lookOver()
		v.sees("/p/lindqvist")

		guest := w.visitor()
		guest.script = v.script
		guest.mayRun(v.script)
		guest.goTo(paths.Public(lindqvist, paths.About, "sv"))
		guest.at(paths.Public("samtalsrummet", paths.About, ""), 200)
		guest.lookOver()
		guest.sees("Auktoriserad socionom", "Handledarutbildning för psykosocialt arbete, Göteborgs universitet, 45 hp, 2012–2014")
		guest.open(paths.Public(lindqvist, paths.Services, ""))
		guest.press("Boka ett samtal om det här Ärenden, grupp")
		guest.at(paths.Book("samtalsrummet", "", nil), 200)
		guest.holds("service", "case_group")
		guest.press("Hjälp")
		guest.press("Du som bokar ett samtal")
		guest.lookOver()
		guest.sees("Byt tid")
	})
}
