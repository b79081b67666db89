package paths

import "net/url"

// Somebody's own hours, and what she does with them.
const (
	MyHours           = "/me/hours"
	HoursElsewhere    = "/me/hours/elsewhere"
	ImportHours       = HoursElsewhere + "/file"
	ForgetHours       = HoursElsewhere + "/removal"
	AskCertificate    = "/me/certificates/new"
	TakeBackAsked     = "/me/certificates/withdrawal"
	CheckCertificates = "/check"
	CertificateKeys   = "/check/keys"
)

// GroupCertificates lists the certificates of a group's members, for its leaders.
func GroupCertificates(group string) string { return Group(group) + "/certificates" }

// SignCertificate is where a certificate that was asked for is approved.
func SignCertificate(id string) string { return "/certificates/asked/" + url.PathEscape(id) }

// DeclineCertificate is where it is not.
func DeclineCertificate(id string) string { return SignCertificate(id) + "/decline" }

// Certificate is the newest version of one.
func Certificate(number string) string { return "/certificates/" + url.PathEscape(number) }

// CertificatePDF is its paper.
func CertificatePDF(number string) string { return Certificate(number) + ".pdf" }

// CertificateFile is its signed file.
func CertificateFile(number string) string { return Certificate(number) + ".json" }

// CheckCertificate is where everybody sees whether it is valid.
func CheckCertificate(number string) string { return CheckCertificates + "/" + url.PathEscape(number) }
