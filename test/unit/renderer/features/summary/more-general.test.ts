import { expect, it } from 'vitest'
import { moreGeneral } from '../../../../../renderer/features/summary/more-general'
import { singlingOut } from '../../../../../shared/privacy/singling-out/singling-out'

/** The text with all that points at somebody swapped, from the back. */
function swapped(text: string): string {
  const hint = singlingOut([{ field: 'question', text }], { municipalities: ['Lekebergs kommun'], organisations: [] })
  return [...(hint?.facts ?? [])]
    .sort((a, b) => b.start - a.start)
    .reduce((now, fact) => now.slice(0, fact.start) + moreGeneral(fact, now) + now.slice(fact.end), text)
}

it.each([
  ['En 45-årig kvinna med Huntingtons sjukdom.', 'En 40–49-årig kvinna med en neurologisk sjukdom.'],
  ['Kvinna, 45 år. Huntingtons sjukdom.', 'Kvinna, 40–49 år. En neurologisk sjukdom.'],
  ['Hon är 45 och har ALS.', 'Hon är 40–49 år och har en neurologisk sjukdom.'],
  ['En man från Ekeberga som är dömd för mord.', 'En man från en mindre ort som är dömd för ett allvarligt brott.'],
  ['En man i Ydre, dömd för mord.', 'En man i en mindre ort i Östergötlands län, dömd för ett allvarligt brott.'],
  ['Hon är 32 år och jobbar på Karlssons Plåt.', 'Hon är 30–39 år och jobbar på en arbetsplats.'],
  ['Hon är 32 år och anställd hos Karlssons Plåt.', 'Hon är 30–39 år och anställd hos en arbetsgivare.'],
  ['Han är 19 år och går på Björkskolan.', 'Han är 10–19 år och går på en skola.'],
])('writes something more general, as it reads where it stands (X9): %s', (text, general) => {
  expect(swapped(text)).toBe(general)
})

it('has nothing more to say of what has been made general (X9)', () => {
  expect(swapped(swapped('Hon är 32 år och anställd hos Karlssons Plåt i Ekeberga.'))).toBe(
    swapped('Hon är 32 år och anställd hos Karlssons Plåt i Ekeberga.'),
  )
})
