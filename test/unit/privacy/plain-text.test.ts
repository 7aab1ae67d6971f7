import { describe, expect, it } from 'vitest'
import { plain, plainText } from '../../../shared/privacy/plain-text'
import { wordsOf } from '../../../shared/privacy/words'

/** What is read before anything that is read after the rest. */
const seen = (text: string) => plain(text).split('\0')[0]?.trimEnd()

describe('a text read plainly', () => {
  it.each([
    ['Cyrillic letters', 'Аnnа', 'anna'],
    ['Cyrillic capitals and dots', 'Ӓкеrmаn', 'äkerman'],
    ['Greek letters', 'Ανna', 'avna'],
    ['Greek capitals', 'ΑΝΝΑ', 'anna'],
    ['Armenian letters', 'Aոոa', 'anna'],
    ['fullwidth letters', 'Ａｎｎａ', 'anna'],
    ['mathematical bold', '𝐀𝐧𝐧𝐚', 'anna'],
    ['mathematical italic', '𝐴𝑛𝑛𝑎', 'anna'],
    ['mathematical script', '𝒜𝓃𝓃𝒶', 'anna'],
    ['mathematical Fraktur', '𝔄𝔫𝔫𝔞', 'anna'],
    ['double-struck letters', '𝔸𝕟𝕟𝕒', 'anna'],
    ['sans-serif and monospace', '𝖠𝗇𝚗𝚊', 'anna'],
    ['small capitals', 'ᴀɴɴᴀ', 'anna'],
    ['letters in circles', 'Ⓐⓝⓝⓐ', 'anna'],
    ['letters in black circles', '🅐🅝🅝🅐', 'anna'],
    ['letters in squares', '🄰🄽🄽🄰', 'anna'],
    ['letters in black squares', '🅰🅽🅽🅰', 'anna'],
    ['letters in brackets', '⒜⒩⒩⒜', 'anna'],
    ['letters of flags', '🇦🇳🇳🇦', 'anna'],
    ['superscript letters', 'ᴬⁿⁿᵃ', 'anna'],
    ['Roman numerals', 'kapitel Ⅳ', 'kapitel iv'],
    ['ligatures', 'Fiﬁﬂa', 'fififla'],
    ['sharp s and thorn', 'Strauß Þór', 'strauss thor'],
    ['digits of other scripts', '٨٥٠٤١٢ ８５', '850412 85'],
    ['zero-width signs', 'A\u200bn\u200cn\u200da\u2060', 'anna'],
    ['soft hyphens', 'An\u00adna', 'anna'],
    ['marks of direction', '\u200eAn\u200fna\u061c', 'anna'],
    ['embeddings of direction', '\u202aAn\u202cna \u2067och\u2069', 'anna och'],
    ['a mark at the beginning of the file', '\ufeffAnna', 'anna'],
    ['a variation selector', 'A\ufe0fnna', 'anna'],
    ['tag signs', 'An\u{e0061}na', 'anna'],
    ['control signs', 'An\u0007n\u0000a', 'anna'],
    ['lone surrogates', 'An\ud800n\udfffa', 'anna'],
    ['a letter and its dots apart', 'O\u0308hrn A\u030asa', 'öhrn åsa'],
    ['accents', 'Ànnã Néstor', 'anna nestor'],
    ['marks heaped on each other', `A${'\u0301\u0327'.repeat(100)}nna`, 'anna'],
    ['a mark with nothing before it', '\u0301Anna', 'anna'],
    ['Danish letters', 'Ærø Åge', 'ärö åge'],
    ['all capitals', 'ANNA-KARIN ÖHRN', 'anna-karin öhrn'],
    ['all small', 'anna-karin öhrn', 'anna-karin öhrn'],
    ['dashes', 'a‐b‑c‒d–e—f−g', 'a-b-c-d-e-f-g'],
    ['apostrophes', "O’Neill O‘Neill O´Neill O`Neill O'Neill", "o'neill o'neill o'neill o'neill o'neill"],
    ['spaces', 'a\u00a0b\u2009c\u3000d\te', 'a b c d e'],
    ['ends of lines', 'a\nb\rc\r\nd\u0085e\u2028f\u2029g\vh\fi', 'a\nb\nc\nd\ne\nf\ng\nh\ni'],
    ['tags', 'A<b>nn</b>a <span class="x">Öhrn</span>', 'anna öhrn'],
    ['tags that break a line', 'Anna<br>Öhrn<br/>kom<p>hit</p>', 'anna\nöhrn\nkom\nhit'],
    ['comments', 'An<!-- x -->na', 'anna'],
    ['entities', '&Aring;sa &Ouml;hrn &aelig;r&oslash; &eacute;', 'åsa öhrn ärö e'],
    ['numbered entities', '&#197;sa &#xD6;hrn &#214hrn', 'åsa öhrn öhrn'],
    ['entities nobody sees', 'An&shy;na An&zwnj;na An&#8203;na', 'anna anna anna'],
    ['an entity for a mark', 'O&#776;hrn', 'öhrn'],
    ['what is no entity and no tag', 'a & b &c; x < y > z <3 <anna@exempel.se>', 'a & b &c; x < y > z <3 <anna@exempel.se>'],
    ['bold and italics of markdown', '**An**na *Öh*rn ~~Ka~~rin', 'anna öhrn karin'],
    ['stars that are no markdown', '2 * 3*4, * punkt\n* punkt, a*b', '2 * 3*4, * punkt\n* punkt, a*b'],
    ['emoji', 'An😀na 👩‍👩‍👧', 'an😀na 👩👩👧'],
  ])('has no more of %s', (_, text, read) => {
    expect(seen(text)).toBe(read)
  })

  it('reads after the rest what a page would not show', () => {
    expect(plain('Hon <b title="Anna Öhrn">kom</b> hit<!-- till Åsa -->.')).toMatch(
      /^hon kom hit\.\n\0\n title="anna öhrn"\n\0\n till åsa $/,
    )
  })

  it('reads what is turned round both as it is written and as it is seen', () => {
    expect(plain('Hon \u202enrhÖ\u202c kom')).toBe('hon nrhö kom\n\0\nöhrn')
  })

  it('knows a capital whatever it is made of', () => {
    const capitals = ['Anna', 'Öhrn', '&Ouml;hrn', 'O\u0308hrn', '𝐀nna', 'Ａnna', 'Ⓐnna', 'Аnna', '<b>A</b>nna']
    for (const text of capitals) expect(wordsOf(plainText(text))[0]?.capital, text).toBe(true)
    const small = ['anna', 'öhrn', '&ouml;hrn', 'o\u0308hrn', '𝐚nna', 'ａnna', 'ⓐnna', 'аnna', '<B>a</B>nna']
    for (const text of small) expect(wordsOf(plainText(text))[0]?.capital, text).toBe(false)
  })

  it('knows where each sign stands in the text as it was typed', () => {
    const original = 'A<b>n</b>&shy;n\u0301a &Ouml;\r\n\ud835\udc00ß'
    const { text, starts, ends } = plainText(original)
    expect(text).toBe('anna ö\nass')
    expect([...text].map((_, at) => original.slice(starts[at], ends[at]))).toEqual([
      'A',
      'n',
      'n\u0301',
      'a',
      ' ',
      '&Ouml;',
      '\r\n',
      '\ud835\udc00',
      'ß',
      'ß',
    ])
  })
})
