package server

import (
	"strings"
	"sync"
	"testing"
)

const aboutSwedish = "/practice/pages/about/sv"

func (w *world) writtenTexts() int {
	w.Helper()
	return value[int](w, `select count(*)::int from practice_texts`)
}

func TestATextIsLookedAtAndSaved(t *testing.T) {
	w := newWorld(t)
	w.wants(w.get("Nora", aboutSwedish), 200, "Här finns handledare som kommer utifrån", `name="version" value="0"`)
	words := form("version", "0", "do", "preview", "body", "# Vi\r\n\r\nsitter i **Kvarnen** <script>alert(1)</script>")
	w.wants(w.post("Nora", aboutSwedish, words), 200, "<h3>Vi</h3>", "<strong>Kvarnen</strong>", "!<script>alert", "&lt;script&gt;alert", "Inget är sparat än")
	if w.writtenTexts() != 0 {
		t.Error("a preview wrote something")
	}
	words.Set("do", "save")
	for range 2 { // a double click
		w.wants(w.post("Nora", aboutSwedish, words), 303)
	}
	if n := value[int](w, `select version from practice_texts`); n != 1 {
		t.Errorf("version %d after a double click", n)
	}
	w.wants(w.in("sv", "/p/lindqvist/about"), 200, "<h2>Vi</h2>", "<strong>Kvarnen</strong>", "!<script>alert", "!utan chefsansvar")
	w.wants(w.in("sv", "/p/berg/about"), 200, "!Kvarnen", "utan chefsansvar")
	w.wants(w.get("Bo", aboutSwedish), 200, "!Kvarnen")
	w.wants(w.get("Alma", "/practice/pages"), 200, "Egen text", "Programmets text", "Visas inte", "Saknas")
}

func TestAStaleTextIsKeptAndNothingIsOverwritten(t *testing.T) {
	w := newWorld(t)
	w.wants(w.post("Alma", aboutSwedish, form("version", "0", "body", "Almas ord")), 303)
	w.wants(w.post("Petra", aboutSwedish, form("version", "0", "body", "Petras ord")), 409, "Petras ord", "Almas ord", `name="version" value="1"`)
	w.wants(w.in("sv", "/p/lindqvist/about"), 200, "Almas ord", "!Petras ord")
	w.wants(w.post("Petra", aboutSwedish, form("version", "1", "body", "Petras ord")), 303)
	w.wants(w.in("sv", "/p/lindqvist/about"), 200, "Petras ord", "!Almas ord")
}

func TestTwoWhoWriteAtOnce(t *testing.T) {
	w := newWorld(t)
	w.signIn("Alma")
	w.signIn("Petra")
	codes := make([]int, 2)
	var group sync.WaitGroup
	for i, name := range []string{"Alma", "Petra"} {
		group.Go(func() { codes[i] = w.post(name, aboutSwedish, form("version", "0", "body", "Ord av "+name)).Code })
	}
	group.Wait()
	if codes[0]+codes[1] != 303+409 {
		t.Errorf("two who wrote at once got %v", codes)
	}
}

func TestTextsThatAreRefused(t *testing.T) {
	w := newWorld(t)
	w.wants(w.post("Alma", aboutSwedish, form("body", " \n ")), 422, "Fel: ")
	w.wants(w.post("Alma", aboutSwedish, form("body", strings.Repeat("å", 10_001))), 422, "åååå", "högst 10")
	w.wants(w.post("Alma", "/practice/pages/case_group/sv", form("body", "")), 303)
	w.wants(w.in("da", "/p/lindqvist/services"), 200, "!Sager, gruppe")
	for _, path := range []string{"/practice/pages/nothing/sv", "/practice/pages/about/fi", "/practice/pages/about/%00", "/practice/pages/%ff/sv"} {
		w.wants(w.get("Alma", path), 404)
		w.wants(w.post("Alma", path, form("body", "x")), 404)
	}
	w.wants(w.post("Mira", aboutSwedish, form("body", "x")), 404)
}
