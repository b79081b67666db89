package page

import (
	"samrum/internal/supervision"
	"samrum/web/i18n"
)

// HelpPage is one of the help pages.
type HelpPage struct {
	Topic i18n.HelpTopic
	HTML  string               // safe to stand in a page as it is
	Asked supervision.Language // by the address; "" when the reader's own was taken
}
