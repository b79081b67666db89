package component

import (
	"os"
	"testing"
)

func TestRingLooksAsItAlwaysDid(t *testing.T) {
	t.Parallel()
	got := ringSVG([]Chair{Taken, Brings, Away, Yours, Nobody, Taken, Brings}, 132) + "\n"
	want, err := os.ReadFile("testdata/ring.svg")
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("ring:\n%s\nwant:\n%s", got, want)
	}
}

func TestRingHoldsNoMoreChairsThanFit(t *testing.T) {
	t.Parallel()
	if ringSVG(make([]Chair, 40), 52) != ringSVG(make([]Chair, ringMax), 52) {
		t.Error("a ring of forty chairs is drawn with more than fit")
	}
}
