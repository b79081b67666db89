package i18n

import (
	"strings"

	"samrum/internal/supervision"
)

// Note holds the words about what is written at a session.
type Note struct {
	Title, None, NoneMember, NotYet      string
	Saved, Unsaved, Stored, Goes, ToList string
	Log, LogLead                         string
	Name, Hint                           map[supervision.NoteKind]string
}

var noteTexts = four[Note]{
	sv: Note{
		Title: "Anteckningar", None: "Anteckningar från träffarna hamnar här.", NoneMember: "Ingen anteckning till gruppen är skriven.", NotYet: "Anteckningen till gruppen visas här när träffen är slut.",
		Saved: "Sparad", Unsaved: "Inte sparad. Tryck på Spara för att se varför", Stored: "Så står det nu", Goes: "Anteckningarna tas bort", ToList: "Gruppens anteckningar",
		Log: "Handledarnas logg", LogLead: "Ni som leder gruppen läser och skriver den tillsammans. Deltagarna ser den aldrig.",
		Name: map[supervision.NoteKind]string{"group": "Anteckning till gruppen", "own": "Min egen anteckning", "log_plan": "Plan", "log_observations": "Iakttagelser", "log_handover": "Att lämna över"},
		Hint: map[supervision.NoteKind]string{"group": "Skriv utan namn och uppgifter som kan röja vem det handlar om. Deltagarna läser den när träffen är slut.", "own": "Bara du läser den, inte ens den du leder gruppen med. Skriv utan namn.", "log_plan": "Vem som leder vad, och vad ni vill komma ihåg.", "log_observations": "Det ni lade märke till i gruppen, utan namn på klienter.", "log_handover": "Det som den andra behöver veta till nästa träff."},
	},
	da: Note{
		Title: "Notater", None: "Notater fra møderne havner her.", NoneMember: "Der er ikke skrevet noget notat til gruppen.", NotYet: "Notatet til gruppen vises her, når mødet er slut.",
		Saved: "Gemt", Unsaved: "Ikke gemt. Tryk på Gem for at se hvorfor", Stored: "Sådan står der nu", Goes: "Notaterne slettes", ToList: "Gruppens notater",
		Log: "Supervisorernes log", LogLead: "I, der leder gruppen, læser og skriver den sammen. Deltagerne ser den aldrig.",
		Name: map[supervision.NoteKind]string{"group": "Notat til gruppen", "own": "Mit eget notat", "log_plan": "Plan", "log_observations": "Iagttagelser", "log_handover": "Til overlevering"},
		Hint: map[supervision.NoteKind]string{"group": "Skriv uden navne og oplysninger, der kan afsløre, hvem det handler om. Deltagerne læser det, når mødet er slut.", "own": "Kun du læser det, ikke engang den, du leder gruppen med. Skriv uden navne.", "log_plan": "Hvem der leder hvad, og hvad I vil huske.", "log_observations": "Det, I lagde mærke til i gruppen, uden navne på klienter.", "log_handover": "Det, den anden skal vide til næste møde."},
	},
	nb: Note{
		Title: "Notater", None: "Notater fra møtene havner her.", NoneMember: "Det er ikke skrevet noe notat til gruppen.", NotYet: "Notatet til gruppen vises her når møtet er slutt.",
		Saved: "Lagret", Unsaved: "Ikke lagret. Trykk på Lagre for å se hvorfor", Stored: "Slik står det nå", Goes: "Notatene slettes", ToList: "Gruppens notater",
		Log: "Veiledernes logg", LogLead: "Dere som leder gruppen, leser og skriver den sammen. Deltakerne ser den aldri.",
		Name: map[supervision.NoteKind]string{"group": "Notat til gruppen", "own": "Mitt eget notat", "log_plan": "Plan", "log_observations": "Iakttakelser", "log_handover": "Til overlevering"},
		Hint: map[supervision.NoteKind]string{"group": "Skriv uten navn og opplysninger som kan røpe hvem det handler om. Deltakerne leser det når møtet er slutt.", "own": "Bare du leser det, ikke engang den du leder gruppen med. Skriv uten navn.", "log_plan": "Hvem som leder hva, og hva dere vil huske.", "log_observations": "Det dere la merke til i gruppen, uten navn på klienter.", "log_handover": "Det den andre trenger å vite til neste møte."},
	},
	en: Note{
		Title: "Notes", None: "Notes from the sessions appear here.", NoneMember: "No note to the group has been written.", NotYet: "The note to the group is shown here when the session is over.",
		Saved: "Saved", Unsaved: "Not saved. Press Save to see why", Stored: "What it says now", Goes: "The notes are deleted", ToList: "The group's notes",
		Log: "The supervisors' log", LogLead: "Those who lead the group read and write it together. Members never see it.",
		Name: map[supervision.NoteKind]string{"group": "Note to the group", "own": "My own note", "log_plan": "Plan", "log_observations": "Observations", "log_handover": "To hand over"},
		Hint: map[supervision.NoteKind]string{"group": "Write without names and details that could reveal whom it is about. Members read it when the session is over.", "own": "You alone read it, not even whoever leads the group with you. Write without names.", "log_plan": "Who leads what, and what you want to remember.", "log_observations": "What you noticed in the group, without names of clients.", "log_handover": "What the other needs to know for the next session."},
	},
}

// SavedAt says when a note was saved; at is a time of day, or a day and a time.
func (n Note) SavedAt(at string) string { return n.Saved + nbsp + strings.ReplaceAll(at, " ", nbsp) }
