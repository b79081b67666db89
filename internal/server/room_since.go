package server

import (
	"errors"
	"net/http"
	"strings"

	"samrum/internal/agenda"
	"samrum/web/i18n"
	"samrum/web/page"
)

// since says why a press did nothing: what others did meanwhile, by name and
// time, or that the room is no longer as it was.
func (s *Server) since(r *http.Request, p page.RoomPage, err error) string {
	t := i18n.T(r.Context())
	var few agenda.TooFew
	switch {
	case errors.As(err, &few):
		return i18n.Fill(t.Room.AtLeast, "{n}", i18n.Count(few.Floor))
	case errors.Is(err, agenda.ErrMinutes):
		return i18n.Fill(t.Room.WholeMinutes, "{n}", i18n.Count(agenda.MinutesMax))
	}
	var stale agenda.Stale
	if !errors.As(err, &stale) || len(stale.Since) == 0 {
		return t.Room.Changed
	}
	said := make([]string, len(stale.Since))
	for i, c := range stale.Since {
		at := i18n.Clock(r.Context(), c.At.In(p.Group.Location()))
		said[i] = i18n.Fill(t.Room.Did[c.Code], "{name}", p.NameOf(c.By), "{step}", p.StepName(r.Context(), c.Step), "{time}", at)
	}
	return strings.Join(said, " ")
}
