package discretion

// Level says what a finding means for the text. Higher is graver.
type Level uint8

// Hint: a quiet tip beside the field. Warn: saved only after an edit or with a
// reason. Block: the text cannot be saved.
const (
	Hint  Level = 1
	Warn  Level = 2
	Block Level = 3
)

// Rule is the stable code of the rule that made a finding. It may be stored,
// counted and logged.
type Rule string

// The rules of level Block. SEPersonnummer covers coordination numbers and
// interim numbers too.
const (
	PhoneInternational Rule = "phone_international"
	Email              Rule = "email"
	SEPersonnummer     Rule = "se_personnummer"
	NOFodselsnummer    Rule = "no_fodselsnummer"
	DKCPR              Rule = "dk_cpr"
	FIHetu             Rule = "fi_hetu"
)

// The rules of level Warn. The Like rules are identity numbers in form and date
// whose check fails; SEReserve is a number that a hospital made up.
const (
	SEPersonnummerLike  Rule = "se_personnummer_like"
	NOFodselsnummerLike Rule = "no_fodselsnummer_like"
	DKCPRLike           Rule = "dk_cpr_like"
	FIHetuLike          Rule = "fi_hetu_like"
	SEReserve           Rule = "se_reserve"
	NODuf               Rule = "no_duf"
	PhoneLocal          Rule = "phone_local"
	Organisation        Rule = "organisation_number"
	Street              Rule = "street"
	PostCode            Rule = "post_code"
	CaseNumber          Rule = "case_number"
	Vehicle             Rule = "vehicle"
	FullDate            Rule = "full_date"
	Link                Rule = "link"
	UserName            Rule = "user_name"
	EmailDisguised      Rule = "email_disguised"
	ProbableName        Rule = "probable_name"
)

// The rules of level Hint. TooLong is about the whole text: its finding is
// empty and stands at the end.
const (
	Capital   Rule = "capital"
	Place     Rule = "place"
	RareTrait Rule = "rare_trait"
	TooLong   Rule = "too_long"
)

// Level is 0 for a code that is no rule's.
func (rule Rule) Level() Level {
	switch rule {
	case PhoneInternational, Email, SEPersonnummer, NOFodselsnummer, DKCPR, FIHetu:
		return Block
	case SEPersonnummerLike, NOFodselsnummerLike, DKCPRLike, FIHetuLike, SEReserve, NODuf, PhoneLocal, Organisation,
		Street, PostCode, CaseNumber, Vehicle, FullDate, Link, UserName, EmailDisguised, ProbableName:
		return Warn
	case Capital, Place, RareTrait, TooLong:
		return Hint
	}
	return 0
}

// precedence decides between rules of one level: what reaches a person by
// itself, then organisations, then personal numbers, then all that is
// written in a form of its own, then what may be a name.
func (rule Rule) precedence() int {
	switch rule {
	case PhoneInternational, Email, PhoneLocal, EmailDisguised, Link:
		return 5
	case Organisation, CaseNumber:
		return 4
	case SEPersonnummer, NOFodselsnummer, DKCPR, FIHetu, SEPersonnummerLike, NOFodselsnummerLike, DKCPRLike, FIHetuLike, SEReserve, NODuf:
		return 3
	case FullDate, Street, PostCode, Vehicle, UserName, Place, RareTrait:
		return 2
	}
	return 1
}
