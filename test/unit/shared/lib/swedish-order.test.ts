import { describe, expect, it } from 'vitest'
import { swedishSortKey } from '../../../../shared/lib/swedish-order'

const byKey = (words: string[]) =>
  words.toSorted((one, other) =>
    swedishSortKey(one) < swedishSortKey(other) ? -1 : swedishSortKey(one) > swedishSortKey(other) ? 1 : 0,
  )

describe('the stored sort key', () => {
  it('puts å, ä and ö after z, in that order, whatever their case', () => {
    expect(byKey(['Örngott 01', 'Ärta 02', 'Älv 09', 'Ögla 11', 'Zebra 01', 'Ankare 03', 'ålder 04'])).toEqual([
      'Ankare 03',
      'Zebra 01',
      'ålder 04',
      'Älv 09',
      'Ärta 02',
      'Ögla 11',
      'Örngott 01',
    ])
  })

  it('sorts as a Swedish reader does', () => {
    const words = ['Växthus 07', 'Vante 02', 'Låda 14', 'Lykta 14', 'Lykta 02', 'Läslampa 01', 'Lövkratta 77', 'Brygga 07']
    expect(byKey(words)).toEqual(words.toSorted((one, other) => one.localeCompare(other, 'sv')))
  })

  it('reads a letter with its ring or dots apart as the same letter', () => {
    expect(swedishSortKey('A\u030Angbåt')).toBe(swedishSortKey('Ångbåt'))
  })
})
