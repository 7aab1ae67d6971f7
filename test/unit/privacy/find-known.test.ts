import { describe, expect, it } from 'vitest'
import type { Individual } from '../../../shared/domain/individual/individual'
import { findKnown } from '../../../shared/privacy/find-known'
import { finding } from '../../../shared/privacy/finding'
import { knowledgeOf, noKnowledge } from '../../../shared/privacy/knowledge'
import { coordinationDay, danishNumber, dashed, swedishNumber, withWrongCheckDigit } from '../../builders/personal-number'

const nobody: Individual = {
  givenName: '',
  familyName: '',
  personalNumber: '',
  address: '',
  phone: '',
  alsoKnown: '',
  protectedIdentity: false,
}
const ten = swedishNumber('850412')
const wrong = withWrongCheckDigit(ten)
const annaKarin = knowledgeOf({
  individuals: [
    {
      ...nobody,
      givenName: 'Anna-Karin',
      familyName: 'Öhrn',
      personalNumber: `19${dashed(ten)}`,
      address: 'Granvägen 3 B, 331 30 Granvik',
      phone: '070-174 06 12',
      alsoKnown: 'mamman Rosa\nICA i Ekeberga\nSmeknamn: Loppan\n070-1740633',
    },
  ],
})

/** What was found, as `kind certainty "the text itself"`. */
const found = (text: string, knowledge = noKnowledge) =>
  findKnown(text, knowledge).map(({ kind, certainty, start, end }) => `${kind} ${certainty} "${text.slice(start, end)}"`)

describe('a personal number in a text', () => {
  it.each([
    ['ten digits with a dash', dashed(ten)],
    ['ten digits without', ten],
    ['ten digits with a space', dashed(ten, ' ')],
    ['a hundred years', dashed(ten, '+')],
    ['twelve digits', `19${ten}`],
    ['twelve digits with a dash', `19${dashed(ten)}`],
    ['a non-breaking space', dashed(ten, '\u00a0')],
    ['a non-breaking hyphen', dashed(ten, '\u2011')],
    ['a minus sign', dashed(ten, '\u2212')],
    ['a dash and spaces', dashed(ten, ' – ')],
    ['a line break after the dash', dashed(ten, '-\n')],
    ['a line break alone', dashed(ten, '\r\n')],
    ['a soft hyphen', dashed(ten, '\u00ad')],
    ['a zero-width space in the day', `8504\u200b12-${ten.slice(-4)}`],
    ['dashes in the day', `1985-04-12-${ten.slice(-4)}`],
    ['spaces in the day', `1985 04 12-${ten.slice(-4)}`],
    ['the century apart', `19 ${dashed(ten)}`],
    ['full-width digits', [...ten].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('')],
    ['a letter O for a nought', dashed(ten).replace('0', 'O')],
    ['a samordningsnummer', dashed(swedishNumber(coordinationDay('850412')))],
  ])('is certain when its check digit is right: %s', (_, number) => {
    expect(found(`Pnr ${number}, bor kvar.`)).toEqual([`personalNumber certain "${number}"`])
  })

  it.each([
    ['with a dash', dashed(wrong)],
    ['twelve digits', `19${wrong}`],
    ['without a dash', wrong],
    ['a samordningsnummer', dashed(withWrongCheckDigit(swedishNumber(coordinationDay('850412'))))],
  ])('is asked about when its check digit is wrong: %s', (_, number) => {
    expect(found(`Pnr ${number}.`)).toEqual([`personalNumber asked "${number}"`])
  })

  it('is found straight against a letter and between brackets', () => {
    expect(found(`pnr${dashed(ten)}(${dashed(ten)})`)).toHaveLength(2)
  })

  it('is a Danish one where the day comes first; modulus 11 only raises certainty', () => {
    expect(found(`CPR ${dashed(danishNumber('310598'))}`)).toEqual([`cpr certain "${dashed(danishNumber('310598'))}"`])
    const without = dashed(danishNumber('310198', false))
    expect(found(`CPR ${without}`)).toEqual([`cpr asked "${without}"`])
    const newYear = dashed(danishNumber('010198', false))
    expect(found(`CPR ${newYear}`)).toEqual([`cpr asked "${newYear}"`])
  })

  it('with "dnr" before it is a question when the check digit is right and nothing when it is wrong', () => {
    expect(found(`Dnr ${dashed(ten)}`)).toEqual([`personalNumber asked "${dashed(ten)}"`])
    expect(found(`Dnr ${dashed(wrong)}`)).toEqual([])
    expect(found(`Bor i Göteborg ${dashed(wrong)}`)).toHaveLength(1)
  })
})

describe('phone and e-mail', () => {
  it.each([
    '070-1740612',
    '070-174 06 12',
    '070 174 06 12',
    '0701740612',
    '070/1740612',
    '070.174.06.12',
    '070 - 174 06 12',
    '+46701740612',
    '+46 70 174 06 12',
    '+46 (0)70-174 06 12',
    '0046 70 174 06 12',
    '070\u00a0174\u00a006\u00a012',
    '+45 31 74 06 12',
  ])('finds %s for certain', (number) => {
    expect(found(`Ring ${number} efter lunch`)).toEqual([`phone certain "${number}"`])
  })

  it.each(['0370-12 34 56', '08-123 456 78', '0370-123456', '31 74 06 12', '+358 40 174 0612'])('asks about %s', (number) => {
    expect(found(`Växeln ${number} svarar`)).toEqual([`phone asked "${number}"`])
  })

  it('takes any digits after "tel" for a number', () => {
    expect(found('Tel. 123 45 67')).toEqual(['phone asked "123 45 67"'])
    expect(found('tlf: 31740612')).toEqual(['phone asked "31740612"'])
  })

  it.each(['anna.ohrn@exempel.se', 'Åsa_Öhrn+1@mejl.exempel.se', 'anna (at) exempel.se', 'anna[at]exempel.se'])(
    'finds the e-mail %s',
    (address) => {
      expect(found(`Skriv till ${address}.`)).toEqual([`email certain "${address}"`])
    },
  )
})

describe('what is nobody', () => {
  it.each([
    'Försäkringskassan nekar, Arbetsförmedlingen har inte skrivit in.',
    'AME och SIP är prövade, LSS avslogs.',
    'Anmäld i Lex Heller.',
    'Enligt § 32 och 4 kap. 1 § socialtjänstlagen.',
    '2 gånger per termin',
    'Dnr SN 2026/0123-12',
    'diarienr 2026-000123',
    'dnr 0123-2026',
    'org.nr 556016-0680',
    '556016-0680',
    '212000-1355',
    '16556016-0680',
    'mellan 2019-2023',
    '2026-04-12 10.30',
    '2026-04-12 kl. 10.30–12.00',
    'kl 08.00-17.00',
    'kl. 0800-1700',
    '25–34 år',
    '12 500 kr i månaden',
    '1 234 567,80 kr',
    '18-65 år',
    '3 av 10',
    '05-04-2026',
    '50 % sedan 2024',
    'vecka 12-14',
    'Björn, sten, dag, per, klara, sol och rosa är ord.',
    'ISO 27001:2022',
    '10/12 2025',
    'Brygga 07 och Lykta 14',
    'pixel@3x',
    '@',
    'a@b',
    'bor på vischan',
    '',
  ])('leaves "%s" alone', (text) => {
    expect(found(text)).toEqual([])
    expect(found(text, annaKarin)).toEqual([])
  })

  it('leaves everyday words alone when the person bears them as a name', () => {
    const per = knowledgeOf({ individuals: [{ ...nobody, givenName: 'Per', familyName: 'Maj' }] })
    expect(found('Två gånger per termin, sedan maj.', per)).toEqual([])
    expect(found('I dag sa Per ingenting.', per)).toEqual(['ownName asked "Per"'])
    expect(found('per har det svårt', per)).toEqual(['ownName asked "per"'])
  })
})

describe('the findings', () => {
  it('stand where the text was typed, before and after signs of several units', () => {
    expect(found('🙂 e\u0301 \ufb01n Öhrn 🙂', annaKarin)).toEqual(['ownName certain "Öhrn"'])
  })

  it('are in order, never overlap and keep to their schema', () => {
    const text = `Öhrn ${dashed(ten)} a@b.se 070-1740612 Granvägen 3 B, 331 30 Granvik mamman Rosa A.Ö. 1985-04-12 `.repeat(20)
    const findings = findKnown(text, annaKarin)
    expect(findings.length).toBeGreaterThan(140)
    findings.forEach((each, at) => {
      expect(finding.parse(each)).toEqual(each)
      expect(each.start).toBeLessThan(each.end)
      if (at > 0) expect(each.start).toBeGreaterThanOrEqual(findings[at - 1]?.end ?? 0)
    })
  })

  it.each([
    ['letters', 'a'],
    ['digits', '1'],
    ['pairs', '12 '],
    ['at signs', '@'],
    ['addresses without end', 'a.'],
    ['local parts', 'a@'],
    ['combining marks', '\u0308'],
    ['single letters', 'A.'],
    ['own names', 'Anna '],
    ['line breaks', '-\n'],
    ['brackets', '(0)'],
    ['own initials', 'A-K '],
    ['dates', '850412-'],
  ])('come fast for 20 000 characters of %s', (_, part) => {
    const text = part.repeat(20_000 / part.length)
    // Processor time: how busy the machine is does not count.
    const before = process.cpuUsage()
    findKnown(text, annaKarin)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(500)
  })
})
