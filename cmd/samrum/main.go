// Command samrum books and runs supervision groups: samrum help lists what it
// can do.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	_ "time/tzdata" // zones, where the system has none

	"samrum/internal/config"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second ^C ends the program at once
	if err := run(ctx, os.Args[1:], os.Getenv, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "samrum:", err)
		os.Exit(1)
	}
}

// A program is one call of samrum.
type program struct {
	config config.Config
	out    io.Writer
}

// A command is one thing that samrum does.
type command struct {
	name, takes, says string
	run               func(ctx context.Context, p program, args []string) error
}

var commands = []command{
	{"demo", "", "serve a filled sample practice, on a database of its own", demo},
	{"serve", "", "serve for real", serve},
	{"migrate", "", "bring the database to the newest schema", migrate},
	{"keys new", "", "make the keyset file that seals case texts", newKeys},
	{"keys rotate", "", "add a key to the keyset file and wrap every practice's key by it", rotateKeys},
	{"practice new", "[flags] SLUG ADDRESS", "make a practice, and its first supervisor", newPractice},
	{"sign-in", "ADDRESS", "print a link that signs somebody in once", signIn},
	{"bench room", "", "measure how fast a change reaches 500 open pages, on a database of its own", benchRoom},
	{"routes", "", "list every page with its guard", routes},
}

// run does what args say and returns when it is done, for the serving commands
// when ctx ends.
func run(ctx context.Context, args []string, getenv func(string) string, stdout io.Writer) error {
	if len(args) == 0 || slices.Contains([]string{"help", "-h", "-help", "--help"}, args[0]) {
		help(stdout)
		return nil
	}
	for _, c := range commands {
		words := strings.Fields(c.name)
		if len(args) < len(words) || !slices.Equal(words, args[:len(words)]) {
			continue
		}
		read, err := config.Read(getenv)
		if err != nil {
			return err
		}
		err = c.run(ctx, program{read, stdout}, args[len(words):])
		if errors.Is(err, flag.ErrHelp) {
			return nil
		}
		return err
	}
	return fmt.Errorf("there is no command %q: samrum help lists them", strings.Join(args, " "))
}

// arguments reads flags before, between and after the arguments, of which there
// must be as many as names.
func (p program) arguments(f *flag.FlagSet, args []string, names ...string) ([]string, error) {
	f.SetOutput(p.out)
	var found []string
	for {
		if err := f.Parse(args); err != nil {
			return nil, err
		}
		if f.NArg() == 0 {
			break
		}
		found, args = append(found, f.Arg(0)), f.Args()[1:]
	}
	if len(found) != len(names) {
		return nil, fmt.Errorf("samrum %s takes %d arguments: %s", f.Name(), len(names), strings.Join(names, " "))
	}
	return found, nil
}

// none is for commands without arguments.
func (p program) none(name string, args []string) error {
	_, err := p.arguments(flag.NewFlagSet(name, flag.ContinueOnError), args)
	return err
}
