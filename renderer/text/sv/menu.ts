/** The program's own menu, its window titles and what main says in the system's dialogs. */
export const menuText = {
  program: 'Samrum',
  lock: 'Lås (paus)',
  quit: 'Avsluta',
  edit: 'Redigera',
  undo: 'Ångra',
  redo: 'Gör om',
  cut: 'Klipp ut',
  copy: 'Kopiera',
  paste: 'Klistra in',
  selectAll: 'Markera allt',
  view: 'Visa',
  larger: 'Större text',
  smaller: 'Mindre text',
  ordinarySize: 'Normal textstorlek',
  help: 'Hjälp',
  helpPages: 'Hjälp',
  about: 'Om Samrum',
  windowTitle: 'Samrum',
  projectorTitle: 'Samrum – projektor',
  savePaper: 'Spara papperet',
  saveRecoverySheet: 'Spara återställningsbladet',
  pdfFiles: 'PDF-dokument',
  save: 'Spara',
  paperFileName: 'samrum-papper.pdf',
  recoveryFileName: 'samrum-aterstallningsblad.pdf',
  choosePlace: 'Välj mapp för Samrum',
  choose: 'Välj mappen',
  close: 'Stäng',
  aboutText: (version: string, build: string, runtime: string) =>
    `Version ${version} (${build}), Electron ${runtime}.\n\n` +
    'Samrum är fri programvara under GNU Affero General Public License, version 3. ' +
    'Du får använda, ändra och sprida programmet på licensens villkor, och du har rätt att få källkoden från den som gav dig programmet. ' +
    'Programmet lämnas utan garantier.',
  noSandbox: (name: string) => `Samrum startar inte med ${name}: då saknas ett skydd som programmet bygger på.`,
} as const
