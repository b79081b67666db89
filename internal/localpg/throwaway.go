//go:build unix

package localpg

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

// throwaways is how many test servers one user may run at a time.
const throwaways = 64

// claimThrowaway takes the first free of a user's numbered test folders. The
// numbers keep names stable from run to run, so that cached test results stay
// good, and what killed programs left is cleared when its lock is free.
func claimThrowaway() (claim, error) {
	var mine claim
	for n := range throwaways {
		root := filepath.Join(throwawayBase(), fmt.Sprintf("samrum-test-%d-%d", os.Geteuid(), n))
		if mine.root != "" && !fileExists(root) {
			break
		}
		lock, err := lockThrowaway(root)
		switch {
		case err != nil:
		case mine.root != "":
			lock.Close()
		default:
			mine = claim{root: root, release: func() { _ = clearThrowaway(root); lock.Close() }}
		}
	}
	if mine.root == "" {
		return mine, errors.New("no free folder for a test server in " + throwawayBase())
	}
	return mine, nil
}

// throwawayBase is memory where the system has enough of it.
func throwawayBase() string {
	if dir := memoryDir(); dir != "" {
		return dir
	}
	return os.TempDir()
}

// lockThrowaway returns the lock of an emptied folder. It trusts only a real
// folder of our own: everybody may make one of that name in a shared place.
func lockThrowaway(root string) (*os.File, error) {
	if err := os.Mkdir(root, folderMode()); err != nil && !os.IsExist(err) {
		return nil, fmt.Errorf("make a test folder: %w", err)
	}
	var st syscall.Stat_t
	if err := syscall.Lstat(root, &st); err != nil {
		return nil, fmt.Errorf("look at a test folder: %w", err)
	}
	if st.Mode&syscall.S_IFMT != syscall.S_IFDIR || int(st.Uid) != os.Geteuid() {
		return nil, fmt.Errorf("%s is not ours", root)
	}
	lock, err := lockFolder(root)
	if err != nil {
		return nil, err
	}
	if err := clearThrowaway(root); err != nil {
		lock.Close()
		return nil, err
	}
	return lock, nil
}

// clearThrowaway leaves a folder alone whose server is still going down.
func clearThrowaway(root string) error {
	clusters, _ := filepath.Glob(filepath.Join(root, "pg*"))
	for _, dir := range clusters {
		if f, err := os.OpenFile(filepath.Join(dir, "alive"), os.O_RDWR, 0); err == nil {
			free := tryLock(f)
			f.Close()
			if !free {
				return fmt.Errorf("%s is still in use", dir)
			}
		}
		if err := os.RemoveAll(dir); err != nil {
			return fmt.Errorf("clear a test folder: %w", err)
		}
	}
	return nil
}
