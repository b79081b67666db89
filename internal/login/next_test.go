package login

import "testing"

func TestNext(t *testing.T) {
	t.Parallel()
	for to, want := range map[string]string{
		"/today":                                 "/today",
		"/groups/norr-abcd2345":                  "/groups/norr-abcd2345",
		"/groups/norr-abcd2345/plan":             "/groups/norr-abcd2345/plan",
		"/groups/n-abcd2345/sessions/7":          "/groups/n-abcd2345/sessions/7",
		"/groups/n-abcd2345/cases/new?session=7": "/groups/n-abcd2345/cases/new?session=7",
		"":                                       Home,
		"//evil.example":                         Home,
		`/\evil.example`:                         Home,
		"https:evil.example":                     Home,
		"https://evil.example":                   Home,
		"/\tevil":                                Home,
		"/%09/evil.example":                      Home,
		"%2F%2Fevil.example":                     Home,
		"%25252F%25252Fevil":                     Home,
		"/today\r\nSet-Cookie":                   Home,
		"/groups/../sign-out":                    Home,
		"/sign-out":                              Home,
		"/today?a=%zz":                           "/today",
		"/today?a=b\r\nX: y":                     "/today",
	} {
		if got := Next(to); got != want {
			t.Errorf("Next(%q) = %q, want %q", to, got, want)
		}
	}
}

func TestPageOpensWhereTheFormIs(t *testing.T) {
	t.Parallel()
	for to, want := range map[string]string{
		"/today": "/today", "//evil.example": Home, "/groups/n-abcd2345/plan": "/groups/n-abcd2345/plan",
		"/groups/n-abcd2345/cases":                 "/groups/n-abcd2345/cases/new",
		"/groups/n-abcd2345/cases/new?session=7":   "/groups/n-abcd2345/cases/new?session=7",
		"/groups/n-abcd2345/cases/01a2/withdrawal": "/groups/n-abcd2345/cases/01a2",
		"/groups/n-abcd2345/cases/01a2/discussion": "/groups/n-abcd2345/cases/01a2",
		"/groups/n-abcd2345/cases/01a2/edit":       "/groups/n-abcd2345/cases/01a2/edit",
	} {
		if got := Page(to); got != want {
			t.Errorf("Page(%q) = %q, want %q", to, got, want)
		}
	}
}
