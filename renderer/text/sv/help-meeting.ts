import type { HelpArticle } from './help-article'

/** Help about the meeting: before it, in the room, after it, and about the group's own work. */
export const helpOfMeetings = [
  {
    key: 'infor',
    title: 'Inför mötet',
    paragraphs: [
      'Allt görs på mötets egen sida under Möten. Du kan planera flera möten på samma gång, på samma veckodag och klockslag.',
      'Det som gick att veta i förväg står här, så att det inte stoppar mötet: vem samtycket inte omfattar, vilket samtycke som slutar gälla och vilken text som inte är släppt.',
    ],
    steps: [
      'Lägg ärenden och frågor på dagordningen. Nollplacerade föreslås först. Det som blev kvar tar du med under Kvar från förra mötet.',
      'Skriv under Att ta med vad varje organisation ska ha med sig.',
      'Förhandsgranska kallelsen och skriv ut den. Den säger inget om enskilda.',
      'Berätta för varje verksamhet vilka personer det gäller: med post, per telefon eller personligen. Listan heter Vem är vem. Anteckna det under Vem har fått veta.',
      'Läs Kontroll inför mötet. Varje rad leder dit det går att rätta.',
    ],
  },
  {
    key: 'oppna-for-mote',
    title: 'Öppna för möte, och frågan om skärmen',
    paragraphs: [
      'Välj ”Öppna för möte” på låssidan när du ska leda ett möte. Då förblir personuppgifterna stängda. De stängs också när du startar mötet.',
      'Ser datorn bara en skärm visas en bild och frågan om den syns på duken. Titta på duken innan du svarar. Inget från mötet visas förrän du har gjort det.',
      'Syns bilden på duken är skärmarna speglade. Håll ned Windows-tangenten, tryck P och välj Utöka. Då fortsätter Samrum av sig självt. Har ni ingen projektor svarar du Nej.',
    ],
  },
  {
    key: 'moten',
    title: 'Leda mötet',
    paragraphs: [
      'Den stora knappen säger hela tiden vad som är nästa steg. F8 gör samma sak. Allt går att göra utan mus, och tangenten står vid varje knapp.',
      'Ctrl+Skift+N går till anteckningarna, Ctrl+Skift+K till kartläggningen, Ctrl+Skift+U till utfallet och Ctrl+Skift+P till närvaron. Ctrl+Skift+G går till det som hör till punkten, som laget runt eller genomgången av åtaganden.',
    ],
    steps: [
      'Starta mötet. Duken är släckt.',
      'Pricka av vilka som är där. Det är mot dem som samtyckena prövas.',
      'Öppna en punkt och visa den på duken. Ärendet visas under sitt kodnamn, en rubrik i taget.',
      'Skriv utfallet eller rekommendationen. Hinner ni inte väljer du ”Skriv utfallet efteråt”.',
      'Tryck ”Släck och gå vidare”. Duken är mörk tills du visar nästa punkt.',
      'Avsluta mötet. Samrum går vidare till det som återstår.',
    ],
  },
  {
    key: 'gaster',
    title: 'Särskilt inbjudna',
    paragraphs: [
      'Den som är särskilt inbjuden kommer in när dennes punkt är näst på tur, påminns om tystnadsplikten och lämnar rummet när punkten är klar.',
      'Under Närvaro väljer du vilka punkter det gäller. När någon kommer eller går släcks duken. Visa bilden igen med den stora knappen.',
    ],
  },
  {
    key: 'stopp',
    title: 'Varför går ärendet inte att öppna?',
    paragraphs: [
      'Tre saker stoppar ett ärende, och bara de: skriftligt samtycke saknas där gruppen kräver det, någon i rummet omfattas inte av samtycket, eller texten är inte släppt för visning.',
      'Skärmen säger vilken av dem det är. Är det någon i rummet kan personen gå ut. Finns samtycket på papper för du in det på en gång. Annars skjuter ni upp ärendet.',
    ],
  },
  {
    key: 'duken',
    title: 'Vad syns på duken?',
    paragraphs: [
      'Bara det du visar: dagordningen, en fråga, ett ärende under kodnamn, kartläggningen, utfallet, ett meddelande, en nedräkning eller paus. Aldrig namn på enskilda, aldrig dina egna anteckningar, aldrig listor.',
      'Den lilla bilden i mötet visar precis samma sak som duken. Visas, Fryst och Släckt står i klartext. Fryst (Ctrl+Skift+F) håller bilden kvar medan du letar fram något, Släckt (Ctrl+Skift+B) gör den svart.',
      'Under Duken väljer du mörk eller ljus duk, större text och rullning. Det ändrar inte ditt eget skrivbord.',
      'Duken är släckt från början, mellan punkterna, när en skärm kopplas ur och när Samrum låses.',
    ],
  },
  {
    key: 'kartlaggning',
    title: 'Kartläggningen',
    paragraphs: [
      'Varje verksamhet i gruppen har en rad: det de vet, de regler som gäller och det som är möjligt. Skriv det de säger, utan namn. Texten sparas av sig själv.',
      'En rad syns i rummet först när du väljer ”Visa raden på duken” eller trycker Ctrl+Enter. Ändrar du den sedan ser rummet den tidigare lydelsen tills du visar den nya eller drar tillbaka raden.',
      'Står det något som kan röja någon visas raden inte. Skärmen säger vad, och du kan skriva vidare.',
    ],
  },
  {
    key: 'anteckningar',
    title: 'Anteckna under mötet',
    paragraphs: [
      'Skriv under varje punkt. Texten sparas av sig själv. Felstavade ord och sådant som kan röja någon markeras, men inget hindrar dig från att skriva.',
      'Ctrl+Skift+J öppnar standardfraserna. Ctrl+Skift+X visar tidigare lydelser, och du kan ta tillbaka en av dem. Ctrl+Skift+C väljer vem som antecknar.',
      'Egna anteckningar ser bara du. De skrivs aldrig ut och tas bort när anteckningarna låses.',
    ],
  },
  {
    key: 'efter',
    title: 'Efter mötet',
    paragraphs: [
      'Gå igenom stegen uppifrån. Den stora knappen visar nästa.',
      'Öppnas anteckningarna igen behövs ett skäl. Det sparas, och nästa låsning blir en ny version. Är ett senare möte i gruppen låst går det inte.',
    ],
    steps: [
      'Skriv de utfall som inte är skrivna.',
      'Granska det som skrevs. Då öppnas personuppgifterna, och texterna jämförs med dem.',
      'Läs igenom åtagandena: vad varje organisation tog på sig, och till när. De tas upp igen vid nästa möte.',
      'Lås anteckningarna. Sedan kan inget från mötet ändras.',
      'Skriv ut minnesanteckningarna och det som varje organisation ska ha.',
      'Boka uppföljning, eller skriv varför den inte behövs, och planera nästa möte.',
    ],
  },
  {
    key: 'avvikelser',
    title: 'Anteckna en avvikelse',
    paragraphs: [
      'Tryck Ctrl+Skift+D, var du än är. Skriv vad som är fel i hur ni samverkar, inte något om personen. En mening räcker, och resten kan vänta.',
      'Under Avvikelser följer du den: upptäckt, anmäld, återkoppling och stängd. Samrum anmäler inget. Förhandsgranska underlaget, skriv ut det och anmäl för hand.',
    ],
  },
  {
    key: 'papper',
    title: 'Möte utan datorn',
    paragraphs: [
      'Mötespärmen räcker för att hålla mötet på papper. Förhandsgranska den på mötets sida före mötet och skriv ut den.',
      'Välj sedan ”Skriv in mötet i efterhand” på samma sida. Skriv in vilka som var med och vad det blev av punkterna. Samtyckena prövas mot dem som var där, den dag mötet hölls.',
    ],
  },
  {
    key: 'gruppens-ar',
    title: 'Gruppens år',
    paragraphs: [
      'På gruppens sida står vem som är ansvarig, hur gruppen kallar till möte, hur många möten terminen har, den gemensamma utbildningen och cheferna.',
      'Ändras vilka som är med skriver du ett besked under Besked om ändringar. Statistiken till andra skrivs ut under Rapporter. Båda skickas på papper, och du antecknar när.',
      'Det som saknas står under Att se till, och på Min dag under Gruppernas år.',
    ],
  },
  {
    key: 'samverkan',
    title: 'Samverkan: det som inte handlar om ärenden',
    paragraphs: [
      'Sidan Samverkan är för det den strategiska beredningsgruppen styr efter: mål, rutinbeslut och överenskommelsen. Här står inget om någon enskild.',
      'Grupperna lyfter dilemman och antecknar lärdomar, erfarenheter och kompetensbehov. Har en grupp löst ett dilemma själv tas det upp på den strategiska gruppens nästa möte.',
      'En lärdom sprids när inget i den kan peka ut någon.',
    ],
  },
  {
    key: 'ovning',
    title: 'Öva utan risk',
    paragraphs: [
      'Välj ”Öva” på låssidan. Då öppnas påhittade ärenden utan lösenfras, och ÖVNING står på varje skärm och varje papper. Inget av det du gör där påverkar de riktiga ärendena.',
      'Övningsmötet har tre punkter och tar ungefär tio minuter, från start till ett utskrivet papper. När du slutar försvinner allt du har gjort.',
    ],
  },
] satisfies readonly HelpArticle[]
