import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Answers, FormField } from '../../../shared/domain/form/form'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { Shown } from '../../../shared/lib/shown'
import { useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Refused, ShownValue, useInPlace } from '../../ui'
import { shownAnswer } from './answer-field'
import style from './form.module.css'

const words = text.form.history
const moment = (at: string) => new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })

/** Who answered what, and when: for each sitting what it changed. The fields of the version the matter follows say the words. */
export function AnswersHistory(props: { matterId: MatterId; of: 'form' | 'criteria'; fields: readonly FormField[] }) {
  const [shown, setShown] = useState(false)
  const opener = `answers-history-${props.of}`
  if (shown) return <Sittings {...props} opener={opener} onClose={() => setShown(false)} />
  return (
    <div>
      <Button variant="subtle" size="sm" data-shows={opener} onClick={() => setShown(true)}>
        {words.show}
      </Button>
    </div>
  )
}

function Sittings(props: {
  matterId: MatterId
  of: 'form' | 'criteria'
  fields: readonly FormField[]
  opener: string
  onClose(): void
}) {
  const { matterId, of, fields } = props
  const box = useInPlace<HTMLElement>(props.opener)
  const { value, refusal } = useQueryOf('answers/history', { matterId, of })
  const versions = value?.versions ?? []
  return (
    <section ref={box} className={style.history} aria-label={words.show}>
      <Button variant="default" size="sm" onClick={props.onClose}>
        {words.close}
      </Button>
      <Refused refusal={refusal} />
      {value && versions.length === 0 ? <p className="s-quiet">{words.none}</p> : null}
      <ol>
        {versions.map(({ version, definitionVersion, answers, savedAt, savedBy }, index) => {
          const changed = changesOf(fields, answers, versions[index + 1]?.answers ?? {})
          return (
            <li key={version}>
              <p className="s-quiet">
                {words.by(savedBy, moment(savedAt))} · {words.version(definitionVersion)}
              </p>
              {changed.length === 0 ? (
                <p>{words.unchanged}</p>
              ) : (
                <ul className="s-missing">
                  {changed.map(({ key, label, now }) => (
                    <li key={key}>
                      {label.endsWith('?') ? label : `${label}:`}{' '}
                      <strong>
                        <ShownValue of={now} />
                      </strong>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** What one sitting changed, in words; a question that the version followed now does not have is left out. */
export const changesOf = (
  fields: readonly FormField[],
  answers: Answers,
  before: Answers,
): { key: string; label: string; now: Shown<string> }[] =>
  fields
    .filter(({ key }) => JSON.stringify(answers[key]) !== JSON.stringify(before[key]))
    .map((field) => ({ key: field.key, label: field.label, now: shownAnswer(field, answers[field.key]) }))
