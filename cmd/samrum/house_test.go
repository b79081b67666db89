package main

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// arrows lists what of ours a package may import: arrows point down only.
var arrows = map[string][]string{
	"internal/supervision": {},
	"internal/agenda":      {"internal/supervision"},
	"internal/evaluation":  {"internal/supervision"},
	"internal/certificate": {"internal/supervision"},
	"internal/calendar":    {},
	"internal/discretion":  {},
	"internal/vault":       {},
	"internal/localpg":     {},
	"internal/mail":        {},
	"internal/live":        {},
	"internal/ical":        {},
	"internal/config":      {},
	"migrations":           {},
	"web/static":           {},
	"internal/paths":       {"internal/supervision"},
	"internal/login":       {"internal/supervision", "internal/vault"},
	"internal/postgres":    {"internal/supervision", "internal/agenda", "internal/evaluation", "internal/discretion", "internal/vault", "internal/calendar", "migrations"},
	"web/i18n":             {"internal/supervision", "internal/calendar", "internal/agenda", "internal/evaluation", "internal/certificate"},
	"web/component":        {"internal/supervision", "web/i18n"},
	"web/layout":           {"internal/supervision", "internal/paths", "web/component", "web/i18n", "web/static"},
	"web/markdown":         {"internal/supervision"},
	"web/page":             {"internal/supervision", "internal/agenda", "internal/evaluation", "internal/certificate", "internal/paths", "internal/calendar", "web/markdown", "web/component", "web/layout", "web/i18n"},
	"web/email":            {"internal/supervision", "internal/calendar", "internal/paths", "internal/ical", "web/i18n"},
	"internal/worker":      {"internal/postgres", "internal/evaluation", "internal/login", "internal/mail", "internal/ical", "internal/paths", "internal/supervision", "internal/vault", "web/email", "web/i18n"},
	"internal/server": {
		"internal/postgres", "internal/login", "internal/mail", "internal/ical", "internal/paths", "internal/supervision", "internal/calendar", "internal/agenda", "internal/evaluation", "internal/certificate", "internal/live",
		"internal/discretion", "internal/vault", "web/component", "web/email", "web/i18n", "web/layout", "web/markdown", "web/page", "web/static",
	},
	"internal/sample": {
		"internal/postgres", "internal/supervision", "internal/calendar", "internal/agenda", "internal/evaluation", "internal/discretion", "internal/vault", "internal/login",
	},
}

// free may import anything: they stand above the house, or only in tests.
var free = []string{"cmd/samrum", "internal/postgres/pgtest", "internal/postgres/pgtest/run", "internal/browser", "internal/mutants"}

func TestArrowsPointDown(t *testing.T) {
	t.Parallel()
	out, err := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "samrum/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		from := strings.TrimPrefix(fields[0], "samrum/")
		if slices.Contains(free, from) {
			continue
		}
		allowed, known := arrows[from]
		if !known {
			t.Errorf("package %s has no place in the house yet", from)
		}
		for _, to := range fields[1:] {
			to, ours := strings.CutPrefix(to, "samrum/")
			if ours && !slices.Contains(allowed, to) {
				t.Errorf("%s imports %s", from, to)
			}
		}
	}
}
