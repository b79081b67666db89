package server

import (
	"fmt"
	"strings"
	"sync"
	"testing"
)

func (w *world) allowed() int {
	w.Helper()
	return value[int](w, `select count(*)::int from allowed_words`)
}

func TestThePracticesOwnWordsAreNotAskedAbout(t *testing.T) {
	w := newWorld(t)
	cases := "/groups/" + norr + "/cases"
	text := aCase("question", "Hur gör vi med Signe Modell i gruppen?")
	w.wants(w.post("Mira", cases, text), 422, "Signe Modell")
	w.wants(w.post("Alma", "/practice/words", form("words", "signe modell\r\n  Trappan  \r\n\r\nTrappan")), 303)
	w.wants(w.get("Nora", "/practice/words"), 200, "signe modell", "Trappan")
	if n := w.allowed(); n != 2 {
		t.Errorf("%d words are kept, want 2", n)
	}
	w.wants(w.post("Mira", cases, text), 303)
	w.wants(w.post("Kim", "/groups/"+syd+"/cases", aCase("question", "Hur gör vi med Signe Modell i gruppen?")), 422, "Signe Modell")
	for range 2 {
		w.wants(w.post("Nora", "/practice/words/removal", form("word", "signe modell")), 303)
		w.wants(w.post("Alma", "/practice/words", form("words", "TRAPPAN")), 303)
	}
	if n := w.allowed(); n != 1 {
		t.Errorf("%d words are kept, want 1", n)
	}
	w.wants(w.post("Mira", cases, aCase("question", "Hur gör vi med Signe Modell i gruppen?")), 422, "Signe Modell")
}

// Whatever stands on the list, what blocks is refused.
func TestOwnWordsLetNothingThroughThatBlocks(t *testing.T) {
	w := newWorld(t)
	for _, words := range []string{"121212-1212", "a@example.org", "Rum 4", "x", "–", strings.Repeat("o", 61), "<b>", "Bra\n4", "１２", "", "http://x"} {
		w.wants(w.post("Alma", "/practice/words", form("words", words)), 422, "Fel: ", "!<b>")
	}
	if w.allowed() != 0 {
		t.Error("a refused word is kept")
	}
	w.wants(w.post("Alma", "/practice/words", form("words", "anna\nexample\norg")), 303)
	w.wants(w.post("Mira", "/groups/"+norr+"/cases", aCase("question", "Ring anna@example.org")), 422, "<mark>anna@example.org</mark>")
}

func TestTheListOfWordsHasItsLimit(t *testing.T) {
	w := newWorld(t)
	var lines [4]strings.Builder
	for i := range 260 {
		fmt.Fprintf(&lines[i%4], "ord%c%c%c\n", 'a'+i%26, 'a'+i/26, 'a'+i%4)
	}
	var group sync.WaitGroup
	for _, some := range lines {
		w.signIn("Alma")
		group.Go(func() { w.post("Alma", "/practice/words", form("words", some.String())) })
	}
	group.Wait()
	if n := w.allowed(); n != 195 {
		t.Errorf("%d words are kept of four times 65, want 195", n)
	}
	w.wants(w.post("Alma", "/practice/words", form("words", lines[0].String()+lines[1].String()+lines[2].String()+lines[3].String())), 422, "högst 200 ord", "ordaaa")
}
