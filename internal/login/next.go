package login

import (
	"net/url"
	"regexp"
	"strings"
)

// Home is where a sign-in leads when nothing better is known.
const Home = "/today"

// leads lists the pages a sign-in may lead to.
var leads = regexp.MustCompile(`^/(today|me(/hours|/letters|/profile)?|certificates/[A-Z0-9-]+|practice/(evaluation(/results)?|people|start|pages|words|hours|meetings)|groups(/[a-z0-9][a-z0-9-]*(/(evaluation(/(report/)?[a-z0-9-]+)?|attendance|certificates|agenda|space|reading|notes|plan|members(/invite)?|leave|settings|cases|cases/[a-z0-9-]+(/edit|/withdrawal|/discussion)?|sessions/[0-9]+(/move|/cancel|/place|/room|/close|/attendance|/preparation|/notes)?))?)?)$`)

// posts lists the addresses that only take forms, and what stands in for the
// page where each form is.
var posts = regexp.MustCompile(`^(/groups/[^/]+/cases)(/[a-z0-9-]+)?(/withdrawal|/discussion)?$`)

// Page returns the page to open for where a sign-in leads: for an address that
// only takes a form, the page that has it.
func Page(to string) string {
	to = Next(to)
	path, _, _ := strings.Cut(to, "?")
	part := posts.FindStringSubmatch(path)
	switch {
	case part == nil || part[2] != "" && part[3] == "":
		return to
	case part[2] == "":
		return part[1] + "/new"
	}
	return part[1] + part[2]
}

// Next returns to when it is a page of ours that a sign-in may lead to, Home
// otherwise: an allow-list, so no spelling of another site's address passes.
func Next(to string) string {
	path, query, _ := strings.Cut(to, "?")
	if !leads.MatchString(path) {
		return Home
	}
	if _, err := url.ParseQuery(query); err != nil || len(to) > 300 || strings.ContainsAny(query, "\r\n\t\\#") {
		return path
	}
	return to
}
