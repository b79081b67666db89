//go:build unix

package localpg

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// childDir makes this test binary a program that starts a server in the folder
// it names, and then dies as told on its input.
const childDir = "LOCALPG_CHILD_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		child(dir)
	}
	os.Exit(m.Run())
}

func child(dir string) {
	s, err := Start(context.Background(), Options{Dir: dir})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println(s.URL("postgres"))
	order, _ := bufio.NewReader(os.Stdin).ReadString('\n')
	panic(order)
}

// startChild returns the child's server's URL and what ends the child.
func startChild(t *testing.T, dir string) (url string, end func(how string)) {
	t.Helper()
	cmd := exec.CommandContext(patiently(t), os.Args[0])
	cmd.Env = append(os.Environ(), childDir+"="+dir)
	in, inErr := cmd.StdinPipe()
	out, outErr := cmd.StdoutPipe()
	if inErr != nil || outErr != nil {
		t.Fatal(inErr, outErr)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, _ := bufio.NewReader(out).ReadString('\n')
	if !strings.HasPrefix(line, "postgres://") {
		t.Fatalf("the child says %q", line)
	}
	return strings.TrimSpace(line), func(how string) {
		if how == "killed" {
			_ = cmd.Process.Kill()
		} else {
			fmt.Fprintln(in, how)
		}
		if cmd.Wait() == nil {
			t.Error("the child ended well")
		}
	}
}

// The folder can be taken again only when no process of the first server is
// left; a start would wait for one and then give up.
func TestServerEndsWithItsProgram(t *testing.T) {
	t.Parallel()
	for _, how := range []string{"killed", "panics"} {
		t.Run("that "+how, func(t *testing.T) {
			t.Parallel()
			dir := dataDir(t)
			url, end := startChild(t, dir)
			ask(t, url, `create temporary table warm ()`, `select 'ok'`)
			end(how)
			s := start(t, Options{Dir: dir})
			log, err := os.ReadFile(s.LogPath + ".1")
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(string(log), "fast shutdown") {
				t.Errorf("the first server's log says\n%s", log)
			}
		})
	}
}
