import { describe, expect, it } from 'vitest'
import { singlingOut } from '../../../shared/privacy/singling-out/singling-out'

const GROUP = { municipalities: ['Granviks kommun'], organisations: ['Granviks kommun', 'Arbetsförmedlingen'] }
const LEKEBERG = { municipalities: ['Lekebergs kommun'], organisations: ['Lekebergs kommun'] }
const hintOf = (text: string, told = GROUP) => singlingOut([{ field: 'question', text }], told)
const kinds = (text: string, told = GROUP) =>
  hintOf(text, told)?.facts.map(({ kind, start, end }) => [kind, text.slice(start, end)]) ?? []

describe('a rare fact that points at few of the inhabitants is told when a text is to be released (X9)', () => {
  it.each([
    [
      'Kvinna, 45 år, med Huntingtons sjukdom.',
      [
        ['age', '45 år'],
        ['diagnosis', 'Huntingtons sjukdom'],
      ],
    ],
    ['En man som är dömd för mord.', [['crime', 'mord']]],
    [
      'En man i 50-årsåldern från Ekeberga som är dömd för mord.',
      [
        ['place', 'Ekeberga'],
        ['crime', 'mord'],
      ],
    ],
    [
      'Hon är 32 år och arbetar på Karlssons Plåt.',
      [
        ['age', '32 år'],
        ['workplace', 'Karlssons Plåt'],
      ],
    ],
    [
      'Bageriet i Lillby sa upp henne, och hon är 51 år.',
      [
        ['workplace', 'Bageriet i Lillby'],
        ['age', '51 år'],
      ],
    ],
  ])('%s', (text, facts) => {
    expect(kinds(text)).toEqual(facts)
  })

  it.each([
    'Kvinna, 45 år, med depression och ADHD.',
    'Vill arbeta halvtid. Har varit sjukskriven i 12 år.',
    'En man från Granvik.',
    'Bor i Ekeberga.',
    'Arbetstränar på Granviks kommun.',
    'Har SLE.',
    '',
  ])('says nothing of: %s', (text) => {
    expect(hintOf(text)).toBeNull()
  })

  it('counts on the inhabitants of the municipality: what points at somebody in a small one is many in a city', () => {
    const text = 'Kvinna i 40-årsåldern med SLE.'
    expect(hintOf(text, LEKEBERG)?.facts).toMatchObject([{ kind: 'diagnosis', people: 1, general: 'rheumatic' }])
    expect(hintOf(text, { municipalities: ['Stockholms kommun'], organisations: [] })).toBeNull()
  })

  it('says what it took for true', () => {
    expect(hintOf('Kvinna i 40-årsåldern med SLE.', LEKEBERG)?.assumed).toEqual({
      municipalities: ['Lekebergs kommun'],
      inhabitants: 7636,
      guessed: false,
      ages: { from: 35, to: 44 },
      sex: 'woman',
    })
    expect(hintOf('Har Huntingtons sjukdom.')?.assumed).toMatchObject({ guessed: true, ages: null, sex: null })
  })

  it('takes the municipality the text names where it has fewer', () => {
    const told = { municipalities: ['Stockholms kommun'], organisations: [] }
    expect(hintOf('Bor i Ydre, har SLE.', told)?.assumed.municipalities).toEqual(['Ydre kommun'])
    expect(hintOf('Har bott i Malmö, har CF.', LEKEBERG)?.assumed.municipalities).toEqual(['Lekebergs kommun'])
  })

  it('counts together what is spread over the fields, and the same words once', () => {
    const hint = singlingOut(
      [
        { field: 'question', text: 'Bor i Ekeberga. En man i 40-årsåldern.' },
        { field: 'health', text: 'Har hiv. Behandlas för hiv.' },
      ],
      GROUP,
    )
    expect(hint?.facts.map(({ field, kind }) => [field, kind])).toEqual([
      ['question', 'place'],
      ['health', 'diagnosis'],
      ['health', 'diagnosis'],
    ])
  })

  it('gives the county where it is known, and the ten years of an age', () => {
    expect(hintOf('Bor i Storvreta, 45 år gammal, har ALS.', LEKEBERG)?.facts).toMatchObject([
      { kind: 'place', county: null },
      { kind: 'age', decade: 40 },
      { kind: 'diagnosis' },
    ])
    expect(hintOf('Bor i Ydre, har ALS.')?.facts).toMatchObject([{ kind: 'place', county: 'Östergötlands län' }, {}])
  })

  it('says nothing of a time that has gone, and nothing of a child', () => {
    expect(kinds('Har varit borta i 12 år, dömd för mord.')).toEqual([['crime', 'mord']])
    expect(kinds('Sonen är 8 år. Dömd för mord.')).toEqual([['crime', 'mord']])
  })
})
