package supervision

import "slices"

// reserved are the words that addresses of the program begin with, now or soon,
// and those that a reader would take for the program's own.
var reserved = []string{
	"about", "accessibility", "admin", "api", "b", "bestil", "bestill", "book", "bookings", "boka", "calendar", "check", "demo", "e", "faq", "feeds",
	"groups", "help", "i", "join", "livez", "m", "me", "new", "p", "poll", "practice", "privacy", "readyz", "robots", "samrum", "services",
	"setup", "sign-in", "sign-out", "sitemap", "static", "today",
}

// IsSlug tells whether a practice's address may be written so.
func IsSlug(slug string) bool { return slugForm.MatchString(slug) }

// Reserved tells whether a slug is the program's own.
func Reserved(slug string) bool { return slices.Contains(reserved, slug) }
