import type { ErrorTexts } from './error-text'

/** Refusals about consents, what was told on their ground, and the people of a group. */
export const peopleErrors: ErrorTexts = {
  'attendee/unknown-function': { what: 'Funktionen finns inte i gruppen.', doThis: 'Välj en funktion i listan.' },
  'consent/asked-before-given': {
    what: 'Dagen ligger före den dag då samtycket gavs eller senast bekräftades.',
    doThis: 'Kontrollera datumet.',
  },
  'consent/asked-in-future': { what: 'Dagen har inte kommit än.', doThis: 'Skriv den dag då personen svarade.' },
  'consent/kind-cannot-change': {
    what: 'Ett samtycke kan inte göras om till ett av annat slag.',
    doThis: 'Lägg in det nya papperet som ett eget samtycke.',
  },
  'consent/not-until-further': {
    what: 'Samtycket slutar en bestämd dag och behöver inte bekräftas.',
    doThis: 'Utvidga det om personen har skrivit under en ny tid.',
  },
  'consent/nothing-new': {
    what: 'Inget är ändrat.',
    doThis: 'Ändra det som står på det nya papperet, eller stäng utan att spara.',
  },
  'consent/supplement-in-past': { what: 'Dagen har redan varit.', doThis: 'Välj en dag från och med i dag.' },
  'consent/too-many-scopes': {
    what: 'Samtycket har ändrats så många gånger som får plats.',
    doThis: 'Ta tillbaka det och lägg in papperet som ett nytt samtycke.',
  },
  'disclosure/consent-not-in-force': {
    what: 'Samtycket gällde inte den dagen.',
    doThis: 'Kontrollera datumet, eller välj en annan grund.',
  },
  'disclosure/in-future': { what: 'Dagen har inte kommit än.', doThis: 'Skriv den dag då uppgifterna lämnades.' },
  'disclosure/kind-not-covered': {
    what: 'Samtycket omfattar inte alla slags uppgifter som du har kryssat för.',
    doThis: 'Ta bort det som inte står på papperet, eller be personen om en komplettering.',
  },
  'disclosure/not-covered': {
    what: 'Samtycket nämner inte den verksamheten.',
    doThis: 'Be personen om en komplettering, eller välj en annan grund.',
  },
  'disclosure/too-many': {
    what: 'Ärendet har så många utlämnanden som får plats.',
    doThis: 'Anteckna utlämnandet på papper i akten.',
  },
  'disclosure/unknown-information-kind': { what: 'Slaget av uppgift finns inte i samverkan.', doThis: 'Välj i listan.' },
  'disclosure/unknown-party': { what: 'Verksamheten hör inte till gruppen.', doThis: 'Välj i listan.' },
  'disclosure/unknown-provision': { what: 'Bestämmelsen finns inte i samverkan.', doThis: 'Välj i listan.' },
  'disclosure/withheld': {
    what: 'Personen har sagt att de uppgifterna inte får lämnas dit.',
    doThis: 'Lämna inte ut dem. Har personen ändrat sig behövs ett nytt papper.',
  },
  'disclosure/wrong-consent': {
    what: 'Samtycket till uppföljningssystem gäller bara den uppföljningen.',
    doThis: 'Välj ett annat samtycke eller en bestämmelse.',
  },
  'group/last-unit': {
    what: 'Organisationen måste ha minst en verksamhet.',
    doThis: 'Lägg till en annan verksamhet först, eller ta bort hela organisationen.',
  },
  'group/unit-in-use': {
    what: 'Verksamheten används: en representant, ett samtycke, en aktualisering eller ett möte nämner den.',
    doThis: 'Byt namn på den i stället, om det är namnet som är fel.',
  },
  'representative/in-future': {
    what: 'Dagen har inte kommit än.',
    doThis: 'Skriv den dag då personen utsågs eller informerades.',
  },
  'representative/overlap': {
    what: 'Personen företräder redan samma verksamhet under en del av den tiden.',
    doThis: 'Ändra dagarna så att uppdragen följer på varandra, eller rätta det uppdrag som redan finns.',
  },
  'representative/too-many': {
    what: 'Gruppen har så många representanter som får plats.',
    doThis: 'Rätta en som inte längre är med i stället för att lägga till.',
  },
  'representative/unknown-function': { what: 'Funktionen finns inte i samverkan.', doThis: 'Välj en funktion i listan.' },
  'representative/unknown-substituted': {
    what: 'Den som ersätts finns inte bland gruppens ordinarie representanter.',
    doThis: 'Välj en ordinarie representant.',
  },
}
