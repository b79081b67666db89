//go:build unix

package localpg

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// process is a postmaster; exited is closed when it has ended.
type process struct {
	cmd    *exec.Cmd
	exited <-chan struct{}
}

// launch starts the postmaster in a process group of its own: a ^C is for the
// program, which then stops the server after its last statement.
func (c *cluster) launch() (*process, error) {
	defer c.alive.Close()
	_ = os.Rename(c.log, c.log+".1")
	log, err := os.OpenFile(c.log, os.O_WRONLY|os.O_CREATE|os.O_APPEND|syscall.O_NOFOLLOW, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open the log: %w", err)
	}
	defer log.Close()
	args := []string{"-D", c.data}
	for _, setting := range c.settings() {
		args = append(args, "-c", setting)
	}
	cmd := c.command(context.Background(), "postgres", args...)
	cmd.Stdout, cmd.Stderr = log, log
	cmd.SysProcAttr.Setpgid = true
	exited, err := startTied(cmd)
	if err != nil {
		return nil, fmt.Errorf("start postgres: %w", err)
	}
	return &process{cmd: cmd, exited: exited}, nil
}

func (c *cluster) settings() []string {
	s := []string{
		"listen_addresses=",
		"port=" + port,
		"unix_socket_directories=" + c.sockets,
		"unix_socket_permissions=0700",
		// What people write must not end up in the log by way of an error.
		"log_error_verbosity=terse",
		"log_min_error_statement=panic",
		"log_parameter_max_length_on_error=0",
		"log_checkpoints=off",
	}
	if c.fast {
		return append(s, "fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off",
			"wal_level=minimal", "max_wal_senders=0", "max_connections=300")
	}
	return append(s, "fsync=on", "synchronous_commit=on", "full_page_writes=on")
}

// stopPatience is what a fast shutdown may take before it becomes an immediate
// one, which loses nothing either but must recover at the next start.
const stopPatience = time.Minute

func (p *process) stop() error {
	_ = p.cmd.Process.Signal(syscall.SIGINT)
	select {
	case <-p.exited:
	case <-time.After(stopPatience):
		_ = p.cmd.Process.Signal(syscall.SIGQUIT)
		<-p.exited
	}
	if !p.cmd.ProcessState.Success() {
		return fmt.Errorf("postgres ended with %v", p.cmd.ProcessState)
	}
	return nil
}

// await returns when the server answers and the owner role is there.
func (s *Server) await(ctx context.Context) error {
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for {
		err := s.ensureOwner(ctx)
		if !starting(err) {
			return err
		}
		select {
		case <-tick.C:
		case <-s.process.exited:
			return fmt.Errorf("postgres ended with %v\n%s", s.process.cmd.ProcessState, lastLines(s.LogPath))
		case <-ctx.Done():
			return fmt.Errorf("wait for postgres: %w", ctx.Err())
		}
	}
}

// starting tells the refusals of a server that is not ready yet, or replays its
// log after a crash, from those that will stay.
func starting(err error) bool {
	var refused *pgconn.PgError
	if errors.As(err, &refused) {
		return refused.Code == "57P03"
	}
	return errors.Is(err, syscall.ECONNREFUSED) || errors.Is(err, syscall.ENOENT)
}

// lastLines is for an error's text: the end of the log, a page at most.
func lastLines(path string) []byte {
	const page = 2000
	text, _ := os.ReadFile(path)
	return text[max(0, len(text)-page):]
}

// connect closes the connection after use.
func (s *Server) connect(ctx context.Context, url string, use func(*pgx.Conn) error) error {
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		return err
	}
	defer conn.Close(context.WithoutCancel(ctx))
	return use(conn)
}
