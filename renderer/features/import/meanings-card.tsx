import type { GroupDetail } from '../../../shared/domain/group/group'
import type { ImportMeanings } from '../../../shared/domain/import/import'
import { partyLabel } from '../../../shared/domain/organisation/party-label'
import { groupKindOf } from '../../../shared/profiles'
import { text } from '../../text/sv'
import { Card, SelectField, TextField } from '../../ui'
import style from './import.module.css'
import type { Preview } from './use-list'

const words = text.import.meanings

/** Words of the list that the group does not have, and what they stand for: said once, for all rows. */
export function MeaningsCard(props: {
  group: GroupDetail
  preview: Preview
  meanings: ImportMeanings
  onChange(meanings: ImportMeanings): void
}) {
  const { group, preview, meanings, onChange } = props
  const units = group.parties.flatMap((party) =>
    party.units.map((unit) => ({
      value: `${party.id}/${unit.id}`,
      label: partyLabel({ organisation: party.name, unit: unit.name }),
      organisationId: party.id,
      unitId: unit.id,
    })),
  )
  const steps = groupKindOf(group.profileId, group.kind).chain.steps.map(({ key, label }) => ({ value: key as string, label }))
  const unchosen = { value: '', label: words.unchosen }
  const parties = withChosen(preview.unknownParties, meanings.parties)
  const states = withChosen(preview.unknownStates, meanings.states)

  return (
    <Card title={words.title}>
      <p>{words.intro}</p>
      <div className={style.columns}>
        {parties.map(({ word, rows }) => {
          const chosen = meanings.parties.find((one) => one.word === word)
          return (
            <SelectField
              key={`party ${word}`}
              field={`party-${word}`}
              label={words.party(word, rows)}
              value={chosen ? `${chosen.organisationId}/${chosen.unitId}` : ''}
              choices={[unchosen, ...units.map(({ value, label }) => ({ value, label }))]}
              onChange={(value) => {
                const others = meanings.parties.filter((one) => one.word !== word)
                const unit = units.find((one) => one.value === value)
                const meant = unit ? [{ word, organisationId: unit.organisationId, unitId: unit.unitId }] : []
                onChange({ ...meanings, parties: [...others, ...meant] })
              }}
            />
          )
        })}
        {states.map(({ word, rows }) => (
          <SelectField
            key={`state ${word}`}
            field={`state-${word}`}
            label={words.state(word, rows)}
            value={meanings.states.find((one) => one.word === word)?.state ?? ''}
            choices={[unchosen, ...steps]}
            onChange={(state) => {
              const others = meanings.states.filter((one) => one.word !== word)
              onChange({ ...meanings, states: state === '' ? others : [...others, { word, state: state as never }] })
            }}
          />
        ))}
        <TextField
          field="import-officer"
          label={words.officer}
          hint={words.officerHint}
          optional
          value={meanings.officerName}
          maxLength={120}
          onChange={(officerName) => onChange({ ...meanings, officerName })}
        />
      </div>
    </Card>
  )
}

/** A word that has got its meaning no longer waits, but stays where it can be given another. */
function withChosen(unknown: readonly { word: string; rows: number }[], chosen: readonly { word: string }[]) {
  const waiting = new Set(unknown.map(({ word }) => word))
  return [...unknown, ...chosen.filter(({ word }) => !waiting.has(word)).map(({ word }) => ({ word, rows: 0 }))]
}
