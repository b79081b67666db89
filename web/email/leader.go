package email

import (
	"strings"
	"time"

	"samrum/web/i18n"
)

// GroupFull returns the line that tells a leader of somebody who found no
// place; name may be empty.
func GroupFull(t *i18n.Texts, name, group, link string) (subject, text string) {
	if name == "" {
		name = t.Invite.FullSomebody
	}
	fill := strings.NewReplacer("{name}", name, "{group}", group)
	return fill.Replace(t.Invite.FullSubject), letter(fill.Replace(t.Invite.FullText), t.Invite.NewsLink, link)
}

// MemberLeft returns the line that tells a leader who left, and her last day.
func MemberLeft(t *i18n.Texts, name, group string, day time.Time, link string) (subject, text string) {
	fill := strings.NewReplacer("{name}", name, "{group}", group, "{day}", t.LongDate(day))
	return fill.Replace(t.Invite.LeftSubject), letter(fill.Replace(t.Invite.LeftText), t.Invite.NewsLink, link)
}
