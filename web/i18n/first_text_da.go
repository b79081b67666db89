package i18n

var firstDanish = FirstTexts{
	"start": `Supervision er en fast samtale, hvor en lille gruppe tænker sammen om sit arbejde med en udefra, der holder styr på tid, orden og plads til alle.

## Sådan plejer det at foregå

1. **Vi taler sammen.** Om jeres gruppe, jeres opgave og hvad I håber på. Det koster ikke noget og forpligter ikke.
2. **I får et forslag.** Form, tider, sted og pris, så I kan tage det videre.
3. **Gruppen begynder.** Som regel fem til syv personer, 90 minutter hver anden uge. Det første møde går med forventninger og med, hvordan I vil have det.
4. **Vi standser op.** Vi evaluerer midt i forløbet og til sidst.`,
	"process_group":      "Gruppen ser på, hvordan den arbejder sammen: roller, det usagte, og hvordan arbejdet påvirker jer. For personalegrupper, der vil holde sammen og holde længe.",
	"process_individual": "Samtaler på tomandshånd om din rolle, dine grænser og hvordan arbejdet påvirker dig.",
	"case_group":         "I tager situationer op fra arbejdet. Gruppen hjælper den, der fortæller, med at se mere og finde næste skridt. Ingen borger må kunne genkendes.",
	"case_individual":    "En time om de situationer, hvor du er kørt fast eller vil tænke højt.",
	"mixed_group":        "Sager, når de presser på, og gruppens eget samspil, når der er brug for det. Gruppen bestemmer sammen i begyndelsen af hvert møde.",
	"two_part_group":     "Halvdelen af tiden om nogle kapitler, som alle har læst til mødet, halvdelen om egne sager.",
	"about": `Her er supervisorer, der kommer udefra og ikke har ledelsesansvar for jer. Opgaven er at holde rammen: tid, orden, lige plads og tryghed.

Hvert møde følger den samme orden. Vi tager en runde, ser hvad hver især har med, fordeler tiden sammen og slutter med, hvad I tager med jer.`,
	"questions": `## Hvad er supervision?

En tilbagevendende samtale om arbejdet med en supervisor, der ikke er jeres leder. I tænker sammen om svære situationer, om hvordan I arbejder sammen, og om hvordan arbejdet påvirker jer.

## Hvem kan kalde sig supervisor?

Titlen er ikke beskyttet. Spørg derfor til grunduddannelse, supervisoruddannelse, erfaring og egen supervision.

## Hvad er forskellen på sags- og processupervision?

I sagssupervision går vi ud fra en konkret situation i arbejdet. I processupervision ser vi på, hvordan I arbejder sammen, og hvordan I bliver påvirket.

## Kan man blande?

Ja, de fleste grupper veksler. I begyndelsen af hvert møde ser vi, hvad der er, og fordeler tiden.

## Skal vi vælge gruppe eller individuelt?

I en gruppe får I flere måder at se det samme på og lærer af hinandens arbejde. Individuelt passer, når man er alene i sin rolle, eller når spørgsmålet kun er dit.

## Hvor stor skal gruppen være?

Fem til syv personer plejer at være passende. Så er der plads til alle.

## Hvor tit og hvor længe?

Som regel 90 minutter hver anden uge, otte til ti gange på et halvt år. Det første møde kan være længere.

## Skal alle være med hver gang?

Supervision er frivillig, men den kræver et tidspunkt, hvor alle kan. Den, der er forhindret, siger til og behøver ikke sige hvorfor.

## Hvem betaler?

Arbejdsgiveren, næsten altid. Den første samtale koster ikke noget.

## Bliver det, vi siger, i rummet?

Det, der bliver sagt i gruppen, bliver der, og sager fortælles, så ingen kan genkendes. Der er grænser: fare for liv, bekymring for et barn og alvorlige fejl skal gå videre.

## Hvad får lederen at vide?

Rammen: at møderne bliver holdt, hvor mange der er med, og hvordan gruppen som helhed evaluerer. Aldrig hvem der har sagt hvad, og aldrig hvorfor nogen ikke kom.

## Hvad giver det arbejdsmiljøet?

Flere måder at forstå det svære på, støtte til at holde grænser og et sted at lægge det tunge fra sig. Det erstatter ikke akut hjælp.`,
	"privacy": `Praksis er ansvarlig for oplysningerne. Nederst på siden står, hvordan du får fat i os.

## Når du bare læser

Disse sider sætter ingen cookies, henter ikke noget fra andre websteder og måler ikke, hvem der læser. En cookie sættes først, når nogen logger ind, og den er nødvendig for det.

## Hvis du booker en samtale eller sender en forespørgsel

Vi gemmer det, du udfylder, for at kunne svare og holde mødet. Det, du skriver med egne ord, krypteres, og kun den supervisor, du møder, læser det. Dit netværk genkendes i et døgn for at standse misbrug. Bliver det ikke til supervision, slettes oplysningerne 90 dage efter mødet eller 90 dage efter en aflysning. Skal vi gå videre, uden at der endnu er en gruppe, slettes de efter seks måneder, ligesom en forespørgsel, der ikke har fået noget udfald. Bliver det til en gruppe, gemmes de, så længe den er i gang, og 90 dage mere. Gruppens supervisor beholder bestiller, kontaktperson og ønsker.

## Hvis du er med i en gruppe

Vi gemmer navn, e-mailadresse, sprog, hvilke grupper du er med i, og hvornår. Det er nødvendigt, for at supervisionen kan holdes. Din e-mailadresse vises ikke for de andre i gruppen.

## Det, gruppen tager op

Sager skrives, så ingen kan genkendes, og programmet standser CPR-numre. Teksten krypteres og slettes 30 dage efter mødet. Det, der venter på et møde, slettes efter højst 180 dage. Din arbejdsgiver kan ikke læse den.

## Dine rettigheder

Du kan få at vide, hvad der står om dig, få det rettet eller slettet og gøre indsigelse mod, hvordan det bruges. Kontakt os. Du kan også klage til tilsynsmyndigheden, i Danmark Datatilsynet.`,
	"accessibility": `Siderne skal fungere for alle. Målet er WCAG 2.2 på niveau AA.

- De kan bruges med tastatur, skærmlæser og forstørrelse.
- De fungerer uden script og på en lille telefon.
- De følger det lyse eller mørke udseende, som din enhed er indstillet til.

Siderne prøves automatisk, når programmet ændres. Er der alligevel noget, der ikke fungerer for dig? Kontakt os, adressen står nederst på siden. Fortæl, hvilken side det gælder, og hvad der skete.`,
}
