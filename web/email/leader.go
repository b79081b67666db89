package email

import (
	"strings"
	"time"

	"samrum/web/i18n"
)

// GroupFull is the line that tells a leader of somebody who found no place; name
// may be empty.
func GroupFull(t *i18n.Texts, name, group, link string, signed Signature) Content {
	if name == "" {
		name = t.Invite.FullSomebody
	}
	fill := strings.NewReplacer("{name}", name, "{group}", group)
	return Content{
		Subject: fill.Replace(t.Invite.FullSubject), Lead: fill.Replace(t.Invite.FullText), Signed: signed,
		Parts: []Part{Button{t.Invite.NewsLink, link}},
	}
}

// MemberLeft is the line that tells a leader who left, and her last day.
func MemberLeft(t *i18n.Texts, name, group string, day time.Time, link string, signed Signature) Content {
	fill := strings.NewReplacer("{name}", name, "{group}", group, "{day}", t.LongDate(day))
	return Content{
		Subject: fill.Replace(t.Invite.LeftSubject), Lead: fill.Replace(t.Invite.LeftText), Signed: signed,
		Parts: []Part{Button{t.Invite.NewsLink, link}},
	}
}
