package main

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
)

func TestBenchRoomPrintsItsFigures(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	environment := func(string) string { return "" }
	if err := run(t.Context(), []string{"bench", "room", "-streams", "20", "-changes", "5"}, environment, &out); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if last := lines[len(lines)-1]; !regexp.MustCompile(`^p50 [\d.]+ ms, p99 [\d.]+ ms, -?[\d.]+ KiB a stream$`).MatchString(last) {
		t.Errorf("the last line is %q", last)
	}
}
