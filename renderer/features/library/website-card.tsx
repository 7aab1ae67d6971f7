import { useState } from 'react'
import type { GroupId } from '../../../shared/domain/group/group'
import type { LibraryDocument } from '../../../shared/domain/library/library'
import { versionInForce, websiteStanding } from '../../../shared/domain/library/rules'
import type { IsoDate } from '../../../shared/lib/dates'
import { useAct, useMay } from '../../client'
import { text } from '../../text/sv'
import { Card, DayForm, SelectField, say } from '../../ui'
import { PaperButton } from '../meeting/paper-button'

const words = text.library.website

/** What has changed since it was put on the group's page on the web, and everything that holds, to be put there (G44). */
export function WebsiteCard(props: { groupId: GroupId; documents: readonly LibraryDocument[]; today: IsoDate }) {
  const { groupId, documents, today } = props
  const may = useMay()
  const standings = documents.map(({ id, title, versions }) => ({ id, title, standing: websiteStanding(versions, today) }))
  const behind = standings.flatMap(({ id, title, standing }) => (standing.kind === 'behind' ? [{ id, title, ...standing }] : []))
  const published = standings.some(({ standing }) => standing.kind !== 'never')
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.lead}</p>
      {behind.length === 0 ? (
        <p>{published ? words.allCurrent : words.nothing}</p>
      ) : (
        <>
          <p>{words.changed}</p>
          <ul>
            {behind.map(({ id, title, version, on }) => (
              <li key={id}>{words.behind(title, version, on)}</li>
            ))}
          </ul>
        </>
      )}
      {may('paper:make') ? (
        <>
          <p className="s-quiet">{words.allHint}</p>
          <PaperButton paper={{ kind: 'sheet', sheet: 'template', aboutId: groupId }}>{words.all}</PaperButton>
        </>
      ) : null}
    </Card>
  )
}

/** The day a version was put on the web. */
export function WebsiteForm(props: { document: LibraryDocument; today: IsoDate; onDone(): void }) {
  const { document, today, onDone } = props
  const { act, busy, refusal } = useAct('library/note-website')
  const holds = versionInForce(document.versions, today) ?? document.versions[0]
  const [version, setVersion] = useState(String(holds?.version ?? 1))
  return (
    <DayForm
      opener={`website-${document.id}`}
      label={words.noteNamed(document.title)}
      field="library-website-on"
      day={words.day}
      initial={today}
      missing={words.dayMissing}
      refusal={refusal}
      save={words.save}
      busy={busy}
      onDay={async (on) => {
        const reply = await act({ documentId: document.id, version: Number(version), on })
        if (!reply.ok) return
        say(words.saved)
        onDone()
      }}
      cancel={text.library.cancel}
      onCancel={onDone}
    >
      {document.versions.length > 1 ? (
        <SelectField
          field="library-website-version"
          label={words.version}
          value={version}
          onChange={setVersion}
          choices={document.versions.map((one) => ({ value: String(one.version), label: text.library.version(one.version) }))}
        />
      ) : null}
    </DayForm>
  )
}
