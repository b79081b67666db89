package email

import (
	"testing"
	"time"

	"samrum/web/i18n"
)

func TestLettersAboutWhoLeads(t *testing.T) {
	t.Parallel()
	for name, h := range map[string]Handover{
		"one": {Names: []string{"Petra"}},
		"two": {Names: []string{"Petra", "Alma"}},
		"you": {Names: []string{"Petra"}, You: true},
	} {
		h.Group, h.From, h.Link, h.Signed = "Norr", time.Date(2027, 1, 12, 0, 0, 0, 0, time.UTC), "https://samrum.example.org/groups/norr-aaaa1111", lindqvist
		inEveryLanguage(t, "lead_"+name, func(x *i18n.Texts) Content { return HandedOver(x, h) })
	}
}
