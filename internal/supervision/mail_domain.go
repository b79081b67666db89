package supervision

// PublicMailDomains are those that say nothing of an employer.
var PublicMailDomains = []string{
	"gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "icloud.com", "me.com", "mac.com",
	"yahoo.com", "proton.me", "protonmail.com", "gmx.com", "gmx.net", "fastmail.com",
	"hotmail.se", "live.se", "outlook.se", "yahoo.se", "telia.com", "bredband.net", "comhem.se", "spray.se", "home.se",
	"hotmail.dk", "live.dk", "outlook.dk", "yahoo.dk", "mail.dk", "jubii.dk", "ofir.dk", "stofanet.dk",
	"hotmail.no", "live.no", "outlook.no", "yahoo.no", "online.no", "broadpark.no", "getmail.no",
	"hotmail.fi", "luukku.com", "suomi24.fi", "kolumbus.fi", "elisanet.fi", "pp.inet.fi",
}
