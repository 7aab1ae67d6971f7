import { maskingText } from './masking'

/** Words around a text that nobody has checked and released: it saves itself, and stays with the personal data. */
export const textsText = {
  closed: 'Det som är skrivet med ord hör till personuppgifterna, och de är stängda nu. Det visas när de är öppna.',
  mayNot: 'Det som är skrivet med ord hör till personuppgifterna. Du har inte behörighet att läsa det.',
  reading: 'Läser …',
  tooLong: (max: number, over: number) =>
    `Här ryms ${max.toLocaleString('sv-SE')} tecken. Det du klistrade in är ${over.toLocaleString('sv-SE')} tecken för långt, och inget av det lades till. Klistra in en del i taget, eller lägg texten som bilaga.`,
  history: 'Tidigare lydelser',
  historyOf: (label: string) => `Tidigare lydelser: ${label}`,
  historyClose: 'Stäng tidigare lydelser',
  historyNone: 'Texten har bara en lydelse.',
  version: (who: string, when: string) => `${who}, ${when}`,
  now: 'Nu',
  emptied: 'Texten var tom.',
  somebody: maskingText.unknown,
} as const
