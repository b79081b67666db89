package i18n

import (
	"strings"

	"samrum/internal/supervision"
)

// Doubt holds what is said of a text that may identify somebody.
type Doubt struct {
	Summary   string // above a form with nothing but doubts
	Question  string // {label} is the field's
	Looks     string // {what} are Rules
	Or        string // between the last two of them
	Kept      string // what becomes of the reason
	Forgotten string
	Quoted    string            // {words} in the language's quotation marks
	Rules     map[string]string // what a rule that warns takes the words for
	Tips      map[string]string // what a rule that hints says; {words} are quoted
	Reason    map[supervision.Reason]string
}

var doubt = four[Doubt]{
	sv: Doubt{
		Summary: "Se över det här innan det sparas", Or: "eller", Question: "”{label}”: varför kan det stå kvar?", Looks: "Det markerade ser ut som {what}. Ändra texten, eller välj ett skäl.", Kept: "Skälet sparas, men inte vad som markerades.", Forgotten: "Skälet sparas inte.", Quoted: "”{words}”",
		Rules: map[string]string{
			"se_personnummer_like": "ett svenskt personnummer", "no_fodselsnummer_like": "ett norskt födelsenummer", "dk_cpr_like": "ett danskt CPR-nummer", "fi_hetu_like": "en finländsk personbeteckning",
			"se_reserve": "ett reservnummer", "no_duf": "ett norskt DUF-nummer", "phone_local": "ett telefonnummer", "organisation_number": "ett organisationsnummer", "street": "en gatuadress", "post_code": "ett postnummer med ort",
			"case_number": "ett ärendenummer", "vehicle": "ett registreringsnummer", "full_date": "ett fullständigt datum", "link": "en länk", "user_name": "ett användarnamn", "email_disguised": "en omskriven e-postadress", "probable_name": "ett namn",
		},
		Tips: map[string]string{
			"capital": "Stor bokstav inne i en mening: {words}. Är det ett namn?", "place": "{words} kan visa var det hände.", "rare_trait": "{words} kan räcka för att någon ska kännas igen.", "too_long": "Över 600 tecken. En kortare text avslöjar mindre.",
		},
		Reason: map[supervision.Reason]string{"nobody": "Ingen kan kännas igen på det", "public": "Det är en allmän plats eller en myndighet", "made_up": "Det är påhittat", "professional": "Det gäller någon i tjänsten, ingen klient"},
	},
	da: Doubt{
		Summary: "Se det her igennem, før det gemmes", Or: "eller", Question: "»{label}«: hvorfor kan det blive stående?", Looks: "Det markerede ligner {what}. Ret teksten, eller vælg en grund.", Kept: "Grunden gemmes, men ikke det, der er markeret.", Forgotten: "Grunden gemmes ikke.", Quoted: "»{words}«",
		Rules: map[string]string{
			"se_personnummer_like": "et svensk personnummer", "no_fodselsnummer_like": "et norsk fødselsnummer", "dk_cpr_like": "et CPR-nummer", "fi_hetu_like": "et finsk personnummer",
			"se_reserve": "et svensk reservenummer", "no_duf": "et norsk DUF-nummer", "phone_local": "et telefonnummer", "organisation_number": "et CVR- eller organisationsnummer", "street": "en gadeadresse", "post_code": "et postnummer med by",
			"case_number": "et sagsnummer", "vehicle": "en nummerplade", "full_date": "en hel dato", "link": "et link", "user_name": "et brugernavn", "email_disguised": "en omskrevet e-mailadresse", "probable_name": "et navn",
		},
		Tips: map[string]string{
			"capital": "Stort bogstav midt i en sætning: {words}. Er det et navn?", "place": "{words} kan vise, hvor det skete.", "rare_trait": "{words} kan være nok til, at nogen bliver genkendt.", "too_long": "Over 600 tegn. En kortere tekst afslører mindre.",
		},
		Reason: map[supervision.Reason]string{"nobody": "Ingen kan genkendes på det", "public": "Det er et offentligt sted eller en myndighed", "made_up": "Det er opdigtet", "professional": "Det handler om en fagperson, ikke en borger"},
	},
	nb: Doubt{
		Summary: "Se over dette før det lagres", Or: "eller", Question: "«{label}»: hvorfor kan det bli stående?", Looks: "Det markerte ligner {what}. Endre teksten, eller velg en grunn.", Kept: "Grunnen lagres, men ikke det som er markert.", Forgotten: "Grunnen lagres ikke.", Quoted: "«{words}»",
		Rules: map[string]string{
			"se_personnummer_like": "et svensk personnummer", "no_fodselsnummer_like": "et fødselsnummer", "dk_cpr_like": "et dansk CPR-nummer", "fi_hetu_like": "et finsk personnummer",
			"se_reserve": "et svensk reservenummer", "no_duf": "et DUF-nummer", "phone_local": "et telefonnummer", "organisation_number": "et organisasjonsnummer", "street": "en gateadresse", "post_code": "et postnummer med sted",
			"case_number": "et saksnummer", "vehicle": "et bilskilt", "full_date": "en full dato", "link": "en lenke", "user_name": "et brukernavn", "email_disguised": "en omskrevet e-postadresse", "probable_name": "et navn",
		},
		Tips: map[string]string{
			"capital": "Stor bokstav inne i en setning: {words}. Er det et navn?", "place": "{words} kan vise hvor det skjedde.", "rare_trait": "{words} kan være nok til at noen blir gjenkjent.", "too_long": "Over 600 tegn. En kortere tekst røper mindre.",
		},
		Reason: map[supervision.Reason]string{"nobody": "Ingen kan gjenkjennes på det", "public": "Det er et offentlig sted eller en myndighet", "made_up": "Det er oppdiktet", "professional": "Det gjelder en fagperson, ikke en bruker"},
	},
	en: Doubt{
		Summary: "Look this over before it is saved", Or: "or", Question: "“{label}”: why can it stay?", Looks: "What is marked looks like {what}. Change the text, or choose a reason.", Kept: "The reason is kept, but not what was marked.", Forgotten: "The reason is not kept.", Quoted: "“{words}”",
		Rules: map[string]string{
			"se_personnummer_like": "a Swedish identity number", "no_fodselsnummer_like": "a Norwegian identity number", "dk_cpr_like": "a Danish CPR number", "fi_hetu_like": "a Finnish identity code",
			"se_reserve": "a Swedish reserve number", "no_duf": "a Norwegian DUF number", "phone_local": "a phone number", "organisation_number": "an organisation number", "street": "a street address", "post_code": "a post code and place",
			"case_number": "a case number", "vehicle": "a number plate", "full_date": "a full date", "link": "a link", "user_name": "a user name", "email_disguised": "a disguised email address", "probable_name": "a name",
		},
		Tips: map[string]string{
			"capital": "A capital inside a sentence: {words}. Is it a name?", "place": "{words} may show where it happened.", "rare_trait": "{words} may be enough for somebody to be recognised.", "too_long": "Over 600 characters. A shorter text reveals less.",
		},
		Reason: map[supervision.Reason]string{"nobody": "Nobody can be recognised by it", "public": "It is a public place or an authority", "made_up": "It is made up", "professional": "It is somebody at work, not a client"},
	},
}

// Legend asks why the text of the field with a label may stand.
func (d Doubt) Legend(label string) string { return strings.ReplaceAll(d.Question, "{label}", label) }
