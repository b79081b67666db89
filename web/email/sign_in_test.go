package email

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

var update = flag.Bool("update", false, "write the letters anew instead of comparing them")

const (
	code = "042731"
	link = "https://samrum.example.org/sign-in/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ"
)

func TestSignInLetter(t *testing.T) {
	t.Parallel()
	for _, language := range supervision.Languages {
		t.Run("in "+string(language), func(t *testing.T) {
			t.Parallel()
			subject, text := SignIn(i18n.In(language), code, link)
			compare(t, "sign_in."+string(language)+".txt", "Subject: "+subject+"\n\n"+text)
			for line := range strings.Lines(text) {
				if n := utf8.RuneCountInString(strings.TrimSpace(line)); n > 72 && !strings.HasPrefix(line, "https://") {
					t.Errorf("a line of %d columns: %s", n, line)
				}
			}
			if !strings.Contains(text, "\n"+code+"\n") || !strings.Contains(text, "\n"+link+"\n") {
				t.Error("the code or the link does not stand on a line of its own")
			}
			if strings.ContainsAny(subject, "\r\n") {
				t.Error("the subject has two lines")
			}
		})
	}
}

// compare holds a letter against its golden file: go test ./web/email -update.
func compare(t *testing.T, name, letter string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(letter), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	golden, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(golden), letter); d != "" {
		t.Errorf("%s (-want +got):\n%s", name, d)
	}
}
