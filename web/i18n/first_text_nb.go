package i18n

var firstNorwegian = FirstTexts{
	"start": `Veiledning er en fast samtale der en liten gruppe tenker sammen om arbeidet sitt, med noen utenfra som holder styr på tid, orden og plass til alle.

## Slik pleier det å foregå

1. **Vi snakker sammen.** Om gruppen deres, oppdraget og hva dere håper på. Det koster ingenting og forplikter ikke.
2. **Dere får et forslag.** Form, tider, sted og pris, så dere kan ta det videre.
3. **Gruppen begynner.** Som oftest fem til sju personer, 90 minutter annenhver uke. Det første møtet går til forventninger og til hvordan dere vil ha det.
4. **Vi stopper opp.** Vi evaluerer midt i semesteret og når det er slutt.`,
	"process_group":      "Gruppen ser på hvordan den arbeider sammen: roller, det usagte, og hvordan arbeidet påvirker dere. For personalgrupper som vil holde sammen og holde lenge.",
	"process_individual": "Samtaler på tomannshånd om rollen din, grensene dine og hvordan arbeidet påvirker deg.",
	"case_group":         "Dere tar opp situasjoner fra arbeidet. Gruppen hjelper den som forteller, med å se mer og finne neste steg. Ingen bruker skal kunne kjennes igjen.",
	"case_individual":    "En time om situasjonene der du har kjørt deg fast eller vil tenke høyt.",
	"mixed_group":        "Saker når de presser på, og gruppens eget samspill når det trengs. Gruppen bestemmer sammen i begynnelsen av hvert møte.",
	"two_part_group":     "Halve tiden om noen kapitler som alle har lest til møtet, halve tiden om egne saker.",
	"about": `Her er veiledere som kommer utenfra og ikke har lederansvar for dere. Oppgaven er å holde rammen: tid, orden, lik plass og trygghet.

Hvert møte følger den samme ordenen. Vi tar en runde, ser hva hver og en har med seg, fordeler tiden sammen og slutter med hva dere tar med dere.`,
	"questions": `## Hva er veiledning?

En jevnlig samtale om arbeidet med en veileder som ikke er lederen deres. Dere tenker sammen om vanskelige situasjoner, om hvordan dere arbeider sammen, og om hvordan arbeidet påvirker dere.

## Hvem kan kalle seg veileder?

Tittelen er ikke beskyttet. Spør derfor om grunnutdanning, veilederutdanning, erfaring og egen veiledning.

## Hva er forskjellen på saks- og prosessveiledning?

I saksveiledning går vi ut fra en konkret situasjon i arbeidet. I prosessveiledning ser vi på hvordan dere arbeider sammen, og hvordan dere blir påvirket.

## Kan man blande?

Ja, de fleste grupper veksler. I begynnelsen av hvert møte ser vi hva som er der, og fordeler tiden.

## Skal vi velge gruppe eller individuelt?

I en gruppe får dere flere måter å se det samme på og lærer av hverandres arbeid. Individuelt passer når man er alene i rollen sin, eller når spørsmålet bare er ditt.

## Hvor stor skal gruppen være?

Fem til sju personer pleier å være passe. Da rekker alle å få plass.

## Hvor ofte og hvor lenge?

Som oftest 90 minutter annenhver uke, åtte til ti ganger i semesteret. Det første møtet kan være lengre.

## Må alle være med hver gang?

Veiledning er frivillig, men den trenger et tidspunkt der alle kan. Den som er forhindret, sier fra og trenger ikke å si hvorfor.

## Hvem betaler?

Arbeidsgiveren, nesten alltid. Den første samtalen koster ingenting.

## Blir det vi sier, i rommet?

Det som blir sagt i gruppen, blir der, og saker fortelles slik at ingen kan kjennes igjen. Det finnes grenser: fare for liv, bekymring for et barn og alvorlige feil må tas videre.

## Hva får lederen vite?

Rammen: at møtene blir holdt, hvor mange som er med, og hvordan gruppen som helhet evaluerer. Aldri hvem som har sagt hva, og aldri hvorfor noen var borte.

## Hva gir det arbeidsmiljøet?

Flere måter å forstå det vanskelige på, støtte til å holde grenser og et sted å legge fra seg det tunge. Det erstatter ikke akutt hjelp.`,
	"privacy": `Praksisen er ansvarlig for opplysningene. Nederst på siden står det hvordan du får tak i oss.

## Når du bare leser

Disse sidene setter ingen informasjonskapsler, henter ingenting fra andre nettsteder og måler ikke hvem som leser. En informasjonskapsel settes først når noen logger inn, og den trengs for det.

## Hvis du bestiller en samtale eller sender en forespørsel

Vi lagrer det du fyller ut, for å kunne svare og holde møtet. Det du skriver med egne ord, krypteres, og bare veilederen du møter, leser det. Nettverket ditt gjenkjennes i et døgn for å stoppe misbruk. Blir det ingen veiledning, slettes opplysningene 90 dager etter møtet, eller 90 dager etter en avlysning. Skal vi gå videre uten at det er noen gruppe ennå, slettes de etter seks måneder, det samme gjelder en forespørsel som ikke har fått noe utfall. Blir det en gruppe, lagres de så lenge den pågår, og 90 dager til. Gruppens veileder beholder bestiller, kontaktperson og ønsker.

## Hvis du er med i en gruppe

Vi lagrer navn, e-postadresse, språk, hvilke grupper du er med i, og når. Det trengs for at veiledningen skal kunne holdes. E-postadressen din vises ikke for de andre i gruppen.

## Det gruppen tar opp

Saker skrives slik at ingen kan kjennes igjen, og programmet stopper fødselsnumre. Teksten krypteres og slettes 30 dager etter møtet. Det som venter på et møte, slettes etter høyst 180 dager. Arbeidsgiveren din kan ikke lese den.

## Rettighetene dine

Du kan få vite hva som står om deg, få det rettet eller slettet og protestere mot hvordan det brukes. Ta kontakt med oss. Du kan også klage til tilsynsmyndigheten, i Norge Datatilsynet.`,
	"accessibility": `Sidene skal fungere for alle. Målet er WCAG 2.2 på nivå AA.

- De kan brukes med tastatur, skjermleser og forstørring.
- De fungerer uten skript og på en liten telefon.
- De følger det lyse eller mørke utseendet som enheten din er stilt inn på.

Sidene prøves automatisk når programmet endres. Er det likevel noe som ikke fungerer for deg? Ta kontakt, adressen står nederst på siden. Fortell hvilken side det gjelder, og hva som skjedde.`,
}
