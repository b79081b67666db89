package i18n

var helpNorwegian = map[HelpTopic]string{
	"member": `## Logge inn

Du trenger ikke passord. Skriv e-postadressen din, så får du en e-post med en lenke og en kode på seks sifre. Trykk på lenken i den samme nettleseren, eller skriv koden der du ba om den. Begge gjelder i ti minutter. Deretter forblir du logget inn på den enheten hvis du bruker siden nå og da, i høyst et halvt år.

Kommer det ingen e-post? Se i søppelposten, og kontroller at det er adressen invitasjonen gikk til.

## Ta med en sak på to minutter

1. Åpne møtet på siden I dag og trykk på *Ta med en sak*.
2. Skriv en overskrift uten navn og et spørsmål: hva vil du forstå, våge eller velge?
3. Trykk på *Meld inn saken*.

Resten er frivillig. Har du bare en følelse av at noe bør tas opp? Velg *Jeg har noe, detaljer kommer* og skriv ordene senere. Du kan endre saken og trekke den tilbake frem til møtet. Trekker du den tilbake, kan du angre i fem minutter.

## Når du ikke kan komme

Svar i e-posten før møtet eller på møtets side: *Jeg kan ikke komme*. Du trenger ikke si hvorfor. Skriver du en linje, er det bare de som leder gruppen, som leser den.

## Slik beskyttes de dere snakker om

Skriv roller i stedet for navn: moren, tenåringen, et lite sted. Programmet leser gjennom teksten før den lagres. Fødselsnumre, e-postadresser og telefonnumre med landkode stoppes. Er noe tvilsomt, kan du endre det eller si hvorfor det kan bli stående. Ingenting av det som stoppes, lagres.

## Hvem leser hva, og hvor lenge

- Gruppen ser overskriften og hvor mange minutter du ønsker.
- Resten leser du og de som leder gruppen, hvis du ikke har valgt at alle kan lese på forhånd.
- Linjen *til deg selv* leser bare du.
- Teksten slettes 30 dager etter møtet. Det som venter på et møte, slettes senest etter 180 dager.
- Lederen din og arbeidsgiveren din kan ikke lese noe.

De andre i gruppen ser navnet ditt, aldri e-postadressen.

## Færre e-poster

På Min side velger du hvilke e-poster du får, og når du vil være i fred. E-poster om flyttede og avlyste møter kommer alltid.`,
	"supervisor": `## Begynn med en gruppe

Opprett gruppen med navn, hva møtene handler om, og hvor mange dere skal være. Resten kan endres i gruppens innstillinger.

## Planlegge et helt år

Åpne gruppen og trykk på *Planlegg året*. Oppgi første dato, tid og hvor ofte dere møtes. Du får et forslag der helligdager, inneklemte dager, jul og sommer er hoppet over. Hver dato som er hoppet over, kan holdes likevel eller flyttes. Ingenting lagres før du trykker på *Lagre*. Kolliderer noe med kalenderen din, ser du hvilke datoer det gjelder.

## Flytte og avlyse

Åpne møtet. Du kan flytte det, bytte sted eller avlyse det. Det som er meldt inn, følger med til den nye tiden eller venter til neste møte. Alle i gruppen får en e-post etter fem minutter. Til da kan du angre en avlysning. Gjelder det alle møter fremover, velger du *Endre dette og de følgende*.

## Invitere deltakere

Lim inn adressene. Hver enkelt får sitt eget brev, og ingen ser de andres. Lenken gjelder i 30 dager. Bare du ser adressene.

## Hva du leser

Du leser sakene som meldes inn til gruppene dine, men aldri linjen noen har skrevet til seg selv. Bytter gruppen veileder, følger det som venter med.

## Pause, avslutning og bytte av veileder

Finnes i gruppens innstillinger. I en gruppe på pause sendes ingen e-poster. En avsluttet gruppe kan leses til tekstene slettes.

## Praksisens sider

På Min side finner du *Praksisens sider*, der dere skriver tekstene på hvert språk og ser hvordan de blir før dere lagrer. *Presentasjonen din* viser tittel, utdanning og foreninger.

## Tider til en første samtale

Oppgi hvilke tider i uken du tar imot, dager det er stengt, og hvor lang tid du vil ha mellom samtalene. Møtene dine opptar allerede sin tid. Når noen bestiller, får du en e-post.

## Bestillinger

Under *Bestillinger* ser du forespørsler, kommende og tidligere samtaler. Skriv egne notater og hva det ble av samtalen. Gjør du bestillingen til en gruppe, følger arbeidssted, kontakt og ønsker med, så ingenting må skrives to ganger.`,
	"administrator": `## Hvem som arbeider i praksisen

På Min side finner du *Mennesker i praksisen*. Der inviterer du veiledere, gir og tar tilbake rollen som administrator og fjerner den som ikke lenger veileder. Noen må alltid være administrator, og den som leder grupper med møter foran seg, må først gi dem videre.

## Hva en administrator ser

Ingen saker, ingen notater og ingen grunner til fravær. Den som både veileder og administrerer, leser det som hører til egne grupper.

## Praksisens opplysninger

Under *Praksisens opplysninger* endrer du navn, adresse på nettet, telefon, e-post og hvilket språk som vises først. Telefon og e-post står på de offentlige sidene og kan leses av alle. Bytter du adresse, fører den gamle videre til den nye.

## Sider som alle kan lese

Alle som arbeider i praksisen, kan skrive tekstene på *Praksisens sider*. Det ingen har skrevet, viser programmets egen tekst.

## Brev som ikke kom frem

Siden om brev på vei viser hva som venter, og hva som ikke ble sendt, med e-postserverens svar. Du kan prøve igjen eller kaste brevet. Adresser og innhold vises ikke der. Tror du at ingen e-poster sendes, sender du et prøvebrev.

## Egne ord

Et prosjekt eller et møterom kan ligne et navn. Legg det til i praksisens egne ord, så slipper dere å oppgi grunn hver gang.`,
	"booker": `## Bestille

Velg hvordan dere vil møtes, og en tid, og skriv navn og e-postadresse. Mer trengs ikke. Samtalen koster ingenting, og du trenger ingen konto. Vil du fortelle mer, er det plass til det, men ikke skriv om enkelte brukere.

Du kommer til en kvittering som sier når, hvor og hva som skjer etterpå. Det samme kommer i en e-post, med en fil til kalenderen din. Har mange bestilt på kort tid, ber vi deg av og til om å bekrefte i e-posten innen 30 minutter.

## Ingen tid som passer

Foreslå opptil tre tider med egne ord. Veilederen svarer.

## Flytte eller avbestille

Åpne lenken i e-posten og velg *Bytt tid* eller *Avbestill samtalen*. Den gamle tiden er din til den nye er tatt. Lenken er din egen, så send den bare til den som skal kunne endre noe.

## Hva vi lagrer

Navnet ditt, e-postadressen din og det du selv skriver. Veilederen leser det. Blir det ikke noe mer av det, slettes opplysningene 90 dager etter samtalen, en forespørsel uten svar etter seks måneder. Vi setter ingen informasjonskapsler for dette og måler ikke hva du leser.

## Hvis det blir en gruppe

Da følger arbeidssted og ønsker med, og veilederen inviterer deltakerne. Du trenger ikke skrive det en gang til.`,
	"operator": `## Hvem driften er

Driften er den som passer serveren, databasen og sikkerhetskopiene der programmet kjører. Her står det hva den som har all tilgang til dem, ville kunne lese, også om ingen gjør det.

## Svarene i evalueringen

- Svarene lagres kryptert, uten navn, tid, adresse og nettleser, under et nummer som trekkes tilfeldig. Driften har nøkkelen til krypteringen.
- Hvem som får svare, og om hun har gjort det, står for seg. Derfra fører ingenting til svarene.
- Når spørsmålene stenger, glemmes det hvem som har svart. Svarene får nye nummer, alt skrives om i tilfeldig rekkefølge, og restene av det gamle ryddes bort.
- **Så lenge spørsmålene er åpne, ville driften kunne knytte et svar til en person.** Databasen skriver rader i den rekkefølgen de kommer, og svaret ditt og det at du har svart, skrives i samme øyeblikk. Det samme kan leses i databasens skrivelogg og i sikkerhetskopier fra den uken, så lenge de lagres.
- Et svar kan ikke utleveres, rettes eller slettes etterpå, fordi ingen kan se hvem sitt det er.
- Skriver du noe *med navnet mitt*, lagres det med navnet ditt, kryptert, og leses av veilederen.
- I en gruppe på sju kan man noen ganger gjette. Har fire svart og tre legger svarene sine sammen, vet de det fjerde.

## Saker og notater

Saker, notater, nettverkskart og grunner til at noen ikke kom, lagres kryptert og slettes på dagen sin. Driften har nøkkelen. Minutter, hvem som tok opp noe og hvem som var der, er ikke kryptert.

## Loggene

Loggen til nettserveren har tid, sidens slag og svarkode. Den har ingen navn, ingenting noen har skrevet, og ingen lenke fra et brev. Den lagres i 90 dager.

## Hva bestilleren kan lese

Ingenting av dette. Bestilleren får rapporten som deltakerne kan åpne i gruppen.`,
}
