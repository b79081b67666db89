package pgtest

import (
	"context"
	"os"
	"sync"
	"testing"
	"time"

	"samrum/internal/localpg"
)

// The server that a test run shares is named by these. Without them each test
// program starts one of its own.
const (
	ServerVariable = "TEST_DATABASE_URL"
	SuperVariable  = "TEST_SUPER_URL"
)

// Server returns the URL of the database postgres on the test server, for the
// owner role: no superuser, may create databases and roles.
func Server(tb testing.TB) string {
	tb.Helper()
	if url := os.Getenv(ServerVariable); url != "" {
		return url
	}
	return ownServer(tb).URL("postgres")
}

// SuperServer returns the same for the superuser, for tests that must look from
// above the tenant wall. It fails the test when the run's server has none.
func SuperServer(tb testing.TB) string {
	tb.Helper()
	if url := os.Getenv(SuperVariable); url != "" {
		return url
	}
	if os.Getenv(ServerVariable) != "" {
		tb.Fatalf("%s is set and %s is not", ServerVariable, SuperVariable)
	}
	return ownServer(tb).SuperURL("postgres")
}

const startPatience = time.Minute

// startOwn starts a server that ends with this program; its folder is cleared
// by the next one.
var startOwn = sync.OnceValues(func() (*localpg.Server, error) {
	ctx, cancel := context.WithTimeout(context.Background(), startPatience)
	defer cancel()
	return localpg.Start(ctx, localpg.Options{BinDir: os.Getenv("SAMRUM_PG_BIN"), Fast: true})
})

func ownServer(tb testing.TB) *localpg.Server {
	tb.Helper()
	s, err := startOwn()
	if err != nil {
		tb.Fatal(err)
	}
	return s
}
