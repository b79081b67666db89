package discretion

import (
	"os"
	"strings"
	"testing"
)

// ordinarySentences are a thousand that supervision hears, in Swedish, Danish,
// Norwegian and English; an empty line parts the languages.
func ordinarySentences(t testing.TB) map[string][]string {
	t.Helper()
	all, err := os.ReadFile("testdata/ordinary.txt")
	if err != nil {
		t.Fatal(err)
	}
	sentences := map[string][]string{}
	languages := []string{"sv", "da", "nb", "en"}
	for i, part := range strings.Split(strings.TrimSpace(string(all)), "\n\n") {
		sentences[languages[i]] = strings.Split(part, "\n")
	}
	return sentences
}

func TestOrdinarySentencesAreLeftInPeace(t *testing.T) {
	t.Parallel()
	for language, sentences := range ordinarySentences(t) {
		if len(sentences) != 250 {
			t.Errorf("%d sentences in %s, want 250", len(sentences), language)
		}
		count := map[Level]int{}
		for _, sentence := range sentences {
			count[gravest(sentence)]++
		}
		t.Logf("%s: %d blocked, %d warned of, %d with a hint", language, count[Block], count[Warn], count[Hint])
		if count[Block] > 0 || count[Warn] > len(sentences)*3/100 || count[Hint] > len(sentences)*6/100 {
			t.Errorf("too much is found in %s: %v", language, count)
		}
	}
}

// gravest returns the highest level found in text, or 0.
func gravest(text string) Level {
	level := Level(0)
	for _, f := range New(nil).Review(text, today) {
		level = max(level, f.Level)
	}
	return level
}

// Many sentences make one text; line breaks are blanks.
func TestOrdinarySentencesTogetherAreNotBlocked(t *testing.T) {
	t.Parallel()
	for language, sentences := range ordinarySentences(t) {
		if got := rules(strings.Join(sentences, "\n")); got != "" {
			t.Errorf("%s is blocked as %s", language, got)
		}
	}
}
