package sample

import (
	"context"

	"samrum/internal/postgres"
	"samrum/internal/supervision"
)

// profiles are what the supervisors have written about themselves.
var profiles = map[string][]supervision.Profile{
	alma: {
		{
			Language: "sv", Title: "Socionom och handledare", Line: "Femton år i familjerätt och boendestöd.",
			Trainings: []supervision.Training{
				{Name: "Handledarutbildning för psykosocialt arbete", Provider: "Göteborgs universitet", Credits: "45 hp", Year: "2012–2014"},
				{Name: "Grundutbildning i psykoterapi, systemisk inriktning", Provider: "Uppsala universitet", Credits: "60 hp", Year: "2009"},
			},
			Memberships: []string{"Svensk Handledarförening", "Akademikerförbundet SSR"},
		},
		{
			Language: "da", Title: "Socionom (svensk socialrådgiver) og supervisor", Line: "Femten år i familieret og bostøtte.",
			Trainings: []supervision.Training{
				{Name: "Supervisoruddannelse i psykosocialt arbejde", Provider: "Göteborgs universitet", Credits: "45 ECTS", Year: "2012–2014"},
				{Name: "Grunduddannelse i systemisk psykoterapi", Provider: "Uppsala universitet", Credits: "60 ECTS", Year: "2009"},
			},
			Memberships: []string{"Svensk Handledarförening", "Akademikerförbundet SSR"},
		},
		{
			Language: "nb", Title: "Sosionom og veileder", Line: "Femten år i familierett og botjeneste.",
			Trainings: []supervision.Training{
				{Name: "Veilederutdanning i psykososialt arbeid", Provider: "Göteborgs universitet", Credits: "45 studiepoeng", Year: "2012–2014"},
				{Name: "Grunnutdanning i systemisk psykoterapi", Provider: "Uppsala universitet", Credits: "60 studiepoeng", Year: "2009"},
			},
			Memberships: []string{"Svensk Handledarförening", "Akademikerförbundet SSR"},
		},
		{
			Language: "en", Title: "Social worker and supervisor", Line: "Fifteen years in family law and supported housing.",
			Trainings: []supervision.Training{
				{Name: "Supervisor training in psychosocial work", Provider: "University of Gothenburg", Credits: "45 credits", Year: "2012–2014"},
				{Name: "Basic training in systemic psychotherapy", Provider: "Uppsala University", Credits: "60 credits", Year: "2009"},
			},
			Memberships: []string{"Svensk Handledarförening", "Akademikerförbundet SSR"},
		},
	},
	petra: {{
		Language: "sv", Title: "Legitimerad psykolog", Line: "Arbetar med grupper i psykiatri och boendestöd.",
		Trainings:   []supervision.Training{{Name: "Handledarutbildning för psykologer", Provider: "Stockholms universitet", Credits: "15 hp", Year: "2018"}},
		Memberships: []string{"Sveriges Psykologförbund"},
	}},
}

// present writes what each supervisor tells about herself.
func (f *filler) present(ctx context.Context) error {
	for _, address := range []string{alma, petra} {
		err := f.supervising(ctx, address, func(she postgres.Supervising) error {
			for _, p := range profiles[address] {
				if err := f.store.WriteProfile(ctx, she, p); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}
