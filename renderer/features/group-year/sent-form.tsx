import { useState } from 'react'
import type { WordBy } from '../../../shared/domain/group/group-settings'
import type { IsoDate } from '../../../shared/lib/dates'
import type { Refusal } from '../../../shared/lib/reply'
import { text } from '../../text/sv'
import { DayForm, SelectField } from '../../ui'
import { BY_CHOICES } from './by-choices'

/** The day something left the group, and how: by post, by phone or by hand (X8). */
export function SentForm(props: {
  opener: string
  label: string
  field: string
  day: string
  by: string
  initial: string
  refusal: Refusal | null
  save: string
  busy: boolean
  onSent(on: IsoDate, by: WordBy): Promise<void>
  onCancel(): void
}) {
  const [by, setBy] = useState<WordBy>('post')
  return (
    <DayForm
      opener={props.opener}
      label={props.label}
      field={props.field}
      day={props.day}
      initial={props.initial}
      missing={text.groupYear.dayMissing}
      refusal={props.refusal}
      save={props.save}
      busy={props.busy}
      onDay={(on) => props.onSent(on, by)}
      cancel={text.groupYear.cancel}
      onCancel={props.onCancel}
    >
      <SelectField<WordBy> field={`${props.field}-by`} label={props.by} value={by} onChange={setBy} choices={BY_CHOICES} />
    </DayForm>
  )
}
