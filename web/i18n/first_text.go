package i18n

import "samrum/internal/supervision"

// FirstTexts are what a practice's public pages say until somebody there writes
// something else, in Markdown. A service without one is not offered.
type FirstTexts map[supervision.TextKind]string

var firstTexts = four[FirstTexts]{sv: firstSwedish, da: firstDanish, nb: firstNorwegian, en: firstEnglish}

// FirstText returns the first text of a kind in a language.
func FirstText(l supervision.Language, kind supervision.TextKind) string {
	return In(l).FirstTexts[kind]
}
