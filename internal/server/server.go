// Package server answers browsers: a guard looks up who asks, a handler parses,
// asks the domain and the store, and renders a page or redirects.
package server

import (
	"cmp"
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"
	"sync/atomic"

	"samrum/internal/live"
	"samrum/internal/login"
	"samrum/internal/mail"
	"samrum/internal/postgres"
	"samrum/internal/vault"
)

// Options are what a server is made of.
type Options struct {
	Store   *postgres.Store
	Vault   *vault.Vault
	Mail    mail.Sender    // for letters whose sender waits to see how it goes
	From    string         // whom letters come from, as mail.Address reads it
	BaseURL *url.URL       // where browsers reach the server
	Proxies []netip.Prefix // those whose word about who asks is taken
	Log     *slog.Logger
	Demo    *Demo     // nil when it is for real
	Rooms   *live.Hub // where changes of rooms are told; nil when nobody tells
}

// A Demo is what only a demonstration has: its letters stay in it, and its
// people can be signed in as with one click.
type Demo struct {
	Mailbox *mail.Mailbox
	People  []DemoPerson
}

// A DemoPerson is somebody in the sample practice.
type DemoPerson struct {
	Name, Address, Role, Group string
}

// A Server holds no truth of its own.
type Server struct {
	store  *postgres.Store
	vault  *vault.Vault
	mail   mail.Sender
	from   string
	logins *login.Sessions
	base   *url.URL
	log    *slog.Logger
	demo   *Demo

	rooms    *live.Hub
	proxies  []netip.Prefix
	draining atomic.Bool
	settled  atomic.Bool // there is a practice; it never goes
}

// New returns a server.
func New(o Options) *Server {
	return &Server{
		store: o.Store, vault: o.Vault, mail: o.Mail, from: mail.Address(o.From, o.BaseURL), base: o.BaseURL, log: o.Log, demo: o.Demo, proxies: o.Proxies, rooms: cmp.Or(o.Rooms, &live.Hub{}),
		logins: login.NewSessions(o.Store, o.BaseURL.Scheme == "https"),
	}
}

func (s *Server) https() bool { return s.base.Scheme == "https" }

// A handler returns what it could not answer; respond.go does.
type handler func(w http.ResponseWriter, r *http.Request) error

// link makes a path an address that stands alone.
func (s *Server) link(path string) string { return s.base.Scheme + "://" + s.base.Host + path }
