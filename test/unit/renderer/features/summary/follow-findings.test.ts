import { describe, expect, it } from 'vitest'
import { type FieldFinding, followFindings } from '../../../../../renderer/features/summary/follow-findings'

const found = (field: string, content: string, quote: string, from = 0): FieldFinding => {
  const start = content.indexOf(quote, from)
  return {
    field,
    quote,
    key: `${field}|${quote}`,
    finding: { kind: 'ownName', rule: 'own/name', certainty: 'certain', start, end: start + quote.length },
  }
}
const before = 'Provfrid bor ensam. Provfrid vill arbeta.'

describe('findings after somebody has typed', () => {
  it('are gone when their words are', () => {
    expect(followFindings([found('situation', before, 'Provfrid')], 'situation', 'Bor ensam.')).toEqual([])
  })

  it('stand where their words stand now', () => {
    const after = `I dag: ${before}`
    const [first, second] = followFindings(
      [found('situation', before, 'Provfrid'), found('situation', before, 'Provfrid', 5)],
      'situation',
      after,
    )
    expect(first?.finding.start).toBe(7)
    expect(second && after.slice(second.finding.start, second.finding.end)).toBe('Provfrid')
    expect(second?.finding.start).toBe(27)
  })

  it('are not taken for a part of a longer word', () => {
    expect(followFindings([found('situation', before, 'Provfrid')], 'situation', 'Hon är Provfrids syster.')).toEqual([])
  })

  it('are as many as the places that are left', () => {
    const both = [found('situation', before, 'Provfrid'), found('situation', before, 'Provfrid', 5)]
    expect(followFindings(both, 'situation', 'Bor ensam. Provfrid vill arbeta.').map(({ finding }) => finding.start)).toEqual([
      11,
    ])
  })

  it('stay as they were in the fields nobody typed in', () => {
    const other = found('vilja', before, 'Provfrid')
    expect(followFindings([other], 'situation', '')).toEqual([other])
  })
})
