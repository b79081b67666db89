package discretion

import "unicode/utf8"

// wordy is the number of characters above which a text tells more than a case
// needs.
const wordy = 600

// tooLong answers an empty finding at the end, as it is about no one place.
func tooLong(text string) []Finding {
	if utf8.RuneCountInString(text) <= wordy {
		return nil
	}
	return []Finding{{Start: len(text), End: len(text), Level: TooLong.Level(), Rule: TooLong}}
}
