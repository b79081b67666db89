package email

import (
	"testing"

	"samrum/web/i18n"
)

func TestLettersAboutCertificates(t *testing.T) {
	t.Parallel()
	c := Certified{Supervisor: "Alma Lindqvist", Link: "https://samrum.example.org/certificates/7K3M-9Q2X", Signed: lindqvist}
	inEveryLanguage(t, "certificate", func(x *i18n.Texts) Content { return CertificateReady(x, c) })
}
