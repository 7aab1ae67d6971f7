import { Button, Fieldset } from '@mantine/core'
import { useState } from 'react'
import type { GroupDetail } from '../../../shared/domain/group/group'
import type { Option } from '../../../shared/domain/profile/option'
import { text } from '../../text/sv'
import { CHOOSE, ManyField, SelectField } from '../../ui'
import type { ConsentForm } from './consent-form'

const words = text.consent

/** What the paper keeps from somebody: a kind of information, and from whom (X3). */
export function WithheldFields(props: {
  form: ConsentForm
  kinds: readonly Option[]
  parties: GroupDetail['parties']
  onChange(withheld: ConsentForm['withheld']): void
}) {
  const { form, kinds, parties, onChange } = props
  const [kind, setKind] = useState('')
  const units = parties.flatMap((party) =>
    party.units.map((unit) => ({
      value: unit.id as string,
      label: party.units.length === 1 ? party.name : `${party.name}, ${unit.name}`,
    })),
  )
  const labelOf = (key: string) => kinds.find((one) => one.key === key)?.label ?? key
  const free = kinds.filter(({ key }) => !form.withheld.some(({ informationKind }) => informationKind === key))
  return (
    <Fieldset legend={words.withheld}>
      <div className="s-form">
        <p className="s-quiet">{words.withheldHint}</p>
        {form.withheld.map((kept) => (
          <div key={kept.informationKind} className="s-form">
            <ManyField
              field={`withheld:${kept.informationKind}`}
              label={`${labelOf(kept.informationKind)}: ${words.withheldFrom.toLowerCase()}`}
              hint={kept.unitIds === null ? words.withheldEveryone : undefined}
              values={kept.unitIds ?? []}
              onChange={(unitIds) =>
                onChange(
                  form.withheld.map((one) =>
                    one.informationKind === kept.informationKind ? { ...one, unitIds: unitIds.length > 0 ? unitIds : null } : one,
                  ),
                )
              }
              choices={units}
            />
            <div>
              <Button
                variant="default"
                onClick={() => onChange(form.withheld.filter((one) => one.informationKind !== kept.informationKind))}
              >
                {words.withheldRemove(labelOf(kept.informationKind).toLowerCase())}
              </Button>
            </div>
          </div>
        ))}
        {free.length > 0 ? (
          <div className="s-actions s-filter">
            <SelectField
              field="withheldKind"
              label={words.withheldKind}
              value={kind}
              onChange={setKind}
              choices={[CHOOSE, ...free.map(({ key, label }) => ({ value: key, label }))]}
            />
            <Button
              variant="default"
              onClick={() => {
                if (!kind) return
                onChange([...form.withheld, { informationKind: kind, unitIds: null }])
                setKind('')
              }}
            >
              {words.withheldAdd}
            </Button>
          </div>
        ) : null}
      </div>
    </Fieldset>
  )
}
