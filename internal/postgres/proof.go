package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/supervision"
)

// LoginHash is the SHA-256 of a login cookie's random id.
type LoginHash = [32]byte

// A SignedIn proves that a live login asks. Only Store.WhoAsks and Store.Seat
// make proofs; the zero proof finds nothing behind the wall.
type SignedIn struct {
	login    LoginHash
	person   supervision.Person
	prefs    supervision.Preferences
	address  string
	practice supervision.Practice
	several  bool
}

// Person returns who asks, as the current practice knows her.
func (p SignedIn) Person() supervision.Person { return p.person }

// Preferences returns what she chose for herself.
func (p SignedIn) Preferences() supervision.Preferences { return p.prefs }

// Address returns her own e-mail address; never show it to anybody else.
func (p SignedIn) Address() string { return p.address }

// Practice returns the current practice, the zero Practice when she is in none.
func (p SignedIn) Practice() supervision.Practice { return p.practice }

// Several tells whether she is somebody in more than one practice.
func (p SignedIn) Several() bool { return p.several }

// sorted is the collation that puts names in the reader's order: å, ä and ö
// after z in Swedish, æ, ø and å in Danish and Norwegian.
func (p SignedIn) sorted() string {
	switch p.prefs.Language {
	case "da", "nb":
		return `collate "da-x-icu"`
	}
	return `collate "sv-x-icu"`
}

// A Place proves that the asker is somebody in her current practice.
type Place struct{ SignedIn }

// A Supervising proves that the asker supervises in her current practice.
type Supervising struct{ Place }

// A Working proves that the asker supervises or administers in her current
// practice.
type Working struct{ Place }

// An Administering proves that the asker administers her current practice.
type Administering struct{ Working }

// A Seat proves that the asker leads a group or is its member today.
type Seat struct {
	SignedIn
	group supervision.Group
	leads bool
}

// Group returns the seat's group.
func (s Seat) Group() supervision.Group { return s.group }

// Leads tells whether the asker leads the group.
func (s Seat) Leads() bool { return s.leads }

// A Lead proves that the asker leads the group.
type Lead struct{ Seat }

// asking is the row of who_asks.
type asking struct {
	PersonID          supervision.ID[supervision.Person]
	Address           string
	Language          supervision.Language
	Theme             supervision.Theme
	OwnZone           string
	PracticeID        *practiceID
	PracticeSlug      *string
	PracticeName      *string
	PracticeZone      *string
	PracticeCountry   *supervision.Country
	PracticeLanguages []supervision.Language
	PracticePhone     *string
	PracticeMail      *string
	Name              *string
	Supervises        *bool
	Administers       *bool
	Leads             *bool
	GroupID           *supervision.ID[supervision.Group]
	GroupTail         *string
	GroupSlug         *string
	GroupName         *string
	Form              *supervision.Form
	Individual        *bool
	Closed            *bool
	LeadID            *supervision.ID[supervision.Person]
	CoLeadID          *supervision.ID[supervision.Person]
	Smallest          *int
	Largest           *int
	LengthMinutes     *int
	GroupZone         *string
	GroupCountry      *supervision.Country
	GroupLanguage     *supervision.Language
	ClientTerm        *string
	CaseLabel         *string
	NextNumber        *int
	PausedAt          *time.Time
	EndedAt           *time.Time
	Several           bool
}

// ask runs the one statement behind every guard.
func (s *Store) ask(ctx context.Context, login LoginHash, tail *string) (asking, error) {
	var row asking
	err := s.read(ctx, nowhere, func(b *pgx.Batch) {
		queueOne(b, &row, `
			select w.*, (select count(*) > 1 from my_practices($1, $3)) as several from who_asks($1, $2, $3) w`, login[:], tail, s.Now())
	})
	if err == supervision.ErrNotFound {
		err = supervision.ErrSignedOut
	}
	return row, err
}

// WhoAsks proves a login; ErrSignedOut when it is unknown or has run out.
func (s *Store) WhoAsks(ctx context.Context, login LoginHash) (SignedIn, error) {
	row, err := s.ask(ctx, login, nil)
	if err != nil {
		return SignedIn{}, fmt.Errorf("look up login: %w", err)
	}
	return row.signedIn(login), nil
}

// InPractice proves that a login is somebody in her current practice;
// ErrNotFound when she is in none.
func (p SignedIn) InPractice() (Place, error) {
	if p.practice.ID.IsZero() {
		return Place{}, supervision.ErrNotFound
	}
	return Place{p}, nil
}

// Supervising proves that the asker supervises; ErrNotFound when not.
func (p Place) Supervising() (Supervising, error) {
	if !p.person.Supervises {
		return Supervising{}, supervision.ErrNotFound
	}
	return Supervising{p}, nil
}

// Working proves that the asker supervises or administers; ErrNotFound when not.
func (p Place) Working() (Working, error) {
	if !p.person.Supervises && !p.person.Administers {
		return Working{}, supervision.ErrNotFound
	}
	return Working{p}, nil
}

// Administering proves that the asker administers; ErrNotFound when not.
func (p Working) Administering() (Administering, error) {
	if !p.person.Administers {
		return Administering{}, supervision.ErrNotFound
	}
	return Administering{p}, nil
}

// Seat proves a login's seat in the group whose address ends with tail. It is
// ErrNotFound both when there is no such group and when it is not hers, and it
// makes the group's practice the current one.
func (s *Store) Seat(ctx context.Context, login LoginHash, tail string) (Seat, error) {
	row, err := s.ask(ctx, login, &tail)
	if err == nil && row.GroupID == nil {
		err = supervision.ErrNotFound
	}
	if err != nil {
		return Seat{SignedIn: row.signedIn(login)}, fmt.Errorf("take seat: %w", err)
	}
	return Seat{row.signedIn(login), row.group(), *row.Leads}, nil
}

// Lead proves that the seat's person leads; ErrNotFound when not: a member is
// told nothing of what leaders do.
func (s Seat) Lead() (Lead, error) {
	if !s.leads {
		return Lead{}, supervision.ErrNotFound
	}
	return Lead{s}, nil
}

func (a asking) signedIn(login LoginHash) SignedIn {
	p := SignedIn{
		login:   login,
		address: a.Address,
		several: a.Several,
		person:  supervision.Person{ID: a.PersonID},
		prefs:   supervision.Preferences{Language: a.Language, Theme: a.Theme, Zone: a.OwnZone},
	}
	if a.PracticeID == nil {
		return p
	}
	p.person.Name, p.person.Supervises, p.person.Administers = *a.Name, *a.Supervises, *a.Administers
	p.prefs.Name = *a.Name
	p.practice = supervision.Practice{
		ID: *a.PracticeID, Slug: *a.PracticeSlug, Name: *a.PracticeName, Zone: *a.PracticeZone,
		Country: *a.PracticeCountry, Languages: a.PracticeLanguages, Phone: *a.PracticePhone, Mail: *a.PracticeMail,
	}
	return p
}

func (a asking) group() supervision.Group {
	g := supervision.Group{
		ID: *a.GroupID, Tail: *a.GroupTail, Slug: *a.GroupSlug, LeadID: *a.LeadID, NextNumber: *a.NextNumber,
		PausedAt: a.PausedAt, EndedAt: a.EndedAt,
		GroupDraft: supervision.GroupDraft{
			Name: *a.GroupName, Form: *a.Form, Individual: *a.Individual, Closed: *a.Closed,
			Smallest: *a.Smallest, Largest: *a.Largest, Length: *a.LengthMinutes, Zone: *a.GroupZone,
			Country: *a.GroupCountry, Language: *a.GroupLanguage, ClientTerm: *a.ClientTerm, CaseLabel: *a.CaseLabel,
		},
	}
	if a.CoLeadID != nil {
		g.CoLeadID = *a.CoLeadID
	}
	return g
}
