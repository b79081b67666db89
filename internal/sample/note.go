package sample

import (
	"context"
	"errors"
	"time"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// A noted text was written by whoever leads, or by the other leader, while the
// group's last session ran.
type noted struct {
	coLead bool
	kind   supervision.NoteKind
	text   string
}

// What leaders wrote, by the group's language.
var (
	northNotes = []noted{
		{kind: supervision.GroupNote, text: "Hur avslutar jag ett samtal som blir hotfullt?\nVi stannade vid skillnaden mellan att avbryta och att avsluta. Kroppen märker det före orden. Till nästa gång: var och en tänker på en mening som avslutar lugnt."},
		{kind: supervision.OwnNote, text: "Jag gick för fort till råd. Börja nästa gång med vad som väcktes hos dem som lyssnade."},
	}
	westNotes = []noted{
		{kind: supervision.GroupNote, text: "Schemat väcker mer än det handlar om. Vi talade om vem som får säga nej.\nVi återkommer till det."},
		{kind: supervision.LogPlan, text: "Runda och inventering var för sig. Processdelen leder vi tillsammans."},
		{coLead: true, kind: supervision.LogObservations, text: "Det blev tyst när frågan om ansvar kom. Efter pausen talade alla."},
		{coLead: true, kind: supervision.LogHandover, text: "Börja med det som inte hanns med: vad som hände efter mötet med ledningen."},
	}
)

// note lets leaders write while the last session that is over ran.
func (f *filler) note(ctx context.Context, told story) error {
	number := told.next - 1
	if number < 1 {
		return nil
	}
	f.at = told.slots[number-1].Ends.Add(-10 * time.Minute)
	for _, n := range told.notes {
		by := told.lead
		if n.coLead {
			by = told.with
		}
		err := f.as(ctx, by, func(login postgres.LoginHash) error {
			return f.writeNote(ctx, login, told.tail, number, n)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (f *filler) writeNote(ctx context.Context, login postgres.LoginHash, tail string, number int, n noted) error {
	return f.lead(ctx, login, tail, func(lead postgres.Lead) error {
		page, err := f.store.NotesPage(ctx, lead.Seat, number)
		if err != nil {
			return err
		}
		_, err = f.store.WriteNote(ctx, lead, page.Session, supervision.Note{Kind: n.kind, Text: n.text})
		if errors.Is(err, supervision.ErrClosed) {
			return nil // that session was called off
		}
		return err
	})
}
