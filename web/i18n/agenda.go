package i18n

import (
	"strings"

	"samrum/internal/agenda"
	"samrum/internal/supervision"
)

// Agenda holds the words of how a session is planned and run.
type Agenda struct {
	Template    map[agenda.Code]string
	Kind        map[agenda.Kind]string
	Part        map[agenda.Title]string
	Instruction map[agenda.Instruction]string
	Material    map[agenda.Material]string
	Form        map[agenda.WorkForm]string
	Phase       map[agenda.PhaseCode]string
	Role        map[agenda.Role]string
	Do          map[agenda.PhaseCode]map[agenda.Role]string // one sentence for each
	Listen      map[agenda.Listening]string
	Reason      map[agenda.ReasonCode]string // why an item stands before the next
	WayOut      map[supervision.WayOutCode]string
	Fits        string // {minutes} of {length}
	Over, Left  string // follows Fits: {n} minutes
	Short       string // a label
	TooShort    string // {n} minutes
}

// PlanSum returns "98 of 90 minutes, 8 too many", "85 of 90 minutes, 5 left" or
// "90 of 90 minutes".
func (a Agenda) PlanSum(t agenda.Total) string {
	sum := strings.NewReplacer("{minutes}", number(t.Minutes), "{length}", number(t.Length)).Replace(a.Fits)
	switch {
	case t.Over() > 0:
		sum += strings.ReplaceAll(a.Over, "{n}", number(t.Over()))
	case t.Left() > 0:
		sum += strings.ReplaceAll(a.Left, "{n}", number(t.Left()))
	}
	return sum
}

// ReadingWayOut returns what a group may do about chapters that do not fit.
func (a Agenda) ReadingWayOut(way supervision.WayOut) string {
	return strings.ReplaceAll(a.WayOut[way.Code], "{n}", number(way.N))
}

var agendaTexts = four[Agenda]{
	sv: Agenda{
		Template: map[agenda.Code]string{
			"case_one_90": "Ett ärende på djupet", "case_two_90": "Två ärenden", "case_three_90": "Tre korta ärenden", "process_90": "Processhandledning", "mixed_90": "Ärende och process", "two_part_90": "Bok och ärenden, hälften av varje",
			"start_up_120": "Första träffen", "network_map_120": "Nätverkskarta", "evaluation_90": "Utvärdering", "half_day_180": "Halvdag med rollspel", "peer_90": "Kollegial handledning", "individual_60": "Individuell handledning",
		},
		Kind: map[agenda.Kind]string{
			"landing": "Landning", "welcome": "Välkomna", "roles": "Roller", "check_in": "Incheckning", "back_look": "Återblick", "inventory": "Inventering", "question": "Frågan", "case": "Ärende", "process": "Process", "reading": "Läsning", "summary": "Sammanfattning", "reflection": "Reflektion",
			"image_work": "Bildarbete", "role_play": "Rollspel", "sculpture": "Gestaltning", "talk": "Samtal", "evaluation": "Utvärdering", "agreement": "Överenskommelse", "planning": "Planering", "learning": "Lärdomar", "next_step": "Nästa steg", "pause": "Paus", "check_out": "Avslutande runda",
		},
		Part: map[agenda.Title]string{
			"check_in": "Incheckning", "back_look": "Återblick på förra gången", "inventory": "Inventering och tidsplan", "case_in_depth": "Ärende med reflekterande team", "general": "Vad är allmängiltigt?", "closing_next": "Avslutande runda, nästa gång",
			"check_in_back_look": "Incheckning och återblick", "case_1": "Ärende 1", "case_2": "Ärende 2", "case_3": "Ärende 3", "learning": "Lärdomar",
			"silent_landing": "Landning i tystnad", "image_round": "Runda med bildkort: hur är det i arbetet nu?", "theme": "Vi väljer dagens tema", "exploring": "Utforskande (samtal, bild eller gestaltning)", "between_us": "Vad händer mellan oss, och i mötet med klienterna?", "everyday_agreements": "Överenskommelser i vardagen", "closing": "Avslutande runda",
			"case": "Ärende", "pause": "Paus", "team_and_role": "Process: vi som grupp och våra roller",
			"check_in_order": "Incheckning, prioritering", "reading_each": "Läsning: en sak var som fastnade", "reading_experience": "Tema 1: egna erfarenheter", "reading_task": "Tema 2: vårt uppdrag och vår organisation", "reading_take_along": "Vad tar vi med oss?", "closing_reading": "Avslut, nästa läsning, vem tar ärende",
			"welcome": "Välkomna, och varför vi ses", "presentations": "Presentation och förväntningar", "how_we_work": "Så arbetar vi, och våra roller", "our_agreement": "Vår överenskommelse: ramar, tystnadsplikt, avidentifiering, chefen", "case_taster": "Ett kort ärende som smakprov", "dates": "Tider och praktiska saker",
			"the_question": "Frågan", "map_drawing": "Kartan ritas", "map_interview": "Intervju kring kartan", "map_reflection": "Gruppen reflekterar över kartan", "map_wished": "Den önskade kartan", "next_step": "Nästa steg",
			"evaluation_form": "Var och en svarar i tystnad", "evaluation_result": "Resultatet visas för alla", "keep_change": "Samtal: vad behåller vi, vad ändrar vi?", "case_short": "Ett kort ärende", "term_agreements": "Överenskommelser för nästa termin",
			"role_play": "Rollspel, och vad det väckte", "planning": "Planering framåt", "hand_out_roles": "Vi delar ut roller", "landing": "Landning", "important_today": "Vad är viktigt i dag?", "case_or_process": "Ärende eller process", "next_step_date": "Nästa steg och nästa tid",
			"item": "Ärende", "open_time": "Öppen tid", "reading_summary": "Kapitlen i korthet",
		},
		Instruction: map[agenda.Instruction]string{
			"reflecting_team": "Den som tar upp ärendet berättar och lyssnar sedan medan de andra talar med varandra.", "silence": "Alla är tysta. Den som leder säger när tiden är ute.", "round": "En i taget, laget runt. Det går bra att säga pass.", "image_cards": "Välj ett kort som liknar hur det är nu, och säg några ord om det.",
			"sculpture": "Visa först, tala sedan. Den som inte vill vara med tittar på.", "role_play": "Värm upp, bygg scenen, spela, byt roller, gå ur rollerna och berätta vad det väckte. Ingen måste spela.",
			"network_map": "Rita den det gäller i mitten och de andra runt omkring: nära eller långt bort, med roller i stället för namn.", "map_interview": "Vem saknas? Vem skulle kunna betyda mer?", "map_wished": "Rita om kartan så som den skulle kunna se ut om ett år.",
			"peer_roles": "En leder och håller tiden, en tar upp ärendet, de andra är team.", "reading_summary": "De som har läst berättar det viktigaste för dem som inte hann.",
		},
		Material: map[agenda.Material]string{
			"image_cards": "bildkort", "paper_and_pens": "papper och pennor", "whiteboard": "tavla", "open_floor": "fri golvyta", "loose_chairs": "lösa stolar", "book": "boken", "evaluation_form": "formulär", "clock": "klocka",
		},
		Form: map[agenda.WorkForm]string{"plain": "Samtal", "reflecting_team": "Reflekterande team", "role_play": "Rollspel", "network_map": "Nätverkskarta"},
		Phase: map[agenda.PhaseCode]string{
			"question": "Fråga och situation", "interview": "Klargörande intervju", "team": "Teamet reflekterar", "response": "Vad fastnade?", "open_talk": "Öppet samtal", "next_step": "Nästa steg",
			"warm_up": "Uppvärmning", "scene": "Scenen byggs", "enactment": "Spel och rollbyte", "de_roling": "Ur rollerna", "sharing": "Vad väckte det?", "link_back": "Tillbaka till frågan",
		},
		Role: map[agenda.Role]string{"presenter": "Den som tar upp ärendet", "leader": "Handledaren", "team": "Teamet"},
		Do: map[agenda.PhaseCode]map[agenda.Role]string{
			"question":  {"presenter": "Berätta kort och säg vad du vill ha hjälp med.", "leader": "Se till att frågan blir tydlig.", "team": "Lyssna, var och en efter sitt."},
			"interview": {"presenter": "Svara som det är. Du får också säga att du inte vet.", "leader": "Ställ öppna frågor, inga förslag.", "team": "Lyssna utan att avbryta."},
			"team":      {"presenter": "Lyssna, lite bortvänd. Du behöver inte svara på något.", "leader": "Håll tiden och se till att alla får ordet.", "team": "Tala med varandra, prövande och utifrån er själva."},
			"response":  {"presenter": "Säg vad som fastnade. Du behöver inte försvara något.", "leader": "Ge tid, och fråga inte vidare.", "team": "Lyssna utan att lägga till."},
			"open_talk": {"presenter": "Fråga det du vill, och säg om du vill ha råd.", "leader": "Håll samtalet vid frågan.", "team": "Tala fritt. Ge råd bara om det efterfrågas."},
			"next_step": {"presenter": "Säg med egna ord vad du gör härnäst.", "leader": "Avsluta här. Ärendet tas inte upp igen efteråt.", "team": "Lyssna."},
			"warm_up":   {"presenter": "Säg vilken stund du vill se närmare på.", "leader": "Värm upp gruppen, och säg att ingen måste spela.", "team": "Känn efter om du vill spela eller titta på. Båda går lika bra."},
			"scene":     {"presenter": "Visa var det är och vilka som är med, och be någon spela var och en.", "leader": "Hjälp till att ställa upp scenen, utan riktiga namn.", "team": "Säg ja eller nej till en roll. Du behöver inte säga varför."},
			"enactment": {"presenter": "Spela det som det var, och byt sedan plats med den andra.", "leader": "Säg när rollerna byts, och bryt när det räcker.", "team": "Spela det du har fått veta. Du får gå ur när du vill."},
			"de_roling": {"presenter": "Lämna scenen och säg ditt eget namn.", "leader": "Se till att var och en går ur sin roll, den som bytte likaså.", "team": "Skaka av dig rollen och säg: jag är jag igen."},
			"sharing":   {"presenter": "Lyssna. Du behöver inte svara på något.", "leader": "Se till att ingen tolkar eller ger råd.", "team": "Berätta vad det väckte i dig, inte vad den andra borde göra."},
			"link_back": {"presenter": "Säg vad du tar med dig till din fråga.", "leader": "Knyt ihop med frågan, och avsluta här.", "team": "Lyssna."},
		},
		Listen: map[agenda.Listening]string{
			"values": "vad som är viktigt för den som berättar", "strengths": "vad som redan fungerar", "those_it_is_about": "hur det är för dem det gäller", "feelings": "vilka känslor som finns med", "system": "organisationen och alla runt omkring", "unsaid": "det som inte sägs",
		},
		Reason: map[agenda.ReasonCode]string{
			"more_urgent": "mer brådskande", "waited_longer": "har väntat längre", "less_space": "har haft minst utrymme den här terminen", "question_ready": "frågan är klar", "registered_earlier": "anmäldes tidigare",
		},
		WayOut: map[supervision.WayOutCode]string{
			"drop_chapters": "Hoppa över kapitel: {n}", "add_sessions": "Lägg till träffar: {n}", "longer_half": "Ge boken längre tid, kapitel per träff: {n}", "spread_evenly": "Fördela jämnt, kapitel som mest på en träff: {n}",
		},
		Fits: "{minutes} av {length} minuter", Over: ", {n} för mycket", Left: ", {n} kvar", Short: "kort fråga", TooShort: "Upplägget behöver minst {n} minuter.",
	},
	da: Agenda{
		Template: map[agenda.Code]string{
			"case_one_90": "Én sag i dybden", "case_two_90": "To sager", "case_three_90": "Tre korte sager", "process_90": "Processupervision", "mixed_90": "Sag og proces", "two_part_90": "Bog og sager, lige meget af hver",
			"start_up_120": "Det første møde", "network_map_120": "Netværkskort", "evaluation_90": "Evaluering", "half_day_180": "Halv dag med rollespil", "peer_90": "Kollegial supervision", "individual_60": "Individuel supervision",
		},
		Kind: map[agenda.Kind]string{
			"landing": "Ankomst", "welcome": "Velkommen", "roles": "Roller", "check_in": "Check-in", "back_look": "Opfølgning", "inventory": "Dagens emner", "question": "Spørgsmålet", "case": "Sag", "process": "Proces", "reading": "Læsning", "summary": "Resumé", "reflection": "Refleksion",
			"image_work": "Arbejde med billeder", "role_play": "Rollespil", "sculpture": "Skulptur", "talk": "Samtale", "evaluation": "Evaluering", "agreement": "Aftale", "planning": "Planlægning", "learning": "Læring", "next_step": "Næste skridt", "pause": "Pause", "check_out": "Afsluttende runde",
		},
		Part: map[agenda.Title]string{
			"check_in": "Check-in", "back_look": "Opfølgning fra sidst", "inventory": "Dagens emner og tidsplan", "case_in_depth": "Sag med reflekterende team", "general": "Hvad er alment?", "closing_next": "Afsluttende runde, næste gang",
			"check_in_back_look": "Check-in og opfølgning", "case_1": "Sag 1", "case_2": "Sag 2", "case_3": "Sag 3", "learning": "Læring",
			"silent_landing": "Stille ankomst", "image_round": "Runde med billedkort: hvordan er arbejdet lige nu?", "theme": "Vi vælger dagens tema", "exploring": "Udforskning (samtale, billede eller skulptur)", "between_us": "Hvad sker der mellem os, og i mødet med borgerne?", "everyday_agreements": "Aftaler til hverdagen", "closing": "Afsluttende runde",
			"case": "Sag", "pause": "Pause", "team_and_role": "Proces: os som gruppe og vores roller",
			"check_in_order": "Check-in, prioritering", "reading_each": "Læsning: én ting hver, der gjorde indtryk", "reading_experience": "Tema 1: egne erfaringer", "reading_task": "Tema 2: vores opgave og organisation", "reading_take_along": "Hvad tager vi med?", "closing_reading": "Afslutning, næste læsning, hvem har en sag",
			"welcome": "Velkommen, og hvorfor vi mødes", "presentations": "Præsentation og forventninger", "how_we_work": "Sådan arbejder vi, og vores roller", "our_agreement": "Vores aftale: rammer, tavshedspligt, anonymisering, lederen", "case_taster": "En kort sag som smagsprøve", "dates": "Datoer og praktiske ting",
			"the_question": "Spørgsmålet", "map_drawing": "Kortet tegnes", "map_interview": "Interview om kortet", "map_reflection": "Gruppen reflekterer over kortet", "map_wished": "Det ønskede kort", "next_step": "Næste skridt",
			"evaluation_form": "Alle svarer hver for sig i stilhed", "evaluation_result": "Resultatet vises for alle", "keep_change": "Samtale: hvad beholder vi, hvad ændrer vi?", "case_short": "En kort sag", "term_agreements": "Aftaler for det næste halvår",
			"role_play": "Rollespil, og hvad det vakte", "planning": "Planlægning fremad", "hand_out_roles": "Vi fordeler roller", "landing": "Ankomst", "important_today": "Hvad er vigtigt i dag?", "case_or_process": "Sag eller proces", "next_step_date": "Næste skridt og næste tid",
			"item": "Sag", "open_time": "Åben tid", "reading_summary": "Kapitlerne kort fortalt",
		},
		Instruction: map[agenda.Instruction]string{
			"reflecting_team": "Den, der har sagen, fortæller og lytter derefter, mens de andre taler med hinanden.", "silence": "Alle er stille. Den, der leder, siger til, når tiden er gået.", "round": "Én ad gangen, hele vejen rundt. Det er i orden at sige pas.", "image_cards": "Vælg et kort, der ligner, hvordan det er nu, og sig nogle få ord om det.",
			"sculpture": "Vis først, tal bagefter. Den, der ikke vil være med, ser på.", "role_play": "Varm op, byg scenen, spil, byt roller, gå ud af rollerne, og fortæl, hvad det vakte. Ingen skal spille.",
			"network_map": "Tegn den, det handler om, i midten og de andre udenom: tæt på eller langt væk, med roller i stedet for navne.", "map_interview": "Hvem mangler? Hvem kunne komme til at betyde mere?", "map_wished": "Tegn kortet om, sådan som det kunne se ud om et år.",
			"peer_roles": "Én leder og holder tiden, én har sagen, de andre er team.", "reading_summary": "De, der har læst, fortæller det vigtigste til dem, der ikke nåede det.",
		},
		Material: map[agenda.Material]string{
			"image_cards": "billedkort", "paper_and_pens": "papir og penne", "whiteboard": "tavle", "open_floor": "fri gulvplads", "loose_chairs": "løse stole", "book": "bogen", "evaluation_form": "skema", "clock": "ur",
		},
		Form: map[agenda.WorkForm]string{"plain": "Samtale", "reflecting_team": "Reflekterende team", "role_play": "Rollespil", "network_map": "Netværkskort"},
		Phase: map[agenda.PhaseCode]string{
			"question": "Spørgsmål og situation", "interview": "Afklarende interview", "team": "Teamet reflekterer", "response": "Hvad gjorde indtryk?", "open_talk": "Åben samtale", "next_step": "Næste skridt",
			"warm_up": "Opvarmning", "scene": "Scenen sættes", "enactment": "Spil og rollebytte", "de_roling": "Ud af rollerne", "sharing": "Hvad vakte det?", "link_back": "Tilbage til spørgsmålet",
		},
		Role: map[agenda.Role]string{"presenter": "Den, der har sagen", "leader": "Supervisor", "team": "Teamet"},
		Do: map[agenda.PhaseCode]map[agenda.Role]string{
			"question":  {"presenter": "Fortæl kort, og sig, hvad du ønsker hjælp til.", "leader": "Sørg for, at spørgsmålet bliver klart.", "team": "Lyt, hver efter sit."},
			"interview": {"presenter": "Svar, som det er. Du må også sige, at du ikke ved det.", "leader": "Stil åbne spørgsmål, ingen forslag.", "team": "Lyt uden at afbryde."},
			"team":      {"presenter": "Lyt, lidt bortvendt. Du skal ikke svare på noget.", "leader": "Hold tiden, og sørg for, at alle får ordet.", "team": "Tal med hinanden, prøvende og ud fra jer selv."},
			"response":  {"presenter": "Sig, hvad der gjorde indtryk. Du skal ikke forsvare noget.", "leader": "Giv tid, og spørg ikke videre.", "team": "Lyt uden at lægge til."},
			"open_talk": {"presenter": "Spørg om det, du vil, og sig, om du ønsker råd.", "leader": "Hold samtalen ved spørgsmålet.", "team": "Tal frit. Giv kun råd, hvis der bliver spurgt om det."},
			"next_step": {"presenter": "Sig med dine egne ord, hvad du gør nu.", "leader": "Slut her. Sagen tages ikke op igen bagefter.", "team": "Lyt."},
			"warm_up":   {"presenter": "Sig, hvilken stund du vil se nærmere på.", "leader": "Varm gruppen op, og sig, at ingen skal spille med.", "team": "Mærk efter, om du vil spille eller se på. Begge dele er lige godt."},
			"scene":     {"presenter": "Vis, hvor det er, og hvem der er med, og bed nogen spille hver af dem.", "leader": "Hjælp med at stille scenen op, uden rigtige navne.", "team": "Sig ja eller nej til en rolle. Du behøver ikke sige hvorfor."},
			"enactment": {"presenter": "Spil det, som det var, og byt så plads med den anden.", "leader": "Sig til, når rollerne byttes, og stop, når det er nok.", "team": "Spil det, du har fået at vide. Du må gå ud, når du vil."},
			"de_roling": {"presenter": "Forlad scenen, og sig dit eget navn.", "leader": "Sørg for, at hver især går ud af sin rolle, også den, der byttede.", "team": "Ryst rollen af dig, og sig: Jeg er mig igen."},
			"sharing":   {"presenter": "Lyt. Du behøver ikke svare på noget.", "leader": "Sørg for, at ingen tolker eller giver råd.", "team": "Fortæl, hvad det vakte i dig, ikke hvad den anden burde gøre."},
			"link_back": {"presenter": "Sig, hvad du tager med dig til dit spørgsmål.", "leader": "Knyt til spørgsmålet, og slut her.", "team": "Lyt."},
		},
		Listen: map[agenda.Listening]string{
			"values": "hvad der er vigtigt for den, der fortæller", "strengths": "hvad der allerede virker", "those_it_is_about": "hvordan det er for dem, det handler om", "feelings": "hvilke følelser der er til stede", "system": "organisationen og alle omkring", "unsaid": "det, der ikke bliver sagt",
		},
		Reason: map[agenda.ReasonCode]string{
			"more_urgent": "haster mere", "waited_longer": "har ventet længere", "less_space": "har haft mindst plads dette halvår", "question_ready": "spørgsmålet er klar", "registered_earlier": "blev meldt ind tidligere",
		},
		WayOut: map[supervision.WayOutCode]string{
			"drop_chapters": "Spring kapitler over: {n}", "add_sessions": "Læg møder til: {n}", "longer_half": "Giv bogen længere tid, kapitler pr. møde: {n}", "spread_evenly": "Fordel jævnt, kapitler højst på et møde: {n}",
		},
		Fits: "{minutes} af {length} minutter", Over: ", {n} for meget", Left: ", {n} tilbage", Short: "kort spørgsmål", TooShort: "Programmet kræver mindst {n} minutter.",
	},
	nb: Agenda{
		Template: map[agenda.Code]string{
			"case_one_90": "Én sak i dybden", "case_two_90": "To saker", "case_three_90": "Tre korte saker", "process_90": "Prosessveiledning", "mixed_90": "Sak og prosess", "two_part_90": "Bok og saker, like mye av hvert",
			"start_up_120": "Det første møtet", "network_map_120": "Nettverkskart", "evaluation_90": "Evaluering", "half_day_180": "Halv dag med rollespill", "peer_90": "Kollegaveiledning", "individual_60": "Individuell veiledning",
		},
		Kind: map[agenda.Kind]string{
			"landing": "Landing", "welcome": "Velkommen", "roles": "Roller", "check_in": "Innsjekk", "back_look": "Oppfølging", "inventory": "Saker i dag", "question": "Spørsmålet", "case": "Sak", "process": "Prosess", "reading": "Lesing", "summary": "Sammendrag", "reflection": "Refleksjon",
			"image_work": "Arbeid med bilder", "role_play": "Rollespill", "sculpture": "Skulpturering", "talk": "Samtale", "evaluation": "Evaluering", "agreement": "Avtale", "planning": "Planlegging", "learning": "Læring", "next_step": "Neste steg", "pause": "Pause", "check_out": "Avslutningsrunde",
		},
		Part: map[agenda.Title]string{
			"check_in": "Innsjekk", "back_look": "Oppfølging fra sist", "inventory": "Saker i dag og tidsplan", "case_in_depth": "Sak med reflekterende team", "general": "Hva er allment?", "closing_next": "Avslutningsrunde, neste gang",
			"check_in_back_look": "Innsjekk og oppfølging", "case_1": "Sak 1", "case_2": "Sak 2", "case_3": "Sak 3", "learning": "Læring",
			"silent_landing": "Stille landing", "image_round": "Runde med bildekort: hvordan er arbeidet nå?", "theme": "Vi velger dagens tema", "exploring": "Utforsking (samtale, bilde eller skulptur)", "between_us": "Hva skjer mellom oss, og i møtet med brukerne?", "everyday_agreements": "Avtaler i hverdagen", "closing": "Avslutningsrunde",
			"case": "Sak", "pause": "Pause", "team_and_role": "Prosess: vi som gruppe og rollene våre",
			"check_in_order": "Innsjekk, prioritering", "reading_each": "Lesing: én ting hver som festet seg", "reading_experience": "Tema 1: egne erfaringer", "reading_task": "Tema 2: vårt oppdrag og vår organisasjon", "reading_take_along": "Hva tar vi med oss?", "closing_reading": "Avslutning, neste lesing, hvem har sak",
			"welcome": "Velkommen, og hvorfor vi møtes", "presentations": "Presentasjon og forventninger", "how_we_work": "Slik arbeider vi, og rollene våre", "our_agreement": "Avtalen vår: rammer, taushetsplikt, anonymisering, lederen", "case_taster": "En kort sak som smakebit", "dates": "Datoer og praktiske ting",
			"the_question": "Spørsmålet", "map_drawing": "Kartet tegnes", "map_interview": "Intervju om kartet", "map_reflection": "Gruppen reflekterer over kartet", "map_wished": "Det ønskede kartet", "next_step": "Neste steg",
			"evaluation_form": "Alle svarer hver for seg i stillhet", "evaluation_result": "Resultatet vises for alle", "keep_change": "Samtale: hva beholder vi, hva endrer vi?", "case_short": "En kort sak", "term_agreements": "Avtaler for neste semester",
			"role_play": "Rollespill, og hva det vekket", "planning": "Planlegging framover", "hand_out_roles": "Vi fordeler roller", "landing": "Landing", "important_today": "Hva er viktig i dag?", "case_or_process": "Sak eller prosess", "next_step_date": "Neste steg og neste tid",
			"item": "Sak", "open_time": "Åpen tid", "reading_summary": "Kapitlene i korte trekk",
		},
		Instruction: map[agenda.Instruction]string{
			"reflecting_team": "Den som har saken, forteller og lytter så mens de andre snakker med hverandre.", "silence": "Alle er stille. Den som leder, sier fra når tiden er ute.", "round": "Én om gangen, hele runden. Det er greit å si pass.", "image_cards": "Velg et kort som ligner på hvordan det er nå, og si noen ord om det.",
			"sculpture": "Vis først, snakk etterpå. Den som ikke vil være med, ser på.", "role_play": "Varm opp, bygg scenen, spill, bytt roller, gå ut av rollene og fortell hva det vekket. Ingen må spille.",
			"network_map": "Tegn den det gjelder i midten og de andre rundt: nær eller langt unna, med roller i stedet for navn.", "map_interview": "Hvem mangler? Hvem kunne komme til å bety mer?", "map_wished": "Tegn kartet på nytt slik det kunne se ut om et år.",
			"peer_roles": "Én leder og holder tiden, én har saken, de andre er team.", "reading_summary": "De som har lest, forteller det viktigste til dem som ikke rakk det.",
		},
		Material: map[agenda.Material]string{
			"image_cards": "bildekort", "paper_and_pens": "papir og penner", "whiteboard": "tavle", "open_floor": "fri gulvplass", "loose_chairs": "løse stoler", "book": "boken", "evaluation_form": "skjema", "clock": "klokke",
		},
		Form: map[agenda.WorkForm]string{"plain": "Samtale", "reflecting_team": "Reflekterende team", "role_play": "Rollespill", "network_map": "Nettverkskart"},
		Phase: map[agenda.PhaseCode]string{
			"question": "Spørsmål og situasjon", "interview": "Avklarende intervju", "team": "Teamet reflekterer", "response": "Hva festet seg?", "open_talk": "Åpen samtale", "next_step": "Neste steg",
			"warm_up": "Oppvarming", "scene": "Scenen settes", "enactment": "Spill og rollebytte", "de_roling": "Ut av rollene", "sharing": "Hva vekket det?", "link_back": "Tilbake til spørsmålet",
		},
		Role: map[agenda.Role]string{"presenter": "Den som har saken", "leader": "Veilederen", "team": "Teamet"},
		Do: map[agenda.PhaseCode]map[agenda.Role]string{
			"question":  {"presenter": "Fortell kort, og si hva du ønsker hjelp til.", "leader": "Sørg for at spørsmålet blir tydelig.", "team": "Lytt, hver etter sitt."},
			"interview": {"presenter": "Svar som det er. Du kan også si at du ikke vet.", "leader": "Still åpne spørsmål, ingen forslag.", "team": "Lytt uten å avbryte."},
			"team":      {"presenter": "Lytt, litt bortvendt. Du trenger ikke svare på noe.", "leader": "Hold tiden, og sørg for at alle får ordet.", "team": "Snakk med hverandre, prøvende og ut fra dere selv."},
			"response":  {"presenter": "Si hva som festet seg. Du trenger ikke forsvare noe.", "leader": "Gi tid, og ikke spør videre.", "team": "Lytt uten å legge til noe."},
			"open_talk": {"presenter": "Spør om det du vil, og si om du ønsker råd.", "leader": "Hold samtalen ved spørsmålet.", "team": "Snakk fritt. Gi bare råd hvis det blir spurt om det."},
			"next_step": {"presenter": "Si med egne ord hva du gjør nå.", "leader": "Avslutt her. Saken tas ikke opp igjen etterpå.", "team": "Lytt."},
			"warm_up":   {"presenter": "Si hvilken stund du vil se nærmere på.", "leader": "Varm opp gruppen, og si at ingen må spille.", "team": "Kjenn etter om du vil spille eller se på. Begge deler er like bra."},
			"scene":     {"presenter": "Vis hvor det er og hvem som er med, og be noen spille hver av dem.", "leader": "Hjelp til med å stille opp scenen, uten virkelige navn.", "team": "Si ja eller nei til en rolle. Du trenger ikke si hvorfor."},
			"enactment": {"presenter": "Spill det slik det var, og bytt så plass med den andre.", "leader": "Si fra når rollene byttes, og stopp når det er nok.", "team": "Spill det du har fått vite. Du kan gå ut når du vil."},
			"de_roling": {"presenter": "Forlat scenen og si ditt eget navn.", "leader": "Sørg for at hver enkelt går ut av rollen sin, også den som byttet.", "team": "Rist av deg rollen og si: Jeg er meg igjen."},
			"sharing":   {"presenter": "Lytt. Du trenger ikke svare på noe.", "leader": "Sørg for at ingen tolker eller gir råd.", "team": "Fortell hva det vekket i deg, ikke hva den andre burde gjøre."},
			"link_back": {"presenter": "Si hva du tar med deg til spørsmålet ditt.", "leader": "Knytt det til spørsmålet, og avslutt her.", "team": "Lytt."},
		},
		Listen: map[agenda.Listening]string{
			"values": "hva som er viktig for den som forteller", "strengths": "hva som allerede virker", "those_it_is_about": "hvordan det er for dem det gjelder", "feelings": "hvilke følelser som er til stede", "system": "organisasjonen og alle rundt", "unsaid": "det som ikke blir sagt",
		},
		Reason: map[agenda.ReasonCode]string{
			"more_urgent": "haster mer", "waited_longer": "har ventet lenger", "less_space": "har hatt minst plass dette semesteret", "question_ready": "spørsmålet er klart", "registered_earlier": "ble meldt inn tidligere",
		},
		WayOut: map[supervision.WayOutCode]string{
			"drop_chapters": "Hopp over kapitler: {n}", "add_sessions": "Legg til møter: {n}", "longer_half": "Gi boken lengre tid, kapitler per møte: {n}", "spread_evenly": "Fordel jevnt, kapitler på det meste på et møte: {n}",
		},
		Fits: "{minutes} av {length} minutter", Over: ", {n} for mye", Left: ", {n} igjen", Short: "kort spørsmål", TooShort: "Opplegget trenger minst {n} minutter.",
	},
	en: Agenda{
		Template: map[agenda.Code]string{
			"case_one_90": "One case in depth", "case_two_90": "Two cases", "case_three_90": "Three short cases", "process_90": "Process supervision", "mixed_90": "Case and process", "two_part_90": "Book and cases, half each",
			"start_up_120": "The first session", "network_map_120": "Network map", "evaluation_90": "Evaluation", "half_day_180": "Half a day with role-play", "peer_90": "Peer supervision", "individual_60": "Individual supervision",
		},
		Kind: map[agenda.Kind]string{
			"landing": "Arriving", "welcome": "Welcome", "roles": "Roles", "check_in": "Check-in", "back_look": "Looking back", "inventory": "Inventory", "question": "The question", "case": "Case", "process": "Process", "reading": "Reading", "summary": "Summary", "reflection": "Reflection",
			"image_work": "Work with images", "role_play": "Role-play", "sculpture": "Sculpture", "talk": "Talk", "evaluation": "Evaluation", "agreement": "Agreement", "planning": "Planning", "learning": "Learning", "next_step": "Next step", "pause": "Break", "check_out": "Closing round",
		},
		Part: map[agenda.Title]string{
			"check_in": "Check-in", "back_look": "Looking back at last time", "inventory": "Inventory and time plan", "case_in_depth": "Case with a reflecting team", "general": "What holds in general?", "closing_next": "Closing round, next time",
			"check_in_back_look": "Check-in and looking back", "case_1": "Case 1", "case_2": "Case 2", "case_3": "Case 3", "learning": "Learning",
			"silent_landing": "Arriving in silence", "image_round": "Round with image cards: how is work at the moment?", "theme": "We choose today’s theme", "exploring": "Exploring (talk, image or sculpture)", "between_us": "What happens between us, and with those we work for?", "everyday_agreements": "Agreements for every day", "closing": "Closing round",
			"case": "Case", "pause": "Break", "team_and_role": "Process: us as a group and our roles",
			"check_in_order": "Check-in, priorities", "reading_each": "Reading: one thing each that stayed with us", "reading_experience": "Theme 1: our own experience", "reading_task": "Theme 2: our task and our organisation", "reading_take_along": "What do we take with us?", "closing_reading": "Closing, next reading, who brings a case",
			"welcome": "Welcome, and why we meet", "presentations": "Introductions and expectations", "how_we_work": "How we work, and our roles", "our_agreement": "Our agreement: frame, confidentiality, leaving out who it is about, the manager", "case_taster": "A short case as a taster", "dates": "Dates and practical matters",
			"the_question": "The question", "map_drawing": "Drawing the map", "map_interview": "Interview around the map", "map_reflection": "The group reflects on the map", "map_wished": "The wished-for map", "next_step": "Next step",
			"evaluation_form": "Everybody answers in silence", "evaluation_result": "The result is shown to all", "keep_change": "Talk: what do we keep, what do we change?", "case_short": "A short case", "term_agreements": "Agreements for next term",
			"role_play": "Role-play, and what it stirred", "planning": "Planning ahead", "hand_out_roles": "We hand out roles", "landing": "Arriving", "important_today": "What is important today?", "case_or_process": "Case or process", "next_step_date": "Next step and next date",
			"item": "Case", "open_time": "Open time", "reading_summary": "The chapters in short",
		},
		Instruction: map[agenda.Instruction]string{
			"reflecting_team": "Whoever brings the case tells it, and then listens while the others talk with each other.", "silence": "Everybody is silent. Whoever leads says when the time is out.", "round": "One at a time, all the way round. It is fine to pass.", "image_cards": "Choose a card that is like how things are now, and say a few words about it.",
			"sculpture": "Show first, talk afterwards. Who does not want to take part looks on.", "role_play": "Warm up, set the scene, play, change roles, step out of the roles and tell what it stirred. Nobody has to play.",
			"network_map": "Draw the person it is about in the middle and the others around: close or far away, with roles instead of names.", "map_interview": "Who is missing? Who could come to mean more?", "map_wished": "Draw the map again as it could look in a year.",
			"peer_roles": "One leads and keeps time, one brings the case, the others are the team.", "reading_summary": "Those who have read tell what matters most to those who had no time.",
		},
		Material: map[agenda.Material]string{
			"image_cards": "image cards", "paper_and_pens": "paper and pens", "whiteboard": "whiteboard", "open_floor": "free floor space", "loose_chairs": "loose chairs", "book": "the book", "evaluation_form": "form", "clock": "clock",
		},
		Form: map[agenda.WorkForm]string{"plain": "Talk", "reflecting_team": "Reflecting team", "role_play": "Role-play", "network_map": "Network map"},
		Phase: map[agenda.PhaseCode]string{
			"question": "Question and situation", "interview": "Clarifying interview", "team": "The team reflects", "response": "What struck me?", "open_talk": "Open talk", "next_step": "Next step",
			"warm_up": "Warm-up", "scene": "The scene is set", "enactment": "Enactment and reversal", "de_roling": "Out of the roles", "sharing": "What did it stir?", "link_back": "Back to the question",
		},
		Role: map[agenda.Role]string{"presenter": "Whoever brings the case", "leader": "The supervisor", "team": "The team"},
		Do: map[agenda.PhaseCode]map[agenda.Role]string{
			"question":  {"presenter": "Tell it briefly and say what you want help with.", "leader": "See that the question becomes clear.", "team": "Listen, each for your own thing."},
			"interview": {"presenter": "Answer as it is. You may also say that you don’t know.", "leader": "Ask open questions, suggest nothing.", "team": "Listen without interrupting."},
			"team":      {"presenter": "Listen, turned slightly away. You need not answer anything.", "leader": "Keep time and see that everybody gets a word in.", "team": "Talk with each other, tentatively and from yourselves."},
			"response":  {"presenter": "Say what struck you. You need not defend anything.", "leader": "Give time, and ask no further.", "team": "Listen without adding anything."},
			"open_talk": {"presenter": "Ask what you like, and say whether you want advice.", "leader": "Keep the talk to the question.", "team": "Talk freely. Give advice only if asked."},
			"next_step": {"presenter": "Say in your own words what you will do next.", "leader": "End here. The case is not taken up again afterwards.", "team": "Listen."},
			"warm_up":   {"presenter": "Say which moment you want to look at.", "leader": "Warm the group up, and say that nobody has to play.", "team": "Feel whether you want to play or watch. Both are fine."},
			"scene":     {"presenter": "Show where it is and who is there, and ask somebody to play each.", "leader": "Help to set the scene, without real names.", "team": "Say yes or no to a role. You need not say why."},
			"enactment": {"presenter": "Play it as it was, then change places with the other.", "leader": "Say when roles are reversed, and stop when it is enough.", "team": "Play what you were told. You may step out whenever you want."},
			"de_roling": {"presenter": "Leave the scene and say your own name.", "leader": "See that everybody leaves the role, those who changed places too.", "team": "Shake the role off and say: I am myself again."},
			"sharing":   {"presenter": "Listen. You need not answer anything.", "leader": "See that nobody interprets or gives advice.", "team": "Say what it stirred in you, not what the other should do."},
			"link_back": {"presenter": "Say what you take along to your question.", "leader": "Link it to the question, and end here.", "team": "Listen."},
		},
		Listen: map[agenda.Listening]string{
			"values": "what matters to the one who tells", "strengths": "what works already", "those_it_is_about": "how it is for those it is about", "feelings": "which feelings are there", "system": "the organisation and everybody around", "unsaid": "what is not said",
		},
		Reason: map[agenda.ReasonCode]string{
			"more_urgent": "more urgent", "waited_longer": "has waited longer", "less_space": "has had the least space this term", "question_ready": "the question is ready", "registered_earlier": "was registered earlier",
		},
		WayOut: map[supervision.WayOutCode]string{
			"drop_chapters": "Drop chapters: {n}", "add_sessions": "Add sessions: {n}", "longer_half": "Give the book more time, chapters a session: {n}", "spread_evenly": "Spread evenly, chapters in one session at most: {n}",
		},
		Fits: "{minutes} of {length} minutes", Over: ", {n} too many", Left: ", {n} left", Short: "short question", TooShort: "This agenda needs {n} minutes at least.",
	},
}
