package config

import (
	"errors"
	"fmt"
	"net"
	"net/mail"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
)

// environment reads values and notes what is wrong with them.
type environment struct {
	getenv func(string) string
	errs   []error
}

func (e *environment) wrong(name, why string) {
	e.errs = append(e.errs, fmt.Errorf("%s %s", name, why))
}

func (e *environment) err() error { return errors.Join(e.errs...) }

// addr reads host:port. An empty host is every address of the machine.
func (e *environment) addr(name, preset string) string {
	value := e.getenv(name)
	if value == "" {
		return preset
	}
	if _, port, err := net.SplitHostPort(value); err != nil || port == "" {
		e.wrong(name, fmt.Sprintf("must be host:port, such as %s; it is %q", DefaultAddr, value))
	}
	return value
}

func loopback(addr string) bool {
	host, _, _ := net.SplitHostPort(addr)
	return loopbackHost(host)
}

func loopbackHost(host string) bool {
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.IsLoopback()
}

// baseURL is http://addr on loopback unless something else is said, nil on
// another address: behind which name that is reached, nobody here can know.
func (e *environment) baseURL(name, addr string) *url.URL {
	value := e.getenv(name)
	if value == "" {
		if !loopback(addr) {
			return nil
		}
		return &url.URL{Scheme: "http", Host: addr}
	}
	u, err := url.Parse(value)
	if err != nil || u.Host == "" || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
		e.wrong(name, "must be a scheme and a host, such as https://samrum.example.org")
		return nil
	}
	if u.Scheme != "https" && !(u.Scheme == "http" && loopbackHost(u.Hostname())) {
		e.wrong(name, "must begin with https:// unless it is of this machine alone")
	}
	return &url.URL{Scheme: u.Scheme, Host: u.Host}
}

// database checks an address without quoting it: it may hold a password.
func (e *environment) database(name string) string {
	value := e.getenv(name)
	if value == "" {
		return ""
	}
	if _, err := pgconn.ParseConfig(value); err != nil {
		e.wrong(name, "is no PostgreSQL address, such as postgres://user:password@host:5432/samrum")
	}
	return value
}

// networks reads networks or single addresses, comma separated.
func (e *environment) networks(name string) []netip.Prefix {
	var networks []netip.Prefix
	for _, item := range strings.FieldsFunc(e.getenv(name), func(r rune) bool { return r == ',' || r == ' ' }) {
		network, err := netip.ParsePrefix(item)
		if ip, ipErr := netip.ParseAddr(item); ipErr == nil {
			network, err = netip.PrefixFrom(ip, ip.BitLen()), nil
		}
		if err != nil {
			e.wrong(name, fmt.Sprintf("must be networks such as 10.0.0.0/8,fd00::/8; %q is none", item))
			continue
		}
		networks = append(networks, network.Masked())
	}
	return networks
}

// mailServer checks an address without quoting it: it may hold a password.
func (e *environment) mailServer(name string) *url.URL {
	value := e.getenv(name)
	if value == "" {
		return nil
	}
	u, err := url.Parse(value)
	if err != nil || u.Scheme != "smtp" && u.Scheme != "smtps" || u.Hostname() == "" {
		e.wrong(name, "must be such as smtp://user:password@mail.example.org:587, or smtps:// for TLS from the start")
		return nil
	}
	return u
}

func (e *environment) sender(name string) string {
	value := e.getenv(name)
	if _, err := mail.ParseAddress(value); value != "" && err != nil {
		e.wrong(name, "must be one e-mail address, such as Samrum <samrum@example.org>")
	}
	return value
}

func (e *environment) instant(name string) time.Time {
	value := e.getenv(name)
	if value == "" {
		return time.Time{}
	}
	at, err := time.Parse(time.RFC3339, value)
	if err != nil {
		e.wrong(name, fmt.Sprintf("must be an instant such as 2026-10-01T08:00:00Z; it is %q", value))
	}
	return at
}
