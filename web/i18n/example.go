package i18n

import "samrum/internal/supervision"

// Example holds the words of the example group: everybody in it is invented.
type Example struct {
	Group, Note, Remove, Place string
	Members                    []string
	Items                      []ExampleItem
}

// An ExampleItem is what one of the example's members brings.
type ExampleItem struct{ Headline, Question string }

// ExampleGroup returns the example in the texts' language, for a practice's country
// and zone.
func (x *Texts) ExampleGroup(practice supervision.Practice) supervision.Example {
	e := supervision.Example{
		Group: supervision.GroupDraft{
			Name: x.Example.Group, Form: "case", Closed: true, Smallest: supervision.UsualMin, Largest: supervision.UsualMax,
			Length: supervision.UsualLength(false), Zone: practice.Zone, Country: practice.Country, Language: x.Language,
			ClientTerm: x.Group.DefaultClient, CaseLabel: x.Group.DefaultCase,
		},
		Members: x.Example.Members, Place: x.Example.Place,
	}
	for _, item := range x.Example.Items {
		d := supervision.NewCaseDraft()
		d.Headline, d.Question, d.Wishes = item.Headline, item.Question, []supervision.Wish{}
		e.Items = append(e.Items, d)
	}
	return e
}

var example = four[Example]{
	sv: Example{
		Group: "Exempelgruppen", Note: "Det här är ett exempel. Människorna är påhittade, inga mejl går ut och inget räknas.", Remove: "Ta bort exemplet", Place: "Exempelgatan 1",
		Members: []string{"Bim Exempel", "Disa Exempel", "Ville Exempel", "Nour Exempel", "Tyra Exempel"},
		Items: []ExampleItem{
			{"Ett samtal som låste sig", "Hur kan jag öppna samtalet igen utan att ta parti?"},
			{"Svårt att säga nej", "Vad är mitt uppdrag och vad är någon annans?"},
			{"Jag blir orolig efter mötena", "Vad behöver jag för att kunna släppa det till kvällen?"},
		},
	},
	da: Example{
		Group: "Eksempelgruppen", Note: "Dette er et eksempel. Menneskene er opdigtede, ingen mails sendes, og intet tæller med.", Remove: "Fjern eksemplet", Place: "Eksempelvej 1",
		Members: []string{"Bo Eksempel", "Ditte Eksempel", "Vagn Eksempel", "Nanna Eksempel", "Tue Eksempel"},
		Items: []ExampleItem{
			{"En samtale, der gik i stå", "Hvordan kan jeg åbne samtalen igen uden at tage parti?"},
			{"Svært at sige nej", "Hvad er min opgave, og hvad er en andens?"},
			{"Jeg bliver urolig efter møderne", "Hvad skal der til, for at jeg kan slippe det om aftenen?"},
		},
	},
	nb: Example{
		Group: "Eksempelgruppa", Note: "Dette er et eksempel. Menneskene er oppdiktet, ingen e-poster sendes og ingenting telles.", Remove: "Fjern eksempelet", Place: "Eksempelveien 1",
		Members: []string{"Berit Eksempel", "Dag Eksempel", "Vidar Eksempel", "Nora Eksempel", "Tuva Eksempel"},
		Items: []ExampleItem{
			{"En samtale som låste seg", "Hvordan kan jeg åpne samtalen igjen uten å ta parti?"},
			{"Vanskelig å si nei", "Hva er mitt oppdrag, og hva er en annens?"},
			{"Jeg blir urolig etter møtene", "Hva trenger jeg for å kunne slippe det om kvelden?"},
		},
	},
	en: Example{
		Group: "Example group", Note: "This is an example. The people are invented, no email is sent and nothing is counted.", Remove: "Remove the example", Place: "1 Example Street",
		Members: []string{"Bea Example", "Dan Example", "Vera Example", "Noor Example", "Tom Example"},
		Items: []ExampleItem{
			{"A conversation that got stuck", "How can I open the conversation again without taking sides?"},
			{"Hard to say no", "What is my task here and what is somebody else's?"},
			{"I worry after the meetings", "What do I need to be able to let go of it in the evening?"},
		},
	},
}
