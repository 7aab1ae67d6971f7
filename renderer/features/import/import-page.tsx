import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { GroupId } from '../../../shared/domain/group/group'
import type { ImportRow } from '../../../shared/domain/import/import'
import { groupKindOf, groupsOfMatters } from '../../../shared/profiles'
import { useAnnouncement, useHolding, useMay, useQueryOf, useSession } from '../../client'
import { text } from '../../text/sv'
import { Card, CHOOSE, choicesOf, Note, Page, Refused, SelectField } from '../../ui'
import { FilePicker } from '../enclosure/file-picker'
import { keepFilter, NO_FILTER } from '../matter/list-filter'
import { ColumnsCard, columnName } from './columns-card'
import style from './import.module.css'
import { MeaningsCard } from './meanings-card'
import { PreviewCard } from './preview-card'
import { problemWords } from './problem-words'
import { RunCard, readLeftOut, type Taken } from './run-card'
import { useList, usePreview } from './use-list'

const words = text.import
const ACCEPTED = '.xlsx,.csv,.txt'

/** Takes in a list that a coordinator has kept until now: file, group, columns, rows, and all of them at once. */
export function ImportPage() {
  const session = useSession()
  const may = useMay()
  const groups = useQueryOf('group/list', {})
  if (!session || !groups.value)
    return (
      <Page title={words.title}>
        <Refused refusal={groups.refusal} />
      </Page>
    )
  const mayImport = may('identity:write') && may('matter:write')
  if (!mayImport || !session.identityOpen)
    return (
      <Page title={words.title}>
        <Note>{mayImport ? words.closed : words.mayNot}</Note>
      </Page>
    )
  return <ImportSteps groups={groupsOfMatters(groups.value.groups)} />
}

interface Done {
  readonly groupId: string
  readonly taken: Taken
  readonly left: { row: number; sentences: string[] }[]
}

function ImportSteps({ groups }: { groups: readonly { id: GroupId; name: string }[] }) {
  const list = useList(groups.length === 1 ? (groups[0]?.id ?? '') : '')
  const [shown, setShown] = useState({ page: 0, onlyProblems: false })
  const [left, setLeft] = useState<ImportRow[]>([])
  const [done, setDone] = useState<Done | null>(null)
  const group = useQueryOf('group/open', { groupId: list.said.groupId as GroupId }, { enabled: list.said.groupId !== '' })
  useHolding(group.value?.name, group.value && groupKindOf(group.value.profileId, group.value.kind).disclosure)
  const { preview, refusal } = usePreview(list.asked, shown)
  useAnnouncement('identityClosed', () => {
    setLeft([])
    setDone(null)
  })

  // Named when all is over: the vault process has forgotten the list by then.
  const askedKey = list.asked && preview && preview.bad > 0 ? JSON.stringify(list.asked) : null
  useEffect(() => {
    let wanted = true
    if (askedKey === null) setLeft([])
    else void readLeftOut(JSON.parse(askedKey)).then((rows) => wanted && setLeft(rows))
    return () => {
      wanted = false
    }
  }, [askedKey])

  if (done) return <DonePage done={done} onAnother={() => setDone(null)} />
  const { list: read, said, asked, progress } = list
  return (
    <Page title={words.title} lead={words.lead}>
      <Card title={words.file.title}>
        <p className="s-quiet">{words.file.hint}</p>
        <div className="s-actions">
          <FilePicker
            field="import-file"
            label={read ? words.file.chooseOther : words.file.choose}
            accept={ACCEPTED}
            busy={progress !== null}
            first={!read}
            onChosen={(file) => {
              setShown({ page: 0, onlyProblems: false })
              void list.choose(file)
            }}
          />
          {progress !== null ? (
            <progress
              className={style.bar}
              aria-label={words.file.progress}
              {...(progress === 'read' ? {} : { max: 1, value: progress })}
            />
          ) : null}
          {read ? <span role="status">{words.file.read(read.fileName, read.rows, read.columns.length)}</span> : null}
        </div>
        <Refused refusal={list.refusal} />
        {read ? (
          <div className="s-short">
            <SelectField
              field="import-group"
              label={words.group.label}
              hint={words.group.hint}
              value={said.groupId}
              choices={[CHOOSE, ...choicesOf(groups)]}
              onChange={(groupId) => list.say({ groupId, meanings: { ...said.meanings, parties: [], states: [] } })}
            />
          </div>
        ) : null}
      </Card>
      {read ? <ColumnsCard list={read} said={said} onChange={(mapping) => list.say({ mapping })} /> : null}
      {read && preview && group.value ? (
        <MeaningsCard
          group={group.value}
          preview={preview}
          meanings={said.meanings}
          onChange={(meanings) => list.say({ meanings })}
        />
      ) : null}
      {read && asked ? (
        <PreviewCard
          list={read}
          said={said}
          preview={preview}
          refusal={refusal}
          {...shown}
          onShow={(part) => setShown((before) => ({ ...before, ...part }))}
        />
      ) : null}
      {read && asked && preview && !refusal ? (
        <RunCard
          asked={asked}
          preview={preview}
          onTaken={(taken) => {
            const sentences = (row: ImportRow) =>
              row.problems
                .filter(({ stops }) => stops)
                .map((problem) => problemWords(problem, (column) => columnName(read, column)))
            setDone({ groupId: said.groupId, taken, left: left.map((row) => ({ row: row.row, sentences: sentences(row) })) })
            list.forget()
          }}
        />
      ) : null}
    </Page>
  )
}

function DonePage({ done: { groupId, taken, left }, onAnother }: { done: Done; onAnother(): void }) {
  const [, navigate] = useLocation()
  const unlisted = taken.leftOut - left.length
  return (
    <Page title={words.done.title} narrow>
      <Note tone="good">{words.done.taken(taken.matters)}</Note>
      {taken.leftOut > 0 ? (
        <Card title={words.done.leftOut(taken.leftOut)}>
          <ul>
            {left.map(({ row, sentences }) => (
              <li key={row}>
                <strong>{words.done.leftRow(row)}.</strong> {sentences.join(' ')}
              </li>
            ))}
          </ul>
          {unlisted > 0 ? <p className="s-quiet">{words.done.more(unlisted)}</p> : null}
        </Card>
      ) : null}
      <div className="s-actions">
        <Button
          onClick={() => {
            keepFilter({ ...NO_FILTER, groupId, withEnded: true })
            navigate('/arenden')
          }}
        >
          {words.done.toList}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {words.done.another}
        </Button>
      </div>
    </Page>
  )
}
