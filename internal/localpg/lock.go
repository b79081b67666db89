//go:build unix

package localpg

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// claim is the right to one data folder, held until release.
type claim struct {
	root    string // absolute
	release func()
}

// claimFolder makes the folder where it is missing. Who comes second is told so.
func claimFolder(o Options) (claim, error) {
	if o.Dir == "" {
		if !o.Fast {
			return claim{}, errors.New("start PostgreSQL: no folder for its data")
		}
		return claimThrowaway()
	}
	root, err := filepath.Abs(o.Dir)
	if err != nil {
		return claim{}, fmt.Errorf("find the data folder: %w", err)
	}
	if err := os.MkdirAll(root, folderMode()); err != nil {
		return claim{}, fmt.Errorf("make the data folder: %w", err)
	}
	lock, err := lockFolder(root)
	if err != nil {
		return claim{}, err
	}
	return claim{root: root, release: func() { lock.Close() }}, nil
}

// folderMode lets the unprivileged user that root switches to pass through.
func folderMode() os.FileMode {
	if os.Geteuid() == 0 {
		return 0o711
	}
	return 0o700
}

// lockFolder holds until the file is closed, at the latest by the kernel when
// this program ends. The file itself stays: removing it would let two in.
func lockFolder(root string) (*os.File, error) {
	f, err := openLock(filepath.Join(root, "lock"))
	if err != nil {
		return nil, err
	}
	if tryLock(f) {
		_ = f.Truncate(0)
		_, err := fmt.Fprintln(f, os.Getpid())
		return f, err
	}
	defer f.Close()
	pid := make([]byte, 20)
	n, _ := f.ReadAt(pid, 0)
	return nil, fmt.Errorf("another program (process %s) runs PostgreSQL in %s: stop it first, or choose another folder",
		strings.TrimSpace(string(pid[:n])), root)
}

// openLock gives the file to the owner of its folder, so that a start as root
// does not shut that user out later.
func openLock(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|syscall.O_NOFOLLOW, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open the lock: %w", err)
	}
	var st syscall.Stat_t
	if os.Geteuid() == 0 && syscall.Stat(filepath.Dir(path), &st) == nil {
		err = f.Chown(int(st.Uid), int(st.Gid))
	}
	return f, err
}

func tryLock(f *os.File) bool {
	return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) == nil
}

// orphanPatience is how long a server that outlived its program may take for
// its last checkpoint.
const orphanPatience = time.Minute

// lockAlive returns a lock to be inherited by every process of the server: it
// can be taken only when the last of them is gone, also after a SIGKILL.
func lockAlive(ctx context.Context, path string) (*os.File, error) {
	f, err := openLock(path)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, orphanPatience)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !tryLock(f) {
		select {
		case <-tick.C:
		case <-ctx.Done():
			f.Close()
			return nil, errors.New("PostgreSQL of an earlier run is still busy with this folder; " +
				"the first line of data/postmaster.pid is its process id")
		}
	}
	return f, nil
}
