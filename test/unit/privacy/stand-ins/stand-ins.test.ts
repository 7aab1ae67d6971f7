import { describe, expect, it } from 'vitest'
import type { Finding, FindingKind, FindingRule } from '../../../../shared/privacy/finding'
import { ageBand, yearIn } from '../../../../shared/privacy/stand-ins/age-band'
import type { Language } from '../../../../shared/privacy/stand-ins/language'
import { peopleOf, roomText } from '../../../../shared/privacy/stand-ins/room-text'

const RULE: Partial<Record<FindingKind, FindingRule>> = {
  name: 'name/full',
  relative: 'name/relative',
  ownName: 'own/name',
  ownDetail: 'own/detail',
  place: 'place/small',
  workplace: 'workplace/named',
  address: 'address/like',
  phone: 'phone/mobile',
  birthDate: 'birth-date/digits',
  age: 'age/exact',
  rareFact: 'rare/diagnosis',
}

const COUNTY: Record<string, string> = { Ryd: 'Kronobergs län' }

/** A text with its findings written out: "mamman [name:Rosa] ringer". */
function written(marked: string, rules: Partial<Record<FindingKind, FindingRule>> = {}) {
  const findings: Finding[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/\[(\w+):([^\]]*)\]/g)) {
    text += marked.slice(at, match.index)
    const kind = match[1] as FindingKind
    const start = text.length
    text += match[2]
    const rule = rules[kind] ?? RULE[kind] ?? 'name/full'
    const county = COUNTY[match[2]?.replace(/s$/, '') ?? '']
    findings.push({ start, end: text.length, kind, certainty: 'asked', rule, ...(county && kind === 'place' ? { county } : {}) })
    at = match.index + match[0].length
  }
  return { text: text + marked.slice(at), findings }
}

function out(marked: string, language: Language = 'sv', rules: Partial<Record<FindingKind, FindingRule>> = {}): string {
  const { text, findings } = written(marked, rules)
  const people = peopleOf([{ field: 'a', text, findings }], { language })
  const pieces = roomText(text, findings, { language, people, thisYear: 2026 })
  return pieces.map((piece) => piece.text).join('')
}

describe('what stands in for a finding, in Swedish', () => {
  it.each([
    // Relatives: the relation that stands there, and its genitive.
    ['Bor hos mamman [relative:Rosa] i stan.', 'Bor hos mamman i stan.'],
    ['Bor i mamman [relative:Rosas] hus.', 'Bor i mammans hus.'],
    ['Hans bror [name:Erik Lindgren] hjälper till.', 'Hans bror hjälper till.'],
    ['Hans bror [name:Eriks] bil.', 'Hans brors bil.'],
    ['Sedan kom bror [name:Erik].', 'Sedan kom brodern.'],
    ['Mamma [relative:Rosa] ringer.', 'Mamman ringer.'],
    ['[relative:mamman Rosa] ringer.', 'mamman ringer.'],
    ['[relative:Mamma Rosas] oro.', 'Mammans oro.'],
    ['Modern [relative:Rosa] oroas. [relative:Rosas] oro växer.', 'Modern oroas. Moderns oro växer.'],
    [
      'Personens syster [name:Tindra] ringde. Sedan ringde [name:Tindra] igen.',
      'Personens syster ringde. Sedan ringde systern igen.',
    ],
    [
      'Hennes bror [name:Erik] och hennes bror [name:Karl] kom. [name:Karls] bil stod kvar.',
      'Hennes bror PERSON 1 och hennes bror PERSON 2 kom. PERSON 2:s bil stod kvar.',
    ],
    // Names: the same person the same number, in every form.
    ['[name:Nora Ek] träffade [name:Bo Alm]. [name:Noras] plan.', 'PERSON 1 träffade PERSON 2. PERSON 1:s plan.'],
    ['[name:Noras] plan är [name:Nora Eks].', 'PERSON 1:s plan är PERSON 1:s.'],
    ['Enligt [name:Lars] går det.', 'Enligt PERSON 1 går det.'],
    ['[name:Erik Lindgren] och [name:Karin Lindgren]. [name:Lindgren] ringde.', 'PERSON 1 och PERSON 2. PERSON 3 ringde.'],
    ['PERSON 1 kom. [name:Bo] gick.', 'PERSON 1 kom. PERSON 2 gick.'],
    ['Det är [ownName:Tindras] val. [ownName:Tindra] vill.', 'Det är personens val. Personen vill.'],
    // Work, school and place.
    ['Jobbar på [workplace:Kvarnens bageri].', 'Jobbar hos en arbetsgivare.'],
    ['[workplace:Kvarnens bageri] hör av sig.', 'En arbetsgivare hör av sig.'],
    ['Går på [workplace:Granviks gymnasium].', 'Går på en skola.'],
    ['Bor i [place:Ryd].', 'Bor på en mindre ort i Kronobergs län.'],
    ['Kommer från [place:Ryd].', 'Kommer från en mindre ort i Kronobergs län.'],
    ['I [place:Vik] finns inget.', 'På en mindre ort finns inget.'],
    ['Nämner [ownDetail:Rositas bageri].', 'Nämner en arbetsgivare.'],
    // Where somebody lives, and numbers.
    ['Bor på [address:Granvägen 3].', 'Bor på sin adress.'],
    ['[address:Granvägen 3] är hyrd.', 'Adressen är hyrd.'],
    ['Ring [phone:070-1740612].', 'Ring telefonnummer.'],
    ['Telefon: [phone:070-1740612].', 'Telefon: utelämnat.'],
    ['Nås på [email:a@exempel.se].', 'Nås på e-postadress.'],
    ['Har [personalNumber:20].', 'Har personnummer.'],
    ['Personnummer [personalNumber:20].', 'Personnummer utelämnat.'],
    ['Kör [vehicle:ABC 123].', 'Kör registreringsnummer.'],
    // Ages and days of birth.
    ['Är [age:91 år].', 'Är över 90 år.'],
    ['En [age:91-årig] kvinna.', 'En äldre kvinna.'],
    ['En [age:91-åring].', 'En person över 90 år.'],
    ['Är född [birthDate:1962-03-04].', 'Är 60–69 år.'],
    ['Fyllde den [birthDate:4 mars].', 'Fyllde den födelsedatum.'],
    ['Har [rareFact:Huntingtons sjukdom].', 'Har en diagnos.'],
  ])('%s → %s', (marked, expected) => {
    expect(out(marked)).toBe(expected)
  })
})

describe('what stands in for a finding, in Danish', () => {
  it.each([
    ['Bor hos sin mor [name:Rosa] nu.', 'Bor hos sin mor nu.'],
    ['Søster [name:Tindras] bil.', 'Søsterens bil.'],
    ['[name:Bo Holm] kom. [name:Bos] bil.', 'PERSON 1 kom. PERSON 1’s bil.'.replace('’', "'")],
    ['Arbejder på [workplace:Møllens bageri].', 'Arbejder hos en arbejdsgiver.'],
    ['Bor i [place:Vik].', 'Bor i en mindre by.'],
    ['Bor på [address:Granvej 3].', 'Bor på sin adresse.'],
    ['Er [age:91 år].', 'Er over 90 år.'],
  ])('%s → %s', (marked, expected) => {
    expect(out(marked, 'da')).toBe(expected)
  })
})

describe('the numbers of people', () => {
  it('are the same over all fields, and kept when the text is read again', () => {
    const a = { field: 'a', ...written('[name:Nora Ek] kom.') }
    const b = { field: 'b', ...written('[name:Bo] och [name:Nora].') }
    const first = peopleOf([a, b], { language: 'sv' })
    const context = { language: 'sv', people: first } as const
    expect(roomText(b.text, b.findings, context).map(({ text }) => text)).toEqual(['PERSON 2', ' och ', 'PERSON 1', '.'])
    const c = { field: 'a', ...written('[name:Bo] kom.') }
    const again = peopleOf([c], { language: 'sv', earlier: first.all })
    expect(roomText(c.text, c.findings, { language: 'sv', people: again })[0]?.text).toBe('PERSON 2')
  })

  it('never leave a word of a name behind, whatever stands around it', () => {
    for (const marked of [
      '[name:Bo]',
      '([name:Bo])',
      'x[name:Bo]',
      'bror, [name:Bo]',
      'bror\n[name:Bo]',
      '[name:Bo][name:Bo]',
      'mamma  [name:Bo]s',
    ])
      expect(out(marked)).not.toContain('Bo')
  })
})

describe('how old somebody is', () => {
  it.each([
    [17, 'under 18 år'],
    [18, '18–24 år'],
    [29, '25–29 år'],
    [30, '30–39 år'],
    [89, '80–89 år'],
    [90, 'över 90 år'],
  ])('%d → %s', (years, band) => expect(ageBand(years, 'sv')).toBe(band))
  it.each([
    ['1962-03-04', 1962],
    ['19620304', 1962],
    ['4 mars 1962', 1962],
    ['620304', undefined],
    ['4 mars', undefined],
  ])('the year in %s is %s', (date, year) => expect(yearIn(date)).toBe(year))
})
