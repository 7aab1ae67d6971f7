import type { HelpArticle } from './help-article'
import { helpOfMeetings } from './help-meeting'

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
    ...helpOfMeetings,
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
        'Det som gruppen får läsa är en aidentifierad sammanfattning. Programmet markerar det som röjer vem någon är och frågar om det som kan göra det: nummer, adresser, namn, små orter, arbetsplatser. Det tar aldrig bort något själv.',
        'Gå igenom markeringarna: byt ut, skriv om, eller svara att det inte är en personuppgift. Personens eget namn och nummer kan bara skrivas om. Släpp sedan texten för visning. Det är alltid en människa som släpper den. Tänk också på det ovanliga: en diagnos, en by eller en arbetsgivare kan räcka för att någon ska kännas igen.',
        'I en beredningsgrupp släpper samordnaren, i andra grupper ordföranden eller samordnaren. Har gruppen bestämt att två släpper en text begär en av dem släpp, och en annan läser precis den texten och släpper den eller skickar tillbaka den.',
      ],
    },
    {
      key: 'markerade-ord',
      title: 'Markerade ord medan du skriver',
      paragraphs: [
        'Det som kan röja vem någon är stryks under medan du skriver. Heldragen linje: säkert. Prickad linje: kanske. Står du på ordet ser du under fältet varför.',
        'Ett svar om ett ord gäller i hela gruppen och sparas på gruppens sida under Ord, där du kan ta bort det. Är ordet namnet på någon som gruppen känner sparas det aldrig, och svaret gäller bara i den texten.',
        'Under ett möte är personuppgifterna stängda. Då kan personens egna namn inte kontrolleras. Ett svar i minnesanteckningarna gäller bara på skärmen, och i övriga fält går det inte att svara. Texten granskas efter mötet.',
      ],
      steps: [
        'F3 går till nästa ställe och Skift+F3 till det förra.',
        'F2 byter ut ordet mot ett mer allmänt, som ”modern” eller ”PERSON 1”. Läs meningen efteråt.',
        'F4 svarar att ordet inte är en personuppgift, där svaret kan sparas.',
        'Ctrl+Z ångrar, också ett svar.',
      ],
    },
    {
      key: 'granska-text',
      title: 'Att granska en text som inte hör till något ärende',
      paragraphs: [
        'Under Granska text klistrar du in en text, eller öppnar ett Word-dokument, en PDF eller en textfil, och ser vad i den som röjer vem någon är. Inget sparas: texten är borta när du lämnar sidan eller låser.',
        'Är personuppgifterna öppna kan du välja ett ärende. Då söks också personens egna namn och uppgifter. Det antecknas i händelseloggen att det gjordes, men inte texten.',
        'I ett Word-dokument granskas också sidhuvud, sidfötter, noter, kommentarer, struken text och titeln. Bilder och inskannade sidor kan inte läsas.',
      ],
      steps: [
        'Klistra in texten, eller öppna en fil. Ctrl+Enter granskar.',
        'F3 går till nästa ställe och Skift+F3 till det förra. Bredvid står varför det är markerat.',
        'Välj Ändra texten, skriv om och granska igen.',
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
      key: 'kopior',
      title: 'Om något går sönder',
      paragraphs: [
        'Varje gång Samrum låses görs en kopia som kontrolleras. Går uppgifterna inte att öppna kan du återställa en kopia med en knapp på låssidan. Det skadade läggs undan, inget raderas.',
        'Kopiorna ligger på samma dator. Be it-stödet att också säkerhetskopiera mappen som står under Inställningar, ”Var uppgifterna ligger”.',
      ],
    },
  ] satisfies readonly HelpArticle[],
} as const
