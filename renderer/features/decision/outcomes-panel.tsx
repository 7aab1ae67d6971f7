import type { MatterDetail } from '../../../shared/contract/matter'
import { groupKindOf } from '../../../shared/profiles'
import { text } from '../../text/sv'
import { Card, EmptyState, Facts } from '../../ui'

const words = text.decision

/** What consultations about the matter ended in: who meets the individual, by when (G24). */
export function OutcomesPanel({ matter }: { matter: MatterDetail }) {
  const { outcomes } = groupKindOf(matter.group.profileId, matter.group.kind)
  if (matter.outcomes.length === 0) return <EmptyState>{words.outcomeNone}</EmptyState>
  const whoIs = (organisationId: string, unitId: string) => {
    const party = matter.group.parties.find(({ id }) => id === organisationId)
    const unit = party?.units.find(({ id }) => id === unitId)
    return party && unit && party.units.length > 1 ? `${party.name}, ${unit.name}` : (party?.name ?? '')
  }
  return (
    <div className="s-form">
      {matter.outcomes.map((outcome) => (
        <Card key={outcome.itemId} title={words.outcomeOn(outcome.meetingOn)}>
          <Facts
            rows={[
              {
                label: text.papers.kinds.consultationOutcome,
                value: outcomes.find(({ key }) => key === outcome.outcome)?.label ?? '',
              },
              ...outcome.meets.map((meets) => ({
                label: words.meets,
                value: `${whoIs(meets.organisationId, meets.unitId)} – ${words.responsible.toLowerCase()} ${meets.responsible}, ${words.byDate.toLowerCase()} ${meets.byDate}`,
              })),
              ...(outcome.sipCaller ? [{ label: words.sipCaller, value: outcome.sipCaller }] : []),
              ...(outcome.reason
                ? [{ label: words.reason, value: <span style={{ whiteSpace: 'pre-line' }}>{outcome.reason}</span> }]
                : []),
            ]}
          />
          {outcome.review === 'unreviewed' ? <p className="s-quiet">{text.matter.papers.unreviewedWhy}</p> : null}
        </Card>
      ))}
    </div>
  )
}
