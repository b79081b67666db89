package supervision

import "time"

// CatchUp lists what somebody who joins has to read to be with the others: the
// chapters that were read for sessions before her first day, of the book that
// the next chapter is in. When all is read there is nothing to catch up with.
func CatchUp(read []Reading, unread []Chapter, joinedOn time.Time) []Chapter {
	if len(unread) == 0 {
		return nil
	}
	var list []Chapter
	for _, r := range read {
		for _, c := range r.Chapters {
			if r.On.Before(joinedOn) && c.BookID == unread[0].BookID {
				list = append(list, c)
			}
		}
	}
	return list
}
