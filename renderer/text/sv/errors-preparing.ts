import type { ErrorTexts } from './error-text'

/** Refusals of what is done before a meeting, and of a meeting that is written in afterwards. */
export const preparingErrors: ErrorTexts = {
  'agenda/nothing-carried': {
    what: 'Det finns inget kvar från förra mötet att ta med.',
    doThis: 'Allt är behandlat, eller står redan på dagordningen.',
  },
  'agenda/not-of-this-kind': {
    what: 'Det går inte att skriva för den här punkten.',
    doThis: 'Syfte, den som presenterar och lärdom hör till allmänna frågor.',
  },
  'agenda/personal-data': {
    what: 'I syftet står något som pekar ut en person.',
    doThis: 'Skriv vad frågan ska leda till utan uppgifter om en enskild.',
  },
  'agenda/unknown-presenter': {
    what: 'Den som ska presentera finns inte bland dem som är kallade.',
    doThis: 'Välj en organisation eller en person i listan. Lägg annars till personen under Närvaro först.',
  },
  'bring-along/no-matter': {
    what: 'Bara till ett ärende kan en organisation ta med något.',
    doThis: 'Välj ett ärende på dagordningen.',
  },
  'bring-along/personal-data': {
    what: 'I raden står något som pekar ut en person.',
    doThis: 'Skriv vad organisationen ska ta med utan namn och nummer. Kodnamnet står redan på papperet.',
  },
  'bring-along/unknown': { what: 'Raden finns inte längre.', doThis: 'Läs sidan på nytt.' },
  'bring-along/unknown-party': {
    what: 'Organisationen hör inte till gruppen.',
    doThis: 'Välj en organisation i gruppens lista.',
  },
  'coordination/few-parties': {
    what: 'Samordning behövs från fler organisationer.',
    doThis: 'Välj fler, eller skriv varför ärendet ändå tas upp och fortsätt.',
  },
  'coordination/not-of-this-group': {
    what: 'Gruppen frågar inte om samordning.',
    doThis: 'Inget behöver skrivas här.',
  },
  'coordination/personal-data': {
    what: 'I skälet står något som pekar ut en person.',
    doThis: 'Skriv skälet utan namn, nummer och adresser.',
  },
  'coordination/unknown-party': {
    what: 'En av organisationerna hör inte till gruppen.',
    doThis: 'Välj bland gruppens organisationer.',
  },
  'coordination/unknown-reason': { what: 'Ett av skälen finns inte längre.', doThis: 'Välj skälen på nytt.' },
  'paper-meeting/ends-before-it-begins': {
    what: 'Mötet kan inte sluta innan det börjar.',
    doThis: 'Rätta klockslagen.',
  },
  'paper-meeting/in-future': {
    what: 'Mötet har inte slutat än.',
    doThis: 'Skriv in det när det är hållet, med den tid då det slutade.',
  },
  'paper-meeting/planned-ahead': {
    what: 'Mötet är planerat till en dag som inte har kommit än.',
    doThis: 'Hölls det tidigare? Ändra mötets dag i planen först och skriv sedan in det.',
  },
  'paper-meeting/not-on-paper': {
    what: 'Mötet är inte hållet på papper.',
    doThis: 'Välj ”Skriv in mötet i efterhand” på mötets sida först.',
  },
  'series/ends-before-it-begins': {
    what: 'Serien slutar innan den börjar.',
    doThis: 'Välj en sista dag som ligger efter det första mötet.',
  },
  'series/other-group': {
    what: 'Dagordningen hör till en annan grupp.',
    doThis: 'Välj ett möte som gruppen själv har haft.',
  },
  'series/too-many': {
    what: 'Det blir för många möten på en gång.',
    doThis: 'Planera högst 40 möten åt gången.',
  },
  'told/before-it-was-told': {
    what: 'Listan kan inte ha kommit tillbaka innan den lämnades.',
    doThis: 'Rätta dagen.',
  },
  'told/in-future': { what: 'Dagen ligger framåt i tiden.', doThis: 'Anteckna det när det är gjort.' },
  'told/no-copy': {
    what: 'Ingen lista är lämnad på papper.',
    doThis: 'Den som fick veta per telefon har inget att lämna tillbaka.',
  },
  'told/nobody-to-name': {
    what: 'Det finns ingen att ta upp på listan.',
    doThis: 'Samtycket måste omfatta verksamheten i dag och på mötesdagen, och personuppgifterna måste vara införda.',
  },
  'told/not-covered': {
    what: 'Samtycket omfattar inte verksamheten.',
    doThis: 'De får inte veta vem ärendet gäller förrän ett samtycke som omfattar dem är infört.',
  },
  'told/rings-nobody': {
    what: 'Motringning hör bara till telefon.',
    doThis: 'Ta bort kryssrutan, eller välj telefon.',
  },
  'told/unknown-receiver': {
    what: 'Verksamheten är inte kallad till mötet.',
    doThis: 'Lägg till någon därifrån under Närvaro först.',
  },
  'who-is-who/not-of-this-window': {
    what: 'Listan hör inte till det här fönstret.',
    doThis: 'Stäng fönstret och gör listan på nytt.',
  },
}
