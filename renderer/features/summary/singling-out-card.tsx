import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { SummaryText } from '../../../shared/domain/summary/summary'
import type { Assumed, SinglingFact, SinglingOutHint } from '../../../shared/privacy/singling-out/hint'
import { ask } from '../../client'
import { singlingOutText as words } from '../../text/sv/singling-out'
import { moreGeneral } from './more-general'

/** So long nothing has been typed before it is asked: the hint is read at a pause, and nothing waits for it. */
const QUIET_MS = 1_000

const fieldsOf = (text: SummaryText) =>
  [
    { field: 'question', text: text.question },
    ...text.sections.map((section) => ({ field: section.heading, text: section.text })),
  ].filter((field) => field.text.trim() !== '')

/**
 * What in a summary points at few of the inhabitants, before it is released, with one press each to write something more general.
 * A hint and no stop: it takes no focus, holds nothing up and is nowhere but here. @see X9
 * @param onReplace writes `words` over what stands between `start` and `end` of the field (`question` or a heading's key)
 */
export function SinglingOutCard(props: {
  matterId: MatterId
  text: SummaryText
  onReplace(field: string, start: number, end: number, words: string): void
}) {
  const { matterId, text } = props
  const [hint, setHint] = useState<SinglingOutHint | null>(null)
  const [asked, setAsked] = useState('')
  const fields = fieldsOf(text)
  const now = JSON.stringify(fields)

  useEffect(() => {
    let gone = false
    const timer = setTimeout(() => {
      void ask('summary/singling-out', { matterId, fields: JSON.parse(now) }).then((reply) => {
        if (gone || !reply.ok) return
        setHint(reply.value.hint)
        setAsked(now)
      })
    }, QUIET_MS)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [matterId, now])

  if (!hint) return null
  const textOf = new Map(fields.map((field) => [field.field, field.text]))
  const before = new Map<string, string>(
    (JSON.parse(asked) as typeof fields).map((field): [string, string] => [field.field, field.text]),
  )
  // What has been typed over since is no longer where the hint says: it is told anew in a moment.
  const facts = hint.facts.filter(({ field }) => textOf.get(field) === before.get(field))
  if (facts.length === 0) return null
  return (
    <section className="s-note" data-tone="notice" aria-labelledby="singling-out">
      <h3 id="singling-out" className="s-what">
        {words.title}
      </h3>
      <p>{words.intro}</p>
      <ul className="s-rows">
        {facts.map((fact) => (
          <FactRow
            key={`${fact.field}:${fact.start}`}
            fact={fact}
            text={textOf.get(fact.field) ?? ''}
            onReplace={(to) => props.onReplace(fact.field, fact.start, fact.end, to)}
          />
        ))}
      </ul>
      {facts.length > 1 ? <p>{words.together(hint.together)}</p> : null}
      <details>
        <summary>{words.reckoned}</summary>
        <Reckoned {...hint.assumed} />
      </details>
    </section>
  )
}

function FactRow({ fact, text, onReplace }: { fact: SinglingFact; text: string; onReplace(to: string): void }) {
  const what = text.slice(fact.start, fact.end)
  const to = moreGeneral(fact, text)
  return (
    <li>
      <div>
        <mark>{what}</mark> <span className="s-quiet">{fact.kind === 'age' ? words.age : words.one(fact.people)}</span>
      </div>
      <Button variant="default" size="sm" onClick={() => onReplace(to)} aria-label={words.swapWhat(what, to)}>
        {words.swap(to)}
      </Button>
    </li>
  )
}

function Reckoned({ municipalities, inhabitants, guessed, ages, sex }: Assumed) {
  const { ground } = words
  const where = municipalities.length === 0 ? ground.elsewhere : inARow(municipalities)
  return (
    <p>
      {ground.inhabitants(inhabitants, where)} {guessed ? ground.guessed : null}{' '}
      {sex || ages ? ground.sexAndAge(sex && ground[sex], ages && ground.years(ages.from, ages.to)) : ground.neither}{' '}
      {ground.estimates}
    </p>
  )
}

const inARow = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${words.ground.and} ${names.at(-1)}`
