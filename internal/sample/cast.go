package sample

import (
	"strings"

	"samrum/internal/agenda"
	"samrum/internal/calendar"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// Everybody here is invented. The telephone number is one of those that the
// Swedish telecom authority keeps free for drama; example.org and example.net
// belong to nobody.
var practice = supervision.Practice{
	Slug: "lindqvist", Name: "Lindqvist Handledning", Zone: Zone, Country: "SE",
	Languages: supervision.Languages, Phone: "070-174 06 05", Mail: "hej@example.net",
}

// ownWords are a house and a way of working, which might be taken for names.
var ownWords = []string{"Kvarnen", "Lösningsrundan"}

const alma, petra = "alma@example.net", "petra@example.net"

var supervisors = []postgres.Someone{
	{Name: "Alma Lindqvist", Address: alma, Language: "sv", Supervises: true, Administers: true},
	{Name: "Petra Holm", Address: petra, Language: "sv", Supervises: true},
}

// A Person is somebody a demonstration's visitor may be.
type Person struct {
	Name, Address string
	Role          string // supervisor, co_supervisor or member
	Group         string // "" for several
}

// People lists whom a visitor may be.
func People() []Person {
	return []Person{
		{"Alma Lindqvist", alma, "supervisor", ""},
		{"Petra Holm", petra, "co_supervisor", "Boendestöd Väst"},
		{"Mira Solkvist", mira.address, "member", "Familjerätten Norr"},
		{"Karin Björnfelt", karin.address, "member", "Familjerätten Norr"},
		{"Mette Lyngholm", mette.address, "member", "Familiehuset Aarhus"},
		{"Ingrid Fjellhaug", ingrid.address, "member", "Enkeltveiledning Oslo"},
	}
}

// A group is one part of the story.
type group struct {
	draft      supervision.GroupDraft
	lead, with string // addresses; with may be ""
	place      supervision.Place
	weekday    int            // working days after that of the hero
	start      calendar.Clock // 0: the hero's
	every      int            // weeks
	past, all  int            // dates of the rhythm before the hero's week; sessions in all
	members    []member
	invited    []member // not answered yet
	cases      []registered
	changes    []change
	notes      []noted
	space      []held // what its sessions gave, the last first
	missed     []missed
	agenda     agenda.Template
	books      []book
}

type member struct {
	name, address string
	joined        int // days before now that she joined; 0: from the start
	leftAfter     int // days before now that the membership ended; 0: it has not
}

func someone(name string) member {
	plain := strings.NewReplacer("å", "a", "ä", "a", "ö", "o", "æ", "ae", "ø", "o", " ", ".").Replace(strings.ToLower(name))
	return member{name: name, address: plain + "@example.org"}
}

// late is somebody who joined some days before now.
func late(name string, joined int) member {
	m := someone(name)
	m.joined = joined
	return m
}

var (
	mira   = someone("Mira Solkvist")
	karin  = someone("Karin Björnfelt")
	mette  = someone("Mette Lyngholm")
	ingrid = someone("Ingrid Fjellhaug")
	former = member{name: "Eva Dalstrand", address: "eva.dalstrand@example.org", leftAfter: 45}
)

var groups = []group{
	{
		draft: supervision.GroupDraft{
			Name: "Familjerätten Norr", Form: "case", Closed: true, Smallest: 5, Largest: 7, Length: 90,
			Zone: Zone, Country: "SE", Language: "sv", ClientTerm: "den enskilde", CaseLabel: "ärende",
		},
		lead: alma, place: supervision.Place{Kind: "on_site", Address: "Kvarnen, Exempelgatan 3, Uppsala"},
		every: 2, past: 9, all: 18,
		members: []member{
			mira, karin, someone("Jonas Åkerlind"), someone("Leila Nordäng"),
			someone("Tove Strömhage"), someone("Anders Lövbro"), someone("Sofia Ekhamn"), former,
		},
		notes: northNotes,
		cases: northCases, space: northSpace, missed: northMissed, changes: []change{{back: 3, reason: "Strömavbrott i huset"}},
	},
	{
		draft: supervision.GroupDraft{
			Name: "Boendestöd Väst", Form: "process", Closed: true, Smallest: 5, Largest: 7, Length: 90,
			Zone: Zone, Country: "SE", Language: "sv", ClientTerm: "brukare", CaseLabel: "ärende",
		},
		lead: alma, with: petra, place: supervision.Place{Kind: "on_site", Address: "Samlingssalen, Provvägen 12, Uppsala"},
		weekday: 2, start: 13 * 60, every: 2, past: 7, all: 14,
		members: []member{
			someone("Åsa Björkholt"), someone("Emil Granvall"), someone("Nadja Sundlöv"),
			someone("Oskar Lindmyr"), someone("Ulla Hagqvist"), someone("Yasmin Stenlid"),
		},
		invited: []member{someone("Lovisa Tallgren")},
		notes:   westNotes,
		cases:   westCases, space: westSpace, missed: westMissed, changes: []change{{back: 2, reason: "Lokalen var dubbelbokad"}},
	},
	{
		draft: supervision.GroupDraft{
			Name: "Psykologerna, bokgruppen", Form: "two_part", Closed: true, Smallest: 5, Largest: 6, Length: 90,
			Zone: "Europe/Helsinki", Country: "FI", Language: "sv", ClientTerm: "klient", CaseLabel: "ärende",
		},
		lead: alma, place: supervision.Place{Kind: "online", Link: "https://meet.example.net/bokgruppen"},
		weekday: 3, start: 14 * 60, every: 3, past: 6, all: 12,
		members: []member{
			someone("Aino Lehtiranta"), someone("Henrik Sundskär"), someone("Johan Malmgrund"),
			someone("Outi Kivelänmaa"), late("Pia Österlund-Ask", 60),
		},
		cases: bookCases, space: bookSpace, missed: bookMissed, books: readBooks,
	},
	{
		draft: supervision.GroupDraft{
			Name: "Familiehuset Aarhus", Form: "mixed", Smallest: 5, Largest: 7, Length: 120,
			Zone: "Europe/Copenhagen", Country: "DK", Language: "da", ClientTerm: "borger", CaseLabel: "sag",
		},
		lead: petra, with: alma,
		place:   supervision.Place{Kind: "hybrid", Address: "Prøvevej 4, Aarhus", Link: "https://meet.example.net/aarhus"},
		weekday: 4, start: 9 * 60, every: 4, past: 5, all: 10,
		members: []member{
			mette, someone("Astrid Vangsø"), someone("Jesper Tornlund"),
			someone("Karen Ravnkær"), someone("Lone Bæklund"), someone("Søren Højmark-Dal"),
		},
		cases: aarhusCases, space: aarhusSpace, missed: aarhusMissed, agenda: aarhusAgenda, changes: []change{{back: 1, later: 2}},
	},
	{
		draft: supervision.GroupDraft{
			Name: "Enkeltveiledning Oslo", Form: "case", Individual: true, Closed: true, Smallest: 1, Largest: 1, Length: 60,
			Zone: "Europe/Oslo", Country: "NO", Language: "nb", ClientTerm: "bruker", CaseLabel: "sak",
		},
		lead: alma, place: supervision.Place{Kind: "online", Link: "https://meet.example.net/oslo"},
		weekday: 1, start: 10 * 60, every: 3, past: 4, all: 8,
		members: []member{ingrid}, cases: osloCases, space: osloSpace,
	},
}
