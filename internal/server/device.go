package server

import (
	"net/http"
	"strings"

	"samrum/internal/login"
	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// begin gives the browser a login that was just opened, and notes what browser
// it is.
func (s *Server) begin(w http.ResponseWriter, r *http.Request, id string) error {
	if err := s.logins.Begin(w, r, id); err != nil {
		return err
	}
	browser, system := supervision.DeviceOf(r.UserAgent())
	return s.store.NameDevice(r.Context(), login.Hash(id), browser+"|"+system)
}

func devices(found []postgres.Device) []page.Device {
	shown := make([]page.Device, len(found))
	for i, d := range found {
		browser, system, _ := strings.Cut(d.Device, "|")
		shown[i] = page.Device{Ref: d.Ref, Browser: browser, System: system, SignedIn: d.CreatedAt, Seen: d.SeenAt, This: d.This}
	}
	return shown
}

func (s *Server) endDevice(w http.ResponseWriter, r *http.Request, who postgres.SignedIn) error {
	if err := s.store.EndDevice(r.Context(), who, r.PostFormValue("device")); err != nil {
		return err
	}
	s.redirect(w, r, paths.Me, "device_ended")
	return nil
}

func (s *Server) endOtherDevices(w http.ResponseWriter, r *http.Request, who postgres.SignedIn) error {
	if err := s.store.EndOtherDevices(r.Context(), who); err != nil {
		return err
	}
	s.redirect(w, r, paths.Me, "devices_ended")
	return nil
}
