export type HelpArticle = { key: string; title: string; paragraphs: readonly string[]; steps?: readonly string[] }

/** Short articles. Plain words; each answers one question somebody has when they open the help. */
export const helpText = {
  title: 'Hjälp',
  lead: 'Korta svar. Tryck F1 för alla tangenter och Ctrl+K för alla kommandon.',
  contents: 'Innehåll',
  keyMap: 'Visa tangenterna',
  articles: [
    {
      key: 'min-dag',
      title: 'Vad visas på Min dag?',
      paragraphs: [
        'Det du själv ska se till: uppgifter som är sena eller snart ska vara klara, dagens möten, bokade tider, svar som väntas från handläggare och samtycken som slutar gälla. Varje rad leder dit det görs.',
        'Programmet lägger till uppgifter när ett ärende kommer till ett nytt steg. Egna uppgifter skriver du utan namn, och du kan ge dem till en kollega på ärendets sida under Att göra.',
      ],
    },
    {
      key: 'fragor',
      title: 'Var hamnar det som frågas och svaras?',
      paragraphs: [
        'Frågor till och från handläggaren skrivs på ärendets sida under Frågor. Orden hör till personuppgifterna. Att en fråga väntar på svar, och till vilken dag, syns också när personuppgifterna är stängda.',
        'Rådgivning före en aktualisering är en anonym konsultation. Den har ingen plats för vem det gäller, och räknas bara i statistiken.',
      ],
    },
    {
      key: 'moten',
      title: 'Så går ett möte till',
      paragraphs: [
        'Mötet förbereds i lugn och ro och leds sedan från en enda sida. Den stora knappen säger hela tiden vad som är nästa steg.',
      ],
      steps: [
        'Planera mötet under Möten. Dagordningen läggs ut efter gruppens mall, och de representanter som gäller den dagen står som deltagare.',
        'Lägg till ärenden. Före mötet syns vad som saknas: samtycke, en släppt sammanfattning, eller någon som samtycket inte omfattar.',
        'Starta mötet. Personuppgifterna stängs då helt, också för dig. Duken är släckt.',
        'Pricka av vilka som är där. Det är mot dem som samtyckena prövas.',
        'Öppna en punkt och visa den på duken. Ärendet visas under sitt kodnamn, en rubrik i taget.',
        'Anteckna utfallet eller rekommendationen. Stäng punkten. Duken släcks innan nästa öppnas.',
        'Avsluta mötet. Skriv sedan ut anteckningarna och de papper som ska lämnas.',
      ],
    },
    {
      key: 'stopp',
      title: 'Varför går ärendet inte att öppna?',
      paragraphs: [
        'Tre saker stoppar ett ärende, och bara de: skriftligt samtycke saknas där gruppen kräver det, någon i rummet omfattas inte av samtycket, eller texten är inte släppt för visning.',
        'Skärmen säger vilken av dem det är. Är det någon i rummet kan personen gå ut. Finns samtycket på papper förs det in på en gång. Annars skjuts ärendet upp.',
      ],
    },
    {
      key: 'duken',
      title: 'Vad syns på duken?',
      paragraphs: [
        'Bara det du visar: dagordningen, ett ärende under kodnamn, utfallet eller en paus. Aldrig namn, aldrig dina anteckningar, aldrig listor.',
        'Det lilla fönstret i mötet visar precis samma bild som duken. Visas, Fryst och Släckt står i klartext. Fryst håller bilden kvar medan du letar fram något, Släckt gör den svart.',
        'Duken är släckt från början, mellan punkterna, när en skärm kopplas ur och när Samrum låses. Den släcks före allt annat.',
        'Om bilden är speglad visar datorn samma sak på båda skärmarna. Tryck Windows-tangenten + P och välj Utöka.',
      ],
    },
    {
      key: 'epost',
      title: 'Varför kan jag inte skicka med e-post?',
      paragraphs: [
        'Uppgifter om enskilda skickas inte med e-post. Det gäller också under kodnamn, och ett samtycke ändrar inte på det.',
        'Därför finns ingen sådan knapp. Programmet kan inte nå nätet alls. Papper skrivs ut och skickas med post eller lämnas över, eller så ringer du.',
      ],
    },
    {
      key: 'kodnamn',
      title: 'Vad är ett kodnamn?',
      paragraphs: [
        'Varje ärende får ett lottat namn, till exempel ”Lykta 14”. Det har inget med personen att göra och säger inget om när ärendet kom in.',
        'Vem det gäller står i en egen, särskilt låst del. Den är stängd under möten, och varje läsning antecknas i händelseloggen.',
      ],
    },
    {
      key: 'sammanfattning',
      title: 'Att släppa en sammanfattning',
      paragraphs: [
        'Det som gruppen får läsa är en aidentifierad sammanfattning. Programmet markerar personnummer, telefonnummer, e-post och det som är känt om personen. Det tar aldrig bort något själv.',
        'Gå igenom markeringarna, skriv om, och släpp texten för visning. Det är alltid en människa som släpper den. Tänk också på det ovanliga: en diagnos, en by eller en arbetsgivare kan räcka för att någon ska kännas igen.',
      ],
    },
    {
      key: 'lasa',
      title: 'Att låsa och öppna',
      paragraphs: [
        'Ctrl+Skift+L låser på en gång, var du än är. Samrum låser sig också när datorn inte används. Det du håller på att skriva sparas och väntar på samma ställe.',
        '”Öppna för möte” låter personuppgifterna vara stängda. Välj det när du bara ska leda ett möte, eller när andra ser din skärm.',
      ],
    },
    {
      key: 'losenfras',
      title: 'Om du har glömt lösenfrasen',
      paragraphs: [
        'Ta fram återställningsbladet. Välj ”Glömt lösenfrasen?” på låssidan, skriv nyckeln från bladet och välj en ny lösenfras.',
        'Finns inget blad kan en administratör ge dig en ny lösenfras under Inställningar, Användare.',
        'Saknas båda delarna går uppgifterna inte att öppna. Det finns ingen bakväg, inte heller för den som har gjort programmet. Förvara därför bladet inlåst, på en annan plats än datorn.',
      ],
    },
    {
      key: 'ovning',
      title: 'Öva utan risk',
      paragraphs: [
        'Välj ”Öva” på låssidan. Då öppnas påhittade ärenden utan lösenfras, och ÖVNING står på varje skärm och varje papper. Inget av det du gör där påverkar de riktiga ärendena.',
      ],
    },
    {
      key: 'kopior',
      title: 'Om något går sönder',
      paragraphs: [
        'Varje gång Samrum låses görs en kopia som kontrolleras. Går uppgifterna inte att öppna kan du återställa en kopia med en knapp på låssidan. Det skadade läggs undan, inget raderas.',
        'Kopiorna ligger på samma dator. Be it-stödet att också säkerhetskopiera mappen som står under Inställningar, ”Var uppgifterna ligger”.',
      ],
    },
  ] satisfies readonly HelpArticle[],
} as const
