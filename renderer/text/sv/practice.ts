/** The page a practice opens on: a meeting of ten minutes, from start to a printed paper. */
export const practiceText = {
  title: 'Öva ett möte',
  nav: 'Öva ett möte',
  command: 'Gå till övningsmötet',
  lead: 'Alla ärenden här är påhittade. Inget av det du gör påverkar de riktiga ärendena.',
  heading: 'Så går det till',
  steps: [
    'Tryck på den stora knappen eller på F8. Knappen säger alltid vad nästa steg är.',
    'Gruppen går igenom tre punkter. Den mittersta är ett ärende med kodnamn.',
    'När utfallet ska skrivas står ett förslag där redan. Ändra det om du vill.',
    'Efter mötet granskar du det som skrevs, låser anteckningarna och skriver ut dem.',
  ],
  closing:
    'Det tar ungefär tio minuter. Du kan sluta när du vill med Ctrl+Skift+L. När övningen är slut försvinner allt du har gjort här.',
  start: 'Börja övningsmötet',
  goOn: 'Fortsätt övningsmötet',
  after: 'Gå vidare efter mötet',
  missing: 'Övningsmötet finns inte kvar. Lås Samrum och välj Öva igen.',
} as const
