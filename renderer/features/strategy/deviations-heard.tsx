import type { Group } from '../../../shared/domain/group/group'
import { groupsLedBy } from '../../../shared/domain/strategy/strategic-group'
import { useQueryOf } from '../../client'
import { deviationText } from '../../text/sv/deviation'
import { strategyText } from '../../text/sv/strategy'
import { Card, EmptyState, Refused } from '../../ui'
import style from './strategy.module.css'

const words = strategyText.deviations

/** What the groups have noted as wrong between the organisations, so that a pattern can be seen. */
export function DeviationsHeard({ group }: { group: Group }) {
  const { value, refusal } = useQueryOf('deviation/list', { groupId: null })
  const groups = useQueryOf('group/list', {}).value?.groups ?? []
  const led = new Set(groupsLedBy(group, groups).map(({ id }) => id))
  const heard = (value?.deviations ?? []).filter(({ groupId }) => led.has(groupId) || groupId === group.id)
  return (
    <Card title={words.title}>
      <Refused refusal={refusal} />
      {value && heard.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null}
      <ul className="s-rows">
        {heard.map(({ id, what, state, foundOn, groupName }) => (
          <li key={id}>
            <div>
              <p className={style.words}>
                <span className={style.state}>{deviationText.states[state]}</span>
                <strong>{what}</strong>
              </p>
              <p className="s-quiet">{words.found(foundOn, groupName)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
