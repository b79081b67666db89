package server

import (
	"net/http"
	"net/netip"

	"github.com/go-chi/chi/v5/middleware"
)

// clientIP finds whose request it is: whoever connected, or what our own proxies
// say of where it came from.
func clientIP(proxies []netip.Prefix) func(http.Handler) http.Handler {
	if len(proxies) == 0 {
		return middleware.ClientIPFromRemoteAddr
	}
	trusted := make([]string, len(proxies))
	for i, p := range proxies {
		trusted[i] = p.String()
	}
	return middleware.ClientIPFromXFF(trusted...)
}

// network is as much of an address as a log may hold: enough to see where a
// flood comes from, too little to tell who somebody is.
func network(r *http.Request) string {
	ip := middleware.GetClientIPAddr(r.Context())
	bits := 48
	if ip.Is4() {
		bits = 24
	}
	prefix, _ := ip.WithZone("").Prefix(bits)
	if !prefix.IsValid() {
		return "unknown"
	}
	return prefix.String()
}
