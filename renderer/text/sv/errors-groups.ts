import type { ErrorTexts } from './error-text'

/** Refusals of the year of a group: who answers, who is invited, what is reported. */
export const groupsErrors: ErrorTexts = {
  'change-notice/already-sent': { what: 'Beskedet är redan skickat.', doThis: 'Skriv ett nytt om listan har ändrats igen.' },
  'change-notice/in-future': { what: 'Dagen har inte kommit än.', doThis: 'Skriv den dag då beskedet skickades.' },
  'change-notice/nothing-new': {
    what: 'Inget är ändrat i listan sedan det senaste beskedet.',
    doThis: 'Inget besked behövs nu.',
  },
  'change-notice/unknown': { what: 'Beskedet finns inte kvar.', doThis: 'Skriv ett nytt besked.' },
  'group/ages-turned': { what: 'Den lägre åldern är högre än den övre.', doThis: 'Ändra någon av dem.' },
  'group/asks-no-ages': { what: 'Gruppen frågar inte efter ålder.', doThis: 'Lämna åldrarna tomma.' },
  'group/responsible-not-municipality': {
    what: 'Den som är ansvarig ska representera en kommun.',
    doThis: 'Välj en representant för kommunen, eller ange bland organisationerna vilken som är en kommun.',
  },
  'group/responsible-not-needed': {
    what: 'Den här gruppen har ingen ansvarig kommunrepresentant.',
    doThis: 'Inget behöver göras.',
  },
  'group/responsible-not-valid': {
    what: 'Personens uppdrag i gruppen gäller inte i dag.',
    doThis: 'Välj någon vars uppdrag gäller nu.',
  },
  'group/routine-personal-data': {
    what: 'Texten ser ut att innehålla ett personnummer eller en adress.',
    doThis: 'Ta bort det och spara igen. Ett telefonnummer till gruppen går bra.',
  },
  'group/takes-no-matters': {
    what: 'Gruppen tar inte upp individärenden.',
    doThis: 'Välj en grupp som samråder om ärenden.',
  },
  'group-report/before-its-period': {
    what: 'Perioden hade inte börjat den dagen.',
    doThis: 'Kontrollera dagen, eller välj en annan period.',
  },
  'group-report/in-future': { what: 'Dagen har inte kommit än.', doThis: 'Skriv den dag då rapporten lämnades.' },
  'group-report/unknown-period': { what: 'Perioden finns inte.', doThis: 'Välj en termin, ett halvår eller ett år.' },
  'library/unknown-template': { what: 'Mallen finns inte i samverkan.', doThis: 'Välj en mall i biblioteket.' },
  'library/website-in-future': { what: 'Dagen har inte kommit än.', doThis: 'Skriv den dag då texten lades ut på hemsidan.' },
  'manager/too-many': { what: 'Gruppen har så många chefer som får plats.', doThis: 'Ta bort en som inte längre är aktuell.' },
  'manager/unknown': { what: 'Chefen finns inte kvar i listan.', doThis: 'Gå tillbaka till listan.' },
  'training/personal-data': {
    what: 'Texten ser ut att innehålla ett personnummer eller en adress.',
    doThis: 'Ta bort det och spara igen.',
  },
  'training/too-many': { what: 'Gruppen har så många utbildningar som får plats.', doThis: 'Ta bort en gammal.' },
  'training/unknown': { what: 'Utbildningen finns inte kvar.', doThis: 'Gå tillbaka till listan.' },
}
