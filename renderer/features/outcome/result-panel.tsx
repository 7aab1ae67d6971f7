import { Button } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { AgendaItem } from '../../../shared/domain/meeting/meeting'
import type { RecordedOutcome } from '../../../shared/domain/outcome/outcome'
import { outcomeDomains } from '../../../shared/domain/outcome/outcome-words'
import type { GroupKind } from '../../../shared/domain/profile/profile'
import type { RecordedRecommendation } from '../../../shared/domain/recommendation/recommendation'
import { outcomeText as text } from '../../text/sv/outcome'
import { Facts } from '../../ui'
import style from './outcome.module.css'
import { OutcomeForm } from './outcome-form'
import { RecommendationForm } from './recommendation-form'

type MatterItem = Extract<AgendaItem, { kind: 'matter' }>

/** What a matter of this kind of group must end in, or null where it ends in nothing. */
export function resultKindOf(
  groupKind: Pick<GroupKind, 'requiresRecommendation' | 'outcomes'>,
): 'outcome' | 'recommendation' | null {
  if (groupKind.requiresRecommendation) return 'recommendation'
  return groupKind.outcomes.length > 0 ? 'outcome' : null
}

/** The matter's result: as it stands when it is recorded, else its form. Give it `key={item.id}`. */
export function ResultPanel(props: {
  item: MatterItem
  group: GroupDetail
  groupKind: GroupKind
  outcome: RecordedOutcome | null
  recommendation: RecordedRecommendation | null
  stopCriteria: readonly string[]
  onSaved?(): void
  /** Whether the form stands there with all it needs: a button elsewhere may then send it. */
  onReady?: (ready: boolean) => void
  /** Under a heading of its own already. */
  headless?: boolean
}) {
  const [changing, setChanging] = useState(false)
  const kind = resultKindOf(props.groupKind)
  if (kind === null) return null
  const recorded = kind === 'outcome' ? props.outcome : props.recommendation
  const saved = () => {
    setChanging(false)
    props.onSaved?.()
  }
  return (
    <section
      className="s-section"
      aria-label={props.headless ? text.ofMatter(headingOf(kind), props.item.codeName) : headingOf(kind)}
    >
      {!props.headless && <h2>{headingOf(kind)}</h2>}
      {recorded && !changing ? (
        <div className={style.recorded}>
          <Facts rows={kind === 'outcome' ? outcomeRows(props) : recommendationRows(props)} />
          <div className="s-actions">
            <Button variant="default" size="sm" onClick={() => setChanging(true)}>
              {kind === 'outcome' ? text.change : text.recommendation.change}
            </Button>
          </div>
        </div>
      ) : kind === 'outcome' ? (
        <OutcomeForm
          item={props.item}
          group={props.group}
          groupKind={props.groupKind}
          recorded={props.outcome}
          onSaved={saved}
          onReady={props.onReady}
        />
      ) : (
        <RecommendationForm
          item={props.item}
          groupId={props.group.id}
          groupKind={props.groupKind}
          recorded={props.recommendation}
          stopCriteria={props.stopCriteria}
          onSaved={saved}
          onReady={props.onReady}
        />
      )}
    </section>
  )
}

const headingOf = (kind: 'outcome' | 'recommendation') => (kind === 'outcome' ? text.heading : text.recommendation.heading)

const present = (rows: { label: string; value: string }[]) => rows.filter(({ value }) => value !== '')

function outcomeRows({
  outcome,
  group,
  groupKind,
}: {
  outcome: RecordedOutcome | null
  group: GroupDetail
  groupKind: GroupKind
}) {
  if (!outcome) return []
  const domains = outcomeDomains(outcome, groupKind)
  const organisationOf = (id: string) => group.parties.find((party) => party.id === id)
  return present([
    { label: text.rows.outcome, value: groupKind.outcomes.find(({ key }) => key === outcome.outcome)?.label ?? '' },
    ...outcome.meets.map((row, index) => {
      const organisation = organisationOf(row.organisationId)
      const unit =
        organisation && organisation.units.length > 1 ? organisation.units.find(({ id }) => id === row.unitId)?.name : undefined
      return {
        label: text.rows.meets(index + 1, outcome.meets.length),
        value: [organisation?.name, unit, row.responsible, text.rows.by(row.byDate)].filter(Boolean).join(', '),
      }
    }),
    { label: text.rows.sipCaller, value: outcome.sipCaller },
    {
      label: text.rows.furtherPlanning,
      value: outcome.furtherPlanning === null ? '' : text.furtherPlanningOf[outcome.furtherPlanning ? 'yes' : 'no'],
    },
    { label: text.rows.domains, value: domains.join('; ') },
    { label: text.rows.sustainable, value: outcome.sustainable === null ? '' : text.sustainableChoices[outcome.sustainable] },
    { label: text.rows.reason, value: outcome.reason },
  ])
}

function recommendationRows(props: { recommendation: RecordedRecommendation | null; groupKind: GroupKind }) {
  const { recommendation, groupKind } = props
  if (!recommendation) return []
  const labels = recommendation.alternatives.map((key) => groupKind.alternatives.find((each) => each.key === key)?.label ?? key)
  return present([
    {
      label: text.rows.recommendation,
      value: groupKind.recommendations.find(({ key }) => key === recommendation.recommendation)?.label ?? '',
    },
    { label: text.rows.reason, value: recommendation.reason },
    { label: text.rows.stopReason, value: recommendation.stopReason },
    { label: text.rows.alternatives, value: labels.join('; ') },
  ])
}
