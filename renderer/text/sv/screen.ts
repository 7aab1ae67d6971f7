/** "Syns den här bilden på duken?", the countdown to a lock, and a projector that disappeared. */
export const screenText = {
  question: {
    title: 'Syns den här bilden på duken?',
    lead: 'Datorn ser bara en skärm. Är projektorn inkopplad och speglad ser rummet allt du ser här. Titta på duken innan du svarar.',
    noProjector: 'Har ni ingen projektor? Då syns bilden bara här.',
    yes: 'Ja, den syns på duken',
    no: 'Nej, den syns bara här',
    nothingYet: 'Inget från mötet visas förrän du har svarat.',
  },
  mirrored: {
    title: 'Gör duken till en egen skärm',
    lead: 'Nu visar datorn samma bild på båda skärmarna. När de är skilda åt ser rummet bara det du väljer att visa.',
    steps: [
      'Håll ned Windows-tangenten och tryck P.',
      'Välj Utöka.',
      'Vänta tills den här bilden har försvunnit från duken. Då fortsätter Samrum av sig självt.',
    ],
    check: 'Kontrollera igen',
    still: 'Datorn ser fortfarande bara en skärm.',
    back: 'Tillbaka till frågan',
  },
  keys: { yes: 'Alt+J', no: 'Alt+N', check: 'Alt+K', back: 'Alt+T' },
  near: {
    idle: (time: string) => `Samrum låses om ${time} för att ingen rör datorn.`,
    meetingOver: (time: string) => `Samrum låses om ${time}: det har gått en halvtimme sedan mötet skulle vara slut.`,
    tenHours: (time: string) => `Samrum låses om ${time} efter tio timmar.`,
    openAgain: 'Öppna igen med din lösenfras, så fortsätter du där du var.',
    stay: 'Fortsätt',
    anyKey: 'Tryck på vilken tangent som helst om du är kvar.',
    time: (seconds: number) => {
      const minutes = Math.floor(seconds / 60)
      const rest = seconds % 60
      const parts = [
        ...(minutes > 0 ? [minutes === 1 ? '1 minut' : `${minutes} minuter`] : []),
        ...(rest > 0 || minutes === 0 ? [rest === 1 ? '1 sekund' : `${rest} sekunder`] : []),
      ]
      return parts.join(' och ')
    },
  },
  lost: {
    what: 'Dukens fönster försvann. Duken är släckt och rummet ser ingenting.',
    doThis: 'Kontrollera sladden till projektorn och öppna fönstret igen.',
    open: 'Öppna dukens fönster',
    without: 'Fortsätt utan duk',
  },
  swap: 'Byt skärm: skrivbordet och duken byter plats',
  group: 'Duken',
} as const
