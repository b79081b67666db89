package supervision

// BookingNews is what a letter about a booking tells.
type BookingNews string

// What letters about a booking tell.
const (
	NewsConfirm   BookingNews = "confirm"   // whoever booked confirms within half an hour
	NewsAsked     BookingNews = "asked"     // a request without a time has come in
	NewsOffered   BookingNews = "offered"   // the supervisor suggests a time
	NewsBooked    BookingNews = "booked"    // a time is settled
	NewsMoved     BookingNews = "moved"     // it has another time
	NewsCancelled BookingNews = "cancelled" // it is called off
	NewsReminder  BookingNews = "reminder"  // it is tomorrow
)
