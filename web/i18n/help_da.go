package i18n

var helpDanish = map[HelpTopic]string{
	"member": `## Log ind

Du behøver ingen adgangskode. Skriv din e-mailadresse, så får du en mail med et link og en kode på seks cifre. Tryk på linket i den samme browser, eller skriv koden dér, hvor du bad om den. Begge gælder i ti minutter. Derefter forbliver du logget ind på den enhed, hvis du bruger siden en gang imellem, i højst et halvt år.

Kommer der ingen mail? Se i uønsket post, og se efter, om det er den adresse, invitationen blev sendt til.

## Tag en sag med på to minutter

1. Åbn mødet på siden I dag, og tryk på *Tag en sag med*.
2. Skriv en overskrift uden navne og et spørgsmål: hvad vil du gerne forstå, turde eller vælge?
3. Tryk på *Meld sagen ind*.

Resten er frivilligt. Har du kun en fornemmelse af, at noget skal tages op? Vælg *Jeg har noget, detaljer følger*, og skriv ordene senere. Du kan ændre sagen og trække den tilbage frem til mødet. Trækker du den tilbage, kan du fortryde i fem minutter.

## Når du ikke kan komme

Svar i mailen før mødet eller på mødets side: *Jeg kan ikke komme*. Du behøver ikke at sige hvorfor. Skriver du en linje, er det kun dem, der leder gruppen, der læser den.

## Sådan beskyttes dem, I taler om

Skriv roller i stedet for navne: moren, teenageren, en mindre by. Programmet læser teksten igennem, før den gemmes. CPR-numre, e-mailadresser og telefonnumre med landekode stoppes. Er noget tvivlsomt, kan du ændre det eller sige, hvorfor det kan blive stående. Intet af det, der stoppes, gemmes.

## Hvem læser hvad, og hvor længe

- Gruppen ser overskriften, og hvor mange minutter du ønsker.
- Resten læser du og de, der leder gruppen, medmindre du har valgt, at alle må læse med på forhånd.
- Linjen *til dig selv* læser kun du.
- Teksten slettes 30 dage efter mødet. Det, der venter på et møde, slettes senest efter 180 dage.
- Din leder og din arbejdsgiver kan ikke læse noget.

De andre i gruppen ser dit navn, aldrig din e-mailadresse.

## Færre mails

På Min side vælger du, hvilke mails du får, og hvornår du vil have fred. Mails om flyttede og aflyste møder kommer altid.`,
	"supervisor": `## Begynd med en gruppe

Opret gruppen med navn, hvad møderne handler om, og hvor mange I skal være. Resten kan ændres i gruppens indstillinger.

## Planlæg et helt år

Åbn gruppen, og tryk på *Planlæg året*. Angiv første dato, tid, og hvor ofte I mødes. Du får et forslag, hvor helligdage, indeklemte dage, jul og sommer er sprunget over. Hver dato, der er sprunget over, kan holdes alligevel eller flyttes. Intet gemmes, før du trykker på *Gem*. Falder noget sammen med din kalender, ser du, hvilke datoer det er.

## Flyt og aflys

Åbn mødet. Du kan flytte det, skifte sted eller aflyse det. Det, der er meldt ind, følger med til den nye tid eller venter til næste møde. Alle i gruppen får en mail efter fem minutter. Indtil da kan du fortryde en aflysning. Gælder det alle møder fremover, vælger du *Ændr dette og de følgende*.

## Inviter deltagere

Indsæt adresserne. Hver enkelt får sit eget brev, og ingen ser de andres. Linket gælder i 30 dage. Kun du ser adresserne.

## Hvad du læser

Du læser de sager, der meldes ind til dine grupper, men aldrig den linje, nogen har skrevet til sig selv. Skifter gruppen supervisor, følger det, der venter, med.

## Pause, afslutning og skift af supervisor

Findes i gruppens indstillinger. I en gruppe på pause sendes ingen mails. En afsluttet gruppe kan læses, indtil teksterne slettes.

## Praksis’ sider

På Min side finder du *Praksis’ sider*, hvor I skriver teksterne på hvert sprog og ser, hvordan de bliver, før I gemmer. *Din præsentation* viser titel, uddannelse og foreninger.

## Tider til en første samtale

Angiv, hvilke tider på ugen du tager imod, dage, hvor der er lukket, og hvor lang tid du vil have mellem samtalerne. Dine møder optager allerede deres tid. Når nogen booker, får du en mail.

## Bookinger

Under *Bookinger* ser du forespørgsler, kommende og tidligere samtaler. Skriv dine egne noter, og hvad der kom ud af samtalen. Gør du bookingen til en gruppe, følger arbejdsplads, kontakt og ønsker med, så intet skal skrives to gange.`,
	"administrator": `## Hvem arbejder i praksis

På Min side finder du *Mennesker i praksis*. Her inviterer du supervisorer, giver og tager rollen som administrator tilbage og fjerner den, der ikke længere superviserer. Nogen skal altid være administrator, og den, der leder grupper med møder foran sig, må først give dem videre.

## Hvad en administrator ser

Ingen sager, ingen noter og ingen grunde til fravær. Den, der både superviserer og administrerer, læser det, der hører til egne grupper.

## Praksis’ oplysninger

Under *Praksis’ oplysninger* ændrer du navn, adresse på nettet, telefon, e-mail, og hvilket sprog der vises først. Telefon og e-mail står på de offentlige sider og kan læses af alle. Skifter du adresse, fører den gamle videre til den nye.

## Sider, som alle kan læse

Alle, der arbejder i praksis, kan skrive teksterne på *Praksis’ sider*. Det, ingen har skrevet, viser programmets egen tekst.

## Mails, der ikke nåede frem

Siden om mails på vej viser, hvad der venter, og hvad der ikke blev sendt, med mailserverens svar. Du kan prøve igen eller kassere mailen. Adresser og indhold ses ikke dér. Tror du, at ingen mails sendes, sender du et prøvebrev.

## Egne ord

Et projekt eller et mødelokale kan ligne et navn. Føj det til praksis’ egne ord, så slipper I for at angive en grund hver gang.`,
	"booker": `## Book

Vælg, hvordan I vil mødes, og en tid, og skriv navn og e-mailadresse. Mere skal der ikke til. Samtalen koster ikke noget, og du behøver ingen konto. Vil du fortælle mere, er der plads til det, men skriv ikke om enkelte borgere.

Du kommer til en kvittering, der siger hvornår, hvor, og hvad der sker bagefter. Det samme kommer i en mail med en fil til din kalender. Har mange booket på kort tid, beder vi dig somme tider om at bekræfte i mailen inden for 30 minutter.

## Ingen tid, der passer

Foreslå op til tre tider med dine egne ord. Supervisor svarer.

## Flyt eller aflys

Åbn linket i mailen, og vælg *Skift tid* eller *Aflys samtalen*. Den gamle tid er din, indtil den nye er taget. Linket er dit eget, så send det kun til den, der skal kunne ændre noget.

## Hvad vi gemmer

Dit navn, din e-mailadresse og det, du selv skriver. Supervisor læser det. Bliver der ikke mere ud af det, slettes oplysningerne 90 dage efter samtalen, en forespørgsel uden svar efter seks måneder. Vi sætter ingen cookies til dette og måler ikke, hvad du læser.

## Hvis det bliver til en gruppe

Så følger arbejdsplads og ønsker med, og supervisor inviterer deltagerne. Du skal ikke skrive det én gang til.`,
	"operator": `## Hvem driften er

Driften er den, der passer serveren, databasen og sikkerhedskopierne, hvor programmet kører. Her står, hvad den, der har al adgang til dem, ville kunne læse, også selv om ingen gør det.

## Evalueringens svar

- Svarene gemmes krypteret, uden navn, tid, adresse og browser, under et nummer, der trækkes tilfældigt. Driften har nøglen til krypteringen.
- Hvem der må svare, og om hun har gjort det, står for sig. Derfra fører intet til svarene.
- Når spørgsmålene lukker, glemmes det, hvem der har svaret. Svarene får nye numre, alt skrives om i tilfældig rækkefølge, og resterne af det gamle ryddes væk.
- **Så længe spørgsmålene er åbne, ville driften kunne knytte et svar til en person.** Databasen skriver rækker i den rækkefølge, de kommer, og dit svar og det, at du har svaret, skrives i samme øjeblik. Det samme kan læses i databasens skrivelog og i sikkerhedskopier fra den uge, så længe de gemmes.
- Et svar kan ikke udleveres, rettes eller slettes bagefter, fordi ingen kan se, hvis det er.
- Skriver du noget *med mit navn*, gemmes det med dit navn, krypteret, og læses af supervisor.
- I en gruppe på syv kan man nogle gange gætte. Har fire svaret, og lægger tre deres svar sammen, kender de det fjerde.

## Sager og noter

Sager, noter, netværkskort og grunde til, at nogen ikke kom, gemmes krypteret og slettes på deres dag. Driften har nøglen. Minutter, hvem der tog noget op, og hvem der var der, er ikke krypteret.

## Loggene

Webserverens log har tid, sidens slags og svarkode. Den har ingen navne, intet, nogen har skrevet, og intet link fra en mail. Den gemmes i 90 dage.

## Hvad bestilleren kan læse

Intet af dette. Bestilleren får den rapport, som deltagerne kan åbne i gruppen.`,
}
