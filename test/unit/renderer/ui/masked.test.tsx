import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { shownAnswer } from '../../../../renderer/features/form/answer-field'
import { maskingMeans, maskingText } from '../../../../renderer/text/sv/masking'
import { DataTable } from '../../../../renderer/ui/data-table'
import { Masked, neverEmpty, ShownValue } from '../../../../renderer/ui/masked'
import { Facts } from '../../../../renderer/ui/page'
import { given, HIDDEN, type Masking, NOT_GIVEN, UNKNOWN } from '../../../../shared/lib/shown'
import { profiles } from '../../../../shared/profiles'

const KINDS: readonly Masking[] = ['hidden', 'notGiven', 'unknown']
const markup = (node: ReactNode) => renderToStaticMarkup(node)
const textOf = (node: ReactNode) =>
  markup(node)
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

describe('the word for a value that is not shown', () => {
  it.each(KINDS)('%s is written, and what it means is heard by whoever does not see it (X14)', (kind) => {
    const drawn = markup(<Masked kind={kind} />)
    expect(drawn).toContain(`data-masked="${kind}"`)
    expect(textOf(<Masked kind={kind} />)).toBe(`${maskingText[kind]}, ${maskingMeans[kind]}`)
    // A sign, not a colour, for what is hidden; and no hover text, which would stay in the memory of main.
    expect(drawn.includes('<svg')).toBe(kind === 'hidden')
    expect(drawn).not.toMatch(/title=|aria-label=/)
  })

  it('says why instead, to everybody, where that is known', () => {
    expect(textOf(<ShownValue of={HIDDEN} why="Skyddade personuppgifter." />)).toBe('Dold Skyddade personuppgifter.')
    expect(textOf(<ShownValue of={given('Granvik')} why="ingen" />)).toBe('Granvik')
  })

  it('stands where nothing would have stood: beside a label and in a list (X14)', () => {
    const nothing = `${maskingText.notGiven}, ${maskingMeans.notGiven}`
    for (const empty of ['', ' ', null, undefined]) expect(textOf(neverEmpty(empty))).toBe(nothing)
    expect(textOf(neverEmpty(0))).toBe('0')
    expect(textOf(<Facts rows={[{ label: 'Telefon', value: '' }]} />)).toBe(`Telefon${nothing}`)
    const row = { phone: '', days: null as number | null }
    const table = (blank: boolean) =>
      textOf(
        <DataTable
          caption="Lista"
          columns={[
            { key: 'phone', header: 'Telefon', render: ({ phone }) => phone },
            { key: 'days', header: 'Dagar', blank, render: ({ days }) => days },
          ]}
          rows={[row]}
          rowKey={() => 'one'}
        />,
      )
    expect(table(false)).toBe(`ListaTelefonDagar${nothing}${nothing}`)
    expect(table(true)).toBe(`ListaTelefonDagar${nothing}`)
  })
})

describe('an answer of a form', () => {
  const fields = profiles.flatMap(({ criteriaSets }) =>
    criteriaSets.flatMap(({ criteria }) => criteria.flatMap((one) => one.fields)),
  )
  const investigated = fields.find(({ options }) => options.some(({ key }) => key === 'not-investigated'))
  if (!investigated) throw new Error('no such question')

  it('tells "nobody has answered", "nobody knows" and "no" apart (A21)', () => {
    expect(shownAnswer(investigated, undefined)).toEqual(NOT_GIVEN)
    expect(shownAnswer(investigated, [])).toEqual(NOT_GIVEN)
    expect(shownAnswer(investigated, 'unknown')).toEqual(UNKNOWN)
    expect(shownAnswer(investigated, 'not-investigated')).toEqual({ kind: 'shown', value: 'Ej utredd' })
    expect(shownAnswer({ ...investigated, kind: 'number' }, 0)).toEqual({ kind: 'shown', value: '0' })
  })
})
