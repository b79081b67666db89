package i18n

var firstSwedish = FirstTexts{
	"start": `Handledning är ett regelbundet samtal där en liten grupp tänker tillsammans om sitt arbete, med någon utifrån som håller i tid, ordning och utrymme.

## Så brukar det gå till

1. **Vi pratas vid.** Om er grupp, ert uppdrag och vad ni hoppas på. Det kostar ingenting och binder er inte.
2. **Ni får ett förslag.** Upplägg, tider, plats och pris, så att ni kan ta det vidare.
3. **Gruppen börjar.** Oftast fem till sju personer, 90 minuter varannan vecka. Den första träffen går till förväntningar och till hur ni vill ha det.
4. **Vi stannar upp.** Vi utvärderar efter halva terminen och när den är slut.`,
	"process_group":      "Gruppen tittar på hur den arbetar ihop: roller, sådant som inte sägs, och hur arbetet påverkar er. För arbetsgrupper som vill hålla ihop och hålla i längden.",
	"process_individual": "Enskilda samtal om din roll, dina gränser och hur arbetet påverkar dig.",
	"case_group":         "Ni tar upp situationer ur arbetet. Gruppen hjälper den som berättar att se mer och hitta nästa steg. Ingen klient ska gå att känna igen.",
	"case_individual":    "En timme om de situationer där du har kört fast eller vill tänka högt.",
	"mixed_group":        "Ärenden när de trycker på och gruppens eget samspel när det behövs. Gruppen bestämmer tillsammans i början av varje träff.",
	"two_part_group":     "Halva tiden om några kapitel som alla läst till träffen, halva tiden om egna ärenden.",
	"about": `Här finns handledare som kommer utifrån, utan chefsansvar för er. Uppgiften är att hålla i ramen: tid, ordning, lika utrymme och trygghet.

Varje träff följer samma ordning. Vi går laget runt, ser vad var och en har med sig, fördelar tiden tillsammans och slutar med vad ni tar med er.`,
	"questions": `## Vad är handledning?

Ett återkommande samtal om arbetet, med en handledare som inte är er chef. Ni tänker tillsammans om svåra situationer, om hur ni arbetar ihop och om hur arbetet påverkar er.

## Vem kan kalla sig handledare?

Titeln är inte skyddad. Fråga därför efter grundutbildning, handledarutbildning, erfarenhet och egen handledning.

## Vad är skillnaden mellan ärende- och processhandledning?

I ärendehandledning utgår vi från en konkret situation i arbetet. I processhandledning tittar vi på hur ni arbetar ihop och hur ni påverkas.

## Kan man blanda?

Ja, de flesta grupper växlar. I början av varje träff ser vi vad som finns och fördelar tiden.

## Ska vi ha grupp eller enskilt?

I grupp får ni flera sätt att se på samma sak, och ni lär av varandras arbete. Enskilt passar när rollen är ensam eller frågan bara är din.

## Hur stor ska gruppen vara?

Fem till sju personer brukar vara lagom. Då hinner alla få utrymme.

## Hur ofta och hur länge?

Oftast 90 minuter varannan vecka, åtta till tio gånger på en termin. Första träffen kan vara längre.

## Måste alla vara med varje gång?

Handledning är frivillig, men den behöver en tid som alla kan. Den som får förhinder säger till, och behöver inte säga varför.

## Vem betalar?

Arbetsgivaren, nästan alltid. Det första samtalet kostar ingenting.

## Stannar det vi säger i rummet?

Det som sägs i gruppen stannar där, och ärenden berättas så att ingen kan kännas igen. Det finns gränser: fara för liv, oro för att ett barn far illa och allvarliga missförhållanden måste tas vidare.

## Vad får chefen veta?

Ramen: att träffarna blir av, hur många som är med och hur gruppen som helhet utvärderar. Aldrig vem som sagt vad och aldrig varför någon var borta.

## Vad ger det arbetsmiljön?

Fler sätt att förstå det svåra, stöd i att hålla gränser och en plats att lägga ifrån sig det tunga. Det ersätter inte akut stöd.`,
	"privacy": `Mottagningen ansvarar för uppgifterna. Hur du når oss står längst ned på sidan.

## När du bara läser

De här sidorna sätter inga kakor, hämtar ingenting från andra webbplatser och mäter inte vem som läser. En kaka sätts först när någon loggar in, och den behövs för inloggningen.

## Om du bokar ett samtal eller ställer en förfrågan

Vi sparar det du fyller i för att kunna svara och hålla mötet. Det du skriver med egna ord krypteras, och bara den handledare du möter läser det. Ditt nätverk känns igen i ett dygn, för att stoppa missbruk. Blir det ingen handledning tas uppgifterna bort 90 dagar efter mötet, eller 90 dagar efter en avbokning. Ska vi gå vidare men det ännu inte har blivit någon grupp tas de bort efter sex månader, liksom en förfrågan som inte har fått något utfall. Blir det en grupp sparas de så länge den pågår och 90 dagar till. Gruppens handledare har kvar beställare, kontaktperson och önskemål.

## Om du är med i en grupp

Vi sparar namn, e-postadress, språk, vilka grupper du är med i och när. Det behövs för att handledningen ska kunna hållas. Din e-postadress visas inte för de andra i gruppen.

## Det som gruppen tar upp

Ärenden skrivs så att ingen kan kännas igen, och programmet stoppar personnummer. Texten krypteras och tas bort 30 dagar efter träffen. Det som väntar på en träff tas bort efter högst 180 dagar. Din arbetsgivare kan inte läsa den.

## Dina rättigheter

Du kan få veta vad som finns om dig, få det rättat eller borttaget och invända mot hur det används. Hör av dig till oss. Du kan också klaga hos tillsynsmyndigheten, i Sverige Integritetsskyddsmyndigheten.`,
	"accessibility": `Sidorna ska fungera för alla. Målet är WCAG 2.2 på nivå AA.

- De går att använda med tangentbord, skärmläsare och förstoring.
- De fungerar utan skript och på en liten telefon.
- De följer det ljusa eller mörka utseende som din enhet är inställd på.

Sidorna prövas automatiskt när programmet ändras. Är det ändå något som inte fungerar för dig? Hör av dig, adressen står längst ned på sidan. Berätta vilken sida det gäller och vad som hände.`,
}
