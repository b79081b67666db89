package localpg

import (
	"os"
	"syscall"
)

// A test run fills some hundred megabytes; containers often have 64 here.
const memoryNeeded = 1 << 30

// memoryDir is a folder in memory that can hold a test server, or empty.
func memoryDir() string {
	const dir = "/dev/shm"
	var st syscall.Statfs_t
	if syscall.Statfs(dir, &st) != nil || uint64(st.Bavail)*uint64(st.Bsize) < memoryNeeded {
		return ""
	}
	probe, err := os.MkdirTemp(dir, "samrum-probe-")
	if err != nil {
		return ""
	}
	_ = os.Remove(probe)
	return dir
}
