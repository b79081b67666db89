package supervision

import "time"

// A BookingStage is how far the way from a request to a running group has come.
type BookingStage string

// BookingStages lists the way in its order; what was declined left it.
var BookingStages = []BookingStage{StageRequest, StageBooked, StageMet, StageGoesOn, StageStartUp, StageRunning, StageDeclined}

// The stages that exist so far.
const (
	StageRequest  BookingStage = "inquiry"
	StageBooked   BookingStage = "intro_booked"
	StageMet      BookingStage = "intro_done" // nobody has said what came of it
	StageGoesOn   BookingStage = "goes_on"    // without a group yet
	StageStartUp  BookingStage = "start_up"   // a group without sessions
	StageRunning  BookingStage = "running"
	StageDeclined BookingStage = "declined"
)

// A StageCount tells how many are in a stage.
type StageCount struct {
	Stage BookingStage
	All   int        // in the practice
	Mine  int        // that the reader finds in her lists
	Since *time.Time // of the one that is there longest; nil: there is none
}
