import { type ErrorFacts, type ErrorText, type ErrorTexts, sentenceOf } from './error-text'
import { vaultErrors } from './errors-vault'

/** Refusals that can come before there is a desk: of the program itself, its places, its files and those who open them. */
export const programErrors: ErrorTexts = {
  ...vaultErrors,
  'app/failed': {
    what: 'Något gick fel i programmet.',
    doThis: 'Det du har skrivit finns kvar. Försök igen. Händer det en gång till, lås och öppna Samrum.',
  },
  'case/closed': { what: 'Samrum håller på att låsas.', doThis: 'Öppna Samrum igen. Det du har skrivit är sparat som utkast.' },
  'identity/closed': { what: 'Personuppgifterna är stängda.', doThis: 'Välj Öppna personuppgifter om du behöver dem.' },
  'lock/idle': {
    what: 'Samrum låstes för att ingen hade använt datorn på en stund.',
    doThis: 'Öppna igen. Det du höll på med finns kvar.',
  },
  'lock/ten-hours': { what: 'Samrum låstes efter tio timmar.', doThis: 'Öppna igen. Det du höll på med finns kvar.' },
  'lock/meeting-over': {
    what: 'Samrum låstes en halvtimme efter mötets planerade slut.',
    doThis: 'Pågår mötet än? Öppna igen, så fortsätter det där ni var.',
  },
  'lock/process-ended': {
    what: 'En del av programmet stannade, och därför låstes Samrum.',
    doThis: 'Öppna igen. Det som var sparat finns kvar. Händer det en gång till, starta om datorn.',
  },
  'lock/window-ended': {
    what: 'Fönstret stannade, och därför låstes Samrum.',
    doThis: 'Öppna igen. Det som var sparat finns kvar.',
  },
  'lock/cannot-start': {
    what: 'Samrum kan inte öppna sina filer just nu.',
    doThis: 'Avsluta programmet och starta det igen. Hjälper det inte, starta om datorn. Inget är borttaget.',
  },
  'place/network': {
    what: 'Mappen ligger på en server. Där kan två datorer öppna samma filer samtidigt, och då kan det som skrivs gå förlorat.',
    doThis: 'Välj en mapp på den här datorn.',
  },
  'place/not-moved': {
    what: 'Samrum kunde inte flyttas till den nya mappen och ligger kvar där det var.',
    doThis: 'Kontrollera att det finns plats i mappen och välj den igen under Inställningar.',
  },
  'place/not-writable': { what: 'Det går inte att skriva i mappen.', doThis: 'Välj en annan mapp på den här datorn.' },
  'place/practice': {
    what: 'Du övar nu, och övningen har ingen egen plats.',
    doThis: 'Lås övningen och öppna Samrum för att välja mapp.',
  },
  'place/synchronised': {
    what: 'Mappen kopieras till en molntjänst. Då lämnar uppgifterna datorn, och gamla filer kan läggas tillbaka.',
    doThis: 'Välj en mapp på den här datorn som inte kopieras.',
  },
  'account/last-administrator': {
    what: 'Minst en person måste kunna göra allt: öppna ärenden och personuppgifter och sköta användare.',
    doThis: 'Lägg först till någon annan som kan det.',
  },
  'account/name-taken': {
    what: 'Det finns redan en användare med det namnet.',
    doThis: 'Skriv namnet så att de går att skilja åt.',
  },
  'account/needs-key-holder': {
    what: 'Du har inte själv de nycklar som den här användaren behöver.',
    doThis: 'Be någon som kan öppna ärenden och personuppgifter att göra det.',
  },
  'account/unknown': { what: 'Användaren finns inte längre.', doThis: 'Läs in sidan igen.' },
  'backup/damaged': { what: 'Säkerhetskopian är skadad.', doThis: 'Välj en annan säkerhetskopia. Inget har ändrats.' },
  'backup/not-closed': {
    what: 'Säkerhetskopian kunde inte göras, för filerna var inte stängda.',
    doThis: 'Öppna Samrum och lås igen. De äldre kopiorna finns kvar.',
  },
  'backup/other-vault': {
    what: 'Säkerhetskopian hör till ett annat Samrum.',
    doThis: 'Välj en annan säkerhetskopia. Inget har ändrats.',
  },
  'backup/unknown': { what: 'Säkerhetskopian finns inte.', doThis: 'Välj en annan säkerhetskopia.' },
  'passphrase/too-long': { what: 'Lösenfrasen är för lång.', doThis: 'Använd högst 1 024 tecken.' },
  'passphrase/too-short': { what: 'Lösenfrasen är för kort.', doThis: 'Använd minst 12 tecken eller 4 ord.' },
  'passphrase/too-simple': { what: 'Lösenfrasen är för lätt att gissa.', doThis: 'Använd fler olika tecken eller ta förslaget.' },
  'recovery/incomplete': ({ groups }) => ({
    what: 'Återställningsnyckeln är inte hel.',
    doThis: `Skriv alla ${groups ?? 7} grupper, med fem tecken i varje.`,
  }),
  'recovery/wrong-group': ({ group }) => ({
    what: `Grupp ${group ?? ''} stämmer inte.`,
    doThis: 'Jämför den med återställningsbladet. Bokstäverna I, L och O och siffrorna 0 och 1 finns aldrig i nyckeln.',
  }),
  'vault/account-altered': {
    what: 'Uppgifterna om användaren har ändrats utanför programmet.',
    doThis: 'Öppna inte vidare. Kontakta den som ansvarar för Samrum hos er.',
  },
  'vault/busy': { what: 'Samrum arbetar fortfarande med det förra.', doThis: 'Vänta en stund och försök igen.' },
  'vault/damaged': {
    what: 'Samrums filer är skadade eller har bytts ut.',
    doThis: 'Återställ den senaste säkerhetskopian. De skadade filerna sparas vid sidan av.',
  },
  'vault/disk-error': {
    what: 'Disken svarade inte som den ska. Det senaste sparades inte.',
    doThis: 'Försök igen. Händer det en gång till, be it-stödet kontrollera disken.',
  },
  'vault/disk-full': {
    what: 'Disken är full. Det senaste sparades inte, men allt tidigare finns kvar.',
    doThis: 'Ta bort annat från datorn och försök igen.',
  },
  'vault/exists': { what: 'Här finns redan ett Samrum.', doThis: 'Starta om programmet och öppna det.' },
  'vault/in-use': { what: 'Samrum är redan öppet i ett annat fönster.', doThis: 'Gå till det fönstret, eller stäng det först.' },
  'vault/newer': {
    what: 'Filerna är sparade av en nyare version av Samrum.',
    doThis: 'Installera den nyare versionen. Inget har ändrats.',
  },
  'vault/not-a-vault': {
    what: 'Det som ligger i mappen är inte ett Samrum.',
    doThis: 'Flytta det därifrån eller välj en annan mapp. Inget har ändrats.',
  },
  'vault/out-of-memory': { what: 'Datorn har för lite ledigt minne just nu.', doThis: 'Stäng andra program och försök igen.' },
  'vault/read-only': {
    what: 'Det går inte att skriva i Samrums mapp.',
    doThis: 'Kontrollera att disken inte är skrivskyddad och att du får ändra i mappen. Inget har ändrats.',
  },
  'vault/wait': ({ seconds }) => ({
    what: 'För många försök med fel lösenfras.',
    doThis: `Vänta ${seconds ?? 'en stund'}${seconds === undefined ? '' : seconds === 1 ? ' sekund' : ' sekunder'} och försök igen.`,
  }),
  'vault/wrong-passphrase': { what: 'Lösenfrasen stämmer inte.', doThis: 'Försök igen.' },
  'vault/wrong-recovery-code': {
    what: 'Återställningsnyckeln hör inte till det här Samrum.',
    doThis: 'Kontrollera att du har rätt blad.',
  },
  'internal/unexpected': {
    what: 'Något gick fel i programmet.',
    doThis: 'Det du har skrivit finns kvar. Försök igen. Händer det en gång till, lås och öppna Samrum.',
  },
  'process/gone': { what: 'Samrum håller på att låsas.', doThis: 'Öppna Samrum igen. Det du har skrivit är sparat som utkast.' },
  'request/malformed': { what: 'Något i formuläret går inte att spara.', doThis: 'Se över fälten och försök igen.' },
  'request/too-large': { what: 'Texten är för lång.', doThis: 'Korta den och försök igen.' },
  'request/too-many': { what: 'Det blev för mycket på en gång.', doThis: 'Vänta en stund och försök igen.' },
  'session/locking': {
    what: 'Samrum håller på att låsas.',
    doThis: 'Öppna Samrum igen. Det du har skrivit är sparat som utkast.',
  },
  'vault/nothing-to-confirm': { what: 'Återställningsnyckeln är redan bekräftad.', doThis: 'Gå vidare.' },
  'vault/put-back': {
    what: 'En äldre version av filerna har lagts tillbaka.',
    doThis: 'Återställ den senaste säkerhetskopian. De filer som ligger där sparas vid sidan av.',
  },
}

/** For the lock page, which must stay small. */
export const programErrorText = (code: string, facts: ErrorFacts = {}): ErrorText => sentenceOf(programErrors, code, facts)
