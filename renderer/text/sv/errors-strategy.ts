import type { ErrorTexts } from './error-text'

/** Refusals of what the strategic group keeps. */
export const strategyErrors: ErrorTexts = {
  'agreement/ends-before-it-begins': {
    what: 'Överenskommelsen slutar innan den börjar.',
    doThis: 'Kontrollera datumen från och till.',
  },
  'agreement/party-twice': { what: 'Samma part står två gånger.', doThis: 'Ta bort den ena raden.' },
  'agreement/unknown': { what: 'Överenskommelsen finns inte längre.', doThis: 'Öppna sidan igen.' },
  'agreement/unknown-party': {
    what: 'En part i överenskommelsen har tagits bort under tiden.',
    doThis: 'Öppna sidan igen och gör om ändringen.',
  },
  'competence/unknown': { what: 'Kompetensbehovet finns inte längre.', doThis: 'Öppna sidan igen.' },
  'dilemma/already-settled': {
    what: 'Dilemmat är redan besvarat eller löst.',
    doThis: 'Öppna det igen om det inte är löst.',
  },
  'dilemma/answer-missing': { what: 'Svaret saknas.', doThis: 'Skriv svaret, eller hur det löstes.' },
  'dilemma/not-settled': { what: 'Dilemmat är redan öppet.', doThis: 'Öppna sidan igen.' },
  'dilemma/raised-in-future': { what: 'Dilemmat är daterat efter dagens datum.', doThis: 'Kontrollera datumet.' },
  'dilemma/settled-before-raised': {
    what: 'Svaret är daterat innan dilemmat lyftes.',
    doThis: 'Kontrollera datumet.',
  },
  'dilemma/settled-in-future': { what: 'Svaret är daterat efter dagens datum.', doThis: 'Kontrollera datumet.' },
  'dilemma/unknown': { what: 'Dilemmat finns inte längre.', doThis: 'Öppna sidan igen.' },
  'dilemma/unknown-party': {
    what: 'Organisationen är inte med i gruppen.',
    doThis: 'Välj en av gruppens organisationer.',
  },
  'experience/unknown': { what: 'Erfarenheten finns inte längre.', doThis: 'Öppna sidan igen.' },
  'extra-party/unknown': {
    what: 'Parten ska inte längre bjudas in till mötet.',
    doThis: 'Öppna mötet igen.',
  },
  'goal/ends-before-it-begins': { what: 'Målets period slutar innan den börjar.', doThis: 'Kontrollera datumen från och till.' },
  'goal/unknown': { what: 'Målet finns inte längre.', doThis: 'Öppna sidan igen.' },
  'lesson/personal-data': {
    what: 'Lärdomen ser ut att innehålla en personuppgift och kan inte spridas.',
    doThis: 'Ändra orden så att ingen kan kännas igen, och sprid den sedan.',
  },
  'lesson/spread-before-noted': { what: 'Lärdomen är spridd innan den skrevs.', doThis: 'Kontrollera datumet.' },
  'lesson/spread-in-future': { what: 'Spridningen är daterad efter dagens datum.', doThis: 'Kontrollera datumet.' },
  'lesson/spread-to-missing': { what: 'Det står inte till vem lärdomen har spridits.', doThis: 'Skriv till vem.' },
  'lesson/unknown': { what: 'Lärdomen finns inte längre.', doThis: 'Öppna sidan igen.' },
  'routine-decision/in-future': { what: 'Beslutet är daterat efter dagens datum.', doThis: 'Kontrollera datumet.' },
  'routine-decision/unknown': { what: 'Rutinbeslutet finns inte längre.', doThis: 'Öppna sidan igen.' },
  'strategy/empty': { what: 'Texten är tom.', doThis: 'Skriv några ord först.' },
  'strategy/not-of-this-group': {
    what: 'Det här hör till en strategisk beredningsgrupp.',
    doThis: 'Välj en strategisk beredningsgrupp på sidan Samverkan.',
  },
  'strategy/noted-in-future': { what: 'Datumet ligger efter dagens datum.', doThis: 'Kontrollera datumet.' },
  'strategy/personal-data': {
    what: 'Texten innehåller en personuppgift, och här ska ingen enskild stå.',
    doThis: 'Skriv om den utan nummer och adresser.',
  },
}
