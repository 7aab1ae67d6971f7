import { describe, expect, it } from 'vitest'
import { findKnown } from '../../../shared/privacy/find-known'
import { knowledgeOf } from '../../../shared/privacy/knowledge'
import { dashed, swedishNumber } from '../../builders/personal-number'

const ten = swedishNumber('850412')
const knowledge = knowledgeOf({
  individuals: [
    {
      givenName: 'Anna',
      familyName: 'Lindqvist',
      personalNumber: `19${dashed(ten)}`,
      address: 'Granvägen 3 B, 331 30 Granvik',
      phone: '070-174 06 12',
      alsoKnown: 'sonen Eskil',
      protectedIdentity: false,
    },
  ],
})
const marked = (text: string) => findKnown(text, knowledge).map(({ start, end }) => text.slice(start, end))

// Each is a summary somebody could hand in: the name is there for whoever looks at it, whatever signs it is made of.
describe('a hostile summary gives the name away', () => {
  it.each([
    ['Unicode look-alikes', 'Аnnа'],
    ['Greek capitals', 'ΑΝΝΑ'],
    ['fullwidth letters', 'Ａｎｎａ'],
    ['mathematical letters', '𝓐𝓷𝓷𝓪'],
    ['small capitals', 'ᴀɴɴᴀ'],
    ['circled letters', 'Ⓐⓝⓝⓐ'],
    ['zero-width characters', 'A\u200bn\u200cn\u200da'],
    ['soft hyphens', 'An\u00adna'],
    ['marks of direction', 'An\u200f\u200ena'],
    ['stacked marks', `A${'\u0301'.repeat(50)}nn${'\u0327'.repeat(50)}a`],
    ['HTML tags', 'A<b>nn</b>a'],
    ['HTML entities', '&#65;n&#110;&#x61;'],
    ['HTML entities nobody sees', 'An&shy;na'],
    ['HTML that is not shown', '<b title="Anna">Hon</b>'],
    ['an HTML comment', '<!-- Anna -->'],
    ['a tag nobody knows', '<anna>'],
    ['markdown', '**An**na'],
    ['dots between', 'A.n.n.a'],
    ['a dot inside', 'An.na'],
    ['a slash inside', 'An/na'],
    ['an underscore inside', 'An_na'],
    ['a star inside', 'An*na'],
    ['an emoji inside', 'An😀na'],
    ['spaces between', 'A n n a'],
    ['a line break inside', 'An-\nna'],
    ['Windows’ line break inside', 'An-\r\nna'],
    ['an old line break inside', 'An-\rna'],
    ['a mainframe’s line break inside', 'An-\u0085na'],
    ['a line separator inside', 'An-\u2028na'],
    ['a control sign inside', 'An\u0007na'],
    ['a lone surrogate inside', 'An\ud83dna'],
    ['a mark of the file inside', 'An\ufeffna'],
    ['all capitals', 'ANNA'],
    ['all small', 'anna'],
    ['mixed capitals', 'aNnA'],
    ['digits for letters', '4nn4'],
    ['written together', 'mammaAnna'],
    ['reversed under an override', '\u202eanna\u202c'],
  ])('by %s', (_, name) => {
    expect(marked(`Det berättade ${name} i går.`).join('|')).not.toBe('')
  })

  it('turned round under an override, to the end of the line too', () => {
    const turned = [...'Lindqvist'].reverse().join('')
    expect(marked(`Det var \u202e${turned}\u202c igår`)).toEqual([turned])
    expect(marked(`Det var \u202e${turned}`)).toEqual([turned])
    expect(marked(`Det var \u202e${turned} rav ted`)).toEqual([turned])
  })

  it('in a text of nothing but capitals or of none', () => {
    expect(marked('DET SA ANNA TILL ESKIL PÅ GRANVÄGEN 3 B.')).toEqual(['ANNA', 'ESKIL', 'GRANVÄGEN 3 B'])
    expect(marked('det sa anna till eskil på granvägen 3 b.')).toEqual(['anna', 'eskil', 'granvägen 3 b'])
  })

  it('by its numbers in other digits, behind tags and entities', () => {
    const fullwidth = Array.from(ten, (digit) => String.fromCharCode(0xff10 + Number(digit))).join('')
    const tagged = `${ten.slice(0, 6)}<b>-</b>${ten.slice(6)}`
    const coded = `${ten.slice(0, 6)}&#45;${ten.slice(6)}`
    for (const number of [fullwidth, tagged, coded]) expect(marked(`Se ${number} här`)).toEqual([number])
    expect(marked('Ring 070&nbsp;-&nbsp;174&nbsp;06&nbsp;12 nu')).toEqual(['070&nbsp;-&nbsp;174&nbsp;06&nbsp;12'])
  })

  it('and takes the marks of the last letter with it', () => {
    const name = `Anna${'\u0301'.repeat(60)}`
    expect(marked(`Det sa ${name} igår`)).toEqual([name])
  })
})
