//go:build unix

package localpg

import (
	"errors"
	"fmt"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
)

// account is the user that PostgreSQL runs as: ourselves, or for root, whom
// PostgreSQL refuses, an unprivileged one.
type account struct {
	name     string
	uid, gid int
	switched bool
}

// accountFor takes for root whoever owns the data already, else whoever owns
// the folder, else postgres, else nobody.
func accountFor(data, root string) (account, error) {
	if os.Geteuid() != 0 {
		return account{uid: os.Geteuid(), gid: os.Getegid()}, nil
	}
	for _, path := range []string{data, root} {
		if u, err := user.LookupId(ownerOf(path)); err == nil && u.Uid != "0" {
			return unprivileged(u)
		}
	}
	for _, name := range []string{"postgres", "nobody"} {
		if u, err := user.Lookup(name); err == nil {
			return unprivileged(u)
		}
	}
	return account{}, errors.New("PostgreSQL does not run as root, and there is no user postgres or nobody to run it as")
}

func unprivileged(u *user.User) (account, error) {
	uid, uidErr := strconv.Atoi(u.Uid)
	gid, gidErr := strconv.Atoi(u.Gid)
	return account{name: u.Username, uid: uid, gid: gid, switched: true}, errors.Join(uidErr, gidErr)
}

// ownerOf is empty for what is not there.
func ownerOf(path string) string {
	var st syscall.Stat_t
	if syscall.Lstat(path, &st) != nil {
		return ""
	}
	return strconv.Itoa(int(st.Uid))
}

// credential is nil when nothing has to be switched.
func (a account) credential() *syscall.Credential {
	if !a.switched {
		return nil
	}
	return &syscall.Credential{Uid: uint32(a.uid), Gid: uint32(a.gid)}
}

// own hands path over; never what a link points to.
func (a account) own(path string) error {
	if !a.switched {
		return nil
	}
	return os.Lchown(path, a.uid, a.gid)
}

// enter checks that the account may pass every folder down to path. The system
// would only say "permission denied", and of the program instead of the folder.
func (a account) enter(path string) error {
	if !a.switched {
		return nil
	}
	for dir := path; ; dir = filepath.Dir(dir) {
		var st syscall.Stat_t
		if err := syscall.Stat(dir, &st); err != nil {
			return fmt.Errorf("look at %s: %w", dir, err)
		}
		if !a.mayEnter(int(st.Uid), int(st.Gid), os.FileMode(st.Mode)) {
			return fmt.Errorf("as root PostgreSQL runs as the user %s, who may not enter %s: "+
				"choose a folder outside it, or run as an ordinary user", a.name, dir)
		}
		if dir == filepath.Dir(dir) {
			return nil
		}
	}
}

// mayEnter knows the nine permission bits; access lists beyond them are rare.
func (a account) mayEnter(uid, gid int, mode os.FileMode) bool {
	switch {
	case uid == a.uid:
		return mode&0o100 != 0
	case gid == a.gid:
		return mode&0o010 != 0
	}
	return mode&0o001 != 0
}
