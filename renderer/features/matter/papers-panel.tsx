import { Button } from '@mantine/core'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { PaperRow } from '../../../shared/domain/paper/paper'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { profileOf } from '../../../shared/profiles'
import { useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Card, DataTable, EmptyState, Note, Refused } from '../../ui'
import { timeInWords } from '../booking/booking-form'
import { BlankFormButton } from '../library/blank-form-button'
import { usePaper } from '../meeting/use-paper'
import { type PaperToMake, papersToMake } from './papers-to-make'

const words = text.matter.papers
const moment = (at: string | null) =>
  at === null ? words.no : new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })

/** Papers of a matter: made, looked at in a window of their own, printed or saved there. */
export function PapersPanel({ matter, groupKind }: { matter: MatterDetail; groupKind: GroupKind }) {
  const { show, busy, refusal } = usePaper()
  const times = useQueryOf('booking/list', { matterId: matter.id })
  const papers = papersToMake(matter, groupKind, times.value?.bookings ?? [], ({ startsAt }) => timeInWords(startsAt))
  const decider = profileOf(matter.group.profileId).deciderName
  return (
    <div className="s-form">
      <Card title={words.title}>
        <p className="s-quiet">{words.intro}</p>
        <Refused refusal={refusal ?? times.refusal} />
        {matter.protectedIdentity ? <Note>{words.protectedIdentity}</Note> : null}
        {papers.length === 0 ? <EmptyState>{words.none}</EmptyState> : null}
        <ul className="s-rows">
          {papers.map((paper) => (
            <OnePaper key={paper.key} paper={paper} decider={decider} busy={busy} onShow={() => void show(paper.make)} />
          ))}
        </ul>
        {groupKind.form === null ? null : <BlankFormButton groupId={matter.group.id} />}
        {busy ? <p className="s-quiet">{words.making}</p> : null}
      </Card>
      {matter.papers.length > 0 ? <MadePapers papers={matter.papers} groupKind={groupKind} /> : null}
    </div>
  )
}

function OnePaper(props: { paper: PaperToMake; decider: string; busy: boolean; onShow(): void }) {
  const { paper } = props
  const label = [paper.label, paper.about].filter((part) => part !== '').join(' ')
  return (
    <li>
      <div>
        <strong>{label}</strong>
        <p className="s-quiet">
          {words.readers[paper.reader](props.decider)}{' '}
          {words.channels[paper.channel.length > 1 ? 'both' : (paper.channel[0] ?? 'both')]}
        </p>
        {paper.unreviewed ? (
          <p className="s-quiet">
            <strong>{words.unreviewed}.</strong> {words.unreviewedWhy}
          </p>
        ) : null}
      </div>
      <Button variant="default" onClick={props.onShow} loading={props.busy} aria-label={`${words.make}: ${label}`}>
        {words.make}
      </Button>
    </li>
  )
}

function MadePapers({ papers, groupKind }: { papers: readonly PaperRow[]; groupKind: GroupKind }) {
  const labelOf = (kind: PaperRow['kind']) =>
    groupKind.documents.find((document) => document.kind === kind)?.label ?? text.papers.kinds[kind]
  return (
    <DataTable<PaperRow>
      caption={words.logCaption}
      columns={[
        {
          key: 'kind',
          header: words.logKind,
          render: (row) => labelOf(row.kind) + (row.unreviewed ? ` (${words.unreviewed})` : ''),
        },
        { key: 'made', header: words.logMade, render: (row) => moment(row.madeAt) },
        { key: 'by', header: words.logBy, render: (row) => row.madeBy },
        { key: 'printed', header: words.logPrinted, render: (row) => moment(row.printedAt) },
        { key: 'saved', header: words.logSaved, render: (row) => moment(row.savedAt) },
      ]}
      rows={papers}
      rowKey={(row) => row.id}
    />
  )
}
