package supervision

import "strings"

// DeviceOf returns a browser's family and its system, such as "Firefox" and
// "Windows", from its User-Agent; "" for what is none of the well-known ones.
// Nothing finer is kept of a device.
func DeviceOf(userAgent string) (browser, system string) {
	return firstOf(userAgent, browsers), firstOf(userAgent, systems)
}

type sign struct{ in, name string }

// Browsers name those they descend from too, so the order decides: Edge says
// that it is Chrome, and Chrome that it is Safari.
var (
	browsers = []sign{
		{"Edg", "Edge"},
		{"OPR/", "Opera"},
		{"SamsungBrowser/", "Samsung Internet"},
		{"Firefox/", "Firefox"},
		{"FxiOS/", "Firefox"},
		{"CriOS/", "Chrome"},
		{"Chrome/", "Chrome"},
		{"Safari/", "Safari"},
	}
	systems = []sign{
		{"iPhone", "iPhone"},
		{"iPad", "iPad"},
		{"Android", "Android"},
		{"Windows", "Windows"},
		{"CrOS", "ChromeOS"},
		{"Macintosh", "Mac"},
		{"Linux", "Linux"},
	}
)

func firstOf(userAgent string, signs []sign) string {
	for _, s := range signs {
		if strings.Contains(userAgent, s.in) {
			return s.name
		}
	}
	return ""
}
