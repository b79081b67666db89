package email

import (
	"testing"
	"time"

	"samrum/web/i18n"
)

func TestLettersAboutARound(t *testing.T) {
	t.Parallel()
	stockholm, err := time.LoadLocation("Europe/Stockholm")
	if err != nil {
		t.Fatal(err)
	}
	for name, e := range map[string]EvaluationLetter{
		"term":  {},
		"check": {Check: true},
		"again": {Reminds: true},
	} {
		e.Group, e.Closes, e.Zone, e.Now = "Norr", time.Date(2026, 12, 15, 19, 0, 0, 0, time.UTC), stockholm, time.Date(2026, 12, 8, 10, 0, 0, 0, time.UTC)
		e.Link, e.Signed = "https://samrum.example.org/e/AbCdEfGhIjKlMnOpQrStUv", lindqvist
		inEveryLanguage(t, "evaluation_"+name, func(x *i18n.Texts) Content { return Evaluation(x, e) })
	}
}
