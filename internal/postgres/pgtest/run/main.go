// Command run starts one fast PostgreSQL, runs a command that finds it by
// TEST_DATABASE_URL and TEST_SUPER_URL, stops the server, and ends as the
// command did. It starts none when TEST_DATABASE_URL is set already:
//
//	go run ./internal/postgres/pgtest/run go test ./...
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"time"

	"samrum/internal/localpg"
	"samrum/internal/postgres/pgtest"
)

const startPatience = time.Minute

func main() {
	status, err := run(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	os.Exit(status)
}

func run(command []string) (int, error) {
	if len(command) == 0 {
		return 2, errors.New("usage: run command [argument …]")
	}
	signals := make(chan os.Signal, 8)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	if os.Getenv(pgtest.ServerVariable) != "" {
		return obey(command, os.Environ(), signals)
	}
	server, err := start()
	if err != nil {
		return 1, err
	}
	status, err := obey(command, append(os.Environ(),
		pgtest.ServerVariable+"="+server.URL("postgres"),
		pgtest.SuperVariable+"="+server.SuperURL("postgres")), signals)
	return status, errors.Join(err, server.Stop())
}

func start() (*localpg.Server, error) {
	ctx, cancel := context.WithTimeout(context.Background(), startPatience)
	defer cancel()
	return localpg.Start(ctx, localpg.Options{BinDir: os.Getenv("SAMRUM_PG_BIN"), Fast: true})
}

// obey runs the command to its end and hands every signal on to it.
func obey(command, env []string, signals <-chan os.Signal) (status int, err error) {
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Env, cmd.Stdin, cmd.Stdout, cmd.Stderr = env, os.Stdin, os.Stdout, os.Stderr
	if err := cmd.Start(); err != nil {
		return 127, fmt.Errorf("start the command: %w", err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for {
		select {
		case s := <-signals:
			_ = cmd.Process.Signal(s)
		case err := <-ended:
			return statusOf(cmd.ProcessState, err)
		}
	}
}

// statusOf is as a shell tells it: 128 and the signal for a command that died
// of one.
func statusOf(state *os.ProcessState, err error) (int, error) {
	if wait, ok := state.Sys().(syscall.WaitStatus); ok && wait.Signaled() {
		return 128 + int(wait.Signal()), nil
	}
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		return 1, err
	}
	return state.ExitCode(), nil
}
