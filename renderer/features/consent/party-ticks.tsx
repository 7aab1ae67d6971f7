import { Checkbox, Fieldset } from '@mantine/core'
import type { GroupDetail } from '../../../shared/domain/group/group'
import { text } from '../../text/sv'
import type { ConsentForm } from './consent-form'

const words = text.consent

/** One tick for each verksamhet, and one that ticks the whole organisation. */
export function PartyTicks(props: {
  form: ConsentForm
  parties: GroupDetail['parties']
  error: string | undefined
  onChange(unitIds: string[]): void
}) {
  const { form, parties, error, onChange } = props
  const put = (ids: readonly string[], ticked: boolean) => {
    const rest = form.unitIds.filter((id) => !ids.includes(id))
    onChange(ticked ? [...rest, ...ids] : rest)
  }
  return (
    <Fieldset legend={words.parties}>
      <p className="s-quiet">{words.partiesHint}</p>
      {error ? (
        <p className="s-field-error" role="alert">
          {error}
        </p>
      ) : null}
      <div className="s-ticks">
        {parties.map((party) => {
          const ids = party.units.map(({ id }) => id as string)
          const ticked = ids.filter((id) => form.unitIds.includes(id)).length
          const single = party.units.length === 1
          return (
            <div key={party.id}>
              <Checkbox
                label={<strong>{party.name}</strong>}
                checked={ticked === ids.length}
                indeterminate={ticked > 0 && ticked < ids.length}
                onChange={(event) => put(ids, event.currentTarget.checked)}
                {...(single ? { 'data-field': `unit:${ids[0]}` } : {})}
              />
              {single ? null : (
                <div className="s-ticks-inner">
                  {party.units.map((unit) => (
                    <Checkbox
                      key={unit.id}
                      label={unit.name}
                      checked={form.unitIds.includes(unit.id)}
                      onChange={(event) => put([unit.id], event.currentTarget.checked)}
                      data-field={`unit:${unit.id}`}
                    />
                  ))}
                </div>
              )}
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}

/** The summary's link goes to the first tick when it is the ticks that are missing. */
export const fieldNameOf = (field: string, parties: GroupDetail['parties']): string =>
  field === 'unitIds' ? `unit:${parties[0]?.units[0]?.id ?? ''}` : field
