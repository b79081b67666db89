package i18n

// SignIn holds the words of signing in.
type SignIn struct {
	Title, Lead, Address, AddressHint, Send                                      string
	CodeTitle, CodeLead, CodeHere, Code, CodeHint, Continue, NewCode, WrongPlace string
	LinkTitle, LinkLead, OtherTitle, OtherLead, DeadTitle, DeadLead, As          string
	ExpiredTitle, ExpiredLead, ExpiredSend                                       string
}

var signIn = four[SignIn]{
	sv: SignIn{
		Title: "Logga in", Lead: "Du får ett mejl med en länk och en kod. Du behöver inget lösenord.", Address: "Din e-postadress", AddressHint: "Den som din inbjudan gick till", Send: "Skicka inloggningslänk",
		CodeTitle: "Kolla din e-post", CodeLead: "Om adressen finns hos oss har vi skickat ett mejl. Skriv koden ur mejlet här, eller tryck på länken i den här webbläsaren. Båda gäller i tio minuter.", CodeHere: "Om adressen finns hos oss har vi skickat ett mejl med en kod. Skriv koden här, så skickas det du skrev. Använd inte länken i mejlet den här gången.", Code: "Kod", CodeHint: "Sex siffror", Continue: "Fortsätt", NewCode: "Skicka ett nytt mejl",
		WrongPlace: "Koden fungerar bara i den webbläsare där du bad om den.",
		LinkTitle:  "Välkommen", LinkLead: "Tryck på knappen för att logga in.", As: "Fortsätt som", OtherTitle: "Du har öppnat länken någon annanstans", OtherLead: "Länken fungerar bara i den webbläsare där du bad om den. Gå tillbaka dit och skriv koden som står i mejlet, eller be om en ny länk här.",
		DeadTitle: "Länken gäller inte längre", DeadLead: "Den har gått ut, eller så är den redan använd. Be om en ny.",
		ExpiredTitle: "Logga in igen", ExpiredLead: "Din inloggning har gått ut. Det du skrev finns kvar och skickas när du har loggat in.", ExpiredSend: "Skicka en kod",
	},
	da: SignIn{
		Title: "Log ind", Lead: "Du får en mail med et link og en kode. Du behøver ingen adgangskode.", Address: "Din e-mailadresse", AddressHint: "Den, din invitation blev sendt til", Send: "Send login-link",
		CodeTitle: "Tjek din e-mail", CodeLead: "Hvis adressen findes hos os, har vi sendt en mail. Skriv koden fra mailen her, eller tryk på linket i denne browser. Begge gælder i ti minutter.", CodeHere: "Hvis adressen findes hos os, har vi sendt en mail med en kode. Skriv koden her, så sendes det, du skrev. Brug ikke linket i mailen denne gang.", Code: "Kode", CodeHint: "Seks cifre", Continue: "Fortsæt", NewCode: "Send en ny mail",
		WrongPlace: "Koden virker kun i den browser, hvor du bad om den.",
		LinkTitle:  "Velkommen", LinkLead: "Tryk på knappen for at logge ind.", As: "Fortsæt som", OtherTitle: "Du har åbnet linket et andet sted", OtherLead: "Linket virker kun i den browser, hvor du bad om det. Gå tilbage dertil, og skriv koden fra mailen, eller bed om et nyt link her.",
		DeadTitle: "Linket gælder ikke længere", DeadLead: "Det er udløbet eller allerede brugt. Bed om et nyt.",
		ExpiredTitle: "Log ind igen", ExpiredLead: "Dit login er udløbet. Det, du skrev, er her stadig og sendes, når du er logget ind.", ExpiredSend: "Send en kode",
	},
	nb: SignIn{
		Title: "Logg inn", Lead: "Du får en e-post med en lenke og en kode. Du trenger ikke passord.", Address: "Din e-postadresse", AddressHint: "Den invitasjonen din gikk til", Send: "Send innloggingslenke",
		CodeTitle: "Sjekk e-posten din", CodeLead: "Hvis adressen finnes hos oss, har vi sendt en e-post. Skriv koden fra e-posten her, eller trykk på lenken i denne nettleseren. Begge gjelder i ti minutter.", CodeHere: "Hvis adressen finnes hos oss, har vi sendt en e-post med en kode. Skriv koden her, så sendes det du skrev. Ikke bruk lenken i e-posten denne gangen.", Code: "Kode", CodeHint: "Seks sifre", Continue: "Fortsett", NewCode: "Send en ny e-post",
		WrongPlace: "Koden virker bare i nettleseren der du ba om den.",
		LinkTitle:  "Velkommen", LinkLead: "Trykk på knappen for å logge inn.", As: "Fortsett som", OtherTitle: "Du har åpnet lenken et annet sted", OtherLead: "Lenken virker bare i nettleseren der du ba om den. Gå tilbake dit og skriv koden fra e-posten, eller be om en ny lenke her.",
		DeadTitle: "Lenken gjelder ikke lenger", DeadLead: "Den er utløpt eller allerede brukt. Be om en ny.",
		ExpiredTitle: "Logg inn igjen", ExpiredLead: "Innloggingen din er utløpt. Det du skrev, er her fortsatt og sendes når du har logget inn.", ExpiredSend: "Send en kode",
	},
	en: SignIn{
		Title: "Sign in", Lead: "You get an email with a link and a code. You need no password.", Address: "Your email address", AddressHint: "The one your invitation went to", Send: "Send sign-in link",
		CodeTitle: "Check your email", CodeLead: "If we know the address, we have sent an email. Type the code from the email here, or press its link in this browser. Both work for ten minutes.", CodeHere: "If we know the address, we have sent an email with a code. Type the code here, and what you wrote is sent. Do not use the link in the email this time.", Code: "Code", CodeHint: "Six digits", Continue: "Continue", NewCode: "Send a new email",
		WrongPlace: "The code only works in the browser where you asked for it.",
		LinkTitle:  "Welcome", LinkLead: "Press the button to sign in.", As: "Continue as", OtherTitle: "You opened the link somewhere else", OtherLead: "The link only works in the browser where you asked for it. Go back there and type the code from the email, or ask for a new link here.",
		DeadTitle: "The link is no longer valid", DeadLead: "It has expired or has been used already. Ask for a new one.",
		ExpiredTitle: "Sign in again", ExpiredLead: "Your sign-in has run out. What you wrote is still here and is sent once you have signed in.", ExpiredSend: "Send a code",
	},
}
