package ical

import (
	"strings"
	"testing"
	"time"

	parser "github.com/emersion/go-ical"
	"github.com/google/go-cmp/cmp"
)

func meeting() Meeting {
	at := time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC)
	return Meeting{
		ID: "019ab2c3-0000-7000-8000-000000000001", Sequence: 2, Starts: at, Ends: at.Add(30 * time.Minute), Written: at.Add(-48 * time.Hour),
		Summary: "Samtal med Alma Lindqvist", Location: "Kvarngatan 1, Uppsala", Description: "Flytta eller avboka:\nhttps://samrum.example.org/b/abcd",
		Organizer: Party{"Lindqvist Handledning", "samrum@example.org"}, Attendee: "karin@kommun.example",
	}
}

// read parses an entry with a library that did not write it.
func read(t *testing.T, entry string) (*parser.Calendar, parser.Event) {
	t.Helper()
	c, err := parser.NewDecoder(strings.NewReader(entry)).Decode()
	if err != nil {
		t.Fatalf("%v in\n%s", err, entry)
	}
	if len(c.Events()) != 1 {
		t.Fatalf("%d events in\n%s", len(c.Events()), entry)
	}
	return c, c.Events()[0]
}

func value(t *testing.T, props parser.Props, name string) string {
	t.Helper()
	if len(props[name]) > 1 {
		t.Errorf("%d times %s", len(props[name]), name)
	}
	p := props.Get(name)
	if p.ValueType() != parser.ValueText {
		return p.Value
	}
	text, err := p.Text()
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func TestAnotherParserReadsWhatWasMeant(t *testing.T) {
	t.Parallel()
	m := meeting()
	cancelled := m
	cancelled.Cancelled, cancelled.Sequence = true, 3
	for name, tt := range map[string]struct {
		entry            string
		method, attendee string
		meeting          Meeting
		status           string
	}{
		"an invitation":   {second(m.Invitation()), "REQUEST", "mailto:karin@kommun.example", m, "CONFIRMED"},
		"a cancellation":  {second(cancelled.Invitation()), "CANCEL", "mailto:karin@kommun.example", cancelled, "CANCELLED"},
		"a file":          {m.File(), "PUBLISH", "", m, "CONFIRMED"},
		"a file too late": {cancelled.File(), "PUBLISH", "", cancelled, "CANCELLED"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c, e := read(t, tt.entry)
			got := map[string]string{}
			for _, p := range []string{"UID", "SUMMARY", "LOCATION", "DESCRIPTION", "STATUS", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND"} {
				got[p] = value(t, e.Props, p)
			}
			stamp := func(at time.Time) string { return at.Format("20060102T150405Z") }
			want := map[string]string{
				"UID": m.ID, "SUMMARY": m.Summary, "LOCATION": m.Location, "DESCRIPTION": m.Description, "STATUS": tt.status,
				"SEQUENCE": string(rune('0' + tt.meeting.Sequence)), "DTSTAMP": stamp(m.Written), "DTSTART": stamp(m.Starts), "DTEND": stamp(m.Ends),
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
			if starts, err := e.DateTimeStart(time.UTC); err != nil || !starts.Equal(m.Starts) {
				t.Errorf("it starts at %v, %v", starts, err)
			}
			if got := value(t, c.Props, "METHOD"); got != tt.method {
				t.Errorf("the method is %s", got)
			}
			organizer := e.Props.Get("ORGANIZER")
			if organizer.Value != "mailto:samrum@example.org" || organizer.Params.Get("CN") != m.Organizer.Name {
				t.Errorf("it is organised by %+v", organizer)
			}
			attendees := e.Props["ATTENDEE"]
			switch {
			case tt.attendee == "" && len(attendees) > 0, tt.attendee != "" && (len(attendees) != 1 || attendees[0].Value != tt.attendee):
				t.Errorf("it is attended by %+v", attendees)
			case tt.attendee != "" && (attendees[0].Params.Get("RSVP") != "FALSE" || attendees[0].Params.Get("PARTSTAT") != "ACCEPTED"):
				t.Errorf("it asks for an answer: %+v", attendees[0].Params)
			}
		})
	}
}

func second(_, entry string) string { return entry }

// Whatever a practice is called and wherever it is, the entry has the same lines
// and says it word by word.
func TestNastyWordsStayInTheirPlace(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("Mottagningen för handledning på Östermalm, våning fyra; ", 8)
	for _, words := range []string{
		"Lindqvist, Berg & Co; \"Norr\": hos oss", "a\r\nATTENDEE:mailto:evil@example.org\r\nX:y", "a\rb\nc\tb\x00\x1f\u0085", `back\slash\n \, \;`,
		long, strings.Repeat("å", 400), strings.Repeat("👍", 100), " ", "<b>'x'</b>", "END:VEVENT",
	} {
		m := meeting()
		m.Summary, m.Location, m.Description, m.Organizer.Name = words, words, words, words
		_, entry := m.Invitation()
		c, e := read(t, entry)
		if len(c.Props) != 3 || len(e.Props) != 11 || len(e.Props["ATTENDEE"]) != 1 || len(c.Children) != 1 {
			t.Errorf("%q makes\n%s", words, entry)
		}
		want := text(words)
		for _, p := range []string{"SUMMARY", "LOCATION", "DESCRIPTION"} {
			if got := value(t, e.Props, p); got != want {
				t.Errorf("%s is %q, want %q", p, got, want)
			}
		}
		cn := strings.ReplaceAll(strings.Join(strings.Fields(want), " "), `"`, "'")
		if got := e.Props.Get("ORGANIZER").Params.Get("CN"); got != cn {
			t.Errorf("CN is %q, want %q", got, cn)
		}
		for line := range strings.SplitSeq(entry, "\r\n") {
			if len(line) > 75 || strings.ContainsAny(line, "\r\n") {
				t.Errorf("a line of %d octets: %q", len(line), line)
			}
		}
	}
}
