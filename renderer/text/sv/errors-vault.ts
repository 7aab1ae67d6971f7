import type { ErrorTexts } from './error-text'

/** Refusals about opening, keys, files, people who use the program and the program itself. */
export const vaultErrors: ErrorTexts = {
  'internal/unexpected': {
    what: 'Något gick fel i programmet.',
    doThis: 'Det du har skrivit finns kvar. Försök igen. Händer det en gång till, lås och öppna Samrum.',
  },
  'case/gone': { what: 'En del av programmet stannade.', doThis: 'Lås och öppna Samrum igen. Det som var sparat finns kvar.' },
  'process/gone': { what: 'En del av programmet stannade.', doThis: 'Lås och öppna Samrum igen. Det som var sparat finns kvar.' },
  'request/malformed': {
    what: 'Uppgifterna kunde inte tas emot så som de var skrivna.',
    doThis: 'Kontrollera fälten och försök igen. Det du har skrivit finns kvar.',
  },
  'request/too-large': { what: 'Texten är för lång.', doThis: 'Korta den och försök igen. Inget är borttaget.' },
  'request/too-many': { what: 'Det blev för mycket på en gång.', doThis: 'Vänta några sekunder och försök igen.' },
  'request/unknown': { what: 'Den här delen av programmet finns inte i den version som är öppen.', doThis: 'Starta om Samrum.' },
  'request/wrong-window': { what: 'Det går inte att göra från det här fönstret.', doThis: 'Gör det från huvudfönstret.' },
  'session/locked': { what: 'Samrum är låst.', doThis: 'Öppna med din lösenfras. Det du har skrivit är sparat som utkast.' },
  'session/locking': {
    what: 'Samrum håller på att låsas.',
    doThis: 'Öppna igen när det är klart. Det du har skrivit är sparat som utkast.',
  },
  'session/right-missing': {
    what: 'Din behörighet räcker inte till det här.',
    doThis: 'Be en kollega som har behörigheten, eller den som administrerar Samrum.',
  },
  'store/closed': { what: 'Samrum håller på att låsas.', doThis: 'Öppna Samrum igen. Det du har skrivit är sparat som utkast.' },
  'store/constraint': {
    what: 'Uppgifterna stämmer inte längre med det som är sparat.',
    doThis: 'Öppna sidan igen och gör ändringen en gång till.',
  },
  'store/failed': {
    what: 'Det gick inte att spara.',
    doThis: 'Det du har skrivit finns kvar här. Försök igen, och lås och öppna Samrum om det inte går.',
  },
  'store/no-connection': { what: 'Samrum är upptaget.', doThis: 'Vänta några sekunder och försök igen.' },
  'store/unaudited': {
    what: 'Det gick inte att spara.',
    doThis: 'Ändringen kunde inte antecknas i händelseloggen och gjordes därför inte. Försök igen.',
  },
  'store/write-outside-transaction': {
    what: 'Det gick inte att spara.',
    doThis: 'Det du har skrivit finns kvar här. Försök igen, och lås och öppna Samrum om det inte går.',
  },
  'store/migrations-not-numbered': {
    what: 'Programmet är inte helt installerat.',
    doThis: 'Installera Samrum på nytt. Uppgifterna är orörda.',
  },
  'vault/already-open': { what: 'Samrum är redan öppet.', doThis: 'Gå till det fönster som är öppet.' },
  'vault/no-recovery-sheet': {
    what: 'Återställningsbladet visas bara när Samrum tas i bruk.',
    doThis: 'Börja om från låssidan.',
  },
  'vault/nothing-to-confirm': {
    what: 'Det finns inget återställningsblad att kontrollera.',
    doThis: 'Gå tillbaka till låssidan.',
  },
  'vault/put-back': {
    what: 'Äldre filer har lagts tillbaka i mappen.',
    doThis: 'Återställ den senaste säkerhetskopian, och kontrollera att mappen inte synkroniseras.',
  },
  'vault/recovery-mistyped': {
    what: 'Grupperna stämmer inte med bladet.',
    doThis: 'Läs på bladet igen. Skilj på nolla och O, etta och I.',
  },
  'vault/setting-refused': {
    what: 'Samrums filer kunde inte öppnas på ett säkert sätt.',
    doThis: 'Installera Samrum på nytt. Uppgifterna är orörda.',
  },
  'vault/slots-full': {
    what: 'Det får inte plats fler användare.',
    doThis: 'Ta bort någon som har slutat, och lägg till den nya sedan.',
  },
  'vault/unfinished': {
    what: 'Samrum togs aldrig helt i bruk på den här datorn.',
    doThis: 'Börja om från början. Inga uppgifter har hunnit läggas in.',
  },
  'recovery/wrong-group': ({ group }) => ({
    what: `Grupp ${group} är felskriven.`,
    doThis: 'Läs på bladet igen. Skilj på nolla och O, etta och I.',
  }),
  'vault/wait': ({ seconds }) => ({
    what: 'Lösenfrasen har varit fel flera gånger.',
    doThis: `Vänta ${seconds === 1 ? '1 sekund' : `${seconds} sekunder`} och försök sedan igen.`,
  }),
}
