import type { ErrorTexts } from './error-text'

/** Refusals of what stands on the wall. */
export const wallErrors: ErrorTexts = {
  'grid/no-grid': {
    what: 'Här finns ingen kartläggning.',
    doThis: 'Kartläggningen hör till individärenden i grupper som kartlägger. Skriv i anteckningarna i stället.',
  },
  'grid/unknown-unit': {
    what: 'Verksamheten finns inte längre i gruppen.',
    doThis: 'Gå tillbaka till mötesrummet så läses listan om.',
  },
  'grid/unknown-column': {
    what: 'Kolumnen finns inte i den här gruppens kartläggning.',
    doThis: 'Gå tillbaka till mötesrummet så läses kartläggningen om.',
  },
  'grid/row-empty': { what: 'Raden är tom.', doThis: 'Skriv något i raden och visa den sedan.' },
  'grid/row-marked': {
    what: 'Raden har något som kan röja någon och visas inte.',
    doThis: 'Ta bort det som är markerat och visa raden igen. Mötet kan fortsätta under tiden.',
  },
  'grid/nothing-shown': {
    what: 'Ingen rad är vald för duken.',
    doThis: 'Välj Visa raden på duken vid en rad i kartläggningen.',
  },
  'item/no-headings': {
    what: 'Punkten har inga rubriker att hoppa över.',
    doThis: 'Bara individärenden visas rubrik för rubrik.',
  },
  'wall/message-marked': {
    what: 'Meddelandet har något som kan röja någon och visas inte.',
    doThis: 'Ta bort det som är markerat och visa igen. Duken är som den var.',
  },
  'wall/message-empty': { what: 'Det finns inget att visa.', doThis: 'Skriv ett meddelande till rummet.' },
  'wall/message-too-long': {
    what: 'Meddelandet får inte plats på duken.',
    doThis: 'Korta det till högst tolv rader. Duken är som den var.',
  },
}
