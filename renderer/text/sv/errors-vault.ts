import type { ErrorTexts } from './error-text'

/** Refusals about opening, keys, files, people who use the program and the program itself. */
export const vaultErrors: ErrorTexts = {
  'case/gone': { what: 'En del av programmet stannade.', doThis: 'Lås och öppna Samrum igen. Det som var sparat finns kvar.' },
  'request/unknown': { what: 'Den här delen av programmet finns inte i den version som är öppen.', doThis: 'Starta om Samrum.' },
  'request/wrong-window': { what: 'Det går inte att göra från det här fönstret.', doThis: 'Gör det från huvudfönstret.' },
  'session/locked': { what: 'Samrum är låst.', doThis: 'Öppna med din lösenfras. Det du har skrivit är sparat som utkast.' },
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
  'vault/recovery-mistyped': {
    what: 'Grupperna stämmer inte med bladet.',
    doThis: 'Jämför med bladet. Bokstäverna I, L och O och siffrorna 0 och 1 finns aldrig i nyckeln.',
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
}
