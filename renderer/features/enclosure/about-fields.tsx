import type { EarlierMeasureId, RecordedEarlierMeasure } from '../../../shared/domain/referral/earlier-measure'
import { text } from '../../text/sv'
import { SelectField, TextField } from '../../ui'

const words = text.enclosure
const NONE = ''

/** What an enclosure is, as it is typed. */
export interface AboutForm {
  title: string
  binder: string
  measureId: string
}

export const emptyAbout: AboutForm = { title: '', binder: '', measureId: NONE }

export function readAbout(stored: unknown): AboutForm | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { title, binder, measureId } = stored as Record<string, unknown>
  if (typeof title !== 'string' || typeof binder !== 'string' || typeof measureId !== 'string') return undefined
  return { title, binder, measureId }
}

export const measureOf = ({ measureId }: AboutForm): EarlierMeasureId | null =>
  measureId === NONE ? null : (measureId as EarlierMeasureId)

/** What it is called, and which earlier measure it is the basis or the assessment of. */
export function AboutFields(props: {
  form: AboutForm
  measures: readonly { id: RecordedEarlierMeasure['id']; label: string }[]
  titleError: string | undefined
  onChange(part: Partial<AboutForm>): void
}) {
  const { form, measures, onChange } = props
  const chosen = measures.some(({ id }) => id === form.measureId) ? form.measureId : NONE
  return (
    <>
      <TextField
        field="enclosure-title"
        label={words.titleField}
        hint={words.titleHint}
        value={form.title}
        onChange={(title) => onChange({ title })}
        error={props.titleError}
        maxLength={200}
        spell
      />
      {measures.length === 0 ? null : (
        <SelectField<string>
          field="enclosure-measure"
          label={words.measure}
          value={chosen}
          onChange={(measureId) => onChange({ measureId })}
          choices={[
            { value: NONE, label: words.noMeasure },
            ...measures.map(({ id, label }) => ({ value: id as string, label })),
          ]}
        />
      )}
    </>
  )
}
