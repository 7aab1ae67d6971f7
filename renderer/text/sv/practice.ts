/** The page a practice opens on: a meeting of ten minutes, from start to a printed paper. */
export const practiceText = {
  title: 'Öva ett möte',
  nav: 'Öva ett möte',
  command: 'Gå till övningsmötet',
  lead: 'Alla ärenden här är påhittade. Inget av det du gör påverkar de riktiga ärendena.',
  heading: 'Så går det till',
  steps: [
    'Tryck på den stora knappen, eller F8. Den säger alltid vad som är nästa steg.',
    'Gruppen går igenom tre punkter. Den mittersta är ett ärende med kodnamn.',
    'När utfallet ska skrivas står ett förslag där redan. Ändra det om du vill.',
    'Efter mötet granskas det som skrevs, anteckningarna låses och ett papper skrivs ut.',
  ],
  closing: 'Det tar ungefär tio minuter. Du kan sluta när du vill med Ctrl+Skift+L. Då försvinner allt du har gjort här.',
  start: 'Börja övningsmötet',
  goOn: 'Fortsätt övningsmötet',
  after: 'Gå vidare efter mötet',
  missing: 'Övningsmötet finns inte kvar. Lås Samrum och välj Öva igen.',
} as const
