import { Button, Fieldset } from '@mantine/core'
import { useState } from 'react'
import { setupText } from '../text/sv/setup'
import { type FieldProblem, goToField, ProseField, TextField } from '../ui'
import { IconPlus, IconTrash } from '../ui/icons'
import { type PartyAnswer, problemsOfParties } from './answers'
import type { QuestionProps } from './question'
import { Step } from './step'

const words = setupText.parties

/** The organisations and their verksamheter, proposed by the profile and edited here. */
export function PartiesStep(props: QuestionProps) {
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const { parties } = props.answers
  const change = (key: number, part: Partial<PartyAnswer>) =>
    props.onAnswer({ parties: parties.map((party) => (party.key === key ? { ...party, ...part } : party)) })
  const add = () => {
    const key = Math.max(-1, ...parties.map((party) => party.key)) + 1
    props.onAnswer({ parties: [...parties, { key, name: '', units: '', isMunicipality: false }] })
    requestAnimationFrame(() => goToField(`party-${key}`))
  }
  const remove = (key: number) => {
    props.onAnswer({ parties: parties.filter((party) => party.key !== key) })
    requestAnimationFrame(() => goToField('add-party'))
  }
  return (
    <Step
      {...{ at: props.at, of: props.of, problems }}
      {...(props.onBack ? { onBack: props.onBack } : {})}
      title={words.title}
      lead={words.lead}
      next={setupText.next}
      onNext={() => {
        const found = problemsOfParties(props.answers)
        setProblems(found)
        if (found.length === 0) props.onNext()
      }}
    >
      {parties.map(({ key, name, units }, index) => (
        <Fieldset key={key} legend={words.party(index + 1)}>
          <div className="u-party">
            <TextField
              field={`party-${key}`}
              label={words.name}
              value={name}
              maxLength={120}
              error={problems.find(({ field }) => field === `party-${key}`)?.message}
              onChange={(next) => change(key, { name: next })}
            />
            <ProseField
              field={`party-${key}-units`}
              label={words.units}
              hint={words.unitsHint}
              value={units}
              rows={2}
              spell={false}
              optional
              onChange={(next) => change(key, { units: next })}
            />
            <div>
              <Button variant="subtle" leftSection={<IconTrash aria-hidden />} onClick={() => remove(key)}>
                {words.remove(name.trim())}
              </Button>
            </div>
          </div>
        </Fieldset>
      ))}
      <div>
        <Button variant="default" data-field="add-party" leftSection={<IconPlus aria-hidden />} onClick={add}>
          {words.add}
        </Button>
      </div>
    </Step>
  )
}
