//go:build unix

package localpg

import (
	"os"
	"testing"
)

func TestMayEnter(t *testing.T) {
	t.Parallel()
	a := account{name: "postgres", uid: 101, gid: 104, switched: true}
	for name, c := range map[string]struct {
		uid, gid int
		mode     os.FileMode
		want     bool
	}{
		"a folder open to all":                {0, 0, 0o711, true},
		"root's private folder":               {0, 0, 0o700, false},
		"its own folder":                      {101, 0, 0o700, true},
		"its own folder, closed to itself":    {101, 104, 0o677, false},
		"its group's folder":                  {0, 104, 0o710, true},
		"its group's folder, closed to group": {0, 104, 0o701, false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := a.mayEnter(c.uid, c.gid, c.mode); got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
}

func TestFolderThatTheServersUserMayNotEnter(t *testing.T) {
	t.Parallel()
	closed := t.TempDir()
	if err := os.Chmod(closed, 0o700); err != nil {
		t.Fatal(err)
	}
	nobodyElse := account{name: "nobody", uid: os.Geteuid() + 1, gid: os.Getegid() + 1, switched: true}
	mentions(t, nobodyElse.enter(closed), "nobody", closed, "may not enter")
}
