// Package config reads the environment, and nothing else in the program does.
package config

import (
	"net/netip"
	"net/url"
	"path/filepath"
	"time"
)

// A Config is the environment, read and checked.
type Config struct {
	DatabaseURL string // may lead through a pooler; "" for a database of the program's own
	DirectURL   string // never through a pooler; "" when there is no DatabaseURL

	Addr      string   // host:port to listen on
	AdminAddr string   // for metrics and profiles; "" for none
	BaseURL   *url.URL // where browsers reach the server; nil when only Serve's operator can know
	Proxies   []netip.Prefix

	DataDir     string
	PGBin       string
	KeysetFile  string
	KeysetNamed bool // by the operator, who then makes it too

	SMTP     *url.URL // nil: letters wait
	MailFrom string

	DemoClock time.Time // where the demonstration's clock starts; zero for now
}

// DefaultAddr is where the program listens when nobody says otherwise.
const DefaultAddr = "localhost:8080"

// Read reads the environment by getenv. Its error has one line for every wrong
// value, which names the variable and never quotes what may hold a password.
func Read(getenv func(string) string) (Config, error) {
	e := environment{getenv: getenv}
	c := Config{
		Addr: e.addr("SAMRUM_ADDR", DefaultAddr), AdminAddr: e.addr("SAMRUM_ADMIN_ADDR", ""),
		Proxies: e.networks("SAMRUM_TRUSTED_PROXIES"),
		PGBin:   getenv("SAMRUM_PG_BIN"),
		SMTP:    e.mailServer("SAMRUM_SMTP_URL"), MailFrom: e.sender("SAMRUM_MAIL_FROM"),
		DemoClock: e.instant("SAMRUM_DEMO_CLOCK"),
	}
	c.DatabaseURL, c.DirectURL = e.databases()
	c.DataDir, c.KeysetFile, c.KeysetNamed = e.files()
	c.BaseURL = e.baseURL("SAMRUM_BASE_URL", c.Addr)
	if c.SMTP != nil && c.MailFrom == "" {
		e.wrong("SAMRUM_MAIL_FROM", "is needed with SAMRUM_SMTP_URL, such as Samrum <samrum@example.org>")
	}
	return c, e.err()
}

// files returns the data folder, the keyset file, and whether that was named.
func (e *environment) files() (dir, keyset string, named bool) {
	dir = e.getenv("SAMRUM_DATA_DIR")
	if dir == "" {
		dir = defaultDataDir(e.getenv)
	}
	if keyset = e.getenv("SAMRUM_KEYSET_FILE"); keyset != "" {
		return dir, keyset, true
	}
	return dir, filepath.Join(dir, "keyset.json"), false
}

// databases returns the pooled and the direct address. Where one alone is
// given, it is both.
func (e *environment) databases() (pooled, direct string) {
	pooled, direct = e.database("DATABASE_URL"), e.database("DATABASE_DIRECT_URL")
	if direct == "" {
		return pooled, pooled
	}
	if pooled == "" {
		e.wrong("DATABASE_DIRECT_URL", "is of no use without DATABASE_URL")
	}
	return pooled, direct
}

// Pooled tells whether the two addresses differ, so that DatabaseURL may lead
// through a pooler that keeps no session.
func (c Config) Pooled() bool { return c.DatabaseURL != c.DirectURL }
