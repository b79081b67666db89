package server

import (
	"encoding/json"
	"net/url"
	"strings"
	"sync"
	"testing"
)

func almasProfile(version string) url.Values {
	return form("version", version, "title", "Socionom", "line", "Femton år i familjerätt.",
		"training_name_1", "Handledarutbildning", "training_provider_1", "Göteborgs universitet", "training_credits_1", "45 hp", "training_year_1", "2012 - 2014",
		"training_name_3", "Grundutbildning i psykoterapi", "memberships", "Svensk Handledarförening\r\n\r\nAkademikerförbundet")
}

func TestASupervisorPresentsHerself(t *testing.T) {
	w := newWorld(t)
	w.wants(w.get("Alma", "/me"), 200, `href="/me/profile"`)
	w.wants(w.get("Mira", "/me"), 200, `!href="/me/profile"`)
	w.wants(w.get("Alma", "/me/profile"), 200, `name="version" value="0"`, `action="/me/profile/sv"`)
	for range 2 { // a double click
		w.wants(w.post("Alma", "/me/profile/sv", almasProfile("0")), 303)
	}
	if n := value[int](w, `select version from profiles`); n != 1 {
		t.Errorf("version %d after a double click", n)
	}
	w.wants(w.get("Alma", "/me/profile"), 200, `name="version" value="1"`, `value="2012–2014"`, `name="training_name_3"`)
	w.wants(w.in("sv", "/p/lindqvist/about"), 200, `<span class="dot" aria-hidden="true">A</span>`, "<b>Socionom</b>", "Femton år i familjerätt.",
		"<li>Handledarutbildning, Göteborgs universitet, 45 hp, 2012–2014</li>", "<li>Grundutbildning i psykoterapi</li>", "<li>Svensk Handledarförening</li>", "<h2>Petra</h2>")
	w.wants(w.in("sv", "/p/lindqvist"), 200, "Socionom. Femton år i familjerätt.", "!Petra</b>", `href="/p/lindqvist/about"`)
	w.wants(w.in("sv", "/p/berg/about"), 200, "!Socionom")
	w.wants(w.get("Bo", "/me/profile"), 200, "!Socionom")
	w.wants(w.get("Petra", "/me/profile/sv"), 200, "!Familjerätt")
}

func TestAProfileInALanguageThatIsMissing(t *testing.T) {
	w := newWorld(t)
	w.wants(w.post("Alma", "/me/profile/sv", almasProfile("0")), 303)
	w.wants(w.in("da", "/p/lindqvist/about"), 200, "findes ikke på dansk endnu", `lang="sv"><p><b>Socionom</b>`, "Uddannelse i at supervisere")
	w.wants(w.get("Alma", "/me/profile/da"), 200, `name="version" value="0"`, `value="Socionom"`, "översätt dem")
	w.wants(w.post("Alma", "/me/profile/da", form("version", "0", "title", "Socialrådgiver")), 303)
	w.wants(w.in("da", "/p/lindqvist/about"), 200, "<b>Socialrådgiver</b>", "!Socionom", "!45 hp")
	w.wants(w.post("Alma", "/me/profile/da", form("version", "1")), 303)
	w.wants(w.in("da", "/p/lindqvist/about"), 200, "!Socialrådgiver", "Socionom")
}

func TestProfilesThatAreRefused(t *testing.T) {
	w := newWorld(t)
	wrong := almasProfile("0")
	wrong.Set("title", "")
	wrong.Set("training_year_3", "i fjol")
	w.wants(w.post("Alma", "/me/profile/sv", wrong), 422, "Fel: ", `value="i fjol"`, `href="#title"`, `href="#training_year_2"`, "Svensk Handledarförening", `value="Handledarutbildning"`)
	w.wants(w.post("Alma", "/me/profile/sv", form("title", "S", "memberships", strings.Repeat("å\n", 11))), 422, "högst 10")
	many := form("title", "S")
	for _, n := range strings.Fields("1 2 3 4 5 6 7 8 9 10 11") {
		many.Set("training_name_"+n, "Kurs "+n)
	}
	w.wants(w.post("Alma", "/me/profile/sv", many), 422, `value="Kurs 11"`)
	for _, path := range []string{"/me/profile/fi", "/me/profile/%00", "/me/profile/SV"} {
		w.wants(w.get("Alma", path), 404)
		w.wants(w.post("Alma", path, almasProfile("0")), 404)
	}
	if n := value[int](w, `select count(*)::int from profiles`); n != 0 {
		t.Errorf("%d profiles were written", n)
	}
}

func TestAStaleProfileIsKept(t *testing.T) {
	w := newWorld(t)
	w.wants(w.post("Alma", "/me/profile/sv", almasProfile("0")), 303)
	w.wants(w.post("Alma", "/me/profile/sv", form("version", "0", "title", "Psykolog")), 409, `value="Psykolog"`, "<b>Socionom</b>", `name="version" value="1"`)
	w.wants(w.in("sv", "/p/lindqvist/about"), 200, "Socionom", "!Psykolog")
	w.wants(w.post("Alma", "/me/profile/sv", form("version", "1", "title", "Psykolog")), 303)
	w.wants(w.in("sv", "/p/lindqvist/about"), 200, "!Socionom", "Psykolog")
}

func TestTwoTabsWriteAProfileAtOnce(t *testing.T) {
	w := newWorld(t)
	w.signIn("Alma")
	codes := make([]int, 2)
	var group sync.WaitGroup
	for i, title := range []string{"Socionom", "Psykolog"} {
		group.Go(func() { codes[i] = w.post("Alma", "/me/profile/sv", form("version", "0", "title", title)).Code })
	}
	group.Wait()
	if codes[0]+codes[1] != 303+409 {
		t.Errorf("two tabs at once got %v", codes)
	}
}

// Who no longer supervises is not presented; her words wait for her.
func TestAFormerSupervisorIsNotPresented(t *testing.T) {
	w := newWorld(t)
	w.wants(w.post("Petra", "/me/profile/sv", form("version", "0", "title", "Psykolog")), 303)
	w.exec(`update practice_people set supervises = false where person_id = $1`, w.people["Petra"])
	w.wants(w.in("sv", "/p/lindqvist/about"), 200, "!Petra", "!Psykolog")
}

func TestSearchEnginesAreToldWhoSupervises(t *testing.T) {
	w := newWorld(t)
	w.wants(w.post("Alma", "/me/profile/sv", form("version", "0", "title", "Socionom </script><b>")), 303)
	var practice struct {
		Employee []struct {
			Type     string `json:"@type"`
			Name     string
			JobTitle string
		}
	}
	w.must(json.Unmarshal([]byte(dataBlock.FindStringSubmatch(w.in("sv", "/p/lindqvist").Body.String())[1]), &practice))
	if len(practice.Employee) != 2 || practice.Employee[0].Type != "Person" || practice.Employee[0].JobTitle != "Socionom </script><b>" || practice.Employee[1].Name != "Petra" {
		t.Errorf("the supervisors are %+v", practice.Employee)
	}
}

// Each service leads to the form that has it chosen.
func TestAServiceIsBookedAbout(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	w.wants(w.in("sv", "/p/lindqvist"), 200, `href="/p/lindqvist/book"`)
	w.wants(w.in("sv", "/p/lindqvist/services"), 200, `href="/p/lindqvist/book?service=process_group"`, "Boka ett samtal om det här")
	w.wants(w.in("sv", "/p/lindqvist/services?lang=da"), 200, `href="/p/lindqvist/book?lang=da&amp;service=case_individual"`)
	w.wants(w.in("sv", "/p/lindqvist/book?service=process_group"), 200, `value="process_group" selected`)
	w.write("programme_group", "sv", "En kurs för er.")
	w.wants(w.in("sv", "/p/lindqvist/services"), 200, `href="/p/lindqvist/request"`, "!service=programme_group")
}

func TestWhoCanBeMetIsPresentedWhereABookingIsMade(t *testing.T) {
	w := newWorld(t)
	w.receives("Alma")
	w.wants(w.post("Petra", "/me/profile/sv", form("version", "0", "title", "Psykolog")), 303)
	w.wants(w.in("sv", "/p/lindqvist/book"), 200, "!Psykolog", `href="/p/lindqvist/about">Om oss`)
	w.wants(w.post("Alma", "/me/profile/sv", almasProfile("0")), 303)
	w.wants(w.in("sv", "/p/lindqvist/book"), 200, "Socionom. Femton år", "!Psykolog", "Mer om oss")
}
