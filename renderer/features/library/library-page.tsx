import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Group } from '../../../shared/domain/group/group'
import type { LibraryDocument } from '../../../shared/domain/library/library'
import { type LibraryKind, libraryKind } from '../../../shared/domain/library/library-kind'
import { versionInForce } from '../../../shared/domain/library/rules'
import type { IsoDate } from '../../../shared/lib/dates'
import { groupKindOf } from '../../../shared/profiles'
import { useMay, useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, choicesOf, EmptyState, Page, Refused, SelectField } from '../../ui'
import { PaperButton } from '../meeting/paper-button'
import { BlankFormButton } from './blank-form-button'
import { type Beginning, PublishForm } from './publish-form'
import { TemplatesCard } from './templates-card'
import { VersionsTable } from './versions-table'
import { WebsiteCard, WebsiteForm } from './website-card'

const words = text.library
/** Without individual matters nothing is referred, consented to or followed up. */
const OF_MATTERS: readonly LibraryKind[] = ['referralRoutine', 'consentForm', 'followUpBooking']

/** The group's own documents, each with its versions (A03), and its form as a blank to fill in by hand (A29). */
export function LibraryPage() {
  const groups = useQueryOf('group/list', {})
  const [chosen, setChosen] = useState<string>('')
  const all = groups.value?.groups ?? []
  const group = all.find(({ id }) => id === chosen) ?? all[0]
  return (
    <Page title={words.title} lead={words.lead}>
      <Refused refusal={groups.refusal} />
      {all.length > 1 && group ? (
        <div className="s-short">
          <SelectField
            field="library-group"
            label={words.group}
            value={group.id as string}
            onChange={setChosen}
            choices={choicesOf(all)}
          />
        </div>
      ) : null}
      {group ? <OfGroup key={group.id} group={group} /> : null}
    </Page>
  )
}

function OfGroup({ group }: { group: Group }) {
  const may = useMay()
  const session = useSession()
  const today = (session?.today ?? '') as IsoDate
  const { value, refusal } = useQueryOf('library/list', { groupId: group.id })
  const [publishing, setPublishing] = useState<LibraryDocument | Beginning | 'new' | null>(null)
  const [noting, setNoting] = useState<LibraryDocument | null>(null)
  const documents = value?.documents ?? []
  const { takesMatters, templates } = groupKindOf(group.profileId, group.kind)
  const kinds = [...libraryKind.values].filter((kind) => takesMatters || !OF_MATTERS.includes(kind))
  const mayWrite = may('group:write')
  const idle = publishing === null && noting === null
  const done = () => setPublishing(null)
  const add = (
    <Button data-shows="publish" onClick={() => setPublishing('new')}>
      {words.newDocument}
    </Button>
  )
  return (
    <div className="s-form">
      <Refused refusal={refusal} />
      {publishing === 'new' ? <PublishForm groupId={group.id} document={null} kinds={kinds} onDone={done} /> : null}
      {value && documents.length === 0 && publishing === null ? (
        <EmptyState action={mayWrite ? add : undefined}>{words.empty}</EmptyState>
      ) : null}
      {documents.length > 0 && mayWrite && idle ? <div className="s-actions">{add}</div> : null}
      {documents.map((document) => (
        <Card key={document.id} title={document.title}>
          <p className="s-quiet">{words.kinds[document.kind]}</p>
          <VersionsTable document={document} today={today} />
          {publishing === document ? (
            <PublishForm groupId={group.id} document={document} kinds={kinds} onDone={done} />
          ) : noting === document ? (
            <WebsiteForm document={document} today={today} onDone={() => setNoting(null)} />
          ) : (
            <DocumentActions
              document={document}
              today={today}
              {...(mayWrite && idle ? { onNewVersion: () => setPublishing(document), onWebsite: () => setNoting(document) } : {})}
            />
          )}
        </Card>
      ))}
      {documents.length > 0 ? <WebsiteCard groupId={group.id} documents={documents} today={today} /> : null}
      {publishing !== null && typeof publishing === 'object' && 'key' in publishing ? (
        <PublishForm groupId={group.id} document={null} beginning={publishing} kinds={kinds} onDone={done} />
      ) : null}
      {templates.length > 0 ? (
        <TemplatesCard
          groupId={group.id}
          templates={templates}
          documents={documents}
          {...(mayWrite && idle ? { onOwn: setPublishing } : {})}
        />
      ) : null}
      <BlankForm group={group} />
    </div>
  )
}

function DocumentActions(props: {
  document: LibraryDocument
  today: IsoDate
  onNewVersion?: () => void
  onWebsite?: () => void
}) {
  const { document, today } = props
  const may = useMay()
  const version = versionInForce(document.versions, today) ?? document.versions[0]
  return (
    <div className="s-actions">
      {version && may('paper:make') ? (
        <PaperButton paper={{ kind: 'routine', documentId: document.id, version: version.version }}>{words.read}</PaperButton>
      ) : null}
      {props.onNewVersion ? (
        <Button variant="default" data-shows={`publish-${document.id}`} onClick={props.onNewVersion}>
          {words.newVersion}
        </Button>
      ) : null}
      {props.onWebsite ? (
        <Button
          variant="subtle"
          data-shows={`website-${document.id}`}
          onClick={props.onWebsite}
          aria-label={words.website.noteNamed(document.title)}
        >
          {words.website.note}
        </Button>
      ) : null}
    </div>
  )
}

/** The form that this group's referrals come on, where it has one. */
function BlankForm({ group }: { group: Pick<Group, 'id' | 'profileId' | 'kind'> }) {
  const may = useMay()
  if (groupKindOf(group.profileId, group.kind).form === null || !may('paper:make')) return null
  return (
    <Card title={words.forms}>
      <p className="s-quiet">{words.formsLead}</p>
      <BlankFormButton groupId={group.id} />
    </Card>
  )
}
