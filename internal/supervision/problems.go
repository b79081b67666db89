package supervision

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Problem says in a code what is wrong with a form field. Sentences are the
// catalogue's.
type Problem struct {
	Code  ProblemCode
	Limit int // what the sentence names: characters, minutes, people; 0 if none
}

// ProblemCode is one kind of problem.
type ProblemCode string

// The problems a form can have. Those of a plan are calendar.Problem.
const (
	Required       ProblemCode = "required"
	TooLong        ProblemCode = "too_long"
	ChooseOne      ProblemCode = "choose_one"
	TooMany        ProblemCode = "too_many"
	BadNumber      ProblemCode = "bad_number"
	BadAddress     ProblemCode = "bad_address"
	BadLink        ProblemCode = "bad_link"
	BadZone        ProblemCode = "bad_zone"
	LargestSmaller ProblemCode = "largest_smaller"
	SameLeader     ProblemCode = "same_leader"
	Identifying    ProblemCode = "identifying"
	Personnummer   ProblemCode = "personnummer"  // a Swedish identity number stands in the text
	CPR            ProblemCode = "cpr"           // a Danish one
	Fodselsnummer  ProblemCode = "fodselsnummer" // a Norwegian one
	Hetu           ProblemCode = "hetu"          // a Finnish one
	EmailInText    ProblemCode = "email_in_text"
	PhoneInText    ProblemCode = "phone_in_text"
	Stale          ProblemCode = "stale"
	Closed         ProblemCode = "closed"
	Clash          ProblemCode = "clash"
	OtherDates     ProblemCode = "other_dates"
	AnotherForm    ProblemCode = "another_form"
	Clashes        ProblemCode = "clashes" // some of a plan's dates
	Past           ProblemCode = "past"
	WrongCode      ProblemCode = "wrong_code"
	DeadCode       ProblemCode = "dead_code"
	BrokenRows     ProblemCode = "broken_rows" // a pasted list has some that are no addresses
	NoneReady      ProblemCode = "none_ready"  // and nobody who needs a letter
	TooManyPeople  ProblemCode = "too_many_people"
	BeforeJoined   ProblemCode = "before_joined" // a last day before the first
	BadSlug        ProblemCode = "bad_slug"
	ReservedSlug   ProblemCode = "reserved_slug" // the program's own word
	DeadSetup      ProblemCode = "dead_setup"
	LastAdmin      ProblemCode = "last_administrator"
	LeadsGroup     ProblemCode = "leads_group"
	Invited        ProblemCode = "already_invited"
	Supervising    ProblemCode = "already_supervises"
	AnswerOne      ProblemCode = "answer_one" // of several questions none has an answer
	Doubtful       ProblemCode = "doubtful"   // a text that the discretion check warns about
	BadWord        ProblemCode = "bad_word"   // no word for a practice's own list
	TooManyWords   ProblemCode = "too_many_words"
	NothingWritten ProblemCode = "nothing_written" // a draft without a word
	LeadsTwice     ProblemCode = "leads_twice"     // one person, both as lead and beside her
	LeadsAlready   ProblemCode = "leads_already"
	LeadClash      ProblemCode = "lead_clash"
	OtherName      ProblemCode = "other_name" // than the group's
	BadYear        ProblemCode = "bad_year"
	SlugTaken      ProblemCode = "slug_taken"  // another practice has it, or had it
	OnOneLine      ProblemCode = "on_one_line" // a line break stands in a name
	ChooseTime     ProblemCode = "choose_time"
	TimeTaken      ProblemCode = "time_taken"
	TimeNotFree    ProblemCode = "time_not_free" // nobody offers it
	ComingEnough   ProblemCode = "coming_enough" // an address has enough coming bookings

	MapFull      ProblemCode = "map_full"
	AtLeast      ProblemCode = "at_least"       // a number, of minutes
	NotTheLength ProblemCode = "not_the_length" // an agenda's parts sum to another
	NoWork       ProblemCode = "no_work"        // an agenda without any flexible part
	TooShort     ProblemCode = "too_short"      // a session for an agenda

	TooManyMeetings ProblemCode = "too_many_meetings" // kinds of them
	BadSite         ProblemCode = "bad_site"          // no https origin
	TooManySites    ProblemCode = "too_many_sites"
	BrokenChapters  ProblemCode = "broken_chapters"   // a pasted list contradicts itself in line {limit}
	ChapterRead     ProblemCode = "chapter_read"      // one that was read is missing in the list
	TooManyBooks    ProblemCode = "too_many_books"    // in a group
	TooManyQuestion ProblemCode = "too_many_question" // about a book

	AutumnFirst  ProblemCode = "autumn_first"   // a year's autumn begins before its spring
	RoundLength  ProblemCode = "round_length"   // it is not open from one day to 28
	RoundThatDay ProblemCode = "round_that_day" // another evaluation of the group opens

	CorrectedTooLate ProblemCode = "corrected_too_late" // days after the session have passed
	NotAMember       ProblemCode = "not_a_member"       // somebody of the form, on the session's day
)

// Problems holds the first problem of each form field; "" is the form as a
// whole. nil means none.
type Problems map[string]Problem

// Add notes a problem unless the field has one already.
func (p *Problems) Add(field string, code ProblemCode, limit ...int) {
	if *p == nil {
		*p = Problems{}
	}
	if _, ok := (*p)[field]; ok {
		return
	}
	problem := Problem{Code: code}
	if len(limit) > 0 {
		problem.Limit = limit[0]
	}
	(*p)[field] = problem
}

// Check notes a problem unless ok.
func (p *Problems) Check(field string, ok bool, code ProblemCode, limit ...int) {
	if !ok {
		p.Add(field, code, limit...)
	}
}

// Length checks that s has between min and max characters.
func (p *Problems) Length(field, s string, min, max int) {
	n := utf8.RuneCountInString(s)
	p.Check(field, n >= min, Required)
	p.Check(field, n <= max, TooLong, max)
}

// Between checks that n lies in [min, max]; the problem names max.
func (p *Problems) Between(field string, n, min, max int) {
	p.Check(field, n >= min && n <= max, BadNumber, max)
}

// OneLine tidies a field of one line: blanks trimmed and runs of them, line
// breaks included, made one; what cannot be seen taken out.
func OneLine(s string) string {
	return strings.Join(strings.Fields(strings.Map(visible, s)), " ")
}

// Lines tidies a field of several lines: line ends made \n, outer blanks
// trimmed, what cannot be seen taken out.
func Lines(s string) string {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s)
	return strings.TrimSpace(strings.Map(visible, s))
}

// visible drops control and format characters: a direction mark in a name would
// turn the rest of everybody's line round, and a name of nothing but such would
// look empty. The joiner that makes one sign of several emoji stays.
func visible(r rune) rune {
	const joiner = '\u200d'
	if r != joiner && r != '\n' && r != '\t' && unicode.In(r, unicode.Cc, unicode.Cf) {
		return -1
	}
	return r
}

// isLink tells whether s is an absolute https address with a host.
func isLink(s string) bool {
	u, err := url.Parse(s)
	return err == nil && u.Scheme == "https" && u.Host != "" && u.User == nil && !strings.ContainsAny(s, " \t\"<>")
}
