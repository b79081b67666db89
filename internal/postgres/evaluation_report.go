package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/evaluation"
	"samrum/internal/supervision"
)

// ReportPage is a report with what leads up to it.
type ReportPage struct {
	Report  evaluation.Report
	Summary evaluation.Summary // as the group sees it, also before it has said so
	Allowed []string           // the practice's own words, for a review of it
}

type summaryRow struct {
	Summary string
	SeenOn  *time.Time
	Version int
	Excuses []supervision.Excuse
}

func (r summaryRow) summary() evaluation.Summary {
	s := evaluation.Summary{Text: r.Summary, Version: r.Version, Excuses: r.Excuses}
	if r.SeenOn != nil {
		s.SeenOn = *r.SeenOn
	}
	return s
}

// Report reads what whoever ordered the seat's group's supervision gets of a
// term. Only what was shown to orderers is asked for, whoever asks.
func (s *Store) Report(ctx context.Context, seat Seat, term supervision.Term) (page ReportPage, err error) {
	var set []evaluationSettingRow
	var sessions []supervision.Attendees
	var views []viewRow
	var summaries []summaryRow
	practice, group := seat.practice.ID, seat.group.ID
	err = s.read(ctx, practice, func(b *pgx.Batch) {
		queue(b, &set, settingQuery, practice)
		queueAttendees(b, &sessions, seat, term.First().AddDate(-1, 0, 0), term.Last().AddDate(1, 0, 0))
		queue(b, &views, `
			select `+viewColumns+`
			from evaluation_views v
			join evaluation_rounds c on c.practice_id = v.practice_id and c.id = v.round_id
			where v.practice_id = $1 and v.groups @> array[$2::uuid] and v.audience = 'orderer'
			order by v.place`, practice, group)
		queue(b, &summaries, `
			select m.summary, m.seen_on, m.version, coalesce((
				select jsonb_agg(jsonb_build_object('Field', 'summary', 'Rule', r.rule, 'Reason', r.reason) order by r.rule)
				from evaluation_summary_reasons r
				where r.practice_id = m.practice_id and r.group_id = m.group_id and r.term = m.term and $4), '[]') as excuses
			from evaluation_summaries m where m.practice_id = $1 and m.group_id = $2 and m.term = $3`, practice, group, term.String(), seat.leads)
		queueWords(b, &page.Allowed, practice)
	})
	if err != nil {
		return page, fmt.Errorf("report on %v in %v: %w", group, term, err)
	}
	if len(summaries) > 0 {
		page.Summary = summaries[0].summary()
	}
	var results []evaluation.ReportResult
	for _, v := range views {
		results = append(results, evaluation.ReportResult{View: v.view(group), Pool: v.pool()})
	}
	page.Report = evaluation.Report{
		Term: term, Results: evaluation.ResultsIn(term, results), Summary: page.Summary.Sent(),
		Sessions: supervision.TotalsOf(settingOf(set, nil).terms.Span(term).Attended(sessions), s.Now()),
	}
	return page, nil
}

// WriteSummary stores what leaders write to whoever ordered the supervision, over
// the version that its writer saw. What is new the group has not seen: it is not
// sent before somebody says so again. ErrStale when somebody else was faster.
func (s *Store) WriteSummary(ctx context.Context, lead Lead, term supervision.Term, m evaluation.Summary) error {
	const q = `
		with written as (
			insert into evaluation_summaries as old (practice_id, group_id, term, summary, edited_by, edited_at)
			select @practice, @group, @term, @summary, @person, @now where @version = 0 or exists (
				select from evaluation_summaries where practice_id = @practice and group_id = @group and term = @term)
			on conflict (practice_id, group_id, term) do update
				set summary = excluded.summary, seen_on = null, version = old.version + 1, edited_by = excluded.edited_by, edited_at = excluded.edited_at
				where old.version = @version
			returning practice_id, group_id, term
		), forgotten as (
			delete from evaluation_summary_reasons r using written w
			where r.practice_id = w.practice_id and r.group_id = w.group_id and r.term = w.term and r.rule <> all(@rules)
		), excused as (
			insert into evaluation_summary_reasons (practice_id, group_id, term, rule, reason, person_id, created_at)
			select w.practice_id, w.group_id, w.term, e.rule, e.reason, @person, @now
			from written w, unnest(@rules::text[], @reasons::text[]) e (rule, reason)
			on conflict (practice_id, group_id, term, rule) do update
				set reason = excluded.reason, person_id = excluded.person_id, created_at = excluded.created_at
		)
		select true from written`
	rules, reasons := rulesOf(m.Excuses)
	return s.summarise(ctx, lead, q, pgx.StrictNamedArgs{
		"practice": lead.practice.ID, "group": lead.group.ID, "term": term.String(), "summary": m.Text, "version": m.Version,
		"person": lead.person.ID, "now": s.Now(), "rules": rules, "reasons": reasons,
	})
}

// ShowSummary notes that the group has seen the version of the summary that the
// asker saw, or takes that back: from then on it is in the report, or no longer.
func (s *Store) ShowSummary(ctx context.Context, lead Lead, term supervision.Term, version int, seen bool) error {
	const q = `
		update evaluation_summaries
		set seen_on = case when @seen then (@now::timestamptz at time zone @zone)::date end, version = version + 1
		where practice_id = @practice and group_id = @group and term = @term and version = @version and summary <> ''
		returning true`
	return s.summarise(ctx, lead, q, pgx.StrictNamedArgs{
		"practice": lead.practice.ID, "group": lead.group.ID, "term": term.String(), "version": version, "seen": seen, "now": s.Now(), "zone": lead.group.Zone,
	})
}

func (s *Store) summarise(ctx context.Context, lead Lead, q string, args pgx.StrictNamedArgs) error {
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		_, err := value[bool](ctx, tx, q, args)
		if err == supervision.ErrNotFound {
			err = supervision.ErrStale
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("summary of %v: %w", lead.group.ID, err)
	}
	return nil
}

// rulesOf parts excuses into what a statement takes.
func rulesOf(excuses []supervision.Excuse) (rules, reasons []string) {
	rules, reasons = []string{}, []string{}
	for _, e := range excuses {
		rules, reasons = append(rules, e.Rule), append(reasons, string(e.Reason))
	}
	return rules, reasons
}
