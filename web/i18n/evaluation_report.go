package i18n

import (
	"strings"
	"time"

	"samrum/internal/certificate"
	"samrum/internal/evaluation"
	"samrum/internal/supervision"
)

// Report holds the words of what whoever ordered a group's supervision gets.
type Report struct {
	Title, Sentence, Group, Practice, Term     string // {term}
	Sessions                                   string
	Session, Date, Attendance                  string
	Several, NoResult, Foot                    string // {rounds}; {date}, {practice}
	PreviewLead, Public, PDF, CSV              string
	Summary, SummaryHint, Save, Seen, SeenLead string
	Unseen, UnseenLead, ToRead, ToReadLead     string
}

var reportTexts = four[Report]{
	sv: Report{
		Title: "Rapport till beställaren", Sentence: "Handledning, {term}.", Group: "Grupp", Practice: "Mottagning", Term: "Termin",
		Sessions: "Träffar",
		Session:  "Träff", Date: "Datum", Attendance: "Närvaro",
		Several: "Flera omgångar tillsammans: {rounds}", NoResult: "Ingen utvärdering visas för terminen.", Foot: "Sammanställd {date} av {practice}.\nInga namn, inga enskilda svar, inget av det som sägs i gruppen.",
		PreviewLead: "Det här och inget mer får beställaren. Alla i gruppen ser samma sida.", Public: "Det här kan bli offentligt hos mottagaren, till exempel som allmän handling i en kommun.", PDF: "Hämta som PDF", CSV: "Hämta som CSV",
		Summary: "Handledarens sammanfattning", SummaryHint: "Vad gruppen har arbetat med och vad utvärderingen säger, i stora drag. Inga citat och inget som rör enskilda.", Save: "Spara sammanfattningen", Seen: "Gruppen har sett sammanfattningen", SeenLead: "Gruppen har inte sagt att den har sett texten än. Den följer med i rapporten först därefter.",
		Unseen: "Ta bort den ur rapporten", UnseenLead: "Gruppen har sett texten, och den är med i rapporten. Ändrar du den behöver gruppen se den igen.", ToRead: "Handledarens sammanfattning, innan den skickas", ToReadLead: "Läs och säg till om något inte stämmer. Texten följer med i rapporten först när gruppen har sett den.",
	},
	da: Report{
		Title: "Rapport til bestilleren", Sentence: "Supervision, {term}.", Group: "Gruppe", Practice: "Praksis", Term: "Halvår",
		Sessions: "Møder",
		Session:  "Møde", Date: "Dato", Attendance: "Fremmøde",
		Several: "Flere runder tilsammen: {rounds}", NoResult: "Der vises ingen evaluering for halvåret.", Foot: "Sammenstillet {date} af {practice}.\nIngen navne, ingen enkelte svar, intet af det, der siges i gruppen.",
		PreviewLead: "Det her og ikke mere får bestilleren. Alle i gruppen ser den samme side.", Public: "Det her kan blive offentligt hos modtageren, for eksempel ved aktindsigt i en kommune.", PDF: "Hent som PDF", CSV: "Hent som CSV",
		Summary: "Supervisors sammenfatning", SummaryHint: "Hvad gruppen har arbejdet med, og hvad evalueringen siger, i store træk. Ingen citater og intet om enkelte.", Save: "Gem sammenfatningen", Seen: "Gruppen har set sammenfatningen", SeenLead: "Gruppen har ikke sagt, at den har set teksten endnu. Den kommer først derefter med i rapporten.",
		Unseen: "Tag den ud af rapporten", UnseenLead: "Gruppen har set teksten, og den er med i rapporten. Ændrer du den, skal gruppen se den igen.", ToRead: "Supervisors sammenfatning, før den sendes", ToReadLead: "Læs, og sig til, hvis noget ikke passer. Teksten kommer først med i rapporten, når gruppen har set den.",
	},
	nb: Report{
		Title: "Rapport til bestilleren", Sentence: "Veiledning, {term}.", Group: "Gruppe", Practice: "Praksis", Term: "Semester",
		Sessions: "Møter",
		Session:  "Møte", Date: "Dato", Attendance: "Oppmøte",
		Several: "Flere runder til sammen: {rounds}", NoResult: "Ingen evaluering vises for semesteret.", Foot: "Satt sammen {date} av {practice}.\nIngen navn, ingen enkeltsvar, ikke noe av det som sies i gruppen.",
		PreviewLead: "Dette og ikke mer får bestilleren. Alle i gruppen ser den samme siden.", Public: "Dette kan bli offentlig hos mottakeren, for eksempel ved innsyn i en kommune.", PDF: "Hent som PDF", CSV: "Hent som CSV",
		Summary: "Veilederens sammendrag", SummaryHint: "Hva gruppen har arbeidet med, og hva evalueringen sier, i store trekk. Ingen sitater og ikke noe om enkeltpersoner.", Save: "Lagre sammendraget", Seen: "Gruppen har sett sammendraget", SeenLead: "Gruppen har ikke sagt at den har sett teksten ennå. Den kommer først med i rapporten etter det.",
		Unseen: "Ta den ut av rapporten", UnseenLead: "Gruppen har sett teksten, og den er med i rapporten. Endrer du den, må gruppen se den igjen.", ToRead: "Veilederens sammendrag, før det sendes", ToReadLead: "Les, og si fra hvis noe ikke stemmer. Teksten kommer først med i rapporten når gruppen har sett den.",
	},
	en: Report{
		Title: "Report to whoever ordered the supervision", Sentence: "Supervision, {term}.", Group: "Group", Practice: "Practice", Term: "Term",
		Sessions: "Sessions",
		Session:  "Session", Date: "Date", Attendance: "Attendance",
		Several: "Several rounds together: {rounds}", NoResult: "No evaluation is shown for the term.", Foot: "Put together {date} by {practice}.\nNo names, no single answers, nothing of what is said in the group.",
		PreviewLead: "This and nothing more is what whoever ordered the supervision gets. Everybody in the group sees the same page.", Public: "This may become public at the recipient’s, for instance as a document of a municipality.", PDF: "Download as PDF", CSV: "Download as CSV",
		Summary: "The supervisor’s summary", SummaryHint: "What the group has worked with and what the evaluation says, in broad strokes. No quotations, and nothing about single people.", Save: "Save the summary", Seen: "The group has seen the summary", SeenLead: "The group has not said yet that it has seen the text. Only then does it go with the report.",
		Unseen: "Take it out of the report", UnseenLead: "The group has seen the text, and it is in the report. If you change it, the group needs to see it again.", ToRead: "The supervisor’s summary, before it is sent", ToReadLead: "Read it, and say so if something is not right. The text goes with the report only when the group has seen it.",
	},
}

// ReportPaper puts a report into words. Page, PDF and CSV are all made of it, so
// that none holds more than another.
func (x *Texts) ReportPaper(r evaluation.Report, group, practice string, made time.Time) certificate.Paper {
	t := x.Report
	p := certificate.Paper{
		Language: x.Language, Title: t.Title, Sentence: Fill(t.Sentence, "{term}", lowered(x.Space.Term(r.Term))),
		Facts: []certificate.Fact{
			{Label: t.Group, Value: group},
			{Label: t.Practice, Value: practice},
			{Label: x.Attendance.Planned, Value: number(r.Sessions.Planned)},
			{Label: x.Attendance.Held, Value: number(r.Sessions.Held)},
			{Label: x.Attendance.Cancelled, Value: number(r.Sessions.Cancelled)},
		},
		Heading: t.Summary, Statement: r.Summary,
		Foot: strings.Split(Fill(t.Foot, "{date}", x.CertificateDate(certificate.DayOf(made)), "{practice}", practice), "\n"),
	}
	if len(r.Sessions.Sessions) > 0 {
		p.Tables = append(p.Tables, x.sessionTable(r.Sessions))
	}
	for _, result := range r.Results {
		p.Tables = append(p.Tables, x.resultTable(result))
	}
	if len(r.Results) == 0 {
		p.Notices = append(p.Notices, t.NoResult)
	} else {
		p.Notices = append(p.Notices, x.Result.Scale+" "+x.Evaluation.NotValidated)
	}
	return p
}

func (x *Texts) sessionTable(s supervision.AttendanceTotals) certificate.Table {
	t := certificate.Table{Title: x.Report.Sessions, Head: []string{x.Report.Session, x.Report.Date, x.Report.Attendance}}
	for _, line := range s.Sessions {
		t.Rows = append(t.Rows, []string{x.SessionNumber(line.Number), x.CertificateDate(certificate.DayOf(line.On)), x.Attendance.Total(line)})
	}
	return t
}

func (x *Texts) resultTable(r evaluation.ReportResult) certificate.Table {
	t := certificate.Table{
		Title: x.PoolTitle(r.Pool) + ". " + x.Result.Answered(r.View.Answered),
		Head:  []string{x.Result.Asked, x.Result.Mean, x.Result.Says},
	}
	for _, c := range r.View.Cells {
		asked := x.ItemText(c.Item)
		if c.Item.Source != "" {
			asked += " (" + Fill(x.Evaluation.Source, "{source}", c.Item.Source) + ")"
		}
		t.Rows = append(t.Rows, []string{asked, x.MeanText(c.Mean), x.Result.Sense[c.Mean.Sense(c.Item.Scale)]})
	}
	return t
}

// PoolTitle names the rounds of a view.
func (x *Texts) PoolTitle(p evaluation.Pool) string {
	var names []string
	for _, r := range p.Own {
		names = append(names, x.RoundTitle(r))
	}
	switch {
	case p.Single():
		return strings.Join(names, "")
	case p.Others > 0:
		return Fill(x.Report.Several, "{rounds}", strings.Join(names, "; ")) + ". " + strings.TrimSuffix(x.Result.Others, ".")
	}
	return Fill(x.Report.Several, "{rounds}", strings.Join(names, "; "))
}
