package server

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/go-chi/chi/v5"

	"samrum/internal/mail"
	"samrum/internal/supervision"
)

// roles are asked about the group Väst, in the order of the columns below.
var roles = []struct{ name, person string }{
	{"anonymous", ""},
	{"member", "Elin"},
	{"former member", "Farid"},
	{"member of another group", "Mira"},
	{"supervisor", "Alma"},
	{"co-supervisor", "Petra"},
	{"supervisor of another practice", "Bo"},
	{"administrator", "Nora"},
}

// access says what each role gets of each route; POSTs come empty. A new route
// is red until somebody has answered: who may use it?
var access = map[string]string{
	"GET /":                                  "303 303 303 303 303 303 303 303",
	"GET /livez":                             "200 200 200 200 200 200 200 200",
	"GET /readyz":                            "200 200 200 200 200 200 200 200",
	"GET /static/*":                          "404 404 404 404 404 404 404 404",
	"GET /practice/pages":                    "303 404 404 404 200 200 200 200",
	"GET /practice/pages/{kind}/{language}":  "303 404 404 404 200 200 200 200",
	"POST /practice/pages/{kind}/{language}": "401 404 404 404 422 422 422 422",

	"GET /practice/hours":               "303 404 404 404 200 200 200 404",
	"POST /practice/hours":              "401 404 404 404 422 422 422 404",
	"GET /practice/hours/days":          "303 404 404 404 303 303 303 404",
	"POST /practice/hours/closed":       "401 404 404 404 303 303 303 404",
	"POST /practice/hours/extra":        "401 404 404 404 303 303 303 404",
	"POST /practice/hours/days/removal": "401 404 404 404 404 404 404 404",
	"GET /practice/sites":               "303 404 404 404 200 200 200 200",
	"POST /practice/sites":              "401 404 404 404 303 303 303 303",
	"GET /p/{practice}/times":           "200 200 200 200 200 200 200 200",
	"GET /practice/meetings":            "303 404 404 404 200 200 200 404",
	"GET /practice/meetings/new":        "303 404 404 404 200 200 200 404",
	"POST /practice/meetings/new":       "401 404 404 404 422 422 422 404",
	"GET /practice/meetings/{meeting}":  "303 404 404 404 200 200 200 404",
	"POST /practice/meetings/{meeting}": "401 404 404 404 422 422 422 404",

	"GET /p/{practice}":                         "200 200 200 200 200 200 200 200",
	"GET /p/{practice}/services":                "200 200 200 200 200 200 200 200",
	"GET /p/{practice}/about":                   "200 200 200 200 200 200 200 200",
	"GET /p/{practice}/faq":                     "200 200 200 200 200 200 200 200",
	"GET /p/{practice}/privacy":                 "200 200 200 200 200 200 200 200",
	"GET /p/{practice}/accessibility":           "200 200 200 200 200 200 200 200",
	"GET /services":                             "404 404 404 404 404 404 404 404",
	"GET /about":                                "404 404 404 404 404 404 404 404",
	"GET /faq":                                  "404 404 404 404 404 404 404 404",
	"GET /privacy":                              "404 404 404 404 404 404 404 404",
	"GET /accessibility":                        "404 404 404 404 404 404 404 404",
	"GET /help":                                 "200 200 200 200 200 200 200 200",
	"GET /help/{topic}":                         "200 200 200 200 200 200 200 200",
	"GET /robots.txt":                           "200 200 200 200 200 200 200 200",
	"GET /sitemap.xml":                          "404 404 404 404 404 404 404 404",
	"GET /p/{practice}/book":                    "200 200 200 200 200 200 200 200",
	"GET /p/{practice}/book/{meeting}":          "200 200 200 200 200 200 200 200",
	"POST /p/{practice}/book/{meeting}":         "422 422 422 422 422 422 422 422",
	"GET /p/{practice}/book/{meeting}/suggest":  "200 200 200 200 200 200 200 200",
	"POST /p/{practice}/book/{meeting}/suggest": "422 422 422 422 422 422 422 422",
	"GET /p/{practice}/request":                 "200 200 200 200 200 200 200 200",
	"POST /p/{practice}/request":                "422 422 422 422 422 422 422 422",
	"GET /p/{practice}/letter-sent":             "200 200 200 200 200 200 200 200",
	"GET /book":                                 "404 404 404 404 404 404 404 404",
	"GET /book/{meeting}":                       "404 404 404 404 404 404 404 404",
	"GET /boka":                                 "404 404 404 404 404 404 404 404",
	"GET /bestil":                               "404 404 404 404 404 404 404 404",
	"GET /bestill":                              "404 404 404 404 404 404 404 404",
	"GET /b/{token}":                            "404 404 404 404 404 404 404 404",
	"POST /b/{token}":                           "404 404 404 404 404 404 404 404",
	"GET /b/{token}/meeting.ics":                "404 404 404 404 404 404 404 404",
	"GET /b/{token}/move":                       "404 404 404 404 404 404 404 404",
	"POST /b/{token}/move":                      "404 404 404 404 404 404 404 404",
	"GET /b/{token}/cancel":                     "404 404 404 404 404 404 404 404",
	"POST /b/{token}/cancel":                    "404 404 404 404 404 404 404 404",

	"GET /sign-in":          "200 200 200 200 200 200 200 200",
	"POST /sign-in":         "422 422 422 422 422 422 422 422",
	"GET /sign-in/code":     "303 303 303 303 303 303 303 303",
	"POST /sign-in/code":    "422 422 422 422 422 422 422 422",
	"GET /sign-in/{token}":  "410 410 410 410 410 410 410 410",
	"POST /sign-in/{token}": "410 410 410 410 410 410 410 410",
	"GET /demo":             "200 200 200 200 200 200 200 200",
	"POST /demo":            "404 404 404 404 404 404 404 404",
	"GET /demo/mail":        "200 200 200 200 200 200 200 200",

	"GET /demo/mail/{letter}": "404 404 404 404 404 404 404 404",

	"GET /setup":                   "404 404 404 404 404 404 404 404",
	"POST /setup":                  "404 404 404 404 404 404 404 404",
	"GET /practice/start":          "303 404 404 404 200 200 200 200",
	"POST /practice/start/letter":  "401 404 404 404 303 303 303 303",
	"POST /practice/example":       "401 404 404 404 303 303 303 404",
	"POST /groups/{group}/example": "401 404 404 404 404 404 404 404",

	"POST /me/devices/end":                  "401 303 303 303 303 303 303 303",
	"POST /me/devices/end-others":           "401 303 303 303 303 303 303 303",
	"GET /practice/settings":                "303 404 404 404 200 404 404 200",
	"POST /practice/settings":               "401 404 404 404 422 404 404 422",
	"GET /practice/letters":                 "303 404 404 404 200 404 404 200",
	"POST /practice/letters/again":          "401 404 404 404 404 404 404 404",
	"POST /practice/letters/drop":           "401 404 404 404 404 404 404 404",
	"POST /practice/letters/test":           "401 404 404 404 303 404 404 303",
	"GET /practice/people":                  "303 404 404 404 200 200 200 200",
	"GET /practice/words":                   "303 404 404 404 200 200 200 200",
	"POST /practice/words":                  "401 404 404 404 422 422 422 422",
	"POST /practice/words/removal":          "401 404 404 404 303 303 303 303",
	"POST /practice/administrators":         "401 404 404 404 404 404 404 404",
	"POST /practice/supervisors":            "401 404 404 404 404 404 404 404",
	"POST /practice/invitations":            "401 404 404 404 422 404 404 422",
	"POST /practice/invitations/letter":     "401 404 404 404 404 404 404 404",
	"POST /practice/invitations/withdrawal": "401 404 404 404 404 404 404 404",
	"POST /practice/leave":                  "401 404 404 404 422 422 422 422",
	"GET /join/{token}":                     "410 410 410 410 410 410 410 410",
	"POST /join/{token}":                    "410 410 410 410 410 410 410 410",
	"POST /practice/current":                "401 404 404 404 404 404 404 404",

	"GET /me/hours":                                  "303 200 200 200 200 200 200 200",
	"POST /me/hours":                                 "401 303 303 303 303 303 303 303",
	"GET /me/hours/elsewhere":                        "303 200 200 200 200 200 200 200",
	"POST /me/hours/elsewhere":                       "401 422 422 422 422 422 422 422",
	"POST /me/hours/elsewhere/file":                  "401 422 422 422 422 422 422 422",
	"POST /me/hours/elsewhere/removal":               "401 404 404 404 404 404 404 404",
	"GET /me/certificates/new":                       "303 200 200 200 200 200 200 200",
	"POST /me/certificates/new":                      "401 422 422 422 422 422 422 422",
	"POST /me/certificates/withdrawal":               "401 404 404 404 404 404 404 404",
	"GET /certificates/asked/{certificate}":          "303 404 404 404 200 200 404 404",
	"POST /certificates/asked/{certificate}":         "401 404 404 404 422 422 404 404",
	"POST /certificates/asked/{certificate}/decline": "401 404 404 404 422 422 404 404",
	"GET /certificates/{certificate}":                "303 200 404 404 200 404 404 404",
	"GET /certificates/{certificate}.pdf":            "303 200 404 404 200 404 404 404",
	"GET /certificates/{certificate}.json":           "303 200 404 404 200 404 404 404",
	"GET /groups/{group}/certificates":               "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/certificates":              "401 404 404 404 303 303 404 404",
	"GET /check":                                     "200 200 200 200 200 200 200 200",
	"POST /check":                                    "422 422 422 422 422 422 422 422",
	"GET /check/keys":                                "200 200 200 200 200 200 200 200",
	"GET /check/{certificate}":                       "200 200 200 200 200 200 200 200",

	"GET /today":      "303 200 200 200 200 200 200 200",
	"GET /me":         "303 200 200 200 200 200 200 200",
	"POST /me":        "401 422 422 422 422 422 422 422",
	"GET /groups":     "303 200 200 200 200 200 200 200",
	"GET /groups/new": "303 404 404 404 200 200 200 404",
	"POST /groups":    "401 404 404 404 422 422 422 404",

	"GET /bookings":                    "303 404 404 404 200 200 200 404",
	"GET /bookings/board":              "303 404 404 404 200 200 200 404",
	"GET /bookings/{booking}":          "303 404 404 404 200 404 404 404",
	"POST /bookings/{booking}/time":    "401 404 404 404 422 404 404 404",
	"POST /bookings/{booking}/cancel":  "401 404 404 404 409 404 404 404",
	"POST /bookings/{booking}/outcome": "401 404 404 404 303 404 404 404",
	"POST /bookings/{booking}/notes":   "401 404 404 404 303 404 404 404",
	"GET /bookings/{booking}/group":    "303 404 404 404 200 404 404 404",
	"POST /bookings/{booking}/group":   "401 404 404 404 422 404 404 404",
	"GET /groups/{group}/contact":      "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/contact":     "401 404 404 404 303 303 404 404",

	"GET /practice/evaluation":                "303 404 404 404 200 200 200 200",
	"GET /practice/evaluation/results":        "303 404 404 404 200 200 200 200",
	"POST /practice/evaluation":               "401 404 404 404 422 404 404 422",
	"POST /practice/evaluation/items":         "401 404 404 404 422 404 404 422",
	"POST /practice/evaluation/items/removal": "401 404 404 404 404 404 404 404",

	"GET /groups/{group}/evaluation/{round}":             "303 404 404 404 404 404 404 404",
	"GET /groups/{group}/evaluation/talk":                "303 200 404 404 200 200 404 404",
	"GET /groups/{group}/evaluation/report/{term}":       "303 200 404 404 200 200 404 404",
	"POST /groups/{group}/evaluation/report/{term}":      "401 404 404 404 303 303 404 404",
	"POST /groups/{group}/evaluation/report/{term}/seen": "401 404 404 404 303 303 404 404",
	"GET /groups/{group}/evaluation/report/{term}/pdf":   "303 404 404 404 200 200 404 404",
	"GET /groups/{group}/evaluation/report/{term}/csv":   "303 404 404 404 200 200 404 404",

	"GET /groups/{group}/reading":                           "303 200 404 404 200 200 404 404",
	"POST /groups/{group}/reading/spread":                   "401 404 404 404 303 303 404 404",
	"GET /groups/{group}/reading/new":                       "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/reading/new":                      "401 404 404 404 422 422 404 404",
	"GET /groups/{group}/reading/{book}":                    "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/reading/{book}":                   "401 404 404 404 422 422 404 404",
	"POST /groups/{group}/reading/{book}/chapters":          "401 404 404 404 404 404 404 404",
	"POST /groups/{group}/reading/{book}/removal":           "401 404 404 404 303 303 404 404",
	"POST /groups/{group}/reading/{book}/questions":         "401 404 404 404 422 422 404 404",
	"POST /groups/{group}/reading/{book}/questions/removal": "401 404 404 404 404 404 404 404",

	"GET /groups/{group}":       "303 200 404 404 200 200 404 404",
	"GET /groups/{group}/plan":  "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/plan": "401 404 404 404 422 422 404 404",

	"GET /groups/{group}/sessions/{number}":         "303 200 404 404 200 200 404 404",
	"GET /groups/{group}/sessions/{number}/move":    "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/sessions/{number}/move":   "401 404 404 404 422 422 404 404",
	"GET /groups/{group}/sessions/{number}/cancel":  "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/sessions/{number}/cancel": "401 404 404 404 422 422 404 404",
	"GET /groups/{group}/sessions/{number}/place":   "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/sessions/{number}/place":  "401 404 404 404 422 422 404 404",

	"GET /groups/{group}/cases/{case}/map":                "303 200 404 404 200 200 404 404",
	"POST /groups/{group}/cases/{case}/map":               "401 422 404 404 422 422 404 404",
	"GET /groups/{group}/notes":                           "303 200 404 404 200 200 404 404",
	"GET /groups/{group}/sessions/{number}/notes":         "303 200 404 404 200 200 404 404",
	"POST /groups/{group}/sessions/{number}/notes/{kind}": "401 404 404 404 303 303 404 404",
	"GET /groups/{group}/sessions/{number}/following":     "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/sessions/{number}/following":    "401 404 404 404 409 409 404 404",
	"GET /groups/{group}/sessions/new":                    "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/sessions/new":                   "401 404 404 404 422 422 404 404",
	"GET /groups/{group}/sessions/cancel":                 "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/sessions/cancel":                "401 404 404 404 422 422 404 404",
	"POST /groups/{group}/changes/{change}/undo":          "401 404 404 404 404 404 404 404",
	"POST /groups/{group}/cases/{case}/withdrawal/undo":   "401 303 404 404 404 404 404 404",

	"GET /groups/{group}/cases/new":                "303 200 404 404 200 200 404 404",
	"POST /groups/{group}/cases":                   "401 422 404 404 422 422 404 404",
	"GET /groups/{group}/cases/later":              "303 200 404 404 200 200 404 404",
	"POST /groups/{group}/cases/later":             "401 422 404 404 422 422 404 404",
	"POST /groups/{group}/cases/{case}/removal":    "401 409 404 404 404 404 404 404",
	"GET /groups/{group}/cases/{case}":             "303 200 404 404 200 200 404 404",
	"GET /groups/{group}/cases/{case}/edit":        "303 200 404 404 404 404 404 404",
	"POST /groups/{group}/cases/{case}/edit":       "401 422 404 404 404 404 404 404",
	"POST /groups/{group}/cases/{case}/withdrawal": "401 303 404 404 404 404 404 404",
	"POST /groups/{group}/cases/{case}/discussion": "401 404 404 404 303 303 404 404",

	"GET /groups/{group}/space":                                    "303 200 404 404 200 200 404 404",
	"POST /groups/{group}/space":                                   "401 404 404 404 303 303 404 404",
	"GET /groups/{group}/space/{entry}":                            "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/space/{entry}":                           "401 404 404 404 422 422 404 404",
	"GET /groups/{group}/agenda":                                   "303 200 404 404 200 200 404 404",
	"POST /groups/{group}/agenda":                                  "401 404 404 404 422 422 404 404",
	"GET /groups/{group}/agenda/edit":                              "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/agenda/edit":                             "401 404 404 404 422 422 404 404",
	"GET /groups/{group}/settings":                                 "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/settings":                                "401 404 404 404 422 422 404 404",
	"GET /groups/{group}/lead":                                     "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/lead":                                    "401 404 404 404 422 422 404 404",
	"GET /groups/{group}/handed":                                   "303 404 404 404 404 404 404 404",
	"POST /groups/{group}/handed":                                  "401 404 404 404 404 404 404 404",
	"POST /groups/{group}/pause":                                   "401 404 404 404 409 409 404 404",
	"POST /groups/{group}/pause/end":                               "401 404 404 404 303 303 404 404",
	"GET /groups/{group}/end":                                      "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/end":                                     "401 404 404 404 409 409 404 404",
	"POST /groups/{group}/end/undo":                                "401 404 404 404 303 303 404 404",
	"GET /groups/{group}/delete":                                   "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/delete":                                  "401 404 404 404 422 422 404 404",
	"GET /groups/{group}/members":                                  "303 200 404 404 200 200 404 404",
	"GET /groups/{group}/members/invite":                           "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/members/invite":                          "401 404 404 404 422 422 404 404",
	"POST /groups/{group}/members/invitations/{invitation}/resend": "401 404 404 404 303 303 404 404",
	"POST /groups/{group}/members/invitations/{invitation}/revoke": "401 404 404 404 303 303 404 404",
	"GET /groups/{group}/members/{person}/end":                     "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/members/{person}/end":                    "401 404 404 404 303 303 404 404",
	"GET /groups/{group}/leave":                                    "303 200 404 404 404 404 404 404",
	"POST /groups/{group}/leave":                                   "401 303 404 404 404 404 404 404",
	"GET /groups/{group}/left":                                     "303 200 404 404 404 404 404 404",
	"POST /groups/{group}/left":                                    "401 303 404 404 404 404 404 404",
	"GET /i/{token}":                                               "410 410 410 410 410 410 410 410",
	"POST /i/{token}":                                              "410 410 410 410 410 410 410 410",

	"GET /groups/{group}/sessions/{number}/room":            "303 200 404 404 200 200 404 404",
	"GET /groups/{group}/sessions/{number}/room/live":       "303 204 404 404 204 204 404 404",
	"POST /groups/{group}/sessions/{number}/room":           "401 404 404 404 409 409 404 404",
	"POST /groups/{group}/sessions/{number}/room/round":     "401 404 404 404 404 404 404 404",
	"POST /groups/{group}/sessions/{number}/room/plan":      "401 404 404 404 409 409 404 404",
	"POST /groups/{group}/sessions/{number}/room/items":     "401 404 404 404 422 422 404 404",
	"POST /groups/{group}/sessions/{number}/room/start":     "401 404 404 404 409 409 404 404",
	"POST /groups/{group}/sessions/{number}/room/clock":     "401 404 404 404 409 409 404 404",
	"POST /groups/{group}/sessions/{number}/room/next":      "401 404 404 404 404 404 404 404",
	"POST /groups/{group}/sessions/{number}/room/questions": "401 404 404 404 404 404 404 404",
	"POST /groups/{group}/sessions/{number}/room/dots":      "401 404 404 404 404 404 404 404",
	"POST /groups/{group}/sessions/{number}/room/vote":      "401 409 404 404 409 409 404 404",
	"GET /groups/{group}/sessions/{number}/print":           "303 404 404 404 200 200 404 404",
	"GET /groups/{group}/sessions/{number}/close":           "303 404 404 404 409 409 404 404",
	"POST /groups/{group}/sessions/{number}/close":          "401 404 404 404 409 409 404 404",

	"GET /groups/{group}/attendance":                             "303 200 404 404 200 200 404 404",
	"GET /groups/{group}/sessions/{number}/attendance":           "303 404 404 404 409 409 404 404",
	"POST /groups/{group}/sessions/{number}/attendance":          "401 404 404 404 409 409 404 404",
	"POST /groups/{group}/sessions/{number}/attendance/question": "401 404 404 404 404 404 404 404",

	"GET /groups/{group}/sessions/{number}/preparation":       "303 200 404 404 404 404 404 404",
	"POST /groups/{group}/sessions/{number}/preparation":      "401 422 404 404 404 404 404 404",
	"POST /groups/{group}/sessions/{number}/preparation/undo": "401 303 404 404 404 404 404 404",
	"GET /me/letters":              "303 200 200 200 200 200 200 200",
	"POST /me/letters":             "401 422 422 422 422 422 422 422",
	"GET /me/profile":              "303 404 404 404 200 200 200 404",
	"GET /me/profile/{language}":   "303 404 404 404 200 200 200 404",
	"POST /me/profile/{language}":  "401 404 404 404 303 303 303 404",
	"GET /groups/{group}/letters":  "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/letters": "401 404 404 404 422 422 404 404",
	"GET /e/{token}":               "410 410 410 410 410 410 410 410",
	"POST /e/{token}":              "410 410 410 410 410 410 410 410",

	"GET /groups/{group}/evaluation":                 "303 200 404 404 200 200 404 404",
	"POST /groups/{group}/evaluation":                "401 404 404 404 303 303 404 404",
	"GET /groups/{group}/evaluation/{round}/move":    "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/evaluation/{round}/move":   "401 404 404 404 422 422 404 404",
	"GET /groups/{group}/evaluation/{round}/skip":    "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/evaluation/{round}/skip":   "401 404 404 404 409 409 404 404",
	"POST /groups/{group}/evaluation/{round}/follow": "401 404 404 404 303 303 404 404",
	"GET /groups/{group}/evaluation/{round}/try":     "303 404 404 404 200 200 404 404",
	"POST /groups/{group}/evaluation/{round}/try":    "401 404 404 404 422 422 404 404",

	"GET /m/{token}":              "410 410 410 410 410 410 410 410",
	"POST /m/{token}":             "410 410 410 410 410 410 410 410",
	"POST /m/{token}/undo":        "410 410 410 410 410 410 410 410",
	"GET /m/{token}/case":         "410 410 410 410 410 410 410 410",
	"POST /m/{token}/case":        "410 410 410 410 410 410 410 410",
	"GET /m/{token}/unsubscribe":  "410 410 410 410 410 410 410 410",
	"POST /m/{token}/unsubscribe": "410 410 410 410 410 410 410 410",

	"POST /sign-out": "303 303 303 303 303 303 303 303",
}

func TestEveryRouteAnswersEveryRole(t *testing.T) {
	seen := map[string]bool{}
	w := newWorld(t)
	w.Server.demo = &Demo{Mailbox: &mail.Mailbox{}}
	w.Handler = w.Server.Routes()
	w.exec(`insert into memberships (practice_id, group_id, person_id, joined_on, left_on)
		select practice_id, id, $1, '2026-01-01', '2026-11-23' from groups where name = 'Väst'`, w.people["Farid"])
	w.session("Väst", "2026-12-01 09:00")
	err := chi.Walk(w.Handler.(chi.Routes), func(method, pattern string, _ http.Handler, _ ...func(http.Handler) http.Handler) error {
		route := method + " " + pattern
		seen[route] = true
		want := strings.Fields(access[route])
		if len(want) != len(roles) {
			t.Errorf("%s: who may use it?", route)
			return nil
		}
		for i, role := range roles {
			if got := fmt.Sprint(w.ask(method, pattern, role.person)); got != want[i] {
				t.Errorf("%s as %s: %s, want %s", route, role.name, got, want[i])
			}
		}
		return nil
	})
	w.must(err)
	for route := range access {
		if !seen[route] {
			t.Errorf("%s is not a route any more", route)
		}
	}
}

// ask sends one request for a pattern; a case route gets a fresh item of the
// member's.
func (w *world) ask(method, pattern, person string) int {
	w.Helper()
	path := strings.NewReplacer("notes/{kind}", "notes/group", "{group}", vast, "{round}", "2026-2-end", "{number}", "1", "{person}", w.people["Elin"].String(), "{token}", "no-such-token", "{practice}", "lindqvist", "{meeting}", "intro", "{kind}", "about", "{topic}", "member", "{language}", "sv", "{term}", "2026-2", "*", "none/none.css").Replace(pattern)
	if strings.Contains(pattern, "{case}") {
		path = strings.Replace(path, "{case}", w.item("Väst", "Elin", 1), 1)
	}
	if strings.Contains(pattern, "{booking}") {
		path = strings.Replace(path, "{booking}", w.hersToAnswer("Alma"), 1)
	}
	if strings.Contains(pattern, "/reading") {
		path = strings.Replace(path, "{book}", w.bookOf("Väst"), 1)
	}
	if strings.HasSuffix(pattern, "/end") {
		w.exec(`update memberships set left_on = null where person_id = $1`, w.people["Elin"])
	}
	if strings.HasSuffix(pattern, "/left") {
		w.exec(`update memberships set left_on = '2026-11-24', left_at = $2 where person_id = $1`, w.people["Elin"], worldStart)
	}
	if strings.Contains(pattern, "{invitation}") {
		path = strings.Replace(path, "{invitation}", w.invited("Väst", supervision.NewTail()+"@example.org"), 1)
	}
	if strings.Contains(pattern, "{entry}") {
		w.gave("Alma", "bbbb2222", 1, supervision.Content{}, gift(30, "elin"))
		path = strings.Replace(path, "{entry}", w.entry("Elin", 1), 1)
	}
	if strings.Contains(pattern, "{certificate}") {
		path = strings.Replace(path, "{certificate}", w.someCertificate(strings.Contains(pattern, "/asked/")), 1)
	}
	if pattern == "/sign-out" {
		defer delete(w.cookies, person)
	}
	if method == http.MethodGet {
		return w.get(person, path).Code
	}
	return w.post(person, path, nil).Code
}

// Nobody reaches another practice's things by their ids, however named.
func TestIdsOfAnotherPracticeDoNotExist(t *testing.T) {
	w := newWorld(t)
	w.session("Syd", "2026-12-01 09:00")
	w.session("Norr", "2026-12-01 09:00")
	theirs := w.item("Syd", "Kim", 1)
	w.gave("Bo", "cccc3333", 1, supervision.Content{}, gift(30, "kim"))
	entry := w.entry("Kim", 1)
	for _, path := range []string{
		"/groups/" + syd, "/groups/" + syd + "/sessions/1", "/groups/" + syd + "/cases/" + theirs, "/groups/" + norr + "/cases/" + theirs,
		"/groups/x-cccc3333", "/groups/cccc3333", "/groups/" + norr + "/sessions/2", "/groups/" + norr + "/sessions/0", "/groups/" + norr + "/sessions/-1",
		"/groups/" + norr + "/sessions/99999999999999999999", "/groups/" + norr + "/sessions/%00", "/groups/%ff-aaaa1111x", "/groups/" + norr + "/cases/%00",
		"/groups/" + norr + "/cases/none", "/groups/" + syd + "/space", "/groups/" + syd + "/agenda", "/groups/" + norr + "/space/" + entry,
		"/groups/" + syd + "/attendance", "/groups/" + syd + "/sessions/1/attendance",
	} {
		w.wants(w.get("Alma", path), 404)
	}
}

// The slug is for reading, the tail decides.
func TestARenamedGroupsOldAddressStillWorks(t *testing.T) {
	w := newWorld(t)
	w.wants(w.get("Mira", "/groups/old-name-aaaa1111"), 200, "Norr")
	w.wants(w.get("Mira", "/groups/NORR-AAAA1111"), 200, "Norr")
}
