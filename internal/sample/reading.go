package sample

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// A book that a group reads. Its questions are by its chapters' places, 0 for the
// whole book.
type book struct {
	draft     supervision.BookDraft
	questions map[int]string
}

// Both books and their authors are invented.
var readBooks = []book{
	{
		draft: supervision.BookDraft{
			Title: "I samtalets utkant", Author: "Torvald Siljehed", Edition: "2 uppl.", Pace: 2,
			Chapters: `1. Att komma in i rummet, 9–24
2. Den första frågan, 25–41
3. Vad tystnaden bär, 42–60
4. När någon annan bestämmer, 61–79
5. Att inte veta, 80–97
6. Hjälparens trötthet, 98–118
7. Skam som tar plats, 119–140
8. Att säga emot, 141–158
9. Familjen som inte kom, 159–177
10. Rollen och personen, 178–196
11. Makt i små ord, 197–215
12. Tolken i rummet, 216–233
13. När samtalet går fel, 234–252
14. Att laga det som brast, 253–270
15. Gränser och gåvor, 271–288
16. Den som alltid skojar, 289–305
17. Avslut som inte blir av, 306–324
18. Att gå ut igen, 325–342`,
		},
		questions: map[int]string{
			0:  "Vilken mening stannade kvar hos dig, och varför just den?",
			13: "När har du märkt att ett samtal gick fel, och vad gjorde du då?",
			14: "Vad behöver vi av varandra för att våga laga?",
		},
	},
	{
		draft: supervision.BookDraft{
			Title: "Gruppens eget väder", Author: "Annbritt Solhage", Pace: 2,
			Chapters: "1. Högtryck, 7–29\n2. Dis, 30–51\n3. Kantringar, 52–74\n4. Stiltje, 75–93\n5. Åska på avstånd, 94–117\n6. Klart efter regn, 118–140",
		},
	},
}

// read gives a group its books the day after its year was planned, and lets some
// say whether they have read for the next session.
func (f *filler) read(ctx context.Context, told story) error {
	if len(told.books) == 0 {
		return nil
	}
	f.at = told.slots[0].Starts.AddDate(0, 0, -13)
	err := f.as(ctx, told.group.lead, func(login postgres.LoginHash) error {
		return f.lead(ctx, login, told.tail, func(lead postgres.Lead) error {
			for _, b := range told.books {
				if err := f.addBook(ctx, lead, b); err != nil {
					return err
				}
			}
			return nil
		})
	})
	if err != nil {
		return err
	}
	f.at = f.now.Add(-2 * time.Hour)
	for i, said := range []supervision.HasRead{"read", "partly", "read", "no"} {
		if err := f.hasRead(ctx, told, told.members[i], said); err != nil {
			return err
		}
	}
	return nil
}

func (f *filler) addBook(ctx context.Context, lead postgres.Lead, b book) error {
	draft, chapters, problems := b.draft.Tidy()
	if len(problems) > 0 {
		return fmt.Errorf("book %q: %v", b.draft.Title, problems)
	}
	id, err := f.store.AddBook(ctx, lead, draft, chapters, supervision.NewFormKey())
	if err != nil {
		return err
	}
	page, err := f.store.ReadingPage(ctx, lead.Seat)
	if err != nil {
		return err
	}
	for place := range len(chapters) + 1 {
		q := supervision.ReadingQuestion{Text: b.questions[place]}
		if q.Text == "" {
			continue
		}
		for _, c := range page.Books[len(page.Books)-1].Chapters {
			if c.Number == place {
				q.ChapterID = c.ID
			}
		}
		if err := f.store.AddQuestion(ctx, lead, id, q, supervision.NewFormKey()); err != nil {
			return fmt.Errorf("question %s: %w", strconv.Itoa(place), err)
		}
	}
	return nil
}

func (f *filler) hasRead(ctx context.Context, told story, m member, said supervision.HasRead) error {
	if told.next > len(told.slots) {
		return nil
	}
	return f.as(ctx, m.address, func(login postgres.LoginHash) error {
		seat, err := f.store.Seat(ctx, login, told.tail)
		if err != nil {
			return err
		}
		starts := told.slots[told.next-1].Starts
		if !starts.After(f.at) {
			return nil
		}
		return f.store.Prepare(ctx, seat, told.next, starts, supervision.Preparation{Read: said})
	})
}
