package certificate_test

import (
	"bytes"
	"testing"

	"samrum/internal/certificate"
)

// Whatever is handed in, only what was signed verifies, whoever wrote around it.
func FuzzOnlyWhatWasSignedVerifies(f *testing.F) {
	d := certified(f, "SE", "sv", aYear())
	text, err := certificate.Sign(d, fixed)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Add(append([]byte(" \n"), text...))
	f.Add([]byte(`{"certificate":{},"key":"` + string(fixed.Public().ID()) + `","signature":""}`))
	f.Fuzz(func(t *testing.T, other []byte) {
		_, err := certificate.Verify(other, fixed.Public())
		if same := bytes.Equal(bytes.TrimSpace(other), text); same != (err == nil) {
			t.Errorf("%v", err)
		}
	})
}
