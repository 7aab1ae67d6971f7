import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterId } from '../../../shared/domain/matter/matter'
import type { TextVersion } from '../../../shared/domain/text/unchecked-text'
import { flushDrafts, useAct, useAnnouncement } from '../../client'
import { text } from '../../text/sv'
import { Refused, useInPlace } from '../../ui'
import style from './text.module.css'

const words = text.texts
const moment = (at: string) => new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })

/** The wordings a text has had: who, when, and the words, to be read again. */
export function TextHistory({ matterId, field, label }: { matterId: MatterId; field: string; label: string }) {
  const { act, busy, refusal } = useAct('text/history')
  const [versions, setVersions] = useState<TextVersion[] | null>(null)
  useAnnouncement('identityClosed', () => setVersions(null))
  const show = async () => {
    await flushDrafts()
    const reply = await act({ matterId, field })
    if (reply.ok) setVersions(reply.value.versions)
  }
  if (versions) return <Versions field={field} label={label} versions={versions} onClose={() => setVersions(null)} />
  return (
    <div className={style.history}>
      <Button
        variant="subtle"
        size="sm"
        data-shows={`history-${field}`}
        aria-label={words.historyOf(label)}
        loading={busy}
        onClick={() => void show()}
      >
        {words.history}
      </Button>
      <Refused refusal={refusal} />
    </div>
  )
}

function Versions(props: { field: string; label: string; versions: readonly TextVersion[]; onClose(): void }) {
  const box = useInPlace<HTMLElement>(`history-${props.field}`)
  return (
    <section ref={box} className={style.versions} aria-label={words.historyOf(props.label)}>
      <Button variant="default" size="sm" onClick={props.onClose}>
        {words.historyClose}
      </Button>
      {props.versions.length < 2 ? <p className="s-quiet">{words.historyNone}</p> : null}
      <ol>
        {props.versions.map(({ version, text: wording, savedAt, savedBy }, index) => (
          <li key={version}>
            <p className="s-quiet">
              {words.version(savedBy || words.somebody, moment(savedAt))}
              {index === 0 ? ` · ${words.now}` : ''}
            </p>
            {wording.trim() ? <p className={style.read}>{wording}</p> : <p className="s-quiet">{words.emptied}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
