package postgres

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"samrum/internal/certificate"
)

// An IssuedCertificate is the newest version of one, for its holder and for those
// who approved it.
type IssuedCertificate struct {
	ID       certificateID
	Document certificate.Document
	File     string
	Signs    bool // the asker may make a new version
	counted
}

// Certificate reads the one with a number; ErrNotFound when it is not the
// asker's to see.
func (s *Store) Certificate(ctx context.Context, p Place, number certificate.Number) (i IssuedCertificate, err error) {
	const q = `
		select c.id, f.document, f.file, ` + signs + `, ` + changedParts + `
		from certificates c
		join certificate_files f on f.practice_id = c.practice_id and f.certificate_id = c.id and f.version = c.version
		where c.practice_id = $1 and c.number = $4 and (c.person_id = $2 or exists (
			select from certificate_files by where by.practice_id = c.practice_id and by.certificate_id = c.id and by.signed_by = $2))`
	err = s.read(ctx, p.practice.ID, func(b *pgx.Batch) {
		b.Queue(q, p.practice.ID, p.person.ID, s.Now(), number).QueryRow(func(row pgx.Row) error {
			return notFound(row.Scan(&i.ID, &i.Document, &i.File, &i.Signs, &i.Groups, &i.Sessions))
		})
	})
	if err != nil {
		return IssuedCertificate{}, fmt.Errorf("certificate %v: %w", number, err)
	}
	return i, nil
}

// Changed tells whether its sessions say something else by now.
func (i IssuedCertificate) Changed() bool { return i.changed(i.Document) }

// counted is what certificate c is counted of, where its mark is not what it was;
// else no sessions.
type counted struct {
	Groups   []groupID
	Sessions *[]certificate.Session
}

const changedParts = `c.groups, case when c.status = 'issued' and c.counted <> ` + countedNow + ` then (
	select ` + sessionsJSON + ` from (select c.practice_id, c.person_id) h cross join lateral ` + heldSessions + ` x) end as sessions`

// changed counts again. The signer's word on who is external goes for all of it.
func (c counted) changed(d certificate.Document) bool {
	if c.Sessions == nil {
		return false
	}
	external, _ := d.External()
	var chosen []certificate.Session
	for _, s := range *c.Sessions {
		if slices.Contains(c.Groups, s.Group) {
			s.External = external
			chosen = append(chosen, s)
		}
	}
	return d.Changed(chosen)
}

// A CertificateLine is one of a list for who signs.
type CertificateLine struct {
	ID        certificateID
	Name      string // whose it is
	Kind      certificate.Kind
	Number    certificate.Number // "" while it is asked for
	Version   int
	CreatedAt time.Time
	Changed   bool // attendance, since it was made
}

// certificateLines lists those that $2 may approve, or has: as JSON, so that a
// page's statement can take it along.
const certificateLines = `
	select coalesce(jsonb_agg(to_jsonb(l) order by l."CreatedAt", l."ID"), '[]') from (
		select c.id as "ID", pp.name as "Name", c.kind as "Kind", coalesce(c.number, '') as "Number", c.version as "Version", c.created_at as "CreatedAt",
			f.document as "Document", n.groups as "Groups", n.sessions as "Sessions"
		from (
			select c.* from certificates c
			where c.practice_id = $1 and c.status in ('asked', 'issued') and ` + signs + ` and {which}
			order by c.created_at desc, c.id limit {most}) c
		join practice_people pp on pp.practice_id = c.practice_id and pp.person_id = c.person_id
		left join certificate_files f on f.practice_id = c.practice_id and f.certificate_id = c.id and f.version = c.version
		cross join lateral (select ` + changedParts + `) n) l`

func certificatesWhere(which string, most int) string {
	return strings.NewReplacer("{which}", which, "{most}", strconv.Itoa(most)).Replace(certificateLines)
}

// linesOf reads what certificateLines lists.
func linesOf(list []byte) (lines []CertificateLine, err error) {
	var rows []struct {
		CertificateLine
		Document *certificate.Document
		counted
	}
	if err := json.Unmarshal(list, &rows); err != nil {
		return nil, fmt.Errorf("read certificates: %w", err)
	}
	for _, r := range rows {
		r.Changed = r.Document != nil && r.counted.changed(*r.Document)
		lines = append(lines, r.CertificateLine)
	}
	return lines, nil
}

// GroupCertificates are a group's that the asker may approve, and whether its
// hours are of supervision on supervision.
type GroupCertificates struct {
	Lines []CertificateLine
	Meta  bool
}

// GroupCertificates lists them, the earliest first.
func (s *Store) GroupCertificates(ctx context.Context, lead Lead) (c GroupCertificates, err error) {
	q := certificatesWhere(`c.kind <> 'given' and c.groups @> array[$4::uuid]`, ownMost)
	var list []byte
	err = s.read(ctx, lead.practice.ID, func(b *pgx.Batch) {
		b.Queue(`select (`+q+`), (select meta from groups where practice_id = $1 and id = $4)`, lead.practice.ID, lead.person.ID, s.Now(), lead.group.ID).
			QueryRow(func(row pgx.Row) error { return notFound(row.Scan(&list, &c.Meta)) })
	})
	if err == nil {
		c.Lines, err = linesOf(list)
	}
	if err != nil {
		return c, fmt.Errorf("certificates of group %v: %w", lead.group.ID, err)
	}
	return c, nil
}

// ChangeMeta says whether a group is supervised on the supervision that its
// members give.
func (s *Store) ChangeMeta(ctx context.Context, lead Lead, meta bool) error {
	err := s.write(ctx, lead.practice.ID, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, `update groups set meta = $3 where practice_id = $1 and id = $2`, lead.practice.ID, lead.group.ID, meta)
		return err
	})
	if err != nil {
		return fmt.Errorf("change what group %v is about: %w", lead.group.ID, err)
	}
	return nil
}

// toCertify limits certificateLines to those that wait for an answer or have been
// overtaken by a correction, which comes soon after a session: what is half a year
// old is counted again on the pages of its group and its own.
const toCertify = `case when c.status = 'asked' then c.kind <> 'given'
	when c.until_on < $3::timestamptz::date - 180 then false
	else c.counted <> ` + countedNow + ` end`

// A CertificateLetter is the job that tells somebody that her certificate has
// been signed.
type CertificateLetter struct {
	Practice    practiceID    `json:"practice"`
	Certificate certificateID `json:"certificate"`
	Version     int           `json:"version"`
}

// Kind names the job for River.
func (CertificateLetter) Kind() string { return "certificate_letter" }

// CertificateNews is what that letter says. No hours stand in it.
type CertificateNews struct {
	Letter
	Letterhead
	Person     personID // whom it goes to
	Number     certificate.Number
	Supervisor string
}

// CertificateNews reads what the letter has to tell; ErrNotFound when a newer
// version has come, or the person is gone.
func (s *Store) CertificateNews(ctx context.Context, job CertificateLetter) (n CertificateNews, err error) {
	const q = `
		select w.address, w.language, c.person_id, c.number, coalesce(pp.name, ''), l.practice, l.phone, l.reply_name, l.reply_to
		from certificates c
		join person_letter($1, c.person_id) w on true
		join letterhead($1, c.decided_by) l on true
		left join practice_people pp on pp.practice_id = c.practice_id and pp.person_id = c.decided_by
		where c.practice_id = $1 and c.id = $2 and c.version = $3 and c.status = 'issued'`
	err = s.read(ctx, job.Practice, func(b *pgx.Batch) {
		b.Queue(q, job.Practice, job.Certificate, job.Version).QueryRow(func(row pgx.Row) error {
			return notFound(row.Scan(&n.Address, &n.Language, &n.Person, &n.Number, &n.Supervisor, &n.Practice, &n.Phone, &n.ReplyName, &n.ReplyTo))
		})
	})
	if err != nil {
		return CertificateNews{}, fmt.Errorf("news of certificate %v: %w", job.Certificate, err)
	}
	return n, nil
}
