//go:build unix

package localpg

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
)

// cluster is the part of a data folder that belongs to one major version.
type cluster struct {
	bin     binaries
	account account
	fast    bool
	alive   *os.File // see lockAlive; closed by launch

	folder, data, log string
	sockets           string
	socketsElsewhere  bool
}

// prepare leaves a folder that a server can be started on.
func prepare(ctx context.Context, root string, bin binaries, fast bool) (*cluster, error) {
	folder := filepath.Join(root, folderOf(bin.major))
	c := &cluster{bin: bin, fast: fast, folder: folder, data: filepath.Join(folder, "data"), log: filepath.Join(folder, "log")}
	var err error
	if c.account, err = accountFor(c.data, root); err != nil {
		return nil, err
	}
	if err := c.privateFolder(folder); err != nil {
		return nil, err
	}
	for _, dir := range []string{folder, bin.dir} {
		if err := c.account.enter(dir); err != nil {
			return nil, err
		}
	}
	if c.alive, err = lockAlive(ctx, filepath.Join(folder, "alive")); err != nil {
		return nil, err
	}
	if err := errors.Join(c.initialise(ctx), c.makeSockets()); err != nil {
		c.alive.Close()
		c.removeSockets()
		return nil, err
	}
	return c, nil
}

// privateFolder makes dir for the server's user alone.
func (c *cluster) privateFolder(dir string) error {
	if err := os.Mkdir(dir, 0o700); err != nil && !os.IsExist(err) {
		return fmt.Errorf("make the server's folder: %w", err)
	}
	if err := c.account.own(dir); err != nil {
		return fmt.Errorf("hand over the server's folder: %w", err)
	}
	return nil
}

// initialise makes the data where there are none yet. They get their name only
// when they are complete; what a killed initdb left has served nobody.
func (c *cluster) initialise(ctx context.Context) error {
	if fileExists(c.data) {
		return nil
	}
	unfinished := c.data + ".unfinished"
	if err := os.RemoveAll(unfinished); err != nil {
		return fmt.Errorf("clear an unfinished start: %w", err)
	}
	args := []string{"-D", unfinished, "-U", superuser, "-A", "trust", "--encoding=UTF8", "--locale=C"}
	if c.fast {
		args = append(args, "--no-sync")
	}
	out, err := c.command(ctx, "initdb", args...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("initdb: %w\n%s", err, out)
	}
	if err := os.Rename(unfinished, c.data); err != nil {
		return fmt.Errorf("name the new data: %w", err)
	}
	return syncFolder(c.folder)
}

// syncFolder makes a new name in the folder outlive a power cut.
func syncFolder(path string) error {
	dir, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("sync the server's folder: %w", err)
	}
	defer dir.Close()
	return dir.Sync()
}

// command starts nothing of the caller's environment: PGDATA, PGOPTIONS and
// their like must not reach this server.
func (c *cluster) command(ctx context.Context, name string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, filepath.Join(c.bin.dir, name), args...)
	cmd.Dir = c.folder
	cmd.Env = []string{"LC_ALL=C", "TZ=UTC", "PATH=/usr/bin:/bin"}
	cmd.ExtraFiles = []*os.File{c.alive}
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: c.account.credential()}
	return cmd
}

// The address of a socket holds 104 bytes on some systems, its file's name and
// the closing zero included.
const socketDirLimit = 103 - len("/.s.PGSQL."+port)

// makeSockets puts the sockets beside the data, or in a private folder of the
// system's temporary one when that path cannot be a socket's address.
func (c *cluster) makeSockets() error {
	c.sockets = filepath.Join(c.folder, "run")
	if len(c.sockets) <= socketDirLimit && !strings.ContainsAny(c.sockets, `,"`) {
		return c.privateFolder(c.sockets)
	}
	dir, err := os.MkdirTemp("", "samrum-")
	if err != nil {
		return fmt.Errorf("make a folder for the socket: %w", err)
	}
	c.sockets, c.socketsElsewhere = dir, true
	if err := c.account.enter(filepath.Dir(dir)); err != nil {
		return err
	}
	return c.account.own(dir)
}

func (c *cluster) removeSockets() {
	if c.socketsElsewhere {
		_ = os.RemoveAll(c.sockets)
	}
}
