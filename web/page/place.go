package page

import (
	"samrum/internal/supervision"
	"samrum/web/component"
	"samrum/web/i18n"
)

// placeFields lists the fields of a place: how people meet, where, and the link.
func placeFields(t *i18n.Texts, p supervision.Place, problems supervision.Problems) []component.Field {
	return []component.Field{
		component.Field{Name: "place", Label: t.Session.Place}.In(problems),
		component.Field{Name: "place_address", Label: t.Session.Address, Value: p.Address, Max: supervision.PlaceAddressMax}.In(problems),
		component.Field{Name: "place_link", Label: t.Session.Link, Hint: t.Session.LinkHint, Value: p.Link, Type: "url", Max: supervision.PlaceLinkMax}.In(problems),
	}
}
