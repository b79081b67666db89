package supervision

import "time"

// InvitationState is how far an invitation has come.
type InvitationState string

// The states. An invitation that is sent expires; InvitationExpired is never
// stored.
const (
	InvitationSent     InvitationState = "sent"
	InvitationAccepted InvitationState = "accepted"
	InvitationDeclined InvitationState = "declined"
	InvitationBounced  InvitationState = "bounced" // the mail server refused the letter for good
	InvitationRevoked  InvitationState = "revoked"
	InvitationExpired  InvitationState = "expired"
	InvitationUnknown  InvitationState = "unknown" // no link that we know, or an older letter's
)

// InvitationDays is how long an invitation's link lives.
const InvitationDays = 30

// An Invitation asks somebody to join a group. Only leaders see it, and whoever
// holds its link.
type Invitation struct {
	ID        ID[Invitation]
	Address   string
	Name      string // as the leader wrote it, "" for none
	JoinsOn   *time.Time
	State     InvitationState
	SentAt    time.Time
	ExpiresAt time.Time
	FullAt    *time.Time // when she said yes and the group was full
}

// StateAt is the state with the invitation's age counted in.
func (i Invitation) StateAt(now time.Time) InvitationState {
	if i.Open() && !now.Before(i.ExpiresAt) {
		return InvitationExpired
	}
	return i.State
}

// Open tells whether an answer is still waited for.
func (i Invitation) Open() bool { return i.State == InvitationSent || i.State == InvitationBounced }

// Answer is what somebody says to an invitation. None is preset.
type Answer string

// Answers lists them in the order the form shows.
var Answers = []Answer{Accept, Decline}

// The answers.
const (
	Accept  Answer = "accept"
	Decline Answer = "decline"
)

// A Reply is an invitation's filled-in form.
type Reply struct {
	Answer    Answer
	Name      string // as shown to others
	Language  Language
	Confirmed bool // "I answer for the person the letter went to"
}

// Tidy returns the reply as it will be kept, and what is wrong. Who declines
// need not say who she is.
func (r Reply) Tidy() (Reply, Problems) {
	r.Name = OneLine(r.Name)
	var p Problems
	p.Check("answer", r.Answer == Accept || r.Answer == Decline, ChooseOne)
	if r.Answer != Decline {
		p.Length("name", r.Name, 1, NameMax)
		p.Check("language", knownLanguage(r.Language), ChooseOne)
	}
	return r, p
}

func knownLanguage(l Language) bool {
	for _, known := range Languages {
		if l == known {
			return true
		}
	}
	return false
}
