import { Button } from '@mantine/core'
import type { InputOf } from '../../../shared/contract/contract'
import type { MatterDetail } from '../../../shared/contract/matter'
import type { PaperRow } from '../../../shared/domain/paper/paper'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import { useAct } from '../../client'
import { text } from '../../text/sv'
import { Card, DataTable, EmptyState, Refused, say } from '../../ui'

const words = text.matter.papers
const moment = (at: string | null) =>
  at === null ? words.no : new Date(at).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })

/** What can be printed about a matter now. Pure, so that a button is never there for show. */
export function papersToMake(
  matter: MatterDetail,
  groupKind: Pick<GroupKind, 'requiresRecommendation'>,
): { label: string; unreviewed: boolean; make: InputOf<'paper/make'> }[] {
  const { id: matterId, recommendation, decision } = matter
  const papers: ReturnType<typeof papersToMake> = []
  if (groupKind.requiresRecommendation && recommendation) {
    papers.push({
      label: words.kinds.recommendation,
      unreviewed: recommendation.review === 'unreviewed',
      make: { kind: 'recommendation', matterId },
    })
  }
  if (decision?.verdict === 'notAdmitted') {
    papers.push({
      label: words.kinds.alternativesLetter,
      unreviewed: decision.review === 'unreviewed',
      make: { kind: 'alternativesLetter', matterId },
    })
  }
  for (const outcome of matter.outcomes) {
    papers.push({
      label: words.outcomeOf(outcome.meetingOn),
      unreviewed: outcome.review === 'unreviewed',
      make: { kind: 'consultationOutcome', matterId, meetingId: outcome.meetingId },
    })
  }
  return papers
}

/** Papers of a matter: made, looked at in a window of their own, printed or saved there. */
export function PapersPanel({ matter, groupKind }: { matter: MatterDetail; groupKind: GroupKind }) {
  const make = useAct('paper/make')
  const open = useAct('preview/open')
  const papers = papersToMake(matter, groupKind)
  const show = async (input: InputOf<'paper/make'>) => {
    const made = await make.act(input)
    if (!made.ok) return
    const opened = await open.act({ paperId: made.value.paperId })
    if (opened.ok) say(words.opened)
  }
  return (
    <div className="s-form">
      <Card title={words.title}>
        <p className="s-quiet">{words.intro}</p>
        <Refused refusal={make.refusal ?? open.refusal} />
        {papers.length === 0 ? <EmptyState>{words.none}</EmptyState> : null}
        <ul className="s-rows">
          {papers.map((paper) => (
            <li key={paper.label}>
              <div>
                <strong>{paper.label}</strong>
                {paper.unreviewed ? (
                  <p className="s-quiet">
                    <strong>{words.unreviewed}.</strong> {words.unreviewedWhy}
                  </p>
                ) : null}
              </div>
              <Button
                variant="default"
                onClick={() => void show(paper.make)}
                loading={make.busy}
                aria-label={`${words.make}: ${paper.label}`}
              >
                {words.make}
              </Button>
            </li>
          ))}
        </ul>
        {make.busy ? <p className="s-quiet">{words.making}</p> : null}
      </Card>
      {matter.papers.length > 0 ? (
        <DataTable<PaperRow>
          caption={words.logCaption}
          columns={[
            {
              key: 'kind',
              header: words.logKind,
              render: (row) => words.kinds[row.kind] + (row.unreviewed ? ` (${words.unreviewed})` : ''),
            },
            { key: 'made', header: words.logMade, render: (row) => moment(row.madeAt) },
            { key: 'by', header: words.logBy, render: (row) => row.madeBy },
            { key: 'printed', header: words.logPrinted, render: (row) => moment(row.printedAt) },
            { key: 'saved', header: words.logSaved, render: (row) => moment(row.savedAt) },
          ]}
          rows={matter.papers}
          rowKey={(row) => row.id}
        />
      ) : null}
    </div>
  )
}
