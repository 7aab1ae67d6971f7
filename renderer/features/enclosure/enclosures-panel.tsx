import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { Enclosure } from '../../../shared/domain/enclosure/enclosure'
import { profileOf } from '../../../shared/profiles'
import { useAct, useAnnouncement, useMay, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Card, ConfirmDialog, EmptyState, Note, Refused, say } from '../../ui'
import { EnclosureList } from './enclosure-list'
import { FileForm } from './file-form'
import { type MeasureChoice, measureChoices } from './measure-labels'
import { PaperForm } from './paper-form'
import { useEnclosures } from './use-enclosures'

const words = text.enclosure

/** What came with a referral: papers in a binder and encrypted files (A33). Never on the wall, never in a meeting. */
export function EnclosuresPanel({ matter }: { matter: MatterDetail }) {
  const state = useEnclosures(matter.id)
  const { value: listed } = useQueryOf('earlier-measure/list', { matterId: matter.id })
  const measures = measureChoices(listed?.measures ?? [], profileOf(matter.group.profileId))
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.intro}</p>
      {state.kind === 'closed' ? <Note>{words.closed}</Note> : null}
      {state.kind === 'mayNot' ? <Note>{words.mayNot}</Note> : null}
      {state.kind === 'refused' ? <Refused refusal={state.refusal} /> : null}
      {state.kind === 'reading' ? <p className="s-quiet">{words.reading}</p> : null}
      {state.kind === 'read' ? <Listed matter={matter} enclosures={state.enclosures} measures={measures} /> : null}
    </Card>
  )
}

type Adding = { kind: 'paper' } | { kind: 'file'; dropped: File | null } | null

function Listed(props: { matter: MatterDetail; enclosures: readonly Enclosure[]; measures: readonly MeasureChoice[] }) {
  const { matter, enclosures, measures } = props
  const mayWrite = useMay()('identity:write')
  const open = useAct('preview/open')
  const [adding, setAdding] = useState<Adding>(null)
  const [removing, setRemoving] = useState<Enclosure | null>(null)
  useAnnouncement('identityClosed', () => {
    setAdding(null)
    setRemoving(null)
  })
  const show = async ({ id }: Enclosure) => {
    const reply = await open.act({ enclosureId: id })
    if (reply.ok) say(words.opening)
  }
  const done = () => setAdding(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop a file on; the button beside it does the same by keyboard
    <div
      className="s-form"
      onDragOver={(event) => {
        if (mayWrite) event.preventDefault()
      }}
      onDrop={(event) => {
        event.preventDefault()
        const [file] = event.dataTransfer.files
        if (mayWrite && file) setAdding({ kind: 'file', dropped: file })
      }}
    >
      {measures.length > 0 && enclosures.length === 0 ? <Note tone="notice">{words.measuresWithout}</Note> : null}
      {enclosures.length === 0 ? (
        <EmptyState>{words.empty}</EmptyState>
      ) : (
        <EnclosureList
          enclosures={enclosures}
          measures={measures}
          onOpen={(one) => void show(one)}
          onRemove={mayWrite ? setRemoving : null}
        />
      )}
      <Refused refusal={open.refusal} />
      {adding?.kind === 'paper' ? <PaperForm matterId={matter.id} measures={measures} onDone={done} /> : null}
      {adding?.kind === 'file' ? (
        <FileForm matterId={matter.id} measures={measures} dropped={adding.dropped} onDone={done} />
      ) : null}
      {mayWrite && adding === null ? (
        <div className="s-actions">
          <Button data-shows="enclosure-paper" onClick={() => setAdding({ kind: 'paper' })}>
            {words.addPaper}
          </Button>
          <Button variant="default" data-shows="enclosure-file" onClick={() => setAdding({ kind: 'file', dropped: null })}>
            {words.addFile}
          </Button>
        </div>
      ) : null}
      {mayWrite ? <p className="s-quiet">{words.scan}</p> : null}
      <p className="s-quiet">{words.neverShown}</p>
      {removing ? <Removal enclosure={removing} onDone={() => setRemoving(null)} /> : null}
    </div>
  )
}

function Removal({ enclosure, onDone }: { enclosure: Enclosure; onDone(): void }) {
  const { act, busy, refusal } = useAct('enclosure/remove')
  const remove = async () => {
    const reply = await act({ enclosureId: enclosure.id })
    if (!reply.ok) return
    say(words.removed)
    onDone()
  }
  return (
    <ConfirmDialog
      opened
      title={words.removeTitle}
      confirm={words.removeYes}
      keep={words.keep}
      danger
      busy={busy}
      onConfirm={() => void remove()}
      onKeep={onDone}
    >
      <p>{(enclosure.kind === 'file' ? words.removeFile : words.removePaper)(enclosure.title)}</p>
      <Refused refusal={refusal} />
    </ConfirmDialog>
  )
}
