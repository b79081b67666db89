package i18n

import (
	"context"
	"strings"

	"samrum/internal/supervision"
)

// Problem holds one sentence per problem code. {label} stands for the field's
// label and {limit} for what the problem names.
type Problem map[supervision.ProblemCode]string

var problem = four[Problem]{
	sv: Problem{
		"at_least": "”{label}” ska vara minst {limit}", "not_the_length": "Momenten ska bli {limit} minuter tillsammans", "no_work": "Ta med minst ett moment för ärende, process eller läsning", "too_short": "Upplägget behöver minst {limit} minuter",
		"broken_chapters": "Rad {limit} under ”{label}” går inte att läsa: numren ska stiga och sidorna gå framåt", "chapter_read": "Ett kapitel som gruppen har läst saknas under ”{label}”. Skriv tillbaka det", "too_many_books": "Gruppen har redan {limit} böcker", "too_many_question": "Boken har redan {limit} frågor",
		"corrected_too_late": "Närvaron kan rättas i {limit} dagar efter träffen. De har gått", "not_a_member": "Någon i formuläret var inte deltagare den dagen. Se listan nedan och spara igen",
		"round_that_day": "Gruppen har redan en utvärdering den dagen. Välj en annan dag", "autumn_first": "Våren ska börja före hösten",
		"bad_year": "Skriv ett år som 2014 eller 2012–2014 under ”{label}”", "slug_taken": "En annan mottagning har eller har haft det namnet. Välj ett annat under ”{label}”",
		"reserved_slug": "Välj ett annat ord under ”{label}”, det här används av programmet",
		"answer_one":    "Svara på minst en av frågorna",
		"other_dates":   "Datumen blev andra än de du såg. Se igenom dem och spara igen", "another_form": "Det här formuläret har redan sparats med annat innehåll. Se igenom det och spara igen om det är ett till",
		"on_one_line": "Skriv ”{label}” på en rad", "choose_time": "Välj en tid", "time_taken": "Tiden {label} hann bli bokad. Välj en annan", "time_not_free": "Den tiden går inte att boka. Välj en av de lediga", "coming_enough": "Den här adressen har redan {limit} kommande bokningar. Flytta eller avboka en av dem genom länken i mejlet",
		"required": "Fyll i ”{label}”", "too_long": "”{label}” får ha högst {limit} tecken", "choose_one": "Välj något under ”{label}”",
		"too_many": "Välj högst {limit} under ”{label}”", "bad_number": "”{label}” ska vara ett heltal, högst {limit}",
		"bad_address": "Skriv en e-postadress, till exempel namn@kommun.se", "bad_link": "Skriv en länk som börjar med https://", "bad_zone": "Välj en tidszon i listan",
		"largest_smaller": "Det största antalet kan inte vara mindre än det minsta",
		"same_leader":     "Du leder redan gruppen, välj någon annan eller ingen", "identifying": "Ta bort det som kan röja vem det gäller ur ”{label}”",
		"personnummer": "Ta bort personnumret ur ”{label}”", "cpr": "Ta bort det danska CPR-numret ur ”{label}”", "fodselsnummer": "Ta bort det norska födelsenumret ur ”{label}”", "hetu": "Ta bort den finländska personbeteckningen ur ”{label}”",
		"email_in_text": "Ta bort e-postadressen ur ”{label}”", "phone_in_text": "Ta bort telefonnumret ur ”{label}”",
		"stale": "Det här har ändrats sedan du öppnade sidan. Se hur det ser ut nu och spara igen om det stämmer", "closed": "Det går inte att ändra längre",
		"clash": "Tiden krockar med något annat", "past": "Tiden har redan varit", "until_or_number": "Fyll i ”Till och med” eller ”Antal träffar”",
		"nothing_held": "Ingen träff blir kvar i planen", "wrong_code": "Koden stämmer inte. Försök igen", "dead_code": "Koden gäller inte längre. Be om en ny",
		"not_a_date": "Skriv datum som 2027-01-12 under ”{label}”", "no_such_date": "Datumet finns inte i kalendern, se ”{label}”", "year_far_off": "Kontrollera året i ”{label}”", "not_a_time": "Skriv klockslaget som 13.00",
		"in_clock_gap": "Det klockslaget finns inte den dagen, klockan ställs om till sommartid", "not_weeks": "Skriv veckor som 8, 15, 26–33 under ”{label}”", "no_such_week": "Veckor går från 1 till 53, se ”{label}”",
		"length_range": "”{label}” ska vara 15 till 480", "rhythm_range": "Välj 1 till 8 veckor under ”{label}”", "session_range": "En plan rymmer 1 till 60 träffar", "only_one_end": "Fyll i antingen ”Till och med” eller ”Antal träffar”, inte båda",
		"before_first": "”{label}” ligger före det första datumet", "after_until": "Ett av datumen ligger efter ”Till och med”", "five_years": "Planen ryms inte inom fem år", "few_dates": "Det finns färre datum än antalet träffar", "many_dates": "Det finns fler datum än antalet träffar",
		"broken_rows": "Några rader går inte att läsa. Rätta eller ta bort dem", "none_ready": "Det finns ingen ny adress att skicka till", "too_many_people": "Bjud in högst {limit} åt gången", "before_joined": "Dagen kan inte ligga före den första",
		"not_offered": "Ett av valen går inte längre. Se datumen och välj igen", "clashes": "Några datum krockar. Välj bort eller flytta dem",
		"bad_slug": "”{label}” är högst {limit} små bokstäver a–z, siffror och bindestreck", "dead_setup": "För många fel. Vänta tio minuter och försök igen", "last_administrator": "Någon måste vara administratör. Ge först rollen till en annan",
		"leads_group": "Gruppen har träffar framför sig. Lämna över ledningen eller ställ in träffarna först", "already_invited": "Adressen har redan en inbjudan som väntar på svar", "already_supervises": "Den personen handleder redan här", "other_name": "Skriv gruppens namn precis som det står", "leads_twice": "Välj två olika personer", "leads_already": "Gruppen leds så redan", "lead_clash": "Någon av dem är upptagen under en träff. Flytta träffen eller välj någon annan",
		"doubtful": "Se över ”{label}”, eller välj varför det kan stå kvar", "bad_word": "Ett ord eller uttryck per rad, 2 till {limit} bokstäver. Siffror och adresser går inte", "too_many_words": "Listan kan ha högst {limit} ord", "nothing_written": "Skriv något först, så kan det sparas som utkast",
		"map_full": "Kartan rymmer högst {limit} rader. Ta bort en först", "not_hours": "Skriv tiderna under ”{label}” som 9–12, 13–16.30", "hours_backwards": "En tid under ”{label}” slutar innan den börjar", "too_many_meetings": "Det finns redan {limit} slags samtal. Ändra ett av dem i stället", "bad_site": "Skriv en adress per rad som https://www.kommun.se, utan något efter", "too_many_sites": "Högst {limit} webbplatser",
	},
	da: Problem{
		"at_least": "»{label}« skal være mindst {limit}", "not_the_length": "Punkterne skal blive {limit} minutter tilsammen", "no_work": "Tag mindst ét punkt med til sag, proces eller læsning", "too_short": "Programmet kræver mindst {limit} minutter",
		"broken_chapters": "Linje {limit} under »{label}« kan ikke læses: numrene skal stige, og siderne gå fremad", "chapter_read": "Et kapitel, som gruppen har læst, mangler under »{label}«. Skriv det ind igen", "too_many_books": "Gruppen har allerede {limit} bøger", "too_many_question": "Bogen har allerede {limit} spørgsmål",
		"corrected_too_late": "Fremmødet kan rettes i {limit} dage efter mødet. De er gået", "not_a_member": "Nogen i formularen var ikke deltager den dag. Se listen nedenfor, og gem igen",
		"round_that_day": "Gruppen har allerede en evaluering den dag. Vælg en anden dag", "autumn_first": "Foråret skal begynde før efteråret",
		"bad_year": "Skriv et år som 2014 eller 2012–2014 under »{label}«", "slug_taken": "En anden praksis har eller har haft det navn. Vælg et andet under »{label}«",
		"reserved_slug": "Vælg et andet ord under ”{label}”, dette bruges af programmet",
		"answer_one":    "Svar på mindst ét af spørgsmålene",
		"other_dates":   "Datoerne blev andre end dem, du så. Se dem igennem, og gem igen", "another_form": "Denne formular er allerede gemt med andet indhold. Se den igennem, og gem igen, hvis det er endnu en",
		"on_one_line": "Skriv »{label}« på én linje", "choose_time": "Vælg en tid", "time_taken": "Tiden {label} er lige blevet booket. Vælg en anden", "time_not_free": "Den tid kan ikke bookes. Vælg en af de ledige", "coming_enough": "Denne adresse har allerede {limit} kommende bookinger. Flyt eller aflys en af dem med linket i e-mailen",
		"required": "Udfyld »{label}«", "too_long": "»{label}« må højst have {limit} tegn", "choose_one": "Vælg noget under »{label}«",
		"too_many": "Vælg højst {limit} under »{label}«", "bad_number": "»{label}« skal være et helt tal, højst {limit}",
		"bad_address": "Skriv en e-mailadresse, for eksempel navn@kommune.dk", "bad_link": "Skriv et link, der begynder med https://", "bad_zone": "Vælg en tidszone på listen",
		"largest_smaller": "Det største antal kan ikke være mindre end det mindste",
		"same_leader":     "Du leder allerede gruppen, vælg en anden eller ingen", "identifying": "Fjern det, der kan afsløre, hvem det handler om, fra »{label}«",
		"personnummer": "Fjern det svenske personnummer fra »{label}«", "cpr": "Fjern CPR-nummeret fra »{label}«", "fodselsnummer": "Fjern det norske fødselsnummer fra »{label}«", "hetu": "Fjern det finske personnummer fra »{label}«",
		"email_in_text": "Fjern e-mailadressen fra »{label}«", "phone_in_text": "Fjern telefonnummeret fra »{label}«",
		"stale": "Dette er ændret, siden du åbnede siden. Se, hvordan det ser ud nu, og gem igen, hvis det passer", "closed": "Det kan ikke ændres længere",
		"clash": "Tiden falder sammen med noget andet", "past": "Tiden er allerede gået", "until_or_number": "Udfyld »Til og med« eller »Antal møder«",
		"nothing_held": "Der er ingen møder tilbage i planen", "wrong_code": "Koden passer ikke. Prøv igen", "dead_code": "Koden gælder ikke længere. Bed om en ny",
		"not_a_date": "Skriv datoer som 2027-01-12 under »{label}«", "no_such_date": "Datoen findes ikke i kalenderen, se »{label}«", "year_far_off": "Se efter, om året er rigtigt i »{label}«", "not_a_time": "Skriv klokkeslættet som 13.00",
		"in_clock_gap": "Det klokkeslæt findes ikke den dag, uret stilles til sommertid", "not_weeks": "Skriv uger som 8, 15, 26–33 under »{label}«", "no_such_week": "Uger går fra 1 til 53, se »{label}«",
		"length_range": "»{label}« skal være 15 til 480", "rhythm_range": "Vælg 1 til 8 uger under »{label}«", "session_range": "En plan rummer 1 til 60 møder", "only_one_end": "Udfyld enten »Til og med« eller »Antal møder«, ikke begge",
		"before_first": "»{label}« ligger før den første dato", "after_until": "En af datoerne ligger efter »Til og med«", "five_years": "Planen kan ikke være inden for fem år", "few_dates": "Der er færre datoer end antallet af møder", "many_dates": "Der er flere datoer end antallet af møder",
		"broken_rows": "Nogle linjer kan ikke læses. Ret eller fjern dem", "none_ready": "Der er ingen ny adresse at sende til", "too_many_people": "Inviter højst {limit} ad gangen", "before_joined": "Dagen kan ikke ligge før den første",
		"not_offered": "Et af valgene kan ikke lade sig gøre længere. Se datoerne, og vælg igen", "clashes": "Nogle datoer falder sammen med noget andet. Vælg dem fra, eller flyt dem",
		"bad_slug": "»{label}« er højst {limit} små bogstaver a–z, cifre og bindestreger", "dead_setup": "For mange fejl. Vent ti minutter, og prøv igen", "last_administrator": "Nogen skal være administrator. Giv først rollen til en anden",
		"leads_group": "Gruppen har møder foran sig. Giv ledelsen videre, eller aflys møderne først", "already_invited": "Adressen har allerede en invitation, der venter på svar", "already_supervises": "Den person superviserer allerede her", "other_name": "Skriv gruppens navn, præcis som det står", "leads_twice": "Vælg to forskellige personer", "leads_already": "Gruppen ledes allerede sådan", "lead_clash": "En af dem er optaget under et møde. Flyt mødet, eller vælg en anden",
		"doubtful": "Se »{label}« igennem, eller vælg, hvorfor det kan blive stående", "bad_word": "Ét ord eller udtryk pr. linje, 2 til {limit} bogstaver. Tal og adresser kan ikke bruges", "too_many_words": "Listen kan have højst {limit} ord", "nothing_written": "Skriv noget først, så kan det gemmes som kladde",
		"map_full": "Kortet rummer højst {limit} rækker. Fjern en først", "not_hours": "Skriv tiderne under »{label}« som 9–12, 13–16.30", "hours_backwards": "En tid under »{label}« slutter, før den begynder", "too_many_meetings": "Der er allerede {limit} slags samtaler. Ret en af dem i stedet", "bad_site": "Skriv én adresse pr. linje som https://www.kommune.dk, uden noget efter", "too_many_sites": "Højst {limit} hjemmesider",
	},
	nb: Problem{
		"at_least": "«{label}» skal være minst {limit}", "not_the_length": "Punktene skal bli {limit} minutter til sammen", "no_work": "Ta med minst ett punkt for sak, prosess eller lesing", "too_short": "Opplegget trenger minst {limit} minutter",
		"broken_chapters": "Linje {limit} under «{label}» kan ikke leses: numrene må stige, og sidene gå framover", "chapter_read": "Et kapittel som gruppen har lest, mangler under «{label}». Skriv det inn igjen", "too_many_books": "Gruppen har allerede {limit} bøker", "too_many_question": "Boka har allerede {limit} spørsmål",
		"corrected_too_late": "Oppmøtet kan rettes i {limit} dager etter møtet. De har gått", "not_a_member": "Noen i skjemaet var ikke deltaker den dagen. Se listen nedenfor og lagre igjen",
		"round_that_day": "Gruppen har allerede en evaluering den dagen. Velg en annen dag", "autumn_first": "Våren skal begynne før høsten",
		"bad_year": "Skriv et år som 2014 eller 2012–2014 under «{label}»", "slug_taken": "En annen praksis har eller har hatt det navnet. Velg et annet under «{label}»",
		"reserved_slug": "Velg et annet ord under «{label}», dette brukes av programmet",
		"answer_one":    "Svar på minst ett av spørsmålene",
		"other_dates":   "Datoene ble andre enn dem du så. Se gjennom dem og lagre igjen", "another_form": "Dette skjemaet er allerede lagret med annet innhold. Se gjennom det og lagre igjen hvis det er ett til",
		"on_one_line": "Skriv «{label}» på én linje", "choose_time": "Velg et tidspunkt", "time_taken": "Tiden {label} ble nettopp bestilt. Velg en annen", "time_not_free": "Den tiden kan ikke bestilles. Velg en av de ledige", "coming_enough": "Denne adressen har allerede {limit} kommende bestillinger. Flytt eller avbestill en av dem med lenken i e-posten",
		"required": "Fyll ut «{label}»", "too_long": "«{label}» kan ha høyst {limit} tegn", "choose_one": "Velg noe under «{label}»",
		"too_many": "Velg høyst {limit} under «{label}»", "bad_number": "«{label}» skal være et heltall, høyst {limit}",
		"bad_address": "Skriv en e-postadresse, for eksempel navn@kommune.no", "bad_link": "Skriv en lenke som begynner med https://", "bad_zone": "Velg en tidssone i listen",
		"largest_smaller": "Det største antallet kan ikke være mindre enn det minste",
		"same_leader":     "Du leder allerede gruppen, velg en annen eller ingen", "identifying": "Fjern det som kan røpe hvem det gjelder, fra «{label}»",
		"personnummer": "Fjern det svenske personnummeret fra «{label}»", "cpr": "Fjern det danske CPR-nummeret fra «{label}»", "fodselsnummer": "Fjern fødselsnummeret fra «{label}»", "hetu": "Fjern det finske personnummeret fra «{label}»",
		"email_in_text": "Fjern e-postadressen fra «{label}»", "phone_in_text": "Fjern telefonnummeret fra «{label}»",
		"stale": "Dette er endret siden du åpnet siden. Se hvordan det ser ut nå, og lagre igjen hvis det stemmer", "closed": "Det kan ikke endres lenger",
		"clash": "Tiden kolliderer med noe annet", "past": "Tiden har allerede vært", "until_or_number": "Fyll ut «Til og med» eller «Antall møter»",
		"nothing_held": "Ingen møter er igjen i planen", "wrong_code": "Koden stemmer ikke. Prøv igjen", "dead_code": "Koden gjelder ikke lenger. Be om en ny",
		"not_a_date": "Skriv datoer som 2027-01-12 under «{label}»", "no_such_date": "Datoen finnes ikke i kalenderen, se «{label}»", "year_far_off": "Kontroller året i «{label}»", "not_a_time": "Skriv klokkeslettet som 13.00",
		"in_clock_gap": "Det klokkeslettet finnes ikke den dagen, klokken stilles til sommertid", "not_weeks": "Skriv uker som 8, 15, 26–33 under «{label}»", "no_such_week": "Uker går fra 1 til 53, se «{label}»",
		"length_range": "«{label}» skal være 15 til 480", "rhythm_range": "Velg 1 til 8 uker under «{label}»", "session_range": "En plan rommer 1 til 60 møter", "only_one_end": "Fyll ut enten «Til og med» eller «Antall møter», ikke begge",
		"before_first": "«{label}» ligger før den første datoen", "after_until": "En av datoene ligger etter «Til og med»", "five_years": "Planen får ikke plass innen fem år", "few_dates": "Det er færre datoer enn antallet møter", "many_dates": "Det er flere datoer enn antallet møter",
		"broken_rows": "Noen linjer kan ikke leses. Rett eller fjern dem", "none_ready": "Det er ingen ny adresse å sende til", "too_many_people": "Inviter høyst {limit} om gangen", "before_joined": "Dagen kan ikke ligge før den første",
		"not_offered": "Et av valgene går ikke lenger. Se datoene og velg igjen", "clashes": "Noen datoer kolliderer med noe annet. Velg dem bort eller flytt dem",
		"bad_slug": "«{label}» er høyst {limit} små bokstaver a–z, sifre og bindestreker", "dead_setup": "For mange feil. Vent ti minutter og prøv igjen", "last_administrator": "Noen må være administrator. Gi først rollen til en annen",
		"leads_group": "Gruppen har møter foran seg. Gi ledelsen videre eller avlys møtene først", "already_invited": "Adressen har allerede en invitasjon som venter på svar", "already_supervises": "Den personen veileder allerede her", "other_name": "Skriv gruppens navn nøyaktig slik det står", "leads_twice": "Velg to forskjellige personer", "leads_already": "Gruppen ledes slik allerede", "lead_clash": "En av dem er opptatt under et møte. Flytt møtet eller velg en annen",
		"doubtful": "Se over «{label}», eller velg hvorfor det kan bli stående", "bad_word": "Ett ord eller uttrykk per linje, 2 til {limit} bokstaver. Tall og adresser kan ikke brukes", "too_many_words": "Listen kan ha høyst {limit} ord", "nothing_written": "Skriv noe først, så kan det lagres som utkast",
		"map_full": "Kartet har plass til høyst {limit} rader. Fjern en først", "not_hours": "Skriv tidene under «{label}» som 9–12, 13–16.30", "hours_backwards": "En tid under «{label}» slutter før den begynner", "too_many_meetings": "Det finnes allerede {limit} typer samtaler. Endre en av dem i stedet", "bad_site": "Skriv én adresse per linje som https://www.kommune.no, uten noe etter", "too_many_sites": "Høyst {limit} nettsteder",
	},
	en: Problem{
		"at_least": "“{label}” is to be at least {limit}", "not_the_length": "The parts are to come to {limit} minutes together", "no_work": "Have at least one part for a case, process or reading", "too_short": "This agenda needs {limit} minutes at least",
		"broken_chapters": "Line {limit} under “{label}” cannot be read: numbers must rise and pages go forward", "chapter_read": "A chapter that the group has read is missing under “{label}”. Put it back", "too_many_books": "The group has {limit} books already", "too_many_question": "The book has {limit} questions already",
		"corrected_too_late": "Attendance can be corrected for {limit} days after the session. They have passed", "not_a_member": "Somebody in the form was no member that day. See the list below and save again",
		"round_that_day": "The group has an evaluation on that day already. Choose another day", "autumn_first": "Spring is to begin before autumn",
		"bad_year": "Write a year as 2014 or 2012–2014 under “{label}”", "slug_taken": "Another practice has or has had that name. Choose another under “{label}”",
		"reserved_slug": "Choose another word under “{label}”, this one is used by the program",
		"answer_one":    "Answer at least one of the questions",
		"other_dates":   "The dates became others than those you saw. Look them over and save again", "another_form": "This form has been saved already with other content. Look it over and save again if it is one more",
		"on_one_line": "Write “{label}” on one line", "choose_time": "Choose a time", "time_taken": "{label} has just been taken. Choose another time", "time_not_free": "That time cannot be booked. Choose one of the free ones", "coming_enough": "This address has {limit} coming bookings already. Move or cancel one of them by the link in its email",
		"required": "Fill in “{label}”", "too_long": "“{label}” can have at most {limit} characters", "choose_one": "Choose something under “{label}”",
		"too_many": "Choose at most {limit} under “{label}”", "bad_number": "“{label}” must be a whole number, at most {limit}",
		"bad_address": "Enter an email address, like name@example.com", "bad_link": "Enter a link that begins with https://", "bad_zone": "Choose a time zone from the list",
		"largest_smaller": "The largest size cannot be smaller than the smallest",
		"same_leader":     "You lead the group already; choose somebody else or nobody", "identifying": "Remove what could reveal who it is about from “{label}”",
		"personnummer": "Remove the Swedish personal identity number from “{label}”", "cpr": "Remove the Danish CPR number from “{label}”", "fodselsnummer": "Remove the Norwegian national identity number from “{label}”", "hetu": "Remove the Finnish personal identity code from “{label}”",
		"email_in_text": "Remove the email address from “{label}”", "phone_in_text": "Remove the phone number from “{label}”",
		"stale": "This has changed since you opened the page. See how it looks now and save again if it is right", "closed": "This can no longer be changed",
		"clash": "The time clashes with something else", "past": "That time has passed", "until_or_number": "Fill in “Until” or “Number of sessions”",
		"nothing_held": "No session is left in the plan", "wrong_code": "The code does not fit. Try again", "dead_code": "The code is no longer valid. Ask for a new one",
		"not_a_date": "Write dates as 2027-01-12 under “{label}”", "no_such_date": "There is no such date in the calendar, see “{label}”", "year_far_off": "Check the year in “{label}”", "not_a_time": "Write the time as 13:00",
		"in_clock_gap": "That time does not exist that day: the clocks go forward", "not_weeks": "Write weeks as 8, 15, 26–33 under “{label}”", "no_such_week": "Weeks go from 1 to 53, see “{label}”",
		"length_range": "“{label}” must be 15 to 480", "rhythm_range": "Choose 1 to 8 weeks under “{label}”", "session_range": "A plan holds 1 to 60 sessions", "only_one_end": "Fill in either “Until” or “Number of sessions”, not both",
		"before_first": "“{label}” lies before the first date", "after_until": "One of the dates lies after “Until”", "five_years": "The plan does not fit in five years", "few_dates": "There are fewer dates than the number of sessions", "many_dates": "There are more dates than the number of sessions",
		"broken_rows": "Some lines cannot be read. Mend or remove them", "none_ready": "There is no new address to send to", "too_many_people": "Invite at most {limit} at a time", "before_joined": "The day cannot lie before the first",
		"not_offered": "One of the choices no longer works. See the dates and choose again", "clashes": "Some dates clash with something else. Leave them out or move them",
		"bad_slug": "“{label}” is at most {limit} small letters a–z, digits and hyphens", "dead_setup": "Too many mistakes. Wait ten minutes and try again", "last_administrator": "Somebody must be administrator. Give the role to another person first",
		"leads_group": "The group has sessions ahead. Hand over the lead or cancel the sessions first", "already_invited": "That address already has an invitation waiting for an answer", "already_supervises": "That person supervises here already", "other_name": "Type the group's name just as it stands", "leads_twice": "Choose two different people", "leads_already": "The group is led like that already", "lead_clash": "One of them is busy during a session. Move the session or choose somebody else",
		"doubtful": "Look over “{label}”, or choose why it can stay", "bad_word": "One word or phrase a line, 2 to {limit} letters. Numbers and addresses cannot be used", "too_many_words": "The list can have at most {limit} words", "nothing_written": "Write something first, then it can be saved as a draft",
		"map_full": "The map holds at most {limit} rows. Remove one first", "not_hours": "Write the times under “{label}” as 9–12, 13–16:30", "hours_backwards": "A time under “{label}” ends before it begins", "too_many_meetings": "There are {limit} kinds of meetings already. Change one of them instead", "bad_site": "Write one address a line like https://www.example.org, with nothing after it", "too_many_sites": "At most {limit} websites",
	},
}

// Sentence says a problem of the field with a label.
func (p Problem) Sentence(problem supervision.Problem, label string) string {
	return strings.NewReplacer("{label}", label, "{limit}", number(problem.Limit)).Replace(p[problem.Code])
}

// Mend says a problem of the field with a label in the context's language.
func Mend(ctx context.Context, problem supervision.Problem, label string) string {
	return T(ctx).Problem.Sentence(problem, label)
}
