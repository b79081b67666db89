//go:build unix && !linux

package localpg

import (
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"syscall"
)

// startTied starts cmd so that it gets SIGINT, for PostgreSQL a fast shutdown,
// when this program ends in whatever way. The channel is closed when cmd has
// ended.
func startTied(cmd *exec.Cmd) (<-chan struct{}, error) {
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	dismiss, err := watch(cmd)
	if err != nil {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		return nil, err
	}
	exited := make(chan struct{})
	go func() {
		defer close(exited)
		_ = cmd.Wait()
		dismiss()
	}()
	return exited, nil
}

// watch starts a shell that waits for the end of a pipe which only this program
// holds open: the kernel closes it, whatever the program dies of. The watcher
// is dismissed first and the pipe closed after it, so that an ended server's
// process id, perhaps another's by then, gets no signal.
func watch(cmd *exec.Cmd) (dismiss func(), err error) {
	end, hold, err := os.Pipe()
	if err != nil {
		return nil, fmt.Errorf("watch postgres: %w", err)
	}
	defer end.Close()
	sh := exec.Command("/bin/sh", "-c", `read -r _; kill -INT "$1"`, "sh", strconv.Itoa(cmd.Process.Pid))
	sh.Stdin = end
	sh.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Credential: cmd.SysProcAttr.Credential}
	if err := sh.Start(); err != nil {
		hold.Close()
		return nil, fmt.Errorf("watch postgres: %w", err)
	}
	return func() {
		_ = sh.Process.Kill()
		_ = sh.Wait()
		hold.Close()
	}, nil
}
