package paths

// Attendance is who was at a session, for its leaders.
func Attendance(group string, number int) string { return Session(group, number) + "/attendance" }

// QuestionAttendance is where a member says that she is noted wrongly there, or
// takes that back.
func QuestionAttendance(group string, number int) string {
	return Attendance(group, number) + "/question"
}

// Totals is what whoever ordered a group's supervision is told of its sessions.
func Totals(group string) string { return Group(group) + "/attendance" }
