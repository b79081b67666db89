package paths

import "net/url"

// Where a supervisor says when people may book her.
const (
	ClosedDays = Hours + "/closed"
	ExtraHours = Hours + "/extra"
	HourDays   = Hours + "/days"
	ForgetDays = Hours + "/days/removal"
)

// Sites is where a practice says which sites may show its free times, and Times
// the last part of the address that they show.
const (
	Sites = "/practice/sites"
	Times = "/times"
)

// FreeTimes is a practice's free times for a kind of meeting, as other sites
// show them; "" is the kind that everybody offers.
func FreeTimes(practice, meeting string) string {
	path := Public(practice, Times, "")
	if meeting != "" {
		path += "?" + url.Values{"meeting": {meeting}}.Encode()
	}
	return path
}

// What can be booked.
const (
	Meetings   = "/practice/meetings"
	NewMeeting = Meetings + "/new"
)

// Meeting is where a kind of meeting is changed.
func Meeting(slug string) string { return Meetings + "/" + slug }
