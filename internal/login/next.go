package login

import (
	"net/url"
	"regexp"
	"strings"
)

// Home is where a sign-in leads when nothing better is known.
const Home = "/today"

// leads lists the pages a sign-in may lead to.
var leads = regexp.MustCompile(`^/(today|me|groups(/[a-z0-9][a-z0-9-]*(/(plan|members(/invite)?|leave|settings|cases|cases/[a-z0-9-]+(/edit|/withdrawal|/discussion)?|sessions/[0-9]+(/move|/cancel|/place)?))?)?)$`)

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
