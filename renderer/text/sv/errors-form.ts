import type { ErrorTexts } from './error-text'

/** Refusals about the form, the criteria, what others have tried, and what stops a recommendation. */
export const formErrors: ErrorTexts = {
  'answers/nothing-to-answer': {
    what: 'Gruppen har inget formulär eller inga kriterier att svara på.',
    doThis: 'Gå tillbaka till ärendet.',
  },
  'answers/unknown-field': {
    what: 'Ett svar hör till en fråga som inte finns i den version som ärendet följer.',
    doThis: 'Öppna ärendet igen och svara på nytt.',
  },
  'answers/unknown-option': {
    what: 'Ett svar finns inte bland dem som går att välja i den version som ärendet följer.',
    doThis: 'Öppna ärendet igen och välj på nytt.',
  },
  'answers/unknown-version': {
    what: 'Ärendet följer en version som det här programmet inte känner till.',
    doThis: 'Öppna ärendet med den senaste versionen av Samrum.',
  },
  'answers/already-newest': {
    what: 'Ärendet prövas redan mot den senaste versionen.',
    doThis: 'Öppna ärendet igen så syns det.',
  },
  'earlier-measure/unknown': { what: 'Insatsen finns inte längre i listan.', doThis: 'Öppna formuläret igen.' },
  'earlier-measure/unknown-kind': { what: 'Den sortens insats finns inte att välja.', doThis: 'Välj en av dem i listan.' },
  'earlier-measure/too-many': {
    what: 'Listan över tidigare insatser är full.',
    doThis: 'Ta bort det som har minst betydelse för frågan.',
  },
  'earlier-measure/ends-before-it-begins': {
    what: 'Insatsen slutar innan den börjar.',
    doThis: 'Rätta månaderna. Är slutet okänt, lämna det tomt.',
  },
  'earlier-measure/personal-data': {
    what: 'I myndighetens namn står något som ser ut som en personuppgift.',
    doThis: 'Skriv bara vilken myndighet eller verksamhet det var.',
  },
  'recommendation/stop-reason-missing': {
    what: 'Det är medicinskt eller hälsomässigt riskfyllt, och då behöver en rekommendation om antagning en särskild motivering.',
    doThis: 'Skriv varför gruppen ändå rekommenderar antagning, eller välj en annan rekommendation.',
  },
  'summary/telling-heading-missing': ({ label }) => ({
    what: 'Ett svar bland kriterierna kräver att det står i sammanfattningen.',
    doThis: label
      ? `Skriv under rubriken ”${label}” och släpp sammanfattningen igen.`
      : 'Skriv under rubriken och släpp sammanfattningen igen.',
  }),
}
