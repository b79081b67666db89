package page

import "net/url"

// Failure is what a page shows that says what did not work.
type Failure struct {
	Title, Text string
	Number      string     // shared with the log, "" for none
	Action      string     // where the kept fields are sent again, "" for nowhere
	Fields      url.Values // what was typed
	Again       string     // the button's words
	Show        bool       // the fields in sight: something was taken out of them
}
