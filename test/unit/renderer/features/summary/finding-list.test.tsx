import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { fieldFindings, openOf } from '../../../../../renderer/features/summary/field-findings'
import { FindingList } from '../../../../../renderer/features/summary/finding-list'
import { SummaryReading } from '../../../../../renderer/features/summary/summary-reading'
import { text } from '../../../../../renderer/text/sv'
import type { Finding } from '../../../../../shared/privacy/finding'

const words = text.summary
const written = 'Kvarnbäcksmo väntar på Blåmesan.'
const own: Finding = { start: 0, end: 12, kind: 'ownName', certainty: 'certain', rule: 'own/name' }
const place: Finding = { start: 23, end: 31, kind: 'name', certainty: 'asked', rule: 'name/unknown-word' }
const found = fieldFindings(
  [{ field: 'question', text: written }],
  [own, place].map((finding) => ({ field: 'question', finding })),
)
const [ownKey = '', placeKey = ''] = found.map(({ key }) => key)

const markup = (node: ReactNode) => renderToStaticMarkup(<MantineProvider>{node}</MantineProvider>)
const list = (answered: string[], theirs?: string[]) =>
  markup(
    <FindingList
      findings={found}
      headings={[]}
      answered={new Set(answered)}
      theirs={theirs && { keys: new Set(theirs), by: 'Maja Norrgård' }}
      checkNumber={0}
      about={words.foundLimits}
      onAnswer={() => {}}
    />,
  )

describe('the list of what the check asks', () => {
  it("lets the person's own name be shown and never answered about", () => {
    const drawn = list([])
    expect(drawn).toContain(`${words.goTo}: Kvarnbäcksmo`)
    expect(drawn).toContain(words.mustChange)
    expect(drawn).not.toContain(`${words.notPersonal}: Kvarnbäcksmo`)
    expect(drawn).toContain(`${words.notPersonal}: Blåmesan`)
    // An answer from when it was nobody's.
    expect(list([ownKey])).not.toContain(words.answered)
    expect(openOf(found, new Set([ownKey, placeKey])).map(({ finding }) => finding)).toEqual([own])
  })

  it('takes back an own answer, and tells of another’s without a way to', () => {
    expect(list([placeKey])).toContain(`${words.undoAnswer}: Blåmesan`)
    const theirs = list([], [placeKey])
    expect(theirs).toContain(words.answeredBy('Maja Norrgård'))
    expect(theirs).not.toMatch(new RegExp(`(?:${words.undoAnswer}|${words.notPersonal}): Blåmesan`))
  })
})

describe('a summary as it is read', () => {
  it('marks what is found where it stands, and names no place by its words', () => {
    const summary = { question: written, sections: [{ heading: 'x', text: 'Lugnt.' }] }
    const drawn = markup(<SummaryReading text={summary} headings={[]} places={found} />)
    expect(drawn.replaceAll(/<[^>]*>/g, '')).toContain(written)
    expect([...drawn.matchAll(/<mark[^>]*>([^<]*)</g)].map(([, quote]) => quote)).toEqual(['Kvarnbäcksmo', 'Blåmesan'])
    expect([...drawn.matchAll(/data-place="([^"]*)"/g)].map(([, at]) => at)).toEqual(['question:0', 'question:23'])
    expect(markup(<SummaryReading text={summary} headings={[]} />)).not.toContain('<mark')
  })
})
