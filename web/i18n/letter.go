package i18n

// Letter holds the words of letters.
type Letter struct {
	SignInSubject, SignInCode, SignInLink, SignInValid, SignInNotYou string
	Change                                                           ChangeLetter
	Session                                                          SessionLetter
	Booking                                                          BookingLetter
	Evaluation                                                       EvaluationLetter
}

var letter = four[Letter]{
	sv: Letter{SignInSubject: "Din inloggningslänk", SignInCode: "Din kod", SignInLink: "Öppna i samma webbläsare", SignInValid: "Koden och länken gäller i tio minuter och en gång.", SignInNotYou: "Bad du inte om det här? Då behöver du inte göra något.", Change: changeLetter.sv, Session: sessionLetter.sv, Booking: bookingLetter.sv, Evaluation: evaluationLetter.sv},
	da: Letter{SignInSubject: "Dit login-link", SignInCode: "Din kode", SignInLink: "Åbn i samme browser", SignInValid: "Koden og linket gælder i ti minutter og én gang.", SignInNotYou: "Bad du ikke om dette? Så behøver du ikke at gøre noget.", Change: changeLetter.da, Session: sessionLetter.da, Booking: bookingLetter.da, Evaluation: evaluationLetter.da},
	nb: Letter{SignInSubject: "Din innloggingslenke", SignInCode: "Din kode", SignInLink: "Åpne i samme nettleser", SignInValid: "Koden og lenken gjelder i ti minutter og én gang.", SignInNotYou: "Ba du ikke om dette? Da trenger du ikke å gjøre noe.", Change: changeLetter.nb, Session: sessionLetter.nb, Booking: bookingLetter.nb, Evaluation: evaluationLetter.nb},
	en: Letter{SignInSubject: "Your sign-in link", SignInCode: "Your code", SignInLink: "Open in the same browser", SignInValid: "The code and the link work for ten minutes and once.", SignInNotYou: "Did you not ask for this? Then you need do nothing.", Change: changeLetter.en, Session: sessionLetter.en, Booking: bookingLetter.en, Evaluation: evaluationLetter.en},
}
