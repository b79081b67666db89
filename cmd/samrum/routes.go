package main

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"
	"text/tabwriter"

	"samrum/internal/server"
)

// routes lists method, pattern and guard, by pattern.
func routes(_ context.Context, p program, args []string) error {
	if err := p.none("routes", args); err != nil {
		return err
	}
	o := server.Options{BaseURL: &url.URL{Scheme: "http", Host: "localhost"}}
	served := server.New(o).Guards()
	o.Demo = &server.Demo{}
	all := server.New(o).Guards()
	w := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
	for _, route := range slices.SortedFunc(maps.Keys(all), byPattern) {
		method, pattern, _ := strings.Cut(route, " ")
		guard := all[route]
		if _, ok := served[route]; !ok {
			guard += ", in a demonstration only"
		}
		fmt.Fprintf(w, "%s\t%s\t%s\n", method, pattern, guard)
	}
	return w.Flush()
}

func byPattern(a, b string) int {
	methodA, patternA, _ := strings.Cut(a, " ")
	methodB, patternB, _ := strings.Cut(b, " ")
	return cmp.Or(strings.Compare(patternA, patternB), strings.Compare(methodA, methodB))
}
