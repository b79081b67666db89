package calendar

// A Slot is a time that can be booked, in UTC, without its buffers.
type Slot struct {
	Span
	Diary      int  // whose it is: an index of Search.Diaries
	BookerDate Date // of the start where the booker is; zero when it is the practice's
}

// A SlotDay holds the slots of one date of the practice, by time, at least one.
type SlotDay struct {
	Date  Date
	Slots []Slot
}
