package worker

import (
	"crypto/sha256"
	"regexp"
	"slices"
	"testing"

	"samrum/internal/evaluation"
	"samrum/internal/postgres"
)

var tokenIn = regexp.MustCompile(`https://samrum\.example\.org/e/(\S+)`)

// One letter a person carries the link when a round opens; one reminder leaves
// two days before it closes, to those who have not answered; nothing afterwards.
func TestARoundIsWrittenAbout(t *testing.T) {
	o := newOffice(t)
	o.session("2026-11-26 09:00")
	o.evaluate("2026-11-26 10:30", "elin evaluation", "otto evaluation")
	o.evaluate("2026-11-26 10:31")
	letter := o.mailbox.Letters()[0]
	link := tokenIn.FindStringSubmatch(letter.Text)
	if link == nil || letter.Unsubscribe != "" {
		t.Fatalf("the letter is %+v", letter)
	}
	asked, err := o.store.Answering(t.Context(), sha256.Sum256([]byte(link[1])))
	must(t, err)
	must(t, o.store.Answer(t.Context(), asked, evaluation.Answer{Values: map[evaluation.Key]int{"space": 4}}, ""))
	late := map[string]string{"elin@example.org": "otto again", "otto@example.org": "elin again"}[letter.To]
	o.evaluate("2026-12-01 19:59")
	o.evaluate("2026-12-01 20:00") // the evening is quiet
	o.evaluate("2026-12-02 08:00", late)
	o.evaluate("2026-12-02 12:00")
	if done := o.evaluate("2026-12-03 20:01"); done.Closed != 1 {
		t.Errorf("at the end: %+v", done)
	}
	if o.asked.Reminded != 1 {
		t.Errorf("reminded %d times", o.asked.Reminded)
	}
}

// Who is left in peace gets the letter afterwards, and nobody a letter about a
// round that has closed meanwhile.
func TestLettersAboutARoundWait(t *testing.T) {
	o := newOffice(t)
	o.session("2026-11-26 09:00")
	o.exec(`update people set quiet_from = 9, quiet_to = 20 where address like 'elin%'`)
	o.evaluate("2026-11-26 10:30", "otto evaluation")
	o.at("2026-12-04 10:00")
	o.exec(`update people set quiet_from = 22, quiet_to = 7`)
	if sent := o.deliver(); len(sent) > 0 {
		t.Errorf("sent after closing: %v", sent)
	}
}

// evaluate lets the minute's job run at a time, and says what must have left.
func (o *office) evaluate(at string, want ...string) postgres.Evaluated {
	o.Helper()
	o.at(at)
	done, err := o.store.Evaluate(o.Context())
	must(o.T, err)
	o.asked.Reminded += done.Reminded
	if sent := o.deliver(); !slices.Equal(sent, want) {
		o.Errorf("at %s %v left, want %v", at, sent, want)
	}
	return done
}
