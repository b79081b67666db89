package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/jackc/pgx/v5/pgxpool"

	"samrum/internal/paths"
	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// newPractice makes a practice with one person, who supervises and administers.
func newPractice(ctx context.Context, p program, args []string) error {
	practice, first, err := p.readPractice(args)
	if err != nil {
		return err
	}
	return p.inDatabase(ctx, func(pool *pgxpool.Pool) error {
		practice, err := postgres.NewOwner(pool, time.Now).CreatePractice(ctx, practice, first)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(p.out, "Made the practice %s. Its supervisor signs in with %s, first of all by: samrum sign-in %s\n"+
			"Everybody can read %s on the practice's pages, until another address or none is set in %s.\n",
			practice.Name, first.Address, first.Address, practice.Mail, paths.Details)
		return err
	})
}

func (p program) readPractice(args []string) (practice supervision.Practice, first postgres.Someone, err error) {
	f := flag.NewFlagSet("practice new", flag.ContinueOnError)
	country := f.String("country", "SE", "SE, DK, NO or FI")
	name := f.String("name", "", "the practice's name (default its slug)")
	person := f.String("person", "", "the supervisor's name (default what stands before the @)")
	language := f.String("language", "", "sv, da, nb or en (default the country's)")
	zone := f.String("zone", "", "a time zone such as Europe/Stockholm (default the country's)")
	found, err := p.arguments(f, args, "SLUG", "ADDRESS")
	if err != nil {
		return practice, first, err
	}
	usual := supervision.Country(*country)
	speaks := cmp.Or(supervision.Language(*language), usual.Language())
	practice = supervision.Practice{
		Slug: found[0], Name: supervision.OneLine(cmp.Or(*name, found[0])), Country: supervision.Country(*country),
		Zone: cmp.Or(*zone, usual.Zone()), Languages: []supervision.Language{speaks},
	}
	address, ok := supervision.TidyAddress(found[1])
	before, _, _ := strings.Cut(address, "@")
	first = postgres.Someone{
		Name: supervision.OneLine(cmp.Or(*person, before)), Address: address, Language: speaks, Supervises: true, Administers: true,
	}
	practice.Mail = address
	if !ok {
		err = fmt.Errorf("%q is no e-mail address", found[1])
	}
	return practice, first, errors.Join(err, checkPractice(practice, first))
}

var slugForm = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$`)

func checkPractice(p supervision.Practice, first postgres.Someone) error {
	var errs []error
	for _, rule := range []struct {
		ok  bool
		why string
	}{
		{slugForm.MatchString(p.Slug), "the slug is up to 40 small letters, digits and hyphens, with no hyphen first or last"},
		{!supervision.Reserved(p.Slug), "the slug is a word of the program's own, choose another"},
		{short(p.Name), "-name is too long"},
		{short(first.Name), "-person is too long"},
		{slices.Contains(supervision.Countries, p.Country), "-country is SE, DK, NO or FI"},
		{slices.Contains(supervision.Languages, first.Language), "-language is sv, da, nb or en"},
		{slices.Contains(supervision.Zones, p.Zone), "-zone is one of " + strings.Join(supervision.Zones, ", ")},
	} {
		if !rule.ok {
			errs = append(errs, errors.New(rule.why))
		}
	}
	return errors.Join(errs...)
}

func short(name string) bool { return utf8.RuneCountInString(name) <= supervision.NameMax }
