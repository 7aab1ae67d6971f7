import type { ErrorTexts } from './error-text'

/** Refusals of outcomes, commitments and deviations. */
export const afterwardsErrors: ErrorTexts = {
  'outcome/planning-contradicts': {
    what: 'Svaret om fortsatt gemensam planering stämmer inte med utfallet.',
    doThis: 'Ändra svaret, eller välj ett annat utfall.',
  },
  'outcome/unknown-domain': {
    what: 'Ett av områdena finns inte i gruppens lista.',
    doThis: 'Välj bland dem som står på sidan.',
  },
  'commitment/unknown': { what: 'Åtagandet finns inte längre.', doThis: 'Öppna sidan igen.' },
  'commitment/of-an-outcome': {
    what: 'Åtagandet följer av utfallet i ett ärende.',
    doThis: 'Ändra utfallet i stället, så följer åtagandet med.',
  },
  'commitment/answered': {
    what: 'Åtagandet har redan gåtts igenom på ett möte.',
    doThis: 'Svara ”Inte möjligt längre” vid nästa genomgång i stället.',
  },
  'commitment/meeting-not-begun': {
    what: 'Mötet har inte börjat än.',
    doThis: 'Skriv åtagandet när mötet pågår, eller efteråt.',
  },
  'commitment/not-called-here': {
    what: 'Åtagandet hör inte till det här mötets genomgång.',
    doThis: 'Öppna sidan igen. Det kan vara avklarat på ett tidigare möte.',
  },
  'commitment/unknown-party': {
    what: 'Organisationen eller verksamheten är inte med i gruppen.',
    doThis: 'Välj en av organisationerna i listan.',
  },
  'commitment/personal-data': {
    what: 'Åtagandet ser ut att innehålla en personuppgift.',
    doThis: 'Skriv om det utan namn och nummer. Kodnamnet räcker.',
  },
  'follow-up/in-the-past': { what: 'Dagen för uppföljningen har redan varit.', doThis: 'Välj en kommande dag.' },
  'follow-up/not-a-coming-meeting': {
    what: 'Mötet är inte ett av gruppens kommande möten.',
    doThis: 'Välj ett annat möte, eller boka en egen tid.',
  },
  'follow-up/not-of-this-group': {
    what: 'Den här gruppen bokar inga uppföljningar.',
    doThis: 'Skriv en uppgift på ärendet i stället.',
  },
  'follow-up/personal-data': {
    what: 'Skälet ser ut att innehålla en personuppgift.',
    doThis: 'Skriv om det utan namn och nummer.',
  },
  'deviation/unknown': { what: 'Avvikelsen finns inte längre.', doThis: 'Gå tillbaka till listan.' },
  'deviation/unknown-party': {
    what: 'En av organisationerna är inte med i gruppen.',
    doThis: 'Välj bland dem som står på sidan.',
  },
  'deviation/unknown-route': {
    what: 'Formuläret finns inte i samverkans lista.',
    doThis: 'Välj bland dem som står på sidan.',
  },
  'deviation/personal-data': {
    what: 'Avvikelsen ser ut att innehålla en personuppgift.',
    doThis: 'Beskriv felet i samverkan, inte personen. Skriv om det utan namn och nummer.',
  },
  'deviation/not-ready': {
    what: 'Avvikelsen är inte klar att lämna: något i texten ser ut som en personuppgift.',
    doThis: 'Skriv om texten utan namn och nummer först.',
  },
  'deviation/not-in-turn': {
    what: 'Avvikelsen står redan på ett annat steg.',
    doThis: 'Öppna listan igen och se var den står.',
  },
  'deviation/in-future': { what: 'Dagen har inte varit än.', doThis: 'Skriv dagen då det skedde.' },
  'deviation/before-the-last': {
    what: 'Dagen ligger före det som redan står på avvikelsen.',
    doThis: 'Skriv en dag som kommer efter.',
  },
  'deviation/closed': { what: 'Avvikelsen är stängd.', doThis: 'Ta tillbaka stängningen först om den ska ändras.' },
  'deviation/nothing-to-take-back': { what: 'Det finns inget att ta tillbaka.', doThis: 'Avvikelsen är bara upptäckt än.' },
}
