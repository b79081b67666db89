package config

import (
	"net/netip"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func read(env map[string]string) (Config, error) {
	return Read(func(name string) string { return env[name] })
}

func TestReadKnowsTheDefaults(t *testing.T) {
	t.Parallel()
	c, err := read(map[string]string{"SAMRUM_DATA_DIR": "data"})
	if err != nil {
		t.Fatal(err)
	}
	if c.Addr != "localhost:8080" || c.AdminAddr != "" || c.BaseURL.String() != "http://localhost:8080" ||
		c.KeysetFile != "data/keyset.json" || c.KeysetNamed || c.SMTP != nil || c.Pooled() {
		t.Errorf("defaults are %+v", c)
	}
}

func TestReadTakesEverything(t *testing.T) {
	t.Parallel()
	c, err := read(map[string]string{
		"DATABASE_URL":        "postgres://u:p@pooler:6432/samrum",
		"DATABASE_DIRECT_URL": "postgres://u:p@db/samrum",
		"SAMRUM_ADDR":         ":8080", "SAMRUM_ADMIN_ADDR": "127.0.0.1:9090", "SAMRUM_BASE_URL": "https://samrum.example.org/",
		"SAMRUM_KEYSET_FILE": "/keys/k.json", "SAMRUM_TRUSTED_PROXIES": "10.1.2.3/8, 192.0.2.7,fd00::/8",
		"SAMRUM_SMTP_URL": "smtps://u:p@mail.example.org", "SAMRUM_MAIL_FROM": "Samrum <samrum@localhost>",
		"SAMRUM_DEMO_CLOCK": "2026-10-01T08:00:00Z",
	})
	if err != nil {
		t.Fatal(err)
	}
	want := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("192.0.2.7/32"), netip.MustParsePrefix("fd00::/8")}
	if d := cmp.Diff(want, c.Proxies, cmp.Comparer(func(a, b netip.Prefix) bool { return a == b })); d != "" {
		t.Errorf("networks (-want +got):\n%s", d)
	}
	if c.BaseURL.String() != "https://samrum.example.org" || !c.KeysetNamed || !c.Pooled() ||
		!c.DemoClock.Equal(time.Date(2026, 10, 1, 8, 0, 0, 0, time.UTC)) || c.SMTP.Hostname() != "mail.example.org" {
		t.Errorf("read %+v", c)
	}
}

func TestReadNamesTheVariableAndNeverTheSecret(t *testing.T) {
	t.Parallel()
	const secret = "hunter2"
	for name, env := range map[string]map[string]string{
		"a database that is none":           {"DATABASE_URL": "mysql://u:hunter2@[db"},
		"a port that is none":               {"DATABASE_URL": "postgres://u:hunter2@db:x/samrum"},
		"a direct database alone":           {"DATABASE_DIRECT_URL": "postgres://u:hunter2@db/samrum"},
		"an address without a port":         {"SAMRUM_ADDR": "localhost"},
		"an admin address without a port":   {"SAMRUM_ADMIN_ADDR": "9090"},
		"a base without a host":             {"SAMRUM_BASE_URL": "samrum.example.org"},
		"a base with a path":                {"SAMRUM_BASE_URL": "https://example.org/samrum"},
		"a base with a password":            {"SAMRUM_BASE_URL": "https://u:hunter2@example.org"},
		"plain http for the world":          {"SAMRUM_BASE_URL": "http://samrum.example.org"},
		"a network that is none":            {"SAMRUM_TRUSTED_PROXIES": "10.0.0.0/33"},
		"a mail server of another kind":     {"SAMRUM_SMTP_URL": "http://u:hunter2@mail.example.org"},
		"a mail server that cannot be read": {"SAMRUM_SMTP_URL": "smtp://u:hunter2@[mail"},
		"a sender that is none":             {"SAMRUM_MAIL_FROM": "Samrum"},
		"a clock without a zone":            {"SAMRUM_DEMO_CLOCK": "2026-10-01 08:00"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := read(env)
			for variable := range env {
				if err == nil || !strings.Contains(err.Error(), variable) {
					t.Errorf("the error does not name %s: %v", variable, err)
				}
			}
			if err != nil && (strings.Contains(err.Error(), secret) || strings.Contains(err.Error(), "\n")) {
				t.Errorf("the error tells a secret or has more than a line: %v", err)
			}
		})
	}
}

func TestASenderIsNeededForLetters(t *testing.T) {
	t.Parallel()
	if _, err := read(map[string]string{"SAMRUM_SMTP_URL": "smtp://mail"}); err == nil || !strings.Contains(err.Error(), "SAMRUM_MAIL_FROM") {
		t.Errorf("letters without a sender: %v", err)
	}
}

func TestWhatEachWayOfServingRefuses(t *testing.T) {
	t.Parallel()
	demo, serve := Config.ForDemo, Config.ForServe
	for name, c := range map[string]struct {
		env     map[string]string
		check   func(Config) error
		refused string
	}{
		"a demo for this machine":                 {nil, demo, ""},
		"a demo on the IPv6 loopback":             {map[string]string{"SAMRUM_ADDR": "[::1]:0"}, demo, ""},
		"a demo for the world":                    {map[string]string{"SAMRUM_ADDR": ":8080"}, demo, "SAMRUM_ADDR"},
		"a demo on an address that looks local":   {map[string]string{"SAMRUM_ADDR": "localhost.example.org:80"}, demo, "SAMRUM_ADDR"},
		"a demo on somebody's database":           {map[string]string{"DATABASE_URL": "postgres://u@db/samrum"}, demo, "DATABASE_URL"},
		"a demo behind a public name":             {map[string]string{"SAMRUM_BASE_URL": "https://example.org"}, demo, "SAMRUM_BASE_URL"},
		"serving this machine":                    {nil, serve, ""},
		"serving by a clock of its own":           {map[string]string{"SAMRUM_DEMO_CLOCK": "2026-10-01T08:00:00Z"}, serve, "SAMRUM_DEMO_CLOCK"},
		"serving the world under no name":         {map[string]string{"SAMRUM_ADDR": ":8080"}, serve, "SAMRUM_BASE_URL"},
		"serving a container's port to localhost": {map[string]string{"SAMRUM_ADDR": ":8080", "SAMRUM_BASE_URL": "http://localhost:8080"}, serve, ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			read, err := read(c.env)
			if err != nil {
				t.Fatal(err)
			}
			err = c.check(read)
			if (err == nil) != (c.refused == "") || err != nil && !strings.HasPrefix(err.Error(), c.refused) {
				t.Errorf("refused with %v, want %q", err, c.refused)
			}
		})
	}
}

func TestTheStateFolderStandsInForAFolderThatCannotBeWritten(t *testing.T) {
	for name, c := range map[string]struct {
		env  map[string]string
		want string
	}{
		"as the system names it": {map[string]string{"XDG_STATE_HOME": "/state", "HOME": "/home/a"}, "/state/samrum"},
		"by custom":              {map[string]string{"HOME": "/home/a"}, "/home/a/.local/state/samrum"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			if err := os.WriteFile("var", nil, 0o600); err != nil { // no folder: not even root writes into it
				t.Fatal(err)
			}
			if got := defaultDataDir(func(name string) string { return c.env[name] }); got != c.want {
				t.Errorf("data go to %s, want %s", got, c.want)
			}
		})
	}
}
