package server

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/go-chi/chi/v5"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/page"
)

// networkMap shows an item's map to those who may read the item, and the form of
// a row to those who may draw.
func (s *Server) networkMap(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	found, err := s.readMap(r, seat)
	if err != nil {
		return err
	}
	form := page.MapForm{At: -1, Row: supervision.NewMapRow()}
	if at := whole(r.URL.Query().Get("edit")) - 1; at >= 0 && at < len(found.Map.Rows) {
		form.At, form.Row = at, found.Map.Rows[at]
		today := s.store.Now().In(seat.Group().Location())
		form.Reviews = reviewTexts(roleText(form.Row), found.Allowed, today, answers{excuses: form.Row.Excuses}).Fields
	}
	return s.showMap(w, r, seat, found, form, http.StatusOK)
}

func (s *Server) readMap(r *http.Request, seat postgres.Seat) (postgres.MapPage, error) {
	id, err := itemID(r)
	if err != nil {
		return postgres.MapPage{}, err
	}
	return s.store.MapPage(r.Context(), seat, id)
}

// draws tells whether somebody may change an item's map.
func draws(seat postgres.Seat, item supervision.CaseItem) bool {
	return seat.Leads() || item.Mine(seat.Person().ID)
}

// drawMap changes the map in one step, for the item's author and the leaders.
func (s *Server) drawMap(w http.ResponseWriter, r *http.Request, seat postgres.Seat) error {
	found, err := s.readMap(r, seat)
	if err == nil && !draws(seat, found.Item) {
		err = supervision.ErrNotFound
	}
	if err != nil {
		return err
	}
	if r.PostForm.Get("do") == "keep" {
		return s.keepMap(w, r, seat, found)
	}
	change, at := mapChange(r.PostForm.Get("do"))
	form := page.MapForm{At: -1, Row: supervision.NewMapRow()}
	if change == supervision.AddRow || change == supervision.ChangeRow {
		form = s.readMapRow(r, seat, found)
		if change == supervision.ChangeRow {
			form.At = at
		}
	}
	if len(form.Problems) > 0 {
		return s.showMap(w, r, seat, found, form, http.StatusUnprocessableEntity)
	}
	return s.changeMap(w, r, seat, found, change, at, form)
}

// changeMap stores a map with the change of a form. One that is older than the
// map is shown what there is now, with what was typed; one that came twice is
// done already.
func (s *Server) changeMap(w http.ResponseWriter, r *http.Request, seat postgres.Seat, found postgres.MapPage, change supervision.MapChange, at int, form page.MapForm) error {
	mark := formMark(r)
	err := error(supervision.ErrStale)
	if whole(r.PostForm.Get("version")) == found.Map.Version {
		var next supervision.NetworkMap
		if next, err = found.Map.Do(change, at, form.Row); err == nil {
			next.Last = mark
			err = s.store.DrawMap(r.Context(), seat, found.Item.ID, next)
		}
	}
	var code supervision.ProblemCode
	switch {
	case err == nil:
		return s.mapDrawn(w, r, seat, change, at)
	case errors.Is(err, supervision.ErrMapFull):
		code = supervision.MapFull
	case errors.Is(err, supervision.ErrClosed):
		code = supervision.Closed
	case errors.Is(err, supervision.ErrStale):
		if found, err = s.readMap(r, seat); err != nil {
			return err
		}
		if found.Map.Last == mark {
			return s.mapDrawn(w, r, seat, change, at)
		}
		code = supervision.Stale
	default:
		return err
	}
	form.Problems.Add("", code, supervision.MapRowsMax)
	return s.showMap(w, r, seat, found, form, http.StatusConflict)
}

// mapDrawn leads back to the map, after a move to where the row is.
func (s *Server) mapDrawn(w http.ResponseWriter, r *http.Request, seat postgres.Seat, change supervision.MapChange, at int) error {
	to := paths.Map(seat.Group().Address(), chi.URLParam(r, "case"))
	switch change {
	case supervision.RowUp:
		s.redirect(w, r, fmt.Sprintf("%s#row-%d", to, max(at, 1)), "")
	case supervision.RowDown:
		s.redirect(w, r, fmt.Sprintf("%s#row-%d", to, at+2), "")
	default:
		s.redirect(w, r, to, "map_saved")
	}
	return nil
}

// keepMap lets the author, and nobody else, keep the map beyond the session.
func (s *Server) keepMap(w http.ResponseWriter, r *http.Request, seat postgres.Seat, found postgres.MapPage) error {
	if err := s.store.KeepMap(r.Context(), seat, found.Item.ID, r.PostForm.Get("kept") == "yes"); err != nil {
		return err
	}
	s.redirect(w, r, paths.Map(seat.Group().Address(), found.Item.ID.String()), "map_saved")
	return nil
}

// readMapRow reads a row, tidies it and checks its role for what could identify
// somebody.
func (s *Server) readMapRow(r *http.Request, seat postgres.Seat, found postgres.MapPage) page.MapForm {
	row, wrong := supervision.MapRow{
		Role: r.PostForm.Get("role"), Sector: supervision.Sector(r.PostForm.Get("sector")), Closeness: whole(r.PostForm.Get("closeness")),
		Relation: supervision.Relation(r.PostForm.Get("relation")), Support: supervision.Support(r.PostForm.Get("support")),
	}.Tidy()
	review := s.review(r, roleText(row), found.Allowed, s.store.Now().In(seat.Group().Location()))
	for field, p := range wrong {
		review.Problems.Add(field, p.Code, p.Limit)
	}
	row.Excuses = review.Excuses
	return page.MapForm{At: -1, Row: row, Problems: review.Problems, Reviews: review.Fields}
}

func roleText(row supervision.MapRow) []supervision.CaseText {
	return []supervision.CaseText{{Field: "role", Text: row.Role}}
}

// mapChange reads what a button does, and to which row. What is neither known
// nor about a row adds one.
func mapChange(do string) (supervision.MapChange, int) {
	change, row, ok := strings.Cut(do, " ")
	at, err := strconv.ParseInt(row, 10, 16)
	if !ok || err != nil {
		return supervision.AddRow, -1
	}
	return supervision.MapChange(change), int(at)
}

// formMark tells a form that comes twice from another of the same version.
func formMark(r *http.Request) string {
	sum := sha256.Sum256([]byte(r.PostForm.Encode()))
	return hex.EncodeToString(sum[:12])
}

func (s *Server) showMap(w http.ResponseWriter, r *http.Request, seat postgres.Seat, found postgres.MapPage, form page.MapForm, status int) error {
	if form.Reviews == nil {
		form.Reviews = component.Reviews{}
	}
	return s.render(w, r, status, page.NetworkMap(page.MapPage{
		Group: seat.Group(), Item: found.Item, Map: found.Map, Form: form,
		Draws: draws(seat, found.Item) && found.Item.Mappable() && !seat.Group().Ended() || form.Problems != nil,
		Mine:  found.Item.Mine(seat.Person().ID), DeletedOn: found.Item.TextExpiresAt.In(seat.Group().Location()),
	}))
}
