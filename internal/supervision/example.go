package supervision

// An Example is a group to look around in: invented people and what they bring.
type Example struct {
	Group   GroupDraft
	Members []string
	Place   string
	Items   []CaseDraft // one each, of the first members
}
