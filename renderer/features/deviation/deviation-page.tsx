import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMay, useQueryOf } from '../../client'
import { deviationText as text } from '../../text/sv/deviation'
import { ChoiceField, EmptyState, Keys, Page, Refused } from '../../ui'
import style from './deviation.module.css'
import { DeviationCard } from './deviation-card'
import { openDeviation } from './deviation-quick'

const FILTERS: { value: 'open' | 'all'; label: string }[] = [
  { value: 'open', label: text.filters.open },
  { value: 'all', label: text.filters.all },
]

/** Every deviation the groups have noted, with where it stands (G39). */
export function DeviationPage() {
  const may = useMay()
  const { value, refusal } = useQueryOf('deviation/list', { groupId: null })
  const [filter, setFilter] = useState<'open' | 'all'>('open')
  const all = value?.deviations ?? []
  const shown = all.filter(({ state }) => filter === 'all' || state !== 'closed')
  const count = (state: string) => all.filter((one) => one.state === state).length
  return (
    <Page
      title={text.title}
      lead={text.lead}
      actions={
        may('notes:write') ? (
          <>
            <Button onClick={openDeviation}>{text.noteIt}</Button>
            <Keys keys="Ctrl+Skift+D" />
          </>
        ) : undefined
      }
    >
      <Refused refusal={refusal} />
      {value && all.length === 0 && <EmptyState>{text.empty}</EmptyState>}
      {all.length > 0 && (
        <>
          <p>{text.counts(count('found'), count('reported'), count('feedback'))}</p>
          <ChoiceField<'open' | 'all'>
            field="deviation-filter"
            label={text.filter}
            value={filter}
            onChange={setFilter}
            choices={FILTERS}
            inline
          />
          {shown.length === 0 ? (
            <EmptyState>{text.emptyFilter}</EmptyState>
          ) : (
            <ul className={style.list}>
              {shown.map((deviation) => (
                <DeviationCard key={deviation.id} deviation={deviation} />
              ))}
            </ul>
          )}
        </>
      )}
    </Page>
  )
}
