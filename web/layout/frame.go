// Package layout is what stands around a page.
package layout

import (
	"context"

	"samrum/internal/supervision"
)

// A Frame is what the surroundings of a page show: who is signed in, where, and
// what was just done.
type Frame struct {
	SignedIn bool
	Person   supervision.Person
	Practice supervision.Practice // zero: not known yet
	Several  bool                 // the person has other practices too
	Theme    supervision.Theme
	Current  Place
	Flash    string // code of what was just done, "" for nothing
	Demo     bool
}

// Place is where in the main menu a page belongs.
type Place string

// The menu's places.
const (
	Nowhere  Place = ""
	Today    Place = "today"
	Groups   Place = "groups"
	Bookings Place = "bookings"
	Me       Place = "me"
)

type key struct{}

// With returns a context whose pages stand in the frame.
func With(ctx context.Context, f Frame) context.Context { return context.WithValue(ctx, key{}, f) }

func frame(ctx context.Context) Frame {
	f, _ := ctx.Value(key{}).(Frame)
	return f
}

// brand is the name in the corner: the practice's, or the product's.
func (f Frame) brand() string {
	if f.Practice.Name != "" {
		return f.Practice.Name
	}
	return "Samrum"
}

func (f Frame) theme() string {
	if f.Theme == "light" || f.Theme == "dark" {
		return string(f.Theme)
	}
	return "auto"
}
