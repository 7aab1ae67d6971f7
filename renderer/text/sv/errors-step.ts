import type { ErrorTexts } from './error-text'
import { stepText } from './step'

/** Refusals about where a matter stands and where it can go. */
export const stepErrors: ErrorTexts = {
  'advice/unknown': {
    what: 'Rådgivningen finns inte i den här gruppen.',
    doThis: 'Välj en rådgivning ur gruppens lista, eller ingen.',
  },
  'attendee/no-guests': {
    what: 'Gruppen har inga gäster på sina möten.',
    doThis: 'Lägg till personen som ersättare, om någon av gruppens organisationer har utsett den.',
  },
  'item/resume-day-missing': {
    what: 'Det saknas en dag då ärendet tas upp igen.',
    doThis: 'Skriv dagen för nästa möte, eller en dag då ni vill bli påminda.',
  },
  'item/resume-day-past': {
    what: 'Dagen då ärendet ska tas upp igen har redan varit.',
    doThis: 'Skriv dagens datum eller ett senare.',
  },
  'referral/before-its-advice': {
    what: 'Aktualiseringen är daterad före rådgivningen.',
    doThis: 'Kontrollera dagen då aktualiseringen kom in.',
  },
  'step/already-taken': {
    what: 'Ärendet har redan gått vidare härifrån.',
    doThis: 'Se efter var det står nu. Steget är taget en gång, inte två.',
  },
  'step/before-the-last': {
    what: 'Dagen ligger före den dag då ärendet kom hit.',
    doThis: 'Skriv samma dag som det förra steget, eller en senare.',
  },
  'step/gate-shut': ({ missing }) => ({
    what: `Det saknas något innan ärendet kan gå vidare: ${gateWords(missing)}.`,
    doThis: 'Lägg in det som saknas och försök igen.',
  }),
  'step/in-future': { what: 'Dagen har inte varit än.', doThis: 'Skriv dagens datum eller ett tidigare.' },
  'step/left-the-house': {
    what: 'Ett papper om ärendet har skrivits ut eller sparats sedan dess.',
    doThis: 'Gå vidare härifrån i stället, och skriv skälet.',
  },
  'step/no-such-way': { what: 'Ärendet kan inte gå dit härifrån.', doThis: 'Välj ett av de steg som visas.' },
  'step/not-ended': { what: 'Ärendet är inte avslutat.', doThis: 'Fortsätt där det står.' },
  'step/not-newest': { what: 'Ärendet har gått vidare sedan dess.', doThis: 'Bara det senaste steget kan ångras.' },
  'step/not-undoable': {
    what: 'Steget följer av något annat som gjordes.',
    doThis: 'Ändra det som gjordes i stället, till exempel beslutet eller punkten på mötet.',
  },
  'step/personal-data': {
    what: 'Skälet innehåller ett nummer eller en adress som kan peka ut någon.',
    doThis: 'Skriv det utan. Skälet sparas under kodnamnet.',
  },
  'step/reason-missing': { what: 'Det saknas ett skäl.', doThis: 'Skriv kort varför, utan personuppgifter.' },
  'step/undo-too-late': { what: 'Det har gått för lång tid för att ångra steget.', doThis: 'Gå vidare härifrån i stället.' },
  'step/unknown': {
    what: 'Ärendet står på ett steg som den här versionen av Samrum inte känner till.',
    doThis: 'Öppna med en nyare version av programmet.',
  },
}

function gateWords(missing: string | number | boolean | undefined): string {
  const { short } = stepText.gates
  return String(missing ?? '')
    .split(',')
    .map((gate) => (Object.hasOwn(short, gate) ? short[gate as keyof typeof short] : gate))
    .join(', ')
}
