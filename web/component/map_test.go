package component

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

var update = flag.Bool("update", false, "write the drawing anew instead of comparing it")

// A drawing shows each kind of relation and each direction once.
func TestTheNetworkMapIsDrawn(t *testing.T) {
	t.Parallel()
	var rows []supervision.MapRow
	for i, sector := range supervision.Sectors {
		rows = append(rows, supervision.MapRow{
			Role: "<b>roll</b>", Sector: sector, Closeness: i%3 + 1, Relation: supervision.Relations[i%4], Support: supervision.Supports[(i+1)%4],
		})
	}
	got := mapSVG(i18n.In("sv").Map, append(rows, rows[0]))
	golden := filepath.Join("testdata", "map.svg")
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the drawing is not that of %s:\n%s", golden, got)
	}
	if strings.Contains(got, "<b>") || strings.Contains(got, "style") {
		t.Error("the drawing holds markup of a role, or styles")
	}
}

// However many there are and wherever they stand, all of them are in the
// picture.
func TestAFullMapStaysInItsPicture(t *testing.T) {
	t.Parallel()
	for closeness := -1; closeness <= 9; closeness++ {
		rows := make([]supervision.MapRow, supervision.MapRowsMax)
		for i := range rows {
			rows[i] = supervision.MapRow{Sector: "friends", Closeness: closeness}
		}
		for _, at := range mapPoints(rows) {
			if at.x < whoRadius || at.x > mapWidth-whoRadius || at.y < whoRadius || at.y > mapHeight-whoRadius {
				t.Errorf("closeness %d stands at %v", closeness, at)
			}
		}
		if svg := mapSVG(i18n.In("da").Map, rows); strings.Contains(svg, "NaN") || strings.Contains(svg, "Inf") {
			t.Error("the drawing has no places")
		}
	}
}
