package email

import (
	"testing"
	"time"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

func TestLettersAboutWhoLeads(t *testing.T) {
	t.Parallel()
	for name, h := range map[string]Handover{
		"one": {Names: []string{"Petra"}},
		"two": {Names: []string{"Petra", "Alma"}},
		"you": {Names: []string{"Petra"}, You: true},
	} {
		for _, language := range supervision.Languages {
			t.Run(name+" in "+string(language), func(t *testing.T) {
				t.Parallel()
				h.Group, h.From, h.Link = "Norr", time.Date(2027, 1, 12, 0, 0, 0, 0, time.UTC), "https://samrum.example.org/groups/norr-aaaa1111"
				subject, text := HandedOver(i18n.In(language), h)
				compare(t, "lead_"+name+"."+string(language)+".txt", "Subject: "+subject+"\n\n"+text)
			})
		}
	}
}
