package supervision

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// SitesMost is how many sites may show a practice's free times.
const SitesMost = 10

// An origin is a scheme, a host with a dot and perhaps a port, and nothing
// after: what a browser compares (RFC 6454).
var siteForm = regexp.MustCompile(`^https://(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?(?::([1-9][0-9]{0,4}))?$`)

// ParseSites reads origins, one a line; empty lines are nothing, and a slash at
// an end is taken for none.
func ParseSites(text string) ([]string, Problems) {
	var sites []string
	var p Problems
	for line := range strings.Lines(text) {
		site := strings.TrimSuffix(strings.ToLower(strings.TrimSpace(line)), "/")
		if site == "" || slices.Contains(sites, site) {
			continue
		}
		p.Check("sites", isSite(site), BadSite)
		sites = append(sites, site)
	}
	p.Check("sites", len(sites) <= SitesMost, TooManySites, SitesMost)
	slices.Sort(sites)
	return sites, p
}

func isSite(site string) bool {
	const hostMax = 253
	parts := siteForm.FindStringSubmatch(site)
	if parts == nil || len(site) > len("https://")+hostMax {
		return false
	}
	port, _ := strconv.Atoi(parts[1])
	return port <= 65535
}
