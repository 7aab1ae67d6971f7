import { Button } from '@mantine/core'
import type { AgendaItemId } from '../../../shared/domain/meeting/meeting'
import type { NoteVersion } from '../../../shared/domain/notes/notes'
import { useAct, useQueryOf } from '../../client'
import { notesText } from '../../text/sv/notes'
import { Refused, say, useInPlace } from '../../ui'
import { momentText } from '../history/moment-text'
import style from './notes.module.css'

const text = notesText.versions

/** The wordings a note has had: when, whose, and the words; each can be taken back, and then stands as a new one. */
export function NoteVersions(props: { itemId: AgendaItemId; title: string; opener: string; locked: boolean; onClose(): void }) {
  const { itemId } = props
  const { value, refusal } = useQueryOf('notes/versions', { itemId })
  const bringBack = useAct('notes/bring-back')
  const box = useInPlace<HTMLElement>(props.opener)
  const take = async (version: number) => {
    const reply = await bringBack.act({ itemId, version })
    if (reply.ok) say(text.broughtBack)
  }
  return (
    <section ref={box} className={style.panel} aria-label={text.openFor(props.title)}>
      <div className="s-actions">
        <Button variant="default" size="sm" onClick={props.onClose}>
          {text.close}
        </Button>
      </div>
      <Refused refusal={refusal ?? bringBack.refusal} />
      {value && value.versions.length < 2 && <p className="s-quiet">{value.versions.length === 0 ? text.none : text.one}</p>}
      <ol className={style.versions}>
        {value?.versions.map((version, index) => (
          <Wording
            key={version.version}
            version={version}
            isNow={index === 0}
            onTake={props.locked || index === 0 ? null : () => void take(version.version)}
          />
        ))}
      </ol>
    </section>
  )
}

function Wording({ version, isNow, onTake }: { version: NoteVersion; isNow: boolean; onTake: (() => void) | null }) {
  const when = momentText(version.savedAt)
  return (
    <li data-version={version.version}>
      <p className="s-quiet">
        {text.at(version.savedBy || text.somebody, when)}
        {isNow ? ` · ${text.now}` : ''}
      </p>
      {version.text.trim() === '' ? <p className="s-quiet">{text.emptied}</p> : <p className={style.wording}>{version.text}</p>}
      {onTake && (
        <Button variant="default" size="sm" aria-label={text.bringBackOf(when)} onClick={onTake}>
          {text.bringBack}
        </Button>
      )}
    </li>
  )
}
