package paths

// Room is where a group holds a session.
func Room(group string, number int) string { return Session(group, number) + "/room" }

// RoomBig is the room for the wall.
func RoomBig(group string, number int) string { return Room(group, number) + "?view=big" }

// RoomRound is where somebody is noted as here.
func RoomRound(group string, number int) string { return Room(group, number) + "/round" }

// RoomPlan is where the plan is changed.
func RoomPlan(group string, number int) string { return Room(group, number) + "/plan" }

// RoomItems is where an item comes from the floor.
func RoomItems(group string, number int) string { return Room(group, number) + "/items" }

// RoomStart is where the clock is started.
func RoomStart(group string, number int) string { return Room(group, number) + "/start" }

// RoomClock is where the clock is worked.
func RoomClock(group string, number int) string { return Room(group, number) + "/clock" }

// RoomQuestions is where a question of the reading is ticked off.
func RoomQuestions(group string, number int) string { return Room(group, number) + "/questions" }

// RoomNext is where somebody says that she brings something next time.
func RoomNext(group string, number int) string { return Room(group, number) + "/next" }

// RoomDots is where a member puts her dots.
func RoomDots(group string, number int) string { return Room(group, number) + "/dots" }

// RoomVote is where a member says whether to go on.
func RoomVote(group string, number int) string { return Room(group, number) + "/vote" }

// Live is how the address of a stream ends.
const Live = "/live"

// RoomLive tells of changes of a room while it is open.
func RoomLive(group string, number int) string { return Room(group, number) + Live }

// PrintSession is a session on paper.
func PrintSession(group string, number int) string { return Session(group, number) + "/print" }

// CloseSession is where a session is said to have been held.
func CloseSession(group string, number int) string { return Session(group, number) + "/close" }
