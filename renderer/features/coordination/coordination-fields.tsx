import type { Organisation } from '../../../shared/domain/organisation/organisation'
import type { Coordination } from '../../../shared/domain/profile/profile'
import { preparingText } from '../../text/sv/preparing'
import { CheckField, choicesOf, type FieldProblem, ManyField, messageAt, Note, NumberField, TextField } from '../../ui'
import { type CoordinationForm, isEmpty, tooFew } from './coordination-form'

const words = preparingText.coordination

/** Why support is coordinated and between whom; too few organisations is a sentence and a reason, never a stop (G07). */
export function CoordinationFields(props: {
  form: CoordinationForm
  asks: Coordination
  parties: readonly Organisation[]
  problems: readonly FieldProblem[]
  onChange(form: CoordinationForm): void
}) {
  const { form, asks, parties, problems, onChange } = props
  const put = (part: Partial<CoordinationForm>) => onChange({ ...form, ...part })
  const asksWhy = !isEmpty(form) && tooFew(form, asks)
  return (
    <>
      <ManyField
        field="coordination:reasons"
        label={words.reasons}
        values={form.reasons}
        onChange={(reasons) => put({ reasons })}
        choices={asks.reasons.map(({ key, label }) => ({ value: key, label }))}
      />
      <TextField
        field="coordination:other"
        label={words.otherReason}
        hint={words.otherReasonHint}
        optional
        value={form.otherReason}
        onChange={(otherReason) => put({ otherReason })}
        maxLength={300}
        spell
      />
      <ManyField
        field="coordination:organisations"
        label={words.organisations}
        values={form.organisationIds}
        onChange={(organisationIds) => put({ organisationIds })}
        choices={choicesOf(parties)}
      />
      {asksWhy ? (
        <>
          <Note tone="notice">
            <p>{words.few(asks.leastParties)}</p>
          </Note>
          <TextField
            field="coordination:few"
            label={words.fewReason}
            value={form.fewReason}
            onChange={(fewReason) => put({ fewReason })}
            error={messageAt(problems, 'coordination:few')}
            maxLength={300}
            spell
          />
        </>
      ) : null}
      <CheckField
        field="coordination:zero"
        label={words.zeroPlaced}
        hint={words.zeroPlacedHint}
        checked={form.zeroPlaced}
        onChange={(zeroPlaced) => put({ zeroPlaced })}
      />
      <div className="s-short">
        <NumberField
          field="coordination:rounds"
          label={words.rounds}
          hint={words.roundsHint}
          optional
          value={form.earlierRounds}
          onChange={(earlierRounds) => put({ earlierRounds })}
          error={messageAt(problems, 'coordination:rounds')}
          min={0}
          max={99}
        />
      </div>
    </>
  )
}
