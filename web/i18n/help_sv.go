package i18n

var helpSwedish = map[HelpTopic]string{
	"member": `## Logga in

Du behöver inget lösenord. Skriv din e-postadress, så får du ett mejl med en länk och en kod på sex siffror. Tryck på länken i samma webbläsare, eller skriv koden där du bad om den. Båda gäller i tio minuter. Sedan förblir du inloggad på den enheten om du använder sidan då och då, i högst ett halvår.

Kommer inget mejl? Titta i skräpposten och se efter att det är adressen som inbjudan gick till.

## Ta med ett ärende på två minuter

1. Öppna träffen på sidan I dag och tryck på *Ta med ett ärende*.
2. Skriv en rubrik utan namn och en fråga: vad vill du förstå, våga eller välja?
3. Tryck på *Anmäl ärendet*.

Resten är valfritt. Har du bara en känsla av att något behöver tas upp? Välj *Jag har något, detaljer kommer* och skriv orden senare. Du kan ändra och dra tillbaka fram till träffen. Drar du tillbaka har du fem minuter att ångra dig.

## När du inte kan komma

Svara i mejlet före träffen eller på träffens sida: *Jag kan inte komma*. Du behöver inte säga varför. Skriver du en rad läser bara de som leder gruppen den.

## Så skyddas dem ni pratar om

Skriv roller i stället för namn: mamman, tonåringen, en mindre ort. Texten läses igenom av programmet innan den sparas. Personnummer, e-postadresser och telefonnummer med landsnummer stoppas. Är något tveksamt får du ändra det eller säga varför det kan stå kvar. Inget som stoppas sparas.

## Vem läser vad, och hur länge

- Gruppen ser rubriken och hur många minuter du önskar.
- Resten läser du och de som leder gruppen, om du inte har valt att alla får läsa före.
- Raden *för dig själv* läser bara du.
- Texten tas bort 30 dagar efter träffen. Det som väntar på en träff tas bort senast efter 180 dagar.
- Din chef och din arbetsgivare kan inte läsa något.

De andra i gruppen ser ditt namn, aldrig din e-postadress.

## Färre mejl

På Min sida väljer du vilka mejl du får och när du vill vara i fred. Mejl om flyttade och inställda träffar kommer alltid.`,
	"supervisor": `## Börja med en grupp

Skapa gruppen med namn, vad träffarna handlar om och hur många ni ska vara. Resten går att ändra i gruppens inställningar.

## Planera ett helt år

Öppna gruppen och tryck på *Planera året*. Ange första datum, tid och hur ofta ni ses. Du får ett förslag där helgdagar, klämdagar, jul och sommar är överhoppade. Varje överhoppat datum kan hållas ändå eller flyttas. Ingenting sparas förrän du trycker på *Spara*. Krockar något med din kalender ser du vilka datum det gäller.

## Flytta och ställa in

Öppna träffen. Du kan flytta den, byta plats eller ställa in den. Det som är anmält följer med till den nya tiden, eller väntar till nästa träff. Var och en i gruppen får ett mejl efter fem minuter. Till dess kan du ångra en inställd träff. Gäller det alla träffar framåt väljer du *Ändra den här och de följande*.

## Bjuda in deltagare

Klistra in adresserna. Var och en får ett eget brev, ingen ser de andras. Länken gäller i 30 dagar. Bara du ser adresserna.

## Vad du läser

Du läser de ärenden som anmäls till dina grupper, men aldrig raden som någon skrivit för sig själv. Byter gruppen handledare följer det som väntar med.

## Paus, avslut och byte av handledare

Finns i gruppens inställningar. I en pausad grupp går inga mejl ut. En avslutad grupp går att läsa tills texterna tas bort.

## Mottagningens sidor

På Min sida hittar du *Mottagningens sidor*, där ni skriver texterna på varje språk och ser hur de blir innan ni sparar. *Din presentation* visar titel, utbildning och föreningar.

## Tider för ett första samtal

Ange vilka tider i veckan du tar emot, dagar då det är stängt och hur lång tid du vill ha mellan samtalen. Dina träffar är redan upptagna tider. När någon bokar får du ett mejl.

## Bokningar

Under *Bokningar* ser du förfrågningar, kommande och tidigare samtal. Skriv egna anteckningar och vad det blev av samtalet. Gör du en grupp av bokningen följer arbetsplats, kontakt och önskemål med, så att inget behöver skrivas två gånger.`,
	"administrator": `## Vilka arbetar i mottagningen

På Min sida finns *Vilka arbetar i mottagningen*. Där bjuder du in handledare, ger och tar tillbaka administratörsrollen och tar bort den som inte längre handleder. Någon måste alltid vara administratör, och den som leder grupper med träffar framför sig behöver först lämna över dem.

## Vad en administratör ser

Inga ärenden, inga anteckningar och inga skäl till frånvaro. Den som både handleder och administrerar läser det som hör till de egna grupperna.

## Mottagningens uppgifter

Under *Mottagningens uppgifter* ändrar du namn, adress på webben, telefon, e-post och vilket språk som visas först. Telefon och e-post står på de offentliga sidorna och kan läsas av alla. Byter du adress leder den gamla vidare till den nya.

## Sidor som alla kan läsa

Alla som arbetar i mottagningen kan skriva texterna på *Mottagningens sidor*. Det som ingen har skrivit visar programmets egen text.

## Brev som inte gick fram

*Brev på väg* visar vad som väntar och vad som inte gick i väg, med mejlserverns svar. Du kan försöka igen eller slänga brevet. Adresser och innehåll syns inte där. Misstänker du att inga mejl går ut skickar du ett provbrev.

## Egna ord

Ett projekt eller ett mötesrum kan se ut som ett namn. Lägg till det under *Mottagningens egna ord*, så slipper ni ange skäl varje gång.`,
	"booker": `## Boka

Välj hur ni vill ses, en tid, och skriv namn och e-postadress. Mer behövs inte. Samtalet kostar ingenting och du behöver inget konto. Vill du berätta mer finns plats för det, men skriv inget om enskilda klienter.

Du kommer till ett kvitto som säger när, var och vad som händer sedan. Samma sak kommer i ett mejl, med en fil för din kalender. Har många bokat på kort tid ber vi dig ibland att bekräfta i mejlet inom 30 minuter.

## Ingen tid som passar

Föreslå upp till tre tider med egna ord. Handledaren svarar.

## Flytta eller avboka

Öppna länken i mejlet och välj *Byt tid* eller *Avboka samtalet*. Den gamla tiden är din tills den nya är tagen. Länken är din egen, skicka den bara till den som ska kunna ändra.

## Vad vi sparar

Ditt namn, din e-postadress och det du själv skriver. Handledaren läser det. Blir det ingen fortsättning tas uppgifterna bort 90 dagar efter samtalet, en förfrågan utan svar efter sex månader. Vi sätter inga kakor för det här och mäter inte vad du läser.

## Om det blir en grupp

Då följer arbetsplats och önskemål med, och handledaren bjuder in deltagarna. Du behöver inte skriva det en gång till.`,
	"operator": `## Vem driften är

Driften är den som sköter servern, databasen och säkerhetskopiorna där programmet körs. Här står vad den som har all tillgång till dem skulle kunna läsa, också om ingen gör det.

## Utvärderingens svar

- Svaren sparas krypterade, utan namn, tid, adress och webbläsare, under ett nummer som slumpas fram. Driften har nyckeln till krypteringen.
- Vem som får svara, och om hon har gjort det, står för sig. Därifrån leder inget till svaren.
- När frågorna stänger glöms vem som har svarat. Svaren får nya nummer, allt skrivs om i slumpad ordning, och resterna av det gamla rensas bort.
- **Så länge frågorna är öppna skulle driften kunna koppla ett svar till en person.** Databasen skriver rader i den ordning de kommer, och ditt svar och att du har svarat skrivs i samma ögonblick. Samma sak går att läsa ur databasens skrivlogg och ur säkerhetskopior från den veckan, så länge de sparas.
- Ett svar kan inte tas ut, rättas eller tas bort efteråt, eftersom ingen kan se vems det är.
- Skriver du något *med mitt namn* sparas det med ditt namn, krypterat, och läses av handledaren.
- I en grupp på sju kan man ibland gissa. Har fyra svarat och tre lägger ihop sina svar vet de det fjärde.

## Ärenden och anteckningar

Ärenden, anteckningar, nätverkskartor och skäl till att någon inte kom sparas krypterade och tas bort på sin dag. Driften har nyckeln. Minuter, vem som tog upp något och vem som var där är inte krypterade.

## Loggarna

Webbserverns logg har tid, sidans slag och svarskod. Den har inga namn, inget som någon har skrivit och ingen länk ur ett mejl. Den sparas i 90 dagar.

## Vad beställaren kan läsa

Inget av det här. Beställaren får den rapport som deltagarna kan öppna i gruppen.`,
}
