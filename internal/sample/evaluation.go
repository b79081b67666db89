package sample

import (
	"context"
	"crypto/sha256"
	"time"

	"samrum/internal/evaluation"
	"samrum/internal/postgres"
)

// evaluate lets what has been asked so far open, be answered and close, some
// days at a time; what is open now waits for its last answers.
func (f *filler) evaluate(ctx context.Context) error {
	const days = (evaluation.OpenDays - 1) * 24 * time.Hour
	for f.at = f.now.AddDate(0, -10, 0); f.at.Before(f.now); f.at = f.at.Add(days) {
		if err := f.ask(ctx, 6); err != nil {
			return err
		}
	}
	f.at = f.now
	return f.ask(ctx, 2)
}

// ask opens what is due, and lets all but one of some answer.
func (f *filler) ask(ctx context.Context, some int) error {
	done, err := f.store.Evaluate(ctx)
	if err != nil || done.Opened == 0 {
		return err
	}
	asked, err := f.owner.Unanswered(ctx, f.practice.ID)
	if err != nil {
		return err
	}
	for i, token := range asked {
		if i%some == some-1 {
			continue
		}
		if err := f.answerRound(ctx, token, i); err != nil {
			return err
		}
	}
	return nil
}

func (f *filler) answerRound(ctx context.Context, token postgres.TokenID, i int) error {
	asked, err := f.store.Answering(ctx, sha256.Sum256([]byte(f.store.EvaluationToken(token))))
	if err != nil {
		return err
	}
	answer := evaluation.Answer{Values: map[evaluation.Key]int{}, Texts: map[evaluation.Key]string{}}
	for n, item := range asked.Page().Items {
		if item.Scale != evaluation.Words {
			answer.Values[item.Key()] = []int{4, 5, 3, 4, 5, 4, 2}[(i+2*n)%7]
		} else if words := said[asked.Language()][item.Code]; len(words) > 0 && i%2 == 0 {
			answer.Texts[item.Key()] = words[i/2%len(words)]
		}
	}
	return f.store.Answer(ctx, asked, answer, "")
}
