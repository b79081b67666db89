package paths

// Where a supervisor says when people may book her.
const (
	ClosedDays = Hours + "/closed"
	ExtraHours = Hours + "/extra"
	HourDays   = Hours + "/days"
	ForgetDays = Hours + "/days/removal"
)

// What can be booked.
const (
	Meetings   = "/practice/meetings"
	NewMeeting = Meetings + "/new"
)

// Meeting is where a kind of meeting is changed.
func Meeting(slug string) string { return Meetings + "/" + slug }
