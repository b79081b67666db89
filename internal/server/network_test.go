package server

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"testing"
)

func TestNetworkNamesAsMuchAsALogMayHold(t *testing.T) {
	t.Parallel()
	ours := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}
	for name, c := range map[string]struct {
		proxies         []netip.Prefix
		from, says, got string
	}{
		"who connects":                          {nil, "192.0.2.77:4711", "", "192.0.2.0/24"},
		"who connects by IPv6":                  {nil, "[2001:db8:1:2::3]:4711", "", "2001:db8:1::/48"},
		"who connects by IPv6 with a zone":      {nil, "[fe80::1%eth0]:4711", "", "fe80::/48"},
		"nobody is believed without a proxy":    {nil, "192.0.2.77:4711", "203.0.113.9", "192.0.2.0/24"},
		"a stranger is not believed":            {ours, "192.0.2.77:4711", "203.0.113.9", "192.0.2.0/24"},
		"our proxy is believed":                 {ours, "10.0.0.1:4711", "203.0.113.9", "203.0.113.0/24"},
		"only the last stranger is believed":    {ours, "10.0.0.1:4711", "198.51.100.1, 203.0.113.9, 10.0.0.2", "203.0.113.0/24"},
		"our proxy says something unheard-of":   {ours, "10.0.0.1:4711", "203.0.113.9, garbage", "unknown"},
		"a connection without a proper address": {nil, "pipe", "", "unknown"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := httptest.NewRequest(http.MethodGet, "/", nil)
			r.RemoteAddr = c.from
			if c.says != "" {
				r.Header.Set("X-Forwarded-For", c.says)
			}
			clientIP(c.proxies)(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
				if got := network(r); got != c.got {
					t.Errorf("the log would say %s, want %s", got, c.got)
				}
			})).ServeHTTP(httptest.NewRecorder(), r)
		})
	}
}
