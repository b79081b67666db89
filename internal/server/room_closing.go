package server

import (
	"net/http"
	"net/url"
	"slices"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
	"samrum/web/page"
)

// readClosing reads how a session was, tidies it, and checks what was written
// for what could identify somebody.
func (s *Server) readClosing(r *http.Request, lead postgres.Lead, found postgres.RoomPage) (page.Closing, error) {
	var form page.Closing
	form.Closing, form.Problems = closingIn(r.PostForm, found).Tidy()
	if len(form.Brought) == 0 {
		return form, nil
	}
	allowed, err := s.store.WordsForReview(r.Context(), lead.Seat)
	if err != nil {
		return form, err
	}
	var texts []supervision.CaseText
	for _, b := range form.Brought {
		texts = append(texts, supervision.CaseText{Field: b.Field("headline"), Text: b.Headline})
	}
	review := s.review(r, texts, allowed, s.store.Now().In(lead.Group().Location()))
	for field, p := range form.Problems {
		review.Problems.Add(field, p.Code, p.Limit)
	}
	form.Problems, form.Reviews = review.Problems, review.Fields
	for i := range form.Brought {
		form.Brought[i].Excuses = excusesOf(form.Brought[i], review.Excuses)
	}
	return form, nil
}

// excusesOf picks why the headline of one of several may stand.
func excusesOf(b supervision.Brought, all []supervision.Excuse) []supervision.Excuse {
	var its []supervision.Excuse
	for _, e := range all {
		if e.Field == b.Field("headline") {
			e.Field = "headline"
			its = append(its, e)
		}
	}
	return its
}

// closingIn reads the form, of people, items and chapters that the session has.
func closingIn(form url.Values, found postgres.RoomPage) supervision.Closing {
	c := supervision.Closing{Held: whole(form.Get("held_minutes")), Reading: orNone(form, "reading_minutes"), Open: orNone(form, "open_minutes")}
	for _, seat := range found.Seats {
		if seat.Leads {
			continue
		}
		a := supervision.Attended{PersonID: seat.PersonID}
		a.Attendance = supervision.Attendance(form.Get(a.Field("attends")))
		a.Minutes, a.Declined = whole(form.Get(a.Field("minutes"))), form.Get(a.Field("declined")) == "yes"
		c.People = append(c.People, a)
	}
	for _, item := range found.Items {
		o := supervision.Settled{ItemID: item.ID}
		o.As = supervision.SettledAs(form.Get(o.Field("outcome")))
		o.Minutes, o.With = whole(form.Get(o.Field("took"))), memberIn(form, o.Field("with"), found)
		c.Items = append(c.Items, o)
	}
	c.Brought, c.NotReached = broughtIn(form, found), notReachedIn(form, found)
	return c
}

// broughtIn reads what was never registered; a row that nobody has filled in is
// none.
func broughtIn(form url.Values, found postgres.RoomPage) []supervision.Brought {
	var brought []supervision.Brought
	for row := 1; row <= supervision.BroughtMost; row++ {
		b := supervision.Brought{Row: row}
		b.Headline, b.Kind, b.Minutes = supervision.OneLine(form.Get(b.Field("headline"))), supervision.Kind(form.Get(b.Field("kind"))), orNone(form, b.Field("took"))
		b.AuthorID, b.With = memberIn(form, b.Field("author"), found), memberIn(form, b.Field("with"), found)
		brought = append(brought, b)
	}
	return brought
}

// memberIn reads who of the day's members was chosen, nobody's ID for anybody
// else.
func memberIn(form url.Values, field string, found postgres.RoomPage) supervision.ID[supervision.Person] {
	id := personIn(form, field)
	if slices.ContainsFunc(found.Seats, func(s supervision.RoomSeat) bool { return s.PersonID == id && !s.Leads }) {
		return id
	}
	return supervision.ID[supervision.Person]{}
}

// notReachedIn lists the chapters that the form asked about and that were left
// unticked. One that joined the session's reading meanwhile was not asked about.
func notReachedIn(form url.Values, found postgres.RoomPage) []supervision.ID[supervision.Chapter] {
	var not []supervision.ID[supervision.Chapter]
	for _, id := range chapterIDs(found.Reading) {
		if slices.Contains(form["chapter"], id.String()) && !slices.Contains(form["reached"], id.String()) {
			not = append(not, id)
		}
	}
	return not
}

func chapterIDs(reading []supervision.BookReading) []supervision.ID[supervision.Chapter] {
	var ids []supervision.ID[supervision.Chapter]
	for _, book := range reading {
		for _, c := range book.Chapters {
			ids = append(ids, c.ID)
		}
	}
	return ids
}
