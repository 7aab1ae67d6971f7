import type { RowShown } from '../../../shared/domain/grid/grid'

/** The mapping of a matter: what each organisation knows, which rules hold, what is possible. */
export const gridText = {
  heading: 'Kartläggning',
  lead: 'Skriv det organisationerna säger, utan namn. Texten sparas av sig själv. En rad syns i rummet först när du visar den.',
  toGrid: 'Gå till kartläggningen',
  group: 'Kartläggning',
  here: 'I rummet',
  notHere: 'Inte i rummet',
  absent: (n: number) => (n === 1 ? 'Visa den som inte är i rummet' : `Visa de ${n} som inte är i rummet`),
  nobodyHere: 'Ingen är noterad som närvarande än. Raderna finns här ändå.',
  cell: (column: string, row: string) => `${column}, ${row}`,
  show: 'Visa raden på duken',
  showAgain: 'Visa den nya lydelsen',
  withdraw: 'Dra tillbaka',
  showGrid: 'Visa kartläggningen',
  page: (page: number) => `Visa sida ${page}`,
  pagesLabel: 'Sidor av kartläggningen',
  noneShown: 'Ingen rad är vald för duken än.',
  marked: 'Raden har något som kan röja någon och visas inte.',
  because: 'Markerat:',
  edited: 'Rummet får se den tidigare lydelsen tills du visar raden igen eller drar tillbaka den.',
  shown: { no: '', asItStands: 'Vald för duken', earlierWording: 'Vald för duken i tidigare lydelse' } satisfies Record<
    RowShown,
    string
  >,
  said: {
    shown: (row: string) => `${row} är vald för duken.`,
    withdrawn: (row: string) => `${row} är tillbakadragen.`,
  },
  leaveOff: {
    heading: 'Rubriker på duken',
    hint: 'Det som inte är kryssat hoppas över i det här mötet.',
    said: 'Valet är sparat.',
  },
} as const
