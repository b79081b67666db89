//go:build unix

// Package localpg runs a PostgreSQL server of the program's own, for those who
// name no database: found on the machine, kept in one folder, reached through
// a socket that only this user can open, and gone when the program is.
package localpg

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync"
)

// Options say where the server keeps its data and how carefully.
type Options struct {
	Dir    string // the data folder; may be empty when Fast: a fresh folder, removed by Stop
	BinDir string // the folder of postgres and initdb; empty: look for them
	Fast   bool   // forgets after a crash: for tests only
}

// Server is a running PostgreSQL.
type Server struct {
	Dir     string // absolute
	BinDir  string // where postgres was found
	LogPath string // PostgreSQL's own log; holds no statements and no values

	sockets  string
	process  *process
	release  func()
	stopOnce sync.Once
	stopErr  error
}

// The server listens on a socket alone; the number is only part of its name.
const port = "5432"

// Two roles: the bootstrap superuser, and the owner that the program connects
// as. A superuser would walk past row-level security and hide every mistake.
const (
	superuser = "postgres"
	owner     = "samrum"
)

// Start returns a server that accepts connections. It makes the data folder at
// the first start, waits for a predecessor that is still shutting down, and
// recovers after a crash; ctx limits all of it, but not the server's life.
func Start(ctx context.Context, o Options) (*Server, error) {
	claim, err := claimFolder(o)
	if err != nil {
		return nil, err
	}
	s, err := startIn(ctx, claim, o)
	if err != nil {
		claim.release()
		return nil, fmt.Errorf("start PostgreSQL in %s: %w", claim.root, err)
	}
	return s, nil
}

func startIn(ctx context.Context, claim claim, o Options) (*Server, error) {
	bin, err := choose(claim.root, o.BinDir)
	if err != nil {
		return nil, err
	}
	c, err := prepare(ctx, claim.root, bin, o.Fast)
	if err != nil {
		return nil, err
	}
	p, err := c.launch()
	if err != nil {
		c.removeSockets()
		return nil, err
	}
	s := &Server{Dir: claim.root, BinDir: bin.dir, LogPath: c.log, sockets: c.sockets, process: p}
	s.release = func() { c.removeSockets(); claim.release() }
	if err := s.await(ctx); err != nil {
		p.stop()
		c.removeSockets()
		return nil, err
	}
	return s, nil
}

// URL names a database for the owner role; pgx and psql both read it.
func (s *Server) URL(database string) string { return s.url(owner, database) }

// SuperURL names a database for the superuser, whom no policy binds. It is for
// tests and dumps that must see everything, never for serving.
func (s *Server) SuperURL(database string) string { return s.url(superuser, database) }

func (s *Server) url(role, database string) string {
	// libpq does not read a plus sign as a blank.
	host := strings.ReplaceAll(url.QueryEscape(s.sockets), "+", "%20")
	return "postgres://" + role + "@/" + url.PathEscape(database) + "?host=" + host + "&port=" + port
}

// Pid is the process id of the postmaster.
func (s *Server) Pid() int { return s.process.cmd.Process.Pid }

// Stop ends all connections and the server, and gives the folder free. The
// second call answers as the first.
func (s *Server) Stop() error {
	s.stopOnce.Do(func() {
		if err := s.process.stop(); err != nil {
			s.stopErr = fmt.Errorf("stop PostgreSQL in %s: %w", s.Dir, err)
		}
		s.release()
	})
	return s.stopErr
}

// fileExists takes a folder that may not be read for one that is not there.
func fileExists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
