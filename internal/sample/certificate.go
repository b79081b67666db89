package sample

import (
	"context"

	"samrum/internal/certificate"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// certify lets one member of Alma's have a certificate and another wait for
// hers. Who has not been at a held session asks for none.
func (f *filler) certify(ctx context.Context) error {
	for _, m := range []member{mira, karin} {
		id, err := f.askFor(ctx, m.address)
		if err != nil {
			return err
		}
		if m.address == mira.address && !id.IsZero() {
			if err := f.sign(ctx, id); err != nil {
				return err
			}
		}
	}
	return nil
}

type certificateID = supervision.ID[certificate.Document]

// askFor lets somebody say what she works as and ask for all that she has.
func (f *filler) askFor(ctx context.Context, address string) (id certificateID, err error) {
	err = f.as(ctx, address, func(login postgres.LoginHash) error {
		place, err := f.placeOf(ctx, login)
		if err != nil {
			return err
		}
		p := place.Preferences()
		p.Profession = "socionom"
		if err := f.store.ChangeMe(ctx, place.SignedIn, p); err != nil {
			return err
		}
		own, err := f.store.OwnHours(ctx, place)
		if err != nil {
			return err
		}
		q := certificate.Request{Kind: certificate.Received, Until: f.today(), Language: "sv", Workplace: "Familjerätten Norr"}
		for _, g := range own.Record.With(q.Kind) {
			q.Groups = append(q.Groups, g.ID)
		}
		if _, err := own.Record.Draft(q); err != nil {
			return nil // she has nothing to certify
		}
		id, err = f.store.AskCertificate(ctx, place, q, supervision.NewFormKey())
		return err
	})
	return id, err
}

// sign lets Alma approve it.
func (f *filler) sign(ctx context.Context, id certificateID) error {
	return f.as(ctx, alma, func(login postgres.LoginHash) error {
		place, err := f.placeOf(ctx, login)
		if err != nil {
			return err
		}
		asked, err := f.store.CertificateToSign(ctx, place, id)
		if err != nil {
			return err
		}
		add := certificate.Signing{Place: "Malmö", External: "yes", Focus: []certificate.Focus{"process", "case"}, OwnCases: true}
		d, err := asked.Document(place, add, f.today())
		if err != nil {
			return err
		}
		_, err = f.store.IssueCertificate(ctx, place, asked, d)
		return err
	})
}

func (f *filler) today() certificate.Day {
	return certificate.DayOf(f.at.In(supervision.Zone(Zone)))
}

func (f *filler) placeOf(ctx context.Context, login postgres.LoginHash) (postgres.Place, error) {
	who, err := f.store.WhoAsks(ctx, login)
	if err != nil {
		return postgres.Place{}, err
	}
	return who.InPractice()
}
