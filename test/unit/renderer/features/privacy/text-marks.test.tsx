import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { MarkLine } from '../../../../../renderer/features/privacy/mark-line'
import { type Found, keepFound } from '../../../../../renderer/features/privacy/text-found'
import { TextMarks, TypedField } from '../../../../../renderer/features/privacy/text-marks'
import { text } from '../../../../../renderer/text/sv'
import { groupId } from '../../../../../shared/domain/group/group'
import type { Finding } from '../../../../../shared/privacy/finding'

let identityOpen = false
vi.mock('../../../../../renderer/client', () => ({
  ask: async () => ({ ok: false }),
  useMay: () => () => true,
  useQueryOf: () => ({ value: undefined }),
  useSession: () => ({ identityOpen, runningMeetingId: null, today: '2026-03-02' }),
  useAnnouncement: () => {},
}))

const GROUP = groupId.parse('0190a5a0-0000-7000-8000-000000000001')
const markup = (node: ReactNode) => renderToStaticMarkup(<MantineProvider>{node}</MantineProvider>)
const field = (name: string, oneLine = false) => (
  <TypedField field={name} label="Vad hände?" value="Blåmesan" onChange={() => {}} oneLine={oneLine} maxLength={300} optional />
)
const timesIn = (drawn: string, words: string) => drawn.split(words).length - 1
const found: Finding = { start: 0, end: 8, kind: 'place', certainty: 'asked', rule: 'place/small', county: 'Kalmar län' }

describe('fields of a form that mark what is typed', () => {
  it('say once that nobody is known: while identities are closed, and here while they are open as well', () => {
    identityOpen = false
    const two = (
      <TextMarks groupId={GROUP}>
        {field('what')}
        {field('proposal')}
      </TextMarks>
    )
    expect(timesIn(markup(two), text.marks.closed)).toBe(1)
    identityOpen = true
    expect(timesIn(markup(two), text.marks.closed)).toBe(0)
    expect(timesIn(markup(two), text.marks.amongCases)).toBe(1)
  })

  it('do not say it where it stands on the page already', () => {
    identityOpen = false
    const told = (
      <TextMarks groupId={GROUP} told>
        {field('what')}
      </TextMarks>
    )
    expect(markup(told)).not.toContain(text.marks.closed)
  })

  it('keep the name, the label and the length a field had, running text or one line, before a group is chosen as well', () => {
    for (const group of [GROUP, null])
      for (const oneLine of [true, false]) {
        const drawn = markup(<TextMarks groupId={group}>{field('deviation:new:what', oneLine)}</TextMarks>)
        const [, id] = drawn.match(/<textarea[^>]* id="([^"]+)"/) ?? []
        expect(drawn).toMatch(/<textarea[^>]* data-field="deviation:new:what"/)
        expect(drawn).toMatch(/<textarea[^>]* maxLength="300"/)
        expect(drawn).toContain(`for="${id}"`)
        expect(drawn).toContain(text.ui.optional)
        expect(drawn).not.toContain('disabled')
      }
  })

  it('is told when it stands where nothing can be asked', () => {
    expect(() => markup(field('what'))).toThrow('TextMarks')
  })
})

describe('the line under a field', () => {
  const under = {
    certain: 0,
    asked: 1,
    isFull: false,
    here: { finding: found, quote: 'Blåmesan', standIn: 'orten', canAnswer: true },
  }
  const line = (canAnswer: boolean, tabsPast: boolean) =>
    markup(
      <MarkLine
        id="line"
        under={{ ...under, here: { ...under.here, canAnswer } }}
        limits={undefined}
        beside={<span>Sparat</span>}
        tabsPast={tabsPast}
        hands={{ current: null }}
      />,
    )

  it('offers no answer that would be kept nowhere', () => {
    expect(line(true, false)).toContain(text.marks.notPersonal)
    expect(line(false, false)).not.toContain(text.marks.notPersonal)
    expect(line(false, false)).toContain(text.marks.replaceBy('orten'))
  })

  it('lets Tab go on to the next field in a form, and has what stands beside it first', () => {
    expect(timesIn(line(true, true), 'tabindex="-1"')).toBe(3)
    expect(line(true, false)).not.toContain('tabindex="-1"')
    expect(line(true, true).indexOf('Sparat')).toBeLessThan(line(true, true).indexOf(text.marks.count(0, 1)))
  })
})

describe('what is found in the fields of a form', () => {
  const NOTHING: ReadonlyMap<string, Found> = new Map()
  const one = { text: 'Blåmesan', findings: [found] }

  it('draws nobody anew for a field in which nothing is found', () => {
    expect(keepFound(NOTHING, 'what', { text: 'Intyget räcker inte', findings: [] })).toBe(NOTHING)
    expect(keepFound(NOTHING, 'what', null)).toBe(NOTHING)
  })

  it('keeps a finding whole, and lets it go with its words and with its field', () => {
    const kept = keepFound(NOTHING, 'what', one)
    expect(kept.get('what')).toEqual(one)
    expect(kept.get('what')?.findings[0]?.county).toBe('Kalmar län')
    expect(keepFound(kept, 'what', { text: '', findings: [] }).size).toBe(0)
    expect(keepFound(kept, 'what', null).size).toBe(0)
    expect(keepFound(kept, 'proposal', null)).toBe(kept)
  })
})
