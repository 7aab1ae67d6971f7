import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Group } from '../../../shared/domain/group/group'
import type { LibraryDocument } from '../../../shared/domain/library/library'
import { versionInForce } from '../../../shared/domain/library/rules'
import type { IsoDate } from '../../../shared/lib/dates'
import { groupKindOf } from '../../../shared/profiles'
import { useMay, useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, EmptyState, Page, Refused, SelectField } from '../../ui'
import { PaperButton } from '../meeting/paper-button'
import { BlankFormButton } from './blank-form-button'
import { PublishForm } from './publish-form'
import { VersionsTable } from './versions-table'

const words = text.library

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
            choices={all.map(({ id, name }) => ({ value: id as string, label: name }))}
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
  const { value, refusal } = useQueryOf('library/list', { groupId: group.id })
  const [publishing, setPublishing] = useState<LibraryDocument | 'new' | null>(null)
  const documents = value?.documents ?? []
  const mayWrite = may('group:write')
  const add = (
    <Button data-shows="publish" onClick={() => setPublishing('new')}>
      {words.newDocument}
    </Button>
  )
  return (
    <div className="s-form">
      <Refused refusal={refusal} />
      {publishing === 'new' ? <PublishForm groupId={group.id} document={null} onDone={() => setPublishing(null)} /> : null}
      {value && documents.length === 0 && publishing === null ? (
        <EmptyState action={mayWrite ? add : undefined}>{words.empty}</EmptyState>
      ) : null}
      {documents.length > 0 && mayWrite && publishing === null ? <div className="s-actions">{add}</div> : null}
      {documents.map((document) => (
        <Card key={document.id} title={document.title}>
          <p className="s-quiet">{words.kinds[document.kind]}</p>
          <VersionsTable document={document} today={(session?.today ?? '') as IsoDate} />
          {publishing === document ? (
            <PublishForm groupId={group.id} document={document} onDone={() => setPublishing(null)} />
          ) : (
            <DocumentActions
              document={document}
              today={(session?.today ?? '') as IsoDate}
              onNewVersion={mayWrite && publishing === null ? () => setPublishing(document) : undefined}
            />
          )}
        </Card>
      ))}
      <BlankForm group={group} />
    </div>
  )
}

function DocumentActions(props: { document: LibraryDocument; today: IsoDate; onNewVersion: (() => void) | undefined }) {
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
