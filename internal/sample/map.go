package sample

import (
	"context"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// around is the network map of an item that somebody waits with. It names roles.
var around = []supervision.MapRow{
	{Role: "mamma", Sector: "family", Closeness: 1, Relation: "strong", Support: "to"},
	{Role: "lillebror", Sector: "family", Closeness: 1, Relation: "strong", Support: "from"},
	{Role: "pappa", Sector: "family", Closeness: 3, Relation: "strained", Support: "none"},
	{Role: "mormor", Sector: "relatives", Closeness: 2, Relation: "uncertain", Support: "to"},
	{Role: "granne", Sector: "friends", Closeness: 2, Relation: "weak", Support: "both"},
	{Role: "mentor i skolan", Sector: "work_school", Closeness: 2, Relation: "strong", Support: "to"},
	{Role: "simtränare", Sector: "spare_time", Closeness: 3, Relation: "weak", Support: "to"},
	{Role: "handläggare", Sector: "professionals", Closeness: 2, Relation: "uncertain", Support: "to"},
	{Role: "läkare", Sector: "professionals", Closeness: 3, Relation: "weak", Support: "none"},
}

// drawMap lets an item's author draw its map.
func (f *filler) drawMap(ctx context.Context, seat postgres.Seat, id supervision.ID[supervision.CaseItem], rows []supervision.MapRow) error {
	if len(rows) == 0 {
		return nil
	}
	return f.store.DrawMap(ctx, seat, id, supervision.NetworkMap{Rows: rows})
}
