package localpg

import (
	"os/exec"
	"runtime"
	"syscall"
)

// startTied starts cmd so that the kernel sends it SIGINT, for PostgreSQL a
// fast shutdown, when this program ends in whatever way. The channel is closed
// when cmd has ended.
func startTied(cmd *exec.Cmd) (<-chan struct{}, error) {
	cmd.SysProcAttr.Pdeathsig = syscall.SIGINT
	started, exited := make(chan error, 1), make(chan struct{})
	go func() {
		// The kernel watches the thread that started cmd, not the program.
		runtime.LockOSThread()
		defer close(exited)
		err := cmd.Start()
		started <- err
		if err == nil {
			_ = cmd.Wait()
		}
	}()
	return exited, <-started
}
