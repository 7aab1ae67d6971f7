import { memo } from 'react'
import type { OutputOf } from '../../../shared/contract/contract'
import { text } from '../../text/sv'
import { CheckField, choicesOf, SelectField, TextField } from '../../ui'
import style from './list.module.css'
import { type Deadline, type Filter, type Sort, stepChoices } from './list-filter'

const words = text.matter.list

/** Everything the list can be narrowed and ordered by. Drawn again when something was chosen, not when rows arrive. */
export const ListFilterBar = memo(function ListFilterBar(props: {
  filter: Filter
  typed: string
  onType(typed: string): void
  onChange(part: Partial<Filter>): void
  groups: readonly OutputOf<'group/list'>['groups'][number][]
  organisations: readonly OutputOf<'matter/list'>['organisations'][number][]
  users: readonly OutputOf<'task/owners'>['users'][number][]
}) {
  const { filter, onChange, groups } = props
  return (
    <section className={style.filter} aria-label={words.filter}>
      <div className={style.wide}>
        <TextField field="matter-search" label={words.search} value={props.typed} onChange={props.onType} maxLength={60} />
      </div>
      <SelectField
        field="matter-state"
        label={words.state}
        value={filter.state}
        onChange={(state) => onChange({ state })}
        choices={[{ value: '', label: words.allStates }, ...stepChoices(groups, filter.groupId)]}
      />
      {groups.length > 1 ? (
        <SelectField
          field="matter-group"
          label={words.group}
          value={filter.groupId}
          // A step of the group before may be no step of this one.
          onChange={(groupId) => onChange({ groupId, state: '' })}
          choices={[{ value: '', label: words.allGroups }, ...choicesOf(groups)]}
        />
      ) : null}
      <SelectField<Deadline>
        field="matter-deadline"
        label={words.deadline}
        value={filter.deadline}
        onChange={(deadline) => onChange({ deadline })}
        choices={[
          { value: '', label: words.anyDeadline },
          { value: 'late', label: words.late },
          { value: 'week', label: words.week },
          { value: 'none', label: words.noDeadlineChoice },
        ]}
      />
      <SelectField
        field="matter-organisation"
        label={words.organisation}
        value={filter.organisation}
        onChange={(organisation) => onChange({ organisation })}
        choices={[{ value: '', label: words.allOrganisations }, ...choicesOf(props.organisations)]}
      />
      {props.users.length > 1 ? (
        <SelectField
          field="matter-caretaker"
          label={words.caretaker}
          value={filter.caretaker}
          onChange={(caretaker) => onChange({ caretaker })}
          choices={[{ value: '', label: words.anybody }, ...choicesOf(props.users)]}
        />
      ) : null}
      <SelectField<Sort>
        field="matter-sort"
        label={words.sort}
        value={filter.sort}
        onChange={(sort) => onChange({ sort, descending: sort === 'receivedOn' })}
        choices={(['codeName', 'receivedOn', 'deadline', 'state', 'organisation'] as const).map((value) => ({
          value,
          label: words.sorts[value],
        }))}
      />
      <div className={style.tick}>
        <CheckField
          field="matter-with-ended"
          label={words.withEnded}
          checked={filter.withEnded}
          onChange={(withEnded) => onChange({ withEnded })}
        />
      </div>
    </section>
  )
})
