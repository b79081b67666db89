package supervision

import (
	"strings"
	"unicode/utf8"
)

// InviteesMax is how many people one form invites.
const InviteesMax = 60

// InviteeState says what will become of a pasted row.
type InviteeState string

// What may become of a row.
const (
	InviteeReady   InviteeState = "ready"
	InviteeBroken  InviteeState = "broken"  // no e-mail address in it
	InviteeDouble  InviteeState = "double"  // stands further up
	InviteeMember  InviteeState = "member"  // is a member already
	InviteeLeader  InviteeState = "leader"  // leads the group
	InviteeInvited InviteeState = "invited" // has an invitation that is not answered
)

// An Invitee is one person in a pasted list.
type Invitee struct {
	Line    int // of the text, from 1
	Raw     string
	Name    string
	Address string // tidied, "" when broken
	State   InviteeState
}

// ParseInvitees reads a list of addresses as people paste it: between commas,
// semicolons or line ends, each alone or as "Name <address>". A comma in front
// of the brackets belongs to the name: "Björnfelt, Karin <karin@…>".
func ParseInvitees(text string) []Invitee {
	var all []Invitee
	seen := map[string]bool{}
	for n, line := range strings.Split(Lines(text), "\n") {
		for _, raw := range rows(line) {
			i := invitee(raw)
			i.Line = n + 1
			if i.State == InviteeReady && seen[i.Address] {
				i.State = InviteeDouble
			}
			seen[i.Address] = true
			all = append(all, i)
		}
	}
	return all
}

// rows cuts a line where one person ends and the next begins.
func rows(line string) []string {
	var found []string
	for _, part := range strings.Split(line, ";") {
		waiting := ""
		for _, piece := range strings.Split(part, ",") {
			piece = OneLine(piece)
			switch {
			case piece == "":
			case !strings.Contains(piece, "@"):
				waiting = join(waiting, piece)
			case strings.Contains(piece, "<"):
				found, waiting = append(found, join(waiting, piece)), ""
			default:
				found, waiting = append(found, waitingAnd(waiting, piece)...), ""
			}
		}
		if waiting != "" {
			found = append(found, waiting)
		}
	}
	return found
}

func join(waiting, piece string) string {
	if waiting == "" {
		return piece
	}
	return waiting + ", " + piece
}

func waitingAnd(waiting, piece string) []string {
	if waiting == "" {
		return []string{piece}
	}
	return []string{waiting, piece}
}

func invitee(raw string) Invitee {
	i := Invitee{Raw: raw, State: InviteeBroken}
	name, address := "", raw
	if open := strings.LastIndexByte(raw, '<'); open >= 0 {
		name, address = raw[:open], strings.TrimSuffix(raw[open+1:], ">")
	}
	tidied, ok := TidyAddress(address)
	name = ownName(name)
	if !ok || utf8.RuneCountInString(name) > NameMax {
		return i
	}
	i.Name, i.Address, i.State = name, tidied, InviteeReady
	return i
}

// ownName drops the quotes of mail programs, and turns "Last, First" around.
func ownName(name string) string {
	name = OneLine(strings.Trim(strings.TrimSpace(name), `"'`))
	if last, first, ok := strings.Cut(name, ","); ok && !strings.Contains(first, ",") {
		name = OneLine(first + " " + last)
	}
	return name
}
