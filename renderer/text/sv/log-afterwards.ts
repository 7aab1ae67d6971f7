/** Acts of outcomes, commitments and deviations, as the log says them. */
export const afterwardsActs: Readonly<Record<string, string>> = {
  'commitment/made': 'Åtagande infört',
  'commitment/changed': 'Åtagande ändrat',
  'commitment/removed': 'Åtagande borttaget',
  'commitment/answered': 'Åtagande genomgånget',
  'commitment/confirmed': 'Åtagandena från mötet genomlästa',
  'follow-up/booked': 'Uppföljning bokad, eller skäl antecknat',
  'deviation/noted': 'Avvikelse upptäckt',
  'deviation/changed': 'Avvikelse ändrad',
  'deviation/reported': 'Avvikelse anmäld',
  'deviation/feedback': 'Återkoppling på avvikelse',
  'deviation/closed': 'Avvikelse stängd',
  'deviation/taken-back': 'Steg på avvikelse taget tillbaka',
}
