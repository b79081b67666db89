package main

import (
	"fmt"
	"io"
	"strings"
)

func help(w io.Writer) {
	fmt.Fprint(w, "Samrum books and runs supervision groups.\n\n")
	for _, c := range commands {
		fmt.Fprintf(w, "  samrum %-34s %s\n", strings.TrimSpace(c.name+" "+c.takes), c.says)
	}
	fmt.Fprint(w, environment)
}

const environment = `
The environment, none of which is needed to begin with:

  DATABASE_URL            PostgreSQL; without it the program runs one of its own
  DATABASE_DIRECT_URL     the same without the pooler, when there is one
  SAMRUM_ADDR             where to listen, localhost:8080
  SAMRUM_BASE_URL         where browsers reach the program, such as https://samrum.example.org
  SAMRUM_TRUSTED_PROXIES  networks of the proxies before it, comma separated
  SAMRUM_ADMIN_ADDR       where the operator alone finds figures and profiles; none
  SAMRUM_DATA_DIR         the program's own files, ./var
  SAMRUM_KEYSET_FILE      the keys of case texts, keyset.json among those files
  SAMRUM_PG_BIN           the folder of PostgreSQL's programs, where it is not found
  SAMRUM_SMTP_URL         the mail server, such as smtp://user:password@mail.example.org:587
  SAMRUM_MAIL_FROM        who letters are from, such as Samrum <samrum@example.org>
  SAMRUM_DEMO_CLOCK       when a demonstration begins, such as 2026-10-01T08:00:00Z
`
