package server

import (
	"strings"
	"testing"

	"samrum/internal/supervision"
	"samrum/web/i18n"
)

func TestHelpIsForEverybody(t *testing.T) {
	w := newWorld(t)
	for _, l := range supervision.Languages {
		texts := i18n.In(l).Help
		w.wants(w.in(string(l), "/help"), 200, `<html lang="`+string(l)+`"`, texts.Topic["member"], `href="/help/booker"`)
		for _, topic := range i18n.HelpTopics {
			rec := w.in(string(l), "/help/"+string(topic))
			w.wants(rec, 200, "<h1>"+texts.Topic[topic]+"</h1>", "<h2>", "!*")
			if rec.Header().Get("Set-Cookie") != "" {
				t.Errorf("help about %s sets a cookie", topic)
			}
		}
	}
	w.wants(w.in("sv", "/help/member?lang=da"), 200, `<html lang="da"`, `href="/help?lang=da"`, "Tag en sag med")
	w.wants(w.get("Mira", "/help/member"), 200, "Hjälp", "Lindqvist", "070-174 06 05", `href="/me"`)
	for _, path := range []string{"/help/nothing", "/help/%00", "/help/", "/help/member/more"} {
		w.wants(w.get("", path), 404)
	}
}

// Help stands after how the practice is reached, in every footer.
func TestEveryFooterLeadsToHelp(t *testing.T) {
	w := newWorld(t)
	for _, page := range []struct{ as, path, link string }{
		{"", "/sign-in", `href="/help"`},
		{"", "/p/lindqvist", `href="/help"`},
		{"", "/p/lindqvist/faq?lang=da", `href="/help?lang=da"`},
		{"Mira", "/today", `href="/help"`},
		{"Alma", "/groups/" + norr, `href="/help"`},
		{"", "/nowhere", `href="/help"`},
		{"", "/m/none", `href="/help"`},
		{"Nora", "/help", `href="/help"`},
	} {
		_, foot, _ := strings.Cut(w.get(page.as, page.path).Body.String(), `<footer class="foot">`)
		before, _, found := strings.Cut(foot, page.link)
		if !found || strings.Contains(before, "Samrum") {
			t.Errorf("the footer of %s does not begin with how to get help", page.path)
		}
	}
}

// What the help tells to press is there to press.
func TestHelpNamesWhatPagesSay(t *testing.T) {
	t.Parallel()
	for _, l := range supervision.Languages {
		x := i18n.In(l)
		for topic, labels := range map[i18n.HelpTopic][]string{
			"member":        {x.Case.Title, x.Case.Submit, x.Case.Later},
			"supervisor":    {x.Group.PlanYear, x.Session.Year.FollowingTitle, x.Public.Edit, x.Profile.Title},
			"booker":        {x.Booking.Move, x.Booking.Cancel},
			"administrator": {x.Practice.People, x.Public.Edit, x.Details.Title},
		} {
			for _, label := range labels {
				if !strings.Contains(x.Help.Text[topic], "*"+label+"*") {
					t.Errorf("%s: help for the %s does not say %q", l, topic, label)
				}
			}
		}
	}
}
