import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { TermPlan } from '../../../shared/domain/group/term-plan'
import { groupKindOf } from '../../../shared/profiles'
import { useMay, useQueryOf } from '../../client'
import { text } from '../../text/sv'
import { Card, DataTable, Refused } from '../../ui'

const words = text.groupYear.terms

/** This term and the next: meetings held and planned against how many there should be (G27). */
export function TermsPanel({ group }: { group: GroupDetail }) {
  const [, navigate] = useLocation()
  const may = useMay()
  const { value, refusal } = useQueryOf('group-year/read', { groupId: group.id })
  const { meetingsPerTerm } = groupKindOf(group.profileId, group.kind)
  const standing = ({ held, planned, wanted, tooFew }: TermPlan) =>
    tooFew ? words.tooFew(wanted - held - planned) : words.enough
  return (
    <Card title={words.title}>
      <p className="s-quiet">{words.intro(meetingsPerTerm)}</p>
      <Refused refusal={refusal} />
      {value ? (
        <DataTable<TermPlan>
          caption={words.caption}
          columns={[
            { key: 'term', header: words.columns.term, nowrap: true, render: ({ term, year }) => words.names[term](year) },
            { key: 'held', header: words.columns.held, nowrap: true, render: ({ held }) => held },
            { key: 'planned', header: words.columns.planned, nowrap: true, render: ({ planned }) => planned },
            { key: 'standing', header: words.columns.standing, render: standing },
          ]}
          rows={value.terms}
          rowKey={({ from }) => from}
        />
      ) : null}
      {may('meeting:plan') ? (
        <div className="s-actions">
          <Button variant="default" onClick={() => navigate('/moten/nytt')}>
            {words.plan}
          </Button>
        </div>
      ) : null}
    </Card>
  )
}
