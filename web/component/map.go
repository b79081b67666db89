package component

import (
	"context"
	"fmt"
	"html"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/a-h/templ"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// Measures of the drawing, in its own units.
const (
	mapWidth, mapHeight = 520, 560
	mapX, mapY          = 260.0, 280.0
	middleRadius        = 20.0
	whoRadius           = 16.0
	zigzagStep          = 8.0
	zigzagSwing         = 5.0
)

// How far from the middle each closeness ends, and where its roles stand.
var (
	mapRings  = [supervision.ClosenessMax]float64{112, 171, 230}
	mapPlaces = [supervision.ClosenessMax]float64{84, 142, 201}
)

// NetworkMap draws who stands around whoever is in the middle: a sector for each
// part of life, near for close, thick, thin, dashed or in zigzag for what the
// relation is like, and arrows for where support goes (after Hartman's ecomap).
// The numbers are those of the table beside it, which says the same.
func NetworkMap(rows []supervision.MapRow) templ.Component {
	return templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
		_, err := io.WriteString(w, mapSVG(i18n.T(ctx).Map, rows))
		return err
	})
}

func mapSVG(t i18n.Map, rows []supervision.MapRow) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg class="network" viewBox="0 0 %d %d" role="img" aria-labelledby="map-title map-desc"><title id="map-title">%s</title><desc id="map-desc">%s</desc>`,
		mapWidth, mapHeight, html.EscapeString(t.Title), html.EscapeString(t.Drawing))
	drawGround(&b, t)
	places := mapPoints(rows)
	for i, row := range rows {
		drawTie(&b, row, places[i])
	}
	fmt.Fprintf(&b, `<circle class="middle" cx="%s" cy="%s" r="%s"/>`, coordinate(mapX), coordinate(mapY), coordinate(middleRadius))
	for i, at := range places {
		fmt.Fprintf(&b, `<circle class="who" cx="%s" cy="%s" r="%s"/><text class="number" x="%[1]s" y="%[4]s" text-anchor="middle">%[5]d</text>`,
			coordinate(at.x), coordinate(at.y), coordinate(whoRadius), coordinate(at.y+6), i+1)
	}
	b.WriteString(`</svg>`)
	return b.String()
}

// A point of the drawing.
type point struct{ x, y float64 }

// from is the point at a distance and an angle from the middle, clockwise from
// the top.
func from(distance, angle float64) point {
	return point{mapX + distance*math.Sin(angle), mapY - distance*math.Cos(angle)}
}

const sectorAngle = math.Pi / 3

// drawGround draws rings, sectors and their names. Sectors lie so that the names
// find space above, below and in the corners.
func drawGround(b *strings.Builder, t i18n.Map) {
	for _, r := range mapRings {
		fmt.Fprintf(b, `<circle class="ring" cx="%s" cy="%s" r="%s"/>`, coordinate(mapX), coordinate(mapY), coordinate(r))
	}
	outer := mapRings[len(mapRings)-1]
	names := [6]struct {
		x, y   int
		anchor string
	}{{260, 36, "middle"}, {514, 92, "end"}, {514, 482, "end"}, {260, 536, "middle"}, {6, 482, "start"}, {6, 92, "start"}}
	for i, sector := range supervision.Sectors {
		angle := (float64(i) - .5) * sectorAngle
		inner, end := from(middleRadius, angle), from(outer, angle)
		fmt.Fprintf(b, `<path class="ring" d="M%s %sL%s %s"/>`, coordinate(inner.x), coordinate(inner.y), coordinate(end.x), coordinate(end.y))
		n := names[i]
		fmt.Fprintf(b, `<text class="sector" x="%d" y="%d" text-anchor="%s">%s</text>`, n.x, n.y, n.anchor, html.EscapeString(t.Sector[sector]))
	}
}

// mapPoints finds where each row stands: rows of a sector share its angle, in
// their order, so that no line runs through another's role.
func mapPoints(rows []supervision.MapRow) []point {
	in, seen := map[supervision.Sector]int{}, map[supervision.Sector]int{}
	for _, row := range rows {
		in[row.Sector]++
	}
	points := make([]point, len(rows))
	for i, row := range rows {
		n, k := in[row.Sector], seen[row.Sector]
		seen[row.Sector]++
		sector := max(0, slices.Index(supervision.Sectors, row.Sector))
		angle := (float64(sector) - .5 + (float64(k)+.5)/float64(n)) * sectorAngle
		distance := mapPlaces[min(max(row.Closeness, 1), supervision.ClosenessMax)-1]
		if n > 3 {
			distance += []float64{-12, 12}[k%2] // neighbours make room
		}
		points[i] = from(distance, angle)
	}
	return points
}

// drawTie draws a relation from the middle to a role, with arrows where support
// arrives.
func drawTie(b *strings.Builder, row supervision.MapRow, to point) {
	length := math.Hypot(to.x-mapX, to.y-mapY)
	ux, uy := (to.x-mapX)/length, (to.y-mapY)/length
	begin := point{mapX + ux*middleRadius, mapY + uy*middleRadius}
	end := point{to.x - ux*whoRadius, to.y - uy*whoRadius}
	stroke := map[supervision.Relation]string{
		"strong": `stroke-width="6"`, "weak": `stroke-width="1.5"`, "uncertain": `stroke-width="2.5" stroke-dasharray="7 6"`, "strained": `stroke-width="2"`,
	}[row.Relation]
	path := fmt.Sprintf("M%s %sL%s %s", coordinate(begin.x), coordinate(begin.y), coordinate(end.x), coordinate(end.y))
	if row.Relation == "strained" {
		path = zigzag(begin, end)
	}
	fmt.Fprintf(b, `<path class="tie" d="%s" %s/>`, path, stroke)
	if row.Support == "to" || row.Support == "both" {
		drawArrow(b, begin, -ux, -uy)
	}
	if row.Support == "from" || row.Support == "both" {
		drawArrow(b, end, ux, uy)
	}
}

// zigzag is the path of a line that is no straight one.
func zigzag(begin, end point) string {
	length := math.Hypot(end.x-begin.x, end.y-begin.y)
	ux, uy := (end.x-begin.x)/length, (end.y-begin.y)/length
	var b strings.Builder
	fmt.Fprintf(&b, "M%s %s", coordinate(begin.x), coordinate(begin.y))
	swing := zigzagSwing
	for d := zigzagStep; d < length-zigzagStep/2; d += zigzagStep {
		fmt.Fprintf(&b, "L%s %s", coordinate(begin.x+ux*d-uy*swing), coordinate(begin.y+uy*d+ux*swing))
		swing = -swing
	}
	fmt.Fprintf(&b, "L%s %s", coordinate(end.x), coordinate(end.y))
	return b.String()
}

// drawArrow draws a head whose point lies at tip and looks along a direction.
func drawArrow(b *strings.Builder, tip point, ux, uy float64) {
	back := point{tip.x - ux*15, tip.y - uy*15}
	fmt.Fprintf(b, `<path class="arrow" d="M%s %sL%s %sL%s %sZ"/>`, coordinate(tip.x), coordinate(tip.y),
		coordinate(back.x-uy*8), coordinate(back.y+ux*8), coordinate(back.x+uy*8), coordinate(back.y-ux*8))
}
