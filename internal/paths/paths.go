// Package paths builds the addresses of pages, one function per page.
package paths

import (
	"fmt"
	"net/url"
	"strconv"
	"time"
)

// Pages without an object.
const (
	Home       = "/"
	SignIn     = "/sign-in"
	SignInCode = "/sign-in/code"
	SignOut    = "/sign-out"
	Today      = "/today"
	Groups     = "/groups"
	NewGroup   = "/groups/new"
	Me         = "/me"
	Practices  = "/me#practices"
	Demo       = "/demo"
	DemoMail   = "/demo/mail"
)

// The last part of a public page's address; the short form stands at the root.
const (
	Services      = "/services"
	About         = "/about"
	FAQ           = "/faq"
	Privacy       = "/privacy"
	Accessibility = "/accessibility"
	Robots        = "/robots.txt"
	Sitemap       = "/sitemap.xml"
)

// PublicPages lists the last parts of a practice's public pages, its start first.
var PublicPages = []string{"", Services, About, FAQ, Privacy, Accessibility}

// Public is a public page of a practice; a language "" is left to the browser.
func Public(practice, page, language string) string {
	path := "/p/" + url.PathEscape(practice) + page
	if language != "" {
		path += "?lang=" + language
	}
	return path
}

// Pages of the first start and of a practice.
const (
	Setup              = "/setup"
	Start              = "/practice/start"
	TestLetter         = "/practice/start/letter"
	Example            = "/practice/example"
	People             = "/practice/people"
	Words              = "/practice/words"
	Texts              = "/practice/pages"
	ForgetWord         = "/practice/words/removal"
	Administrators     = "/practice/administrators"
	Supervisors        = "/practice/supervisors"
	Invitations        = "/practice/invitations"
	InvitationLetter   = "/practice/invitations/letter"
	InvitationWithdraw = "/practice/invitations/withdrawal"
	LeavePractice      = "/practice/leave"
	Letters            = "/practice/letters"
	LetterAgain        = "/practice/letters/again"
	LetterDrop         = "/practice/letters/drop"
	LettersTest        = "/practice/letters/test"
	Details            = "/practice/settings"
	CurrentPractice    = "/practice/current"
	MyLetters          = "/me/letters"
	EndDevice          = "/me/devices/end"
	EndOtherDevices    = "/me/devices/end-others"
)

// Help is the page of all help pages.
const Help = "/help"

// HelpAbout is a help page; a topic "" is the page of all, a language "" is left
// to the reader.
func HelpAbout(topic, language string) string {
	path := Help
	if topic != "" {
		path += "/" + topic
	}
	if language != "" {
		path += "?lang=" + language
	}
	return path
}

// Profile is where a supervisor presents herself, first in the practice's usual
// language.
const Profile = Me + "/profile"

// ProfileIn is where a supervisor presents herself in a language.
func ProfileIn(language string) string { return Profile + "/" + language }

// Text is where a text of the public pages is written.
func Text(kind, language string) string { return Texts + "/" + kind + "/" + language }

// DemoLetter is a letter as its reader's mail program shows it.
func DemoLetter(id string) string { return DemoMail + "/" + url.PathEscape(id) }

// Join is the page that an invitation to supervise links to.
func Join(token string) string { return "/join/" + token }

// RemoveExample is where an example group goes with all that it brought.
func RemoveExample(group string) string { return Group(group) + "/example" }

// SignInLink is the page a sign-in letter links to.
func SignInLink(token string) string { return SignIn + "/" + token }

// SignInTo is the sign-in page that leads to next.
func SignInTo(next string) string { return SignIn + "?" + url.Values{"next": {next}}.Encode() }

// GroupsAfter is the page of groups that begins after a name and address.
func GroupsAfter(name, address string) string {
	return Groups + "?" + url.Values{"after": {name}, "at": {address}}.Encode()
}

// GroupsEnded is the page of groups that have ended, after a name and address.
func GroupsEnded(name, address string) string {
	q := url.Values{"ended": {"yes"}}
	if address != "" {
		q.Set("after", name)
		q.Set("at", address)
	}
	return Groups + "?" + q.Encode()
}

// Group is the page of the group with an address.
func Group(group string) string { return Groups + "/" + group }

// GroupFrom is the group's page with its sessions from an instant on.
func GroupFrom(group string, at time.Time) string {
	return Group(group) + "?from=" + at.UTC().Format(time.RFC3339)
}

// GroupBefore is the group's page with its sessions before an instant.
func GroupBefore(group string, at time.Time) string {
	return Group(group) + "?before=" + at.UTC().Format(time.RFC3339)
}

// Plan is where a group's year is planned.
func Plan(group string) string { return Group(group) + "/plan" }

// Session is the page of a group's session.
func Session(group string, number int) string {
	return Group(group) + "/sessions/" + strconv.Itoa(number)
}

// MoveSession is where a session gets another time.
func MoveSession(group string, number int) string { return Session(group, number) + "/move" }

// CancelSession is where a session is called off.
func CancelSession(group string, number int) string { return Session(group, number) + "/cancel" }

// SessionPlace is where a session gets another place.
func SessionPlace(group string, number int) string { return Session(group, number) + "/place" }

// Following is where a session and those after it change together.
func Following(group string, number int) string { return Session(group, number) + "/following" }

// NewSession is where one session more is planned.
func NewSession(group string) string { return Group(group) + "/sessions/new" }

// CancelSessions is where several sessions are called off at once.
func CancelSessions(group string) string { return Group(group) + "/sessions/cancel" }

// UndoChange is where a cancellation is undone.
func UndoChange(group, id string) string { return Group(group) + "/changes/" + id + "/undo" }

// Cases is where a group's items are registered.
func Cases(group string) string { return Group(group) + "/cases" }

// NewCase is the form for a new item; a number above 0 names the session it is
// for.
func NewCase(group string, session int) string {
	if session > 0 {
		return fmt.Sprintf("%s/new?session=%d", Cases(group), session)
	}
	return Cases(group) + "/new"
}

// LaterCase is where somebody says that she has something and writes later; a
// number above 0 names the session it is for.
func LaterCase(group string, session int) string {
	if session > 0 {
		return fmt.Sprintf("%s/later?session=%d", Cases(group), session)
	}
	return Cases(group) + "/later"
}

// DeleteDraft is where a draft is deleted.
func DeleteDraft(group, id string) string { return Case(group, id) + "/removal" }

// Case is the page of an item.
func Case(group, id string) string { return Cases(group) + "/" + id }

// EditCase is the form for an item's words.
func EditCase(group, id string) string { return Case(group, id) + "/edit" }

// WithdrawCase is where an item is taken back.
func WithdrawCase(group, id string) string { return Case(group, id) + "/withdrawal" }

// UndoWithdrawal is where an item that was taken back waits again.
func UndoWithdrawal(group, id string) string { return WithdrawCase(group, id) + "/undo" }

// DiscussCase is where an item is noted as taken up.
func DiscussCase(group, id string) string { return Case(group, id) + "/discussion" }

// Invitation is the page behind an invitation's link.
func Invitation(token string) string { return "/i/" + token }

// GroupSettings is where a leader changes a group.
func GroupSettings(group string) string { return Group(group) + "/settings" }

// ChangeLead is where others lead a group from a day on.
func ChangeLead(group string) string { return Group(group) + "/lead" }

// Handed is the receipt of a change of lead, and where it is undone.
func Handed(group string) string { return Group(group) + "/handed" }

// PauseGroup is where a group's letters are stopped.
func PauseGroup(group string) string { return Group(group) + "/pause" }

// ResumeGroup is where a paused group's letters leave again.
func ResumeGroup(group string) string { return PauseGroup(group) + "/end" }

// EndGroup is where a group is ended.
func EndGroup(group string) string { return Group(group) + "/end" }

// ReopenGroup is where a group that ended runs again.
func ReopenGroup(group string) string { return EndGroup(group) + "/undo" }

// DeleteGroup is where an unused group is removed.
func DeleteGroup(group string) string { return Group(group) + "/delete" }

// Members is who is in a group.
func Members(group string) string { return Group(group) + "/members" }

// Invite is where people are asked to join a group.
func Invite(group string) string { return Members(group) + "/invite" }

// ResendInvitation is where an invitation is sent again.
func ResendInvitation(group, id string) string {
	return Members(group) + "/invitations/" + id + "/resend"
}

// RevokeInvitation is where an invitation is taken back.
func RevokeInvitation(group, id string) string {
	return Members(group) + "/invitations/" + id + "/revoke"
}

// EndMembership is where a member's last day is set.
func EndMembership(group, person string) string { return Members(group) + "/" + person + "/end" }

// Leave is where a member leaves a group.
func Leave(group string) string { return Group(group) + "/leave" }

// Left is the receipt of a leaving, and where it is undone.
func Left(group string) string { return Group(group) + "/left" }

// GroupLetters is where a leader chooses what the group's sessions cause.
func GroupLetters(group string) string { return Group(group) + "/letters" }

// Letter is where a letter's link leads: one person before one session.
func Letter(token string) string { return "/m/" + token }

// UndoAbsenceByLetter takes back that the letter's reader cannot come.
func UndoAbsenceByLetter(token string) string { return Letter(token) + "/undo" }

// Unsubscribe turns off reminders.
func Unsubscribe(token string) string { return Letter(token) + "/unsubscribe" }

// Preparation is what a member is asked before a session, signed in.
func Preparation(group string, number int) string { return Session(group, number) + "/preparation" }

// UndoAbsence takes back that a member cannot come.
func UndoAbsence(group string, number int) string { return Preparation(group, number) + "/undo" }

// LetterCase is where the reader of a letter writes a case.
func LetterCase(token string) string { return Letter(token) + "/case" }

// Bookings of a practice, for its supervisors.
const (
	Bookings  = "/bookings"
	Hours     = "/practice/hours"
	BookShort = "/book"
	Request   = "/request"
)

// Book is where a meeting of a kind is booked with a practice; "" is the kind
// that everybody offers. What is chosen already goes along.
func Book(practice, meeting string, chosen url.Values) string {
	path := "/p/" + url.PathEscape(practice) + BookShort
	if meeting != "" {
		path += "/" + url.PathEscape(meeting)
	}
	if len(chosen) > 0 {
		path += "?" + chosen.Encode()
	}
	return path
}

// SuggestTime is where whoever finds no time that suits suggests one.
func SuggestTime(practice, meeting string) string { return Book(practice, meeting, nil) + "/suggest" }

// AskForProgramme is where a course or programme is asked for.
func AskForProgramme(practice string) string { return "/p/" + url.PathEscape(practice) + Request }

// BookingWaits says that a letter asks for a confirmation.
func BookingWaits(practice, language string) string {
	return Public(practice, "/letter-sent", language)
}

// Booking is a booking as its supervisor sees it.
func Booking(id string) string { return Bookings + "/" + id }

// BookingBoard counts what is on its way from a request to a running group.
const BookingBoard = Bookings + "/board"

// BookingsAfter is the page of one list of bookings that begins after a row.
func BookingsAfter(list string, key time.Time, id string) string {
	return Bookings + "?" + url.Values{"list": {list}, "after": {key.UTC().Format(time.RFC3339Nano)}, "at": {id}}.Encode()
}

// BookingTime is where a request is given a time, or a booking another one.
func BookingTime(id string) string { return Booking(id) + "/time" }

// BookingCancel is where a supervisor calls a booking off.
func BookingCancel(id string) string { return Booking(id) + "/cancel" }

// BookingOutcome is where she says what came of it.
func BookingOutcome(id string) string { return Booking(id) + "/outcome" }

// BookingNotes is where she writes what she keeps in mind.
func BookingNotes(id string) string { return Booking(id) + "/notes" }

// BookingGroup is where a booking becomes a group.
func BookingGroup(id string) string { return Booking(id) + "/group" }

// GroupContact is where a group's leaders change who ordered it.
func GroupContact(group string) string { return Group(group) + "/contact" }

// Receipt is a booking as whoever booked sees it.
func Receipt(token string) string { return "/b/" + token }

// MoveReceipt is where whoever booked chooses another time.
func MoveReceipt(token string) string { return Receipt(token) + "/move" }

// CancelReceipt is where whoever booked calls the meeting off.
func CancelReceipt(token string) string { return Receipt(token) + "/cancel" }

// ReceiptCalendar is a booking as a calendar file.
func ReceiptCalendar(token string) string { return Receipt(token) + "/meeting.ics" }

// Notes is the page of a session's notes.
func Notes(group string, number int) string { return Session(group, number) + "/notes" }

// Note is where a note of a kind is written.
func Note(group string, number int, kind string) string { return Notes(group, number) + "/" + kind }

// NotesBack is the page on which a note was written: "room", or else that of the
// notes.
func NotesBack(group string, number int, page string) string {
	if page == "room" {
		return Session(group, number) + "/room"
	}
	return Notes(group, number)
}

// GroupNotes lists what was written at a group's sessions.
func GroupNotes(group string) string { return Group(group) + "/notes" }

// Map is the network map of an item.
func Map(group, id string) string { return Case(group, id) + "/map" }

// Space is who has had how much space in a group.
func Space(group string) string { return Group(group) + "/space" }

// SpaceIn is the same of another term.
func SpaceIn(group, term string) string { return Space(group) + "?term=" + url.QueryEscape(term) }

// SpaceEntry is where one entry is corrected.
func SpaceEntry(group, id string) string { return Space(group) + "/" + url.PathEscape(id) }

// Agenda is what a group's sessions are made of.
func Agenda(group string) string { return Group(group) + "/agenda" }

// EditAgenda is where its leaders write one of the group's own.
func EditAgenda(group string) string { return Agenda(group) + "/edit" }
