//go:build unix

package config

import (
	"path/filepath"
	"syscall"
)

// defaultDataDir is ./var, or the user's state folder when that cannot be
// written.
func defaultDataDir(getenv func(string) string) string {
	const here = "var"
	if writable(here) || syscall.Access(here, 0) == syscall.ENOENT && writable(".") {
		return here
	}
	if state := getenv("XDG_STATE_HOME"); filepath.IsAbs(state) {
		return filepath.Join(state, "samrum")
	}
	if home := getenv("HOME"); home != "" {
		return filepath.Join(home, ".local", "state", "samrum")
	}
	return here
}

// writable asks for leave to write and enter, as access(2) takes it.
func writable(path string) bool {
	const write, enter = 2, 1
	return syscall.Access(path, write|enter) == nil
}
