package browser

import (
	"testing"

	"samrum/internal/paths"
)

const lindqvist = "lindqvist"

func publicScenes() []scene {
	return []scene{
		page("public-start", "", paths.Public(lindqvist, "", "")),
		page("public-services", "", paths.Public(lindqvist, paths.Services, "")),
		page("public-about", "", paths.Public(lindqvist, paths.About, "")),
		page("public-faq", "", paths.Public(lindqvist, paths.FAQ, "")),
		page("public-privacy", "", paths.Public(lindqvist, paths.Privacy, "")),
		page("details", alma, paths.Details),
		sent("details-refused", alma, paths.Details, sendButton, form{"slug": "help", "mail": "hej"}),
		sent("details-stale", alma, paths.Details, sendButton, form{"name": "Samtalsrummet", "version": "0"}),
		page("help", "", paths.Help),
		page("help-member", mira, paths.HelpAbout("member", "")),
		page("help-supervisor", alma, paths.HelpAbout("supervisor", "")),
		page("help-administrator", alma, paths.HelpAbout("administrator", "")),
		page("help-booker", "", paths.HelpAbout("booker", "")),
		page("profile", alma, paths.Profile),
		page("profile-copied", petra, paths.ProfileIn("nb")),
		sent("profile-refused", alma, paths.ProfileIn("en"), sendButton, form{"title": "", "training_year_1": "some time"}),
		sent("profile-stale", alma, paths.ProfileIn("da"), sendButton, form{"title": "Supervisor", "version": "0"}),
		page("texts", alma, paths.Texts),
		page("text", alma, paths.Text("about", "sv")),
		sent("text-preview", alma, paths.Text("questions", "sv"), "button[value=preview]", form{"body": "## Vad <b>kostar</b> det?\n\n- En *timme*\n- [Läs mer](https://example.org)"}),
		sent("text-refused", alma, paths.Text("about", "da"), sendButton, form{"body": ""}),
		sent("text-stale", alma, paths.Text("about", "sv"), sendButton, form{"body": "Andra ord", "version": "0"}),
		page("public-accessibility", "", paths.Public(lindqvist, paths.Accessibility, "")),
	}
}

// An address that names an answer opens it, and every page is read without a
// script, a cookie or another origin.
func TestTheDoorwayStandsOpen(t *testing.T) {
	everyWay(t, func(_ *world, v *visitor) {
		v.open(paths.Public(lindqvist, "", ""))
		v.sees("Lindqvist Handledning")
		v.goTo(paths.Public(lindqvist, paths.FAQ, "") + "#q-vem-betalar")
		v.sees("Arbetsgivaren, nästan alltid.", "!Titeln är inte skyddad")
		v.inspect(phone)
		if cookies := evaluate[string](v, "document.cookie"); cookies != "" {
			t.Errorf("the page set %s", cookies)
		}
	})
}
